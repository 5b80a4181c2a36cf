import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/ui/format.ts';
import { shortPrice } from '../../../src/ui/short-price.ts';
import { chosenWords } from '../../../src/ui/words.ts';
import { translate } from '../support/words.ts';

const english = createFormat('en-GB');

describe('numbers in a view', () => {
  it.each([
    [91_240.4, 'USD', '$91,240'],
    [12.84, 'USD', '$12.84'],
    [0.1234, 'USD', '$0.1234'],
    [0.5, 'USD', '$0.50'],
    [0.006486, 'USD', '$0.0065'],
    [0.00000812, 'USD', '$0.0000081'],
    [25_196.7, 'points', '25,197'],
  ])('fit a table cell: %d %s', (value, currency, written) => {
    expect(shortPrice(english, value, currency)).toBe(written);
  });

  it('follow the reader’s language', () => {
    expect(createFormat('de').number(1234.5)).toBe('1.234,50');
  });

  it('write currencies, numbers and dates as the reader chose', () => {
    const chosen = chosenWords(translate, 'en-GB', { numbers: 'de-DE', currency: 'code' }).format;
    const plain = (text: string): string => text.replace(/\s/g, ' ');
    expect(plain(chosen.price(1234.5, 'USD'))).toBe('1.234,50 USD');
    expect(plain(shortPrice(chosen, 1234.5, 'USD'))).toBe('1.235 USD');
    expect(plain(chosenWords(translate, 'en-GB', { numbers: 'browser', currency: 'symbol' }).format.price(12, 'USD'))).toBe('$12.00');
  });

  it('give the year where it is not this one', () => {
    const now = Date.UTC(2025, 11, 12);
    expect(english.day('2025-12-03', now)).toBe('3 Dec');
    expect(english.day('2024-12-03', now)).toBe('3 Dec 2024');
    expect(english.time(new Date(2024, 0, 2, 9).getTime(), now)).toMatch(/2 Jan 2024.*9:00/);
  });

  it('leave the day out of a time of today', () => {
    const now = new Date(2025, 11, 12, 18, 30).getTime();
    expect(english.time(now - 3_600_000, now)).toBe('17:30');
    expect(english.time(now - 86_400_000, now)).toMatch(/11 Dec.*18:30/);
  });
});
