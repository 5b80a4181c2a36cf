import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/core/mentions/tokens.ts';
import { Notation } from '../../../src/core/risk/themes/notation.ts';
import { compile, eachMatch } from '../../../src/core/risk/themes/pattern.ts';
import { Vocabulary } from '../../../src/core/risk/themes/vocabulary.ts';
import { emptyWords, wordReader } from '../../../src/core/risk/themes/words.ts';

/** What the phrase `line` matches in `text`. */
function matches(line: string, text: string): string[] {
  const vocabulary = new Vocabulary();
  const words = emptyWords(text.length);
  const table = compile({ only: line }, new Notation(vocabulary, { business: 'sales' }), (word) => vocabulary.add(word), words.ids.length);
  wordReader(vocabulary).read(words, tokenise(text), 0, text.length);
  const found: string[] = [];
  const collect = (first: number, last: number): unknown => found.push(text.slice(words.starts[first], words.ends[last]));
  eachMatch(
    words,
    table,
    () => true,
    ({ first, last }) => collect(first, last),
  );
  return found;
}

describe('phrases', () => {
  test.each([
    // The search begins at the rarest word: before, or behind, the one that must not come.
    ['before it', 'forward ^cash/core _2 earnings/sales/profit'],
    ['behind it', 'forward/expected/projected ^cash/core _2 earnings'],
  ])('a word that must not come next, where the search begins %s', (_, line) => {
    expect(matches(line, 'sixty times forward core earnings')).toEqual([]);
    expect(matches(line, 'sixty times forward underlying earnings')).toEqual(['forward underlying earnings']);
    expect(matches(line, 'sixty times forward earnings')).toEqual(['forward earnings']);
  });
});
