import type { Verdict } from '../claims/claim.ts';
import type { ArticleNotes } from '../notes.ts';
import { rankedFigures } from './ranked-figures.ts';

/** The version of the exported form; rises when a field changes its meaning or goes. */
const EXPORT_VERSION = 2;

/**
 * The notes as JSON: figures joined with their repeats, the most telling first, each with its verdict where there are verdicts, which are given in
 * the order of the notes. Ends in a line break.
 */
export function notesToJson(notes: ArticleNotes, verdicts?: readonly (Verdict | null)[]): string {
  const ranked = rankedFigures(notes, verdicts ?? []);
  const figures = ranked.map(({ figure, verdict }) => ({ ...figure, ...(verdicts === undefined ? {} : { verdict }) }));
  return `${JSON.stringify({ version: EXPORT_VERSION, ...notes, figures }, null, 2)}\n`;
}
