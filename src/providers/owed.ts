import { type Amounts, about, agreed, type Count, greater, isPartial, SLACK, sum } from './debt-count.ts';
import type { DEBT } from './fact-concepts.ts';

type Part = Exclude<keyof typeof DEBT, 'others'>;
type Owed = Count<Part>;

/**
 * What the names may mean: whether long-term debt as a total, later and soon holds the convertible notes beside it, and which of the lines of notes
 * and loans due soon are lines of their own.
 */
interface Reading {
  readonly total: boolean;
  readonly later: boolean;
  readonly soon: boolean;
  readonly apart: readonly Part[];
}

const HELD = [
  { total: false, later: false, soon: false },
  { total: true, later: false, soon: false },
  { total: true, later: true, soon: false },
  { total: true, later: false, soon: true },
  { total: true, later: true, soon: true },
] as const;
const APART: readonly (readonly Part[])[] = [['notesSoon', 'loansSoon'], ['notesSoon'], ['loansSoon'], []];
const READINGS: readonly Reading[] = HELD.flatMap((held) => APART.map((apart) => ({ ...held, apart })));

/** All debt in US GAAP. Null and `unclear` as for all debt. */
export function owed(filed: Amounts<Part>, liabilities: number): Owed | 'unclear' | null {
  const each = onceEach(filed);
  if (each.total === 0 && each.noncurrent === 0 && each.convertibleLater === 0) return null;
  // What is more than all that is due soon, or than all that was borrowed for a short time, is no part of it.
  const soon = Math.max(filed.current, filed.convertibleSoon, filed.shortTerm, filed.commercialPaper, filed.notesSoon, filed.loansSoon);
  if (isPartial(filed.allCurrent, soon)) return 'unclear';
  if (isPartial(filed.shortTerm, filed.commercialPaper)) return 'unclear';
  // What of the convertible notes is due soon is in there; how much that is is not told.
  if (each.isUndated && each.convertibleLater > 0 && each.allCurrent > 0) return 'unclear';
  const counts = READINGS.flatMap((reading) => (isPossible(reading, each) ? (countBy(each, reading, liabilities) ?? []) : []));
  if (counts.includes('unclear')) return 'unclear';
  const possible = counts.filter((count) => count !== 'unclear');
  if (possible.length > 0) return noLess(agreed(possible), each);
  const mayOverlap = each.convertibleLater + each.convertibleSoon + each.notesSoon + each.loansSoon > 0;
  // Two counts of the same that differ: the larger, for the other lacks something.
  const plain: Reading = { ...HELD[0], apart: [] };
  return mayOverlap ? 'unclear' : noLess(greater(byTotal(each, plain), byParts(each, plain)) ?? 'unclear', each);
}

/** A count below lines that cannot overlap, what is due later and what is due soon, is of a name used for a part. */
function noLess(count: Owed | 'unclear', { noncurrent, current, shortTerm, commercialPaper, allCurrent }: Each): Owed | 'unclear' {
  const least = noncurrent + Math.max(allCurrent, current + Math.max(shortTerm, commercialPaper));
  return count === 'unclear' || count.value < least * (1 - SLACK) ? 'unclear' : count;
}

type Each = Amounts<Part> & {
  /** It is not told when the convertible notes are due: they are counted as due later. */
  readonly isUndated: boolean;
};

/** One amount under two names is one debt; and what is filed of all convertible notes holds those due soon. */
function onceEach(filed: Amounts<Part>): Each {
  const { total, noncurrent, current, convertible, convertibleSoon: soon } = filed;
  const later = Math.max(filed.convertibleLater, convertible - soon);
  const isUndated = filed.convertibleLater + soon === 0;
  const isTotal = later + soon === total;
  const isLater = later === noncurrent || (isUndated && [current, noncurrent + current].includes(later));
  // What of the total is due soon, or all of it.
  const rest = total - noncurrent;
  const shortTerm = Math.max(filed.shortTerm, filed.commercialPaper);
  const isShort = [current, soon, rest].includes(shortTerm);
  const isNotes = [current, soon, rest, shortTerm].includes(filed.notesSoon);
  const isLoans = [current, soon, rest, shortTerm, filed.notesSoon].includes(filed.loansSoon);
  return {
    ...filed,
    convertible: later > filed.convertibleLater ? later : 0,
    convertibleLater: isTotal || isLater ? 0 : later,
    convertibleSoon: isTotal || soon === current ? 0 : soon,
    shortTerm: isShort || filed.commercialPaper > filed.shortTerm ? 0 : filed.shortTerm,
    commercialPaper: isShort || filed.commercialPaper <= filed.shortTerm ? 0 : filed.commercialPaper,
    notesSoon: isNotes ? 0 : filed.notesSoon,
    loansSoon: isLoans ? 0 : filed.loansSoon,
    isUndated,
  };
}

const LINES = ['notesSoon', 'loansSoon'] as const;

function isPossible({ total: inTotal, later: inLater, soon: inSoon, apart }: Reading, each: Each): boolean {
  const { total, noncurrent, current, convertibleLater: later, convertibleSoon: soon, shortTerm, allCurrent } = each;
  const holds = (whole: number, part: number): boolean => part === 0 || whole >= part * (1 - SLACK);
  const held = LINES.reduce((all, line) => all + (apart.includes(line) ? 0 : each[line]), 0);
  // Commercial paper is a line of its own; what was borrowed for a short time may be notes and loans.
  const room = allCurrent || Math.max(current, total - noncurrent) + shortTerm;
  return (
    apart.every((line) => each[line] > 0) &&
    holds(room, held) &&
    (!inTotal || total === 0 || holds(total, later + soon)) &&
    (!inLater || holds(noncurrent + (each.isUndated ? current : 0), later)) &&
    (!inSoon || holds(Math.max(current, each.notesSoon, each.loansSoon), soon))
  );
}

/** The debt by one reading; `unclear` where what is filed does not tell; null where it cannot be meant so. */
function countBy(each: Each, reading: Reading, liabilities: number): Owed | 'unclear' | null {
  const [whole, parts] = [byTotal(each, reading), byParts(each, reading)];
  if (whole && parts && !about(whole.value, parts.value)) return null;
  const count = greater(whole, parts);
  if (count === null) return 'unclear';
  return count.value > liabilities * (1 + SLACK) ? null : named(each, count);
}

/** What is due later may be known from all convertible notes, which hold those due soon. */
function named({ convertible }: Each, { value, parts }: Owed): Owed {
  if (convertible === 0 || !parts.includes('convertibleLater')) return { value, parts };
  return {
    value,
    parts: parts.flatMap((part) => (part === 'convertibleSoon' ? [] : [part === 'convertibleLater' ? 'convertible' : part])),
  };
}

const borrowedShort = ({ apart }: Reading): readonly Part[] => ['shortTerm', 'commercialPaper', ...apart];

function byTotal(each: Each, reading: Reading): Owed | null {
  const { total, noncurrent, convertibleLater: later, convertibleSoon: soon, allCurrent } = each;
  if (total === 0 || isPartial(total, Math.max(noncurrent, each.current))) return null;
  const whole: readonly Part[] = reading.total ? ['total'] : ['total', 'convertibleLater', 'convertibleSoon'];
  const added = sum(each, borrowedShort(reading)).value;
  const all = sum(each, [...whole, ...borrowedShort(reading)]);
  if (allCurrent === 0) return all;
  const told = sum(each, ['current', ...(reading.soon ? [] : (['convertibleSoon'] as const))]).value;
  if (noncurrent === 0) return about(allCurrent, told + added) ? all : null;
  // What of the total is due soon; the rest of what is due soon was borrowed for a short time.
  const ofTotal = total - noncurrent - (reading.total && !reading.later ? later : 0) + (reading.total ? 0 : soon);
  const rest = allCurrent - Math.max(0, ofTotal);
  if (rest <= added) return all;
  const base = sum(each, whole);
  return { value: base.value + rest, parts: [...base.parts, 'allCurrent'] };
}

function byParts(each: Each, reading: Reading): Owed | null {
  const { total, noncurrent, current, allCurrent } = each;
  // Beside a total, a part that is not told may be missing.
  if (total > 0 && (noncurrent === 0 || (current === 0 && allCurrent === 0))) return null;
  const soon: readonly Part[] = ['current', ...(reading.soon ? [] : (['convertibleSoon'] as const)), ...borrowedShort(reading)];
  const later: readonly Part[] = ['noncurrent', ...(reading.later ? [] : (['convertibleLater'] as const))];
  return sum(each, [...later, ...(allCurrent > 0 ? (['allCurrent'] as const) : soon)]);
}
