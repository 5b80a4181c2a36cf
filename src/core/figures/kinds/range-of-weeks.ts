import type { Amount } from '../amounts/amount.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';

/** `a 52-week range of $31.20 to $44.70`: within which it has traded for a year, and nowhere that it stood. */
export function isRangeOfWeeks(list: TokenList, { first, valueHigh }: Amount): boolean {
  if (valueHigh === undefined) return false;
  let range = false;
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    range ||= list[at]?.text === 'range';
    if (range && list[at]?.text === 'week') return tokenAt(list, at - 2)?.text === '52';
  }
  return false;
}
