import type { IsoDate } from '../core/market/date.ts';
import { borrowed } from './borrowings.ts';
import { type Amounts, about, type Count } from './debt-count.ts';
import { BORROWINGS, DEBT, type Taxonomy } from './fact-concepts.ts';
import type { Reported } from './fact-periods.ts';
import { owed } from './owed.ts';

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
  const on = (names: readonly string[]): readonly Reported[] =>
    names.flatMap((name) => of(name).filter((each) => each.start === undefined && each.end === day && each.value > 0));
  return taxonomy === 'us-gaap'
    ? countOf(DEBT, on, (filed) => owed(filed, liabilities))
    : countOf(BORROWINGS, on, (filed) => borrowed(filed, liabilities));
}

type Names<Part extends string> = Readonly<Record<Part | 'total' | 'noncurrent' | 'others', readonly string[]>>;

function countOf<Part extends string>(
  { others, ...names }: Names<Part>,
  on: (names: readonly string[]) => readonly Reported[],
  count: (filed: Amounts<Part | 'total' | 'noncurrent'>) => Count<Part | 'total' | 'noncurrent'> | 'unclear' | null,
): Reported | 'unclear' | null {
  type Each = Part | 'total' | 'noncurrent';
  const parts = Object.keys(names) as Each[];
  const largest = new Map(
    parts.flatMap((part) => {
      const [first] = on((names as Names<Part>)[part]).toSorted((a, b) => b.value - a.value);
      return first ? [[part, first] as const] : [];
    }),
  );
  const filed = Object.fromEntries(parts.map((part) => [part, largest.get(part)?.value ?? 0])) as Amounts<Each>;
  const counted = count(filed);
  if (counted === 'unclear') return counted;
  const rest = on(others).map(({ value }) => value);
  if (counted === null) return rest.length > 0 ? 'unclear' : null;
  const { value } = counted;
  const isAbove = rest.some((other) => other > value && !about(other, value));
  // A line of convertible notes alone: what has another name may be another debt.
  const isBeside = filed.total === 0 && filed.noncurrent === 0 && rest.some((other) => !about(other, value));
  const used = counted.parts.flatMap((part) => largest.get(part) ?? []);
  const [first] = used;
  return isAbove || isBeside || !first ? 'unclear' : { ...first, value, concept: used.map(({ concept }) => concept).join(' + ') };
}
