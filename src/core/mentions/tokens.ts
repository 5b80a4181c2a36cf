import { extendHash } from '../instruments/name-filter.ts';

/** Words of a text, as parallel arrays: one pass, no objects per word. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Bits of `Flag`. */
  readonly flags: readonly number[];
  /** Hash of the letters and digits, for `NameFilter`, and how many there are. */
  readonly hash: readonly number[];
  readonly letters: readonly number[];
}

export const Flag = {
  /** Has a capital letter: `Amazon`, `iShares`, `AWS`. */
  capital: 1,
  /** Begins with a digit: `3M`, `500`. */
  digit: 2,
  /** Every letter is a capital. */
  upper: 4,
  /** Ends in `'s`. */
  possessive: 8,
  /** Has a character that `fold` must clean: apostrophe, soft hyphen. */
  odd: 16,
  /** Every character is a digit, or a dot between digits. */
  number: 32,
  /** Has a letter beyond ASCII. */
  foreign: 64,
} as const;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const ASCII = new Uint8Array(128);
for (let c = 48; c < 58; c += 1) ASCII[c] = DIGIT;
for (let c = 65; c < 91; c += 1) ASCII[c] = UPPER;
for (let c = 97; c < 123; c += 1) ASCII[c] = LOWER;

/** 0 for what is not part of a word; scripts without capitals (CJK) end a word. */
function classOf(c: number): number {
  if (c < 128) return ASCII[c] ?? 0;
  if (c < 0xc0 || (c >= 0x2000 && c < 0x2c00) || c >= 0x2e80 || c === 0xd7 || c === 0xf7) return 0;
  const letter = String.fromCharCode(c);
  return letter === letter.toLowerCase() ? LOWER : UPPER;
}

const isInvisible = (c: number): boolean => c === 0xad || (c >= 0x200b && c <= 0x200d) || c === 0x2060 || c === 0xfeff;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

/** Splits text into words; inner apostrophes, ampersands and the dots of `U.S.`, `BRK.A`, `Amazon.com` belong to a word. Linear. */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const flags: number[] = [];
  const hash: number[] = [];
  const letters: number[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    let kind = classOf(text.charCodeAt(i));
    if (kind === 0) {
      i += 1;
      continue;
    }
    const from = i;
    let flag: number = kind === DIGIT ? Flag.digit : 0;
    let lowers = 0;
    let joined = false;
    let uppers = 0;
    let last = kind;
    let ownHash = 0;
    let ownLetters = 0;
    while (i < length) {
      const c = text.charCodeAt(i);
      kind = classOf(c);
      if (kind === LOWER) lowers += 1;
      else if (kind === UPPER) uppers += 1;
      else if (kind === 0) {
        const next = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : 0;
        if (isInvisible(c) && next !== 0) flag |= Flag.odd;
        else if (next !== 0 && next !== DIGIT && isApostrophe(c)) flag |= Flag.odd;
        else if (next !== 0 && c === 38) joined = true;
        else if (c === 46 && next !== 0 && next !== DIGIT && last !== DIGIT && !(last === LOWER && next === UPPER)) flag |= 0;
        else if (c === 46 && next !== 0 && last === DIGIT) flag |= 0;
        else if (c === 43 && next === 0 && last !== DIGIT) {
          i += 1;
          break;
        } else break;
      }
      if (kind !== 0) {
        last = kind;
        if (c < 128) {
          ownHash = extendHash(ownHash, kind === UPPER ? c | 32 : c);
          ownLetters += 1;
        } else flag |= Flag.foreign;
      }
      i += 1;
    }
    if (uppers > 0) flag |= Flag.capital;
    if (uppers > 0 && lowers === 0) flag |= Flag.upper;
    if (uppers === 0 && lowers === 0 && !joined) flag |= Flag.number;
    if ((flag & Flag.odd) !== 0 && i - from > 2 && (text[i - 1] === 's' || text[i - 1] === 'S') && isApostrophe(text.charCodeAt(i - 2))) {
      flag |= Flag.possessive;
      // `AWS's` is in capitals but for its ending.
      if (uppers > 0 && lowers === 1) flag |= Flag.upper;
    }
    start.push(from);
    end.push(i);
    flags.push(flag);
    hash.push(ownHash);
    letters.push(ownLetters);
  }
  return { text, count: start.length, start, end, flags, hash, letters };
}

/** The word as written. Empty beyond the ends. */
export const wordAt = (tokens: Tokens, index: number): string => tokens.text.slice(tokens.start[index] ?? 0, tokens.end[index] ?? 0);

export const hasFlag = (tokens: Tokens, index: number, flag: number): boolean => ((tokens.flags[index] ?? 0) & flag) !== 0;

/** What stands between two neighbouring words, as far as a name can span it: a space, a hyphen, a slash, an ampersand; else `''`. */
export function gapAfter(tokens: Tokens, index: number): ' ' | '-' | '/' | '&' | '. ' | '' {
  const from = tokens.end[index] ?? 0;
  const to = tokens.start[index + 1] ?? from;
  const width = to - from;
  if (width === 1 && tokens.text.charCodeAt(from) === 32) return ' ';
  if (width <= 0 || width > 4) return '';
  let gap = '';
  for (let i = from; i < to; i += 1) {
    const c = tokens.text.charCodeAt(i);
    if (isInvisible(c)) continue;
    if (c === 32 || c === 9 || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200a)) {
      if (!gap.endsWith(' ')) gap += ' ';
    } else if (c === 45 || (c >= 0x2010 && c <= 0x2013)) gap += '-';
    else gap += tokens.text[i];
  }
  if (gap === ' ' || gap === '-' || gap === '/') return gap;
  // `Kuehne+Nagel`, `E*Trade`.
  if (gap === ' & ' || gap === '*' || /^ ?\+ ?$/.test(gap)) return '&';
  const start = tokens.start[index] ?? 0;
  if (gap === '. ' && (from - start <= 4 || tokens.text.charAt(start + 1) === '.')) return '. ';
  // `Yum! Brands`, `Character.AI`.
  if (gap === '! ' && from - start <= 5) return '. ';
  // `Dunkin' Donuts`.
  if (/^['’] $/.test(gap) && tokens.text.slice(from - 2, from) === 'in') return '. ';
  if (gap === '.' && hasFlag(tokens, index + 1, Flag.upper) && (tokens.end[index + 1] ?? 0) - to <= 3) return '. ';
  return '';
}

/** Index of the first word that starts at or after `offset`. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
