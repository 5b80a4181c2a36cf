import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isCompared, isEndOfMove, isRestated, LEVELS } from '../amounts/before-amount.ts';
import { afterPoints } from '../amounts/direction.ts';
import type { FigureKind } from '../figure.ts';
import { MAKES, MORE_OR_LESS } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isFromPeak } from './from-peak.ts';
import { wordBefore } from './money-phrases.ts';
import { isSetOdds } from './outcome.ts';
import { isPayRise } from './pay-rise.ts';
import { pointsKind } from './points-kind.ts';
import { isLevelBeforePeak, isReached, keptAt } from './reached.ts';
import { PERCENT, type Setting, vote } from './votes.ts';

const STAFF = wordList('staff workforce employees workers jobs stores shops');

/** What kind of percentage it is. */
export function percentKind(setting: Setting): FigureKind {
  const { list, amount, direction, previous, subject } = setting;
  const votes = vote(setting, PERCENT);
  const after = list[amount.next]?.text ?? '';
  if (after === 'target' ? isOfPrices(list, amount) : amount.valueHigh !== undefined && after === 'range' && isOfRates(list, amount))
    return 'rate';
  // `expects 2.1% growth and 2.4% inflation`; not `40% inflation-adjusted growth`
  if (after === 'inflation' && list[amount.next + 1]?.text !== 'target' && !isDash(list[amount.next + 1])) return 'rate';
  if (isPayRise(list, amount)) return 'change';
  // `rejected it by 51% to 49%`
  if (VOTES.isIn(list) && isOfVote(list, amount, previous)) return 'share';
  // `with Alpha accounting for 70%`
  if (before(list, amount)?.text === 'for' && ACCOUNTING.has(wordBefore(list, amount, 'for'))) return 'share';
  // `may sell them for a 25% cut`: of what is sold
  if (TAKEN.has(list[amount.next]) && (before(list, amount)?.text === 'for' || isSlice(list, amount))) return 'share';
  // `312.20p 5.85%`: a row of a table
  if (previous?.kind === 'price' && amount.first === previous.amount.next && amount.unit === 'percent') return 'change';
  // `a chance of a 0.25% cut`
  if (CUTS.has(list[amount.next]) && direction?.at === amount.next && before(list, amount)?.text === 'of') return 'change';
  // `sold 1.2% notes`
  if (amount.unit === 'percent' && isCoupon(list, amount.next)) return 'rate';
  if ((votes.get('probability') ?? 0) > 1.6 && amount.sign === 0 && amount.unit === 'percent') return 'probability';
  if (amount.unit === 'percent' && isSetOdds(list, amount)) return 'probability';
  // `finished 1.57% or almost 82 points lower`, `18.6% year-to-date gains`
  if (amount.unit === 'percent' && (afterPoints(list, amount) !== undefined || isGainAhead(list, amount.next))) return 'change';
  if (isOfRatio(list, amount)) return 'rate';
  // `one in four importers`
  if (amount.form === 'fraction' && list[amount.first + 1]?.text === 'in') return 'share';
  // `sold 1.1 percent more vehicles`
  if (amount.unit === 'percent' && MORE_OR_LESS.has(list[amount.next]) && amount.form !== 'fraction') return 'change';
  // `membership renewals stayed at 92.3%`
  const kept = amount.unit === 'percent' ? keptAt(list, amount, votes.get('share') ?? 0) : undefined;
  if (kept !== undefined) return kept;
  // `shares of Alpha (4.2%) and Beta (3.9%) were the top gainers`
  if (amount.unit === 'percent' && isGainersMove(list, amount)) return 'change';
  // `underperformed the index by 5.5 per cent`
  if (AGAINST.isIn(list) && before(list, amount)?.text === 'by' && AGAINST.isWithin(list, amount.first - 12, amount.first)) return 'change';
  if (after === 'stake' || after === 'shareholding' || (after === 'share' && list[amount.next + 1]?.text === 'of')) return 'share';
  // `made up 81% of it`
  if (before(list, amount)?.text === 'up' && MAKES.has(wordBefore(list, amount, 'up'))) return 'share';
  if (isFromPeak(setting) && !isLevelBeforePeak(list, amount)) return 'drawdown';
  if (previous !== undefined && isRestated(list, previous.amount, amount) && ['change', 'probability', 'share'].includes(previous.kind))
    return previous.kind;
  const governor = before(list, amount);
  const word = governor?.text ?? '';
  const level = ['to', 'at', 'from', 'of', 'is', 'was', 'near', 'around', 'below', 'above'].includes(word);
  if (amount.valueHigh !== undefined && direction?.at !== amount.next && LEVELS.has(rangeWord(list, amount)) && isRateRange(setting, votes))
    return 'rate';
  const rate =
    (votes.get('rate') ?? 0) +
    (subject?.class === 'rate' ? 2 : 0) +
    (/inflation|unemployment/.test(subject?.class === 'economy' ? subject.subject : '') ? 2 : 0);
  if (amount.unit !== 'percent') return pointsKind(setting);
  if (after === 'of' && STAFF.has(list[amount.next + 2])) return 'share';
  // `fell from 3% of the index to 2%`, `slid to second place with 3%`
  if (word === 'from' && after === 'of' && !isOwnValue(list, amount.next + 1)) return 'share';
  if (word === 'to' && previous?.kind === 'share' && before(list, previous.amount)?.text === 'from') return 'share';
  if (word === 'with' && PLACES.has(wordBefore(list, amount, 'with'))) return 'share';
  if (after === 'of' && !(direction !== undefined && isOwnValue(list, amount.next + 1)) && !directOf(setting)) return 'share';
  if (isYieldBesideMove(setting, word)) return 'rate';
  if (saysMove(setting) || SWINGS.has(governor) || (word === 'of' && RALLIES.has(wordBefore(list, amount, 'of')))) return 'change';
  // `to plus 6.1% from minus 2%`
  if (word === 'minus' && previous?.kind === 'rate' && tokenAt(list, amount.first - 2)?.text === 'from') return 'rate';
  // `an increase of one-quarter percentage point to 6.25%`
  if (word === 'to' && ['point', 'points'].includes(wordBefore(list, amount, 'to')?.text ?? ''))
    return (votes.get('share') ?? 0) > 1.5 ? 'share' : 'rate';
  // `came in at 57.3%, down from December’s 59.3%`, `60% of the cost has been handed on, up from 40%`
  if (
    previous?.amount.unit === 'percent' &&
    (previous.kind === 'rate' || previous.kind === 'share') &&
    isFromEarlier(list, previous.amount, amount, previous.kind === 'share')
  )
    return previous.kind;
  if (rate > 1 && (level || direction === undefined || rate > 2.6) && !(direction !== undefined && word === 'by')) {
    if (!(direction !== undefined && !level && direction.at < amount.first && amount.first - direction.at <= 3)) return 'rate';
  }
  if (
    previous !== undefined &&
    ['rate', 'share', 'probability'].includes(previous.kind) &&
    (previous.amount.unit === 'percent' || previous.kind === 'probability')
  ) {
    const still = direction === undefined || (direction.at < previous.amount.first && isInRow(list, previous.amount, amount));
    const joined = amount.first - previous.amount.next <= 12 && still && (previous.kind === 'share' || (votes.get('share') ?? 0) < 1.5);
    if (joined || isCompared(list, previous.amount, amount) || isEndOfMove(list, previous.amount, amount)) return previous.kind;
  }
  if ((votes.get('share') ?? 0) > 1.5 && ['to', 'at', 'from'].includes(word)) return 'share';
  if (previous?.kind === 'share' && word === 'to' && direction !== undefined && goesOn(list, previous.amount.next, direction.at))
    return 'share';
  // `growth slowed to 1.7%`: the rate that is left of it
  if (word === 'to' && direction?.direction === 'down' && direction.at < amount.first && isOfGrowth(list, direction.at, amount))
    return 'rate';
  // `occupancy slipped to 90.6%`: where it moved, not by how much; `took its losses to 30%` adds moves up
  const base = word === 'from' && list[amount.next]?.text === 'to' && list[amount.next + 1]?.kind === 'number';
  if ((word === 'to' || base) && direction !== undefined && direction.at < amount.first && isReached(list, amount, word)) return 'rate';
  if (direction !== undefined && direction.direction !== 'flat') return 'change';
  // `duties of 10% to 41% on goods, with 35% for Canada`
  if (direction === undefined && amount.form !== 'fraction' && after !== 'of' && DUTIES.isWithin(list, 0, amount.first)) return 'rate';
  if (isUnderEarlier(list, amount.next) || (isAwaited(list, amount) && rate <= 0.5 && after !== 'of')) return 'change';
  if ((votes.get('share') ?? 0) > 0.8 || after === 'of' || after === 'on' || amount.form === 'fraction') return 'share';
  if (previous?.kind === 'share' && previous.amount.unit === 'percent') return 'share';
  if (previous?.kind === 'change' && amount.first - previous.amount.next <= 14 && subject?.class !== 'rate') return 'change';
  if (word === 'by') return 'change';
  return rate > 0.5 || level || AVERAGING.has(word) ? 'rate' : direction === undefined ? 'share' : 'change';
}

/** `48% under last year’s level` */
const isUnderEarlier = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'under' &&
  (EARLIER.has(list[next + 1]?.text ?? '') ||
    [2, 3, 4].some((at) => isPossessive(list[next + at]) && PERIODS.has(list[next + at - 1]?.text ?? '')));
const EARLIER = wordSet('last yesterday');
/** `a year’s`, `the previous quarter’s` */
const PERIODS = wordSet('year quarter month week day today session');
/** `Economists had looked for 0.3%`, `had forecast 0.3%`: of what has moved. */
const isAwaited = (list: TokenList, amount: Amount): boolean =>
  AWAITED.has(before(list, amount)) || (before(list, amount)?.text === 'for' && LOOKED.has(wordBefore(list, amount, 'for')));
const AWAITED = wordList('forecast expected predicted');
const LOOKED = wordList('looked looking hoped');
const PLACES = wordList('place spot rank');
const AVERAGING = wordSet('averages averaged averaging');
/** `made up 49% of sales and will fall to 20%`, `took 28% of the market; Beta’s fell to 12%`: no noun of its own stands before the verb. */
function goesOn(list: TokenList, from: number, verb: number): boolean {
  let at = verb - 1;
  while (at > from && GOING_ON.has(list[at]?.text ?? '')) at -= 1;
  const word = list[at]?.text;
  if (verb < from || PACES.has(list[verb]?.text ?? '')) return false;
  const pause = list.findIndex(({ text }, at) => text === ';' && at >= from);
  if (pause >= 0 && pause < verb && !list.slice(0, pause).some(({ text }) => text === 'share' || text === 'market')) return false;
  return isPossessive(list[at]) || word === 'and' || word === 'but' || word === 'before';
}
/** What grows does these, and no share. */
const PACES = wordSet('slowed slow slows slowing accelerated accelerate accelerates cooled eased');
const GOING_ON = wordSet('will would could may might should has have had then since already later is was');
const DUTIES = soughtWords('duties duty tariffs tariff levies');

const VOTES = soughtWords('rejected approved ratified backed voted carried');
const isOfVote = (list: TokenList, amount: Amount, previous: Setting['previous']): boolean =>
  previous?.kind === 'share' && list[previous.amount.next]?.text === 'to' && amount.first === previous.amount.next + 1
    ? before(list, previous.amount)?.text === 'by'
    : before(list, amount)?.text === 'by' && list[amount.next]?.text === 'to' && VOTES.isWithin(list, amount.first - 8, amount.first);

/** `takes a 25% cut of sales` */
function isSlice(list: TokenList, { first, next }: Amount): boolean {
  const of = ['of', 'on', 'from'].includes(list[next + 1]?.text ?? '');
  const ends = list[next + 1] === undefined || list[next + 1]?.kind === 'sign';
  return tokenAt(list, first - 1)?.text === 'a' && TAKES.has(tokenAt(list, first - 2)) && (of || ends);
}
const TAKES = wordList('take takes took taking get gets getting keep keeps kept keeping receive receives receiving demand demands charges');
const TAKEN = wordList('cut slice levy commission');
const AGAINST = soughtWords('underperformed outperformed lagged trailed');
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

/** `is down 1.4 basis points at 0.361%`; `Germany 0.964%, -4.9 basis points`: a move in basis points is of a yield. */
function isYieldBesideMove({ list, amount, previous, subject, to, from }: Setting, word: string): boolean {
  if (amount.unit !== 'percent' || amount.sign !== 0) return false;
  if (previous?.kind === 'change' && previous.amount.unit === 'bps' && ['to', 'at'].includes(word) && amount.first - from <= 3) return true;
  return (
    (subject?.class === 'place' || subject?.class === 'rate') &&
    to - amount.next <= 2 &&
    ['basis', 'bps', 'bp'].includes(list[to + 1]?.text ?? '')
  );
}

/** `was 4.1% dearer`: the word right after it says that something moved. */
const saysMove = ({ list, amount, direction }: Setting): boolean =>
  direction !== undefined && direction.at === amount.next && direction.direction !== 'flat' && AFTER_MOVE.has(list[direction.at]);
/** `a rally of nearly 200%` */
const RALLIES = wordList('plus minus rally gain gains rise jump surge drop fall decline slide slump plunge');
/** `, down from December’s 59.3%`; `afar`: many words after the amount before */
function isFromEarlier(list: TokenList, earlier: Amount, amount: Amount, afar: boolean): boolean {
  if (amount.first - earlier.next > (afar ? 18 : 6)) return false;
  for (let at = Math.max(earlier.next, amount.first - 6); at < amount.first - 1; at += 1)
    if (list[at + 1]?.text === 'from' && ['up', 'down'].includes(list[at]?.text ?? '') && (!afar || list[at - 1]?.text === ','))
      return true;
  return false;
}
/** Moves either way: `swung nearly 5%` */
const SWINGS = wordList('swung swing swings swinging moved');
/** `1.2% notes`, `0% convertible senior notes` */
function isCoupon(list: TokenList, next: number): boolean {
  for (let at = next; at < next + 4; at += 1) {
    if (PAPER.has(list[at])) return true;
    if (!RANKS.has(list[at])) return false;
  }
  return false;
}
const PAPER = wordList('notes bonds debentures');
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
const AFTER_MOVE = wordList(
  'increase decrease rise fall drop decline jump surge slump plunge more less fewer dearer costlier cheaper firmer weaker stronger up down',
);

/** The word before a range: `to a range of 3.75% to 4%`. */
function rangeWord(list: TokenList, amount: Amount): Token | undefined {
  const word = before(list, amount);
  if (word?.text !== 'of') return word;
  for (let at = amount.first - 2; at > amount.first - 6; at -= 1) if (LEVELS.has(list[at])) return list[at];
  return word;
}

/** `price growth falling to 1.7%`, `growth halving to 6 percent`; not a forecast of it. */
const isOfGrowth = (list: TokenList, verb: number, amount: Amount): boolean =>
  amount.first - verb <= 4 && [1, 2, 3].some((back) => tokenAt(list, verb - back)?.text === 'growth');
/** Rates are spoken of, or the range before was one. */
const isRateRange = ({ subject, previous }: Setting, votes: ReadonlyMap<FigureKind, number>): boolean =>
  (votes.get('rate') ?? 0) > 0.5 ||
  subject?.class === 'rate' ||
  previous?.kind === 'rate' ||
  previous?.amount.unit === 'pp' ||
  previous?.amount.unit === 'bps' ||
  /\b(?:fed|central bank|federal reserve|ecb|riksbank|boj|boe|rba|rbnz|snb|norges bank)\b|^bank of/i.test(subject?.subject ?? '');

/** `lost 30 per cent of its value` */
const isOwnValue = (list: TokenList, at: number): boolean =>
  ['its', 'their'].includes(list[at]?.text ?? '') && ['value', 'share', 'market', 'worth'].includes(list[at + 1]?.text ?? '');

/** `fell 5% of …` never; `rose 5% on …` always: the verb right before decides; not `losses may be 5% of …`. */
const directOf = ({ list, amount, direction }: Setting): boolean =>
  direction !== undefined &&
  direction.at < amount.first &&
  amount.first - direction.at <= 3 &&
  amount.form !== 'fraction' &&
  !BEING.has(tokenAt(list, amount.first - 1));
const BEING = wordList('be is are was were');

/** `to 44% from 67% a week ago and 95% a month ago`, `Alpha’s share fell to 20% and Beta’s to 18%`: after the verb that moved the first. */
function isInRow(list: TokenList, earlier: Amount, { first }: Amount): boolean {
  if (tokenAt(list, first - 1)?.text === 'and' && list[earlier.next]?.text === 'a') return first - earlier.next <= 5;
  let at = first - 1;
  while (at > earlier.next && (list[at]?.capital === true || isPossessive(list[at]) || list[at]?.text === 'to')) at -= 1;
  return at < first - 1 && (at === earlier.next || at === earlier.next + 1) && ROW.has(list[at]?.text ?? '');
}
const ROW = wordSet('and ,');
