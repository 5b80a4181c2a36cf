import { wordSet } from '../../word-set.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { TIME_UNITS } from '../words/negatives.ts';
import { isDash, isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { COIN_TICKERS } from './money-unit.ts';
import type { One } from './one-amount.ts';

/** Words that cannot stand between a number and the noun it counts. */
const STOP = wordList(
  'a an the of in on at to for from by with as and or but if than then that which who whose where when while after before since during until about above below over under between against into per is are was were be been being has have had do does did will would could should may might can must said says its their his her our it they he she we you i this these those not no so also only up down out off more less fewer higher lower yet versus vs now is was because amid despite including was his this has plus minus times percent percentage points',
);
/** Plural in sense without an `s`, or ending in one without being plural. */
const PLURALS = wordList(
  'people staff employees bitcoin btc bitcoins ether eth men women children coins aircraft chips tonnes tons barrels carats bpd sol xrp headcount workers feet ft hectares',
);
const NOT_PLURAL = wordList(
  'is was has its this pages does as us plus versus less loss gross business access across always perhaps previous various series news yes status process analysis basis success congress express press class forecasts estimates shows means signals indicates suggests denotes marks',
);

/** Of the kitchen, of the weather and of the field. */
const NO_COUNTS = wordList(
  'overs balls tips ways cups sticks aces defeats wins victories appearances caps wins draws seats teams grams tablespoons teaspoons eggs cloves innings goals runs wickets tries points laps sets rebounds assists yards touchdowns strikeouts servings slices degrees games matches pies biscuits cookies pancakes muffins buns portions calories kcal bugs boards shots possessions throws turnovers blocks steals fouls penalties corners saves tackles pixels megapixels',
);

/** Of lengths and speeds, which an article measures and does not count; only those of millions are. */
const LENGTHS = wordList(
  'kilometres kilometers km miles metres meters feet inches centimetres centimeters millimetres millimeters knots mph kph litres liters millilitres kilograms kilos ounces mah pixels',
);

/** `3,500 metres long` */
export const isMeasured = (list: TokenList, next: number, value: number): boolean => value < 1e5 && LENGTHS.has(list[next]);

const FORECASTERS = wordList('economists analysts strategists');
const FORECAST = wordList('forecast expected had predicted polled surveyed estimated projected anticipated were');

/** The plural noun that a number counts, with the words between: `monthly calls`, `blue chips`. */
export function countNoun(list: TokenList, next: number): string | undefined {
  const words: string[] = [];
  for (let at = next; at < list.length && words.length < 5; at += 1) {
    const token = list[at];
    if (token === undefined) return undefined;
    if (token.kind === 'number' && words.length > 0 && tokenAt(list, at - 1)?.capital === true) {
      // `65 Boeing 777-9 jets`
      if (list[at + 1]?.text === '-' && list[at + 2]?.kind === 'number') at += 2;
      // `80 million PlayStation 5s`
      if (list[at + 1]?.text === 's' && list[at + 1]?.glued) return `${words.join(' ')} ${token.text}s`;
      continue;
    }
    if ((token.text === '-' || (token.text === '/' && token.glued) || (token.text === '.' && words.at(-1) === 'sq')) && words.length > 0)
      continue;
    if (token.kind !== 'word' || STOP.has(token) || TIME_UNITS.has(token)) return undefined;
    // `the 75,000 economists forecast`: they do not count themselves
    if (FORECASTERS.has(token) && FORECAST.has(list[at + 1])) return undefined;
    if (NO_COUNTS.has(token) && !(token.text === 'eggs' && words.length > 0)) return undefined;
    // `187 faced declines`, `36 saw gains`: what they did
    if (words.length === 0 && list[at + 1] !== undefined && OUTCOMES.has(list[at + 1]) && (isVerbLike(token) || token.text.endsWith('ed')))
      return undefined;
    words.push(token.text);
    if (isPlural(token.text)) {
      // `873 securities transactions`
      const after = list[at + 1];
      if (after !== undefined && !after.capital && isPlural(after.text) && !isVerbLike(after) && !STOP.has(after) && words.length === 1)
        continue;
      // `5 million Palantir shares` are shares
      const named = tokenAt(list, at - 1)?.capital === true && at > next && !token.capital;
      // `company-owned shops`, `hybrid/electric cars`
      const joint = at > next + 1 ? tokenAt(list, at - 2) : undefined;
      const half = joint?.text === '/' || (isDash(joint) && words.at(-2)?.endsWith('ed') === true);
      return words.slice(named || half ? -1 : -2).join(' ');
    }
    if (token.text.endsWith('ed') && words.length > 1 && !isDash(tokenAt(list, at - 1))) return undefined;
  }
  return undefined;
}

const OUTCOMES = wordList('declines gains losses falls rises drops increases decreases advances');

const isPlural = (word: string): boolean =>
  PLURALS.hasWord(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !NOT_PLURAL.hasWord(word));

const LEVEL_BEFORE = wordList(
  'to at above below past over under near around about of from reached reaching reach hit hits touch touched cleared topped crossed breached surpassed reclaim reclaimed reclaiming recaptured retook retaken regain regained regaining stood towards toward the beyond was until through as',
);

const PAST_LEVEL = wordList('past above below through beyond breached under near around to at over than of');

/** `past 157 per dollar`, `below 97`: a whole number as the price of a currency. */
export function standsAsPrice(list: TokenList, at: number, next: number): boolean {
  const after = list[next]?.text ?? '';
  if (after === 'per' || (after === 'to' && list[next + 1]?.text === 'the') || after === 'against') return true;
  const last = list[next];
  return PAST_LEVEL.has(tokenAt(list, at - 1)) && (last === undefined || last.kind === 'sign' || STOP.has(last));
}

/** `lost 1% to close 10,302` */
export const closesAt = (list: TokenList, at: number): boolean => CLOSES.has(tokenAt(list, at - 1)) && tokenAt(list, at - 2)?.text === 'to';
const CLOSES = wordList('close end finish settle');
/** A number where a level would stand: `to 17,781`, `above 4,100`, `at a record 7,501`. */
export function standsAsLevel(list: TokenList, at: number): boolean {
  const isRecord = tokenAt(list, at - 1)?.text === 'record' && OF_RECORD.has(tokenAt(list, at - 2)?.text ?? '');
  const before = tokenAt(list, isRecord ? at - 3 : at - 1);
  if (isRecord && (before?.capital === true || before?.kind === 'number' || REACHING.has(before?.text ?? '')))
    return isRecordOfIndex(list, at - 3);
  return before !== undefined && (LEVEL_BEFORE.has(before) || before.text === '(' || before.text === ',' || closesAt(list, at));
}

/** `the Dow hit a record 50,000`, `the S&P 500 rose 1% to a record 6,920`; not `Employment at SAP hit a record 110,000`. */
function isRecordOfIndex(list: TokenList, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 6); at -= 1) {
    const token = list[at];
    if (token === undefined || CLAUSE_BEFORE.has(token.text) || token.text === ',' || token.text === ';') return false;
    if (INDICES.has(token.text) || (token.kind === 'number' && tokenAt(list, at - 1)?.capital === true)) return true;
    if (token.capital || (at < from - 1 && token.text === 'at')) return false;
  }
  return false;
}
const REACHING = wordSet('hit hits reach reached reaching touched topped crossed cleared surpassed breached to at');
const INDICES = wordSet('index average composite dow nasdaq dax nikkei sensex nifty kospi topix cac ibex smi seng ftse');

const OF_RECORD = wordSet('a the its another new fresh');

const AFTER_LEVEL = wordSet('in last a the on at and as this over after');
/** `The mood index fell to 26 from 74`: what moved from one whole number to another. */
export function isSmallLevel(list: TokenList, { first, next, value, number }: One, earlier: Amount | undefined): boolean {
  if (number.form !== 'digits' || number.scale !== 1 || value < 10) return false;
  const governor = tokenAt(list, first - 1)?.text;
  if (governor === 'from' && earlier?.family === 'points' && first === earlier.next + 1) return true;
  return (
    governor === 'to' &&
    saysDirection(tokenAt(list, first - 2)) &&
    list[next]?.text === 'from' &&
    list[next + 1]?.kind === 'number' &&
    (list[next + 2]?.kind !== 'word' || AFTER_LEVEL.has(list[next + 2]?.text ?? '')) &&
    isGaugeBefore(list, first - 2)
  );
}

/** `The mood index fell`, `An index of hope has risen`: what moves is the gauge; not `advancers in the index`, and no index of hundreds. */
function isGaugeBefore(list: TokenList, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (PARTS_OF_VERB.has(list[at]?.text ?? '') || list[at]?.text.endsWith('ly') === true)) at -= 1;
  let isGauge = MOODS.has(list[at]?.text ?? '');
  for (const end = at; at >= Math.max(0, end - 8); at -= 1) {
    const token = list[at];
    if (token === undefined || token.kind === 'number') return false;
    const ofIt = token.text === 'of' && GAUGES.has(tokenAt(list, at - 1)?.text ?? '');
    if (at === end || ofIt) isGauge ||= ofIt || GAUGES.has(token.text);
    else if (token.text === 'of' || token.text === 'in' || token.text === 'on')
      return isGauge && BODIES.has(tokenAt(list, at - 1)?.text ?? '');
    else if (',;:'.includes(token.text) || CLAUSE_BEFORE.has(token.text) || isVerbLike(token)) break;
  }
  return isGauge;
}
const PARTS_OF_VERB = wordSet('has had have then also since again');
const GAUGES = wordSet('index gauge barometer');
/** Whose numbers are levels without the word. */
const MOODS = wordSet('vix zew nahb confidence sentiment');
const BODIES = wordSet('university bank association federation confederation institute chamber');
const CLAUSE_BEFORE = wordSet('as and but while when after before that because if');

/** `widened to 210 basis points before narrowing to 185`: in the same, of the same. */
export function isNarrowedTo(list: TokenList, { first, next, value, number }: One, earlier: Amount | undefined): boolean {
  if (earlier?.unit !== 'bps' || number.form !== 'digits' || tokenAt(list, first - 1)?.text !== 'to' || list[next]?.kind === 'word')
    return false;
  const level = tokenAt(list, earlier.first - 1)?.text;
  if (level !== 'to' && level !== 'at') return false;
  const then = list[earlier.next]?.text === ',' ? earlier.next + 1 : earlier.next;
  const verb = tokenAt(list, first - 2)?.text === 'back' ? first - 3 : first - 2;
  return (
    verb === then + 1 &&
    THEN.has(list[then]?.text ?? '') &&
    saysDirection(list[verb]) &&
    value > earlier.value / 5 &&
    value < earlier.value * 5
  );
}
const THEN = wordSet('before then');

/** `a price/earnings ratio of 33`, `the ETH/BTC ratio slid to 0.03`, `its mNAV shrank to 1.1`; not `a ratio of 2 to 1` */
export function isRatio(list: TokenList, first: number, next: number, value: number): boolean {
  if (!['of', 'to', 'at', 'is', 'was'].includes(tokenAt(list, first - 1)?.text ?? '')) return false;
  if (RATED.has(list[next]?.text ?? '') || tokenAt(list, first - 2)?.kind === 'number') return false;
  for (let at = first - 2; at >= Math.max(0, first - 6); at -= 1) {
    const text = list[at]?.text ?? '';
    if (text === 'mnav') return true;
    const last = tokenAt(list, at - 1)?.text ?? '';
    // `a put/call ratio`, and no roll call’s
    if (last === 'call' && text === 'ratio') return tokenAt(list, at - 3)?.text === 'put' && tokenAt(list, at - 2)?.kind === 'sign';
    if (text === 'ratio' || text === 'multiple') {
      const joint = tokenAt(list, at - 2);
      if (RATIOS.has(last)) return true;
      // `below Alpha’s multiple of 26`
      if (text === 'multiple' && at === first - 2 && tokenAt(list, first - 1)?.text === 'of') return isPossessive(tokenAt(list, at - 1));
      if (text !== 'ratio' || value > MOST_TIMES) return false;
      // `the ETH/BTC ratio`, `the gold-to-silver ratio`, and not `the pupil/teacher ratio` or `loan-to-value`
      if (joint?.text === '/') return areSides(list, at - 3, at - 1);
      return isDash(joint) && tokenAt(list, at - 3)?.text === 'to' && isDash(tokenAt(list, at - 4)) && areSides(list, at - 5, at - 1);
    }
    // `book-to-bill was 1.4`
    if (text === 'bill' && isDash(tokenAt(list, at - 1)) && tokenAt(list, at - 2)?.text === 'to') return true;
    // `its P/E is 22.4`
    if (text === 'e' && last === '/') return true;
  }
  return false;
}
/** Of two things that are measured alike, where a multiple is small. */
const areSides = (list: TokenList, one: number, other: number): boolean => isSide(tokenAt(list, one)) && isSide(tokenAt(list, other));
const isSide = (token: Token | undefined): boolean =>
  token !== undefined && (SIDES.has(token.text) || (token.capital && COIN_TICKERS.has(token)));
const SIDES = wordSet('debt equity put call long short gold silver reward risk book bill');
const MOST_TIMES = 30;
const RATIOS = wordSet('e earnings book sales cover interest');
const RATED = wordSet('to : -');

/** `trimmed its forecast to 1.1 percent from 1.3` */
export function isPercentBase(list: TokenList, { first, next, value, number }: One, earlier: Amount | undefined): boolean {
  if (earlier?.unit !== 'percent' || first !== earlier.next + 1 || tokenAt(list, first - 1)?.text !== 'from') return false;
  if (tokenAt(list, earlier.first - 1)?.text !== 'to' || number.form !== 'digits' || number.scale !== 1 || value > 100) return false;
  return (list[next]?.kind !== 'word' && list[next]?.text !== ':') || AFTER_LEVEL.has(list[next]?.text ?? '');
}
