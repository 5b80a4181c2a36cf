import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/core/mentions/words/tokens.ts';
import { compile } from '../../../src/core/risk/themes/compile.ts';
import { openPhrases } from '../../../src/core/risk/themes/open.ts';
import { NumberReader, packNumbers } from '../../../src/core/risk/themes/packed-numbers.ts';
import { emptyWords, unitsOf, wordReader } from '../../../src/core/risk/themes/words.ts';

/** What the phrases, one a line, match in `text`. */
function matches(lines: string, text: string): string[] {
  const { vocabulary, numbers, table } = openPhrases(compile({ only: lines }, { business: 'sales', passed: 'has already' }, unitsOf));
  const words = emptyWords(text.length);
  wordReader(vocabulary, unitsOf(numbers)).read(words, tokenise(text), 0, 0, text.length);
  const found: string[] = [];
  const collect = (first: number, last: number): unknown => found.push(text.slice(words.starts[first], words.ends[last]));
  table.eachMatch(
    words,
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

  test('of many, each is found by its own words and by no others', () => {
    const heads = Array.from({ length: 90 }, (_, at) => `head${letters(at)}`);
    const lines = heads.map((head, at) => `${head} _2 tail${letters(at)}/end${letters(at)}`).join('\n');
    for (const [at, head] of heads.entries()) {
      expect(matches(lines, `${head} and its end${letters(at)}`)).toEqual([`${head} and its end${letters(at)}`]);
      expect(matches(lines, `${head} and its tail${letters((at + 32) % 90)} and end${letters((at + 1) % 90)}`)).toEqual([]);
    }
  });

  test('words that only say when are none between two', () => {
    expect(matches('orders slipped', 'orders has already slipped')).toEqual(['orders has already slipped']);
    expect(matches('orders slipped', 'orders never slipped')).toEqual([]);
    expect(matches('orders slipped', `orders ${'already '.repeat(9)}slipped`)).toEqual([]);
  });

  test.each([
    ['paus~', 'pause pauses paused pausing'],
    ['justif~', 'justify justifies justified justifying'],
    ['cancel~', 'cancel cancels canceled cancelled cancelling'],
  ])('%s takes its endings', (line, forms) => {
    expect(matches(line, forms)).toEqual(forms.split(' '));
  });

  test('any of a long list of words will do, and only these', () => {
    const words = Array.from({ length: 120 }, (_, at) => `word${letters(at)}`);
    const listed = words.filter((_, at) => at % 3 !== 0);
    const text = words.map((word) => `some ${word}`).join('. ');
    expect(matches(`some ${listed.join('/')}`, text).sort()).toEqual(listed.map((word) => `some ${word}`).sort());
  });
});

const letters = (number: number): string => String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));

test('packed numbers are read as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(70_000), fc.nat())), (numbers) => {
      const reader = new NumberReader(packNumbers(numbers), 0);
      expect(numbers.map(() => reader.next())).toEqual(numbers);
    }),
  );
});
