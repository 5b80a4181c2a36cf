import { type Amount, uniform } from './amount.ts';
import { countNoun, isMeasured, standsAsLevel, standsAsPrice } from './bare.ts';
import { isDuration, isFractionAmount, isNotAmount } from './negatives.ts';
import { foldWord, isNumberNoun, multipleVerb, type ReadNumber, readNumber, readScale } from './numbers.ts';
import { isDash, type Token, tokenAt } from './tokens.ts';
import { readPrefix, readUnit } from './units.ts';
import { BEGINS } from './vocabulary.ts';

/** What a bare number may be in this sentence. */
export interface BareReading {
  /** An index is named: a bare number may be its level. */
  readonly level: boolean;
  /** That it is named, and not only spoken of. */
  readonly index: boolean;
  /** A gauge with small levels is named, as the dollar index: whole numbers may be its level. */
  readonly smallAt: (at: number) => boolean;
  /** Currency of a price without its sign at a token (`Bitcoin above 90,000`); null when nothing priced is named. */
  readonly priceAt: (at: number) => string | null;
  /** A currency is named, whose price may be small. */
  readonly currency: boolean;
  /** Numbers at the end of names in the sentence: `CSI 300 … the 300 biggest stocks`. */
  readonly names: ReadonlySet<string>;
}

const MOVES =
  /^(?:rose|fell|climb|gain|los[et]|drop|jump|slid|slip|surg|soar|tumbl|sank|sink|rall|declin|advanc|add|shed|increas|decreas|dip|plung|from|up|down|off|rise|fall|edg|tick|eas|grew|grow|narrow|widen|cut|rais|lower)/;

/** Amounts among the tokens of one sentence, in order; `bare` is asked when a bare number stands there. Linear: every amount ends before the next is looked for. */
export function scan(list: readonly Token[], bare: () => BareReading): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === undefined) break;
    const read = mayBegin(list, at, token) ? readAmount(list, at, bare, found) : undefined;
    if (read === undefined) {
      at = token.kind === 'number' ? afterNumber(list, at) : at + 1;
      continue;
    }
    found.push(uniform(read));
    at = read.next;
  }
  return found;
}

/** Skips `2,046/3,100` piece by piece, but `10:16` whole. */
const afterNumber = (list: readonly Token[], at: number): number =>
  list[at + 1]?.text === ':' && list[at + 2]?.kind === 'number' ? at + 3 : at + 1;

function mayBegin(list: readonly Token[], at: number, { kind, text, capital, begins }: Token): boolean {
  if ((begins & (BEGINS.number | BEGINS.currency)) === 0) return false;
  if (kind !== 'word') return true;
  if (text === 'a' || text === 'an') {
    const next = list[at + 1]?.text ?? '';
    return isNumberNoun(next) || next === 'percentage' || next === '$';
  }
  return (begins & BEGINS.number) !== 0 || capital;
}

function readAmount(list: readonly Token[], at: number, bare: () => BareReading, found: readonly Amount[]): Amount | undefined {
  const word = list[at]?.kind === 'word' ? readMultiple(list, at) : undefined;
  if (word !== undefined) return word === 'none' ? undefined : word;
  const split = readSplit(list, at);
  if (split !== undefined) return split;
  const part = readPartOfPoint(list, at);
  if (part !== undefined) return part;
  const one = readOne(list, at);
  if (one === undefined) return undefined;
  return readRange(list, one, bare, found) ?? license(list, one, bare, found);
}

/** `fourfold`, `tripled`, `halved`; `none` for such a word in another sense. */
function readMultiple(list: readonly Token[], at: number): Amount | 'none' | undefined {
  const word = list[at]?.text ?? '';
  const fold = foldWord(word);
  if (fold !== undefined) return { first: at, next: at + 1, value: fold, unit: 'x', family: 'multiple', form: 'fold', sign: 0 };
  const verb = multipleVerb(word);
  if (verb !== undefined) return readVerb(list, at, verb) ?? 'none';
  if (word === 'halved') return { first: at, next: at + 1, value: 50, unit: 'percent', family: 'percent', form: 'verb', sign: -1 };
  return undefined;
}

/** `tripled`, `to double`; not `double-digit`, `doubled down`. */
function readVerb(list: readonly Token[], at: number, value: number): Amount | undefined {
  const word = list[at]?.text ?? '';
  const before = tokenAt(list, at - 1)?.text ?? '';
  const after = list[at + 1]?.text ?? '';
  if (after === 'down' || after === '-' || after === 'check' || after === 'digit') return undefined;
  const finite =
    word.endsWith('ed') ||
    word.endsWith('ing') ||
    ['to', 'would', 'will', 'could', 'may', 'might', 'than', 'nearly', 'almost', 'can', 'should'].includes(before) ||
    // `about double the levy`
    (TIMES_WHAT.has(after) && DOUBLE_BEFORE.has(before));
  return finite ? { first: at, next: at + 1, value, unit: 'x', family: 'multiple', form: 'verb', sign: 1 } : undefined;
}

const TIMES_WHAT = new Set(['the', 'that', 'its', 'their', 'what']);
const DOUBLE_BEFORE = new Set(['about', 'roughly', 'around', 'is', 'was', 'are', 'were', 'at', ',', '—', 'or', 'more', 'some']);

/** `10-for-1`, `one-for-ten` */
function readSplit(list: readonly Token[], at: number): Amount | undefined {
  const joint = isDash(list[at + 1]) ? 1 : 0;
  if (list[at + 1 + joint]?.text !== 'for' || (joint === 1 && !isDash(list[at + 3]))) return undefined;
  const first = readNumber(list, at);
  const second = readNumber(list, at + 2 + 2 * joint);
  if (first === undefined || second === undefined || first.next !== at + 1 || Math.min(first.value, second.value) <= 0) return undefined;
  if (joint === 0 && list[second.next]?.text !== 'split' && list[second.next + 1]?.text !== 'split') return undefined;
  const value = Math.max(first.value, second.value) / Math.min(first.value, second.value);
  return { first: at, next: second.next, value, unit: 'x', family: 'multiple', form: 'split', sign: 0 };
}

/** `half a percentage point`, `a quarter of a percentage point`, `a percentage point` */
function readPartOfPoint(list: readonly Token[], at: number): Amount | undefined {
  let next = at;
  let value = 1;
  if (list[at]?.text === 'half' || (list[at]?.text === 'a' && list[at + 1]?.text === 'quarter')) {
    value = list[at]?.text === 'half' ? 0.5 : 0.25;
    next += value === 0.5 ? 1 : 2;
    if (list[next]?.text === 'of') next += 1;
    const bare = bareParts(list, at, next, value);
    if (bare !== undefined) return bare;
  }
  if (list[next]?.text !== 'a' || !['percentage', 'full', 'basis'].includes(list[next + 1]?.text ?? '')) return undefined;
  const unit = readUnit(list, list[next + 1]?.text === 'full' ? next + 2 : next + 1);
  return unit?.family === 'percent'
    ? { first: at, next: unit.next, value, unit: unit.unit, family: 'percent', form: 'words', sign: 0 }
    : undefined;
}

/** `half a point`, `a quarter point`, `a quarter of a point`: of a percentage, where rates are spoken of. */
function bareParts(list: readonly Token[], first: number, from: number, value: number): Amount | undefined {
  const next = list[from]?.text === 'a' ? from + 1 : from;
  const of = next > from || list[first]?.text === 'a';
  if (!of || list[next]?.text !== 'point' || list[next + 1]?.text === 'of' || isDash(list[next + 1])) return undefined;
  return { first, next: next + 1, value, unit: 'pp', family: 'percent', form: 'words', sign: 0 };
}

/** One number with its currency and unit; `unit` is empty for a bare one. */
interface One extends Amount {
  readonly number: ReadNumber;
  /** Index of the digits. */
  readonly digits: number;
  readonly prefixed: boolean;
}

function readOne(list: readonly Token[], at: number): One | undefined {
  const prefix = readPrefix(list, at);
  const digits = prefix === undefined ? at : isDash(list[prefix.next]) ? prefix.next + 1 : prefix.next;
  const bracketed = prefix === undefined ? undefined : readBracketed(list, prefix.unit, at, digits);
  if (bracketed !== undefined) return bracketed;
  if (list[at]?.kind === 'sign' && prefix === undefined) return undefined;
  const number = readNumber(list, digits);
  if (number === undefined) return undefined;
  const unit = readUnit(list, number.next);
  const minus = prefix !== undefined && digits > prefix.next;
  const before = tokenAt(list, at - 1);
  const sign = minus || isMinus(list, at) || before?.text === 'negative' ? -1 : before?.text === '+' ? 1 : 0;
  const form = number.form;
  if (prefix !== undefined) {
    // `$13 billion yuan` is yuan; `$5 million Australian dollars` is Australian
    const named = unit?.family === 'money' && unit.factor === 1 ? unit : undefined;
    const next = named?.next ?? number.next;
    return {
      first: at,
      next,
      value: number.value,
      unit: named?.unit ?? prefix.unit,
      family: 'money',
      form,
      sign,
      number,
      digits,
      prefixed: true,
    };
  }
  if (unit === undefined)
    return { first: at, next: number.next, value: number.value, unit: '', family: 'count', form, sign, number, digits, prefixed: false };
  const value = unit.factor === 1 ? number.value : Number((number.value * unit.factor).toPrecision(15));
  return { first: at, next: unit.next, value, unit: unit.unit, family: unit.family, form, sign, number, digits, prefixed: false };
}

/** `$(1.2) million`, as accounts write a loss. */
function readBracketed(list: readonly Token[], unit: string, first: number, open: number): One | undefined {
  if (list[open]?.text !== '(' || list[open + 2]?.text !== ')') return undefined;
  const number = readNumber(list.slice(open + 1, open + 2), 0);
  if (number === undefined) return undefined;
  const scaled = readScale(list, open + 3);
  const scale = scaled?.scale ?? 1;
  const next = scaled?.next ?? open + 3;
  const value = Number((number.value * scale).toPrecision(15));
  const read: ReadNumber = { ...number, value, scale, next };
  return { first, next, value, unit, family: 'money', form: 'digits', sign: -1, number: read, digits: open + 1, prefixed: true };
}

/** A dash that is a minus: after a space or a bracket, right before the digits. */
function isMinus(list: readonly Token[], at: number): boolean {
  const dash = tokenAt(list, at - 1);
  return isDash(dash) && list[at]?.glued === true && (dash?.glued === false || tokenAt(list, at - 2)?.text === '(') && dash?.text !== '—';
}

/** `3.50%-3.75%`, `$10-12 billion`, `5 to 7 percent`, `between 3% and 4%`. */
function readRange(list: readonly Token[], low: One, bare: () => BareReading, found: readonly Amount[]): Amount | undefined {
  if (low.form !== 'digits' && low.form !== 'words') return undefined;
  const joint = list[low.next];
  const dash = isDash(joint) && joint?.text !== '—';
  const between = joint?.text === 'and' && hasBefore(list, low.first, (word) => word === 'between', 3);
  if (!dash && !between && joint?.text !== 'to') return undefined;
  const high = readOne(list, low.next + 1);
  if (high === undefined || high.form !== low.form || (high.unit === '' && low.unit === '') || isDuration(list, high.next))
    return undefined;
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit) return undefined;
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
  const shared = low.number.scale === 1 && high.number.scale > 1 && low.value <= high.value / high.number.scale ? high.number.scale : 1;
  const value = low.value * shared * (Number.isFinite(factor) && factor !== high.number.scale ? factor : 1);
  // `raised its forecast by $15 billion to $50 billion`
  const by = joint?.text === 'to' && tokenAt(list, low.first - 1)?.text === 'by' && low.unit !== '';
  if (by) return license(list, low, bare, found);
  if (!dash && !between && tokenAt(list, low.first - 1)?.text !== 'of' && hasBefore(list, low.first, (word) => MOVES.test(word), 4)) {
    // `from 5 to 7 percent` is two amounts; the first borrows the unit.
    return low.unit === '' ? { ...strip(low), value, unit, family } : license(list, low, bare, found);
  }
  if (high.value < value) return undefined;
  return { ...strip(low), value, valueHigh: high.value, unit, family, next: high.next };
}

function hasBefore(list: readonly Token[], first: number, test: (word: string) => boolean, reach: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) if (test(list[at]?.text ?? '')) return true;
  return false;
}

const strip = ({ first, next, value, unit, family, form, sign }: One): Amount => ({ first, next, value, unit, family, form, sign });

/** Whether it is an amount at all: a unit says so, or what a bare number counts or measures. */
function license(list: readonly Token[], one: One, read: () => BareReading, found: readonly Amount[]): Amount | undefined {
  const { first, next, value, number } = one;
  if (number.form === 'fraction') {
    if (one.unit !== '') return undefined;
    return isFractionAmount(list, first, next)
      ? { ...strip(one), value: Number((100 * value).toPrecision(3)), unit: 'percent', family: 'percent' }
      : undefined;
  }
  // `the 777X`
  if (one.unit === 'x' && value >= 100 && tokenAt(list, next - 1)?.capital === true) return undefined;
  if (one.unit === 'x') return isTimes(list, one) ? strip(one) : undefined;
  if (one.family === 'points' && number.form === 'words' && value === 1) return undefined;
  if (one.family === 'points' && tokenAt(list, next - 1)?.text === 'point' && number.form === 'words' && !isDash(tokenAt(list, next - 2)))
    return undefined;
  if (one.family === 'points' && value < 1000 && !isOfLevels(list, one, read)) return undefined;
  // `$1.23 billion, plus or minus $50 million`
  if (isMargin(list, first) && found.length > 0 && first - (found.at(-1)?.next ?? 0) <= 5) return undefined;
  if (one.unit !== '') return one.prefixed || !isIdiom(list, one) ? strip(one) : undefined;
  if (isNotAmount(list, first, next, value)) return undefined;
  if (number.form === 'words' && value < 1000) return undefined;
  if (isMeasured(list, next, value)) return undefined;
  if (value < 1000 && isRatio(list, first)) return { ...strip(one), unit: 'x', family: 'multiple' };
  const bare = read();
  if (bare.names.has(list[one.digits]?.text ?? '')) return undefined;
  const counted = found.at(-1)?.family === 'count' ? (found.at(-1)?.unit ?? '') : '';
  // `44 jets, down from 53`
  if (counted !== '' && tokenAt(list, first - 1)?.text === 'from' && ['up', 'down'].includes(tokenAt(list, first - 2)?.text ?? ''))
    return { ...strip(one), unit: counted };
  const noun = countNoun(list, next);
  if (noun !== undefined) return isIndexSize(list, one, bare) ? undefined : { ...strip(one), unit: noun };
  if (counted !== '' && isBaseOf(list, one, found.at(-1))) return { ...strip(one), unit: counted };
  if (TOTALS.has(tokenAt(list, first - 1)?.text ?? '') && list[next]?.kind !== 'word') return { ...strip(one), unit: '' };
  const earlier = found.at(-1);
  if (number.scale >= 1e6 || (number.form === 'words' && value >= 1e6)) {
    const money = earlier?.family === 'money';
    // `221B Baker Street`, `the board of 3M`
    if (!money && number.next - one.digits === 2 && list[one.digits + 1]?.glued && (list[one.digits + 1]?.text.length ?? 0) === 1)
      return undefined;
    return { ...strip(one), unit: money ? earlier.unit : counted, family: money ? 'money' : 'count' };
  }
  const large = value >= 1000 && (list[one.digits]?.text.includes(',') ?? false);
  const decimal = list[one.digits]?.text.includes('.') ?? false;
  if (bare.smallAt(first) && value >= 50 && value < 200 && standsAsPrice(list, first, next))
    return { ...strip(one), unit: 'points', family: 'points' };
  const quoted = bare.currency && isQuoted(list, next) ? bare.priceAt(first) : null;
  if (quoted !== null) return { ...strip(one), unit: quoted, family: 'money' };
  if (bare.level && (large || (value >= 10 && decimal) || value >= 3000) && standsAsLevel(list, first))
    return { ...strip(one), unit: 'points', family: 'points' };
  // `The Nasdaq rose 143.81, or 0.6%`; `Wednesday’s close of 6,849.72`
  if (
    (bare.level && decimal && value >= 1 && isMoveOf(list, first, next)) ||
    ((large || value >= 3000) && decimal && isCloseOf(list, first))
  )
    return { ...strip(one), unit: 'points', family: 'points' };
  const price = bare.priceAt(first);
  if (price !== null && (large || value >= 10_000 || (bare.currency && decimal)) && standsAsLevel(list, first))
    return { ...strip(one), unit: price, family: 'money' };
  if (price !== null && bare.currency && value >= 20 && value < 3000 && standsAsPrice(list, first, next) && isOfCurrency(list, first))
    return { ...strip(one), unit: price, family: 'money' };
  return large ? { ...strip(one), unit: counted } : undefined;
}

/** `plus or minus`, `give or take` */
const isMargin = (list: readonly Token[], first: number): boolean => {
  const last = tokenAt(list, first - 1)?.text;
  return tokenAt(list, first - 2)?.text === 'or' && (last === 'minus' || last === 'take');
};

/** `a price/earnings ratio of 33`, `its mNAV shrank to 1.1` */
function isRatio(list: readonly Token[], first: number): boolean {
  if (!['of', 'to', 'at', 'is', 'was'].includes(tokenAt(list, first - 1)?.text ?? '')) return false;
  for (let at = first - 2; at >= Math.max(0, first - 6); at -= 1) {
    const text = list[at]?.text ?? '';
    if (text === 'mnav') return true;
    if (text === 'ratio' || text === 'multiple') return ['e', 'earnings', 'book', 'sales'].includes(tokenAt(list, at - 1)?.text ?? '');
  }
  return false;
}

const OF_GAMES = new Set(['on', 'clear', 'adrift', 'behind', 'ahead']);
/** Points of an index or of a move, and not those of a game or a licence. */
function isOfLevels(list: readonly Token[], { first, next }: One, read: () => BareReading): boolean {
  if (!OF_GAMES.has(list[next]?.text ?? '') && read().index) return true;
  for (let at = Math.max(0, first - 6); at < first; at += 1) if (((list[at]?.begins ?? 0) & BEGINS.direction) !== 0) return true;
  return false;
}

const TOTALS = new Set(['numbered', 'totalled', 'totaled', 'totalling', 'totaling']);

/** `790 jets from 820`: what the count before moved from. */
const isBaseOf = (list: readonly Token[], { first, value }: One, counted: Amount | undefined): boolean =>
  counted !== undefined &&
  tokenAt(list, first - 1)?.text === 'from' &&
  first - counted.next <= 5 &&
  value > counted.value / 20 &&
  value < counted.value * 20;

/** `the 500 companies in the index`: what an index is of is no count. */
const isIndexSize = (list: readonly Token[], { first, next, value }: One, { level }: BareReading): boolean =>
  level &&
  value % 10 === 0 &&
  value <= 3000 &&
  tokenAt(list, first - 1)?.text === 'the' &&
  ['companies', 'stocks', 'members', 'shares', 'firms', 'constituents'].includes(list[next]?.text ?? '');

/** `1,435 per dollar`, `41.97 against the dollar` */
const isQuoted = (list: readonly Token[], next: number): boolean => {
  const first = list[next]?.text;
  if (first !== 'per' && first !== 'to' && first !== 'against') return false;
  return DOLLARS.has(list[list[next + 1]?.text === 'the' || list[next + 1]?.text === 'a' ? next + 2 : next + 1]?.text ?? '');
};
const DOLLARS = new Set(['dollar', 'euro', 'greenback', '$']);

/** A verb of moving right before the number, and the percentage right after it. */
const isMoveOf = (list: readonly Token[], first: number, next: number): boolean =>
  ((tokenAt(list, first - 1)?.begins ?? 0) & BEGINS.direction) !== 0 &&
  list.slice(next, next + 3).some(({ text }) => text === 'or' || text === '(') &&
  list.slice(next, next + 6).some(({ text }) => text === '%' || text === 'percent' || text === 'per');

const isCloseOf = (list: readonly Token[], first: number): boolean =>
  tokenAt(list, first - 1)?.text === 'of' && ['close', 'finish'].includes(tokenAt(list, first - 2)?.text ?? '');

/** A verb of moving between the currency and the number: `the yen tumbled past 157`. */
const isOfCurrency = (list: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1)
    if (((list[at]?.begins ?? 0) & (BEGINS.direction | BEGINS.verb)) !== 0) return true;
  return false;
};

const TIMES_AFTER =
  /^(?:as|the|more|higher|its|their|faster|what|larger|bigger|over|oversubscribed|that|those|forward|trailing|estimated|expected|annual|revenue|sales|earnings|book|ebitda|ebit|profit|profits|greater|cash|yearly|adjusted|net|core|underlying|operating|pretax|tangible|next|last|this|less|fewer|smaller|annualised|annualized|historical|on|,|\.|\))$/;

/** `14 times earnings`, `4x`; not `three times a week`. */
function isTimes(list: readonly Token[], one: One): boolean {
  if (tokenAt(list, one.next - 1)?.text !== 'times') return list[one.next]?.kind !== 'number' || list[one.next]?.glued === false;
  const after = list[one.next]?.text ?? '.';
  return TIMES_AFTER.test(after) && !(after === 'the' && list[one.next + 1]?.text === 'past');
}

/** `two cents’ worth`, `a dollar a day`: small amounts in words that nobody reports. */
const isIdiom = (list: readonly Token[], one: One): boolean =>
  one.number.form === 'words' &&
  one.family === 'money' &&
  one.value <= 1 &&
  (list[one.first]?.text === 'a' || list[one.first]?.text === 'one' || (one.number.value <= 2 && one.value < 0.05));
