import type { Amount } from '../amounts/amount.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';

/** `a 52-week range of $31.20 to $44.70`: within which it has traded for a year, and nowhere that it stood. */
export function isRangeOfWeeks(list: TokenList, { first, valueHigh }: Amount): boolean {
  if (valueHigh === undefined) return false;
  let range = first - 1;
  while (range > Math.max(0, first - 5) && list[range]?.text !== 'range') range -= 1;
  // not `a 52-week high, with a range for the day of`
  const week = list[range - 1]?.text === 'week' ? range - 1 : range - 2;
  return list[range]?.text === 'range' && list[week]?.text === 'week' && tokenAt(list, week - 2)?.text === '52';
}
