import { ANYWHERE, type Meaning } from './meaning.ts';
import type { ThemeId } from './theme.ts';

const MARKETS =
  'share shares stock stocks index market oil crude bitcoin ether token tokens coin gold silver copper gas futures barrel home house property bond bonds';
const OF_HOLDERS = 'stake stakes block lockup insiders founder founders backers';
/** What a stake that is sold may be of, beside a company. */
const ASSETS =
  'field fields project mine farm pipeline plant venture refinery block subsidiary terminal unit portfolio building buildings tower mall malls skyscraper';
const HOLDINGS = 'shares shareholder shareholders insiders founder founders owners family';
const DEAR = 'bubble stretched overvalued expensive rich lofty record highest frothy';

/** What phrases on markets mean elsewhere. Rules of grammar for all texts, each with what it is for. */
export const MEANINGS_MARKETS = {
  contagion_correlation: [
    // "He had exposure when ether was at $2,000": to a price.
    { first: 'exposure exposures', near: 'when while if', inside: true },
    // "Risks to economic stability" are no links.
    { has: 'stability', near: 'economic price political', inside: true, unless: 'financial' },
    // "The gauge of fear jumped to 26", "options that pay out if Marlow falls".
    { first: 'fear', near: 'gauge gauges', before: 2 },
    { first: 'if when', near: 'options option puts pays pay', before: 5 },
    // "It opened at $180 and traded as high as $190."
    { has: 'traded trade trades trading', near: 'high', led: 'as', inside: true },
    // "Others rose in sympathy", "the biggest tie-up in a decade".
    { has: 'sympathy tandem', near: 'rose gained climbed jumped rallied', before: 3, inside: true },
    { first: 'tie', near: 'biggest largest', before: 1 },
    // "Demand for its bricks is closely tied to house-building": no market is tied to another.
    { has: 'tied linked', near: 'demand sales orders', before: 6 },
    // "It rallied 15%, pulling its rivals along."
    {
      first: 'take takes taking took drag pull pulls pulled pulling',
      near: 'rallied rose jumped surged climbed gained soared up',
      before: 8,
    },
  ],
  lockup_selling: [
    // "Fund managers are selling": they sell what they hold for others, and daily.
    { first: 'manager managers', near: 'fund asset hedge money portfolio wealth', before: 1 },
    // "UBS raised its target to 700 euros", "it raised its bid to $86 a share".
    { has: 'raised raises raise raising', near: 'target targets bid offer outlook forecast guidance dividend', inside: true },
    // "Holders get $3.50 in cash and a fifth of a share": what a bidder pays.
    { near: 'cash', led: 'in', inside: true },
    { first: 'cash', near: 'in', before: 1 },
    // "The Treasury sold $42 billion of notes."
    { near: 'treasury', before: 3, inside: true, too: 'notes bonds bills' },
    // "It sold $2 billion of notes at 6%": a coupon, and no discount.
    { has: 'at', near: 'notes bonds debentures', inside: true, unless: 'convertible convertibles discount shares stock equity' },
    // "It sold 60% of three buildings."
    { has: 'sold sells sell selling', near: ASSETS, after: 5, unless: HOLDINGS },
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
      near: ASSETS,
      after: 5,
      unless: HOLDINGS,
    },
  ],
  volatility_selloff: [
    // "Drawdowns in stocks of copper."
    {
      has: 'drawdown drawdowns',
      near: 'inventory inventories stockpiles warrants barrels reserves',
      before: 3,
      inside: true,
      after: 5,
      unless: 'shares',
    },
    // "The rand touched a high of 17.2 and a low of 17.5": between which it traded.
    { has: 'low lows', near: 'high', led: 'a', inside: true, unless: 'from record' },
    // A think tank.
    { has: 'tank', near: 'think', inside: true, before: 1 },
    // "A profit of $3 million, reversing last year's loss."
    { first: 'reverse reverses reversed reversing', near: 'loss losses', after: 4 },
    // "The exchange had outflows of $900 million", "savers withdrew $2 billion from the lender": money that is fetched, and nothing sold.
    {
      has: 'outflow outflows pulled withdrew withdrawn',
      near: 'exchange platform lender stablecoin stablecoins reserve reserves depositors savers',
      before: ANYWHERE,
      after: ANYWHERE,
      inside: true,
      unless: 'traded etf etfs',
    },
    // "It will lay off 10% of its staff", "selling off a stake in its rail arm".
    { near: 'off', led: 'lay lays laid laying', inside: true },
    { near: 'stake stakes unit units division divisions arm subsidiary assets land', after: 4, has: 'off', first: 'sell sells selling' },
    // "An airline's crash that killed 157."
    {
      has: 'crash crashed crashes',
      near: 'killed killing deadly aircraft plane planes flight pilot pilots passengers helicopter train',
      before: ANYWHERE,
      after: ANYWHERE,
      inside: true,
      unless: 'shares stock stocks share market markets bitcoin <percent>',
    },
    // "The collapse of two lenders": they failed, and no price with them.
    {
      first: 'collapse',
      near: 'lender lenders broker brokers firm firms',
      inside: true,
      unless: 'share shares stock stocks price prices value valuation',
    },
    // "Its share of the market has slipped."
    { has: 'market markets', near: 'share', before: 4, over: 'of the its this that their uk us home' },
    // "Logging in the Amazon fell 11%": of whatever else stands before the name, and of no price.
    {
      first: '<name>',
      near: 'in at on for',
      before: 2,
      over: 'the',
      clause: true,
      unless: `${MARKETS} price prices value bet bets investors holders`,
    },
    // "It collapsed under its liabilities": it failed, and no price with it.
    { has: 'collapsed collapses collapse', near: 'liabilities debt debts', after: 8, unless: 'share shares stock stocks price prices' },
    // "Trading was halted": it is told why, and that counts.
    { first: 'trading', words: 4, near: 'was were been', inside: true },
    // "The survey gave Disney 11.4% of viewing."
    { has: 'gave gives', near: '<name>', led: 'gave gives', inside: true },
    // "The ship sank as the stock price rose."
    { has: 'price prices', first: 'sank tanked cratered pummelled pummeled clobbered', near: 'as while and of', inside: true },
    // "They hammered out a price."
    { has: 'hammered hammering', near: 'out', led: 'hammered hammering', inside: true },
    // "It wiped out the demand for desks", "the index of sentiment has dropped": no price has.
    { has: 'wiped wipes wiping', near: 'demand jobs profit profits savings', after: 2 },
    { has: 'index gauge', near: 'sentiment confidence activity pmi', before: 1 },
    // "Volatility fell to its lowest in two years."
    { has: 'volatility', near: 'fell dropped eased declined lowest', after: 6, unless: 'rose spiked jumped' },
    // "Temperatures dropped below 12C."
    { has: 'below under', near: 'temperatures temperature delinquency', before: 6, inside: true, unless: MARKETS },
    // "It lost 21% of its operating income."
    { has: 'lost loses', near: 'income revenue', after: 4, unless: 'shares stock stocks' },
    // "Sales grew 10% in Europe, but Asia fell 12%", "sales fell, after a 2% drop": what falls is a part of the business.
    { first: '<name> <percent>', near: '<business>', before: ANYWHERE, unless: '<priced>' },
    // "The harvest in Kent fell 12%": what fell comes before.
    { first: '<name>', near: 'in at of for', before: ANYWHERE, over: '<name> the', clause: true, unless: '<priced>' },
    // "The mortgage costs 6%, Marlow says, down from 7%", "its spending was $13 billion, down 24%", "sales in Asia slid to $1.4 billion".
    {
      first: '<name>',
      near: 'says said expenditure spending revenue sales profit income margin',
      inside: true,
      unless: 'share shares stock stocks',
    },
    { has: '<money>', first: 'slid fell dropped plunged sank tumbled', near: '<business>', before: 6, unless: '<priced>' },
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
    { has: 'prices', near: 'power electricity', before: 1, inside: true, unless: 'shares stocks futures traders' },
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
      near: 'lender bank exchange fund firm company broker startup group developer platform stablecoin <name>',
      inside: true,
      after: 6,
      unless: 'share shares stock stocks price prices value bitcoin ether crypto oil gold <percent> <large> tumbled plunged',
    },
    // "Its market share is at a low", "job openings sank to a 14-month low": of no price.
    {
      has: 'low lows lowest',
      near: 'openings unemployment jobless sentiment confidence mood rate rates share imports exports',
      before: 10,
      inside: true,
      unless: `${MARKETS} shares currency peso lira rupee yen euro pound dollar`,
    },
    // "The fear gauge slumped", "the dollar index sank": of nothing that is held.
    {
      has: 'index gauge',
      near: 'fear volatility dollar',
      before: 3,
      inside: true,
      unless: 'rose jumped spiked surged soared climbed highest',
    },
    // "Its output declined for a sixth month", "producer prices fell".
    { near: 'imports exports output installations', before: 6, inside: true, unless: 'share shares stock stocks index' },
    { has: 'prices fell fall drop', near: 'prices', led: 'producer consumer wholesale', before: 2, inside: true },
    // "Once 99% below its peak", "gold broke through $4,000", "61% below the level of two years ago": of the past.
    { near: 'once', before: 1 },
    { has: 'broke', near: 'through past', inside: true, unless: 'low lows lowest fell dropped slid down losses' },
    { has: 'below under beneath short', near: 'ago earlier', inside: true, after: 5, unless: 'share shares stock stocks bitcoin' },
    // "It needs money to avoid collapse", "it will stop selling", "the VIX fell below 17", "the lowest grade", "volatile earnings".
    { has: 'collapse crash', near: 'avoid avoids avert averts', before: 2, inside: true },
    { has: 'stop', near: 'will to', before: 1 },
    { has: 'fell below dropped slipped sank', near: 'vix', before: 4 },
    { has: 'lowest', near: 'grade rating', after: 1 },
    { has: 'volatile volatility', near: 'earnings', after: 1 },
    // "The funds took in $200 million": money that came.
    { has: 'took take takes taking', near: 'in', led: 'took take takes taking', inside: true },
    // "A bout of political turmoil": of no market.
    { has: 'turmoil turbulence chaos panic', near: 'geopolitical political diplomatic constitutional', before: 1, inside: true },
    // "House prices in London fell 3%": of what is there.
    {
      first: 'kong tokyo london shanghai sydney seoul mumbai frankfurt paris taipei singapore',
      near: 'in at of for to from through across',
      before: 2,
      over: 'hong',
      unless: 'share shares stock stocks',
    },
    // "Shares of low volatility", "it took back losses from the sell-off".
    { has: 'volatility', near: 'low lower lowest less little limited minimal reduced subdued', before: 1 },
    {
      has: 'sell selloff rout slump slide plunge drop fall tumble decline',
      near: 'recoup recoups recouped recouping regained',
      before: 7,
      unless: 'not never',
    },
    { has: 'sell selloff rout slump slide plunge drop fall tumble decline', near: 'losses', led: 'recovered erased back', before: 7 },
    // "Yields fell by 20 basis points": bonds rose.
    { has: 'points', near: 'basis', inside: true },
    { first: 'send sends sent sending', near: 'rates yields', inside: true },
    // "It has doubled since hitting a low in March."
    { has: 'low lows lowest', near: 'since', before: 3, over: 'hitting touching reaching a its the' },
    // "The gauge of fear had its eighth week of declines", "it broke a losing streak".
    { has: 'decline declines fall falls losing losses', near: 'vix', before: 12 },
    {
      has: 'streak run spell',
      near: 'broke breaks broken ended ends snapped',
      before: 6,
      over: 'its a an the their <number> one two three four five six seven eight nine ten day week month session long longest straight losing',
    },
    { has: 'volatility', near: 'profited profit benefited benefit benefits thrive thrives thrived', before: 3 },
  ],
  bubble_valuation: [
    // "The three parts are worth $500 billion together."
    { has: 'together combined', near: '<money>', inside: true },
    // "It is cheap at 6 times earnings", "at 18 times, well below its average", "at 1.6 times book".
    { has: 'times', near: 'cheap cheaper below discount book', before: 8, inside: true, after: 5, unless: DEAR },
    // "It owes 3.4 times earnings before interest and tax."
    { has: 'times', near: 'interest ebitda', inside: true, after: 3, unless: 'valued valuation value worth trades trading shares' },
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
} as const satisfies Partial<Readonly<Record<ThemeId, readonly Meaning[]>>>;
