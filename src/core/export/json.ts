import type { Verdict } from '../claims/claim.ts';
import type { ArticleNotes } from '../notes.ts';

/** The version of the exported form; rises when a field changes its meaning or goes. */
export const EXPORT_VERSION = 1;

/** The notes as JSON, with the verdicts of the figures in their order where there are any. Ends in a line break. */
export function notesToJson(notes: ArticleNotes, verdicts?: readonly (Verdict | null)[]): string {
  return `${JSON.stringify({ version: EXPORT_VERSION, ...notes, ...(verdicts === undefined ? {} : { verdicts }) }, null, 2)}\n`;
}
