import { wordSet } from '../../word-set.ts';
import { isDayOfMonth, isDuration, isNotAmount } from '../words/negatives.ts';
import { ITS } from '../words/shared-words.ts';
import { isDash, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { type Amount, inOneShape } from './amount.ts';
import { foldWord, isNumberNoun, multipleVerb } from './amount-words.ts';
import { countNoun } from './bare.ts';
import type { BareReading } from './bare-reading.ts';
import { isHedging } from './before-amount.ts';
import { license } from './license.ts';
import { partAt, readNumber } from './numbers.ts';
import { inUnit, type One, readOne } from './one-amount.ts';
import { readUnit, type UnitClass } from './units.ts';

const MOVES =
  /^(?:rose|fell|climb|gain|los[et]|drop|jump|slid|slip|surg|soar|tumbl|sank|sink|rall|declin|advanc|add|shed|increas|decreas|dip|plung|from|up|down|off|rise|fall|edg|tick|eas|grew|grow|narrow|widen|cut|rais|lower|rising)/;

/** Amounts among the tokens of one sentence, in order; `bare` is asked when a bare number stands there. Linear: every amount ends before the next is looked for. */
export function scan(list: TokenList, bare: () => BareReading): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === undefined) break;
    const read = mayBegin(list, at, token) ? readAmount(list, at, bare, found) : undefined;
    if (read === undefined) {
      at = token.kind === 'number' ? afterNumber(list, at) : at + 1;
      continue;
    }
    if (list[read.next]?.text === '=') {
      // `($1 = 0.92 euros)`: at what rate the article reckons
      at = readAmount(list, read.next + 1, bare, found)?.next ?? read.next + 1;
      continue;
    }
    found.push(inOneShape(read));
    at = read.next;
  }
  return found;
}

/** Skips `2,046/3,100` piece by piece, but `10:16` whole. */
const afterNumber = (list: TokenList, at: number): number =>
  list[at + 1]?.text === ':' && list[at + 2]?.kind === 'number' ? at + 3 : at + 1;

function mayBegin(list: TokenList, at: number, { kind, text, capital, begins }: Token): boolean {
  if ((begins & (BEGINS.number | BEGINS.currency)) === 0) return false;
  if (kind !== 'word') return true;
  if (text === 'a' || text === 'an') {
    const next = list[at + 1];
    return isNumberNoun(next) || next?.text === 'percentage' || next?.text === '$';
  }
  return (begins & BEGINS.number) !== 0 || capital || text === 'kr';
}

function readAmount(list: TokenList, at: number, bare: () => BareReading, found: readonly Amount[]): Amount | undefined {
  const word = list[at]?.kind === 'word' ? readMultiple(list, at) : undefined;
  if (word !== undefined) return word === 'none' ? undefined : word;
  const split = readSplit(list, at);
  if (split !== undefined) return split;
  const part = readPartOfPoint(list, at) ?? readPartOfCent(list, at);
  if (part !== undefined) return part;
  const one = readOne(list, at);
  if (one === undefined) return undefined;
  return readRange(list, one, bare, found) ?? license(list, one, bare, found);
}

/** `fourfold`, `tripled`, `halved`; `none` for such a word in another sense. */
function readMultiple(list: TokenList, at: number): Amount | 'none' | undefined {
  const word = list[at]?.text ?? '';
  const fold = foldWord(word);
  if (fold !== undefined) return { first: at, next: at + 1, value: fold, unit: 'x', family: 'multiple', form: 'fold', sign: 0 };
  const verb = multipleVerb(list[at]);
  if (verb !== undefined) return readVerb(list, at, verb) ?? 'none';
  if (word === 'halved') return { first: at, next: at + 1, value: 50, unit: 'percent', family: 'percent', form: 'verb', sign: -1 };
  return undefined;
}

/** `tripled`, `to double`; not `double-digit`, `doubled down`. */
function readVerb(list: TokenList, at: number, value: number): Amount | undefined {
  const word = list[at]?.text ?? '';
  const before = tokenAt(list, at - 1)?.text ?? '';
  const after = list[at + 1]?.text ?? '';
  if (after === 'down' || after === '-' || after === 'check' || after === 'digit') return undefined;
  const finite =
    word.endsWith('ed') ||
    word.endsWith('ing') ||
    ['to', 'would', 'will', 'could', 'may', 'might', 'than', 'nearly', 'almost', 'can', 'should'].includes(before) ||
    // `about double the levy`
    (TIMES_WHAT.has(list[at + 1]) && DOUBLE_BEFORE.has(tokenAt(list, at - 1)));
  return finite ? { first: at, next: at + 1, value, unit: 'x', family: 'multiple', form: 'verb', sign: 1 } : undefined;
}

const TIMES_WHAT = wordList('the that its their what this last');
const DOUBLE_BEFORE = wordList('about roughly around is was are were at , — or more some');

/** `10-for-1`, `one-for-ten` */
function readSplit(list: TokenList, at: number): Amount | undefined {
  const joint = isDash(list[at + 1]) ? 1 : 0;
  if (list[at + 1 + joint]?.text !== 'for' || (joint === 1 && !isDash(list[at + 3]))) return undefined;
  const first = readNumber(list, at);
  const second = readNumber(list, at + 2 + 2 * joint);
  if (first === undefined || second === undefined || first.next !== at + 1 || Math.min(first.value, second.value) <= 0) return undefined;
  if (joint === 0 && list[second.next]?.text !== 'split' && list[second.next + 1]?.text !== 'split') return undefined;
  // `went 9-for-28 from the field`
  if (!OF_SHARES.isIn(list)) return undefined;
  const value = Math.max(first.value, second.value) / Math.min(first.value, second.value);
  return { first: at, next: second.next, value, unit: 'x', family: 'multiple', form: 'split', sign: 0 };
}

const OF_SHARES = soughtWords('split splits stock share shares bonus consolidation');

/** `half a percentage point`, `a quarter of a percentage point`, `three-quarters of a point`, `a percentage point` */
function readPartOfPoint(list: TokenList, at: number): Amount | undefined {
  const part = partAt(list, at);
  const value = part?.value ?? 1;
  const next = part === undefined ? at : list[part.next]?.text === 'of' ? part.next + 1 : part.next;
  const bare = part === undefined ? undefined : bareParts(list, at, next, value);
  if (bare !== undefined) return bare;
  if (list[next]?.text !== 'a' || !['percentage', 'full', 'basis', 'percent', 'per'].includes(list[next + 1]?.text ?? '')) return undefined;
  const unit = readUnit(list, list[next + 1]?.text === 'full' ? next + 2 : next + 1);
  return unit?.family === 'percent'
    ? { first: at, next: unit.next, value, unit: unit.unit, family: 'percent', form: 'words', sign: 0 }
    : undefined;
}

/** `0.16 of a U.S. cent`, `0.15 of a point`, `0.1 of a percentage point` */
function readPartOfCent(list: TokenList, at: number): Amount | undefined {
  if (list[at]?.kind !== 'number' || list[at + 1]?.text !== 'of' || list[at + 2]?.text !== 'a') return undefined;
  const part = Number(list[at]?.text);
  const american = ['us', 'u.s.', 'u.s'].includes(list[at + 3]?.text ?? '') ? 1 : 0;
  const word = list[at + 3 + american]?.text;
  const next = at + 4 + american;
  if (!(part > 0 && part < 1)) return undefined;
  if (word === 'percentage' && list[next]?.text === 'point')
    return { first: at, next: next + 1, value: part, unit: 'pp', family: 'percent', form: 'digits', sign: 0 };
  if (word !== 'cent' && word !== 'point') return undefined;
  return word === 'cent'
    ? { first: at, next, value: Number((part / 100).toPrecision(6)), unit: 'USD', family: 'money', form: 'digits', sign: 0 }
    : { first: at, next, value: part, unit: 'points', family: 'points', form: 'digits', sign: 0 };
}

/** `half a point`, `a quarter point`, `a quarter of a point`: of a percentage, where rates are spoken of. */
function bareParts(list: TokenList, first: number, from: number, value: number): Amount | undefined {
  const next = list[from]?.text === 'a' ? from + 1 : from;
  const of = next > from || list[first]?.text === 'a' || list[from - 1]?.text === 'of';
  if (!of || list[next]?.text !== 'point' || list[next + 1]?.text === 'of' || isDash(list[next + 1])) return undefined;
  return { first, next: next + 1, value, unit: 'pp', family: 'percent', form: 'words', sign: 0 };
}

/** `3.50%-3.75%`, `$10-12 billion`, `5 to 7 percent`, `between 3% and 4%`. */
function readRange(list: TokenList, low: One, bare: () => BareReading, found: readonly Amount[]): Amount | undefined {
  if (low.form !== 'digits' && low.form !== 'words') return undefined;
  const joint = list[low.next];
  const dash = isDash(joint) && joint?.text !== '—';
  const between = joint?.text === 'and' && hasBefore(list, low.first, (word) => word === 'between', 3);
  if (!dash && !between && joint?.text !== 'to') return undefined;
  // `from $207 on Oct. 29 to $186.50`
  if (low.unit === '' && isDayOfMonth(list, low.digits, low.value)) return undefined;
  const high = readOne(list, low.next + 1);
  if (high === undefined || high.form !== low.form || isDuration(list, high.next)) return undefined;
  if (high.unit === '' && low.unit === '') {
    // `between 4,000 and 6,000 jobs`, `4,000 to 6,000 cars a year`; not `from 4,000 to 6,000 cars`, `rose 4,000 to 60,000 cars`
    const isOne =
      between ||
      (!dash &&
        low.value >= 1000 &&
        high.value <= 10 * low.value &&
        !hasBefore(list, low.first, (word) => word === 'from' || word === 'by' || MOVES.test(word), 4));
    const counted = isOne && low.value < high.value && low.form === 'digits' ? countNoun(list, high.next) : undefined;
    return counted === undefined ? undefined : rangeOf(low, high, low.value, counted, low.family);
  }
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit) return undefined;
  // `cut the price of its Model 3 to $499`
  if (low.unit === '' && joint?.text === 'to' && high.digits > high.first) return undefined;
  if (high.unit === '' && !dash && !between && low.unit !== '') return undefined;
  if (
    high.unit === '' &&
    (dash ? high.number.scale !== 1 && low.family !== 'money' : isNotAmount(list, high.digits, high.next, high.value))
  )
    return undefined;
  if (low.unit === '' && low.value >= 1900 && low.value <= 2100 && !(list[low.digits]?.text.includes(',') ?? false)) return undefined;
  const unit = high.unit === '' ? low.unit : high.unit;
  const family = high.unit === '' ? low.family : high.family;
  const factor = high.unit === '' || low.unit !== '' ? 1 : high.value / high.number.value;
  const counted = high.value / high.number.scale;
  // `from $12 to $11 billion`: nothing falls from dollars to billions of them
  const from =
    joint?.text === 'to' && low.unit !== '' && counted > low.value / 10 && low.value < 1000 && governor(list, low.first) === 'from';
  const shared =
    low.number.scale === 1 && high.number.scale > 1 && (low.value <= counted || from) && (!from || high.number.scale >= 1e6)
      ? high.number.scale
      : 1;
  const value = low.value * shared * (Number.isFinite(factor) && factor !== high.number.scale ? factor : 1);
  // `raised its forecast by $15 billion to $50 billion`
  const by = joint?.text === 'to' && governor(list, low.first) === 'by' && low.unit !== '';
  if (by) return license(list, low, bare, found);
  if (
    !dash &&
    !between &&
    !isRestatedRange(list, low, found.at(-1)) &&
    !OF_RANGE.has(tokenAt(list, low.first - 1)) &&
    !(list[high.next]?.text === 'of' && ITS.has(list[high.next + 1])) &&
    !(low.value >= 1e6 && governor(list, low.first) === 'lose') &&
    hasBefore(list, low.first, (word) => MOVES.test(word), 4) &&
    !(unit === 'percent' && low.unit === unit && isForeseenRange(list, low, high))
  ) {
    // `from 5 to 7 percent` is two amounts; the first borrows the unit.
    return low.unit === '' || (from && shared > 1) ? inUnit(low, unit, family, value) : license(list, low, bare, found);
  }
  // `settling down $16.50 to $1,087.70`, `plunged 8.8% or 73p to 760p`: a move and where it ended
  if (joint?.text === 'to' && low.family === 'money' && (high.value > 20 * value || isMoveAgain(list, low, found.at(-1))))
    return license(list, low, bare, found);
  if (high.value < value) return undefined;
  return rangeOf(low, high, value, unit, family);
}

/** `down from the 2.3% to 2.5% range`, `expects revenue to rise 3% to 5%`; not `is seen rising 0.2% to 4.5%`. */
const isForeseenRange = (list: TokenList, low: One, high: One): boolean =>
  high.value > low.value &&
  (list[high.next]?.text === 'range' ||
    (high.value <= 3 * low.value &&
      governor(list, low.first) !== 'from' &&
      hasBefore(list, low.first, (word) => SALES.has(word), 6) &&
      hasBefore(list, low.first, (word) => FORESEES.has(word), 18)));
const SALES = wordSet('revenue revenues sales earnings profit income eps growth');
const FORESEES = wordSet('expects expect expected sees see forecast forecasts forecasting guidance outlook projects projected anticipates');

/** `a cut of 3% to 5%`, `raised it to 13% to 15%` */
const OF_RANGE = wordList('of to');

const rangeOf = ({ first, form, sign }: One, { next, value: valueHigh }: One, value: number, unit: string, family: UnitClass): Amount => ({
  first,
  next,
  value,
  valueHigh,
  unit,
  family,
  form,
  sign,
});

/** `raised its forecast to between $60 and $61 billion, from $59 billion to $60 billion`, `to $22bn from $26bn to $30bn`, `$5.95 a share, from $5.45 to $5.75`: where it was, and no move. */
const isRestatedRange = (list: TokenList, low: One, earlier: Amount | undefined): boolean =>
  earlier !== undefined &&
  earlier.family === low.family &&
  tokenAt(list, low.first - 1)?.text === 'from' &&
  low.first - earlier.next <= 5 &&
  (earlier.valueHigh !== undefined || governor(list, earlier.first) === 'to');

/** `plunged 8.8% or 73p`: as told in percent right before. */
const isMoveAgain = (list: TokenList, low: One, earlier: Amount | undefined): boolean =>
  earlier?.unit === 'percent' && earlier.next === low.first - 1 && list[earlier.next]?.text === 'or';

/** The word before the hedge: `by nearly $15 billion`. */
const governor = (list: TokenList, first: number): string => {
  let at = first - 1;
  while (at > first - 4 && isHedging(tokenAt(list, at))) at -= 1;
  return tokenAt(list, at)?.text ?? '';
};

function hasBefore(list: TokenList, first: number, test: (word: string) => boolean, reach: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) if (test(list[at]?.text ?? '')) return true;
  return false;
}
