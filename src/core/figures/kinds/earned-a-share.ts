import type { Amount } from '../amounts/amount.ts';
import { before, hedgeStart } from '../amounts/before-amount.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { LOSES, STOCK, TARGETS } from '../words/shared-words.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';

/** `Alpha lost $0.75 per share, more than a year ago`: what it earned; not `its shares lost $0.75`, `lost $0.75 a share to $31`, `on Tuesday`. */
export function isLostShareByShare(list: TokenList, amount: Amount): boolean {
  if (!LOSES.has(before(list, amount)) || STOCK.isWithin(list, 0, amount.first)) return false;
  const next = amount.next + 2;
  // `lost $1.12 per share, or 3%`
  if (list[next]?.text === ',' && list[next + 1]?.text === 'or' && list[next + 3]?.text === '%') return false;
  return list[next]?.text !== 'to' && list[next]?.text !== 'at' && weekdayNumber(list[next + 1]?.text ?? '') < 0;
}

const isEarnings = (list: TokenList, share: number): boolean =>
  (list[share - 1]?.text === 'per' || list[share - 1]?.text === 'a') && list[share - 2]?.text === 'earnings';

/** `earnings per share (EPS) came in at $1.19`, `EPS was $1.19`: what stands before it is nothing but its verb. */
export function isOfEarningsAShare(list: TokenList, { first }: Amount): boolean {
  // `earnings per share rose 7 cents`
  if (saysDirection(tokenAt(list, hedgeStart(list, first) - 1))) return false;
  for (let at = first - 1; at >= Math.max(0, first - 11); at -= 1) {
    const token = list[at];
    if (token?.text === 'eps' || (token?.text === 'share' && isEarnings(list, at))) return true;
    if (token?.text === 'price' || TARGETS.has(token)) return false;
    // `earnings per share rose 7 cents to $2.90`
    if (token?.kind === 'number' && list[at + 1]?.text === 'cents') continue;
    if (token?.kind === 'number' || token?.text === ',' || token?.text === ';' || STOCK.has(tokenAt(list, at))) return false;
  }
  return false;
}
