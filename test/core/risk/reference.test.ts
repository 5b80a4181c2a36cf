import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, daysBetween, isWeekday } from '../../../src/core/market/date.ts';
import { beta } from '../../../src/core/risk/beta.ts';
import { correlation } from '../../../src/core/risk/correlation.ts';
import { currentDrawdown, maxDrawdown } from '../../../src/core/risk/drawdown.ts';
import { from52WeekHigh } from '../../../src/core/risk/high.ts';
import { hasValue, type Measure } from '../../../src/core/risk/measure.ts';
import { returnOver } from '../../../src/core/risk/returns.ts';
import { adjustedSeries, finishedBars } from '../../../src/core/risk/series.ts';
import { volatility, volatilityPercentile } from '../../../src/core/risk/volatility.ts';

// Each measure again, as one would work it out on paper: by dates in a table, slowly, sharing no code with the measures themselves.

type Table = ReadonlyMap<string, Bar>;

const usable = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0;

/** The days that count: over, and with a price. */
function tableOf({ bars, lastIsOpen }: Bars): Table {
  const table = new Map<string, Bar>();
  bars.forEach((bar, index) => {
    if (usable(bar.close) && !(lastIsOpen && index === bars.length - 1)) table.set(bar.date, bar);
  });
  return table;
}

/** Two lists of log returns between the days that all tables have an adjusted price for. */
function returnsOf(tables: readonly Table[]): { readonly dates: readonly string[]; readonly lists: readonly (readonly number[])[] } {
  const dates = [...(tables[0]?.keys() ?? [])].filter((date) => tables.every((table) => usable(table.get(date)?.adjusted))).sort();
  const lists = tables.map((table) =>
    dates.slice(1).map((date, index) => {
      const [now, before] = [table.get(date)?.adjusted ?? 0, table.get(dates[index] ?? '')?.adjusted ?? 0];
      return Math.log(now) - Math.log(before);
    }),
  );
  return { dates, lists };
}

/** By the sum of products of all pairs: cov = Σᵢ<ⱼ (xᵢ − xⱼ)(yᵢ − yⱼ) / (n(n − 1)), which needs no mean. */
function pairwise(left: readonly number[], right: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < left.length; i += 1) {
    for (let j = 0; j < i; j += 1) total += ((left[i] ?? 0) - (left[j] ?? 0)) * ((right[i] ?? 0) - (right[j] ?? 0));
  }
  return total / (left.length * (left.length - 1));
}

const last = <T>(list: readonly T[], count: number): readonly T[] => list.slice(Math.max(0, list.length - count));

/** How often there was a number, so that the agreement is not about nothing. */
let numbers = 0;
beforeEach(() => {
  numbers = 0;
});
afterEach(() => expect(numbers).toBeGreaterThan(0));

const agree = (measure: Measure, expected: number | null): void => {
  if (expected !== null) numbers += 1;
  if (expected === null) expect(hasValue(measure), JSON.stringify(measure)).toBe(false);
  else expect(measure).toMatchObject({ value: expect.closeTo(expected, 8) });
};

/** A series as sources give them: days that are missing, prices that are none, adjusted closes that are absent, a day that still trades. */
const barsArbitrary = (most = 420): fc.Arbitrary<Bars> =>
  fc
    .record({
      moves: fc.array(fc.integer({ min: -150, max: 150 }), { minLength: 0, maxLength: most, size: 'max' }),
      holes: fc.array(
        fc.constantFrom('day', 'close', 'zero', 'negative', 'adjusted', 'none', 'none', 'none', 'none', 'none', 'none', 'none'),
        { maxLength: most, size: 'max' },
      ),
      weekdays: fc.boolean(),
      lag: fc.integer({ min: 0, max: 3 }),
      lastIsOpen: fc.boolean(),
      dividends: fc.boolean(),
    })
    .map(({ moves, holes, weekdays, lag, lastIsOpen, dividends }) => {
      const bars: Bar[] = [];
      let price = 100;
      let day = addDays('2026-03-10', -lag - moves.length);
      moves.forEach((move, index) => {
        day = addDays(day, 1);
        price *= Math.exp(move / 1_000 + (index % 2 === 0 ? 1e-3 : -1e-3));
        const hole = holes[index] ?? 'none';
        if (hole === 'day' || (weekdays && !isWeekday(day))) return;
        const close = hole === 'close' ? Number.NaN : hole === 'zero' ? 0 : hole === 'negative' ? -price : price;
        const adjusted = hole === 'adjusted' ? Number.NaN : close * (dividends && index < moves.length / 2 ? 0.97 : 1);
        bars.push({ date: day, close, adjusted });
      });
      return {
        bars,
        currency: 'USD',
        timeZone: 'UTC',
        adjustment: 'split+dividend',
        lastIsOpen,
        source: 'yahoo',
        fetchedAt: 0,
      };
    });

const RUNS = { numRuns: 120 };

describe('against the same worked out on paper', () => {
  test('volatility', () => {
    fc.assert(
      fc.property(barsArbitrary(150), fc.constantFrom(30, 90), fc.constantFrom(252, 365), (bars, window, days) => {
        const [returns = []] = returnsOf([tableOf(bars)]).lists;
        const used = last(returns, window);
        agree(
          volatility(adjustedSeries(bars), days, window),
          used.length < (window * 2) / 3 ? null : Math.sqrt(pairwise(used, used) * days),
        );
      }),
      RUNS,
    );
  });

  test('the rank of volatility', () => {
    fc.assert(
      fc.property(barsArbitrary(250), (bars) => {
        const [returns = []] = returnsOf([tableOf(bars)]).lists;
        const year = last(returns, 252);
        const windows = year.flatMap((_, index) =>
          index >= 29 ? [pairwise(year.slice(index - 29, index + 1), year.slice(index - 29, index + 1))] : [],
        );
        const now = windows.at(-1);
        const before = windows.slice(0, -1);
        const measure = volatilityPercentile(adjustedSeries(bars), 30, 252);
        if (now === undefined || before.length < 60) return agree(measure, null);
        const calmer = before.filter((each) => each < now * (1 - 1e-9)).length;
        const wilder = before.filter((each) => each > now * (1 + 1e-9)).length;
        if (!hasValue(measure)) throw new Error(JSON.stringify(measure));
        // Equals, to the rounding, count half or not at all.
        expect(measure.value).toBeGreaterThanOrEqual(calmer / before.length - 1e-9);
        numbers += 1;
        expect(measure.value).toBeLessThanOrEqual(1 - wilder / before.length + 1e-9);
        return undefined;
      }),
      RUNS,
    );
  });

  test('drawdowns', () => {
    fc.assert(
      fc.property(barsArbitrary(120), (bars) => {
        const closes = [...tableOf(bars).values()].map(({ close }) => close);
        let worst = 0;
        for (let i = 0; i < closes.length; i += 1)
          for (let j = 0; j <= i; j += 1) worst = Math.min(worst, (closes[i] ?? 1) / (closes[j] ?? 1) - 1);
        agree(maxDrawdown(finishedBars(bars)), closes.length < 20 ? null : worst);
        agree(currentDrawdown(finishedBars(bars)), closes.length < 20 ? null : (closes.at(-1) ?? 1) / Math.max(...closes) - 1);
      }),
      RUNS,
    );
  });

  test('distance from the high of the year', () => {
    fc.assert(
      fc.property(barsArbitrary(), fc.constantFrom('equity' as const, 'crypto' as const), (bars, kind) => {
        const days = [...tableOf(bars).values()];
        const newest = days.at(-1);
        const year = days.filter(({ date }) => newest !== undefined && daysBetween(date, newest.date) < 365);
        const enough = year.length >= (kind === 'crypto' ? 350 : 200);
        agree(
          from52WeekHigh(finishedBars(bars), kind),
          enough && newest ? newest.close / Math.max(...year.map(({ close }) => close)) - 1 : null,
        );
      }),
      RUNS,
    );
  });

  test('return over thirty days', () => {
    fc.assert(
      fc.property(barsArbitrary(90), (bars) => {
        const days = [...tableOf({ ...bars, lastIsOpen: false }).values()];
        const newest = days.at(-1);
        const base = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((slack) =>
          days.filter(({ date }) => newest && date === addDays(newest.date, -30 - slack)),
        )[0];
        agree(returnOver(bars, 30), newest && base ? newest.close / base.close - 1 : null);
      }),
      RUNS,
    );
  });

  test('correlation, its band, and beta, of two series with holes of their own', () => {
    fc.assert(
      fc.property(barsArbitrary(200), barsArbitrary(200), fc.constantFrom(30, 90), (a, b, window) => {
        const both = returnsOf([tableOf(a), tableOf(b)]);
        const newest = [adjustedSeries(a).dates.at(-1) ?? '', adjustedSeries(b).dates.at(-1) ?? ''].sort()[1] ?? '';
        // Five sessions a week, a fifth of them missing, and a few days.
        const span = Math.round((window * 7) / 5 / 0.8) + 5;
        const young = both.dates.filter((date) => newest !== '' && daysBetween(date, newest) <= span).length - 1;
        const count = Math.max(0, Math.min(window, young));
        const [x = [], y = []] = both.lists.map((list) => last(list, count).slice(0, count));
        const found = correlation(adjustedSeries(a), adjustedSeries(b), window);
        const flat = count >= 2 && (pairwise(x, x) < 1e-24 || pairwise(y, y) < 1e-24);
        if (count < Math.ceil(window * 0.8) || flat) agree(found, null);
        else {
          const rho = pairwise(x, y) / Math.sqrt(pairwise(x, x) * pairwise(y, y));
          agree(found, rho);
          if (hasValue(found) && Math.abs(rho) < 0.999) {
            // Half the log of (1 + ρ)/(1 − ρ) is normal, with 1/√(n − 3).
            const z = (value: number): number => Math.log((1 + value) / (1 - value)) / 2;
            expect(z(found.band?.[1] ?? 0) - z(rho)).toBeCloseTo(1.96 / Math.sqrt(count - 3), 6);
            expect(z(rho) - z(found.band?.[0] ?? 0)).toBeCloseTo(1.96 / Math.sqrt(count - 3), 6);
          }
        }
        const [own = [], market = []] = both.lists.map((list) => last(list, 252));
        const slope = own.length >= 60 && pairwise(market, market) > 1e-24 ? pairwise(own, market) / pairwise(market, market) : null;
        agree(beta(adjustedSeries(a), adjustedSeries(b)), slope);
      }),
      RUNS,
    );
  });
});
