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

/** `Hanwha Eagles`, `Bayer Leverkusen`: a club that has the name of who pays for it. `Nvidia Bears Pile In` is none. */
export const isClub = (tokens: Tokens, { to, key, legalTo, explicit }: Span): boolean =>
  to + 1 < tokens.count &&
  hasFlag(tokens, to + 1, Flag.capital) &&
  legalTo === to &&
  !explicit &&
  gapAfter(tokens, to) === ' ' &&
  CLUBS.get(tokens.hash[to + 1] ?? 0)?.has(key) === true;

/** Who pays for the clubs that go by a word. */
const CLUBS: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  [
    ['bears', 'doosan'],
    ['buffaloes', 'orix'],
    ['dinos', 'nc'],
    ['dragons', 'chunichi'],
    ['eagles', 'hanwha rakuten'],
    ['fighters', 'nippon-ham'],
    ['giants', 'lotte yomiuri'],
    ['hawks', 'softbank'],
    ['leverkusen', 'bayer'],
    ['lions', 'samsung seibu'],
    ['swallows', 'yakult'],
    ['tigers', 'kia hanshin'],
    ['twins', 'lg'],
  ].map(([club = '', owners = '']) => [hashOf(club), new Set(owners.split(' ').map(fold))]),
);
