import type { InstrumentKind } from '../instruments/instrument.ts';
import { usSession } from './calendar.ts';
import type { Quote } from './quote.ts';
import type { SourceId } from './source.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long an answer is fresh, and how long it may still be shown when no source answers; milliseconds. */
export const LIFETIME = {
  quoteOpen: 2 * MINUTE,
  quoteClosed: 12 * HOUR,
  /** Where nobody tells when it trades. */
  quoteUnknown: 15 * MINUTE,
  quoteCoin: 90 * SECOND,
  seriesCoin: 6 * HOUR,
  seriesFred: 12 * HOUR,
  /** After the close, until sources have the final bar. */
  settling: 20 * MINUTE,
  settlingCoin: 5 * MINUTE,
  filings: 24 * HOUR,
  facts: 7 * DAY,
  list: 7 * DAY,
  odds: 3 * MINUTE,
  oddsHistory: HOUR,
  /** Of a search that found settled events: the same words may have a new one. */
  oddsSettled: DAY,
  notFound: 24 * HOUR,
  noData: 2 * HOUR,
  shownStale: 7 * DAY,
} as const;

/**
 * When a quote stops being fresh, ms since 1970: minutes while it trades, else until the next opening, at most twelve hours. Where no opening
 * is known, a quarter of an hour: a price must not sleep through a session.
 */
export function quoteExpires(quote: Quote, now: number): number {
  if (quote.session === 'always') return now + LIFETIME.quoteCoin;
  if (quote.session === 'open') return now + LIFETIME.quoteOpen;
  if (quote.nextOpen === undefined || quote.nextOpen <= now) return now + LIFETIME.quoteUnknown;
  return Math.min(quote.nextOpen, now + LIFETIME.quoteClosed);
}

/**
 * When a daily series stops being fresh, ms since 1970: twenty minutes after the close of the session under way or next; a coin's after six
 * hours, or soon after the day ends. `sessionEnd` is what
 * the source said of today's; without it, the US calendar.
 */
export function seriesExpires(kind: InstrumentKind, source: SourceId, sessionEnd: number | undefined, now: number): number {
  // At midnight the day's last price becomes its close.
  if (kind === 'crypto') return Math.min(now + LIFETIME.seriesCoin, now - (now % DAY) + DAY + LIFETIME.settlingCoin);
  if (source === 'fred') return now + LIFETIME.seriesFred;
  if (sessionEnd === undefined) return usSession(now - LIFETIME.settling).nextClose + LIFETIME.settling;
  let end = sessionEnd + LIFETIME.settling;
  // The source tells of one session only; later ones are a day, or a weekend, on.
  for (let days = 0; days < 10 && end <= now; days += 1) end += isSaturdayOrSunday(end + DAY) ? 3 * DAY : DAY;
  return Math.min(end, now + 4 * DAY);
}

function isSaturdayOrSunday(ms: number): boolean {
  const day = new Date(ms).getUTCDay();
  return day === 0 || day === 6;
}
