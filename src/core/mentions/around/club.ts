import { codeAt } from '../../characters.ts';
import { fold } from '../../instruments/fold.ts';
import { hashOf } from '../../instruments/name-filter.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';

const UNITED = 'United';
export const UNITED_KEY = fold(UNITED);
const LAST_OF_UNITED = codeAt(UNITED, UNITED.length - 1);

/** `Manchester United`: clubs go by their last word. */
export const endsInUnited = ({ text }: Tokens, { end }: Span): boolean =>
  codeAt(text, end - 1) === LAST_OF_UNITED && text.startsWith(UNITED, end - UNITED.length);

/** `Hanwha Eagles`, `Bayer Leverkusen`: a club that has the name of who pays for it. */
export const isClub = (tokens: Tokens, { to, legalTo, explicit }: Span): boolean =>
  to + 1 < tokens.count &&
  hasFlag(tokens, to + 1, Flag.capital) &&
  legalTo === to &&
  !explicit &&
  gapAfter(tokens, to) === ' ' &&
  CLUBS.has(tokens.hash[to + 1] ?? 0);
const CLUBS: ReadonlySet<number> = new Set(
  'eagles twins tigers lions bears giants dinos hawks swallows fighters buffaloes leverkusen'.split(' ').map(hashOf),
);
