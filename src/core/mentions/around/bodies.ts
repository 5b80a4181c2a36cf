import { COMMA, codeAt, Signs } from '../../characters.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { lowerAt, On, readWord } from '../words/vocabulary.ts';
import { BODIES } from '../words/words.ts';
import { isOn } from './beside.ts';
import type { Page } from './page.ts';

/** `Sage, a refuge for women`; but `Compass, the school caterer`. */
export const isBodyApposed = (tokens: Tokens, noun: number): boolean =>
  gapAfter(tokens, noun) !== ' ' ? gapAfter(tokens, noun) !== '-' : BEHIND_BODY.test(readWord(tokens, noun + 1).text);
const BEHIND_BODY = /^(?:of|in|on|near|with|that|from|for|at|which|based)$/;

/** `Emerson's president said the college will`: what it calls itself. */
export const calledBody = (text: string, { end, senses }: Span): string =>
  senses.any && SAID_STARTS.has(codeAt(text, end + 1)) ? (SAID.exec(text.slice(end, end + 72))?.[1] ?? '') : '';
const SAID_STARTS = new Signs('st');
const SAID =
  /^(?:['’]s (?:[a-z]+ ){1,2}| )(?:said|says|told [a-z ]{3,20}) (?:that )?the (college|university|school|charity|museum|church|parish|diocese|hospital|choir|refuge|zoo)\b/;

/** `Emerson College`, `Chase Farm Hospital`, `the Hess farm`, `Target Zero, a charity,`, `Carnival's organisers`: whose name it is, or half of. */
export function isOfBody(tokens: Tokens, page: Page, { from, to, legalTo }: Span): boolean {
  if (legalTo > to || gapAfter(tokens, to) !== ' ') return false;
  if (hasFlag(tokens, to, Flag.possessive)) return isOn(readWord(tokens, to + 1), On.squadNoun) && lowerAt(tokens, to + 2) !== 'of';
  // A headline writes each word with a capital: `Apple Gives Harvard University iPads`.
  if (page.line(page.sentenceOf(from)) !== 'running') return false;
  if (!hasFlag(tokens, to + 1, Flag.capital)) return from > 0 && lowerAt(tokens, from - 1) === 'the' && isBody(tokens, to + 1);
  let last = to + 1;
  for (; last <= to + LONGEST_TAIL && hasFlag(tokens, last, Flag.capital); last += 1) {
    const word = lowerAt(tokens, last);
    const noun = hasFlag(tokens, last, Flag.possessive) ? word.slice(0, -2) : word;
    const ends = gapAfter(tokens, last) !== ' ' || !hasFlag(tokens, last + 1, Flag.capital);
    if (ends && (BODIES.has(noun) || ENDS.test(noun))) return true;
    if (gapAfter(tokens, last) !== ' ') break;
  }
  if (codeAt(tokens.text, tokens.end[last] ?? 0) !== COMMA) return false;
  for (let index = last + 1; index <= last + LONGEST_APPOSED && index < tokens.count; index += 1) {
    if (hasFlag(tokens, index, Flag.capital)) return false;
    if (isBody(tokens, index)) return isBodyApposed(tokens, index);
    const gap = gapAfter(tokens, index);
    if (gap !== ' ' && gap !== '-') return false;
  }
  return false;
}
/** `the pub's` */
export const isBodys = (tokens: Tokens, index: number): boolean =>
  hasFlag(tokens, index, Flag.possessive) && BODIES.has(lowerAt(tokens, index).slice(0, -2));

const isBody = (tokens: Tokens, index: number): boolean => BODIES.has(lowerAt(tokens, index));
const ENDS = /^(?:way|ferry|island|county|township|primary|infants|prep)$/;
const [LONGEST_TAIL, LONGEST_APPOSED] = [3, 4];
