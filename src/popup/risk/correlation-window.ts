import { hasValue, type Measure } from '../../core/risk/measure.ts';
import type { Format } from '../../ui/format.ts';
import type { Words } from '../../ui/words.ts';

/** What correlations are of, those of a young name of less: "30–90 common sessions to 26 Nov". Nothing where they do not say. */
export function windowText(measures: readonly Measure[], { t, format }: Words, now: number): string {
  const counts = measures.flatMap((measure) => (hasValue(measure) ? (measure.n ?? []) : []));
  const to = measures
    .flatMap((measure) => (hasValue(measure) ? (measure.to ?? []) : []))
    .sort()
    .at(-1);
  return counts.length === 0 || to === undefined ? '' : t('window_until', [spread(counts, format), format.day(to, now)]);
}

/** "90", or "30–90" where they differ. */
export function spread(counts: readonly number[], format: Format): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map((count) => format.number(count, 0));
  return least === most ? `${most}` : `${least}–${most}`;
}
