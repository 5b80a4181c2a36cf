import type { Verdict } from '../claims/claim.ts';
import type { ArticleNotes } from '../notes.ts';
import { notesToCsv } from './csv.ts';
import { notesToJson } from './json.ts';
import { notesToMarkdown } from './markdown.ts';

export const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportOptions {
  /** BCP 47, for the numbers of Markdown. */
  readonly locale: string;
  /** In the order of the notes' figures; absent where nothing was checked. */
  readonly verdicts?: readonly (Verdict | null)[];
}

/** The notes in one of the forms that leave the extension. */
export function exportNotes(notes: ArticleNotes, format: ExportFormat, { locale, verdicts }: ExportOptions): string {
  if (format === 'markdown') return notesToMarkdown(notes, locale, verdicts);
  return format === 'csv' ? notesToCsv(notes, verdicts) : notesToJson(notes, verdicts);
}
