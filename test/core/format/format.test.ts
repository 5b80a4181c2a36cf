import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, formatDayMonth } from '../../../src/core/format/date.ts';
import { formatMoney, formatPrice } from '../../../src/core/format/money.ts';
import { formatPercent } from '../../../src/core/format/percent.ts';

/** Spaces that do not break read as spaces here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  test.each([
    [9.7e9, 'USD', 'en', '$9.7 bn'],
    [-800e9, 'USD', 'en', '−$800 bn'],
    [63.5e6, 'EUR', 'en-GB', '€63.5 m'],
    [2e12, 'USD', 'en', '$2 tn'],
    [950, 'USD', 'en', '$950.00'],
    [9.7e9, 'EUR', 'de', '9,7 Mrd. €'],
    [3.1e9, 'JPY', 'en', '¥3.1 bn'],
    [717e6, 'calls', 'en', '717 m calls'],
    [5e6, '<b>', 'en', '5 m <b>'],
  ])('%d %s in %s: %s', (value, currency, locale, expected) => {
    expect(plain(formatMoney(value, currency, locale))).toBe(expected);
  });

  test.each([
    [87_058.23, 'USD', 'en', '$87,058.23'],
    [0.00812345, 'USD', 'en', '$0.008123'],
    [0.5, 'USD', 'en', '$0.50'],
    [3150, 'JPY', 'en', '¥3,150'],
    [25_858.13, 'points', 'en', '25,858.13'],
    [0, 'USD', 'en', '$0.00'],
    [87_058.23, 'EUR', 'de', '87.058,23 €'],
  ])('price %d %s in %s: %s', (value, currency, locale, expected) => {
    expect(plain(formatPrice(value, currency, locale))).toBe(expected);
  });

  test.each([
    ['AUD', 'en-GB', 'A$40.00'],
    ['CAD', 'en', 'CA$40.00'],
    ['HKD', 'en-US', 'HK$40.00'],
    ['CNY', 'en', 'CN¥40.00'],
    ['JPY', 'en', '¥40'],
    ['SEK', 'en-GB', 'SEK 40.00'],
    ['USD', 'en-GB', '$40.00'],
    ['USD', 'en', '$40.00'],
    // Their own dollar is written so.
    ['USD', 'en-CA', 'US$40.00'],
    ['CAD', 'en-CA', '$40.00'],
    ['USD', 'es-MX', 'USD 40.00'],
    ['CNY', 'zh-CN', '¥40.00'],
    ['JPY', 'zh-CN', 'JP¥40'],
  ])('no two currencies of one reader look alike: %s in %s', (currency, locale, expected) => {
    expect(plain(formatPrice(40, currency, locale))).toBe(expected);
  });
});

describe('numbers', () => {
  test('percentages have a real minus, a plus where asked, and no sign at nought', () => {
    expect(formatPercent(-0.031, 'en')).toBe('−3.1%');
    expect(formatPercent(0.031, 'en', { signed: true })).toBe('+3.1%');
    expect(formatPercent(-0.0001, 'en', { signed: true })).toBe('0.0%');
    expect(formatPercent(-0.0001, 'en')).toBe('0.0%');
    expect(plain(formatPercent(-0.12, 'de', { digits: 0 }))).toBe('−12 %');
  });

  test('the sign survives in every language, and no hyphen stands for it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        fc.constantFrom('en', 'de', 'fr', 'sv', 'ja', 'ar-EG', 'hi', 'fa'),
        (size, locale) => {
          expect(formatPercent(-size, locale)).not.toBe(formatPercent(size, locale));
          expect(formatPercent(-size, locale)).toContain('−');
        },
      ),
    );
  });
});

describe('dates', () => {
  test('a calendar day is that day everywhere', () => {
    expect(formatDay('2025-12-02', 'en-GB')).toBe('2 Dec 2025');
    expect(formatDay('2025-12-02', 'en')).toBe('Dec 2, 2025');
    expect(formatDayMonth('2025-12-02', 'en-GB')).toBe('2 Dec');
  });
});
