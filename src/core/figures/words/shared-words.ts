import { wordSet } from '../../word-set.ts';
import { soughtWords, wordList } from './word-list.ts';

// Lists that rules of several matters ask for.

/** After `of`: what belongs to the one that is spoken of, or is one of many. */
export const OF_OWN = wordList('its their his a an');

export const ADDING = soughtWords('add adds added adding contribute contributes contributed contributing');
/** After a length: it ended with what is measured against. */
export const AGO = soughtWords('ago earlier before');
/** Before what something is measured against. */
export const AGAINST = wordList('against versus from');
export const AGO_OR_EARLIER = wordList('ago earlier');
export const AND_BUT = wordList('and but');
export const ANY_ONE = wordList('one a an another');
export const APART = wordList('above below under beneath over');
export const AROUND_TIME = wordList('after before');
export const ARTICLES = wordList('a an the its their');
export const AT_OR_TO = wordList('at to');
export const AUXILIARIES = soughtWords('is are was were has have had been also');
export const AVERAGE = soughtWords('average');
export const A_OR_THE = wordList('a an the');
/** They open what happens besides. */
export const BESIDES = wordSet('as while after when');
export const BEFORE_INFINITIVE = wordList('to will would can could may might should must');
export const BEING = wordList('is are was were been being be');
/** When no session runs, so that no daily bar knows the price. */
export const BESIDE_SESSION = wordList('pre-market after-hours');
export const BUYS_OR_SELLS = soughtWords('buy buys buying bought sell sells selling sold purchased offloaded dumped');
export const CHANCES = soughtWords('chance chances odds probability risk likelihood');
export const COINS = wordList('bitcoin bitcoins btc ether eth coins sol solana xrp');
export const COPULAS = wordList('is are was were');
/** Before what somebody has, or the one that is spoken of. */
export const DETERMINERS = wordList('its their the his her');
export const EXPECTED = soughtWords('expected forecast estimated predicted projected estimate');
export const FOLLOWED = soughtWords('followed led trailed joined headed ahead');
export const FORESEEN = wordList('expectation expectations est estimate estimates forecast forecasts consensus targets');
export const FROM_OR_BETWEEN = soughtWords('from between');
export const GIVES = wordList('give gives gave given giving handed');
export const HAS = wordList('has have had');
export const HAVE = wordList('has have had having');
export const HOLDS = soughtWords('hold holds held own owns owned');
export const IN_BRACKETS = soughtWords('up down off about nearly almost over');
export const INDEFINITE = wordList('a an');
export const IN_OR_OF = wordList('in of');
export const ISSUED = soughtWords('shares stock adrs');
export const ITS = soughtWords('its their');
/** Before a sum and `off`. */
export const KNOCKS = soughtWords(
  'took takes take taking knocked knocks knock knocking wiped wipes wipe wiping erased shave shaved shaves shaving lop lops lopped lopping',
);
/** After `at`: a hedge. */
export const LEAST_OR_MOST = wordList('least most');
export const LEVIES = wordList('tariff tariffs levy levies duty duties tax taxes');
export const LOSES = soughtWords('lost lose loses losing');
export const LOWS = wordList('low lows');
export const MAKES = wordList('make makes made making');
export const MARKETS = wordList('market markets');
export const MARKET_VALUES = wordList('cap value valuation capitalisation capitalization');
export const MORE_OR_LESS = wordList('more less fewer');
/** Before `in` and what moved, or `of` and by how much. */
export const MOVES_IN = wordList(
  'gain rise jump rally advance surge drop fall decline slide slump loss plunge climb increase growth dip retreat slip rebound leap bounce uptick pullback selloff',
);
/** `t` is that of `didn’t`. */
export const NOT = soughtWords('not t never');
export const NUMBERS = wordList('two three four five six seven eight nine ten both');
/** What somebody bids for a firm. */
export const OFFERS = wordList('offer bid proposal approach');
export const OF_OR_FOR = wordList('of for');
export const ONE_DAY = soughtWords('day session');
export const ONE_OF = wordList('a one single');
export const OUTLOOKS = soughtWords('outlook forecast forecasts guidance range view');
export const OWES = soughtWords('owe owes owed');
/** What is owed by whoever issued it. */
export const PAPER = wordList('notes bonds bills gilts debentures debt securities convertibles');
export const PAYING = wordList('pay pays paid paying');
export const PAYOUTS = wordList('dividend dividends payout payouts distribution distributions disbursement disbursements');
export const PENALTIES = wordList('fine fines penalty penalties');
/** After a number: it is a percentage. Rules add what else they stop at. */
export const PER_CENT = '% percent pct pc';
export const PLACES = wordList('place spot position rank');
export const POLLS = wordList('poll polls survey surveys');
/** Of money and forecasts they say no direction, but for `by`. */
export const RAISES = wordList('raise raises raised raising');
export const RANGE = soughtWords('range');
export const REVISED = wordList('revise revises revised revising');
/** Words that begin a clause about the name before them. */
export const RELATIVE = soughtWords('which who whose that');
export const SALES = wordList('revenue revenues sales turnover');
export const SECURITIES = wordList('stock stocks shares equities');
export const SHARES_OR_STOCK = wordList('shares stock');
export const SHARES_OR_STOCKS = wordList('shares stocks');
export const STAKES = wordList('stake stakes holding holdings shareholding position positions');
export const STOCK = soughtWords('shares share stock');
export const SUBORDINATE = wordList('because as although though after before since when if while whereas');
export const TAKES = wordList('take takes taking took taken');
export const TARGETS = soughtWords('target targets objective');
/** After `which`: what somebody says of another. */
export const TELLS = wordList('says said thinks believes expects claims reports reported estimates reckons showed shows knows');
export const THEY = wordList('they their');
export const THIRD_PERSON = wordList('it its they their');
/** Prepositions that also begin a clause: `after the lira lost`. */
export const TIME_CONJUNCTIONS = wordList('after before since until as than');
/** `turned down an offer`, `turned over £2m` */
export const TRAILED = soughtWords('underperformed outperformed lagged trailed');
export const TURNS = wordList('turn turned turning turns');
export const UP_DOWN_OFF = wordList('up down off');
export const UP_OR_DOWN = wordList('up down higher lower');
export const VALUED = soughtWords('valued');
export const VALUES = wordList('value values valued valuing');
export const WITH = soughtWords('with');
/** Funds of whatever kind. */
export const POOLS = soughtWords('fund funds etf etfs');
