import type { InstrumentKind } from '../instruments/instrument.ts';
import { NEW_YORK, usClose } from './calendar.ts';
import { addDays, type IsoDate, utcDate } from './date.ts';
import { instantAt, localDate } from './zone.ts';

/** By then the exchanges of the world outside New York have closed, each by its own clock. */
const CLOSED_BY_HOUR = 18;

/**
 * The newest day whose close an instant (ms since 1970) may know: what ends later is no price of then. Weekends and holidays are not looked at:
 * the series has no bar of them. `timeZone` as in the bars.
 */
export function lastCloseBy(at: number, timeZone: string, kind: InstrumentKind): IsoDate {
  if (kind === 'crypto') return addDays(utcDate(at), -1);
  const day = localDate(at, timeZone);
  const close = timeZone === NEW_YORK ? usClose(day) : instantAt(day, CLOSED_BY_HOUR, 0, timeZone);
  return at < close ? addDays(day, -1) : day;
}
