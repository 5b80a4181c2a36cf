import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const PREFIXES = wordList('dollar euro yen sterling gold silver copper oil');
const OWN = wordList('price prices futures dollar yen euro');

/** `net-dollar retention`, `dollar-backed tokens`, `gold-rich seams`: neither the currency nor the metal is spoken of. */
export function isInCompound(list: TokenList, at: number): boolean {
  const token = list[at];
  if (!PREFIXES.has(token)) return false;
  if (token?.text === 'dollar' && token.glued && isDash(tokenAt(list, at - 1))) return true;
  const dash = list[at + 1];
  return isDash(dash) && dash?.glued === true && list[at + 2]?.kind === 'word' && list[at + 2]?.glued === true && !OWN.has(list[at + 2]);
}
