import { hasSigns, type Tokens, wordAt } from '../../mentions/words/tokens.ts';
import { HashedWords } from '../words/hashed-words.ts';

const KINDS = 'drug|medicine|treatment|therapy|vaccine|pill|injection|chatbot|chip|smartphone|console|sedan|pickup|suv|brand name';

/** `its drug Mounjaro`, `under the brand name Mounjaro`. */
const AFTER = new RegExp(`\\b(?:${KINDS}),? ([A-Z][a-z]{3,20})\\b`, 'g');
/** `Mounjaro, a type 2 diabetes drug`. */
const BEFORE = new RegExp(`\\b([A-Z][a-z]{3,20}), (?:a|an|the|its) (?:[\\w-]{1,16} ){0,4}(?:${KINDS})\\b`, 'g');
/** What a product is called stands in the first part of an article. */
const READ = 20_000;

/** Their first words. */
const SPOKEN_OF = new HashedWords(20).add(
  KINDS.split('|').map((kind) => kind.split(' ', 1)[0] ?? ''),
  1,
);
const ANY = new RegExp(`\\b(?:${KINDS})\\b`, 'i');
const NONE: ReadonlySet<string> = new Set();

/** Whether a word tells that products are spoken of: most texts speak of none. */
function speaksOfAny(words: Tokens): boolean {
  for (let word = 0; word < words.count && (words.start[word] ?? READ) < READ; word += 1) {
    if (SPOKEN_OF.bitsOf(words.hash[word] ?? 0) !== 0) return true;
    if (hasSigns(words, word) && ANY.test(wordAt(words, word))) return true;
  }
  return false;
}

/** Names that the text introduces as products: `the company` is none of them. Linear. */
export function productNames(words: Tokens): ReadonlySet<string> {
  if (!speaksOfAny(words)) return NONE;
  const { text } = words;
  const head = text.length > READ ? text.slice(0, READ) : text;
  const found = new Set<string>();
  for (const pattern of [AFTER, BEFORE]) for (const [, name] of head.matchAll(pattern)) if (name !== undefined) found.add(name);
  return found;
}
