import { wordSet } from '../../word-set.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { Form, readWord } from '../words/vocabulary.ts';

/** `A spokesman`, `A 5% stake`: not the symbol of `A rose 3%`. */
export function isIndefiniteArticle(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] ?? 0;
  if (gapAfter(tokens, index) !== ' ' || hasFlag(tokens, index + 1, Flag.capital | Flag.digit))
    return SHARE_OF.test(tokens.text.slice(end, end + 16));
  const next = readWord(tokens, index + 1);
  // `A stock is cheap`
  if (next.text === 'stock') return (readWord(tokens, index + 2).forms & VERBAL) === 0;
  return (next.forms & VERBAL) === 0 && !AFTER_SYMBOLS.has(next.text);
}
const SHARE_OF = /^ [+\-−–]?\d[\d.,]*\s?% [a-z]/;
const VERBAL = Form.finite | Form.subjectNext | Form.plural;
const AFTER_SYMBOLS = wordSet('beat and or at to in on by up down off over from with as after');
