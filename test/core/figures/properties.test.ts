import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_KINDS } from '../../../src/core/figures/figure.ts';
import { read } from './read.ts';

const SCALES = [
  [1e6, ' million'],
  [1e6, 'm'],
  [1e6, ' mn'],
  [1e9, ' billion'],
  [1e9, 'bn'],
  [1e9, 'B'],
  [1e12, ' trillion'],
  [1e12, 'tn'],
  [1e7, ' crore'],
] as const;
const CURRENCIES = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['Rs ', 'INR'],
  ['C$', 'CAD'],
  ['EUR ', 'EUR'],
] as const;
const PERCENTS = ['%', ' percent', ' per cent', 'pc', ' pct'] as const;

const digits = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths / 100);
const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

const pieces = fc.constantFrom(
  '$',
  '€',
  '1',
  '23',
  ',',
  '.',
  ' ',
  '%',
  'bn',
  '(',
  ')',
  '-',
  '–',
  'half',
  'a',
  'Apple',
  'and',
  'rose',
  'to',
  'from',
  '1,234.5',
  '’s',
  '\n',
  'percent',
  'Bitcoin',
  'US',
  'the company',
  // a word that every object has a property of
  ' constructor ',
  ' between ',
  ' Tuesday ',
  'Nov. 14 ',
  'odds of',
  'twenty',
  '\u{1F680}',
  '\ud800',
);

describe('findFigures', () => {
  it('reads back every amount of money it could have been written as', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...SCALES), fc.constantFrom(...CURRENCIES), (number, [scale, word], [sign, unit]) => {
        const figures = read(`Apple agreed a deal worth ${sign}${grouped(number)}${word} today.`);
        expect(figures).toMatchObject([{ unit }]);
        expect(figures[0]?.value).toBeCloseTo(number * scale, -2);
      }),
    );
  });

  it('reads back every percentage', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...PERCENTS), (number, word) => {
        expect(read(`Apple rose ${grouped(number)}${word} today.`)).toMatchObject([{ value: number, unit: 'percent', kind: 'change' }]);
      }),
    );
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('%s is a word like any other', (word) => {
    expect(read(`Apple rose 3%, said the ${word} Tuesday, and fell 2% the ${word} Nov. 14 to ${word} of a ${word} $5.`)).not.toEqual([]);
  });

  it('quotes the text, in order, inside a sentence, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 60 }), fc.constantFrom('', ' '), (parts, joint) => {
        const text = parts.join(joint);
        let last = 0;
        for (const figure of read(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.surface);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.sentence.start).toBeLessThanOrEqual(figure.start);
          expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.end);
          expect(FIGURE_KINDS).toContain(figure.kind);
          expect(Number.isFinite(figure.value)).toBe(true);
          last = figure.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['7', '1,', '$', '$1 ', '1-2-', '5% ', 'five hundred ', '(', 'Apple (', '5 to ', '$1 billion, or '])(
    'takes linear time on a megabyte of "%s"',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        read(text);
        return performance.now() - start;
      };
      time(50_000);
      const short = time(125_000);
      // Eight times the text: a quadratic reader would take 64 times as long.
      expect(time(1_000_000)).toBeLessThan(Math.max(500, 28 * short));
    },
  );

  it('reads the first ten thousand amounts of a dump and leaves the rest', () => {
    const figures = read('Apple fell 5%. '.repeat(10_020));
    expect(figures).toHaveLength(10_000);
    expect(figures.at(-1)).toMatchObject({ surface: '5%', value: -5 });
  });
});
