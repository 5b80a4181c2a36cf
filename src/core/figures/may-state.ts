import { extendHash, hashOf } from '../instruments/name-filter.ts';
import { Flag, isPlainWord, type Tokens } from '../mentions/tokens.ts';
import { AMOUNT_NOUNS, AMOUNT_WORDS } from './amount-words.ts';
import { charClass, DIGIT, LETTER, SPACE } from './characters.ts';
import { MOST_TOKENS } from './tokens.ts';

const WORD = 1;
const ARTICLE = 2;
const NOUN = 4;

/** The words that an amount without digits is made of, by their hashes: places of a hash and its bits, which are 0 where nothing is. */
const PLACES = 1 << 10;
const HASHES = new Int32Array(PLACES);
const BITS = new Uint8Array(PLACES);

/** Where the hash is, or where it would be. */
function placeOf(hash: number): number {
  let place = (hash ^ (hash >>> 13)) & (PLACES - 1);
  while (BITS[place] !== 0 && HASHES[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}
const bitsOf = (hash: number): number => BITS[placeOf(hash)] ?? 0;

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) {
    const hash = hashOf(word);
    const place = placeOf(hash);
    HASHES[place] = hash;
    BITS[place] = (BITS[place] ?? 0) | bit;
  }
}
mark(AMOUNT_WORDS, WORD);
mark(['a', 'an'], ARTICLE);
mark(AMOUNT_NOUNS, NOUN);

/**
 * Whether an amount may stand between two offsets: a digit, a number word (`half`, `tripled`), or `a` before the noun of one (`a third`). May
 * say yes where none is, never no where one is. What has more tokens than are read at once may always. Linear; makes nothing.
 */
export function mayStateAmount(text: string, from: number, to: number): boolean {
  let tokens = 0;
  let article = false;
  for (let at = from; at < to; ) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === DIGIT) return true;
    if ((kind & LETTER) === 0) {
      if (kind !== SPACE) tokens += 1;
      at += 1;
      continue;
    }
    let hash = 0;
    let c = text.charCodeAt(at);
    do {
      hash = extendHash(hash, c | 32);
      at += 1;
      c = at < to ? text.charCodeAt(at) : 0;
    } while ((charClass(c) & LETTER) !== 0);
    const bits = bitsOf(hash);
    if ((bits & WORD) !== 0 || (article && (bits & NOUN) !== 0)) return true;
    article = (bits & ARTICLE) !== 0;
    tokens += 1;
  }
  return tokens > MOST_TOKENS;
}

/**
 * `mayStateAmount` of a stretch of a text whose words are known; `first` is the index of the first word there. Only what has other words than
 * plain ones is looked at letter by letter.
 */
export function mayStateAmountIn(words: Tokens, first: number, from: number, to: number): boolean {
  const { text, count, start, end, flags, hash } = words;
  // No more tokens than there are words and other characters.
  let most = to - from;
  let article = false;
  for (let word = first; word < count && (start[word] ?? to) < to; word += 1) {
    const length = (end[word] ?? 0) - (start[word] ?? 0);
    if (((flags[word] ?? 0) & Flag.numeral) !== 0 && (end[word] ?? 0) <= to) return true;
    if (!isPlainWord(words, word)) return mayStateAmount(text, from, to);
    const bits = bitsOf(hash[word] ?? 0);
    if ((bits & WORD) !== 0 || (article && (bits & NOUN) !== 0)) return true;
    article = (bits & ARTICLE) !== 0;
    most += 1 - length;
  }
  return most > MOST_TOKENS && mayStateAmount(text, from, to);
}
