import { isUsTradingDay, NEW_YORK, usClose, usSession } from '../../../src/core/market/calendar.ts';
import { addDays, utcDate } from '../../../src/core/market/date.ts';
import { instantAt, localDate } from '../../../src/core/market/zone.ts';
import { fraction, normal } from './random.ts';

/** A day of an invented market. */
export interface Day {
  readonly date: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

interface Character {
  readonly name: string;
  /** Price now. */
  readonly price: number;
  /** How much of the index's and of Bitcoin's daily move it follows. */
  readonly index: number;
  readonly bitcoin: number;
  /** Daily deviation of its own. */
  readonly own: number;
  /** First trading day, where it is recent. */
  readonly listed?: string;
}

const share = (name: string, price: number, index: number, bitcoin: number, own: number, listed?: string): Character => ({
  name,
  price,
  index,
  bitcoin,
  own,
  ...(listed === undefined ? {} : { listed }),
});

/** Names of the sample articles. Others are made up from their symbol. */
const CHARACTERS: Readonly<Record<string, Character>> = {
  AMZN: share('Amazon.com, Inc.', 231.4, 1.1, 0.05, 0.012),
  NVDA: share('NVIDIA Corporation', 187.2, 1.6, 0.1, 0.015),
  GOOGL: share('Alphabet Inc.', 305.9, 1.05, 0.03, 0.012),
  MSFT: share('Microsoft Corporation', 482.6, 0.9, 0.02, 0.009),
  IREN: share('IREN Limited', 43.7, 1.4, 0.7, 0.045),
  WULF: share('TeraWulf Inc.', 14.1, 1.3, 0.65, 0.045),
  CORZ: share('Core Scientific, Inc.', 16.2, 1.2, 0.5, 0.04),
  CLSK: share('CleanSpark, Inc.', 12.3, 1.2, 0.8, 0.04),
  KEEL: share('Keel Infrastructure Corp.', 3.4, 1.1, 0.8, 0.05),
  HUT: share('Hut 8 Corp.', 41.8, 1.3, 0.75, 0.045),
  ABTC: share('American Bitcoin Corp.', 2.3, 0.9, 0.9, 0.06, '2025-09-03'),
  '^NDX': share('NASDAQ 100', 25_470, 1, 0, 0),
  '^GSPC': share('S&P 500', 6_830, 0.75, 0, 0.003),
  bitcoin: share('Bitcoin', 87_100, 0, 1, 0),
  'goplus-security': share('GoPlus Security', 0.0061, 0.3, 0.9, 0.05),
};

/** What a sample article says of a day, so that its claims can be checked: the close, and where it says so the low. */
interface Anchor {
  readonly date: string;
  readonly close: number;
  readonly low?: number;
}

/** Of the articles of 3 December 2025. Hut 8 is given as 11 % lower there, and was not. */
const ANCHORS: Readonly<Record<string, readonly Anchor[]>> = {
  bitcoin: [
    { date: '2025-11-02', close: 105_400 },
    { date: '2025-12-02', close: 88_214.6 },
  ],
  '^NDX': [
    { date: '2025-10-31', close: 25_858 },
    { date: '2025-11-10', close: 26_120 },
    { date: '2025-11-20', close: 24_330 },
    { date: '2025-12-02', close: 25_548 },
  ],
  ABTC: [
    { date: '2025-12-01', close: 3.58 },
    { date: '2025-12-02', close: 2.15, low: 1.86 },
  ],
  HUT: [
    { date: '2025-12-01', close: 45.2 },
    { date: '2025-12-02', close: 41.86 },
  ],
};

/** A symbol that no source knows. */
export const isUnknown = (symbol: string): boolean => symbol.toUpperCase().startsWith('NOSUCH');

export function characterOf(symbol: string): Character {
  const known = Object.hasOwn(CHARACTERS, symbol) ? CHARACTERS[symbol] : undefined;
  if (known) return known;
  const coin = symbol === symbol.toLowerCase();
  return {
    name: coin ? symbol : `${symbol} Inc.`,
    price: 5 + fraction(symbol, 'price') * 300,
    index: coin ? 0.2 : 0.6 + fraction(symbol, 'index'),
    bitcoin: coin ? 0.8 : fraction(symbol, 'bitcoin') * 0.2,
    own: 0.01 + fraction(symbol, 'own') * 0.03,
  };
}

/** Three years of days up to `now`, the same for the same symbol and day. `daily`: coins trade on every day. */
export function daysOf(symbol: string, now: number, daily: boolean): readonly Day[] {
  const { price, index, bitcoin, own, listed } = characterOf(symbol);
  const dates = daily ? everyDay(now) : tradingDays(now);
  const kept = listed === undefined ? dates : dates.filter((date) => date >= listed);
  const days: Day[] = [];
  let close = price;
  for (const date of kept.toReversed()) {
    const move = index * 0.01 * normal('index', date) + bitcoin * 0.024 * normal('bitcoin', date) + own * normal(symbol, date);
    const open = close / Math.exp(move);
    const reach = 0.3 * Math.abs(move) + 0.004 * fraction(symbol, date, 'reach');
    days.push({
      date,
      open: round(open),
      high: round(Math.max(open, close) * (1 + reach)),
      low: round(Math.min(open, close) * (1 - reach)),
      close: round(close),
      volume: Math.round(1e6 * (1 + 20 * fraction(symbol, date, 'volume'))),
    });
    close = open;
  }
  return anchored(days.reverse(), Object.hasOwn(ANCHORS, symbol) ? (ANCHORS[symbol] ?? []) : []);
}

/** Bends a series so that it passes through its anchors; between them the bend changes evenly, and at the end there is none. */
function anchored(days: readonly Day[], anchors: readonly Anchor[]): readonly Day[] {
  const at = anchors.flatMap((anchor) => {
    const index = days.findIndex((day) => day.date === anchor.date);
    const close = days[index]?.close;
    return close === undefined ? [] : [{ ...anchor, index, bend: Math.log(anchor.close / close) }];
  });
  if (at.length === 0) return days;
  const knots = [...at.map(({ index, bend }) => ({ index, bend })), { index: days.length - 1, bend: 0 }];
  const bendAt = (index: number): number => {
    const next = knots.find((knot) => knot.index >= index);
    const before = knots.findLast((knot) => knot.index < index);
    if (!next || !before) return next?.bend ?? 0;
    return before.bend + ((next.bend - before.bend) * (index - before.index)) / (next.index - before.index);
  };
  return days.map((day, index) => {
    const factor = Math.exp(bendAt(index));
    const low = at.find((anchor) => anchor.index === index)?.low;
    const bent = {
      open: round(day.open * factor),
      high: round(day.high * factor),
      low: round(day.low * factor),
      close: round(day.close * factor),
    };
    return { ...day, ...bent, ...(low === undefined ? {} : { low }) };
  });
}

const DAYS = 3 * 366;

/** Six digits, as sources give prices. */
const round = (value: number): number => Number(value.toPrecision(7));

function everyDay(now: number): readonly string[] {
  const today = utcDate(now);
  return Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS + 1));
}

/** Up to today, once its session has begun. */
function tradingDays(now: number): readonly string[] {
  const today = localDate(now, NEW_YORK);
  const begun = now >= openingOf(today);
  return Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS + 1)).filter(
    (date) => isUsTradingDay(date) && (date < today || begun),
  );
}

export const openingOf = (date: string): number => instantAt(date, 9, 30, NEW_YORK);
export { usClose as closingOf } from '../../../src/core/market/calendar.ts';

/** Time of the last price: now while the session is open, else its close. */
export function lastTrade(days: readonly Day[], now: number): number {
  const last = days.at(-1)?.date ?? localDate(now, NEW_YORK);
  return usSession(now).open ? now - 15_000 : Math.min(now, usClose(last));
}
