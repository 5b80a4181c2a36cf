import type { IsoDate } from '../core/market/date.ts';
import { DEBT, type Taxonomy } from './fact-concepts.ts';
import type { Reported } from './fact-periods.ts';

/** Two counts of one debt differ by no more: its face value is above what it is carried at, by the cost of raising the money. */
const SLACK = 0.05;

const about = (left: number, right: number): boolean => Math.abs(left - right) <= SLACK * Math.max(left, right);

type Part = keyof (typeof DEBT)[Taxonomy];

/**
 * All debt on the day of the balance sheet. Null when none is tagged, which does not mean that there is none, or only what is due soon, which is
 * seldom all. `unclear` when what is tagged may overlap or not: long-term debt beside convertible notes of which it may be the whole, or the rest.
 * `liabilities` of that day are a bound that may tell; infinite where they are not known.
 */
export function debtOn(
  day: IsoDate,
  taxonomy: Taxonomy,
  of: (concept: string) => readonly Reported[],
  liabilities: number,
): Reported | 'unclear' | null {
  const used: Reported[] = [];
  const found = (part: Part): readonly Reported[] =>
    DEBT[taxonomy][part].flatMap((name) => of(name).filter((each) => each.start === undefined && each.end === day && each.value > 0));
  const largest = (part: Part): number => {
    const amounts = found(part);
    used.push(...amounts);
    return Math.max(0, ...amounts.map((each) => each.value));
  };
  const value = owed(
    {
      total: largest('total'),
      noncurrent: largest('noncurrent'),
      current: largest('current'),
      convertibleLater: largest('convertibleNoncurrent'),
      convertibleSoon: largest('convertibleCurrent'),
      convertible: largest('convertible'),
      shortTerm: largest('shortTerm'),
      allCurrent: largest('allCurrent'),
    },
    liabilities,
  );
  const other = Math.max(0, ...found('others').map((each) => each.value));
  const [first] = used;
  if (value === null || !first) return other > 0 ? 'unclear' : null;
  if (value === 'unclear' || other > value * (1 + SLACK)) return 'unclear';
  return { ...first, value, concept: [...new Set(used.map((each) => each.concept))].join(' + ') };
}

/** Amounts as filed; nought where none is. */
interface Filed {
  readonly total: number;
  readonly noncurrent: number;
  readonly current: number;
  readonly convertibleLater: number;
  readonly convertibleSoon: number;
  readonly convertible: number;
  readonly shortTerm: number;
  readonly allCurrent: number;
}

/** What long-term debt may mean: whether its total holds the convertible notes beside it, and whether its parts do. */
const READINGS = [
  { total: false, parts: false },
  { total: true, parts: false },
  { total: true, parts: true },
] as const;
type Reading = (typeof READINGS)[number];

function owed(filed: Filed, liabilities: number): number | 'unclear' | null {
  const each = onceEach(filed);
  const { total, noncurrent, convertibleLater, convertibleSoon } = each;
  if (total === 0 && noncurrent === 0 && convertibleLater === 0) return null;
  const sums = READINGS.flatMap((reading) => sumOf(each, reading, liabilities) ?? []);
  if (sums.includes(Number.NaN)) return 'unclear';
  // Without a total, long-term debt and convertible notes are two lines of the sheet, where there is room for both.
  const possible = total === 0 ? sums.slice(0, 1) : sums;
  const [least, most] = [Math.min(...possible), Math.max(...possible)];
  if (possible.length > 0) return about(least, most) ? most : 'unclear';
  const hasConvertibles = convertibleLater + convertibleSoon > 0;
  // Two counts of the same that differ: the larger, for the other lacks something.
  return hasConvertibles ? 'unclear' : (greater(byTotal(each, READINGS[0]), byParts(each, READINGS[0])) ?? 'unclear');
}

/** One amount under two names is one debt; and what is filed of all convertible notes holds those due soon. */
function onceEach({ convertible, ...filed }: Filed): Omit<Filed, 'convertible'> {
  const isSame = filed.convertibleSoon === filed.current;
  return {
    ...filed,
    convertibleLater: Math.max(filed.convertibleLater, convertible - filed.convertibleSoon),
    convertibleSoon: isSame ? 0 : filed.convertibleSoon,
    shortTerm: [filed.current, filed.convertibleSoon].includes(filed.shortTerm) ? 0 : filed.shortTerm,
  };
}

type Amounts = ReturnType<typeof onceEach>;

/** The debt by one reading; not a number where what is filed does not tell; null where it cannot be meant so. */
function sumOf(each: Amounts, reading: Reading, liabilities: number): number | null {
  const { total, noncurrent, current, convertibleLater, convertibleSoon } = each;
  if (reading.total && total > 0 && total < (convertibleLater + convertibleSoon) * (1 - SLACK)) return null;
  if (reading.parts && ((noncurrent > 0 && noncurrent < convertibleLater) || (current > 0 && current < convertibleSoon))) return null;
  const [whole, parts] = [byTotal(each, reading), byParts(each, reading)];
  if (whole !== null && parts !== null && !about(whole, parts)) return null;
  const value = greater(whole, parts) ?? Number.NaN;
  return value > liabilities * (1 + SLACK) ? null : value;
}

function byTotal(each: Amounts, reading: Reading): number | null {
  const { total, noncurrent, current, convertibleLater: later, convertibleSoon: soon, shortTerm, allCurrent } = each;
  if (total === 0) return null;
  const whole = total + (reading.total ? 0 : later + soon);
  if (allCurrent === 0) return whole + shortTerm;
  const told = current + (reading.parts ? 0 : soon);
  if (noncurrent === 0) return about(allCurrent, told + shortTerm) ? whole + shortTerm : null;
  // What of the total is due soon; the rest of what is due soon was borrowed for a short time.
  const ofTotal = total - noncurrent - (reading.total && !reading.parts ? later : 0) + (reading.total ? 0 : soon);
  return whole + Math.max(shortTerm, allCurrent - Math.max(0, ofTotal));
}

function byParts(each: Amounts, reading: Reading): number | null {
  const { total, noncurrent, current, convertibleLater: later, convertibleSoon: soon, shortTerm, allCurrent } = each;
  // Beside a total, a part that is not told may be missing.
  if (total > 0 && (noncurrent === 0 || (current === 0 && allCurrent === 0))) return null;
  const due = allCurrent || current + (reading.parts ? 0 : soon) + shortTerm;
  return noncurrent + (reading.parts ? 0 : later) + due;
}

const greater = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? (left ?? right) : Math.max(left, right);
