import { WEEKDAYS } from '../../weekdays.ts';
import { wordSet } from '../../word-set.ts';
import { CHANCES, NUMBERS, UP_DOWN_OFF } from './shared-words.ts';
import { isDash, isPossessive, saysDirection, type TokenList, tokenAt } from './tokens.ts';
import { BEGINS } from './vocabulary.ts';
import { wordList } from './word-list.ts';

export const MONTHS = wordList(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Units of time: a number before one of them is a duration. */
export const TIME_UNITS = wordList(
  'second minute hour day week fortnight month quarter year decade century session night weekend trading seconds minutes hours days weeks fortnights months quarters years decades centuries sessions nights weekends evenings mornings hr hrs min mins sec secs yr yrs yo am pm a.m p.m a.m. p.m. gmt utc et est edt cet bst o’clock',
);
/** Words before a number that make it a label. */
const LABELS = wordList(
  'no number page pages chapter figure fig section article version flight route form type level phase series block gate stage tier rule ios android macos ipados watchos step part item table exhibit model channel class group grade season episode room suite floor highway interstate world war basel title apollo boeing airbus iphone gpt windows covid web top world formula rank ranked ranking vol volume issue size studio agenda vision gen generation mark unit tower building bus line platform',
);
/** Capitalised openers and connectives that are not names. */
const NOT_NAMES = wordList(
  'just only about some nearly almost over under around roughly approximately more less fewer than at least up to all the a an its their his her our my and or but in of for with by on from some another these those first last next analysts investors companies employers traders while when where that this after before since total altogether another another’s sold sales deliveries of',
);

/** A bare number that is part of a date, a time, a duration, a name, a label, a reference or a list. `next` is after the number. */
export function isNotAmount(list: TokenList, at: number, next: number, value: number): boolean {
  const token = list[at];
  if (token === undefined) return true;
  const before = tokenAt(list, at - 1);
  const after = list[next];
  const grouped = token.text.includes(',');
  const whole = token.kind === 'number' && !token.text.includes('.') && !grouped && next === at + 1;
  if (after?.kind === 'number' || (before?.kind === 'number' && !grouped)) return true;
  if (after?.glued && (after.kind === 'word' || after.text === ':' || after.text === '/' || after.text === '@' || after.text === '_'))
    return true;
  if (before !== undefined && token.glued && ':/@_#.[№\\=&'.includes(before.text)) return true;
  if (before !== undefined && (before.text === '#' || before.text === '[')) return true;
  if (whole && value >= 1900 && value <= 2100) return true;
  // `two 737 Max jets`: what so many are of
  if (whole && after?.capital === true && NUMBERS.has(before)) return true;
  if (isLabelled(list, at, whole, value)) return true;
  // `in front of 60,212`
  if (before?.text === 'of' && tokenAt(list, at - 2)?.text === 'front' && (after?.kind !== 'word' || after.text === 'at')) return true;
  // `one in 20 Americans`
  if (whole && before?.text === 'in' && tokenAt(list, at - 2)?.text === 'one') return true;
  return isDuration(list, next) || (whole && value <= 31 && after !== undefined && MONTHS.has(after) && after.capital);
}

/** `June 30`, `Oct. 29` */
export function isDayOfMonth(list: TokenList, at: number, value: number): boolean {
  const joint = tokenAt(list, at - 1);
  const before = joint?.text === '.' ? tokenAt(list, at - 2) : joint;
  return value <= 31 && before?.capital === true && MONTHS.has(before);
}

/** `Trainium 3`, `COVID-19`, `June 30`, `page 7`, `top five`. */
function isLabelled(list: TokenList, at: number, whole: boolean, value: number): boolean {
  const token = list[at];
  const joint = tokenAt(list, at - 1);
  if (joint === undefined) return false;
  if (isDash(joint) && joint.glued && token?.glued === true) return true;
  const before = joint.text === '.' ? tokenAt(list, at - 2) : joint;
  if (before === undefined || before.kind !== 'word') return isPossessive(joint) && isIndexName(list, at, value);
  if (isDayOfMonth(list, at, value)) return true;
  if (LABELS.has(before)) return true;
  if (joint.text === '.' && before.text !== 'no') return false;
  // `– Produced 705 BTC`: a verb that opens the line
  const opener = tokenAt(list, at - 2);
  if (
    opener?.kind !== 'word' &&
    before.text.length > 4 &&
    before.text.endsWith('ed') &&
    !NAMED.has(before) &&
    list[at + 1]?.kind === 'word'
  )
    return false;
  return before.capital && whole && !NOT_NAMES.has(before) && !MONTHS.has(before);
}

const NAMED = wordList('united allied');

/** `Standard & Poor’s 500 index` */
const isIndexName = (list: TokenList, at: number, value: number): boolean =>
  value % 100 === 0 && ['index', 'stocks', 'stock', 'gained', 'fell', 'rose', 'lost'].includes(list[at + 1]?.text ?? '');

const BETWEEN = wordList('more good straight consecutive full long short whole trading business calendar fiscal bad solid strong of');

/** `30 days`, `10-year`, `three straight sessions`. */
export function isDuration(list: TokenList, next: number): boolean {
  let at = next;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const token = list[at];
    if (token === undefined) return false;
    if (TIME_UNITS.has(token)) return true;
    if (!(isDash(token) && token.glued) && !BETWEEN.has(token)) return false;
    at += 1;
  }
  return false;
}

/** `grew more than a quarter`, `…, about a quarter.`; not three months. */
function isQuarterOfSomething(list: TokenList, first: number, next: number): boolean {
  let at = first - 1;
  while (
    at > first - 4 &&
    ['more', 'less', 'than', 'about', 'nearly', 'almost', 'roughly', 'around', 'over'].includes(list[at]?.text ?? '')
  )
    at -= 1;
  if (at === first - 1) return false;
  const after = list[next];
  const ends = after === undefined || after.text === '.' || after.text === ',' || after.text === 'in' || after.text === 'to';
  return ends && (list[at]?.text === ',' || saysDirection(list[at]));
}

const RATED = wordList('stars games sets matches times was is has years months days weeks rounds races');
const FRACTION_BEFORE = wordList(
  'by in to about nearly almost roughly around than over under only just lost lose shed cut to down up another fully some approximately least off stands nearer to',
);
const LOST = wordList('lost lose loses losing shed shedding');
const FRACTION_AFTER = wordList('of below beneath above lower higher less more off its their');

/** `two in five buyers`, `one in ten is overdue`: in a digit or a word, at the head of its clause or after a verb. */
function isOfMany(list: TokenList, first: number, next: number): boolean {
  const before = tokenAt(list, first - 1);
  if (before !== undefined && before.kind === 'word' && !MANY_BEFORE.has(before)) return false;
  const after = list[next];
  if (after?.kind !== 'word') return false;
  return MANY_AFTER.has(after) || (after.text.length > 4 && after.text.endsWith('s') && !RATED.has(after));
}
const MANY_BEFORE = wordList('and but that while says said only just found about nearly almost roughly some of where as');
const MANY_AFTER = wordList('of is are was were has have had people adults women men children');

const MOVED = wordSet(
  'gained gaining risen rose climbed jumped soared surged fallen fell dropped slid sunk sank slumped plunged tumbled lost shed',
);
/** What one drops or gains may be a thing: `dropped a third lawsuit`. */
const HAD = wordSet('gained gaining dropped');
const STANDS = wordList('is are was were now still ,');
const PEAKS = wordSet('peak peaks high highs low lows level levels record');
const PERIOD_LEADS = wordSet('the a this last past first next early late coming end of');
const SEASONS = wordSet(`spring summer autumn winter ${WEEKDAYS.join(' ')}`);

/** `the past year`, `12 months`, `2024`, `Friday` */
export function isPeriod(list: TokenList, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = list[at];
    if (token === undefined) return false;
    if (TIME_UNITS.has(token) || MONTHS.has(token) || SEASONS.has(token.text)) return true;
    if (token.kind === 'number' && Number(token.text) >= 1900 && Number(token.text) <= 2100) return true;
    if (token.kind !== 'number' && !PERIOD_LEADS.has(token.text) && !NUMBERS.has(token)) return false;
  }
  return false;
}

const OWNED = wordList('own owns owned holds controls');
const isEnd = (list: TokenList, at: number): boolean => list[at] === undefined || (list[at].text === '.' && list[at + 1] === undefined);
const isCounted = (list: TokenList, verb: number): boolean =>
  list
    .slice(0, verb)
    .some(
      (token) =>
        token.kind === 'number' || NUMBERS.has(token) || (token.text.length > 4 && /[^su]s$/.test(token.text) && !OWNED.has(token)),
    );

/** `gained a third this year`, `fell a third to $4`; not `rose a third day`, `rose half as much`, `slid a third on the list`. */
function isMoveBy(list: TokenList, verb: string, next: number): boolean {
  const after = list[next];
  const second = list[next + 1];
  if (after === undefined || after.kind === 'sign') return true;
  switch (after.text) {
    case 'this':
    case 'last':
    case 'in':
    case 'on':
      return isPeriod(list, after.text === 'this' || after.text === 'last' ? next : next + 1);
    case 'since':
      return true;
    case 'to':
      // `to A$4`; not `lost a quarter to a strike`
      return (
        second?.kind === 'number' ||
        (((second?.begins ?? 0) & BEGINS.currency) !== 0 && (second?.kind === 'sign' || list[next + 2]?.kind !== 'word'))
      );
    case 'from':
      // `from its May peak`, `from a year earlier`
      if (second?.kind !== 'word' || (second.capital && !MONTHS.has(second))) return false;
      return [2, 3].some((on) => PEAKS.has(list[next + on]?.text ?? '')) || isPeriod(list, next + 1);
    case 'and':
    case 'but':
      return !HAD.has(verb) && second?.capital === true;
    case 'while':
      return !HAD.has(verb);
    case 'as':
      return !HAD.has(verb) && list[next + 3]?.text !== 'as' && [2, 3].some((on) => saysDirection(list[next + on]));
    case 'so':
      return second?.text === 'far';
    default:
      return false;
  }
}

/** `half`, `a quarter` as an amount, and not `the second half`, `half an hour`, `a quarter ago`, `half the world`. */
export function isFractionAmount(list: TokenList, first: number, next: number): boolean {
  const before = tokenAt(list, first - 1)?.text ?? '';
  const after = list[next]?.text ?? '';
  const last = tokenAt(list, next - 1)?.text ?? '';
  const second = list[next + 1]?.text ?? '';
  if (MOVED.has(before) && isMoveBy(list, before, next)) return true;
  // `is off a quarter since May`; not `takes off a third.`
  if (UP_DOWN_OFF.has(tokenAt(list, first - 1)) && STANDS.has(tokenAt(list, first - 2)) && isMoveBy(list, before, next)) return true;
  // `Jane Doe owns a third.`; not of what was counted before
  if (OWNED.hasWord(before) && isEnd(list, next) && !isCounted(list, first - 1)) return true;
  if (
    TIME_UNITS.has(list[next]) ||
    (TIME_UNITS.has(list[next + 1]) && !(second === 'second' && isDash(list[next + 2]))) ||
    (isDash(list[next]) && tokenAt(list, next - 3)?.text !== 'in') ||
    after === 'way' ||
    after === 'year'
  )
    return false;
  // `$94 billion, of which a fifth is cash`
  if (before === 'which' && tokenAt(list, first - 2)?.text === 'of') return true;
  // `four out of five seats`; not stars, games and the like
  if (tokenAt(list, next - 2)?.text === 'of' && tokenAt(list, next - 3)?.text === 'out')
    return list[next]?.kind === 'word' && after.endsWith('s') && !RATED.has(list[next]) && !isDash(tokenAt(list, first - 1));
  if (tokenAt(list, next - 2)?.text === 'in' && isOfMany(list, first, next)) return true;
  if (before === 'and' || before === 'second' || before === 'first' || before === 'other') return false;
  if (after === 'of')
    return (
      !(last === 'half' ? ['a', 'an', 'that', 'it', 'them', 'century'] : ['a', 'an', 'century']).includes(second) &&
      !(second === 'the' && ['year', 'century', 'decade'].includes(list[next + 2]?.text ?? ''))
    );
  // `earned $5 billion, half as much again as`; not `is worth half as much again as Alpha`, `paid half as much again`
  if (after === 'as' && list[next + 2]?.text === 'again') return before === ',';
  if (last === 'half')
    return (
      ((FRACTION_BEFORE.has(tokenAt(list, first - 1)) && !['a', 'an', 'the'].includes(after)) || after === 'its') &&
      list[next]?.kind !== 'number'
    );
  if (tokenAt(list, next - 2)?.text === 'in')
    return (
      ['chance', 'odds', 'chances', 'probability'].includes(after) ||
      ['at', 'to', 'from', 'against', 'about', 'roughly', 'nearly', 'almost', 'chance', 'odds'].includes(before) ||
      // `The chance of a rise is now two in three.`
      ((before === 'is' || before === 'now' || before === 'was') &&
        (list[next]?.kind ?? 'sign') === 'sign' &&
        CHANCES.isWithin(list, 0, first))
    );
  if (last.startsWith('quarter') && list[first]?.text === 'a')
    return FRACTION_AFTER.has(list[next]) || before === 'by' || isQuarterOfSomething(list, first, next);
  if (after === 'chance' || (isDash(tokenAt(list, next - 2)) && tokenAt(list, next - 3)?.text === 'in')) return true;
  // `lost close to a fifth`, `shed a third`
  if ((before === 'to' && tokenAt(list, first - 2)?.text === 'close') || LOST.has(tokenAt(list, first - 1))) return true;
  return FRACTION_AFTER.has(list[next]) || ['by', 'about', 'nearly', 'almost', 'than', 'roughly', 'around'].includes(before);
}
