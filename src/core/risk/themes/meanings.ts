import type { Meaning } from './meaning.ts';
import type { ThemeId } from './theme.ts';

/** More words than a sentence has. */
const ANYWHERE = 400;

const OF_ECONOMIES =
  'economy economic economists gdp imf oecd fed boe ecb bank central government treasury ministry institute commission country nation eurozone china japan germany france britain uk us america india europe';
const NOT_DONE = 'not never yet fail fails failed failing failure must need needs';
const MARKETS =
  'share shares stock stocks index market oil crude bitcoin ether token tokens coin gold silver copper gas futures barrel home house property bond bonds';
const GAUGES = 'sp dow nasdaq nikkei ftse index dax sensex hang kospi benchmark';

/** Rules of grammar for all texts, each with what it is for. */
export const MEANINGS: Partial<Readonly<Record<ThemeId, readonly Meaning[]>>> = {
  leverage_debt: [
    // "Remaining performance obligations rose to $9 billion": orders.
    { has: 'obligations', near: 'performance', before: 1 },
    // "Public borrowing was £17 billion": of no company.
    { has: 'borrowing borrowings', near: 'uk public government state sector federal national', before: 3, unless: 'company group bank' },
    // "It repaid $2 billion of debt."
    {
      has: 'debt debts loan loans bonds notes borrowings',
      near: 'repaid repays retired retires shed sheds',
      before: 3,
      inside: true,
      unless: `${NOT_DONE} old existing new`,
    },
    // "The bank set aside less for bad loans."
    { has: 'loans loan', near: 'less', before: 3 },
    // "A provision for credit losses of $1 billion, much less than a year ago."
    { has: 'provision provisions loan loans credit', near: 'less', after: 8 },
    // "It owes damages, a court found", "cash of $60 billion, more than its debt".
    { has: 'owe owes owed', near: 'tribunal court jury judge', before: 14, after: 14 },
    { has: 'debt debts borrowings', near: 'than', before: 2, unless: 'less lower fewer smaller' },
    { has: 'its their', near: 'than', inside: true, unless: 'less lower fewer smaller' },
    { has: 'repayment', near: 'proceeds', before: 14 },
    // "Leaders who have leveraged their position": made use of it.
    { has: 'leveraged', near: 'their its our his her the', after: 1, unless: 'bet bets' },
  ],
  demand_shortfall: [
    // "The deal was oversubscribed; orders peaked at $90 billion."
    { has: 'peaked', near: '<money>', after: 3 },
    // "Orders for the bonds peaked at $90 billion."
    { has: 'orders order', near: 'bond bonds notes gilts ipo flotation', before: 3, inside: true, after: 4 },
  ],
  lockup_selling: [
    // "It sold its stake in a field."
    {
      has: 'stake stakes interest',
      near: 'field fields project mine farm pipeline plant venture refinery block subsidiary terminal unit portfolio',
      after: 5,
      unless: 'shares shareholder shareholders insiders founder founders owners family',
    },
  ],
  concentration: [
    // "It makes about 3% of its wafers there": hardly any.
    { near: '<slight>', before: 3, inside: true, unless: '<large> half third quarter most majority' },
  ],
  volatility_selloff: [
    // "Its share fell to 5.8%", "it lost 8% of market share": of a market.
    { has: 'share', near: 'market to', before: 1, inside: true, unless: 'shares stock stocks price <money>' },
    // "The price of the drug will fall to $245."
    {
      has: 'price prices fall falls fell drop dropped down lost cut slide',
      near: 'drug drugs pill pills ticket tickets subscription',
      before: 6,
      inside: true,
      unless: MARKETS,
    },
    { has: 'fall', near: 'prices', before: 12, inside: true, unless: MARKETS },
    // "The average price of its homes dropped 9%."
    {
      has: 'price prices',
      near: 'average selling list',
      before: 2,
      inside: true,
      unless: 'share shares stock stocks index bitcoin oil crude',
    },
    // "It is to earn $1.72 a share, down 7%."
    { has: 'share', near: 'a per', before: 1, unless: 'shares stock stocks' },
    // "5.8% from 11.6% in September", after "to".
    { has: 'from', near: 'to', before: 1 },
    // Harvests and matches.
    {
      near: 'crop crops harvest harvests growers farmers tonnes derby goal goals league cup',
      before: 10,
      inside: true,
      after: 6,
      unless: MARKETS,
    },
    // "The collapse of a lender": it failed, and no price with it.
    {
      has: 'collapse collapses implosion',
      near: 'lender bank exchange fund firm company broker startup group developer',
      inside: true,
      unless: 'shares stock stocks price prices value',
    },
    // "The gauge of fear had its eighth week of declines", "it broke a losing streak".
    { has: 'decline declines fall falls losing losses', near: 'vix', before: 12 },
    { has: 'streak run spell', near: 'broke breaks broken ended ends snapped', before: 3 },
    { has: 'volatility', near: 'profited profit benefited benefit benefits thrive thrives thrived', before: 3 },
  ],
  bubble_valuation: [
    // "Twice the price, by the bank's reckoning."
    { has: 'reckoning', near: 'by', before: 5 },
    { has: 'rich', near: 'poor', inside: true },
  ],
  regulation_energy: [
    // "Tighter lending standards" are the banks' own.
    { has: 'standards', near: 'lending credit underwriting loan', inside: true },
    // "The regulator closed its investigation."
    { has: 'investigation probe inquiry case', near: 'ended ends closed closes dropped', before: 2, inside: true, unless: 'not never' },
    { has: 'fine fines antitrust penalty', near: 'annulled overturned quashed', after: 4 },
  ],
  capex_overcommit: [
    // "It cut its capital spending plan to $4.5 billion."
    {
      has: 'capital spending capex expenditure expenditures outlay outlays',
      near: 'cut cuts cutting trimmed trims lowered lowers reduced reduces slashed pared',
      before: 3,
      unless: 'jobs staff',
    },
  ],
  macro_policy: [
    // "Sales rose despite the tariffs."
    { near: 'despite', before: 2 },
    // "It won a contract to build missiles for the war."
    { has: 'war wars', near: 'contract contracts missiles weapons', before: 10 },
    { has: 'war wars', near: 'bidding price turf talent patent', before: 1 },
    // "It cut its growth forecast": a company's.
    { has: 'growth', near: 'its sales revenue profit premium earnings', inside: true, unless: OF_ECONOMIES },
    // "The notes yield 107 basis points above Treasuries": what a borrower pays.
    { has: 'yields yield', near: 'basis', inside: true, unless: 'rose rise rises rising jumped climbed surged soared leapt highest up' },
    // "Its share price was higher than a year ago", "net income fell": of no household.
    { has: 'price', near: 'share stock', before: 2 },
    { has: 'income', near: 'net operating pretax low lower', before: 2 },
    // "A below-inflation rise in profits."
    { has: 'inflation', near: 'below above beating', before: 1 },
  ],
  earnings_weakness: [
    // "It lowered the outlook on the rating."
    {
      has: 'outlook outlooks',
      near: 'rating ratings creditworthiness moody fitch poor p',
      before: ANYWHERE,
      after: ANYWHERE,
      unless: 'profit profits earnings sales revenue guidance year',
    },
    // "It raised the lower end of its guidance", "diners of lower income".
    { has: 'lower', near: 'raised raises lifted lifts', before: 2 },
    { has: 'income', near: 'consumers customers shoppers households diners families', after: 3 },
    // "The index had its biggest loss in two years."
    { has: 'loss losses', near: GAUGES, before: ANYWHERE, unless: 'profit profits net company quarter quarterly revenue reported posted' },
  ],
  legal_fraud: [
    // "A trillion vanished from the market."
    {
      has: 'vanish vanished vanishes vanishing disappear disappeared',
      near: 'market markets value cap caps capitalisation capitalization shares stocks wealth rally rout',
      before: 12,
      after: 12,
      unless: 'customers customer funds wallet wallets exchange hacked auditor accounts founder',
    },
    { has: 'investigation probe inquiry case', near: 'ended ends closed closes dropped', before: 2, inside: true, unless: 'not never' },
    { has: 'fraud bribery corruption laundering', near: 'cleared clears acquitted exonerated absolved', before: 6, unless: 'not' },
    // "Software that stops hacks and fraud."
    {
      has: 'fraud frauds hack hacks hacking scams theft phishing laundering',
      near: 'stop stops detect detects detecting prevent prevents preventing fight fights fighting combat combats',
      before: 5,
      unless: 'fail fails failed failing failure lawsuit alleged allegations',
    },
    // The name of an act.
    { has: 'litigation', near: 'reform', after: 1 },
  ],
  execution: [
    { has: 'cost costs', near: 'deposits funding', before: 3 },
    { has: 'strike strikes walkout stoppage', near: 'ended ends ending', before: 2 },
    // "Thefts at its stores fell 12%."
    {
      has: 'theft thefts shoplifting recalls complaints delays accidents',
      near: 'fell dropped declined eased halved',
      after: 2,
    },
  ],
};
