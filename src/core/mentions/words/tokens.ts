import { COMMA, Signs } from '../../characters.ts';
import { extendHash, HASH_FACTOR } from '../../instruments/name-filter.ts';

/** Words of a text, as parallel arrays: one pass, no objects per word. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Bits of `Flag`. */
  readonly flags: Int32Array;
  /** Hash of the letters and digits, for `NameFilter`, and how many there are. */
  readonly hash: Int32Array;
  readonly letters: Int32Array;
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
  /** Has a digit: `Q3`, `3M`. */
  numeral: 128,
  /** Has more than letters and digits of ASCII: signs, or letters of which its hash knows nothing. */
  signs: 256,
} as const;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
/** May stand inside a word: `AT&T`, `U.S.`, `Wendy's`. */
const JOINER = 8;
/** A letter or not: judged when it first occurs. */
const UNKNOWN = 128;
const WORDLY = LOWER | UPPER | DIGIT | UNKNOWN;
/** Above the class of an ASCII letter or digit: its code in lower case, the number that it adds to a hash. */
const CODE_SHIFT = 8;

/** By code unit. Scripts without capitals (CJK) end a word, and so do signs. */
const CLASSES = new Uint16Array(0x10000);
for (let c = 48; c < 58; c += 1) CLASSES[c] = DIGIT | (c << CODE_SHIFT);
for (let c = 65; c < 91; c += 1) CLASSES[c] = UPPER | ((c | 32) << CODE_SHIFT);
for (let c = 97; c < 123; c += 1) CLASSES[c] = LOWER | (c << CODE_SHIFT);
CLASSES.fill(UNKNOWN, 0xc0, 0x2000).fill(UNKNOWN, 0x2c00, 0x2e80);
for (const c of [0xd7, 0xf7]) CLASSES[c] = 0;
for (const c of [38, 39, 43, 46, 0xad, 0x200b, 0x200c, 0x200d, 0x2019, 0x2060, 0xfeff]) CLASSES[c] = JOINER;

/** 0 for what is not part of a word. */
function classOf(c: number): number {
  const known = CLASSES[c] ?? 0;
  if (known === JOINER) return 0;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(c);
  const found = letter === letter.toLowerCase() ? LOWER : UPPER;
  CLASSES[c] = found;
  return found;
}

const isInvisible = (c: number): boolean => c === 0xad || (c >= 0x200b && c <= 0x200d) || c === 0x2060 || c === 0xfeff;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

const COLUMNS = ['start', 'end', 'flags', 'hash', 'letters'] as const;
type Columns = Record<(typeof COLUMNS)[number], Int32Array>;

/** Columns for so many words, in one piece of memory: five cost five times as much. */
function columnsOf(length: number): Columns {
  const all = new Int32Array(COLUMNS.length * length);
  const column = (index: number): Int32Array => all.subarray(index * length, (index + 1) * length);
  return { start: column(0), end: column(1), flags: column(2), hash: column(3), letters: column(4) };
}

/** Words are written here until their number is known; only a long text makes room of its own. */
const USUAL = columnsOf(16_384);

/** Splits text into words; inner apostrophes, ampersands and the dots of `U.S.`, `BRK.A`, `Amazon.com` belong to a word. Linear. */
export function tokenise(text: string): Tokens {
  // Between two words is a sign.
  const most = (text.length >> 1) + 1;
  const columns = most > USUAL.start.length ? columnsOf(most) : USUAL;
  const count = readWords(text, columns);
  const words = columnsOf(count);
  for (const column of COLUMNS) words[column].set(columns[column].subarray(0, count));
  const { start, end, flags, hash, letters } = words;
  return { text, count, start, end, flags, hash, letters };
}

/**
 * Writes the words into columns; gives how many. A loop and nothing after it: it is compiled while it runs, at the first text, and what follows a
 * loop is not known by then, so that the work would be thrown away at the end of every text.
 */
function readWords(text: string, columns: Columns): number {
  const { start, end, flags, hash, letters } = columns;
  const length = text.length;
  let count = 0;
  for (let i = 0; i < length; ) {
    let kind = CLASSES[text.charCodeAt(i)] ?? 0;
    if ((kind & WORDLY) === 0) {
      i += 1;
      continue;
    }
    const from = i;
    let seen = (kind & DIGIT) << FIRST_SHIFT;
    let sum = 0;
    while (kind > UNKNOWN) {
      seen |= kind & SEEN;
      sum = (Math.imul(sum, HASH_FACTOR) + (kind >> CODE_SHIFT)) | 0;
      i += 1;
      kind = i < length ? (CLASSES[text.charCodeAt(i)] ?? 0) : 0;
    }
    if (kind === 0 || (kind === JOINER && !joins(text, i))) {
      start[count] = from;
      end[count] = i;
      flags[count] = FLAGS_OF[seen] ?? 0;
      hash[count] = sum;
      letters[count] = i - from;
    } else i = readWord(text, from, columns, count);
    count += 1;
  }
  return count;
}

/** Whether a word may go on at a sign: only before a letter or digit, but for the plus of `Disney+`. */
const joins = (text: string, at: number): boolean =>
  text.charCodeAt(at) === PLUS || (at + 1 < text.length && ((CLASSES[text.charCodeAt(at + 1)] ?? 0) & WORDLY) !== 0);

const SEEN = LOWER | UPPER | DIGIT;
/** So far above the class of digits stands that the word begins with one. */
const FIRST_SHIFT = 1;

/** Of a word of which the classes in `seen` occur. */
function flagsOf(seen: number): number {
  const flag = (seen & DIGIT) === 0 ? 0 : (seen & (DIGIT << FIRST_SHIFT)) !== 0 ? Flag.digit | Flag.numeral : Flag.numeral;
  if ((seen & UPPER) !== 0) return flag | ((seen & LOWER) !== 0 ? Flag.capital : Flag.capital | Flag.upper);
  return (seen & LOWER) === 0 ? flag | Flag.number : flag;
}
const FLAGS_OF = Int32Array.from({ length: 2 * (DIGIT << FIRST_SHIFT) }, (_, seen) => flagsOf(seen));

/** Reads a word of more than ASCII letters and digits; gives where it ends. */
function readWord(text: string, from: number, columns: Columns, index: number): number {
  const length = text.length;
  const first = classOf(text.charCodeAt(from));
  let i = from;
  let seen = 0;
  let hash = 0;
  let letters = 0;
  let odd = false;
  let joined = false;
  let foreign = false;
  for (let last = first; i < length; i += 1) {
    const c = text.charCodeAt(i);
    const kind = classOf(c);
    if (kind !== 0) {
      seen |= kind;
      last = kind;
      if (c < 128) {
        hash = extendHash(hash, kind >> CODE_SHIFT);
        letters += 1;
      } else foreign = true;
      continue;
    }
    const next = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : 0;
    if (next === 0) {
      // `Disney+`
      if (c === PLUS && (last & DIGIT) === 0) i += 1;
      break;
    }
    const digit = (next & DIGIT) !== 0;
    if (c === AMPERSAND) joined = true;
    else if (isInvisible(c) || (isApostrophe(c) && !digit)) odd = true;
    else if (c !== DOT || ((last & DIGIT) === 0 && (digit || ((last & LOWER) !== 0 && (next & UPPER) !== 0 && !isAi(text, i + 1))))) break;
  }
  let flag = flagsOf((seen & SEEN) | ((first & DIGIT) << FIRST_SHIFT));
  if (joined) flag &= ~Flag.number;
  if (foreign) flag |= Flag.foreign;
  if (letters !== i - from) flag |= Flag.signs;
  if (odd) {
    flag |= Flag.odd;
    if (isPossessive(text, from, i)) {
      flag |= Flag.possessive;
      // `AWS's` is in capitals but for its ending.
      if ((seen & UPPER) !== 0 && lowersIn(text, from, i) === 1) flag |= Flag.upper;
    }
  }
  columns.start[index] = from;
  columns.end[index] = i;
  columns.flags[index] = flag;
  columns.hash[index] = hash;
  columns.letters[index] = letters;
  return i;
}

/** `Character.AI`: no sentence begins there. */
const isAi = (text: string, at: number): boolean =>
  text.startsWith('AI', at) && (at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) === 0);

const SPACE = 32;
const AMPERSAND = 38;
const BRACKET = 40;
const PLUS = 43;
const DOT = 46;

/** Whether what lies there ends in `'s`, after something. */
const isPossessive = (text: string, from: number, to: number): boolean =>
  to - from > 2 && (text.charCodeAt(to - 1) | 32) === 115 && isApostrophe(text.charCodeAt(to - 2));

function lowersIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if ((classOf(text.charCodeAt(i)) & LOWER) !== 0) count += 1;
  return count;
}

/** The word as written. Empty beyond the ends. */
export const wordAt = (tokens: Tokens, index: number): string => tokens.text.slice(tokens.start[index] ?? 0, tokens.end[index] ?? 0);

export const hasFlag = (tokens: Tokens, index: number, flag: number): boolean => ((tokens.flags[index] ?? 0) & flag) !== 0;

export const hasSigns = (tokens: Tokens, index: number): boolean => hasFlag(tokens, index, Flag.signs);

/** Whether the word is nothing but letters of ASCII, so that its hash is one of all its letters. */
export const isPlainWord = (tokens: Tokens, index: number): boolean => !hasFlag(tokens, index, Flag.signs | Flag.numeral);

/** What stands between two neighbouring words, as far as a name can span it: a space, a hyphen, a slash, an ampersand; else `''`. */
export function gapAfter(tokens: Tokens, index: number): ' ' | '-' | '/' | '&' | '. ' | '' {
  const from = tokens.end[index] ?? 0;
  const to = tokens.start[index + 1] ?? from;
  const width = to - from;
  if (width === 1 && tokens.text.charCodeAt(from) === SPACE) return ' ';
  // Nearly all others end a sentence or a part of one, or open a bracket.
  if (width === 2) {
    const sign = tokens.text.charCodeAt(from);
    const next = tokens.text.charCodeAt(from + 1);
    if (next === BRACKET || (sign === COMMA && next === SPACE)) return '';
    if (sign === DOT && next === SPACE) return isInitial(tokens, index) ? '. ' : '';
  }
  return width > 0 && width <= 4 ? rareGap(tokens, index, from, to) : '';
}

/** `J. P. Morgan`, `U.S. Steel`: of what stands before a dot. */
const isInitial = ({ text, start, end }: Tokens, index: number): boolean => {
  const from = start[index] ?? 0;
  return (end[index] ?? 0) - from <= 4 || text.charCodeAt(from + 1) === DOT;
};

function rareGap(tokens: Tokens, index: number, from: number, to: number): ' ' | '-' | '/' | '&' | '. ' | '' {
  let gap = '';
  for (let i = from; i < to; i += 1) {
    const c = tokens.text.charCodeAt(i);
    if (isInvisible(c)) continue;
    if (c === 32 || c === 9 || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200a)) {
      if (!gap.endsWith(' ')) gap += ' ';
    } else if (c === 45 || (c >= 0x2010 && c <= 0x2013)) gap += '-';
    else if (IN_GAPS.has(c)) gap += tokens.text.charAt(i);
    else return '';
  }
  if (gap === ' ' || gap === '-' || gap === '/') return gap;
  const start = tokens.start[index] ?? 0;
  if (gap === '. ') return isInitial(tokens, index) ? '. ' : '';
  // `Kuehne+Nagel`, `E*Trade`.
  if (gap === ' & ' || gap === '*' || gap.trim() === '+') return '&';
  // `Yum! Brands`, `Character.AI`.
  if (gap === '! ' && from - start <= 5) return '. ';
  // `Dunkin' Donuts`.
  if ((gap === "' " || gap === '’ ') && tokens.text.slice(from - 2, from) === 'in') return '. ';
  if (gap === '.' && hasFlag(tokens, index + 1, Flag.upper) && (tokens.end[index + 1] ?? 0) - to <= 3) return '. ';
  return '';
}

/** Signs of which a gap may be made, beside spaces and dashes. */
const IN_GAPS = new Signs("/&*+.!'’");

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
