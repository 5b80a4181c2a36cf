import { codeAt } from '../../characters.ts';
import { charClass, DIGIT, isApostrophe, isDigit, isLetter, isUpper, LETTER, LOWER, SPACE, UPPER } from './characters.ts';
import { numberEnd } from './number-end.ts';
import { BEGINS, beginsOf, registered } from './vocabulary.ts';
import { rowOf, rowOfPlain, together } from './word-table.ts';

/** A word, a number or a single sign of a sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** As written, lower case; round brackets for the angle ones of a code. */
  readonly text: string;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** No space between it and the token before. */
  readonly glued: boolean;
  /** What it may begin: bits of `BEGINS`. */
  readonly begins: number;
  /** Of its word in the table of words. */
  readonly row: number;
}

/** The tokens of a sentence, and the rows and the bits of `BEGINS` of all of them in one: what none of them says need not be looked for. */
export type TokenList = readonly Token[] & { readonly says: Int32Array; readonly begins: number };

/** Letters that stand before the digits of an amount: `US60`, `Rs500`, `USD5`. */
const CODES_BEFORE_DIGITS = new Set([
  'us',
  'rs',
  'usd',
  'eur',
  'gbp',
  'jpy',
  'inr',
  'cny',
  'rmb',
  'chf',
  'hkd',
  'aud',
  'cad',
  'krw',
  'sgd',
  'eu',
  'dh',
  'dhs',
  'sfr',
  'dkr',
  'skr',
  'nkr',
  'rm',
  'rp',
  'ksh',
]);
/** Letters between a dollar sign and its digits: `$A41.28`. */
const AFTER_DOLLAR = new Set(['a', 'c', 'nz', 'hk', 's']);
/** A letter alone is one only of an amount that cannot be a name: `R17.12`, `R372bn`; not `R8`. */
const LONE = new Set(['r', 'n']);

/**
 * Words read lately, each in a place that its letters give: prose repeats itself, and a word met again costs neither a string nor a look-up. The
 * letters are kept as two numbers, five bits a letter, so that no string is touched to know a word again.
 */
const RECENT_SIZE = 1 << 13;
const RECENT: string[] = new Array<string>(RECENT_SIZE).fill('');
/** Numbers a word: its letters as two, what it may begin, and its row. They stand together, to be found in one place of memory. */
const FIELDS = 4;
const TAIL = 1;
const BITS = 2;
const ROW = 3;
const RECENT_NUMBERS = new Int32Array(RECENT_SIZE * FIELDS);
/** In one number. */
const HALF = 6;
/** Longer words are not kept. */
const MOST_LETTERS = 2 * HALF;
const slotOf = (head: number, tail: number): number => {
  const hash = Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (RECENT_SIZE - 1);
};

/** Longer runs of tokens without a sentence end are read in pieces, so that time stays linear. */
export const MOST_TOKENS = 160;

/** The first `MOST_TOKENS` tokens of `text` between two offsets; `follows` a token that ends at `from`. Linear. */
export function tokens(text: string, from: number, to: number, follows = false): Token[] & TokenList {
  const found: Token[] & { says?: Int32Array; begins?: number } = [];
  let at = from;
  let last = follows ? from : -1;
  while (at < to && found.length < MOST_TOKENS) {
    const first = text.charCodeAt(at);
    const begin = charClass(first);
    if (begin === SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    const glued = at === last;
    let end = at + 1;
    if (begin === DIGIT) {
      end = numberEnd(text, at, to);
      const number = text.slice(at, end);
      found.push({ start, end, kind: 'number', text: number, capital: false, glued, begins: NUMBER, row: rowOf(number) });
    } else if (begin === 0 && first === DOT && isPoint(text, at, to)) {
      end = numberEnd(text, at + 1, to);
      const number = `0${text.slice(at, end)}`;
      found.push({ start, end, kind: 'number', text: number, capital: false, glued, begins: NUMBER, row: rowOf(number) });
    } else if (begin === 0) {
      end = signEnd(text, at, to);
      const sign = isCodeBracket(text, at, first)
        ? first === LESS
          ? '('
          : ')'
        : end === start + 1
          ? text.charAt(at)
          : text.slice(at, end);
      const row = end === start + 1 && first < SIGNS.length ? signRow(sign.charCodeAt(0), sign) : rowOf(sign);
      found.push({ start, end, kind: 'sign', text: sign, capital: false, glued, begins: beginsOf(sign, row), row });
    } else {
      let head = 0;
      let tail = 0;
      // The bit that all small letters have.
      let small = 32;
      end = start;
      for (let c = first; isPlain(c); c = end < to ? text.charCodeAt(end) : 0) {
        if (end - start < HALF) head = (head << 5) | (c & 31);
        else tail = (tail << 5) | (c & 31);
        small &= c;
        end += 1;
      }
      const plain = end > start && !(end < to && mayGoOn(text, end));
      if (!plain) end = wordEnd(text, start, end, to);
      const capital = begin === UPPER;
      const slot = plain && end - start <= MOST_LETTERS ? slotOf(head, tail) : -1;
      const numbers = slot * FIELDS;
      if (slot >= 0 && RECENT_NUMBERS[numbers] === head && RECENT_NUMBERS[numbers + TAIL] === tail) {
        const begins = RECENT_NUMBERS[numbers + BITS] ?? 0;
        const row = RECENT_NUMBERS[numbers + ROW] ?? 0;
        found.push({ start, end, kind: 'word', text: RECENT[slot] ?? '', capital, glued, begins, row });
      } else {
        const written = text.slice(start, end);
        const word = plain && small !== 0 ? written : written.toLowerCase();
        const row = plain ? rowOfPlain(word, text, start, end) : rowOf(word);
        const begins = beginsOf(word, row);
        if (slot >= 0) {
          RECENT[slot] = word;
          RECENT_NUMBERS[numbers] = head;
          RECENT_NUMBERS[numbers + TAIL] = tail;
          RECENT_NUMBERS[numbers + BITS] = begins;
          RECENT_NUMBERS[numbers + ROW] = row;
        }
        found.push({ start, end, kind: 'word', text: word, capital, glued, begins, row });
      }
    }
    at = end;
    last = end;
  }
  found.says = together(found);
  let begins = 0;
  for (const token of found) begins |= token.begins;
  found.begins = begins;
  return found as Token[] & TokenList;
}

/** `<.SPX>`, `<AAPL.O>`: the angle brackets of a code say what round ones do. */
function isCodeBracket(text: string, at: number, sign: number): boolean {
  if (sign === LESS) {
    const next = text.charCodeAt(at + 1);
    return next === DOT || isUpper(next);
  }
  return sign === GREATER && at > 0 && (isUpper(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)));
}
const LESS = 60;
const GREATER = 62;
const DOT = 46;

/** The rows of the signs met so far; −1 for the others. */
const SIGNS = new Int32Array(128).fill(-1);
function signRow(c: number, sign: string): number {
  const known = SIGNS[c] ?? -1;
  if (known >= 0) return known;
  const row = rowOf(sign);
  SIGNS[c] = row;
  return row;
}

const NUMBER = BEGINS.number | BEGINS.period | BEGINS.subject;

/** `a` to `z`, in capitals or not: most words are of nothing else, and no call is needed to know their lower case. */
const isPlain = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;

/** A word may reach beyond the plain letters that end at `at`. */
function mayGoOn(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  const kind = charClass(c);
  return (kind & (LETTER | DIGIT)) !== 0 || ((c === 38 || c === 46) && isUpper(text.charCodeAt(at - 1)));
}

/** The token at `at`; undefined outside. An array asked for its element −1 looks for a property of that name, which is slow. */
export const tokenAt = (list: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : list[at]);

/** The token without some bits of `BEGINS`. Field by field, in the order of `tokens`: a spread makes every token one of its own kind to the engine. */
export const beginningLess = ({ start, end, kind, text, capital, glued, begins, row }: Token, bits: number): Token => ({
  start,
  end,
  kind,
  text,
  capital,
  glued,
  begins: begins & ~bits,
  row,
});

/** The words stand at `at`, one a token. */
export function matches(list: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let on = 0; on < words.length; on += 1) if (list[at + on]?.text !== words[on]) return false;
  return true;
}

/** Letters and digits, with `S&P`, `U.S.` and `OPEC+` in one piece; letters up to `at` are known. */
function wordEnd(text: string, from: number, known: number, to: number): number {
  let at = known;
  while (at < to) {
    const c = text.charCodeAt(at);
    if (isLetter(c)) at += 1;
    else if (isDigit(c)) {
      if (isLetter(text.charCodeAt(at - 1)) && at - from <= 3 && isCode(text, from, at, to)) return at;
      at += 1;
    } else if ((c === 38 || c === 46) && at + 1 < to && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  // The last full stop of `U.S.` belongs to it.
  if (at < to && text.charCodeAt(at) === 46 && at - from >= 3 && text.charCodeAt(at - 2) === 46) at += 1;
  return at;
}

/** The letters between two offsets are a currency, whose digits follow. */
function isCode(text: string, from: number, at: number, to: number): boolean {
  const letters = text.slice(from, at).toLowerCase();
  if (CODES_BEFORE_DIGITS.has(letters)) return true;
  // `c1.84%`, `c12%`: about so much
  if (letters === 'c' && text.charCodeAt(from) === 99) return /^[\d,]+(?:\.\d|%)/.test(text.slice(at, Math.min(to, at + 12)));
  if (from > 0 && text.charCodeAt(from - 1) === 36) return AFTER_DOLLAR.has(letters);
  return LONE.has(letters) && isUpper(text.charCodeAt(from)) && isPlainlyMoney(text, at, to);
}

/** `rose 2% to R75`, `was 2% lower at R75` */
const MOVED_TO = /(?:%|per ?cent|pc) (?:(?:lower|higher|weaker|firmer|stronger|down|up) )?(?:to|at) $/;

/** Two decimals, a thousands separator, `m`, `bn` and the like right after the digits, or where something moved to. */
function isPlainlyMoney(text: string, from: number, to: number): boolean {
  const end = numberEnd(text, from, to);
  const digits = text.slice(from, end);
  if (/^\d+\.\d\d$|[, \u00a0]/.test(digits)) return true;
  if (/^[ -]?(?:m|bn|tn|trn|million|billion|trillion)\b/.test(text.slice(end, end + 10))) return true;
  return MOVED_TO.test(text.slice(Math.max(0, from - 26), from - 1));
}

/** `.5%`, `$.52`, `(.3%)`, `-.2%`: less than one, written without its nought. Not `Rs.500`, `3..5`. */
function isPoint(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  return charClass(before) === SPACE || BEFORE_POINT.includes(String.fromCharCode(before));
}
const BEFORE_POINT = '$€£¥₹(-–−+~';

/** `'s` is one sign; every other sign stands alone. */
function signEnd(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from);
  const possessive = isApostrophe(c) && from + 1 < to && text.charCodeAt(from + 1) === 115 && !isLetter(codeAt(text, from + 2));
  return possessive ? from + 2 : from + 1;
}

/** Written with a small letter somewhere. */
export function hasLowerCase(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at += 1) if (charClass(text.charCodeAt(at)) === LOWER) return true;
  return false;
}

registered(BEGINS.possessive, ["'s", '’s']);
registered(BEGINS.dash, ['-', '–', '—', '−']);
/** Says which way something goes, as a verb, a noun or an adverb. */
export const saysDirection = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.direction) !== 0;
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.possessive) !== 0;
export const isDash = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.dash) !== 0;
