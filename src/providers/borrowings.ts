import { type Amounts, about, agreed, type Count, isPartial, SLACK, sum } from './debt-count.ts';
import type { BORROWINGS } from './fact-concepts.ts';

type Part = Exclude<keyof typeof BORROWINGS, 'others'>;

/** All borrowings in IFRS: their total, or what is due later and soon. Null and `unclear` as for all debt. */
export function borrowed(filed: Amounts<Part>, liabilities: number): Count<Part> | 'unclear' | null {
  const { total, noncurrent } = filed;
  if (total === 0 && noncurrent === 0) return null;
  if (isPartial(filed.allCurrent, Math.max(filed.current, filed.shortTerm, filed.portion))) return 'unclear';
  const counts = dueSoon(filed).map((due) => sum(filed, ['noncurrent', ...due]));
  const whole = sum(filed, ['total']);
  if (total === 0) {
    const possible = counts.filter(({ value }) => value <= liabilities * (1 + SLACK));
    return possible.length > 0 ? agreed(possible) : 'unclear';
  }
  // Parts that are not all told come to less than the total; more than it they cannot be.
  const isBelow = counts.some(({ value }) => value <= total || about(value, total));
  return isBelow ? whole : 'unclear';
}

/** What may be added for all that is due soon: each of the lists, where they do not tell. */
function dueSoon({ allCurrent, current, shortTerm, portion }: Amounts<Part>): readonly (readonly Part[])[] {
  if (allCurrent > 0) return [['allCurrent']];
  const parts: readonly Part[] = ['shortTerm', 'portion'];
  if (current === 0 || current === portion) return [parts];
  // `current` is all of it, or what was borrowed for a short time.
  if (shortTerm === 0) return portion > 0 ? [['current'], ['current', 'portion']] : [['current']];
  if (about(current, shortTerm)) return [['current', 'portion']];
  return [['current'], parts];
}
