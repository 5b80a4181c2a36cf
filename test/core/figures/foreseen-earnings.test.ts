import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const kinds = (text: string): string =>
  read(text)
    .map(({ kind, value, modality }) => `${kind} ${value} ${modality}`)
    .join(', ');

describe('earnings a share that nothing calls so', () => {
  it.each([
    ['Apple beat: $2.65 a share versus $2.45 expected.', 'profit 2.65 actual, profit 2.45 forecast'],
    ['Apple (consensus $1.31) reports on Tuesday.', 'profit 1.31 forecast'],
    ['Apple ($2.97 expected) reports on Tuesday.', 'profit 2.97 forecast'],
    ['Apple is seen at 60 cents when it reports.', 'profit 0.6 forecast'],
    ['Apple reports on Thursday, when analysts expect $1.50 a share.', 'profit 1.5 forecast'],
    ['Apple rose after raising its outlook to between $10.60 and $10.70.', 'profit 10.6 guidance'],
    ['Apple fell on a forecast of 45 to 75 cents, below the consensus.', 'profit 0.45 forecast'],
    [
      'Apple earned $1.58 a share, well above the $1.34 that analysts expected and the $1.13 of a year ago.',
      'profit 1.58 actual, profit 1.34 forecast, profit 1.13 actual',
    ],
  ])('%s', (text, figures) => {
    expect(kinds(text)).toBe(figures);
  });

  it.each([
    'Analysts expect Apple to offer $1.50 a share.',
    'Apple is expected to pay a dividend of $0.26 a share.',
    'Analysts raised their target for Apple to between $210 and $220 a share.',
    'Bitcoin was at $95, versus $97 expected.',
    'Apple shares are expected to price at $25 a share.',
    'Apple closed at $2.40 a share, as expected.',
  ])('none: %s', (text) => {
    expect(read(text).map(({ kind }) => kind)).not.toContain('profit');
  });
});
