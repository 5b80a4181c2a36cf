import { afterPoints } from '../amounts/after-points.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isRestated, LEVELS } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { MAKES, MORE_OR_LESS, PAPER, TRAILED } from '../words/shared-words.ts';
import { isDash, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isFromPeak } from './from-peak.ts';
import { wordBefore } from './money-phrases.ts';
import { isPutAsOdds } from './outcome.ts';
import { isPayRise } from './pay-rise.ts';
import type { Percent } from './percent-setting.ts';
import { isLevelBeforePeak, rateKeptAt } from './reached.ts';
import type { Setting } from './votes.ts';

/** What the noun beside a percentage or points says, or who gives, takes or votes it. */
export function nounKind({ list, amount, direction, previous, after, word, votes }: Percent): FigureKind | undefined {
  if (after === 'target' ? isOfPrices(list, amount) : amount.valueHigh !== undefined && after === 'range' && isOfRates(list, amount))
    return 'rate';
  // `expects 2.1% growth and 2.4% inflation`; not `40% inflation-adjusted growth`
  if (after === 'inflation' && list[amount.next + 1]?.text !== 'target' && !isDash(list[amount.next + 1])) return 'rate';
  if (isPayRise(list, amount)) return 'change';
  // `rejected it by 51% to 49%`
  if (VOTES.isIn(list) && isOfVote(list, amount, previous)) return 'share';
  // `with Alpha accounting for 70%`
  if (word === 'for' && ACCOUNTING.has(wordBefore(list, amount, 'for'))) return 'share';
  // `may sell them for a 25% cut`: of what is sold
  if (TAKEN.has(list[amount.next]) && (word === 'for' || isSlice(list, amount))) return 'share';
  // `a chance of a 0.25% cut`
  if (CUTS.has(list[amount.next]) && direction?.at === amount.next && word === 'of') return 'change';
  if (amount.unit !== 'percent') return undefined;
  // `Funding for perpetuals flipped to minus 0.008%`
  if (amount.value < 1 && isFunding(list, amount.first)) return 'rate';
  // `312.20p 5.85%`: a row of a table
  if (previous?.kind === 'price' && amount.first === previous.amount.next) return 'change';
  // `sold 1.2% notes`
  if (isCoupon(list, amount.next)) return 'rate';
  return ((votes.get('probability') ?? 0) > 1.6 && amount.sign === 0) || isPutAsOdds(list, amount) ? 'probability' : undefined;
}

/** What its form says, the verb before it, or the figure that it says again. */
export function statedKind(percent: Percent): FigureKind | undefined {
  const { list, amount, direction, previous, after, word, votes } = percent;
  const isPercent = amount.unit === 'percent';
  // `finished 1.57% or almost 82 points lower`, `18.6% year-to-date gains`
  if (isPercent && (afterPoints(list, amount) !== undefined || isGainAhead(list, amount.next))) return 'change';
  if (isOfRatio(list, amount)) return 'rate';
  if (isPercent && isHit(list, amount)) return 'change';
  // `half as much again`
  if (isAsMuchAgain(list, amount)) return 'change';
  // `one in four importers`
  if (amount.form === 'fraction' && list[amount.first + 1]?.text === 'in') return 'share';
  // `sold 1.1 percent more vehicles`
  if (isPercent && MORE_OR_LESS.has(list[amount.next]) && amount.form !== 'fraction') return 'change';
  // `membership renewals stayed at 92.3%`
  const kept = isPercent ? rateKeptAt(list, amount, votes.get('share') ?? 0) : undefined;
  if (kept !== undefined) return kept;
  // `shares of Alpha (4.2%) and Beta (3.9%) were the top gainers`
  if (isPercent && isGainersMove(list, amount)) return 'change';
  // `underperformed the index by 5.5 per cent`
  if (TRAILED.isIn(list) && word === 'by' && TRAILED.isWithin(list, amount.first - 12, amount.first)) return 'change';
  if (after === 'stake' || after === 'shareholding' || after === 'holding' || (after === 'share' && list[amount.next + 1]?.text === 'of'))
    return 'share';
  // `made up 81% of it`
  if (word === 'up' && MAKES.has(wordBefore(list, amount, 'up'))) return 'share';
  if (isFromPeak(percent) && !isLevelBeforePeak(list, amount)) return 'drawdown';
  if (previous !== undefined && isRestated(list, previous.amount, amount) && ['change', 'probability', 'share'].includes(previous.kind))
    return previous.kind;
  const isRange = amount.valueHigh !== undefined && direction?.at !== amount.next && LEVELS.has(rangeWord(list, amount));
  return isRange && isRateRange(percent) ? 'rate' : undefined;
}

export const isAsMuchAgain = (list: TokenList, { form, next }: Amount): boolean =>
  form === 'fraction' && list[next]?.text === 'as' && list[next + 2]?.text === 'again';

/** `its stock took a 12% hit`; not `took a 12% hit to its sales` */
export const isHit = (list: TokenList, amount: Amount): boolean =>
  list[amount.next]?.text === 'hit' && list[amount.next + 1]?.text !== 'to' && SUFFERS.has(before(list, amount));
const SUFFERS = wordList('take takes took taken taking suffer suffers suffered suffering');

const VOTES = soughtWords('rejected approved ratified backed voted carried');
const isOfVote = (list: TokenList, amount: Amount, previous: Setting['previous']): boolean =>
  previous?.kind === 'share' && list[previous.amount.next]?.text === 'to' && amount.first === previous.amount.next + 1
    ? before(list, previous.amount)?.text === 'by'
    : before(list, amount)?.text === 'by' && list[amount.next]?.text === 'to' && VOTES.isWithin(list, amount.first - 8, amount.first);

/** What one side of a perpetual pays the other. */
const isFunding = (list: TokenList, first: number): boolean => FUNDING.isWithin(list, 0, first) && PERPETUAL.isIn(list);
const FUNDING = soughtWords('funding');
const PERPETUAL = soughtWords('perpetual perpetuals perps longs shorts');

/** `takes a 25% cut of sales` */
function isSlice(list: TokenList, { first, next }: Amount): boolean {
  const of = ['of', 'on', 'from'].includes(list[next + 1]?.text ?? '');
  const ends = list[next + 1] === undefined || list[next + 1]?.kind === 'sign';
  return tokenAt(list, first - 1)?.text === 'a' && TAKES.has(tokenAt(list, first - 2)) && (of || ends);
}
const TAKES = wordList('take takes took taking get gets getting keep keeps kept keeping receive receives receiving demand demands charges');
const TAKEN = wordList('cut slice levy commission');
const isGainersMove = (list: TokenList, { first, next }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === '(' && list[next]?.text === ')' && tokenAt(list, first - 2)?.capital === true && TABLED.isIn(list);
const TABLED = soughtWords('gainers losers decliners laggards');

/** `a capital ratio sitting at a healthy 13.1%`, `a 60% payout ratio`, `a load factor of 94%` */
function isOfRatio(list: TokenList, { first, next, unit }: Amount): boolean {
  if (unit !== 'percent' || !RATIO.isIn(list)) return false;
  if (RATIO.has(list[next + 1]) && list[next]?.kind === 'word') return true;
  let at = first - 1;
  while (at > first - 4 && list[at]?.kind === 'word' && !STANDING_AT.has(list[at])) at -= 1;
  if (!STANDING_AT.has(list[at])) return false;
  for (at -= 1; at >= Math.max(0, first - 8); at -= 1) {
    if (RATIO.has(list[at])) return true;
    if (list[at]?.kind !== 'word') return false;
  }
  return false;
}
const RATIO = soughtWords('ratio factor');
const STANDING_AT = wordList('at of is was stands stood');

const isGainAhead = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'year' && list[next + 2]?.text === 'to' && GAINS.has(list[next + 5]);
const GAINS = wordList('gain gains loss losses rise fall return decline advance');

/** `1.2% notes`, `0% convertible senior notes` */
function isCoupon(list: TokenList, next: number): boolean {
  for (let at = next; at < next + 4; at += 1) {
    if (PAPER.has(list[at])) return true;
    if (!RANKS.has(list[at])) return false;
  }
  return false;
}
const RANKS = wordList('convertible senior subordinated preferred perpetual unsecured secured');
const CUTS = wordList('cut hike');
/** `rates remain in the 3.75%-4% range` */
const isOfRates = (list: TokenList, amount: Amount): boolean => RATED.isWithin(list, amount.first - 20, amount.first);
/** `inflation fell below the central bank’s 2% target` */
const isOfPrices = (list: TokenList, amount: Amount): boolean =>
  amount.valueHigh === undefined
    ? list.slice(0, amount.first).some(({ text }) => text === 'inflation' || text === 'prices')
    : isOfRates(list, amount);
const ACCOUNTING = wordList('account accounts accounted accounting');
const RATED = soughtWords('rate rates inflation prices target');
/** The word before a range: `to a range of 3.75% to 4%`. */
function rangeWord(list: TokenList, amount: Amount): Token | undefined {
  const word = before(list, amount);
  if (word?.text !== 'of') return word;
  for (let at = amount.first - 2; at > amount.first - 6; at -= 1) if (LEVELS.has(list[at])) return list[at];
  return word;
}

/** Rates are spoken of, or the range before was one. */
const isRateRange = ({ subject, previous, votes }: Percent): boolean =>
  (votes.get('rate') ?? 0) > 0.5 ||
  subject?.class === 'rate' ||
  previous?.kind === 'rate' ||
  previous?.amount.unit === 'pp' ||
  previous?.amount.unit === 'bps' ||
  /\b(?:fed|central bank|federal reserve|ecb|riksbank|boj|boe|rba|rbnz|snb|norges bank)\b|^bank of/i.test(subject?.subject ?? '');
