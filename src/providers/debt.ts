import type { IsoDate } from '../core/market/date.ts';
import { DEBT, type Taxonomy } from './fact-concepts.ts';
import type { Reported } from './fact-periods.ts';

/** Amounts as filed and as added up differ by roundings, and by the cost of raising the money. */
const SLACK = 0.02;
/** The face value of notes is that much above what they are carried at, or less. */
const MOST_DISCOUNT = 0.05;

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
  const parts = {
    total: largest('total'),
    noncurrent: largest('noncurrent'),
    current: largest('current'),
    ...convertibles(largest('convertibleNoncurrent'), largest('convertibleCurrent'), largest('convertible')),
    shortTerm: largest('shortTerm'),
    allCurrent: largest('allCurrent'),
  };
  const value = sumOf(parts, liabilities);
  const other = Math.max(0, ...found('others').map((each) => each.value));
  const [first] = used;
  if (value === null || !first) return other > 0 ? 'unclear' : null;
  if (value === 'unclear' || other > value * (1 + MOST_DISCOUNT)) return 'unclear';
  return { ...first, value, concept: [...new Set(used.map((each) => each.concept))].join(' + ') };
}

/** Of convertible notes, all and the part due soon; what is filed as all holds the parts. */
function convertibles(later: number, soon: number, whole: number): { convertible: number; convertibleCurrent: number } {
  return { convertible: Math.max(whole, later + soon), convertibleCurrent: soon };
}

interface Parts {
  readonly total: number;
  readonly noncurrent: number;
  readonly current: number;
  readonly convertible: number;
  readonly convertibleCurrent: number;
  readonly shortTerm: number;
  readonly allCurrent: number;
}

function sumOf(parts: Parts, liabilities: number): number | 'unclear' | null {
  const { total, noncurrent, current, convertible, convertibleCurrent, shortTerm, allCurrent } = parts;
  if (total === 0 && noncurrent === 0 && convertible - convertibleCurrent === 0) return null;
  // One amount under two names is one debt.
  const soon = allCurrent || [...new Set([current, convertibleCurrent, shortTerm])].reduce((sum, each) => sum + each, 0);
  const apart = noncurrent + (convertible - convertibleCurrent) + soon;
  if (total === 0) return apart > liabilities ? withConvertibles(noncurrent + soon, convertible) : apart;
  // What is due soon and not of the long-term debt, where only all of it is told.
  const borrowed = Math.max(shortTerm, allCurrent - current - convertibleCurrent);
  const isBorrowedTold = allCurrent === 0 || current > 0 || noncurrent > 0;
  const whole = total + borrowed;
  if (!isBorrowedTold && !about(total, whole)) return 'unclear';
  if (convertible === 0) return Math.max(whole, noncurrent > 0 ? apart : 0);
  // A total cannot hold what is more than it.
  if (total < convertible) return Math.max(whole + convertible, apart);
  // It holds them where the parts add up to it, and where there would be more debt than liabilities; of next to nothing it does not matter.
  const holds = (noncurrent > 0 && about(apart, whole)) || whole + convertible > liabilities || about(whole, whole + convertible);
  if (holds) return Math.max(whole, convertible);
  return 'unclear';
}

/** More debt than liabilities: the parts overlap, so that one holds the other. */
const withConvertibles = (others: number, convertible: number): number | 'unclear' => (others >= convertible ? others : 'unclear');
