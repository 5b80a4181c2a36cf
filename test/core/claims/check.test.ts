import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignments } from '../../../src/core/claims/alignments.ts';
import { checkClaim } from '../../../src/core/claims/check.ts';
import type { KeyFigure, Window } from '../../../src/core/figures/figure.ts';
import type { Instrument } from '../../../src/core/instruments/instrument.ts';
import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, isWeekday } from '../../../src/core/market/date.ts';
import { readTables } from '../../eval/read-lexicon.ts';
import { figure } from './figures.ts';

/** Weekday bars that rise by one a day from 100 on Wednesday 1 January 2025; each day ranges from two below the close to two above. */
function weekdays(count: number, price: (index: number) => number = (index) => 100 + index): Bars {
  const bars: Bar[] = [];
  for (let date = '2025-01-01'; bars.length < count; date = addDays(date, 1)) {
    const close = price(bars.length);
    if (isWeekday(date)) bars.push({ date, close, adjusted: close, high: close + 2, low: close - 2 });
  }
  return { bars, currency: 'USD', timeZone: 'UTC', adjustment: 'split', lastIsOpen: false, source: 'yahoo', fetchedAt: 0 };
}

/** After a year of calm, so that what is stated is rare. */
function afterCalm(bars: Bars): Bars {
  const calm: Bar[] = [];
  for (let date = '2024-01-01'; date < '2025-01-01'; date = addDays(date, 1))
    if (isWeekday(date)) calm.push({ date, close: 100, adjusted: 100, high: 100.5, low: 99.5 });
  return { ...bars, bars: [...calm, ...bars.bars] };
}

const BARS = weekdays(65);
const PUBLISHED = '2025-04-01';
const DAY: Window = { label: 'day', type: 'day' };
const DAYS30: Window = { label: '30d', type: 'days', days: 30 };
const change = (percent: number, about: Partial<KeyFigure> = {}): KeyFigure =>
  figure({
    kind: 'change',
    value: percent,
    unit: 'percent',
    surface: `${Math.abs(percent)}%`,
    direction: percent < 0 ? 'down' : 'up',
    window: DAYS30,
    ...about,
  });

describe('what cannot be checked says why', () => {
  test.each<[string, KeyFigure, Bars | null, string | null]>([
    ['business-metric', figure({ kind: 'revenue', value: 5e9, unit: 'USD' }), BARS, PUBLISHED],
    ['business-metric', change(5, { metric: 'spot volume' }), BARS, PUBLISHED],
    ['forecast', change(5, { modality: 'forecast' }), BARS, PUBLISHED],
    ['no-subject', change(5, { instrument: 'ORG:openai' }), BARS, PUBLISHED],
    ['no-date', change(5), BARS, null],
    ['no-series', change(5), null, PUBLISHED],
    ['another-series', figure({ kind: 'price', value: 164, unit: 'EUR' }), BARS, PUBLISHED],
    ['no-window', change(5, { window: null }), BARS, PUBLISHED],
    ['no-window', change(5, { window: null }), null, PUBLISHED],
    ['moment-of-day', change(5, { window: { label: 'after-hours', type: 'intraday' } }), null, PUBLISHED],
    ['no-window', change(5, { window: { label: 'a while', type: 'other' } }), BARS, PUBLISHED],
    ['out-of-range', change(5), BARS, '2024-12-01'],
    ['out-of-range', change(5), BARS, '2025-06-01'],
    ['out-of-range', change(5, { window: { label: 'year', type: 'year' } }), BARS, PUBLISHED],
  ])('%s', (reason, claim, bars, published) => {
    expect(checkClaim(claim, bars, published)).toEqual({ verdict: 'not-checkable', reason });
  });
});

describe('a change over a window', () => {
  test('by hand: thirty days before Tuesday 1 April is a Sunday, so the base is Friday 28 February', () => {
    expect(checkClaim(change(15.5), BARS, PUBLISHED)).toEqual({
      verdict: 'consistent',
      stated: expect.closeTo(0.155, 12),
      measured: 164 / 142 - 1,
      formula: 'close(2025-04-01) / close(2025-02-28) − 1',
      prices: [164, 142],
      from: '2025-02-28',
      to: '2025-04-01',
      tolerance: expect.closeTo(0.0015, 12),
      source: 'yahoo',
    });
  });

  test.each([
    [15.5, 'none', 'consistent'],
    [13.2, 'none', 'inconsistent'],
    [-15.5, 'none', 'inconsistent'],
    [14.5, 'around', 'consistent'],
    [12, 'around', 'inconsistent'],
    [15, 'more_than', 'consistent'],
    [30, 'more_than', 'inconsistent'],
    [35, 'less_than', 'consistent'],
    [10, 'less_than', 'inconsistent'],
    [16, 'nearly', 'consistent'],
    // What has gone past it has not nearly done it, and yet it had on the way.
    [14.5, 'nearly', 'not-checkable'],
  ] as const)('%d %% %s: %s', (percent, hedge, verdict) => {
    expect(checkClaim(change(percent, { hedge, surface: `${Math.abs(percent).toFixed(1)}%` }), BARS, PUBLISHED)).toMatchObject({ verdict });
  });

  test.each([
    [0.1, 'US:AAA', 100, 99.96],
    [0.8, 'CRYPTO:AAA', 100, 99.9],
    [1, 'CRYPTO:AAA', 100, 99.7],
  ] as const)('a rise of %d %% of %s is no fall from %d to %d', (percent, instrument, before, after) => {
    const bars = weekdays(65, (index) => (index === 64 ? after : before));
    const window: Window = { label: 'day', type: 'day', days: 1, from: PUBLISHED, to: PUBLISHED, moment: 'close' };
    expect(checkClaim(change(percent, { instrument, window }), bars, PUBLISHED)).not.toMatchObject({ verdict: 'consistent' });
  });

  test('a rise of less than 5 % is no fall, however small', () => {
    const window: Window = { label: 'day', type: 'day', days: 1, from: PUBLISHED, to: PUBLISHED, moment: 'close' };
    const to = (close: number) => weekdays(65, (index) => (index === 64 ? close : 100));
    const claim = change(5, { hedge: 'less_than', window });
    expect(checkClaim(claim, to(100.04), PUBLISHED)).toMatchObject({ verdict: 'consistent' });
    expect(checkClaim(claim, to(99.96), PUBLISHED)).not.toMatchObject({ verdict: 'consistent' });
  });

  test.each([
    [5, 6501, 6500, 'inconsistent'],
    [-103.4, 6597, 6500, 'inconsistent'],
    [-97, 6597, 6500, 'consistent'],
  ] as const)('%d points from %d to %d: %s', (points, before, after, verdict) => {
    const bars = weekdays(65, (index) => (index === 64 ? after : before));
    const window: Window = { label: 'day', type: 'day', days: 1, from: PUBLISHED, to: PUBLISHED, moment: 'close' };
    const claim = change(points, { unit: 'points', instrument: 'INDEX:SPX', window, surface: String(Math.abs(points)) });
    expect(checkClaim(claim, bars, PUBLISHED)).toMatchObject({ verdict });
  });

  test('"more than 2 %" of 15.5 % is true, and flagged', () => {
    expect(checkClaim(change(2, { hedge: 'more_than' }), BARS, PUBLISHED)).toMatchObject({
      verdict: 'consistent',
      flag: 'far-understated',
    });
  });

  test('the session before publication counts too: an article of Tuesday about Monday', () => {
    const bars = weekdays(65, (index) => (index === 64 ? 50 : index === 63 ? 80 : 100));
    expect(checkClaim(change(-20, { window: DAY }), bars, PUBLISHED)).toMatchObject({ verdict: 'consistent', to: '2025-03-31' });
    expect(checkClaim(change(-37.5, { window: DAY }), bars, PUBLISHED)).toMatchObject({ verdict: 'consistent', to: '2025-04-01' });
    expect(checkClaim(change(-45, { window: DAY }), bars, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
    // the fall from the peak
    expect(checkClaim(change(-50, { window: DAY }), bars, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'another-time' });
  });

  test('"as much as" is the intraday extreme against the previous close', () => {
    // Monday closed at 163; Tuesday's low is 162, so the day was down 0.6 % at its worst although it closed higher.
    const claim = change(-0.6, { hedge: 'up_to', window: DAY });
    expect(checkClaim(claim, BARS, PUBLISHED)).toMatchObject({ verdict: 'consistent', formula: 'low(2025-04-01) / close(2025-03-31) − 1' });
    const closesOnly = { ...BARS, bars: BARS.bars.map(({ date, close, adjusted }) => ({ date, close, adjusted })) };
    expect(checkClaim(claim, closesOnly, PUBLISHED)).toMatchObject({ verdict: 'not-checkable' });
  });

  test('an intraday move is one that the range of the day reached; outside the session nothing can tell', () => {
    const intraday = (percent: number, label: string) => change(percent, { window: { label, type: 'intraday' } });
    const rare = afterCalm(weekdays(65, (index) => (index === 64 ? 160 : 150)));
    expect(checkClaim(intraday(6, 'intraday'), rare, PUBLISHED)).toMatchObject({ verdict: 'consistent' });
    // any day of that series reaches it, so that it says nothing
    expect(checkClaim(intraday(1.5, 'intraday'), BARS, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'moment-of-day' });
    expect(checkClaim(intraday(6, 'intraday'), BARS, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
    expect(checkClaim(intraday(1.5, 'after-hours'), BARS, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'moment-of-day' });
  });

  test.each([
    ['US:AAPL', 'intraday', 'low…high(2025-04-01) / close(2025-03-31) − 1'],
    ['US:AAPL', 'day', 'low…high(2025-04-01) / close(2025-03-31) − 1'],
    ['CRYPTO:BTC', 'intraday', 'low…high(2025-04-01) / close(2025-03-31) − 1'],
    // Nor has the day before a close.
    ['CRYPTO:BTC', 'day', 'low…high(2025-04-01) / high…low(2025-03-31) − 1'],
  ] as const)('of %s, a move reached within the %s says by which formula', (instrument, type, formula) => {
    const bars = afterCalm({ ...BARS, bars: BARS.bars.map((bar) => (bar.date === '2025-04-01' ? { ...bar, high: 180 } : bar)) });
    const window: Window = { label: type, type, days: 1, from: '2025-04-01', to: '2025-04-01' };
    expect(checkClaim(change(8, { instrument, window }), bars, PUBLISHED)).toMatchObject({ verdict: 'consistent', formula });
  });

  test('"last week" may be the calendar week before', () => {
    // Friday 21 March closed at 157, Friday 28 March at 162.
    const claim = change((162 / 157 - 1) * 100, { window: { label: 'last week', type: 'week', days: 7 }, surface: '3.18%' });
    expect(checkClaim(claim, BARS, '2025-04-01')).toMatchObject({ verdict: 'consistent' });
  });

  test('the year to date begins with the last close of the year before; a month may be a calendar month', () => {
    const two = weekdays(400);
    const base = two.bars.find((bar) => bar.date === '2025-12-31')?.close ?? 0;
    const end = two.bars.find((bar) => bar.date === '2026-03-31')?.close ?? 0;
    const ytd = change((end / base - 1) * 100, { window: { label: 'ytd', type: 'ytd' } });
    expect(checkClaim(ytd, two, '2026-03-31')).toMatchObject({ verdict: 'consistent', from: '2025-12-31' });
    const february = two.bars.find((bar) => bar.date === '2026-02-27')?.close ?? 0;
    const month = change((end / february - 1) * 100, { window: { label: 'month', type: 'month' } });
    expect(checkClaim(month, two, '2026-03-31')).toMatchObject({ verdict: 'consistent', from: '2026-02-27' });
  });

  test('any change that some alignment gives is consistent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -80, max: 80 }), { minLength: 65, maxLength: 65 }),
        fc.constantFrom(DAY, DAYS30),
        (moves, window) => {
          const bars = weekdays(65, (index) => 1000 + (moves[index] ?? 0));
          for (const { from, to } of alignments(window, bars.bars, PUBLISHED)) {
            const measured = (bars.bars[to]?.close ?? 1) / (bars.bars[from]?.close ?? 1) - 1;
            const claim = change(measured * 100, { window, surface: `${Math.abs(measured * 100).toFixed(2)}%` });
            expect(checkClaim(claim, bars, PUBLISHED)).toMatchObject({ verdict: 'consistent' });
          }
        },
      ),
    );
  });
});

describe('prices and drawdowns', () => {
  const price = (value: number, about: Partial<KeyFigure> = {}) =>
    figure({ kind: 'price', value, unit: 'USD', surface: `$${value.toFixed(2)}`, window: DAY, ...about });

  test.each([
    [164, 'none', 'consistent'],
    [165.3, 'none', 'consistent'], // within Tuesday's range
    [161.5, 'none', 'consistent'], // within Monday's
    [150, 'none', 'inconsistent'],
    [166.4, 'around', 'consistent'],
    [150, 'more_than', 'consistent'],
    [170, 'less_than', 'consistent'],
    [180, 'more_than', 'inconsistent'],
  ] as const)('$%d %s: %s', (value, hedge, verdict) => {
    expect(checkClaim(price(value, { hedge }), BARS, PUBLISHED)).toMatchObject({ verdict });
  });

  test.each([
    [120, true],
    [140, false],
  ])('"above $%d" of 164 is true, and flagged: %s', (value, flagged) => {
    const verdict = checkClaim(price(value, { hedge: 'more_than' }), BARS, PUBLISHED);
    expect(verdict).toMatchObject({ verdict: 'consistent' });
    expect('flag' in verdict).toBe(flagged);
  });

  test('only between the extremes of a day says so, and gives them', () => {
    const between = checkClaim(price(165.3), BARS, PUBLISHED);
    expect(between).toMatchObject({ within: [expect.any(Number), expect.any(Number)], formula: expect.stringMatching(/^low…high/) });
    if (between.verdict === 'not-checkable' || !between.within) throw new Error('Not between.');
    expect(between.within[0]).toBeLessThanOrEqual(165.3);
    expect(between.within[1]).toBeGreaterThanOrEqual(165.3);
    expect(checkClaim(price(164), BARS, PUBLISHED)).not.toHaveProperty('within');
  });

  test('a price of which nobody says when is never contradicted', () => {
    expect(checkClaim(price(164, { window: null }), BARS, PUBLISHED)).toMatchObject({ verdict: 'consistent' });
    expect(checkClaim(price(150, { window: null }), BARS, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'no-window' });
  });

  test('on a stated date', () => {
    const window: Window = { label: 'Mar 3', type: 'on', from: '2025-03-03', to: '2025-03-03' };
    expect(checkClaim(price(143, { window }), BARS, PUBLISHED)).toMatchObject({ verdict: 'consistent', to: '2025-03-03' });
    expect(checkClaim(price(170, { window }), BARS, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
    expect(checkClaim(price(164, { window }), BARS, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'another-time' });
  });

  test('a drawdown is the worst fall within the window, or the distance from its peak', () => {
    // Up to 120, down to 90, back to 108: the worst fall is 25 %, the distance 10 %.
    const bars = weekdays(65, (index) => (index < 50 ? 100 : index === 50 ? 120 : index === 55 ? 90 : 108));
    const fall = (percent: number) =>
      figure({ kind: 'drawdown', value: percent, unit: 'percent', surface: `${percent}%`, direction: 'down', window: DAYS30 });
    expect(checkClaim(fall(25), bars, PUBLISHED)).toMatchObject({
      verdict: 'consistent',
      formula: 'close(2025-03-19) / max close(2025-03-12) − 1',
    });
    expect(checkClaim(fall(10), bars, PUBLISHED)).toMatchObject({ verdict: 'consistent' });
    expect(checkClaim(fall(40), bars, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
  });

  test('a series that begins within a calendar period tells of no fall in the whole of it', () => {
    const bars = weekdays(65, () => 100);
    const verdict = (window: Window) =>
      checkClaim(figure({ kind: 'drawdown', value: 40, unit: 'percent', surface: '40%', direction: 'down', window }), bars, PUBLISHED)
        .verdict;
    expect(verdict({ label: 'ytd', type: 'ytd', from: '2025-01-01', to: PUBLISHED })).toBe('not-checkable');
    expect(verdict({ label: 'March', type: 'month', from: '2025-03-01', to: PUBLISHED })).toBe('inconsistent');
  });
});

describe('a day that the text names is that day', () => {
  // One session rises by a tenth, among others that hardly move.
  const bars = weekdays(65, (index) => (index < 60 ? 100 : 110));
  const monday = { label: 'day', type: 'day', days: 1, from: '2025-03-26', to: '2025-03-26' } as const;
  const tuesday = { ...monday, from: '2025-03-27', to: '2025-03-27' };
  const flat: Bars = { ...bars, bars: bars.bars.map(({ date, close, adjusted }) => ({ date, close, adjusted })) };

  test.each<[Window, 'consistent', string]>([
    [monday, 'consistent', '2025-03-26'],
    // Nothing names the day: the session before the last one will do.
    [{ label: 'day', type: 'day', days: 1, to: '2025-03-27' }, 'consistent', '2025-03-26'],
    // on a single day in March
    [{ label: 'March', type: 'day', days: 1, from: '2025-03-01', to: '2025-03-31' }, 'consistent', '2025-03-26'],
  ])('%j: %s', (window, verdict, to) => {
    expect(checkClaim(change(10, { window }), flat, PUBLISHED)).toMatchObject({ verdict, to });
  });

  test.each<[Window, string]>([
    [tuesday, '2025-03-27'],
    [{ label: 'February', type: 'day', days: 1, from: '2025-02-01', to: '2025-02-28' }, '2025-02-03'],
  ])('%j: nothing happened, and what happened in another usual time contradicts nothing', (window, to) => {
    expect(checkClaim(change(7, { window }), flat, PUBLISHED)).toMatchObject({ verdict: 'inconsistent', to });
    expect(checkClaim(change(10, { window }), flat, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'another-time' });
  });

  test('the close of a named day', () => {
    const price = figure({ kind: 'price', value: 90, unit: 'USD', surface: '$90.00', window: { ...monday, moment: 'close' } });
    expect(checkClaim(price, flat, PUBLISHED)).toMatchObject({ verdict: 'inconsistent', formula: 'close(2025-03-26)' });
  });

  test('a month of which the series has only a part', () => {
    const window: Window = { label: 'January', type: 'day', days: 1, from: '2025-01-01', to: '2025-01-31' };
    expect(checkClaim(change(10, { window }), flat, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'out-of-range' });
  });

  test('a year that began before the series', () => {
    const window: Window = { label: 'ytd', type: 'ytd', from: '2025-01-01', to: PUBLISHED };
    const claim = change(40, { window });
    expect(checkClaim(claim, weekdays(280), '2026-02-02')).toEqual({ verdict: 'not-checkable', reason: 'out-of-range' });
    expect(checkClaim(claim, afterCalm(weekdays(280)), '2026-02-02')).toMatchObject({ verdict: 'inconsistent', from: '2024-12-31' });
  });

  test.each([
    [40, 'gone-further'],
    [51, 'consistent'],
    [70, 'inconsistent'],
  ])('halved, where %d of 100 is left: %s', (left, expected) => {
    const fall = change(-50, { surface: 'halved', window: DAYS30 });
    const verdict = checkClaim(
      fall,
      weekdays(65, (index) => (index === 64 ? left : 100)),
      PUBLISHED,
    );
    expect(verdict.verdict === 'not-checkable' ? verdict.reason : verdict.verdict).toBe(expected);
  });

  test('what is printed as 0.0 % is a rounded number', () => {
    const level = weekdays(65, (index) => (index === 64 ? 99.97 : 100));
    const fall = change(0, { direction: 'down', surface: '0.0%', window: DAY });
    expect(checkClaim(fall, level, PUBLISHED)).toMatchObject({ verdict: 'consistent' });
  });
});

describe('a miss that proves nothing', () => {
  const day = (about: Partial<KeyFigure> = {}): KeyFigure =>
    change(9, { window: { label: 'day', type: 'day', days: 1, from: PUBLISHED, to: PUBLISHED }, ...about });

  test('the control', () => {
    expect(checkClaim(day(), BARS, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
  });

  test('a series that ends before the day', () => {
    const short = { ...BARS, bars: BARS.bars.slice(0, -1) };
    expect(checkClaim(day(), short, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'out-of-range' });
  });

  test('an amount that no share moves by', () => {
    const lost = day({ value: -357e9, unit: 'USD', surface: '$357 billion', direction: 'down' });
    expect(checkClaim(lost, BARS, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'another-price' });
  });

  test('a day that was no session, and one of a coin', () => {
    const sunday = day({ window: { label: 'day', type: 'day', days: 1, from: '2025-03-30', to: '2025-03-30' } });
    expect(checkClaim(sunday, BARS, '2025-03-30')).toEqual({ verdict: 'not-checkable', reason: 'out-of-range' });
    expect(checkClaim({ ...sunday, instrument: 'CRYPTO:a' }, BARS, '2025-03-30')).toMatchObject({ verdict: 'inconsistent' });
  });

  const share = (parallel?: Instrument['parallel'], provenance: Instrument['provenance'] = 'reviewed'): Instrument => {
    const known: Instrument = { id: 'US:AAA', kind: 'equity', symbol: 'AAA', name: 'Alpha', symbols: {}, tier: 2, provenance };
    return parallel === undefined ? known : { ...known, parallel };
  };

  test.each([
    ['that trades at home too', share('home'), 9, 'not-checkable'],
    // another class parts by little
    ['with another class', share('class'), 1.1, 'not-checkable'],
    ['with another class', share('class'), 9, 'inconsistent'],
    ['alone', share(), 1.1, 'inconsistent'],
    ['that nobody has reviewed', share(undefined, 'sec'), 9, 'not-checkable'],
  ])('a share %s: %d %%', (_, instrument, percent, verdict) => {
    const claim = day({ value: percent, surface: `${percent.toFixed(1)}%`, window: { ...DAY, moment: 'close' } });
    expect(checkClaim(claim, BARS, PUBLISHED, instrument)).toMatchObject({ verdict });
  });

  test('the tables know lines and classes that news speak of', () => {
    const parallel = new Map(readTables().parallel.map(({ symbol, what }) => [symbol, what]));
    expect(['NVO', 'BABA', 'SHOP', 'GOOG', 'GOOGL', 'AAPL'].map((symbol) => parallel.get(symbol))).toEqual([
      'home',
      'home',
      'home',
      'class',
      'class',
      undefined,
    ]);
  });

  test('the price of another class', () => {
    const window: Window = { label: 'close', type: 'day', moment: 'close' };
    const price = figure({ kind: 'price', value: 171.2, unit: 'USD', surface: '$171.20', window });
    expect(checkClaim(price, BARS, PUBLISHED, share('class'))).toMatchObject({ verdict: 'not-checkable' });
    expect(checkClaim(price, BARS, PUBLISHED, share())).toMatchObject({ verdict: 'inconsistent' });
  });

  test('a value that the session before saw, in an article dated a day after it', () => {
    // Monday closed at 163 after 162, and had been at 165.
    const monday: Window = { label: 'day', type: 'day', days: 1, from: '2025-03-31', to: '2025-03-31' };
    const claim = day({ value: 1.8, surface: '1.8%', window: monday });
    expect(checkClaim(claim, BARS, PUBLISHED)).toEqual({ verdict: 'not-checkable', reason: 'moment-of-day' });
    expect(checkClaim({ ...claim, window: { ...monday, moment: 'close' } }, BARS, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
  });

  test('for every day, what the extremes of its session enclose is never contradicted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 64 }), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const bar = BARS.bars[index];
        const base = BARS.bars[index - 1];
        if (bar === undefined || base === undefined) return;
        const percent = 100 * (((bar.low ?? 0) + share * ((bar.high ?? 0) - (bar.low ?? 0))) / base.close - 1);
        const window: Window = { label: bar.date, type: 'on', from: bar.date, to: bar.date };
        const claim = day({ value: percent, surface: `${Math.abs(percent).toFixed(2)}%`, direction: percent < 0 ? 'down' : 'up', window });
        expect(checkClaim(claim, BARS, PUBLISHED).verdict).not.toBe('inconsistent');
      }),
    );
  });
});
