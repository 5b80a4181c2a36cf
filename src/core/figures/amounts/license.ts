import { wordSet } from '../../word-set.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isFractionAmount, isNotAmount, MONTHS } from '../words/negatives.ts';
import { DETERMINERS, PER_CENT } from '../words/shared-words.ts';
import { isDash, isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { countNoun, isMeasured, isNarrowedTo, isPercentBase, isRatio, isSmallLevel, standsAsLevel, standsAsPrice } from './bare.ts';
import type { BareReading } from './bare-reading.ts';
import { isOfCount, isOfHoard, nounBefore, outnumbering, wholeAfter } from './counted.ts';
import { inUnit, type One } from './one-amount.ts';
import { isTimes } from './times.ts';
import { readUnit } from './units.ts';

/** Whether it is an amount at all: a unit says so, or what a bare number counts or measures. */
export function license(list: TokenList, one: One, read: () => BareReading, found: readonly Amount[]): Amount | undefined {
  const { first, next, value, number } = one;
  if (number.form === 'fraction') {
    if (one.unit !== '') return undefined;
    return isFractionAmount(list, first, next) ? inUnit(one, 'percent', 'percent', Number((100 * value).toPrecision(3))) : undefined;
  }
  if (one.unit !== '') return ofUnit(list, one, read, found);
  if (isMargin(list, found, first)) return undefined;
  const shared = sharedUnit(list, next);
  if (shared !== undefined) return inUnit(one, shared, 'percent');
  if (isIndexMove(list, one, read, found.at(-1))) return inUnit(one, 'points', 'points');
  if (isNarrowedTo(list, one, found.at(-1))) return inUnit(one, 'bps', 'percent');
  if (isPercentBase(list, one, found.at(-1))) return inUnit(one, 'percent', 'percent');
  if (isNotAmount(list, first, next, value)) return undefined;
  const whole = wholeAfter(list, next);
  // `seven of its 17 plants`; not `seven of the 11 sectors`
  const owned = whole > next && !(whole === next + 3 && list[next + 1]?.text === 'the');
  if (number.form === 'words' && value < 1000 && (!owned || value < 2)) return undefined;
  if (isMeasured(list, next, value)) return undefined;
  if (value < 1000 && isRatio(list, first, next, value)) return inUnit(one, 'x', 'multiple');
  const bare = read();
  if (bare.names.has(list[one.digits]?.text ?? '')) return undefined;
  const counted = found.at(-1)?.family === 'count' ? (found.at(-1)?.unit ?? '') : '';
  // `44 jets, down from 53`
  if (counted !== '' && tokenAt(list, first - 1)?.text === 'from' && ['up', 'down'].includes(tokenAt(list, first - 2)?.text ?? ''))
    return inUnit(one, counted);
  // `fell 5% to 17.10 levels`, and a row of a table: `Nasdaq 100 16,388.40 +0.2%`
  if (bare.index && ((list[next]?.text === 'levels' && value >= 1) || isRowOf(list, one))) return inUnit(one, 'points', 'points');
  // `to 29,291.01 units`: things are not counted in hundredths
  if (bare.level && number.scale === 1 && value >= 1000 && /,.*\./.test(list[one.digits]?.text ?? ''))
    return inUnit(one, 'points', 'points');
  // `3M’s sales`, `3M faces claims`: a firm
  const lettered = number.next - one.digits === 2 && list[one.digits + 1]?.glued === true && list[one.digits + 1]?.text.length === 1;
  // `1445 M Street`
  if (number.scale === 1e6 && list[number.next - 1]?.capital === true && STREETS.has(list[next]?.text ?? '')) return undefined;
  if (lettered && number.scale >= 1e6 && (isPossessive(list[next]) || isVerbLike(list[next]))) return undefined;
  const noun = countNoun(list, isRiseTo(list, first, next) ? next + 2 : whole);
  if (noun !== undefined) return isIndexSize(list, one, bare) ? undefined : inUnit(one, noun);
  if (counted !== '' && isOfCount(list, one, found.at(-1))) return inUnit(one, counted);
  const side = outnumbering(list, one, found.at(-1));
  if (side !== undefined) return inUnit(one, side);
  // `Of the 30 stocks, 23 closed lower and four rose`, `Among 225 stocks, 187 faced declines and 36 saw gains`
  if (counted !== '' && OF_THOSE.has(tokenAt(list, first - 1)) && WHOLES.has(list[0]) && isVerbLike(list[next]))
    return inUnit(one, counted);
  if (TOTALS.has(tokenAt(list, first - 1)) && list[next]?.kind !== 'word') return inUnit(one, '');
  return number.scale >= 1e6 || (number.form === 'words' && value >= 1e6)
    ? ofMillions(list, one, found, counted, lettered)
    : ofLevel(list, one, bare, found, counted);
}

/** With a unit of its own, unless the words say that it is none: a name, a place, an idiom, a margin. */
function ofUnit(list: TokenList, one: One, read: () => BareReading, found: readonly Amount[]): Amount | undefined {
  const { first, next, value, number } = one;
  // `the 777X`
  if (one.unit === 'x' && value >= 100 && tokenAt(list, next - 1)?.capital === true) return undefined;
  // `32 times earnings, compared with 21 times for its peers`
  const compared = list[next]?.text === 'for' && found.at(-1)?.family === 'multiple';
  if (one.unit === 'x') return compared || isTimes(list, one) ? one : undefined;
  // `the price for one megawatt hour`
  if (one.family === 'power' && number.form === 'words' && value === 1 && tokenAt(list, first - 1)?.text === 'for') return undefined;
  if (one.family === 'points' && tokenAt(list, next - 1)?.text === 'point' && number.form === 'words' && !isDash(tokenAt(list, next - 2)))
    return undefined;
  if (one.family === 'points' && value < 1000 && !isOfLevels(list, one, read)) return undefined;
  // `lost 12.4% of their body weight, 27.3 pounds`
  if ((one.unit === 'pounds' && value < 1000) || (one.unit === 'percent' && (isOfBody(list, next) || isOfShots(list, next))))
    return undefined;
  return !isMargin(list, found, first) && (one.prefixed || !isIdiom(list, one)) ? one : undefined;
}

/** Millions of what stands beside them, or of the money of the amount before. */
function ofMillions(list: TokenList, one: One, found: readonly Amount[], counted: string, lettered: boolean): Amount | undefined {
  const { first, next } = one;
  const earlier = found.at(-1);
  const part = partOf(list, next);
  if (part !== undefined) return inUnit(one, part);
  const paid = unconverted(list, earlier?.family === 'percent' ? found.findLast(({ family }) => family !== 'percent') : earlier, found);
  // `puts on 1 million Alpha shares ($187 million) and 5 million of Beta`
  const held = list[next]?.text === 'of' && list[next + 1]?.capital ? found.findLast(({ family }) => family === 'count') : undefined;
  if (held?.unit === 'shares') return inUnit(one, held.unit);
  const money = paid?.family === 'money';
  // `221B Baker Street`, `the board of 3M`
  // `revenue of $16 billion as its subscribers reached 300 million`: no dollars
  const holders = nounBefore(list, first, money ? earlier?.next : undefined);
  if (holders !== undefined) return inUnit(one, holders);
  if (!money && lettered) return undefined;
  return money ? inUnit(one, paid.unit, 'money') : inUnit(one, counted, 'count');
}

/** A level of an index, a price of a currency or a coin, or a count that only its size tells. */
function ofLevel(list: TokenList, one: One, bare: BareReading, found: readonly Amount[], counted: string): Amount | undefined {
  const { first, next, value, number } = one;
  const earlier = found.at(-1);
  const large = value >= 1000 && (list[one.digits]?.text.includes(',') ?? false);
  const decimal = list[one.digits]?.text.includes('.') ?? false;
  if (bare.smallAt(first) && value >= 50 && value < 200 && standsAsPrice(list, first, next)) return inUnit(one, 'points', 'points');
  if (value >= 9 && value < 90 && bare.volatilityAt(first) && standsAsLevel(list, first) && !isHour(list, next))
    return inUnit(one, 'points', 'points');
  if (bare.level && isSmallLevel(list, one, earlier)) return inUnit(one, 'points', 'points');
  // `slipped to 49`; `above 50` is what it is measured by
  if (bare.survey && value >= 20 && value <= 80 && value !== 50 && standsAsLevel(list, first)) return inUnit(one, 'points', 'points');
  const quoted = bare.currency && isQuoted(list, next) ? bare.priceAt(first, value) : null;
  if (quoted !== null) return inUnit(one, quoted, 'money');
  if (bare.level && (large || (value >= 10 && decimal) || value >= 3000) && standsAsLevel(list, first))
    return inUnit(one, 'points', 'points');
  // `The Nasdaq rose 143.81, or 0.6%`; `Wednesday’s close of 6,849.72`
  if (
    (bare.level && decimal && value >= 1 && isMoveOf(list, first, next)) ||
    ((large || value >= 3000) && decimal && isCloseOf(list, first))
  )
    return inUnit(one, 'points', 'points');
  const coins = (large || value >= 1000) && isOfHoard(list, first) ? found.findLast(({ family }) => family === 'count') : undefined;
  if (coins !== undefined) return inUnit(one, coins.unit);
  const price = bare.priceAt(first, value);
  if (price !== null && (large || value >= 10_000 || (bare.currency && decimal)) && standsAsLevel(list, first) && !countsCoins(list[next]))
    return inUnit(one, price, 'money');
  if (price !== null && bare.currency && value >= 20 && value < 3000 && standsAsPrice(list, first, next) && isOfCurrency(list, first))
    return inUnit(one, price, 'money');
  const part = large || number.scale === 1e3 ? partOf(list, next) : undefined;
  // `Shares ended up 3% at 88,700`: a price in a currency that nobody names, and no count
  if (large && part === undefined && earlier?.unit === 'percent' && earlier.next === first - 1 && isWhereItEnded(list, earlier.first))
    return undefined;
  return large || part !== undefined ? inUnit(one, part ?? counted) : undefined;
}

/** `shares fell`, `closed up` and `stock was down` before the move, `at` behind it. */
const isWhereItEnded = (list: TokenList, move: number): boolean =>
  [1, 2, 3].some((back) => ENDED.has(tokenAt(list, move - back)?.text ?? '')) && [2, 3].some((after) => list[move + after]?.text === 'at');
const ENDED = wordSet('shares share stock closed ended finished settled');
const STREETS = wordSet('street st avenue ave road rd');

/** `raised its order by 45 to 145 jets`: of the same things. */
const isRiseTo = (list: TokenList, first: number, next: number): boolean =>
  tokenAt(list, first - 1)?.text === 'by' && list[next]?.text === 'to' && list[next + 1]?.kind === 'number';

/** `20 billion crowns ($3 billion), short of the 20.1 billion expected`: in crowns. */
const unconverted = (list: TokenList, last: Amount | undefined, found: readonly Amount[]): Amount | undefined => {
  if (last?.family !== 'money' || list[last.next]?.text !== ')' || tokenAt(list, last.first - 1)?.text !== '(') return last;
  const own = found.findLast(({ next }) => next <= last.first);
  return own?.family === 'money' && last.first - own.next <= 1 ? own : last;
};

/** `down 4.9 and 3.5 per cent respectively`: the unit of both. */
function sharedUnit(list: TokenList, next: number): string | undefined {
  if (list[next]?.text !== 'and' || list[next + 1]?.kind !== 'number') return undefined;
  const unit = readUnit(list, next + 2);
  return unit?.family === 'percent' && list[unit.next]?.text === 'respectively' ? unit.unit : undefined;
}

/** `The Nasdaq rose 14 to 1889`: a whole number that moved to another, and where it moved. */
function isIndexMove(list: TokenList, { first, next, value, number }: One, read: () => BareReading, earlier: Amount | undefined): boolean {
  if (number.form !== 'digits' || number.scale !== 1) return false;
  if (earlier?.family === 'points' && earlier.next === first - 1 && tokenAt(list, first - 1)?.text === 'to')
    return value >= LEAST_LEVEL && value > 10 * earlier.value && read().index;
  const level = Number(list[next + 1]?.text.replaceAll(',', ''));
  if (list[next]?.text !== 'to' || !(level >= LEAST_LEVEL && level > 10 * value)) return false;
  return saysDirection(tokenAt(list, first - 1)) && read().index;
}
const LEAST_LEVEL = 300;

/** `6,590 WETH`; not `at 92,310 Tuesday` */
const countsCoins = (after: Token | undefined): boolean =>
  after?.kind === 'word' && after.capital && !MONTHS.has(after) && weekdayNumber(after.text) < 0;

const OF_THOSE = wordList(', and while');
const WHOLES = wordList('of among');

/** A level with decimals, and its move with a sign right after it. */
function isRowOf(list: TokenList, { digits, next }: One): boolean {
  if (list[digits]?.text.includes('.') !== true) return false;
  const at = list[next]?.text === '(' ? next + 1 : next;
  const sign = list[at];
  const after = list[at + 2]?.text;
  return (
    (sign?.text === '+' || isDash(sign)) &&
    list[at + 1]?.kind === 'number' &&
    list[at + 1]?.glued === true &&
    (after === '%' || after === 'percent')
  );
}

const isOfBody = (list: TokenList, next: number): boolean => list[next]?.text === 'of' && [1, 2].some((at) => BODIES.has(list[next + at]));
const BODIES = wordList('body bodyweight');

/** `shot 40 percent from the field` */
const isOfShots = (list: TokenList, next: number): boolean => {
  // `by 46.9 percent - 42.9 percent from the field`
  const from = isDash(list[next]) && PERCENT.has(list[next + 2]) ? next + 3 : next;
  return list[from]?.text === 'from' && [1, 2].some((at) => COURT.has(list[from + at]));
};
const PERCENT = wordList(PER_CENT);
const COURT = wordList('field floor deep three line foul free long range beyond');

/** `1.9 million of its own shares`: what it is a part of. */
function partOf(list: TokenList, next: number): string | undefined {
  if (list[next]?.text !== 'of' || !DETERMINERS.has(list[next + 1])) return undefined;
  return countNoun(list, list[next + 2]?.text === 'own' || list[next + 2]?.text === 'outstanding' ? next + 3 : next + 2);
}

/** `$1.23 billion, plus or minus $50 million`, `give or take` */
const isMargin = (list: TokenList, found: readonly Amount[], first: number): boolean => {
  const earlier = found.at(-1);
  if (earlier === undefined || first - earlier.next > 5) return false;
  const at = (tokenAt(list, first - 1)?.begins ?? 0) & BEGINS.currency ? first - 1 : first;
  const last = tokenAt(list, at - 1)?.text;
  return tokenAt(list, at - 2)?.text === 'or' && (last === 'minus' || last === 'take');
};

const LEADS = wordList('margin lead deficit');
const OF_GAMES = wordList('on clear adrift behind ahead');
/** Points of an index or of a move, and not those of a game or a licence. */
function isOfLevels(list: TokenList, { first, next }: One, read: () => BareReading): boolean {
  if (!OF_GAMES.has(list[next]) && read().index) return true;
  // `a margin of 34 points`
  if (tokenAt(list, first - 1)?.text === 'of' && LEADS.has(tokenAt(list, first - 2))) return false;
  for (let at = Math.max(0, first - 6); at < first; at += 1) if (saysDirection(list[at])) return true;
  return false;
}

const TOTALS = wordList('numbered totalled totaled totalling totaling');

/** `the 500 companies in the index`: what an index is of is no count. */
const isIndexSize = (list: TokenList, { first, next, value }: One, { level }: BareReading): boolean =>
  level &&
  value % 10 === 0 &&
  value <= 3000 &&
  tokenAt(list, first - 1)?.text === 'the' &&
  ['companies', 'stocks', 'members', 'shares', 'firms', 'constituents'].includes(list[next]?.text ?? '');

/** `1,435 per dollar`, `41.97 against the dollar` */
const isQuoted = (list: TokenList, next: number): boolean => {
  const first = list[next]?.text;
  if (first !== 'per' && first !== 'to' && first !== 'against') return false;
  return DOLLARS.hasWord(list[list[next + 1]?.text === 'the' || list[next + 1]?.text === 'a' ? next + 2 : next + 1]?.text ?? '');
};
const DOLLARS = wordList('dollar euro greenback $');

/** A verb of moving right before the number, and the percentage right after it. */
const isMoveOf = (list: TokenList, first: number, next: number): boolean =>
  saysDirection(tokenAt(list, tokenAt(list, first - 1)?.text === 'by' ? first - 2 : first - 1)) &&
  list.slice(next, next + 3).some(({ text }) => text === 'or' || text === '(') &&
  list.slice(next, next + 6).some(({ text }) => text === '%' || text === 'percent' || text === 'per');

const isCloseOf = (list: TokenList, first: number): boolean =>
  tokenAt(list, first - 1)?.text === 'of' && ['close', 'finish'].includes(tokenAt(list, first - 2)?.text ?? '');

/** A verb of moving between the currency and the number: `the yen tumbled past 157`. */
const isOfCurrency = (list: TokenList, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1)
    if (((list[at]?.begins ?? 0) & (BEGINS.direction | BEGINS.verb)) !== 0) return true;
  return false;
};

/** `two cents’ worth`, `a dollar a day`: small amounts in words that nobody reports. */
const isIdiom = (list: TokenList, one: One): boolean =>
  one.number.form === 'words' &&
  one.family === 'money' &&
  one.value <= 1 &&
  (list[one.first]?.text === 'a' || list[one.first]?.text === 'one' || (one.number.value <= 2 && one.value < 0.05));

/** `31 as of 10 a.m.`; not `28 a month ago` */
const isHour = (list: TokenList, next: number): boolean =>
  HOURS.has(list[next]?.text ?? '') && !(list[next]?.text === 'a' && list[next + 1]?.kind === 'word');
const HOURS = wordSet('a p am pm a.m p.m a.m. p.m. o’clock');
