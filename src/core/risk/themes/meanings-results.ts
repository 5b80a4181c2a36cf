import { ANYWHERE, type Meaning } from './meaning.ts';
import { SMALLER } from './meanings-business.ts';
import type { ThemeId } from './theme.ts';

const GAUGES = 'sp dow nasdaq nikkei ftse index dax sensex hang kospi benchmark';
/** The economy, whose forecasts are no company's results. */
const ECONOMY =
  'fed federal economy economic economists gdp inflation unemployment payrolls jobless ecb boe imf oecd policymakers cpi sentiment confidence rates rate hiring industrial manufacturing factory pmi exports imports';
/** Those who have results, and what these are made of. */
const COMPANY =
  'profit profits earnings revenue revenues sales company companies firm firms group shares stock margin margins dividend income loss losses chief executive retailer retailers maker lender bank banks airline carmaker insurer';
const LOSS = 'loss losses deficit deficits';
const FORECASTS = 'forecast forecasts target targets estimate estimates guidance outlook projection projections';
/** Whoever else may have made a loss. */
const LOSERS = 'company group firm maker bank lender retailer profit revenue sales reported posted booked';

/** What befalls staff that a firm can no longer pay. */
const GOING =
  'cut cuts cutting lose loses losing lost lay lays laid laying off layoff layoffs axe axes axed axing shed sheds shedding slash slashes slashed slashing eliminate eliminates eliminated eliminating reduce reduces reduced reducing reduction trim trims trimmed trimming redundant redundancy redundancies fire fires fired dismiss dismisses dismissed let letting leave affect affects affected affecting impact impacts impacted furlough furloughed furloughs sack sacks sacked cull culled go gone restructuring downsizing';

/** What phrases on results mean elsewhere. */
export const MEANINGS_RESULTS = {
  earnings_weakness: [
    // "A weak outlook for consumption": of no company.
    { has: 'outlook', near: 'consumption demand economic growth', inside: true },
    // "Its worst weekly performance", "the fund's worst performance": of a price.
    {
      has: 'performance',
      near: 'daily weekly monthly fund funds stock stocks share shares index currency',
      before: 4,
      inside: true,
      unless: 'profit profits earnings sales revenue',
    },
    // "The stock hit a peak on its profit."
    { first: 'hit hits hitting', near: 'peak high highs record', inside: true },
    // "Spending will be below earlier guidance": less is lost.
    {
      first: 'below under beneath',
      near: 'spending capex costs expenses loss losses inflation',
      before: 6,
      unless: 'profit revenue sales',
    },
    // "Margin calls after the fall": of what was borrowed for shares.
    { has: 'margin', near: 'call calls', inside: true, after: 1 },
    // "The party's loss was larger than expected", "bonds had their biggest losses".
    {
      has: 'loss losses',
      near: 'election elections vote votes polls landslide',
      before: 12,
      inside: true,
      after: 12,
      unless: 'profit revenue sales',
    },
    { has: 'losses', near: 'bonds stocks indexes indices', before: 14, unless: 'net operating quarter quarterly annual profit revenue' },
    // "The slowdown may be worse than feared", "its biggest loss in a day": of an economy, and of a price.
    { has: 'feared expected thought', near: 'slowdown recession inflation economy outbreak virus storm damage weather', before: 12 },
    {
      has: 'loss losses',
      near: 'day daily session weekly intraday monthly',
      before: 3,
      inside: true,
      unless: 'trading revenue sales mounted <money>',
    },
    // "It swung to a profit after years of losses."
    { has: 'losses', near: 'profit profits profitability', before: 5, too: 'swung swings returned returns return turned', unless: 'from' },
    { near: 'its the their shares', led: 'yet but though although', inside: true },
    // "The share of loans written off fell."
    { has: 'written', near: 'fell dropped declined', after: 3 },
    // "The bond fund bled cash": its holders left.
    { has: 'bled bleed bleeds bleeding', near: 'fund funds etf etfs', before: 2 },
    // "Hourly earnings slipped", "diners who earn less", "home sales fell", "home turnover": of no company.
    { has: 'earnings', near: 'hourly weekly', before: 1 },
    { has: 'earn', near: 'who', before: 1 },
    // "A man was booked on charges of theft", "the exchange's turnover falls".
    { first: 'booked', near: 'on', inside: true },
    { has: 'turnover', near: 'nse bse exchange', before: 2 },
    { has: 'sales turnover', near: 'home homes housing', before: 2, inside: true, unless: 'profit profits earnings revenue' },
    // "It fell short of its climate goals."
    {
      has: 'short',
      near: 'climate emission emissions carbon recycling diversity',
      inside: true,
      after: 4,
      unless: 'profit profits earnings revenue sales',
    },
    // "The shares had their worst year": of a price.
    { has: 'worst weakest', near: 'share shares stock stocks index', before: 16, unless: 'profit profits earnings revenue sales results' },
    // "Its price in the quarter was still 61% below that of two years ago", "creditors would write off a quarter".
    { has: 'below', near: 'still', inside: true },
    { has: 'write', near: 'lenders creditors', before: 3 },
    // "It cut its copper production forecast": less will be made, and nothing is said of what it earns.
    {
      has: FORECASTS,
      near: 'production output volume volumes supply',
      before: 3,
      inside: true,
      unless: 'profit profits revenue revenues earnings sales margin margins',
    },
    // "It swung from a loss of $2 million to a profit."
    { has: LOSS, first: 'swung swing swings swinging', near: 'to', after: 1 },
    // "It slashed its copper forecast": of a price.
    {
      has: FORECASTS,
      near: 'price prices ore copper crude brent gold silver nickel lithium aluminium aluminum zinc cocoa wheat',
      inside: true,
      unless: 'profit profits revenue revenues earnings sales margin margins',
    },
    // "It has lost $9 billion of its value", "the share price drop": of a price.
    { first: 'lost lose loses losing', has: '<money>', near: 'value', after: 6, unless: 'profit profits quarter quarterly' },
    { has: SMALLER, near: 'price', led: 'share stock', before: 1 },
    // "The fall in sales was an improvement on the drop in spring."
    { has: SMALLER, near: 'improvement', inside: true, after: 12, unless: 'no not' },
    // "On track to hit its profit target": reach it.
    { has: 'hit hits hitting', near: 'target targets goal goals', after: 1, unless: 'forced cut' },
    // "At 18 times earnings, well below its average": a price.
    { has: 'earnings profit profits', near: 'times', before: 1 },
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
    // "40% of staff work from home": none of them goes.
    {
      first: '<percent> <large> <number> thousands quarter tenth',
      has: 'workforce staff jobs employees headcount',
      near: 'of',
      inside: true,
      unless: GOING,
    },
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
    { has: 'income', near: 'consumers customers customer shoppers households diners families', inside: true, after: 6 },
    // "The index had its biggest loss in two years."
    { has: 'loss losses', near: GAUGES, before: ANYWHERE, unless: 'profit profits net company quarter quarterly revenue reported posted' },
  ],
} as const satisfies Partial<Readonly<Record<ThemeId, readonly Meaning[]>>>;
