import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BareReading } from '../../../src/core/figures/amounts/bare-reading.ts';
import { scan } from '../../../src/core/figures/amounts/scan.ts';
import { mayStateAmount, mayStateAmountIn } from '../../../src/core/figures/may-state.ts';
import { tokens } from '../../../src/core/figures/words/tokens.ts';
import { tokenise } from '../../../src/core/mentions/words/tokens.ts';
import { read } from './read.ts';

/** Takes every bare number for an amount. */
const anything: BareReading = {
  level: true,
  index: true,
  survey: true,
  volatilityAt: () => true,
  smallAt: () => true,
  priceAt: () => 'USD',
  currency: true,
  names: new Set(),
};

const pieces = fc.constantFrom(
  ...[
    'a',
    'A',
    'an',
    'half',
    'Half',
    'HALVED',
    'third',
    'two',
    'Two',
    'thirds',
    'twenty',
    'five',
    'million',
    'dozen',
    'percentage',
    'point',
  ],
  ...[
    'quarter',
    'of',
    'percent',
    'tripled',
    'to',
    'double',
    'tenfold',
    'in',
    'ten',
    'and',
    '-',
    '$',
    '€',
    '(',
    'Rs',
    'U.S.',
    '’s',
    'é',
    'EUR',
    '7',
    '½',
    'Apple',
    'rose',
  ],
);

describe('mayStateAmount', () => {
  it('passes over no amount', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(' ', ''), (parts, joint) => {
        const text = parts.join(joint);
        const states = scan(tokens(text, 0, text.length), () => anything).length > 0;
        if (states)
          expect([mayStateAmount(text, 0, text.length), mayStateAmountIn(tokenise(text), 0, 0, text.length)]).toEqual([true, true]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('passes over prose', () => {
    for (const text of ['Apple makes a phone and an index of its own.', 'The third quarter was bad.', 'US$ and €, said Rs.'])
      expect([mayStateAmount(text, 0, text.length), mayStateAmountIn(tokenise(text), 0, 0, text.length)]).toEqual([false, false]);
  });
});

describe('findFigures', () => {
  it('knows what the sentences without amounts spoke of', () => {
    const prose = 'The weather was fine. '.repeat(50);
    expect(read(`Bitcoin had a good day. Apple fell. ${prose}It rose 3%. The token rose 4%.`)).toMatchObject([
      { subject: 'AAPL', value: 3 },
      { subject: 'BTC', value: 4 },
    ]);
    expect(read(`Apple spoke of its debt. ${prose}It said nothing. That was $4 billion.`)).toMatchObject([{ subject: 'AAPL' }]);
  });
});
