import { DAY, HOUR, MINUTE, SECOND } from '../durations.ts';
import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bars } from './bars.ts';
import { lastUsSession, NEW_YORK, nextWeekday, usSession } from './calendar.ts';
import { daysBetween } from './date.ts';
import type { Quote } from './quote.ts';
import { localDate, sameTimeOn } from './zone.ts';

/** How long an answer is fresh, and how long it may still be shown when no source answers; milliseconds. */
export const LIFETIME = {
  quoteOpen: 2 * MINUTE,
  quoteClosed: 12 * HOUR,
  /** Where nobody tells when it trades. */
  quoteUnknown: 15 * MINUTE,
  quoteCoin: 90 * SECOND,
  seriesCoin: 6 * HOUR,
  seriesFred: 12 * HOUR,
  /** Where the last session is not in it yet. */
  seriesBehind: 2 * HOUR,
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

/** The close of a US session is so fresh that the last trades are still arriving: no price of now is final. */
export const isUsSettling = (now: number): boolean => lastUsSession(now, 0) !== lastUsSession(now, LIFETIME.settling);

/**
 * When a daily series stops being fresh, ms since 1970: twenty minutes after the close of the session under way or next; a coin's after six
 * hours, or soon after the day ends. `sessionEnd` is what the source said of today's; without it, the US calendar. A series that lacks a session
 * that is over is looked for again before.
 */
export function seriesExpires(kind: InstrumentKind, bars: Bars, sessionEnd: number | undefined, now: number): number {
  // At midnight the day's last price becomes its close.
  if (kind === 'crypto') return Math.min(now + LIFETIME.seriesCoin, now - (now % DAY) + DAY + LIFETIME.settlingCoin);
  if (bars.source === 'fred') return now + LIFETIME.seriesFred;
  const settled = nextClose(bars.timeZone, sessionEnd, now - LIFETIME.settling) + LIFETIME.settling;
  return isBehind(bars, now) ? Math.min(settled, now + LIFETIME.seriesBehind) : settled;
}

/** The first close after `now`. The source tells of one session only: later ones are at the same hour. */
function nextClose(timeZone: string, sessionEnd: number | undefined, now: number): number {
  if (sessionEnd === undefined || (sessionEnd <= now && timeZone === NEW_YORK)) return usSession(now).nextClose;
  let [day, end] = [localDate(sessionEnd, timeZone), sessionEnd];
  for (let days = 0; days < 10 && end <= now; days += 1) {
    day = nextWeekday(day, timeZone);
    end = sameTimeOn(day, sessionEnd, timeZone);
  }
  return Math.min(end > now ? end : now + DAY, now + 4 * DAY);
}

/** Some sources have the bar of a day hours after its close. One that is further behind has none to come. */
function isBehind({ timeZone, bars }: Bars, now: number): boolean {
  const last = bars.at(-1)?.date;
  if (timeZone !== NEW_YORK || last === undefined) return false;
  const session = lastUsSession(now, LIFETIME.settling);
  return last < session && daysBetween(last, session) <= MOST_BEHIND_DAYS;
}

const MOST_BEHIND_DAYS = 5;
