import { COMMA, codeAt } from '../../characters.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { Form, lowerAt, readWord } from '../words/vocabulary.ts';
import { BODIES } from '../words/words.ts';
import { hasForm, wordAfter } from './beside.ts';
import { possessedBy } from './counter-noun.ts';
import type { Page } from './page.ts';

/** `Sage, a refuge for women`, `Oracle, the duo from Bergen`; but `Compass, the school caterer`, `Visa and Mastercard, the duo that runs cards`. */
export const isBodyApposed = (tokens: Tokens, noun: number): boolean => {
  const gap = gapAfter(tokens, noun);
  if (COUNTED.test(lowerAt(tokens, noun))) return gap === ' ' && BEHIND_PLAYERS.test(lowerAt(tokens, noun + 1));
  return gap === ' ' ? BEHIND_BODY.test(lowerAt(tokens, noun + 1)) : gap !== '-';
};
/** Companies come in pairs too. */
const COUNTED = /^(?:duo|trio|quartet)$/;
const BEHIND_PLAYERS = /^(?:from|in|at|based)$/;
const BEHIND_BODY = /^(?:of|in|on|near|with|that|from|for|at|which|based)$/;

/** `Emerson's president said the college will`: who speaks for what it calls itself; but `Oracle's lawyers said the hospital`. */
export const calledBody = (text: string, { end, senses }: Span): string =>
  senses.any && codeAt(text, end + 1) === LOWER_S ? (SAID.exec(text.slice(end, end + 72))?.[1] ?? '') : '';
const LOWER_S = 115;
const SAID =
  /^['’]s (?:[a-z]+ )?(?:rector|dean|provost|chancellor|president|principal|head|headteacher|headmaster|headmistress|bursar|registrar|curator|vicar|bishop|abbot|matron|warden) (?:said|says|told [a-z ]{3,20}) (?:that )?the (college|university|school|charity|museum|church|parish|diocese|hospital|choir|refuge|zoo)(?= (?:will|would|can|could|may|might|must|should|is|was|has|had|does|did|needs?|plans?|faces?)\b|[.,])/;

/** `Emerson College`, `Chase Farm Hospital`, `the Hess farm`, `Target Zero, a charity,`, `Carnival's drummer`: whose name it is, or half of; but `the Amazon clinic`. */
export function isOfBody(tokens: Tokens, page: Page, span: Span): boolean {
  const { from, to, legalTo, senses } = span;
  if (legalTo > to || gapAfter(tokens, to) !== ' ') return false;
  if (hasFlag(tokens, to, Flag.possessive)) return possessedBy(tokens, span, wordAfter(tokens, span)) !== '';
  // A headline writes each word with a capital: `Apple Gives Harvard University iPads`.
  if (page.line(page.sentenceOf(from)) !== 'running') return false;
  if (!hasFlag(tokens, to + 1, Flag.capital))
    return senses.person && from > 0 && lowerAt(tokens, from - 1) === 'the' && lowerAt(tokens, to + 1) === 'farm';
  let last = to + 1;
  for (; last <= to + LONGEST_TAIL && hasFlag(tokens, last, Flag.capital); last += 1) {
    const noun = bareAt(tokens, last);
    const ends = gapAfter(tokens, last) !== ' ' || !hasFlag(tokens, last + 1, Flag.capital);
    if (ends && !OWN_BODIES.test(noun) && (BODIES.has(noun) || ENDS.test(noun))) return true;
    if (gapAfter(tokens, last) !== ' ') break;
  }
  // `Apple's Tim Cook, at a school in Texas, said` is about somebody else.
  if (codeAt(tokens.text, tokens.end[last] ?? 0) !== COMMA || !ARTICLE.test(lowerAt(tokens, last + 1))) return false;
  for (let index = last + 1; index <= last + LONGEST_APPOSED && index < tokens.count; index += 1) {
    if (hasFlag(tokens, index, Flag.capital)) return false;
    if (hasForm(readWord(tokens, index), Form.body)) return isBodyApposed(tokens, index);
    const gap = gapAfter(tokens, index);
    if (gap !== ' ' && gap !== '-') return false;
  }
  return false;
}

/** `the pub's` */
export const isBodys = (tokens: Tokens, index: number): boolean =>
  hasFlag(tokens, index, Flag.possessive) && BODIES.has(bareAt(tokens, index));

const bareAt = (tokens: Tokens, index: number): string =>
  hasFlag(tokens, index, Flag.possessive) ? lowerAt(tokens, index).slice(0, -2) : lowerAt(tokens, index);
/** Firms have some of their own: `the Target Foundation`. */
const OWN_BODIES = /^(?:foundation|academy)$/;
const ARTICLE = /^(?:an?|the)$/;
const ENDS = /^(?:way|ferry|island|county|township|primary|infants|prep)$/;
const [LONGEST_TAIL, LONGEST_APPOSED] = [3, 4];
