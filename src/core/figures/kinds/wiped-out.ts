import { BESIDES } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Setting } from './votes.ts';

const WIPES = wordList(
  'wiped wiping wipe erased erasing erase evaporated vanished shed shedding sheds shaved lopped knocked knocking shaving lopping gave add adds added adding lost loses losing lose surrendered destroyed gained rout selloff sell-off took',
);
registered(BEGINS.wipe, WIPES);
/** These are of wealth only where the text says so: a firm that lost $2 billion has made a loss. */
const OF_WEALTH = wordList('add adds added adding lost lose loses losing gained rout');
const OFF = soughtWords('off from');
const WEALTH = soughtWords('market value capitalisation capitalization wealth fortune worth');
const ROUTS = wordList('rout selloff sell-off wipeout evaporated vanished wiped erased');
registered(BEGINS.wipe, ROUTS);
const HIGHS = wordList('high peak record');
const PAUSES = wordList(', ; — to at and');

/** `wiped $1 trillion off`, `a $3.5 trillion rout`, `took about $1.2 trillion off`. */
export function wipes({ list, amount }: Setting): boolean {
  // `has erased a quarter from its May high of $210`
  if (tokenAt(list, amount.first - 1)?.text === 'of' && HIGHS.has(tokenAt(list, amount.first - 2))) return false;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 9); at -= 1) {
    const token = list[at];
    if (token === undefined) continue;
    const word = token.text;
    if (word === 'gave' && !['up', 'back', 'away'].includes(list[at + 1]?.text ?? '')) continue;
    if ((token.begins & BEGINS.wipe) !== 0 && WIPES.has(token))
      return word === 'took'
        ? OFF.isWithin(list, amount.next, amount.next + 3)
        : !OF_WEALTH.has(token)
          ? true
          : WEALTH.isWithin(list, amount.next, amount.next + 8);
    if ((token.kind === 'sign' || word === 'to' || word === 'at') && PAUSES.has(token)) break;
  }
  return isRoutNear(list, amount.next);
}

/** `$1 trillion rout`: within eight words, and no pause before it. */
function isRoutNear(list: TokenList, next: number): boolean {
  for (let at = next; at < Math.min(list.length, next + 8); at += 1) {
    const token = list[at];
    // `tested $105,000 as $40 billion was erased`
    if ((at < next + 4 && token?.text === ',') || BESIDES.has(token?.text ?? '')) return false;
    if (((token?.begins ?? 0) & BEGINS.wipe) !== 0 && ROUTS.has(token)) return !COMMA.isWithin(list, at, next + 4);
  }
  return false;
}
const COMMA = soughtWords(',');
