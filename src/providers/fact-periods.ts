import { addDays, daysBetween, type IsoDate, utcDate } from '../core/market/date.ts';
import type { Fact } from '../core/market/facts.ts';

/** One reported amount: over `start`–`end`, or on `end`. */
export interface Reported extends Fact {
  /** What it was by another filing, or by another name, where that is not the same. */
  readonly otherwise?: number;
}

/** A filing older than this is not what a reader takes it for. */
const STALE_DAYS = 185;

/** Whether a balance sheet of a day is too old at `now`, ms since 1970. */
export const isStale = (day: IsoDate, now: number): boolean => daysBetween(day, utcDate(now)) > STALE_DAYS;

/** A flow's full twelve months. */
interface TwelveMonths extends Reported {
  readonly start: IsoDate;
}

/** Reporting calendars of 52 or 53 weeks drift by a few days. */
const SLACK_DAYS = 10;

type Flow = Reported & { readonly start: IsoDate };
type Length = 'quarter' | 'half' | 'nine-months' | 'year' | 'other';

/** By the length in days, the first and last included. */
function lengthOf({ start, end }: Flow): Length {
  const days = daysBetween(start, end) + 1;
  if (days >= 70 && days <= 120) return 'quarter';
  if (days >= 140 && days <= 229) return 'half';
  if (days >= 230 && days <= 329) return 'nine-months';
  return days >= 330 && days <= 420 ? 'year' : 'other';
}

const isFlow = (row: Reported): row is Flow => row.start !== undefined;
const near = (left: IsoDate, right: IsoDate): boolean => Math.abs(daysBetween(left, right)) <= SLACK_DAYS;
const newestFirst = (left: Reported, right: Reported): number => (left.end < right.end ? 1 : left.end > right.end ? -1 : 0);

export const periodOf = ({ start, end }: Reported): string => `${start ?? ''}/${end}`;

/** One row a period: of equal periods, the one filed last, which has the corrections; and beside it what was filed first. */
export function latestFiled(rows: readonly Reported[]): readonly Reported[] {
  const byPeriod = new Map<string, { first: Reported; last: Reported }>();
  for (const row of rows) {
    const { first, last } = byPeriod.get(periodOf(row)) ?? { first: row, last: row };
    byPeriod.set(periodOf(row), { first: row.filed < first.filed ? row : first, last: row.filed >= last.filed ? row : last });
  }
  return [...byPeriod.values()].map(({ first, last }) => (first.value === last.value ? last : { ...last, otherwise: first.value }));
}

/**
 * The twelve months that end with the newest period: a full year as filed, else full year + year to date − the same months a year before,
 * else four quarters in a row (a missing fourth is the year less nine months). Null when the parts are not there.
 */
export function twelveMonths(rows: readonly Reported[]): TwelveMonths | null {
  const flows = rows.filter(isFlow).filter((row) => lengthOf(row) !== 'other');
  const end = flows.toSorted(newestFirst)[0]?.end;
  if (end === undefined) return null;
  const latest = flows.filter((row) => row.end === end).sort((a, b) => (a.start < b.start ? -1 : 1))[0];
  if (!latest) return null;
  return lengthOf(latest) === 'year' ? latest : (rolled(latest, flows) ?? quarters(end, flows));
}

/** Full year + year to date − prior year to date. The year must end where the months to date begin. */
function rolled(toDate: Flow, flows: readonly Flow[]): TwelveMonths | null {
  const year = flows.filter((row) => lengthOf(row) === 'year' && near(row.end, addDays(toDate.start, -1))).sort(newestFirst)[0];
  const before = flows.find((row) => near(row.end, addDays(toDate.end, -365)) && near(row.start, addDays(toDate.start, -365)));
  if (!year || !before) return null;
  const value = year.value + toDate.value - before.value;
  return areOfOneBasis([year, toDate, before], flows, value) ? { ...toDate, start: addDays(before.end, 1), value } : null;
}

/** An amount filed anew with less of a difference is the same business: roundings, small corrections. */
const MOST_RECAST = { ofItself: 0.02, ofTheYear: 0.002 };

/** Comparatives of two years tell of a change: a part of the business was sold, or is counted otherwise. */
const COMPARED_DAYS = 2 * 366;

/**
 * Whether amounts may be added up: none was filed before one of their time was recast. A quarterly report recasts the same months a year before,
 * but not the year: the year less those months plus the new ones would be of neither business.
 */
function areOfOneBasis(used: readonly Flow[], flows: readonly Flow[], total: number): boolean {
  const until = newestEnd(used);
  const from = addDays(until, -COMPARED_DAYS);
  const isRecast = ({ end, value, otherwise = value }: Flow): boolean => {
    const difference = Math.abs(value - otherwise);
    const isMuch = difference > MOST_RECAST.ofItself * Math.max(Math.abs(value), Math.abs(otherwise));
    return end >= from && end <= until && isMuch && difference > MOST_RECAST.ofTheYear * Math.abs(total);
  };
  const since = flows.filter(isRecast).reduce((latest, { filed }) => (filed > latest ? filed : latest), '');
  return used.every(({ filed }) => filed >= since);
}

/** A year of quarters, of 52 or 53 weeks, each part a few days off. */
const YEAR_DAYS = [350, 385] as const;

function quarters(end: IsoDate, flows: readonly Flow[]): TwelveMonths | null {
  const found: Flow[] = [];
  for (let wanted = end; found.length < 4; ) {
    const quarter = quarterEnding(wanted, flows);
    if (!quarter) return null;
    found.push(quarter);
    wanted = addDays(quarter.start, -1);
  }
  const [newest] = found;
  const oldest = found.at(-1);
  if (!newest || !oldest) return null;
  const days = daysBetween(oldest.start, newest.end) + 1;
  const value = found.reduce((sum, row) => sum + row.value, 0);
  const isYear = days >= YEAR_DAYS[0] && days <= YEAR_DAYS[1];
  return isYear && areOfOneBasis(found, flows, value) ? { ...newest, start: oldest.start, value } : null;
}

function quarterEnding(end: IsoDate, flows: readonly Flow[]): Flow | null {
  const quarter = flows.find((row) => lengthOf(row) === 'quarter' && near(row.end, end));
  if (quarter) return quarter;
  const year = flows.find((row) => lengthOf(row) === 'year' && near(row.end, end));
  const nine = year && flows.find((row) => lengthOf(row) === 'nine-months' && near(row.start, year.start));
  if (!year || !nine) return null;
  // As old as the older of the two.
  const filed = year.filed < nine.filed ? year.filed : nine.filed;
  return { ...year, filed, start: addDays(nine.end, 1), value: year.value - nine.value };
}

/** The twelve months that ended about a year before `end`. */
export function twelveMonthsBefore(end: IsoDate, rows: readonly Reported[]): TwelveMonths | null {
  const target = addDays(end, -365);
  const found = twelveMonths(rows.filter((row) => row.end <= addDays(target, SLACK_DAYS)));
  return found && near(found.end, target) ? found : null;
}

/** The newest amount of those on a day. */
export const newestInstant = (rows: readonly Reported[]): Reported | null =>
  rows.filter((row) => !isFlow(row)).sort(newestFirst)[0] ?? null;

/** The newest period's end of any row. */
export const newestEnd = (rows: readonly Reported[]): IsoDate => rows.reduce((newest, row) => (row.end > newest ? row.end : newest), '');
