import { type Tokens, wordAt } from './tokens.ts';

/** Words recur: each is made once, and found again without making it. A slot for each of so many hashes. */
const SLOTS = 4_096;
const made: string[] = new Array<string>(SLOTS).fill('');
/** A longer word may be a slice that keeps its whole text alive. */
const LONGEST = 12;

/** The word in lower case; empty beyond the ends. */
export function lowerAt(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return '';
  const start = tokens.start[index] ?? 0;
  const width = (tokens.end[index] ?? 0) - start;
  if (width > LONGEST) return wordAt(tokens, index).toLowerCase();
  const slot = (tokens.hash[index] ?? 0) & (SLOTS - 1);
  const known = made[slot] ?? '';
  if (known.length === width && isLowerOf(known, tokens.text, start)) return known;
  const word = wordAt(tokens, index).toLowerCase();
  made[slot] = word;
  return word;
}

/** Whether the text at `start`, in lower case, is the word; only ASCII capitals are known. */
function isLowerOf(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const c = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (c >= 65 && c <= 90 ? c | 32 : c)) return false;
  }
  return true;
}
