import type { Amount } from '../amounts/amount.ts';
import type { Window } from '../figure.ts';
import { monthNumber, shortMonth, weekdayNumber } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';

const REACH = 14;
const THAT = wordList('that which at');
const STOPS = wordList(', ; : . — but and while');
const SPANS = wordList('month quarter year week day');
const OPENERS = soughtWords('when which');

/** `the $15.04 at which it finished on Nov. 11`, `$45 billion that backers put on it in 2021`: the period of the clause that tells of the amount. */
export function ownPeriod(list: TokenList, { next }: Amount, periods: readonly Period[]): Period | undefined {
  const token = list[next];
  if (!THAT.has(token) || (token?.text === 'at' && list[next + 1]?.text !== 'which')) return undefined;
  const period = periods.find(({ first }) => first > next);
  if (period === undefined || period.first - next > REACH) return undefined;
  for (let at = next; at < period.first; at += 1) if (STOPS.has(list[at]) || list[at]?.kind === 'number') return undefined;
  return period;
}

/**
 * `since April 2025, when it dipped under $75,200`, `since January 2023, a month in which it sold 28,910`: what stood at the time named before.
 * Of no series: the clause tells of some moment of it.
 */
export function timeOfClause(list: TokenList, { first, next }: Amount, periods: readonly Period[]): Window | undefined {
  const opener = openerBefore(list, first);
  if (opener === undefined || periods.some((period) => period.first > opener && period.first < next + 6)) return undefined;
  const label = dateBefore(list, opener);
  return label === undefined ? undefined : { label, type: 'other', loose: true };
}

/** Where `, when` or `, a month in which` begins, with nothing counted between it and the amount. */
function openerBefore(list: TokenList, first: number): number | undefined {
  if (!OPENERS.isIn(list)) return undefined;
  for (let at = first - 1; at >= Math.max(1, first - REACH); at -= 1) {
    const token = list[at];
    if (token === undefined || token.text === ';' || token.text === '—') return undefined;
    const start = token.text === 'when' ? at : token.text === 'which' && isSpan(list, at) ? at - 3 : -1;
    if (start > 0 && list[start - 1]?.text === ',') return start - 1;
  }
  return undefined;
}

const isSpan = (list: TokenList, which: number): boolean => tokenAt(list, which - 1)?.text === 'in' && SPANS.has(tokenAt(list, which - 2));

/** The date that ends right before `end`, as it is written for people: `April 2025`, `2009`; a day is one like any other. */
function dateBefore(list: TokenList, end: number): string | undefined {
  const last = tokenAt(list, end - 1);
  const month = monthOf(last);
  if (last === undefined || month > 0) return month > 0 ? shortMonth(month) : undefined;
  if (last.capital && weekdayNumber(last.text) >= 0) return 'day';
  if (last.kind !== 'number') return undefined;
  const before = tokenAt(list, end - 2);
  const of = monthOf(before?.text === '.' ? tokenAt(list, end - 3) : before);
  if (/^(?:19|20)\d\d$/.test(last.text)) return before?.text === ',' ? 'day' : of > 0 ? `${shortMonth(of)} ${last.text}` : last.text;
  return of > 0 ? 'day' : undefined;
}

const monthOf = (token: Token | undefined): number => (token?.capital === true && MONTHS.has(token) ? monthNumber(token.text) : 0);
