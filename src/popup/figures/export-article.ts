import { type ExportFormat, exportNotes } from '../../core/export/export.ts';
import type { ArticleData } from '../session/popup-data.ts';

const FILES: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  markdown: ['md', 'text/markdown'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
};

/** The notes on an article, as the reader settled them, as a file. */
export function exportArticle(
  { notes, verdicts }: ArticleData,
  format: ExportFormat,
  locale: string,
): { readonly name: string; readonly type: string; readonly text: string } {
  const name = (notes.article.title || notes.article.site).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'notes';
  const [ending, type] = FILES[format];
  return { name: `${name}.${ending}`, type, text: exportNotes(notes, format, { locale, ...(verdicts && { verdicts }) }) };
}
