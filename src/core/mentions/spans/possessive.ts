import { codeAt, isSpace } from '../../characters.ts';
import { Flag, hasFlag, type Tokens } from '../words/tokens.ts';
import type { Span } from './spans.ts';

/** `Apple's`, `Texas Instruments'`: what follows is the name's. */
export const isPossessive = (tokens: Tokens, span: Span): boolean =>
  (hasFlag(tokens, span.to, Flag.possessive) && !isPossessiveName(tokens, span)) ||
  (isApostrophe(codeAt(tokens.text, span.end)) && isSpace(codeAt(tokens.text, span.end + 1)));

/** `McDonald's`: the ending is the name's own. */
export const isPossessiveName = (tokens: Tokens, { surface, to }: Span): boolean =>
  hasFlag(tokens, to, Flag.odd | Flag.foreign) &&
  codeAt(surface, surface.length - 1) === LOWER_S &&
  isApostrophe(codeAt(surface, surface.length - 2));
const LOWER_S = 115;

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
