import type { Token } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { WordMap } from '../words/word-map.ts';
import { FRACTIONS, SCALES, SMALL, TENS } from './numbers.ts';

const VERBS = new WordMap([
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadruple', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
]);

/** `doubled`, `tripling`: the multiple that a verb states. */
export const multipleVerb = (token: Token | undefined): number | undefined => VERBS.get(token);

/** `fourfold`, `tenfold`: the multiple in one word. */
export function foldWord(word: string): number | undefined {
  if (!word.endsWith('fold') || word.length < 7) return undefined;
  const stem = word.slice(0, -4);
  return SMALL.ofWord(stem) ?? TENS.ofWord(stem) ?? (stem === 'hundred' ? 100 : undefined);
}

/** Words that begin an amount without digits, but for `a` and `an`. */
export const AMOUNT_WORDS: readonly string[] = [
  'half',
  'halved',
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VERBS.keys(),
  ...[...SMALL.keys(), ...TENS.keys(), 'hundred'].map((stem) => `${stem}fold`),
];
registered(BEGINS.number, ['a', 'an', ...AMOUNT_WORDS]);

/** What makes an amount of the `a` before it: `a third`, `a billion`, `a percentage point`. */
export const AMOUNT_NOUNS: readonly string[] = [...FRACTIONS.keys(), ...SCALES.keys(), 'percentage'];

/** What may follow `a` in an amount: `a third`, `a billion`. */
export const isNumberNoun = (token: Token | undefined): boolean => FRACTIONS.has(token) || SCALES.has(token);
