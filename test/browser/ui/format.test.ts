import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/ui/format.ts';

const english = createFormat('en-GB');

describe('numbers in a view', () => {
  it.each([
    [91_240.4, 'USD', '$91,240'],
    [12.84, 'USD', '$12.84'],
    [0.006486, 'USD', '$0.006486'],
    [25_196.7, 'points', '25,197'],
  ])('fit a table cell: %d %s', (value, currency, written) => {
    expect(english.shortPrice(value, currency)).toBe(written);
  });

  it('follow the reader’s language', () => {
    expect(createFormat('de').number(1234.5)).toBe('1.234,50');
  });

  it('leave the day out of a time of today', () => {
    const now = new Date(2025, 11, 12, 18, 30).getTime();
    expect(english.time(now - 3_600_000, now)).toBe('17:30');
    expect(english.time(now - 86_400_000, now)).toMatch(/11 Dec.*18:30/);
  });
});
