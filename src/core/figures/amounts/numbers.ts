import { wordSet } from '../../word-set.ts';
import { isDash, type Token, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { WordMap } from '../words/word-map.ts';

/** A number read from tokens: `tokens[from]` up to, not including, `tokens[next]`. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** What the scale words multiplied by; 1 without any. */
  readonly scale: number;
  /** Written in digits, in words (`twenty-five`), or as a fraction (`two thirds`). */
  readonly form: 'digits' | 'words' | 'fraction';
}

export const SMALL = new WordMap(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index]),
);
export const TENS = new WordMap(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
);
export const FRACTIONS = new WordMap([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** Scale words and letters. `glued` ones count only right after the digits. */
export const SCALES = new WordMap([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['quadrillion', 1e15],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['dozen', 12],
]);
const GLUED_SCALES = new WordMap([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

registered(BEGINS.scale, SCALES.keys());
registered(BEGINS.scale, GLUED_SCALES.keys());

/** The plain value of one digits token; undefined for `1.2.3`. */
function digitsValue(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const value = Number(GROUPED.test(text) ? text.replace(SEPARATORS, '') : text);
  return Number.isFinite(value) ? value : undefined;
}

const GROUPED = /[^\d.]/;
const SEPARATORS = /[^\d.]/g;

/** The scale word or letter at `at`, and where it ends. `lakh crore` multiplies. */
export function readScale(list: readonly Token[], at: number): { scale: number; next: number } | undefined {
  const token = list[at];
  if (token === undefined) return undefined;
  // `1.2-billion-dollar`
  if (isDash(token) && token.glued) {
    const after = list[at + 1];
    const scale = after?.glued ? SCALES.get(after) : undefined;
    return scale === undefined || scale === 12 ? undefined : { scale, next: at + 2 };
  }
  if ((token.begins & BEGINS.scale) === 0) return undefined;
  const scale =
    SCALES.get(token) ?? (token.glued ? GLUED_SCALES.get(token) : isScaleLetter(list, at) ? GLUED_SCALES.get(token) : undefined);
  if (scale === undefined) return undefined;
  const second = list[at + 1];
  if (second !== undefined && scale === 1e5 && SCALES.get(second) === 1e7) return { scale: 1e12, next: at + 2 };
  if (second !== undefined && scale < 1e6 && scale >= 100 && (SCALES.get(second) ?? 0) >= 1e6) {
    return { scale: scale * (SCALES.get(second) ?? 1), next: at + 2 };
  }
  return { scale, next: at + 1 };
}

/** `$13.6 M`: a capital letter alone, but not before a full stop and a name. */
function isScaleLetter(list: readonly Token[], at: number): boolean {
  const token = list[at];
  return token?.capital === true && token.end - token.start === 1 && 'mb'.includes(token.text) && list[at + 1]?.text !== '.';
}

/** 4.35 million is 4,350,000 and not 4,349,999.999: binary fractions are rounded away. */
function scaleBy(value: number, scale: number): number {
  if (scale === 1) return value;
  const scaled = value * scale;
  return Number.isInteger(scaled) && scaled < 1e15 ? scaled : Number(scaled.toPrecision(15));
}

/** A number at `at`, with its scale. Fractions are given as parts of one. */
export function readNumber(list: readonly Token[], at: number): ReadNumber | undefined {
  const token = list[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const value = digitsValue(token.text);
    if (value === undefined) return undefined;
    const odds = readOdds(list, at, value);
    if (odds !== undefined) return odds;
    const mixed = readMixed(list, at, token, value);
    if (mixed !== undefined) return mixed;
    const scaled = isLength(list, at) ? undefined : readScale(list, at + 1);
    const { scale, next } = scaled ?? { scale: 1, next: at + 1 };
    return { value: scaleBy(value, scale), scale, next, form: 'digits' };
  }
  return token.kind === 'word' ? (readFraction(list, at) ?? readWords(list, at)) : undefined;
}

/** `2 1/4`, and `5.37 3/4`, where the fraction is of the last digit, as grain is quoted. */
function readMixed(list: readonly Token[], at: number, token: Token, value: number): ReadNumber | undefined {
  // `352-1/2`
  const dash = isDash(list[at + 1]) && list[at + 1]?.glued === true ? 1 : 0;
  const [part, slash, whole] = [list[at + 1 + dash], list[at + 2 + dash], list[at + 3 + dash]];
  if (
    part?.kind !== 'number' ||
    part.glued !== (dash === 1) ||
    slash?.text !== '/' ||
    !slash.glued ||
    whole?.kind !== 'number' ||
    !whole.glued
  )
    return undefined;
  const [over, under] = [Number(part.text), Number(whole.text)];
  if (!(under === 2 || under === 4 || under === 8 || under === 16 || under === 32) || !(over > 0 && over < under)) return undefined;
  const point = token.text.indexOf('.');
  const unit = point < 0 ? 1 : 10 ** (point + 1 - token.text.length);
  return { value: Number((value + (unit * over) / under).toPrecision(12)), scale: 1, next: at + 4 + dash, form: 'digits' };
}

/** `1,700mm of rain`, `a 1.2m wave`: no millions, which have a currency before them when they are `mm`. */
function isLength(list: readonly Token[], at: number): boolean {
  const unit = list[at + 1];
  if (unit === undefined || !unit.glued) return false;
  const before = tokenAt(list, at - 1);
  if (before !== undefined && (before.kind === 'sign' || before.capital) && (before.begins & BEGINS.currency) !== 0) return false;
  return unit.text === 'mm' || (unit.text === 'm' && LENGTHS.has(list[at + 2]?.text ?? ''));
}
const LENGTHS = new Set(
  'wave waves deep high tall wide long away dash sprint hurdles race run freestyle swim butterfly pool tower mast cliff waterfall tunnel drop'.split(
    ' ',
  ),
);

/** `3-in-10`, `one-in-three`: the count `value` at `at`, joined by dashes to what it is out of. */
function readOdds(list: readonly Token[], at: number, value: number): ReadNumber | undefined {
  if (list[at + 2]?.text !== 'in' || !isDash(list[at + 1]) || !isDash(list[at + 3])) return undefined;
  const last = list[at + 4];
  const parts = last?.kind === 'number' ? digitsValue(last.text) : SMALL.get(last);
  return parts !== undefined && value > 0 && parts > value ? { value: value / parts, scale: 1, next: at + 5, form: 'fraction' } : undefined;
}

/** `half`, `a third`, `two-thirds`, `three quarters`, `one in four`. */
function readFraction(list: readonly Token[], at: number): ReadNumber | undefined {
  const first = list[at]?.text ?? '';
  const scaled = partOfScale(list, at);
  if (scaled !== undefined) return scaled;
  if (first === 'half') return { value: 0.5, scale: 1, next: at + 1, form: 'fraction' };
  const count = first === 'a' || first === 'an' ? 1 : SMALL.get(list[at]);
  if (count === undefined) return undefined;
  const odds = readOdds(list, at, count);
  if (odds !== undefined) return odds;
  if (list[at + 1]?.text === 'in' && count > 0) {
    const parts = SMALL.get(list[at + 2]);
    return parts !== undefined && parts > count ? { value: count / parts, scale: 1, next: at + 3, form: 'fraction' } : undefined;
  }
  // `four out of five`
  if (list[at + 1]?.text === 'out' && list[at + 2]?.text === 'of') {
    const parts = SMALL.get(list[at + 3]);
    return parts !== undefined && parts > count ? { value: count / parts, scale: 1, next: at + 4, form: 'fraction' } : undefined;
  }
  const part = partAt(list, at);
  return part === undefined ? undefined : { value: part.value, scale: 1, next: part.next, form: 'fraction' };
}

const OF_PERCENT = wordSet('of percent percentage point %');

/** `half`, `a quarter`, `three-quarters`, `two tenths of it`; not `two quarters`, which are half a year. */
export function partAt(list: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  const first = list[at]?.text ?? '';
  if (first === 'half') return { value: 0.5, next: at + 1 };
  const count = first === 'a' || first === 'an' ? 1 : SMALL.get(list[at]);
  if (count === undefined) return undefined;
  const last = isDash(list[at + 1]) ? at + 2 : at + 1;
  const word = list[last]?.text ?? '';
  const plural = word === 'halves' ? 2 : word.endsWith('s') ? FRACTIONS.ofWord(word.slice(0, -1)) : undefined;
  const parts = count === 1 ? FRACTIONS.get(list[last]) : plural;
  if (parts === undefined || count === 0 || count > parts || (word === 'quarters' && count === 2)) return undefined;
  // `lost six-tenths of a percent and the Nasdaq about two-tenths`: of a percent too
  if (word === 'tenths' && !OF_PERCENT.has(list[last + 1]?.text ?? '')) return undefined;
  return { value: count / parts, next: last + 1 };
}

/** `half a million`, `a quarter of a trillion`, `three-quarters of a billion` */
function partOfScale(list: readonly Token[], at: number): ReadNumber | undefined {
  const part = partAt(list, at);
  if (part === undefined) return undefined;
  const next = list[part.next]?.text === 'of' ? part.next + 1 : part.next;
  if (list[next]?.text !== 'a') return undefined;
  const scale = SCALES.get(list[next + 1]) ?? 0;
  return scale < 1e6 ? undefined : { value: Number((part.value * scale).toPrecision(15)), scale, next: next + 2, form: 'words' };
}

/** `twenty-five`, `three hundred and ten million`, `a billion`. */
function readWords(list: readonly Token[], from: number): ReadNumber | undefined {
  let total = 0;
  let group = 0;
  let seen = 0;
  let at = from;
  if ((list[at]?.text === 'a' || list[at]?.text === 'an') && SCALES.has(list[at + 1])) {
    group = 1;
    at += 1;
  }
  for (; at < list.length && seen < 12; at += 1) {
    const token = list[at];
    if (token === undefined || (token.kind !== 'word' && !isDash(token))) break;
    const word = token.text;
    const small = SMALL.get(token);
    const tens = TENS.get(token);
    const scale = SCALES.get(token);
    const half = group > 0 && total === 0 ? halfAt(list, at) : undefined;
    if (half !== undefined) {
      group += half.value;
      at = half.next - 1;
    } else if (small !== undefined) {
      if (group % 10 !== 0 || (group % 100 !== 0 && small >= 10)) break;
      group += small;
    } else if (tens !== undefined) {
      if (group % 100 !== 0) break;
      group += tens;
    } else if (scale !== undefined && (group > 0 || total > 0)) {
      if (scale === 100) group *= 100;
      else {
        total = (total + group) * scale;
        group = 0;
      }
    } else if (seen > 0 && (isDash(token) || word === 'and') && continues(list[at + 1], token, group)) continue;
    else break;
    seen += 1;
  }
  if (seen === 0) return undefined;
  if (list[from]?.text === 'one' && seen === 1 && list[at]?.text === 'point') return undefined;
  return { value: total + group, scale: 1, next: at, form: 'words' };
}

/** `and a half`, `-and-a-half`, `and a quarter` after a number in words. */
function halfAt(list: readonly Token[], at: number): { value: number; next: number } | undefined {
  let next = at;
  for (const word of ['and', 'a']) {
    if (isDash(list[next])) next += 1;
    if (list[next]?.text !== word) return undefined;
    next += 1;
  }
  if (isDash(list[next])) next += 1;
  const part = list[next]?.text;
  return part === 'half' ? { value: 0.5, next: next + 1 } : part === 'quarter' ? { value: 0.25, next: next + 1 } : undefined;
}

/** A number word goes on after the dash of `twenty-five` or the `and` of `one hundred and five`. */
function continues(next: Token | undefined, joint: Token, group: number): boolean {
  if (next === undefined) return false;
  const small = SMALL.get(next) ?? TENS.get(next);
  if (isDash(joint)) return next.glued && ((small !== undefined && small < 10 && group >= 20) || SCALES.has(next));
  return small !== undefined && group >= 100;
}
