import { addDays, daysBetween, type IsoDate, isWeekday, weekdayOf } from './date.ts';
import { instantAt, localDate } from './zone.ts';

export const NEW_YORK = 'America/New_York';

/** The regular session of US exchanges around an instant, ms since 1970. */
interface UsSession {
  readonly open: boolean;
  readonly nextOpen: number;
  readonly nextClose: number;
}

/** US exchanges: 9:30 to 16:00 New York on weekdays that are no holiday, to 13:00 on the eves of three. */
export function usSession(now: number): UsSession {
  const today = localDate(now, NEW_YORK);
  const openingOf = (date: IsoDate): number => instantAt(date, 9, 30, NEW_YORK);
  const trades = isUsTradingDay(today);
  const openDay = trades && now < openingOf(today) ? today : nextTradingDay(today);
  const closeDay = trades && now < usClose(today) ? today : nextTradingDay(today);
  return {
    open: trades && now >= openingOf(today) && now < usClose(today),
    nextOpen: openingOf(openDay),
    nextClose: usClose(closeDay),
  };
}

/** The regular close of a trading day, ms since 1970. */
export const usClose = (date: IsoDate): number => instantAt(date, closesEarly(date) ? 13 : 16, 0, NEW_YORK);

/** The newest day whose regular session ended at least `settled` ms before `now`. */
export function lastUsSession(now: number, settled: number): IsoDate {
  let day = localDate(now, NEW_YORK);
  for (let tries = 0; tries < 10 && (!isUsTradingDay(day) || usClose(day) + settled > now); tries += 1) day = addDays(day, -1);
  return day;
}

/** Where the week of the exchange ends on Thursday. */
const TO_THURSDAY = new Set(['Asia/Riyadh', 'Asia/Kuwait', 'Asia/Qatar', 'Asia/Bahrain', 'Africa/Cairo']);

/** The next day of the exchange's week after a day. Its holidays are not known. */
export function nextWeekday(date: IsoDate, timeZone: string): IsoDate {
  const closed = TO_THURSDAY.has(timeZone) ? [5, 6] : [6, 0];
  let day = addDays(date, 1);
  while (closed.includes(weekdayOf(day))) day = addDays(day, 1);
  return day;
}

/** The day after Thanksgiving, and those before Independence Day and Christmas, where they are trading days at all. */
const closesEarly = (date: IsoDate): boolean =>
  date.endsWith('-07-03') || date.endsWith('-12-24') || date === addDays(thanksgiving(Number(date.slice(0, 4))), 1);

/** `true` on days with a regular session of NYSE and Nasdaq; days of national mourning are unknown to it. */
export const isUsTradingDay = (date: IsoDate): boolean => isWeekday(date) && !usHolidays(Number(date.slice(0, 4))).has(date);

/** Longer without a session only where a day's close is missing. */
const MOST_CLOSED_DAYS = 4;

/** Whether no session lies between two days of an exchange: a change over two is none of the day. Outside New York, whose holidays alone are known, each weekday may have had one. */
export function isNextSession(before: IsoDate, day: IsoDate, timeZone: string): boolean {
  const days = daysBetween(before, day);
  if (days < 1 || days > MOST_CLOSED_DAYS) return false;
  if (timeZone !== NEW_YORK) return nextWeekday(before, timeZone) >= day;
  return !Array.from({ length: days - 1 }, (_, index) => addDays(before, index + 1)).some(isUsTradingDay);
}

function nextTradingDay(date: IsoDate): IsoDate {
  let day = addDays(date, 1);
  // The longest closure of the ordinary calendar is four days.
  for (let tries = 0; tries < 10 && !isUsTradingDay(day); tries += 1) day = addDays(day, 1);
  return day;
}

/** Holidays of NYSE and Nasdaq by their rules of 2022: on a Sunday they move to Monday, on a Saturday to Friday (New Year's Day does not). */
function usHolidays(year: number): ReadonlySet<IsoDate> {
  const newYear = `${year}-01-01`;
  return new Set([
    weekdayOf(newYear) === 6 ? '' : observed(newYear),
    nthWeekday(year, 1, 1, 3), // Martin Luther King Jr. Day
    nthWeekday(year, 2, 1, 3), // Washington's Birthday
    addDays(easterSunday(year), -2), // Good Friday
    lastMonday(year, 5), // Memorial Day
    observed(`${year}-06-19`), // Juneteenth
    observed(`${year}-07-04`), // Independence Day
    nthWeekday(year, 9, 1, 1), // Labor Day
    thanksgiving(year),
    observed(`${year}-12-25`), // Christmas
  ]);
}

function observed(date: IsoDate): IsoDate {
  const day = weekdayOf(date);
  return day === 6 ? addDays(date, -1) : day === 0 ? addDays(date, 1) : date;
}

const monthStart = (year: number, month: number): IsoDate => `${year}-${String(month).padStart(2, '0')}-01`;

function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDate {
  const first = monthStart(year, month);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

const thanksgiving = (year: number): IsoDate => nthWeekday(year, 11, 4, 4);

function lastMonday(year: number, month: number): IsoDate {
  const last = addDays(monthStart(year, month + 1), -1);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}

/** Gregorian Easter by the anonymous algorithm (Meeus/Jones/Butcher). */
function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 19 * a + 15) % 30);
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}
