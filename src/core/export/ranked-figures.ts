import type { Verdict } from '../claims/claim.ts';
import type { KeyFigure } from '../figures/figure.ts';
import { groupRepeats } from '../figures/repeats.ts';
import type { ArticleNotes } from '../notes.ts';

/** A figure with all its places, and what the data say of it; null where nobody asked them. */
export interface RankedFigure {
  readonly figure: KeyFigure;
  readonly verdict: Verdict | null;
}

/** The figures as they are listed: repeats are one, the most telling first. `verdicts` are in the order of the notes. */
export function rankedFigures(notes: ArticleNotes, verdicts: readonly (Verdict | null)[]): RankedFigure[] {
  const byStart = new Map(notes.figures.map((figure, index) => [figure.start, verdicts[index] ?? null]));
  return groupRepeats(notes.figures)
    .map((figure) => ({ figure, verdict: byStart.get(figure.start) ?? null }))
    .sort((a, b) => b.figure.salience - a.figure.salience);
}
