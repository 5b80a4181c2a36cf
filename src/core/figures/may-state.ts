import { AMOUNT_NOUNS, AMOUNT_WORDS } from './amount-words.ts';
import { charClass, DIGIT, LETTER, SPACE } from './characters.ts';
import { MOST_TOKENS } from './tokens.ts';

const WORD = 1;
const ARTICLE = 2;
const NOUN = 4;

/** Sketches of the words that an amount without digits is made of. */
const SIZE = 1 << 13;
const SKETCHES = new Uint8Array(SIZE);
const extend = (hash: number, c: number): number => (Math.imul(hash, 31) + (c | 32)) | 0;
const placeOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SIZE - 1);
function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = extend(hash, word.charCodeAt(at));
    SKETCHES[placeOf(hash)] = (SKETCHES[placeOf(hash)] ?? 0) | bit;
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
      hash = extend(hash, c);
      at += 1;
      c = at < to ? text.charCodeAt(at) : 0;
    } while ((charClass(c) & LETTER) !== 0);
    const bits = SKETCHES[placeOf(hash)] ?? 0;
    if ((bits & WORD) !== 0 || (article && (bits & NOUN) !== 0)) return true;
    article = (bits & ARTICLE) !== 0;
    tokens += 1;
  }
  return tokens > MOST_TOKENS;
}
