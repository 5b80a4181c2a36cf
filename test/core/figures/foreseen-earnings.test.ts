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
    ['A broker lifted his estimate for Apple to $2.70 from $2.55.', 'profit 2.7 forecast, profit 2.55 forecast'],
    ['Apple beat per-share forecasts that averaged about 40 cents.', 'profit 0.4 actual'],
    ['Analysts expect, on average, 71 cents from Apple.', 'profit 0.71 forecast'],
    [
      'Apple earned $1.58 a share, well above the $1.34 that analysts expected and the $1.13 of a year ago.',
      'profit 1.58 actual, profit 1.34 forecast, profit 1.13 actual',
    ],
  ])('%s', (text, figures) => {
    expect(kinds(text)).toBe(figures);
  });

  it('and where they came to', () => {
    expect(kinds('Earnings per share at Apple rose 7 cents to $1.20.')).toBe('change 0.07 actual, profit 1.2 actual');
    expect(kinds('Apple’s guidance of earnings per share was lifted by 7 cents to $2.90.')).toMatch(/profit 2.9 guidance$/);
  });

  it('and the sum beside them is what it will sell', () => {
    expect(read('Apple earned $1.58 a share, topping estimates of $1.40 and $9 billion.').map(({ kind }) => kind)).toEqual([
      'profit',
      'profit',
      'revenue',
    ]);
  });

  it.each([
    'Analysts expect Apple to offer $1.50 a share.',
    'Apple is expected to pay a dividend of $0.26 a share.',
    'Analysts raised their target for Apple to between $210 and $220 a share.',
    'Bitcoin was at $95, versus $97 expected.',
    'Apple shares are expected to price at $25 a share.',
    'Apple closed at $2.40 a share, as expected.',
    'Apple, in a 52-week range of $36.60 to $44.80, is expected to rise.',
    'A broker raised his estimate of what Apple stock is worth to $45 from $40.',
  ])('none: %s', (text) => {
    expect(read(text).map(({ kind }) => kind)).not.toContain('profit');
  });
});

describe('by how much what was expected was beaten', () => {
  it.each([
    ['Apple earned 61 cents a share, beating estimates by 9 cents.', 'profit 0.61 actual, change 0.09 actual'],
    ['Apple missed the consensus by 4 cents a share.', 'change 0.04 actual'],
    ['Sales of $24 billion at Apple topped forecasts by about $300 million.', 'revenue 24000000000 actual, change 300000000 actual'],
    ['Revenue at Apple beat by $40 million.', 'change 40000000 actual'],
  ])('%s', (text, figures) => {
    expect(kinds(text)).toBe(figures);
    expect(read(text).at(-1)).toMatchObject({ metric: 'distance', window: null });
  });
});
