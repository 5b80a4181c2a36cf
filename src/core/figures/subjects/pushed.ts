import type { Amount } from '../amounts/amount.ts';
import type { Name } from '../names/names.ts';
import { SHARES_OR_STOCK } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { isHouse } from './trades.ts';

const PUSHES =
  'dragged drag dragging drags lifted lift lifting sent sending pushed pushing push took taking drove driving pulled pulling boosted boosting knocked carried brought left leaving helped lifts takes sends pushes drives puts putting give gave valued values valuing bid cost costs costing save saves saving';
registered(BEGINS.push, PUSHES.split(' '));
/** `raise tariffs on EU cars to 30%` */
const CHANGES_RATE = wordList(
  'raise raised raises raising cut cuts cutting lower lowered hike hiked slash slashed impose imposed imposing double doubled',
);
/** Between what is pushed and how far. */
const AFTER_PUSHED = wordList('by to above below past over up down at under , ( as about more nearly');
/** Before a level that is reached. */
const LEVELS = wordList('a an the its their as about near nearly around above below over under more less almost just record new all-time');
/** `dragged down related stocks like Hut 8 by 12%`, `took the S&P 500 to 5,852`. */
export function pushed(list: TokenList, name: Name, amount: Amount, leading: boolean): boolean {
  if (leading && amount.first - name.next > 2) return false;
  if (name.class === 'rate' && CHANGES_RATE.has(tokenAt(list, name.first - 1)) && amount.first - name.next <= 7) return true;
  if (name.next !== amount.first && !AFTER_PUSHED.has(list[name.next])) return false;
  // `pushed Alpha to split`: to do something, and no figure
  if (
    list[name.next]?.text === 'to' &&
    list[name.next + 1]?.kind === 'word' &&
    !LEVELS.has(list[name.next + 1]) &&
    amount.first - name.next > 3
  )
    return false;
  for (let at = name.first - 1; at >= Math.max(0, name.first - 6); at -= 1) {
    if (((list[at]?.begins ?? 0) & BEGINS.push) !== 0) return true;
    if ([',', ';', 'and'].includes(list[at]?.text ?? '')) return false;
  }
  return false;
}

/** `Alpha said Beta would close three of its shops, sending its shares down 17%`: of whose word it is, but for a bank’s. */
export function pushedByWord(list: TokenList, [teller]: readonly Name[], { first }: Amount): Name | undefined {
  if (teller?.first !== 0 || teller.class !== 'equity' || list[teller.next]?.text !== 'said') return undefined;
  return sharesSent(list, first) > teller.next && !isHouse(teller.instrument) ? teller : undefined;
}

/** Where the pause stands of `, sending its shares down 17%`; -1 where nothing is sent. */
export function sharesSent(list: TokenList, first: number): number {
  for (let at = first - 2; at >= Math.max(3, first - 6); at -= 1)
    if (SHARES_OR_STOCK.has(list[at]))
      return list[at - 1]?.text === 'its' && SENDS.has(list[at - 2]) && list[at - 3]?.text === ',' ? at - 3 : -1;
  return -1;
}
const SENDS = wordList('sending lifting pushing driving boosting dragging knocking');
