import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import { isRating } from '../subjects/taken-off.ts';
import { AVERAGE, TARGETS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isBid } from './another-matter.ts';
import { isAtListing, isOffering } from './offering.ts';
import { isRangeOfWeeks } from './range-of-weeks.ts';

/** Words that make a price one that nobody trades at now. */
const PRICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'purchase price': 'bought purchased purchase buys',
    'fair value': 'fair intrinsic',
    'break-even price': 'break-even breakeven',
    'buyback price': 'buyback buybacks repurchase',
    'offer price':
      'offer offers offered offering bid bids buyout takeover tender all-cash acquire acquisition acquired buy paid pay paying cash merger',
    'issue price': 'ipo float flotation placement placing issue rights priced subscribers underwritten sold',
    'conversion price': 'conversion convert converts convertible swap',
    'exercise price': 'exercise strike option options warrant warrants',
    'target price': 'puts pegs target targets objective forecast forecasts analyst analysts upgrade downgrade sees',
    'technical level': 'support resistance average',
    dividend: 'dividend dividends payout distribution',
  }).flatMap(([metric, words]) => words.split(' ').map((word): [string, string] => [word, metric])),
);

registered(BEGINS.otherPrice, PRICES.keys());

const PAPER = soughtWords('notes bonds bond note loan loans');
/** `offers $23.50 a share`, `a price target of $300`: what else than the market price it is. */
export function priceMetric(list: TokenList, amount: Amount): string | undefined {
  if (OPTIONS.has(list[amount.next])) return 'exercise price';
  if (isRangeOfWeeks(list, amount)) return 'range';
  if (isRating(list, amount) || isTarget(list, amount.next)) return 'target price';
  if (isBid(list, amount) || isOffering(list, amount) || GETS.has(before(list, amount))) return 'offer price';
  if (isAtListing(list, amount)) return 'issue price';
  if (list[amount.next]?.text === 'on' && list[amount.next + 2]?.text === 'dollar') return 'bond price';
  if (list[amount.next - 1]?.text === 'cents' && PAPER.isWithin(list, amount.first - 12, amount.first)) return 'bond price';
  if (isWorth(list, amount)) return 'fair value';
  if (list[amount.next]?.text === 'as' && list[amount.next + 2]?.text === 'price') return 'offer price';
  if (isOfAverage(list, amount) && BOUGHT.isIn(list)) return 'purchase price';
  if (PREFERRED.isWithin(list, amount.first - 12, amount.first)) return 'preferred share price';
  if (isOfNotes(list, amount)) return 'bond price';
  // `offers of £50 ($84) and £46 ($76)`
  const reach = tokenAt(list, amount.first - 1)?.text === '(' ? 18 : 10;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - reach); at -= 1) {
    const word = list[at]?.text ?? '';
    if (word === ';' || word === '—') break;
    if (((list[at]?.begins ?? 0) & BEGINS.otherPrice) === 0) continue;
    const metric = PRICES.get(word);
    if (metric !== undefined) return metric;
  }
  for (let at = amount.next; at < Math.min(list.length, amount.next + 6); at += 1) {
    const word = list[at]?.text ?? '';
    // `rose to $9 following an upgrade`
    if (ELSEWHERE.has(list[at]) || (word === 'as' && !DETERMINERS.has(list[at + 1]))) break;
    // `at $120, its fair value`
    if (word === ';' || (word === ',' && list[at + 1]?.text !== 'its')) break;
    if (((list[at]?.begins ?? 0) & BEGINS.otherPrice) === 0) continue;
    const metric = PRICES.get(word);
    if (metric !== undefined) return metric;
  }
  return undefined;
}

/** `worth $4 a share`, `worth up to $4 a share` */
const isWorth = (list: TokenList, { first }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'worth' ||
  (list[first - 1]?.text === 'to' && list[first - 2]?.text === 'up' && list[first - 3]?.text === 'worth');

/** `a “buy” rating and a $200 price target`, `a $200 target` */
const isTarget = (list: TokenList, next: number): boolean => TARGETS.has(list[list[next]?.text === 'price' ? next + 1 : next]);

/** `Its 5.95% notes due 2055 fell to 95 cents` */
function isOfNotes(list: TokenList, { first }: Amount): boolean {
  if (!NOTES.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 14); at -= 1)
    if (NOTES.has(list[at]))
      return list[at + 1]?.text === 'due' || list[at + 1]?.text === 'maturing' || tokenAt(list, at - 1)?.text === '%';
  return false;
}
const NOTES = soughtWords('notes');
/** `its holders will get $320 a share` */
const GETS = wordList('get gets receive receives received');
const OPTIONS = wordList('calls puts call put strike options');
const BOUGHT = soughtWords('bought buys buying acquired purchased paid');
const PREFERRED = soughtWords('preferred');
/** `its 50-day average of 6,707`, `an average price of $102,171` */
export const isOfAverage = (list: TokenList, { first }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'of' && AVERAGE.isWithin(list, first - 3, first - 1);
const ELSEWHERE = wordList('ahead following after amid despite because when while');
const DETERMINERS = wordList('its their a an the part');
