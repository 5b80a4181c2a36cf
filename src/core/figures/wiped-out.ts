import { wordSet } from '../word-set.ts';
import type { Token } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';
import type { Setting } from './votes.ts';

const WIPES = wordSet(
  'wiped wiping wipe erased erasing erase evaporated vanished shed shedding sheds shaved lopped knocked knocking shaving lopping gave added adding lost loses losing lose surrendered destroyed gained rout selloff sell-off took',
);
registered(BEGINS.wipe, WIPES);
/** These are of wealth only where the text says so: a firm that lost $2 billion has made a loss. */
const OF_WEALTH = wordSet('added adding lost lose loses losing gained rout');
const OFF = wordSet('off from');
const WEALTH = wordSet('market value capitalisation capitalization wealth fortune worth');
const ROUTS = wordSet('rout selloff sell-off wipeout evaporated vanished wiped erased');
registered(BEGINS.wipe, ROUTS);
const PAUSES = wordSet(', ; — to at and');

/** `wiped $1 trillion off`, `a $3.5 trillion rout`, `took about $1.2 trillion off`. */
export function wipes({ list, amount }: Setting): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 9); at -= 1) {
    const token = list[at];
    if (token === undefined) continue;
    const word = token.text;
    if (word === 'gave' && !['up', 'back', 'away'].includes(list[at + 1]?.text ?? '')) continue;
    if ((token.begins & BEGINS.wipe) !== 0 && WIPES.has(word))
      return word === 'took' ? hasAfter(list, amount.next, OFF, 3) : !OF_WEALTH.has(word) ? true : hasAfter(list, amount.next, WEALTH, 8);
    if ((token.kind === 'sign' || word === 'to' || word === 'at') && PAUSES.has(word)) break;
  }
  return isRoutNear(list, amount.next);
}

/** `$1 trillion rout`: within eight words, and no pause before it. */
function isRoutNear(list: readonly Token[], next: number): boolean {
  for (let at = next; at < Math.min(list.length, next + 8); at += 1) {
    const token = list[at];
    if (at < next + 4 && token?.text === ',') return false;
    if (((token?.begins ?? 0) & BEGINS.wipe) !== 0 && ROUTS.has(token?.text ?? '')) return !hasPause(list, at, next + 4);
  }
  return false;
}

function hasPause(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (list[at]?.text === ',') return true;
  return false;
}

function hasAfter(list: readonly Token[], from: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let at = from; at < from + reach; at += 1) if (words.has(list[at]?.text ?? '')) return true;
  return false;
}
