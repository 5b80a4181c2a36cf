import { ANYWHERE, type Meaning } from './meaning.ts';
import type { ThemeId } from './theme.ts';

const NOT_DONE = 'not never yet fail fails failed failing failure must need needs';

/** How a share of bad debts is told that is no ordinary one. */
const ROSE = 'rise rises rising rose risen jumped climbed grew doubled tripled surged swelled increased raised worse worsened';
const MORE = `more higher highest worst most up against from double record peak high since ${ROSE}`;

/** What phrases on money owed, and on cash, mean elsewhere. */
export const MEANINGS_DEBT = {
  leverage_debt: [
    // "Charge-offs ran at 4%, down from 5%."
    { first: 'charge', near: 'down lower fell eased declined', after: 10, unless: 'shares stock stocks rose' },
    // "The yield on ten-year debt hit 3%."
    { has: 'debt debts', near: 'yield yields', before: 5, inside: true, unless: 'premium spread default above junk owes' },
    // "The Treasury sold $35 billion of notes": a state does so each week.
    {
      has: 'notes note bonds bond bills',
      near: 'treasury auction auctions',
      before: ANYWHERE,
      inside: true,
      after: ANYWHERE,
      unless: 'debt deficit deficits debts borrowing borrowings default leverage refinance spiralling',
    },
    // "It sold $5 billion of bonds": a sound firm does, too.
    {
      has: 'bonds bond',
      near: '<money>',
      inside: true,
      before: 2,
      after: 2,
      unless:
        'debt debts leverage leveraged borrow borrowed borrowing borrowings loan loans junk spending capex data centre centres center centers ai pile burden load fund refinance owed owes distressed yield yields repay maturing due convertible largest biggest',
    },
    // "Shops are gearing up for Easter"; "borrowing costs rose": what central banks do, and not how much is owed.
    { first: 'gearing', near: 'up', led: 'gearing', inside: true },
    { has: 'borrowing', near: 'cost costs', led: 'borrowing', inside: true, unless: 'debt debts refinance refinancing loans maturing' },
    // "Its debt fund raised $1 billion": it lends.
    { has: 'debt', near: 'fund funds strategy strategies platform platforms vehicle vehicles', led: 'debt', inside: true, after: 1 },
    // "Debt, the finance minister said."
    { has: 'finance', near: 'minister ministers ministry department director chief', after: 1 },
    // "It has invested $3 billion in infrastructure debt": it lends.
    { has: 'debt', near: 'invest invests invested target targets', before: 8, inside: true, unless: 'its owes owed' },
    // "They fled into government bonds."
    { has: 'bonds', near: 'into', before: 6, unless: 'convert converts converted conversion' },
    // "Delinquencies fell to a record low."
    { has: 'delinquencies delinquency default defaults arrears bad', near: 'fell falls dropped declined eased', after: 6, unless: 'not' },
    // "Remaining performance obligations rose to $9 billion": orders.
    { has: 'obligations', near: 'performance remaining', before: 1 },
    // "Charge-offs came in below forecast", "arrears were 0.4% of the total": how much is lent badly at any time.
    {
      has: 'charge delinquencies delinquency arrears accrual',
      near: 'forecast forecasts expected expectations line',
      led: 'below under than meet met in',
      after: 8,
      unless: MORE,
    },
    { has: 'charge delinquencies delinquency arrears accrual', near: 'steady stable unchanged', after: 8, unless: MORE },
    {
      has: 'charge delinquencies delinquency arrears accrual',
      near: '<percent>',
      led: 'was were is are at of',
      after: 4,
      unless: `above ${MORE}`,
    },
    // "It put by $400 million for credit losses": every bank does, in every quarter.
    { first: 'credit', near: 'for', before: 1, unless: `set aside charge hit after ${MORE}` },
    // "Public borrowing was £17 billion": of no company.
    { has: 'borrowing borrowings', near: 'uk public government state sector federal national', before: 3, unless: 'company group bank' },
    // "It repaid $2 billion of debt", "the notes that matured in May".
    {
      has: 'debt debts loan loans bond bonds notes borrowings',
      near: 'repaid repays retired retires shed sheds redeem redeems redeemed redeeming prepay prepays prepaid matured',
      before: 3,
      inside: true,
      unless: `${NOT_DONE} old existing new borrowing`,
    },
    { has: 'debt debts loan loans bonds notes borrowings', near: 'off', led: 'paid pays paying', before: 4, unless: NOT_DONE },
    // "Leverage is below two times", "it refinanced the rest at better terms".
    { has: 'leverage gearing', near: 'below', led: 'is was at', inside: true, after: 2, unless: 'not' },
    {
      has: 'refinance refinanced refinancing',
      near: 'better lower cheaper easier',
      inside: true,
      after: 8,
      unless: 'not cannot fail fails failed unable must unless',
    },
    // "Leverage is comfortable", "arrears are the fewest in a decade".
    {
      has: 'leverage gearing debt debts borrowings',
      near: 'comfortable comfortably modest',
      inside: true,
      after: 2,
      unless: 'not no hardly',
    },
    {
      has: 'loans arrears delinquencies defaults insolvencies',
      near: 'fewest lowest least',
      after: 6,
      unless: 'rose risen rising climbed jumped doubled',
    },
    // "Jobs went under its restructuring plan": no debt is.
    {
      has: 'restructuring',
      near: 'headcount job jobs staff workforce layoffs cost costs ownership openai stores',
      before: ANYWHERE,
      after: ANYWHERE,
      unless: 'debt debts creditors lenders bondholders noteholders bonds loans borrowings bankruptcy insolvency',
    },
    // "Helped by a fall in bad loans."
    {
      has: 'bad doubtful sour soured problem',
      near: 'fall drop decline decrease reduction fewer lower',
      before: 3,
      over: 'in of the its their',
    },
    // "The bank set aside less for bad loans."
    { has: 'loans loan', near: 'less', before: 3 },
    // "A provision for credit losses of $1 billion, much less than a year ago."
    { has: 'provision provisions loan loans credit', near: 'less', after: 8 },
    { has: 'provision provisions', near: 'down fell dropped declined', after: 8, unless: ROSE },
    // "Notes of $3 billion, none of which fall due soon."
    { has: 'notes bonds debt loans convertible', near: 'none', after: 6, too: 'due mature matures' },
    // "It owes damages, a court found", "cash of $60 billion, more than its debt".
    { has: 'owe owes owed', near: 'tribunal court jury judge', before: 14, after: 14 },
    // "What it is owed": by others.
    { has: 'owed', near: 'is was been being', before: 1, unless: 'by' },
    // "The rater took it off watch."
    { has: 'watch', near: 'off', before: 3, inside: true },
    // "It would owe a breakup fee", "if regulators block the deal, it owes $2 billion".
    {
      has: 'owe owes owed',
      near: 'fee fees breakup',
      before: 3,
      inside: true,
      after: 6,
      unless: 'debt debts borrowings loans',
    },
    { has: 'owe owes owed', near: 'if', before: 8, too: 'merger deal takeover', unless: 'debt debts borrowings loans' },
    // "Sold for $5 billion, or $8 billion with the borrowings": a price.
    { has: 'debt debts borrowings', near: 'once counting', before: 2, inside: true },
    { has: 'borrowing', near: 'expensive costlier dearer', after: 1 },
    // "Bonds due in 2035 climbed", "the Treasury sold notes", "Spain sold 5 billion euros of bonds".
    {
      has: 'bonds notes paper',
      near: 'climbed rose gained rallied jumped',
      inside: true,
      after: 1,
      unless: 'spread spreads premium yield yields',
    },
    { has: 'notes bonds bills', near: 'treasury', before: 6, inside: true },
    {
      has: 'notes bonds bills',
      near: 'spain italy germany france britain japan ministry government',
      before: 2,
      inside: true,
      too: 'sold sell sells',
    },
    { has: 'debt debts borrowings', near: 'than', before: 2, unless: 'less lower fewer smaller' },
    { has: 'its their', near: 'than', inside: true, unless: 'less lower fewer smaller' },
    { has: 'repayment', near: 'proceeds', before: 14 },
    // "Leaders who have leveraged their position", "teams can leverage the new software": make use of it.
    {
      has: 'leverage leveraged',
      near: 'their its our his her the this these',
      led: 'leverage leveraged',
      inside: true,
      after: 1,
      unless: 'bet bets debt borrow borrowed',
    },
  ],
  liquidity_crunch: [
    // "Exchange-traded funds had net outflows": whose holders sell.
    { has: 'outflow outflows', near: 'traded', led: 'exchange', before: ANYWHERE, inside: true, after: ANYWHERE },
    // "Foreign fund outflows dragged the peso": money that leaves a country's markets.
    {
      has: 'outflow outflows',
      near: 'foreign overseas portfolio fii fpi fiis fpis',
      before: 4,
      inside: true,
      unless: 'deposit deposits bank banks redemption redemptions',
    },
    // "It bought a rival for just $40 million in cash."
    { first: 'only just barely mere', near: 'for', before: 1 },
    // "It halted dividend payments."
    { has: 'payments payment payouts payout', near: 'dividend dividends', inside: true },
    // "The pledge kept the shares afloat."
    { has: 'afloat', near: 'share shares stock stocks price prices market markets', inside: true },
    // "More customers took out mortgages": they borrow.
    {
      has: 'take took taking',
      near: 'loan loans mortgage mortgages insurance policy policies cover credit subscriptions',
      led: 'out a an more new such their personal home car life cheaper',
      after: 4,
    },
    // "Sentiment was fragile in financial markets."
    { has: 'financial', near: 'market markets', led: 'financial', after: 1 },
    // "It was able to meet withdrawals", "the cash rate".
    { has: 'withdrawal withdrawals redemption redemptions obligations', near: 'able', before: 4, unless: 'not' },
    { has: 'cash', near: 'rate', led: 'cash', after: 1, inside: true },
    // "A guarantee meant to prevent more bank runs."
    { has: 'run runs crisis collapse failures', near: 'prevent prevents preventing avert averting forestall', before: 4, unless: NOT_DONE },
    // "It needs no new capital", "with the government shut, the central bank waits".
    { first: 'need needs needed', near: 'no', inside: true },
    { has: 'shut', near: 'central', inside: true, too: 'government' },
    // "The coin kept its peg."
    { has: 'peg', near: 'kept keeps held holds maintained restored regained', before: 2, unless: 'not' },
    // "Orders for wind farms have dried up", "it will wind down its mining."
    { first: 'wind', near: 'farm farms turbine turbines', inside: true },
    { first: 'wind winding', near: 'its their', after: 1, unless: 'fund funds operations business businesses affairs' },
    // "Wells ran dry."
    {
      has: 'dry',
      near: 'well wells river rivers reservoir reservoirs taps lake lakes',
      before: 4,
      inside: true,
      unless: 'cash money credit',
    },
    // "It burns less cash", "it missed its target for cash generation".
    { has: 'burn burns burning', near: 'less', inside: true },
    { has: 'cash', near: 'generation', after: 1 },
    // "Trading was thin after a holiday."
    { has: 'thin thinner', near: 'holiday holidays thanksgiving christmas', before: 6, after: 6, unless: 'cash' },
    // "Cash only, said the sign."
    { has: 'cash', near: 'only', inside: true, unless: 'until last lasts enough through months weeks' },
  ],
} as const satisfies Partial<Readonly<Record<ThemeId, readonly Meaning[]>>>;
