import type { IsoDate } from '../../market/date.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Window } from '../figure.ts';
import { monthNumber, shortMonth } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const COMPARING = soughtWords('above below than under of');
const BETWEEN = wordList('those that the level levels number in from of a their its');
const MORE = wordList('above below more less fewer higher lower under up down short');

/**
 * `97% above those of January 2025`, `30% below last January`, `less than in December 2024 by 54%`: against another month; on the year where it
 * is the one before the publication, a year ago. Undefined where nothing is compared with a month.
 */
export function againstMonth(list: TokenList, amount: Amount, published: IsoDate | undefined): Window | undefined {
  if (amount.family !== 'percent') return undefined;
  const at = MORE.has(list[amount.next])
    ? monthAfter(list, amount.next)
    : tokenAt(list, amount.first - 1)?.text === 'by'
      ? monthBy(list, amount.first)
      : -1;
  const token = tokenAt(list, at);
  if (token === undefined) return undefined;
  const month = monthNumber(token.text);
  const [thisYear = 0, thisMonth = 0] = published?.split('-').map(Number) ?? [];
  const year = /^(?:19|20)\d\d$/.test(list[at + 1]?.text ?? '') ? Number(list[at + 1]?.text) : undefined;
  const isLast = tokenAt(list, at - 1)?.text === 'last';
  if (year === undefined && !isLast) return undefined;
  // The month reported is the one before, which in January is of the year before.
  const reported = thisMonth === 1 ? { year: thisYear - 1, month: 12 } : { year: thisYear, month: thisMonth - 1 };
  const isYearOnYear = month === reported.month && (year === undefined || year === reported.year - 1);
  return isYearOnYear
    ? { label: 'yoy', type: 'other', loose: true }
    : { label: `vs ${shortMonth(month)}${year === undefined ? '' : ` ${year}`}`, type: 'other', loose: true };
}

/** The month that stands behind `above those of`. */
function monthAfter(list: TokenList, from: number): number {
  for (let at = from + 1; at < Math.min(list.length, from + 7); at += 1) {
    const token = list[at];
    if (token?.capital === true && MONTHS.has(token)) return at;
    if (!(COMPARING.has(token) || BETWEEN.has(token) || token?.text === 'last')) return -1;
  }
  return -1;
}

/** `less than in December 2024 by` before the amount that begins at `first`. */
function monthBy(list: TokenList, first: number): number {
  for (let at = first - 2; at >= Math.max(1, first - 5); at -= 1) {
    const token = list[at];
    if (token?.capital === true && MONTHS.has(token)) return COMPARING.isWithin(list, at - 3, at) ? at : -1;
    if (token?.kind !== 'number') return -1;
  }
  return -1;
}
