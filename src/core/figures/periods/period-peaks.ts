import type { IsoDate } from '../../market/date.ts';
import type { Window } from '../figure.ts';
import { dayOf, latestDay, monthNumber, monthsFrom, shortMonth, yearOfMonth } from '../words/calendar.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { LOWS, PER_CENT } from '../words/shared-words.ts';
import { isDash, isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { WordMap } from '../words/word-map.ts';
import type { Period } from './period.ts';

const EXTREMES = new WordMap<'peak' | 'launch'>([
  ...'peak high record summit top highs peaks low lows trough zenith all-time'.split(' ').map((word): [string, 'peak'] => [word, 'peak']),
  ...'launch listing debut ipo inception start'.split(' ').map((word): [string, 'launch'] => [word, 'launch']),
]);

/** `its low`, `a high of May`, `a record close`; not `low fuel costs`, `a low base`, `record orders`. */
export function isPeakNoun(list: TokenList, at: number): boolean {
  const after = list[at + 1];
  if (isDash(after)) return EXTREMES.get(list[at + 2]) !== undefined || AFTER_DASH.has(list[at + 2]);
  if (after?.kind !== 'word' || after.capital || AFTER_PEAK.has(after)) return true;
  const owner = tokenAt(list, at - 1);
  // `its low`, `the April low`, `a five-year low`
  if (OWNERS.has(owner) || isPossessive(owner) || owner?.capital === true || isDash(tokenAt(list, at - 2))) return true;
  return (after.begins & BEGINS.preposition) !== 0 || saysDirection(after) || isVerbLike(after);
}
const OWNERS = wordList('its their the');
/** `high-water mark`, `record-setting close` */
const AFTER_DASH = wordList('water setting breaking');
const AFTER_PEAK = wordList(
  'high highs low lows peak top close closes closing closed intraday finish finishing settlement level levels price prices value valuation point points and or but as than while when that which it they he she we reached touched seen last this earlier early late just only so ago before after since yesterday by',
);

/** `off its Oct. 29 all-time high` */
const REACH = 11;
/** `off 41% from its record`: it begins behind them. */
const AMOUNTS = wordList(`${PER_CENT} per points from`);

/** `from its October peak`, `below the high set in September`, `since launch`: measured from an extreme. */
export function readPeak(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  for (let next = at + 1; next < Math.min(list.length, at + REACH); next += 1) {
    const token = list[next];
    if (token === undefined || token.text === ',' || token.text === ';' || AMOUNTS.has(token)) return undefined;
    if (token.text === '.' && !MONTHS.has(tokenAt(list, next - 1))) return undefined;
    const extreme = EXTREMES.get(token);
    if (extreme === undefined || (extreme === 'peak' && !isPeakNoun(list, next))) continue;
    if (extreme === 'launch') {
      if (list[at]?.text === 'of' || list[at]?.text === 'below') continue;
      if (list[at]?.text === 'off') return undefined;
    }
    // `a record low`
    const last = LOWS.has(list[next + 1]) ? next + 1 : next;
    // `from its peak in August`: the month is the peak’s
    const end = list[last + 1]?.text === 'in' && list[last + 2]?.capital === true && MONTHS.has(list[last + 2]) ? last + 3 : last + 1;
    return { first: at, next: end, window: peakWindow(list, at, last, published), role: list[at]?.text === 'since' ? 'span' : 'peak' };
  }
  return undefined;
}

/** `has rallied 8% from its November low` */
export const isSinceLow = ({ label }: Window): boolean => label.endsWith(' low') || label.endsWith(' trough');

/** The month that the words around a peak name bounds it; without one nobody knows how far back it lies. */
function peakWindow(list: TokenList, at: number, peak: number, published: IsoDate | undefined): Window {
  let month = 0;
  let written = '';
  let year: number | undefined;
  for (let next = at + 1; next < Math.min(list.length, peak + 9) && month === 0; next += 1) {
    const token = list[next];
    if (next > peak && (token?.text === ',' || token?.text === ';' || token?.text === 'and')) break;
    if (token?.capital === true && MONTHS.has(token)) {
      month = monthNumber(token.text);
      const day = next < peak && list[next + 1]?.text === '.' ? list[next + 2] : list[next + 1];
      written = day?.kind === 'number' && next < peak && day.text.length <= 2 ? ` ${day.text}` : '';
      year = yearAfter(list, next);
    } else if (token?.text === 'last' && list[next + 1]?.text === 'month' && published !== undefined) {
      month = ((Number(published.slice(5, 7)) + 10) % 12) + 1;
    }
  }
  const noun = list[peak]?.text.replace(/s$/, '').replace('summit', 'peak') ?? 'peak';
  if (month === 0) return { label: `since ${noun}`, type: 'since', loose: true };
  const name = shortMonth(month);
  const label = written === '' ? `since ${name} ${noun}` : `since ${name}${IN_FULL.has(name) ? '' : '.'}${written} ${noun}`;
  if (published === undefined) return { label, type: 'since', loose: true };
  // The very day, where it is written
  const day =
    written === '' ? null : year === undefined ? latestDay(published, month, Number(written)) : dayOf(year, month, Number(written));
  const from = day ?? monthsFrom(year ?? yearOfMonth(published, month), month)[0];
  return { label, type: 'since', from, to: published, loose: true };
}

/** `November 2022`, `Oct. 29, 2024` */
function yearAfter(list: TokenList, month: number): number | undefined {
  for (let at = month + 1; at <= month + 4; at += 1) {
    const token = list[at];
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) return Number(token.text);
    if (token?.kind !== 'number' && token?.text !== '.' && token?.text !== ',') return undefined;
  }
  return undefined;
}
const IN_FULL = new Set(['March', 'April', 'May', 'June', 'July']);
