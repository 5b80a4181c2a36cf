import { MINUTE } from '../durations.ts';
import { type IsoDate, midnightOf, utcDate } from './date.ts';

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The calendar day of an instant (ms since 1970) in an IANA time zone; in UTC where the zone is unknown. Right across changes of the clock. */
export function localDate(ms: number, timeZone: string): IsoDate {
  const format = formatFor(timeZone);
  return format ? format.format(ms).slice(0, 10) : utcDate(ms);
}

/** The instant (ms since 1970) of a wall-clock time on a day in an IANA time zone. */
export function instantAt(date: IsoDate, hour: number, minute: number, timeZone: string): number {
  const asUtc = midnightOf(date) + (hour * 60 + minute) * MINUTE;
  const guess = asUtc - offset(asUtc, timeZone);
  return asUtc - offset(guess, timeZone);
}

/** The instant of the same wall-clock time on another day: an hour more or less than whole days away where the clock changes between. */
export function sameTimeOn(date: IsoDate, ms: number, timeZone: string): number {
  const minutes = Math.floor((ms + offset(ms, timeZone) - midnightOf(localDate(ms, timeZone))) / MINUTE);
  return instantAt(date, 0, minutes, timeZone);
}

/** Milliseconds that local time is ahead of UTC. */
function offset(ms: number, timeZone: string): number {
  const format = formatFor(timeZone);
  if (!format) return 0;
  const [date = '', time = ''] = format.format(ms).split(' ');
  return Date.parse(`${date}T${time}Z`) - Math.floor(ms / 1_000) * 1_000;
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    // Swedish dates are ISO dates: 2025-12-02 09:30:00.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    // Not an IANA zone.
  }
  // Zones come from sources; their number is bounded by the world's, a hostile one is not.
  if (formats.size < 200) formats.set(timeZone, format);
  return format;
}
