import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { isUsTradingDay, NEW_YORK, usClose } from '../../../src/core/market/calendar.ts';
import { addDays } from '../../../src/core/market/date.ts';
import type { Quote } from '../../../src/core/market/quote.ts';
import { hasValue } from '../../../src/core/risk/measure.ts';
import { riskMeasures } from '../../../src/core/risk/measures.ts';
import { sincePublication } from '../../../src/core/risk/since-publication.ts';
import { untilNow } from '../../../src/core/risk/until-now.ts';

// A share lives through two years of New York sessions; its source is asked at any minute of them for the series, and later for the price. Whatever
// is put together of the two must be of one basis, and of the days it says.

interface Split {
  /** Index of the session that begins with it. */
  readonly at: number;
  readonly ratio: number;
}

const DAYS = Array.from({ length: 160 }, (_, index) => addDays('2025-10-01', index)).filter(isUsTradingDay);

/** What one share of the first session is worth at the close of another: moves of at most 9 % a day. */
const lived = (index: number): number => 100 * Math.exp(0.05 * Math.sin(index * 1.7) + 0.04 * Math.cos(index * 0.3));

/** The close of session `index` for a share as it is in session `basis`. */
const closeOf = (index: number, basis: number, split: Split | null): number =>
  lived(index) / (split !== null && basis >= split.at ? split.ratio : 1);

/** As the source has it at a time within (or after) session `asked`: adjusted for splits up to then. */
function seriesAt(asked: number, open: boolean, split: Split | null, at: number): Bars {
  const bars = DAYS.slice(0, asked + 1).map(
    (date, index): Bar => ({ date, close: closeOf(index, asked, split), adjusted: closeOf(index, asked, split) }),
  );
  return {
    bars,
    currency: 'USD',
    timeZone: NEW_YORK,
    adjustment: 'split',
    lastIsOpen: open,
    source: 'yahoo',
    fetchedAt: at,
  };
}

const situation = fc.record({
  asked: fc.integer({ min: 60, max: DAYS.length - 8 }),
  open: fc.boolean(),
  later: fc.integer({ min: 0, max: 6 }),
  live: fc.boolean(),
  split: fc.option(fc.record({ at: fc.integer({ min: 1, max: DAYS.length }), ratio: fc.constantFrom(10, 4, 3, 2, 1.5, 1.25, 0.1, 0.05) })),
  knowsChange: fc.boolean(),
  otherSource: fc.boolean(),
});

function put({ asked, open, later, live, split, knowsChange, otherSource }: typeof situation extends fc.Arbitrary<infer T> ? T : never) {
  const quoted = asked + later;
  const day = DAYS[quoted] ?? '';
  const close = usClose(day);
  const asOf = live ? close - 3 * 3_600_000 : close;
  const fetched = usClose(DAYS[asked] ?? '') + (open ? -4 : 1) * 3_600_000;
  const bars = seriesAt(asked, open, split, fetched);
  const price = closeOf(quoted, quoted, split);
  // The change of the day has no split in it.
  const change = price / closeOf(quoted - 1, quoted, split) - 1;
  const quote: Quote = {
    symbol: 'A',
    price,
    currency: 'USD',
    change: knowsChange ? change : null,
    asOf,
    delayMinutes: null,
    session: live ? 'open' : 'closed',
    source: otherSource ? 'cboe' : 'yahoo',
    fetchedAt: Math.max(asOf, fetched) + 60_000,
  };
  return { bars, quote, quoted, day };
}

describe('a series and a later price', () => {
  test('give a change that the share has made, or none', () => {
    let continued = 0;
    fc.assert(
      fc.property(situation, (about) => {
        const { bars, quote, quoted } = put(about);
        const { return30 } = riskMeasures(bars, {}, 'equity', quote.fetchedAt, quote);
        if (!hasValue(return30)) return;
        const [from, to] = [DAYS.indexOf(return30.from ?? ''), DAYS.indexOf(return30.to ?? '')];
        expect(return30.value).toBeCloseTo(lived(to) / lived(from) - 1, 9);
        if (to === quoted && about.later > 0) continued += 1;
        // Never of later than the price, nor of a session that still traded when it was asked for and has no price since.
        expect(to).toBeLessThanOrEqual(quoted);
        if (about.open && to === about.asked) expect(about.otherSource).toBe(false);
      }),
      { numRuns: 3_000 },
    );
    expect(continued).toBeGreaterThan(20);
  });

  test('the change since a publication is of the same kind', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 5, max: 100 }), (about, ago) => {
        const { bars, quote } = put(about);
        const published = DAYS[Math.max(0, about.asked - ago)] ?? '';
        const since = sincePublication(bars, published, 'equity', quote.fetchedAt, quote);
        if (!since) return;
        const [from, to] = [DAYS.indexOf(since.date), DAYS.indexOf(since.until)];
        expect(since.change).toBeCloseTo(lived(to) / lived(from) - 1, 9);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of two sources are never put together', () => {
    fc.assert(
      fc.property(situation, (about) => {
        const { bars, quote } = put({ ...about, otherSource: true });
        const finished = bars.bars.slice(0, about.open ? -1 : undefined);
        expect(untilNow(bars, quote, 'equity').bars).toEqual(finished);
      }),
    );
  });
});
