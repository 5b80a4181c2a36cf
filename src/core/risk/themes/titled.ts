import { KIND } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Letters of a word that headings, too, would begin with a capital. */
const LONG = 5;
/** Headings write shorter ones small: "Stocks Sink as Trade War Fears Grow". */
const SHORT = 4;

/** "The favourite, Rising Debt, fell": is the phrase, from `first` to `last`, a name that nobody lists, amid words that are written small? */
export function isTitled(words: Words, first: number, last: number, text: string): boolean {
  if (first === 0 || last === first) return false;
  for (let at = first; at <= last; at += 1) if (words.ids[at] === KIND.name || !isCapital(text, words.starts[at])) return false;
  for (let at = 1; at < words.length; at += 1) {
    const start = words.starts[at] ?? 0;
    if ((words.ends[at] ?? 0) - start >= LONG && isSmall(text, start)) return !isHead(words, first, text);
  }
  return false;
}

const isCapital = (text: string, at = 0): boolean => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;
const isSmall = (text: string, at: number): boolean => text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122;

/** "Debt & Credit Crunch: what to watch": what the sentence begins with is its heading. */
function isHead(words: Words, first: number, text: string): boolean {
  for (let at = 0; at < first; at += 1) {
    const start = words.starts[at] ?? 0;
    if ((words.ends[at] ?? 0) - start >= SHORT && isSmall(text, start)) return false;
  }
  return true;
}
