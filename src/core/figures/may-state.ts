import { extendHash } from '../instruments/name-filter.ts';
import { Flag, isPlainWord, type Tokens } from '../mentions/words/tokens.ts';
import { AMOUNT_NOUNS, AMOUNT_WORDS } from './amounts/amount-words.ts';
import { charClass, DIGIT, LETTER, SPACE } from './words/characters.ts';
import { HashedWords } from './words/hashed-words.ts';
import { MOST_TOKENS } from './words/tokens.ts';

const WORD = 1;
const ARTICLE = 2;
const NOUN = 4;

/** The words that an amount without digits is made of. */
const WORDS = new HashedWords(AMOUNT_WORDS.length + AMOUNT_NOUNS.length + 2)
  .add(AMOUNT_WORDS, WORD)
  .add(['a', 'an'], ARTICLE)
  .add(AMOUNT_NOUNS, NOUN);

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
    const bits = WORDS.bitsOf(hash);
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
    const bits = WORDS.bitsOf(hash[word] ?? 0);
    if ((bits & WORD) !== 0 || (article && (bits & NOUN) !== 0)) return true;
    article = (bits & ARTICLE) !== 0;
    most += 1 - length;
  }
  return most > MOST_TOKENS && mayStateAmount(text, from, to);
}
