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

/** The economy, whose forecasts are no company's results. */
const ECONOMY =
  'fed federal economy economic economists gdp inflation unemployment payrolls jobless ecb boe imf oecd policymakers cpi sentiment confidence rates rate hiring industrial manufacturing factory pmi exports imports';
/** Those who have results, and what these are made of. */
const COMPANY =
  'profit profits earnings revenue revenues sales company companies firm firms group shares stock margin margins dividend income loss losses chief executive retailer retailers maker lender bank banks airline carmaker insurer';
const LOSS = 'loss losses deficit deficits';
/** Whoever else may have made a loss. */
const LOSERS = 'company group firm maker bank lender retailer profit revenue sales reported posted booked';
const OF_HOLDERS = 'stake stakes block lockup insiders founder founders backers';

/** Of whatever theme. */
const OF_ALL: readonly Meaning[] = [
  // "Since the recession", "the last time that shares crashed": tells when.
  { words: 2, near: 'since before pre post', before: ANYWHERE, over: 'the a last its great global' },
  { near: 'time', led: 'last', before: 3 },
];
/** What a market has recovered from is told for its swings; a company that has recovered is well: "it bounced back from years of losses". */
const RECOVERED: Meaning = { near: 'recovered recovering rebounded rebounding bounced comeback turnaround', before: 8, clause: true };
const SWINGS: ReadonlySet<ThemeId> = new Set<ThemeId>(['volatility_selloff', 'contagion_correlation']);

/** The other meanings of the phrases of a theme. */
export const meaningsOf = (theme: ThemeId): readonly Meaning[] => [
  ...OF_ALL,
  ...(SWINGS.has(theme) ? [] : [RECOVERED]),
  ...(MEANINGS[theme] ?? []),
];

/** Rules of grammar for all texts, each with what it is for. */
const MEANINGS: Partial<Readonly<Record<ThemeId, readonly Meaning[]>>> = {
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
    // "Foreign institutional investors sold shares worth …": money that comes and goes daily.
    {
      near: 'investors funds institutions fiis diis fpis',
      led: 'foreign domestic overseas institutional portfolio',
      before: 2,
      inside: true,
      unless: OF_HOLDERS,
    },
    { near: 'fiis diis fpis', before: 2, inside: true, unless: OF_HOLDERS },
    // "It raised $40 million by selling shares at the top of the range": a float brings new money.
    {
      near: 'raise raised raises raising',
      before: 4,
      inside: true,
      too: 'range ipo debut flotation float listing oversubscribed',
      unless: 'holders existing insiders dilute dilutes diluting dilution discount lock lockup',
    },
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
    // "Sales grew 10% in Europe, but Asia fell 12%", "sales fell, after a 2% drop": what falls is a part of the business.
    { first: '<name> <percent>', near: '<business>', before: ANYWHERE, unless: '<priced>' },
    // "The harvest in Kent fell 12%": what fell comes before.
    { first: '<name>', near: 'in at of for', before: ANYWHERE, over: '<name>', clause: true, unless: '<priced>' },
    // "It lost 8% of market share."
    { near: 'share', led: 'market', after: 4 },
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
    // "An order backlog of six times its annual sales": no price.
    {
      has: 'times',
      near: 'backlog backlogs order orders debt debts borrowings cash inventories',
      before: ANYWHERE,
      unless:
        'valued valuation valuations value worth trade trades trading traded hands shares stock stocks market capitalisation capitalization priced',
    },
    // "Losses marked to market" are of no market.
    { has: 'market', near: 'to', led: 'mark marked', before: 1, inside: true },
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
    // "Sales fell as consumer confidence sank": told by a company for itself.
    {
      has: 'confidence sentiment morale',
      near: 'sales revenue revenues profit profits earnings retailer retailers chain company stores shares stock margin margins',
      before: ANYWHERE,
      inside: true,
      after: ANYWHERE,
      unless: 'economy economic economists fed gdp inflation unemployment index survey conference michigan recession poll',
    },
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
    // "It lowered its forecast for growth and inflation": of no company.
    { near: ECONOMY, before: ANYWHERE, inside: true, after: ANYWHERE, unless: COMPANY },
    // "A profit, compared with a loss of …", "the net loss narrowed".
    { has: LOSS, near: 'compared compares comparing against versus reversing reversed from', before: 6 },
    {
      has: LOSS,
      near: 'narrowed narrows narrowing narrower shrank shrunk shrinks halved reduced eased smaller',
      before: 2,
      after: 4,
    },
    // "Short sellers have had a hard year": the losses of those who bet on falls are nobody's results.
    { near: 'bears shorts', before: 8, unless: LOSERS },
    { near: 'sellers seller positions', led: 'short', before: 8, unless: LOSERS },
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
    // "A late-stage trial failed."
    {
      has: 'trial trials',
      near: 'clinical phase stage drug vaccine medical human patients cancer treatment pill therapy results',
      before: 2,
      inside: true,
      after: 2,
      unless: 'court jury judge fraud prosecutor prosecutors guilty criminal lawyers testified',
    },
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
