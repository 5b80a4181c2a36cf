import { wordSet } from '../../word-set.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { FORECAST_NOUNS } from '../words/forecast-words.ts';
import { MONTHS } from '../words/negatives.ts';
import {
  AROUND_TIME,
  BEFORE_INFINITIVE,
  BEING,
  INDEFINITE,
  LEAST_OR_MOST,
  LOSES,
  PAPER,
  PAYING,
  PER_CENT,
  STOCK,
} from '../words/shared-words.ts';
import { isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, type WordList, wordList } from '../words/word-list.ts';

const RANKS = 'market cap capitalization capitalisation value valuation revenue revenues sales assets deposits volume turnover';
const RANKED = wordList(RANKS);
/** `the largest coin by market capitalization`, `the biggest bank by assets`: by what it is ranked, and what no amount is of. */
export const isRanking = (list: TokenList, at: number): boolean => {
  const first = tokenAt(list, at - 1)?.text === 'market' ? at - 1 : at;
  return RANKED.has(list[at]) && tokenAt(list, first - 1)?.text === 'by';
};

/** Beside what other words a word is no cue. */
export type Exception = (list: TokenList, at: number) => boolean;

const EXCEPTIONS: readonly (readonly [words: string, isException: Exception])[] = [
  // `lost 1.2 percent to Rp8,325` is no loss of money
  ['lost lose loses losing', (list, at) => isShareNext(list, at + 1)],
  // `raised its forecast`, `was ordered to pay`
  [
    'raised raise raises raising',
    (list, at) => isForecastNext(list, at + 1) || RANGES.has(list[at + 2]?.text ?? '') || AIMS.has(tokenAt(list, at - 2)?.text ?? ''),
  ],
  // `after offering $71 billion`; not `is offering $42 billion of notes`
  ['offering', (list, at) => list[at + 1]?.kind === 'sign' && list[at + 2]?.kind === 'number' && !isSumOf(list, at + 3, PAPER)],
  // `bring in $5 billion in outside investment`
  [
    'bring brings bringing brought pull pulls pulled take takes took taking rake rakes raked raking',
    (list, at) => list[at + 1]?.text === 'in' && isSumOf(list, at + 3, OUTSIDE),
  ],
  // `may return to its high of $250`, `in return for $5 billion`
  // `returned $2 billion to profit`
  ['return returned returning', (list, at) => list[at + 1]?.text !== 'on' && (!isSumNext(list, at + 1) || isToProfit(list, at + 2))],
  // `drained its cash to $2 billion`
  ['drained', (list, at) => list[at + 1]?.text !== 'of' && !isSumNext(list, at + 1)],
  // `paid Alpha $8 billion in grants`: of who gives them
  // `got $2 billion of equity`; not `put $2 billion of equity into the deal`
  [
    'in of',
    (list, at) =>
      (GRANTS.has(list[at + 1]?.text ?? '') && isPaidOut(list, at)) ||
      // `$9 billion in value traded`
      (list[at + 1]?.text === 'value' && list[at]?.text === 'in' && isFiniteVerb(list, at + 2)) ||
      // `hold $2 trillion in savings`: nothing is saved on
      (list[at + 1]?.text === 'savings' && list.slice(Math.max(0, at - 8), at).some((token) => KEEPS.has(token.text))) ||
      (list[at + 1]?.text === 'equity' && list[at]?.text === 'of' && !GOT.isWithin(list, at - 7, at)),
  ],
  ['managed manage manages', isManagedTo],
  ['red black', (list, at) => !isOfLedger(list, at)],
  // `$7 billion from investors`
  ['investors shareholders', (list, at) => tokenAt(list, at - 1)?.text !== 'from'],
  // `The deal, including debt, is worth $9 billion`
  ['debt', (list, at) => tokenAt(list, at - 1)?.text === 'including' && tokenAt(list, at - 2)?.text === ','],
  // `its own ceiling`, `trimmed its own to 7.25%`
  ['own', (list, at) => OWNERS.has(tokenAt(list, at - 1)?.text ?? '')],
  // `looks to exploit a market`
  ['exploit exploits', (list, at) => !NOUN_FOLLOWS.has(tokenAt(list, at - 1)?.text ?? '')],
  // `backed by venture capital firms`
  ['venture', (list, at) => list[at + 1]?.text === 'capital' && CAPITALISTS.has(list[at + 2]?.text ?? '')],
  // `exports chips`; not `exports fell`, `exports of`
  ['exports', (list, at) => list[at + 1]?.text !== 'of' && !isFiniteVerb(list, at + 1)],
  // `$3 billion of shares outstanding`
  ['outstanding', (list, at) => STOCK.has(tokenAt(list, at - 1)) || STOCK.has(list[at + 1])],
  // `hopes to net $2 billion`: to get
  ['net', (list, at) => isToGet(list, at)],
  // `at least $5.50`
  ['at', (list, at) => LEAST_OR_MOST.has(list[at + 1])],
  ['ordered', (list, at) => list[at + 1]?.text === 'to'],
  // `as a result`, `the result of the vote`; not `its result fell to $3 billion`, `a full-year result of $3 billion`
  ['result results', (list, at) => !isEarnedResult(list, at)],
  // `at $98 ahead of its earnings report`: a day in the calendar
  [
    'earnings',
    (list, at) => REPORTS.has(list[at + 1]?.text ?? '') && [1, 2, 3, 4].some((back) => AHEAD.has(tokenAt(list, at - back)?.text ?? '')),
  ],
  // `open interest`
  ['interest', (list, at) => tokenAt(list, at - 1)?.text === 'open' || isTakenOff(list, at)],
  // `falling short of projections of`: of what was foreseen
  ['fall falls fell falling', (list, at) => list[at + 1]?.text === 'short' && isForecastNext(list, at + 2)],
  [RANKS, (list, at) => isRanking(list, at) || isCost(list, at) || isTaxOffice(list, at) || isSalesPrice(list, at) || isForSale(list, at)],
  // `pay over the odds`
  ['odds', (list, at) => AGAINST.has(tokenAt(list, at - 2))],
  // `its bet against Alpha`: money that is at stake
  ['bet bets', isStaked],
  ['tax taxes', (list, at) => isTakenOff(list, at) || isAhead(list, at) || COLLECTORS.has(list[at + 1]?.text ?? '')],
  // `carries a 20% weight`; bonds carry a rate
  [
    'carry carries carried carrying',
    (list, at) => !list.slice(Math.max(0, at - 5), at).some((token) => PAPER.has(token) || LENT.has(token.text)),
  ],
  ['provision provisions', isAhead],
  // `minted a fortune of $2 billion`: no coins
  ['minted minting mints', (list, at) => INDEFINITE.has(list[at + 1])],
  // `set aside a reserve of $2 billion`
  ['reserve', (list, at) => tokenAt(list, at - 2)?.text === 'aside'],
  // `contributed $2 billion to its sales`: no backer
  ['contributed contributes contributing', isToMeasure],
  // `a household on median income`, `income tax receipts`
  ['income', (list, at) => isOfHousehold(list, at) || list[at + 1]?.text === 'tax'],
  // `lost $320 million to hackers`; not `paid $4 million to hackers`
  ['hackers scammers fraudsters thieves', (list, at) => tokenAt(list, at - 1)?.text !== 'to' || !LOSES.isWithin(list, at - 9, at - 1)],
  // `proceeds from the sale`: what somebody is bought for
  ['proceeds', (list) => SALE.isIn(list)],
  // `Brent for December settlement`
  ['settlement', (list, at) => MONTHS.has(tokenAt(list, at - 1))],
];
/** By the word. */
export const EXCEPTION_OF: ReadonlyMap<string, Exception> = new Map(
  EXCEPTIONS.flatMap(([words, isException]) => words.split(' ').map((word): [string, Exception] => [word, isException])),
);

/** `cost of revenue`, `the cost of sales` */
const isCost = (list: TokenList, at: number): boolean =>
  tokenAt(list, at - 1)?.text === 'of' && COSTS.has(tokenAt(list, at - 2)?.text ?? '');
const COSTS = wordSet('cost costs');
/** A word says of what period or whose the result is, or the result moved; not `the annual result sent the stock to $98`, `after annual results`. */
function isEarnedResult(list: TokenList, at: number): boolean {
  const before = tokenAt(list, at - 1);
  if (before?.text === 'as' || ((list[at + 1]?.begins ?? 0) & BEGINS.push) !== 0) return false;
  if (list[at]?.text === 'results') return OF_PERIOD.has(before?.text ?? '') && isSumNext(list, at + 2);
  if (list[at + 1]?.text === 'of') return isSumNext(list, at + 2);
  const own = isPossessive(before) || OWNERS.has(before?.text ?? '');
  return OF_PERIOD.has(before?.text ?? '') || (own && saysDirection(list[at + 1]));
}
const OF_PERIOD = wordSet('full-year half-year annual year quarterly net operating underlying pre-tax');
const isToGet = (list: TokenList, at: number): boolean => BEFORE_INFINITIVE.has(tokenAt(list, at - 1)) && isSumNext(list, at + 1);
/** `contributed $3 billion to the firm’s operating profit` */
function isToMeasure(list: TokenList, at: number): boolean {
  const to = list.findIndex(({ text }, on) => on > at && on < at + 7 && text === 'to');
  return to > 0 && [1, 2, 3, 4, 5].some((on) => MEASURED.has(list[to + on]?.text ?? ''));
}
const MEASURED = wordSet('sales revenue revenues turnover profit profits earnings income growth gdp economy output losses');
const LENT = wordSet('loan loans mortgage mortgages deposits accounts preferred');
const KEEPS = wordSet('hold holds held have has had keep keeps kept put moved shifted deposited manage manages managed sit sits');
const GOT = soughtWords('got gets get getting raised raises raise raising received receives secured secures');
const AHEAD = wordSet('ahead before until awaiting awaits pending');
const REPORTS = wordSet('report reports release releases announcement call season update');
const COLLECTORS = wordSet('authority authorities office officials collector collectors inspectors');
const SALE = soughtWords('sale sales sold sell sells selling auction auctions disposal divestment');
const isToProfit = (list: TokenList, from: number): boolean =>
  PROFIT.isWithin(list, from, from + 6) &&
  [1, 2, 3, 4, 5].some((step) => list[from + step - 1]?.text === 'to' && PROFIT.has(list[from + step]));
const PROFIT = soughtWords('profit profitability');
const isForecastNext = (list: TokenList, from: number): boolean => FORECASTS.isWithin(list, from, from + 4);
const FORECASTS = soughtWords(`${FORECAST_NOUNS} guidance expectations consensus view`);
/** `raised its range to $175 billion`, `raised the floor` */
/** `a target it raised` */
const AIMS = wordSet('target goal forecast estimate range');
const RANGES = wordSet('range floor ceiling');
const isShareNext = (list: TokenList, from: number): boolean =>
  list.slice(from, from + 4).some(({ kind }, at) => kind === 'number' && PARTS.has(list[from + at + 1]));
const PARTS = wordList(`${PER_CENT} per`);

/** `its bet on Alpha`; not `traders raised their bets on a cut`, `the market’s bets on a half-point cut`: of what may come. */
function isStaked(list: TokenList, at: number): boolean {
  const owner = tokenAt(list, at - 1);
  const after = list[at + 1]?.text;
  if (!isPossessive(owner) && owner?.text !== 'its' && owner?.text !== 'their' && owner?.text !== 'his') return false;
  return (
    after === 'against' || (after === 'on' && owner?.text !== 'their' && !list.slice(at + 2, at + 8).some(({ text }) => EVENTS.has(text)))
  );
}
const EVENTS = wordSet('cut cuts hike hikes rise increase recession move easing win default shutdown');
/** `the average sales price`, `sales tax` */
const isSalesPrice = (list: TokenList, at: number): boolean => list[at]?.text === 'sales' && PRICES.has(list[at + 1]?.text ?? '');
const PRICES = wordSet('price prices tax taxes');
const NOUN_FOLLOWS = wordSet('a an the of');
const CAPITALISTS = wordSet('firm firms investor investors group groups');

/** `managed to sell`, `managed only $40 million`; not `manages just over $13 trillion`, nor what a fund managed. */
function isManagedTo(list: TokenList, at: number): boolean {
  const after = list[at + 1]?.text;
  if (after === 'to') return true;
  return list[at]?.text === 'managed' && (after === 'only' || after === 'just') && !MANAGERS.isIn(list);
}
const MANAGERS = soughtWords('fund funds manager managers');

/** `$2 million in the red`; not `in the Red Sea`, `in the black market`, `into the red at $3,000` */
const isOfLedger = (list: TokenList, at: number): boolean =>
  list[at]?.capital === false &&
  list[at + 1]?.text !== 'market' &&
  list[at + 1]?.text !== 'at' &&
  tokenAt(list, at - 1)?.text === 'the' &&
  INTO.has(tokenAt(list, at - 2)?.text ?? '');
const INTO = wordSet('in into');

/** `sell its oil assets`, `the auction of assets`; not `sold assets worth $2 billion`, `sold a firm with assets of $2 billion` */
function isForSale(list: TokenList, at: number): boolean {
  if (list[at]?.text !== 'assets' || list[at + 1]?.text === 'worth' || list[at + 1]?.text === 'of') return false;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (SALE.has(list[back])) return true;
    if (list[back]?.kind !== 'word' || (PREPOSITIONS.has(list[back]) && list[back]?.text !== 'of')) return false;
  }
  return false;
}
const OWNERS = wordSet('its their his her our your my');
/** `a household on median income`; `median income fell to $3,000` is one. */
const isOfHousehold = (list: TokenList, at: number): boolean =>
  OF_HOUSEHOLDS.has(tokenAt(list, at - 1)?.text ?? '') && [2, 3].some((back) => WITH_INCOME.has(tokenAt(list, at - back)?.text ?? ''));
const OF_HOUSEHOLDS = wordSet('median household average low middle fixed');
const WITH_INCOME = wordSet('on with');
const AGAINST = wordList('over against defied defy beat');
/** `the Internal Revenue Service`, `HM Revenue & Customs`, `the Department of Revenue` */
const isTaxOffice = (list: TokenList, at: number): boolean =>
  list[at]?.capital === true &&
  list[at]?.text === 'revenue' &&
  (OFFICES.has(list[at + 1]?.text ?? '') || tokenAt(list, at - 2)?.text === 'department' || CUSTOMS.isWithin(list, at + 2, at + 3));
const OFFICES = wordSet('service agency commissioners department');
const CUSTOMS = soughtWords('customs');

/** `of 10-year notes`, `in outside investment`: soon after the sum. */
function isSumOf(list: TokenList, from: number, nouns: WordList): boolean {
  for (let at = from; at < from + 5; at += 1)
    if (list[at]?.text === 'of' || list[at]?.text === 'in') return list.slice(at + 1, at + 6).some((token) => nouns.has(token));
  return false;
}
const OUTSIDE = wordList('investment investments savings capital funding deposits');

/** `about $5 billion`, `a total of up to $5 billion` */
function isSumNext(list: TokenList, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = list[at];
    if (token?.kind === 'number' || ((token?.begins ?? 0) & BEGINS.currency) !== 0) return true;
    const word = token?.text ?? '';
    if (!isHedging(token) && word !== 'of' && word !== 'up' && !(word === 'to' && tokenAt(list, at - 1)?.text === 'up')) return false;
  }
  return false;
}

/** Somebody pays them, and is not paid. */
function isPaidOut(list: TokenList, limit: number): boolean {
  for (let at = limit - 1; at >= Math.max(0, limit - 9); at -= 1) if (PAYING.has(list[at])) return !BEING.has(tokenAt(list, at - 1));
  return false;
}
const GRANTS = wordSet('grants aid subsidies');

/** `pre-tax`, `pre-provision earnings` */
function isAhead(list: TokenList, at: number): boolean {
  return tokenAt(list, at - 1)?.text === '-' && tokenAt(list, at - 2)?.text === 'pre';
}
/** `profit before tax`, `earnings before interest and taxes` */
function isTakenOff(list: TokenList, at: number): boolean {
  return [1, 2, 3].some((back) => AROUND_TIME.has(tokenAt(list, at - back)));
}
