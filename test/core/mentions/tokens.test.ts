import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/instruments/fold.ts';
import { hashOf } from '../../../src/core/instruments/name-filter.ts';
import { collectCandidates } from '../../../src/core/mentions/spans/candidates.ts';
import { Flag, hasFlag, tokenise, wordAt } from '../../../src/core/mentions/words/tokens.ts';
import { lowerAt, On } from '../../../src/core/mentions/words/vocabulary.ts';

const wordsOf = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => wordAt(tokens, index));
};

/** Pieces of which words, and what stands between them, are made. */
const pieces = fc.array(
  fc.constantFrom(
    'Apple',
    'AWS',
    'a',
    'I',
    'İ',
    'ß',
    'é',
    'Σ',
    '3',
    '中',
    '\ud83d',
    'ʼ',
    "'",
    '’',
    's',
    'S',
    '.',
    '&',
    '+',
    '-',
    '\u00ad',
    ' ',
    '\n',
  ),
  { maxLength: 24 },
);
const texts = pieces.map((parts) => parts.join(''));

describe('words', () => {
  it.each([
    ['AT&T and U.S. firms', ['AT&T', 'and', 'U.S', 'firms']],
    ['Ask Character.AI here.Another', ['Ask', 'Character.AI', 'here', 'Another']],
    ['Wendy’s, AWS’s; J.C. Penney', ['Wendy’s', 'AWS’s', 'J.C', 'Penney']],
    ['Disney+ costs $4.5bn. Next', ['Disney+', 'costs', '4.5bn', 'Next']],
    ['sales.Then 5+ of it', ['sales', 'Then', '5', 'of', 'it']],
    ['Nest\u00adlé 中Über', ['Nest\u00adlé', 'Über']],
    ['', []],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('knows how a word is written', () => {
    const tokens = tokenise("iShares AWS's 3M 4.5 Über OPEC");
    const marked = (flag: number) => wordsOf(tokens.text).filter((_, index) => hasFlag(tokens, index, flag));
    expect(marked(Flag.capital)).toEqual(['iShares', "AWS's", '3M', 'Über', 'OPEC']);
    expect(marked(Flag.upper)).toEqual(["AWS's", '3M', 'OPEC']);
    expect(marked(Flag.possessive)).toEqual(["AWS's"]);
    expect(marked(Flag.digit)).toEqual(['3M', '4.5']);
    expect(marked(Flag.number)).toEqual(['4.5']);
    expect(marked(Flag.foreign)).toEqual(['Über']);
  });

  it('of a text longer than most', () => {
    const tokens = tokenise('Apple rose, '.repeat(40_000));
    expect(tokens.count).toBe(80_000);
    expect([tokens.start[79_999], tokens.end[79_999], tokens.hash[79_999]]).toEqual([479_994, 479_998, hashOf('rose')]);
    expect([wordAt(tokens, 40_000), wordAt(tokens, 40_001), wordAt(tokens, 80_000)]).toEqual(['Apple', 'rose', '']);
  });

  it('hash as the keys of names do', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        for (let index = 0; index < tokens.count; index += 1)
          expect(tokens.hash[index]).toBe(
            hashOf(
              wordAt(tokens, index)
                .replace(/[^A-Za-z0-9]/g, '')
                .toLowerCase(),
            ),
          );
      }),
    );
  });
});

describe('what is made once', () => {
  it('is the word in lower case, however it was written before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        for (let index = -1; index <= tokens.count; index += 1)
          expect(lowerAt(tokens, index)).toBe(index < 0 ? '' : wordAt(tokens, index).toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  it('is the surface as it stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, surface } of collectCandidates(tokenise(text))) {
          const written = text.slice(start, end);
          expect([written, plain(written)]).toContain(surface);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('gives every list of words a bit of its own', () => {
  expect(Object.values(On)).not.toContain(0);
  expect(new Set(Object.values(On)).size).toBe(Object.keys(On).length);
});
