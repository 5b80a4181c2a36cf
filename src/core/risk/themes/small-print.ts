import { KIND, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/**
 * Tells what lawyers put under a company's news: "actual results may differ because of …", "these forward-looking statements". The risks that it
 * lists are those of any company.
 */
export class SmallPrint {
  private readonly differ: number;
  private readonly looking: number;
  private readonly results: WordSet;
  private readonly statements: WordSet;

  constructor({ numberOf }: WordNumbers) {
    this.differ = numberOf('differ');
    this.looking = numberOf('looking');
    this.results = new WordSet(['results', 'materially'].map(numberOf));
    this.statements = new WordSet(['statement', 'statements'].map(numberOf));
  }

  /** Is the sentence of that kind? */
  is(words: Words): boolean {
    for (let i = 0; i < words.length; i += 1) {
      const id = words.ids[i];
      if (id === this.differ && this.results.isWithin(words, 0, words.length)) return true;
      if (id === this.looking && this.statements.has(words.ids[i + 1] ?? KIND.other)) return true;
    }
    return false;
  }
}
