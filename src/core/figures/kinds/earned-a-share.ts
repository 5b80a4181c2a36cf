import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, hedgeStart, isRestated } from '../amounts/before-amount.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { LOSES, STOCK, TARGETS } from '../words/shared-words.ts';
import { saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordBefore } from './money-phrases.ts';
import type { Money } from './money-setting.ts';

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

/** `a charge of $385 million, or $1.11 per share`, `a charge of 12 cents per share`: what it took from each share, and no price of one. */
export function isChargedAShare({ list, amount, previous }: Money): boolean {
  if (previous?.kind === 'spend' && isRestated(list, previous.amount, amount)) return !list.some(isOfPurchase);
  return CHARGES.has(wordBefore(list, amount, 'of')?.text ?? '') && before(list, amount)?.text === 'of';
}
const CHARGES = wordSet('charge charges cost costs expense expenses hit write-down writedown writeoff write-off impairment penalty');
/** `agreed to pay $3 billion, or $40 a share, for Alpha` */
const isOfPurchase = ({ text }: Token, at: number, list: readonly Token[]): boolean =>
  PURCHASES.has(text) || (text === 'for' && list[at + 1]?.capital === true);
const PURCHASES = wordSet('acquire acquires acquiring acquisition buy buys buying offer offers offered bid bids takeover pay pays');

/**
 * `That compares with $1.05 a year ago`, `the midpoint of the range, $5.35, was short of estimates` after what was earned a share: of earnings
 * again, where no share is spoken of.
 */
export function isEarnedAgain({ list, amount, previous, background }: Money, word: string): boolean {
  if (previous !== undefined || amount.value >= MOST_EARNED || STANDS.has(word) || STOCK.isIn(list)) return false;
  return (
    list.some(({ text }, at) => COMPARES.has(text) || (text === 'last' && list[at + 1]?.text === 'year')) &&
    !list.some(({ text }) => PRICES.has(text)) &&
    background.get() === 'profit'
  );
}
/** A share may earn more, seldom. */
const MOST_EARNED = 100;
const STANDS = wordSet('at to');
const COMPARES = wordSet('ago earlier compares compared midpoint estimates consensus analysts forecasts');
const PRICES = wordSet(
  'price prices priced target targets offer offers bid bids ipo dividend dividends payout buy sell traded trading closed ended opened worth gallon barrel ounce pound ton tonne hour token coin',
);
