import { describe, expect, it } from 'vitest';
import type { InstrumentKind } from '../../src/core/instruments/instrument.ts';
import { addDays, isWeekday } from '../../src/core/market/date.ts';
import { yahoo } from '../../src/providers/yahoo.ts';
import { answering, instrument } from './access.ts';

/** `[zone, hour of the opening, hours to the close, currency as Yahoo writes it, as we do, and by how much]`. */
type Exchange = readonly [timeZone: string, opens: number, hours: number, written: string, currency: string, scale: number];

const EXCHANGES: readonly Exchange[] = [
  ['Asia/Tokyo', 9, 6.5, 'JPY', 'JPY', 1],
  ['Australia/Sydney', 10, 6, 'AUD', 'AUD', 1],
  ['Pacific/Auckland', 10, 6.75, 'NZD', 'NZD', 1],
  ['Asia/Hong_Kong', 9.5, 6.5, 'HKD', 'HKD', 1],
  ['Asia/Kolkata', 9.25, 6.25, 'INR', 'INR', 1],
  ['Asia/Jerusalem', 10, 7, 'ILA', 'ILS', 0.01],
  ['Africa/Johannesburg', 9, 8, 'ZAc', 'ZAR', 0.01],
  ['Europe/London', 8, 8.5, 'GBp', 'GBP', 0.01],
  ['Europe/Berlin', 9, 8.5, 'EUR', 'EUR', 1],
  ['America/New_York', 9.5, 6.5, 'USD', 'USD', 1],
  ['America/Sao_Paulo', 10, 7, 'BRL', 'BRL', 1],
];

const clocks = new Map<string, Intl.DateTimeFormat>();
/** Clocks are at most fourteen hours off, by quarters of an hour; mostly by as many as before. */
const QUARTERS = Array.from({ length: 113 }, (_, index) => index - 56);
const offsets = new Map<string, number>();

/** The instant of a wall-clock hour, found by asking the browser's clock of the place, not ours. */
function instantOf(date: string, hour: number, timeZone: string): number {
  const format =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  clocks.set(timeZone, format);
  const wanted = `${date}, ${String(Math.floor(hour)).padStart(2, '0')}:${String((hour % 1) * 60).padStart(2, '0')}`;
  const middle = Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000;
  const usual = offsets.get(timeZone) ?? 0;
  for (const quarters of [usual, ...QUARTERS]) {
    const instant = middle + quarters * 900_000;
    if (format.format(instant) !== wanted) continue;
    offsets.set(timeZone, quarters);
    return instant;
  }
  throw new Error(`${wanted} in ${timeZone}?`);
}

/** A year and more of sessions, with both changes of every clock in it. */
const DATES = Array.from({ length: 480 }, (_, index) => addDays('2025-01-06', index)).filter(isWeekday);

async function read([timeZone, opens, hours, currency]: Exchange, now: number, kind: InstrumentKind = 'equity') {
  const done = DATES.filter((date) => instantOf(date, opens, timeZone) <= now);
  const last = done.at(-1) ?? '';
  const seconds = (ms: number): number => ms / 1_000;
  const [start, end] = [instantOf(last, opens, timeZone), instantOf(last, opens, timeZone) + hours * 3_600_000];
  const period = { start: seconds(start), end: seconds(end) };
  const price = 1_000 + done.length - 1;
  const result = {
    meta: {
      currency,
      symbol: 'XMPL',
      instrumentType: kind === 'index' ? 'INDEX' : 'EQUITY',
      exchangeTimezoneName: timeZone,
      regularMarketTime: seconds(Math.min(now, end)),
      regularMarketPrice: price,
      fiftyTwoWeekHigh: 2_000,
      currentTradingPeriod: { pre: { start: 0, end: 0 }, regular: period, post: { start: 0, end: 0 } },
    },
    timestamp: done.map((date) => seconds(instantOf(date, opens, timeZone))),
    indicators: { quote: [{ close: done.map((_, index) => 1_000 + index), high: done.map((_, index) => 1_001 + index) }] },
  };
  const { access } = answering(yahoo, [{ body: { chart: { result: [result], error: null } } }], null, now);
  const answer = await yahoo.series?.('XMPL', instrument('XX:XMPL', kind, { yahoo: 'XMPL' }), access, 'year');
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return { done, price, end, ...answer.value };
}

describe.each(EXCHANGES.map((exchange) => [exchange[0], exchange] as const))('an exchange in %s', (_zone, exchange) => {
  const [timeZone, opens, hours, , currency, scale] = exchange;
  const day = '2026-03-31';
  const open = instantOf(day, opens, timeZone);
  const close = open + hours * 3_600_000;

  it('has its own days, through every change of its clock, and its own money', async () => {
    const { bars, done, quote, price } = await read(exchange, close + 3_600_000);
    const kept = done.filter((date) => date >= (bars.bars[0]?.date ?? ''));
    expect(bars.bars.map(({ date }) => date)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(300);
    expect([bars.currency, quote?.currency]).toEqual([currency, currency]);
    expect(bars.bars.at(-1)).toMatchObject({
      date: day,
      close: expect.closeTo(price * scale, 9),
      high: expect.closeTo((price + 1) * scale, 9),
    });
    expect(quote).toMatchObject({ price: expect.closeTo(price * scale, 9), high52: expect.closeTo(2_000 * scale, 9) });
    // Of yesterday to today, whatever the unit.
    expect(quote?.change).toBeCloseTo(price / (price - 1) - 1, 12);
  });

  it.each([
    ['a minute after it opened', open + 60_000, 'open', true],
    ['a minute before it closes', close - 60_000, 'open', true],
    ['when it has closed', close + 60_000, 'closed', false],
    ['in the night', close + 6 * 3_600_000, 'closed', false],
  ] as const)('%s is what it is', async (_, now, session, lastIsOpen) => {
    const { bars, quote } = await read(exchange, now);
    expect([quote?.session, bars.lastIsOpen, bars.bars.at(-1)?.date]).toEqual([session, lastIsOpen, day]);
  });

  it('opens next on the day after at the same hour, and an index there is in points', async () => {
    const { quote } = await read(exchange, close + 3_600_000, 'index');
    expect(quote).toMatchObject({ currency: 'points', nextOpen: instantOf('2026-04-01', opens, timeZone) });
  });
});
