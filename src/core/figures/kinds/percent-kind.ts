import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isCompared, isEndOfMove } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { BEING, EXPECTED, PLACES } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { wordBefore } from './money-phrases.ts';
import { nounKind, statedKind } from './percent-said.ts';
import { type Percent, readPercent } from './percent-setting.ts';
import { pointsKind } from './points-kind.ts';
import { isReached } from './reached.ts';
import type { Setting, VoteSetting } from './votes.ts';

const STAFF = wordList('staff workforce employees workers jobs stores shops');

/** What kind of percentage, or of points, it is. */
export function percentKind(setting: VoteSetting): FigureKind {
  const kind = kindOfPercent(setting);
  // `three-quarters in cash`
  return kind === 'rate' && setting.amount.form === 'fraction' && setting.list[setting.amount.next]?.text === 'in' ? 'share' : kind;
}

function kindOfPercent(setting: VoteSetting): FigureKind {
  const percent = readPercent(setting);
  const said = nounKind(percent) ?? statedKind(percent);
  if (said !== undefined) return said;
  if (setting.amount.unit !== 'percent') return pointsKind(setting);
  return placedKind(percent) ?? kindOfEarlier(percent) ?? movedKind(percent) ?? mostlyKind(percent);
}

/** `Alpha’s, and`, `Alpha Beta’s.`: nothing that they own is named. */
function isOwners(list: TokenList, from: number): boolean {
  let at = from;
  while (at < from + 4 && list[at]?.capital === true) at += 1;
  return isPossessive(list[at]) && list[at + 1]?.kind === 'sign';
}

/** What the word before it and the one after it say. */
function placedKind(percent: Percent): FigureKind | undefined {
  const { list, amount, direction, previous, after, governor, word, votes } = percent;
  if (after === 'of' && STAFF.has(list[amount.next + 2])) return 'share';
  // `grew to $1 billion, of which 57% is due`; not `rose 3%, of which 2% came from prices`
  if (word === 'which' && previous?.kind !== 'change' && wordBefore(list, amount, 'which')?.text === 'of') return 'share';
  // `Of the orders, 45% are Alpha’s`
  if (word !== 'of' && BEING.has(list[amount.next]) && list[amount.next + 1]?.capital === true && isOwners(list, amount.next + 2))
    return 'share';
  // `Together they are 41% of the index. Alpha alone is 8%`
  if (direction === undefined && BEING.has(governor) && wordBefore(list, amount, word)?.text === 'alone') return 'share';
  // `fell from 3% of the index to 2%`, `slid to second place with 3%`
  if (word === 'from' && after === 'of' && !isOwnValue(list, amount.next + 1)) return 'share';
  if (word === 'to' && previous?.kind === 'share' && before(list, previous.amount)?.text === 'from') return 'share';
  if (word === 'with' && PLACES.has(wordBefore(list, amount, 'with'))) return 'share';
  if (after === 'of' && !(direction !== undefined && isOwnValue(list, amount.next + 1)) && !directOf(percent)) return 'share';
  if (isPared(percent)) return 'change';
  if (isYieldBesideMove(percent)) return 'rate';
  if (saysMove(percent) || SWINGS.has(governor) || (word === 'of' && RALLIES.has(wordBefore(list, amount, 'of')))) return 'change';
  // `raised its outlook for sales growth from a range of 3% to 4%`
  if (word === 'of' && amount.valueHigh !== undefined && wordBefore(list, amount, 'of')?.text === 'range' && isRangeOfGrowth(list, amount))
    return 'change';
  // `to plus 6.1% from minus 2%`
  if (word === 'minus' && previous?.kind === 'rate' && tokenAt(list, amount.first - 2)?.text === 'from') return 'rate';
  // `an increase of one-quarter percentage point to 6.25%`
  if (word === 'to' && ['point', 'points'].includes(wordBefore(list, amount, 'to')?.text ?? ''))
    return (votes.get('share') ?? 0) > 1.5 ? 'share' : 'rate';
  return undefined;
}

/** That of the figure before it, which it goes on from; or a rate, where rates are spoken of. */
function kindOfEarlier({ list, amount, direction, previous, word, isAtLevel, votes, rate }: Percent): FigureKind | undefined {
  // `came in at 57.3%, down from December’s 59.3%`, `60% of the cost has been handed on, up from 40%`
  if (
    previous?.amount.unit === 'percent' &&
    (previous.kind === 'rate' || previous.kind === 'share') &&
    isFromEarlier(list, previous.amount, amount, previous.kind === 'share')
  )
    return previous.kind;
  // `fell to 2.9%, after touching 3.1%`
  if (previous?.kind === 'rate' && previous.amount.unit === 'percent' && isTouched(list, amount, word)) return 'rate';
  if (rate > 1 && (isAtLevel || direction === undefined || rate > 2.6) && !(direction !== undefined && word === 'by')) {
    if (!(direction !== undefined && !isAtLevel && direction.at < amount.first && amount.first - direction.at <= 3)) return 'rate';
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
  return undefined;
}

/** Where something has moved to, or by how much. */
function movedKind({ list, amount, direction, previous, word, votes }: Percent): FigureKind | undefined {
  if ((votes.get('share') ?? 0) > 1.5 && ['to', 'at', 'from', 'above', 'past', 'beyond', 'below'].includes(word)) return 'share';
  if (direction === undefined) return undefined;
  if (previous?.kind === 'share' && word === 'to' && goesOn(list, previous.amount.next, direction.at)) return 'share';
  // `growth slowed to 1.7%`: the rate that is left of it
  if (word === 'to' && direction.direction === 'down' && direction.at < amount.first && isOfGrowth(list, direction.at, amount))
    return 'rate';
  // `occupancy slipped to 90.6%`: where it moved, not by how much; `took its losses to 30%` adds moves up
  const base = word === 'from' && list[amount.next]?.text === 'to' && list[amount.next + 1]?.kind === 'number';
  if ((word === 'to' || base) && direction.at < amount.first && isReached(list, amount, word)) return 'rate';
  return direction.direction === 'flat' ? undefined : 'change';
}

/** What most such percentages are. */
function mostlyKind({ list, amount, direction, previous, subject, after, word, isAtLevel, votes, rate }: Percent): FigureKind {
  // `duties of 10% to 41% on goods, with 35% for Canada`
  if (direction === undefined && amount.form !== 'fraction' && after !== 'of' && DUTIES.isWithin(list, 0, amount.first)) return 'rate';
  if (isUnderEarlier(list, amount.next) || (isAwaited(list, amount) && rate <= 0.5 && after !== 'of')) return 'change';
  if ((votes.get('share') ?? 0) > 0.8 || after === 'of' || after === 'on' || amount.form === 'fraction') return 'share';
  if (previous?.kind === 'change' && amount.first - previous.amount.next <= 14 && subject?.class !== 'rate') return 'change';
  if (word === 'by') return 'change';
  return rate > 0.5 || isAtLevel || AVERAGING.has(word) ? 'rate' : direction === undefined ? 'share' : 'change';
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
  EXPECTED.has(before(list, amount)) || (before(list, amount)?.text === 'for' && LOOKED.has(wordBefore(list, amount, 'for')));
const LOOKED = wordList('looked looking hoped');
/** Not `with sales topping 12% growth`, `hitting 3% lower`. */
const isTouched = (list: TokenList, amount: Amount, word: string): boolean =>
  TOUCHING.has(word) &&
  wordBefore(list, amount, word)?.text === 'after' &&
  !saysDirection(list[amount.next]) &&
  list[amount.next]?.text !== 'growth';
const TOUCHING = wordSet('touching touched hitting reaching topping');
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

/** `is down 1.4 basis points at 0.361%`; `Germany 0.964%, -4.9 basis points`: a move in basis points is of a yield. */
function isYieldBesideMove({ list, amount, previous, subject, to, from, word }: Percent): boolean {
  if (amount.unit !== 'percent' || amount.sign !== 0) return false;
  if (previous?.kind === 'change' && previous.amount.unit === 'bps' && ['to', 'at'].includes(word) && amount.first - from <= 3) return true;
  return (
    (subject?.class === 'place' || subject?.class === 'rate') &&
    to - amount.next <= 2 &&
    ['basis', 'bps', 'bp'].includes(list[to + 1]?.text ?? '')
  );
}

/** `jumped 8% before paring that to 3%`: what is left of the move. */
const isPared = ({ list, amount, previous, word }: Percent): boolean =>
  word === 'to' && previous?.kind === 'change' && THAT.has(wordBefore(list, amount, 'to')) && PARING.has(tokenAt(list, amount.first - 3));
const THAT = wordList('that it this those them');
const PARING = wordList('paring pared pare trimming trimmed trim cutting cut narrowing narrowed whittling whittled halving halved');

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
const AFTER_MOVE = wordList(
  'increase decrease rise fall drop decline jump surge slump plunge more less fewer dearer costlier cheaper firmer weaker stronger up down',
);

/** `price growth falling to 1.7%`, `growth halving to 6 percent`; not a forecast of it. */
const isOfGrowth = (list: TokenList, verb: number, amount: Amount): boolean =>
  amount.first - verb <= 4 && [1, 2, 3].some((back) => tokenAt(list, verb - back)?.text === 'growth');
const isRangeOfGrowth = (list: TokenList, { first }: Amount): boolean => {
  for (let at = first - 3; at >= Math.max(1, first - 14); at -= 1)
    if (list[at]?.text === 'growth') return isOfBusiness(list[at - 1]?.text ?? '');
    else if (list[at]?.kind !== 'word' || list[at]?.text === 'and' || isVerbLike(list[at])) return false;
  return false;
};

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

/** `to 44% from 67% a week ago and 95% a month ago`, `Alpha’s share fell to 20% and Beta’s to 18%`: after the verb that moved the first. */
function isInRow(list: TokenList, earlier: Amount, { first }: Amount): boolean {
  if (tokenAt(list, first - 1)?.text === 'and' && list[earlier.next]?.text === 'a') return first - earlier.next <= 5;
  // `yields climb to 4.5%, Alpha 2%`
  if (tokenAt(list, earlier.first - 1)?.text === 'to' && tokenAt(list, first - 1)?.text !== 'to') return false;
  let at = first - 1;
  while (at > earlier.next && (list[at]?.capital === true || isPossessive(list[at]) || list[at]?.text === 'to')) at -= 1;
  return at < first - 1 && (at === earlier.next || at === earlier.next + 1) && ROW.has(list[at]?.text ?? '');
}
const ROW = wordSet('and ,');
