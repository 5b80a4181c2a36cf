import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import { read } from '../figures/read.ts';
import { COIN, PUBLISHED, SHARE } from './fall.ts';

const verdictOf = (text: string) => {
  const [figure] = read(text);
  return figure && checkClaim(figure, figure.instrument?.startsWith('CRYPTO:') === true ? COIN : SHARE, PUBLISHED);
};

describe('what is shown beside a false claim', () => {
  test.each([
    ['Apple has gained 40% this year.', '2024-12-31', '2025-12-03'],
    ['Bitcoin lost 40% in November.', '2025-10-31', '2025-11-30'],
    ['Bitcoin ended November up 13%.', '2025-10-31', '2025-11-30'],
    ['Apple rose 5% on Tuesday.', '2025-12-01', '2025-12-02'],
    ['Apple is down 40% over the past week.', '2025-11-26', '2025-12-03'],
  ])('is the period in its plainest sense: %s', (text, from, to) => {
    expect(verdictOf(text)).toMatchObject({ verdict: 'inconsistent', from, to });
  });

  test('is the nearest of days of which none is named', () => {
    expect(verdictOf('Apple shares fell 19% on a single day in October.')).toMatchObject({ verdict: 'inconsistent', to: '2025-10-13' });
  });
});

/** Bitcoin fell by 3 % that day, and by 7.8 % from the highest price of the day before to the lowest of this one. */
test.each([
  ['Bitcoin fell 3% on Wednesday.', 'consistent'],
  ['Bitcoin fell 2.6% on Wednesday.', 'consistent'],
  ['Bitcoin rose 9% on Wednesday.', 'inconsistent'],
])('a coin has its slack or that of printing, not both: %s', (text, verdict) => {
  expect(verdictOf(text)).toMatchObject({ verdict });
});

test('a claim about a coin that only both together would hold is left open', () => {
  const bars = COIN.bars.map((bar) => ({ date: bar.date, close: bar.close, adjusted: bar.close }));
  const [figure] = read('Bitcoin fell 4% on Wednesday.');
  expect(figure && checkClaim(figure, { ...COIN, bars }, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'moment-of-day' });
});
