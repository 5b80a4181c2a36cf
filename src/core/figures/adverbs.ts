import { wordList } from './word-list.ts';

const ADVERBS = wordList(
  'nevertheless nonetheless meanwhile however instead therefore thus also now only still even then alone just once once again already later earlier today not has have had',
);

/** `sharply`, `also`. */
export const isAdverb = (word: string): boolean => word.endsWith('ly') || ADVERBS.hasWord(word);
