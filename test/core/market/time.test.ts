import { describe, expect, it } from 'vitest';
import type { Bars } from '../../../src/core/market/bars.ts';
import { isUsTradingDay, usSession } from '../../../src/core/market/calendar.ts';
import { lastCloseBy } from '../../../src/core/market/last-close.ts';
import { isUsSettling, quoteExpires, seriesExpires } from '../../../src/core/market/lifetime.ts';
import type { Quote } from '../../../src/core/market/quote.ts';
import { instantAt, localDate, sameTimeOn } from '../../../src/core/market/zone.ts';
import { barsOf } from '../risk/series.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (iso: string): number => Date.parse(iso);

describe('the last close that an article may know', () => {
  it.each([
    ['before the bell', '2026-11-27T07:00:00-05:00', 'America/New_York', 'equity', '2026-11-26'],
    ['in the session', '2026-11-24T15:59:00-05:00', 'America/New_York', 'equity', '2026-11-23'],
    ['at the close', '2026-11-24T16:00:00-05:00', 'America/New_York', 'equity', '2026-11-24'],
    ['after an early close', '2026-11-27T13:00:00-05:00', 'America/New_York', 'equity', '2026-11-27'],
    ['on the evening before, by the exchange’s clock', '2026-11-25T06:00:00+09:00', 'America/New_York', 'equity', '2026-11-24'],
    ['in the morning there', '2026-11-25T06:00:00+09:00', 'Asia/Tokyo', 'equity', '2026-11-24'],
    ['in the evening there', '2026-11-25T18:00:00+09:00', 'Asia/Tokyo', 'equity', '2026-11-25'],
    ['of a coin, whose day ends at midnight UTC', '2026-11-25T23:59:00Z', 'UTC', 'crypto', '2026-11-24'],
  ] as const)('%s', (_, published, zone, kind, day) => {
    expect(lastCloseBy(at(published), zone, kind)).toBe(day);
  });
});

describe('local time', () => {
  it('follows the clock of the place through its changes', () => {
    expect(localDate(at('2026-03-09T03:30:00Z'), 'America/New_York')).toBe('2026-03-08');
    expect(localDate(at('2026-03-09T04:30:00Z'), 'America/New_York')).toBe('2026-03-09');
    expect(localDate(at('2026-03-09T16:00:00Z'), 'Asia/Tokyo')).toBe('2026-03-10');
    expect(instantAt('2026-03-06', 9, 30, 'America/New_York')).toBe(at('2026-03-06T14:30:00Z'));
    expect(instantAt('2026-03-09', 9, 30, 'America/New_York')).toBe(at('2026-03-09T13:30:00Z'));
    // In the hours around the change itself, on either side of Greenwich.
    expect(instantAt('2026-03-08', 3, 30, 'America/New_York')).toBe(at('2026-03-08T07:30:00Z'));
    expect(instantAt('2026-03-29', 1, 30, 'Europe/Berlin')).toBe(at('2026-03-29T00:30:00Z'));
    expect(localDate(at('2026-03-09T03:30:00Z'), 'Not/AZone')).toBe('2026-03-09');
    expect(sameTimeOn('2026-03-09', at('2026-03-06T14:30:00Z'), 'America/New_York')).toBe(at('2026-03-09T13:30:00Z'));
    expect(sameTimeOn('2026-03-12', at('2026-03-10T23:15:00Z'), 'Asia/Tokyo')).toBe(at('2026-03-11T23:15:00Z'));
  });
});

describe('US trading days', () => {
  it.each([
    '2025-01-01',
    '2025-01-20',
    '2025-02-17',
    '2025-04-18',
    '2025-05-26',
    '2025-06-19',
    '2025-07-04',
    '2025-09-01',
    '2025-11-27',
    '2025-12-25',
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-04-03',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-11-26',
    '2026-12-25',
    '2024-03-29',
    '2027-03-26',
    '2027-06-18',
    '2027-07-05',
    '2027-12-24',
  ])('are not %s', (date) => {
    expect(isUsTradingDay(date)).toBe(false);
  });

  it.each(['2021-12-31', '2025-11-28', '2025-12-24', '2026-07-02', '2026-04-06', '2026-10-12', '2026-11-11'])('are %s', (date) => {
    expect(isUsTradingDay(date)).toBe(true);
  });

  it('have sessions that skip weekends and holidays', () => {
    expect(usSession(at('2026-11-25T18:00:00Z'))).toMatchObject({
      open: true,
      nextClose: at('2026-11-25T21:00:00Z'),
      nextOpen: at('2026-11-27T14:30:00Z'),
    });
    expect(usSession(at('2026-11-26T18:00:00Z'))).toMatchObject({ open: false, nextOpen: at('2026-11-27T14:30:00Z') });
    expect(usSession(at('2026-03-06T22:00:00Z'))).toMatchObject({ open: false, nextOpen: at('2026-03-09T13:30:00Z') });
  });
});

describe('sessions before holidays', () => {
  it.each(['2026-11-27', '2025-11-28', '2025-07-03', '2025-12-24', '2026-12-24'])('end early on %s', (date) => {
    const noon = Date.parse(`${date}T16:00:00Z`);
    const { open, nextClose } = usSession(noon);
    expect([open, new Date(nextClose).toLocaleTimeString('en-GB', { timeZone: 'America/New_York' })]).toEqual([true, '13:00:00']);
    expect(usSession(nextClose).open).toBe(false);
  });

  it.each(['2026-07-02', '2026-11-25', '2026-12-23'])('do not on %s', (date) => {
    expect(usSession(Date.parse(`${date}T19:00:00Z`)).open).toBe(true);
  });
});

describe('lifetimes', () => {
  const quote = (more: Partial<Quote>): Quote => ({
    symbol: 'XMPL',
    price: 1,
    currency: 'USD',
    change: null,
    asOf: 0,
    delayMinutes: null,
    session: 'closed',
    source: 'yahoo',
    fetchedAt: 0,
    ...more,
  });
  const tuesday = at('2026-03-10T17:00:00Z');

  it.each<readonly [string, Partial<Quote>, number, number]>([
    ['two minutes while it trades', { session: 'open' }, tuesday, tuesday + 2 * MINUTE],
    ['ninety seconds for a coin', { session: 'always' }, tuesday, tuesday + 90_000],
    ['until the opening when closed', { nextOpen: tuesday + HOUR }, tuesday, tuesday + HOUR],
    ['twelve hours at most', { nextOpen: tuesday + 50 * HOUR }, tuesday, tuesday + 12 * HOUR],
    ['a quarter of an hour where nobody tells the hours', { session: 'unknown' }, tuesday, tuesday + 15 * MINUTE],
    ['no longer when closed without a known opening', {}, tuesday, tuesday + 15 * MINUTE],
    ['or after the opening that was told', { nextOpen: tuesday - HOUR }, tuesday, tuesday + 15 * MINUTE],
  ])('of a price: %s', (_name, more, now, expires) => {
    expect(quoteExpires(quote(more), now)).toBe(expires);
  });

  const seriesOf = (source: Bars['source'], last: string, timeZone = 'America/New_York'): Bars => ({
    ...barsOf([1], { from: last }),
    source,
    timeZone,
  });

  it('of a series: until the close has settled, over the weekend too', () => {
    const monday = (source: Bars['source']) => seriesOf(source, '2026-03-09');
    const end = at('2026-03-10T20:00:00Z');
    expect(seriesExpires('equity', monday('yahoo'), end, tuesday)).toBe(end + 20 * MINUTE);
    expect(seriesExpires('equity', monday('cboe'), undefined, tuesday)).toBe(end + 20 * MINUTE);
    const friday = at('2026-03-13T20:00:00Z');
    expect(seriesExpires('equity', seriesOf('yahoo', '2026-03-13'), friday, friday + HOUR)).toBe(friday + 20 * MINUTE + 72 * HOUR);
    expect(seriesExpires('equity', seriesOf('yahoo', '2026-03-13'), undefined, friday + HOUR)).toBe(at('2026-03-16T20:20:00Z'));
    const coin = seriesOf('coingecko', '2026-03-09', 'UTC');
    expect(seriesExpires('crypto', coin, undefined, tuesday)).toBe(tuesday + 6 * HOUR);
    expect(seriesExpires('crypto', coin, undefined, at('2026-03-10T23:00:00Z'))).toBe(at('2026-03-11T00:05:00Z'));
    expect(seriesExpires('index', seriesOf('fred', '2026-03-06'), undefined, tuesday)).toBe(tuesday + 12 * HOUR);
  });

  it.each<readonly [string, string, string, string, string]>([
    ['Thursday in Riyadh: Sunday', 'Asia/Riyadh', '2026-03-12T12:00:00Z', '2026-03-12T14:00:00Z', '2026-03-15T12:00:00Z'],
    [
      'Friday in London, when the clock changes: an hour earlier',
      'Europe/London',
      '2026-03-27T16:30:00Z',
      '2026-03-27T18:00:00Z',
      '2026-03-30T15:30:00Z',
    ],
    ['Friday in Tokyo', 'Asia/Tokyo', '2026-03-13T06:30:00Z', '2026-03-13T09:00:00Z', '2026-03-16T06:30:00Z'],
    ['the last in New York: over its holiday', 'America/New_York', '2026-04-02T20:00:00Z', '2026-04-02T21:00:00Z', '2026-04-06T20:00:00Z'],
  ])('of a series that was fetched after the close of %s is the next', (_, timeZone, end, now, next) => {
    const bars = seriesOf('yahoo', end.slice(0, 10), timeZone);
    expect(new Date(seriesExpires('equity', bars, at(end), at(now)) - 20 * MINUTE).toISOString()).toBe(new Date(next).toISOString());
  });

  it.each<readonly [string, string, string, string]>([
    ['Monday, on Tuesday morning', '2026-03-06', '2026-03-10T13:00:00Z', '2026-03-10T15:00:00Z'],
    ['today, in the evening', '2026-03-09', '2026-03-10T22:00:00Z', '2026-03-11T00:00:00Z'],
    ['nothing, a minute after the close', '2026-03-09', '2026-03-10T20:01:00Z', '2026-03-10T20:20:00Z'],
    ['nothing, on the morning after a holiday', '2026-04-02', '2026-04-06T12:00:00Z', '2026-04-06T20:20:00Z'],
    ['months: none is to come', '2025-11-06', '2026-03-10T22:00:00Z', '2026-03-11T20:20:00Z'],
  ])('of a US series that lacks %s', (_, last, now, expires) => {
    const bars = seriesOf('tiingo', last);
    expect(new Date(seriesExpires('equity', bars, undefined, at(now))).toISOString()).toBe(new Date(expires).toISOString());
  });

  it('knows the minutes in which a US close is not final yet', () => {
    const settling = (iso: string) => isUsSettling(at(iso));
    expect(['2026-03-10T19:59:00Z', '2026-03-10T20:01:00Z', '2026-03-10T20:19:00Z', '2026-03-10T20:21:00Z'].map(settling)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(['2026-11-27T18:05:00Z', '2026-11-26T21:05:00Z', '2026-11-28T21:05:00Z'].map(settling)).toEqual([true, false, false]);
  });
});
