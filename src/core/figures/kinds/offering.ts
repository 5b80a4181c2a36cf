import type { Amount } from '../amounts/amount.ts';
import { BEFORE_INFINITIVE, ISSUED, RANGE } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const REACH = 14;
const SELL = wordList('sell selling offer offering market marketing');
const SETS = soughtWords(
  'raised raises lifted lifts boosted increased upsized cut lowered narrowed marketed proposed indicated ipo offering float',
);

/** What shares are to be sold at: `is set to price them at $40`, `seeks to sell shares between $22 and $25`, `raised its range to $24-$26`. */
export function isOffering(list: TokenList, { first, valueHigh }: Amount): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = list[at];
    if (token?.text === ';' || token?.text === '—') return false;
    if (token?.text === 'price' && BEFORE_INFINITIVE.has(tokenAt(list, at - 1))) return true;
    if (SELL.has(token) && first - at <= 8 && ISSUED.isWithin(list, at + 1, at + 4)) return true;
    if (valueHigh !== undefined && RANGE.has(token) && SETS.isWithin(list, at - 4, at)) return true;
  }
  return false;
}

/** `went public on June 5 at $31`, `listed in March at $40`: what its first holders paid. */
export function isAtListing(list: TokenList, { first }: Amount): boolean {
  if (tokenAt(list, first - 1)?.text !== 'at') return false;
  for (let at = first - 2; at >= Math.max(0, first - 7); at -= 1) {
    const token = list[at];
    if (token?.kind === 'sign' && token.text !== '.') return false;
    if (LISTED.has(token) && !isDash(tokenAt(list, at - 1))) return true;
    if (token?.text === 'public' && GOES.has(tokenAt(list, at - 1))) return true;
  }
  return false;
}
const LISTED = wordList('listed floated');
const GOES = wordList('go goes going gone went');
