import { addDays, daysBetween, type IsoDate } from '../core/market/date.ts';

/** One reported amount: over `start`–`end`, or on `end`. */
export interface Reported {
  readonly value: number;
  readonly start?: IsoDate;
  readonly end: IsoDate;
  readonly filed: IsoDate;
  readonly form: string;
  readonly concept: string;
}

/** A flow's full twelve months. */
export interface TwelveMonths extends Reported {
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

/** One row a period: of equal periods, the one filed last, which has the corrections. */
export function latestFiled(rows: readonly Reported[]): readonly Reported[] {
  const byPeriod = new Map<string, Reported>();
  for (const row of rows) {
    const period = `${row.start ?? ''}/${row.end}`;
    const other = byPeriod.get(period);
    if (!other || row.filed >= other.filed) byPeriod.set(period, row);
  }
  return [...byPeriod.values()];
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
  return { ...toDate, start: addDays(before.end, 1), value: year.value + toDate.value - before.value };
}

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
  return { ...newest, start: oldest.start, value: found.reduce((sum, row) => sum + row.value, 0) };
}

function quarterEnding(end: IsoDate, flows: readonly Flow[]): Flow | null {
  const filed = flows.find((row) => lengthOf(row) === 'quarter' && near(row.end, end));
  if (filed) return filed;
  const year = flows.find((row) => lengthOf(row) === 'year' && near(row.end, end));
  const nine = year && flows.find((row) => lengthOf(row) === 'nine-months' && near(row.start, year.start));
  return year && nine ? { ...year, start: addDays(nine.end, 1), value: year.value - nine.value } : null;
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
