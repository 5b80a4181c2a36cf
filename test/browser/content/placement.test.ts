import { describe, expect, test } from 'vitest';
import { type Box, chooseSide, cornerOn, heightOn, isLow } from '../../../src/content/card/placement.ts';
import { parseDate } from '../../../src/content/read/publication.ts';

const VIEW = { width: 1000, height: 800 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 24 });

describe('placement', () => {
  test.each([
    ['below, where there is room', 100, 'below'],
    ['above, near the bottom', 700, 'above'],
    ['on the roomier side, in the middle of a low window', 380, 'below'],
  ])('%s', (_, top, side) => {
    expect(chooseSide(line(200, top), VIEW, false, null)).toBe(side);
  });

  test('a side once taken is kept while it can hold a card', () => {
    expect(chooseSide(line(200, 560), VIEW, false, 'below')).toBe('below');
    expect(chooseSide(line(200, 700), VIEW, false, 'below')).toBe('above');
  });

  test.each([
    ['near the top', 100, false],
    ['in the middle', 340, true],
    ['near the bottom', 600, false],
  ])('a card spreads where it would have to be scrolled: a line %s of a laptop’s window', (_, top, isSpread) => {
    const laptop = { width: 1280, height: 720 };
    const at = line(200, top);
    expect(isLow(chooseSide(at, laptop, false, null), at, laptop)).toBe(isSpread);
  });

  test('vertical writing has its card beside the line', () => {
    expect(chooseSide(line(800, 100), VIEW, true, null)).toBe('left');
    expect(chooseSide(line(100, 100), VIEW, true, null)).toBe('right');
  });

  // As small as windows get where a page is read at four times its size.
  test.each([
    [1000, 800],
    [427, 240],
    [320, 256],
  ])('wherever the line is in a window of %s by %s, the card stays in the window and off the line', (width, height) => {
    const view = { width, height };
    for (let left = -40; left < width; left += 65) {
      for (let top = 0; top < height - 20; top += 35) {
        for (const rightToLeft of [false, true]) {
          const at = line(left, top);
          const side = chooseSide(at, view, false, null);
          const card = { width: Math.min(352, width - 16), height: Math.min(620, heightOn(side, at, view)) };
          const { x, y } = cornerOn(side, at, card, view, rightToLeft);
          expect(x >= 8 && x + card.width <= width - 8 && y >= 8 && y + card.height <= height - 8).toBe(true);
          expect(y >= at.bottom || y + card.height <= at.top).toBe(true);
        }
      }
    }
  });
});

describe('dates as pages write them', () => {
  const NOW = Date.parse('2026-01-10T00:00:00Z');
  test.each([
    ['2025-12-03T23:30:00-05:00', '2025-12-03', 'certain'],
    ['2025-12-03T23:30:00.123Z', '2025-12-03', 'certain'],
    ['2025-12-03 23:30+0100', '2025-12-03', 'certain'],
    ['2025-12-03T23:30', '2025-12-03', 'uncertain'],
    ['2025-12-03', '2025-12-03', 'uncertain'],
    ['Wed, 03 Dec 2025 14:00:00 GMT', '2025-12-03', 'certain'],
    ['December 3, 2025', '2025-12-03', 'uncertain'],
  ])('%s', (written, date, certainty) => {
    expect(parseDate(written, 'meta', NOW)).toMatchObject({ date, certainty });
  });

  test.each(['', 'yesterday', '2025-02-30', '2031-01-01', '1812-06-24', '20', 'x'.repeat(5000)])('%s is no date', (written) => {
    expect(parseDate(written, 'meta', NOW)).toBeNull();
  });
});
