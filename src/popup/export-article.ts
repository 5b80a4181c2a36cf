import { notesToCsv } from '../core/export/csv.ts';
import { notesToJson } from '../core/export/json.ts';
import { notesToMarkdown } from '../core/export/markdown.ts';
import type { ArticleData, ExportFormat } from './popup-data.ts';

/** The notes on an article as a file. */
export function exportArticle(
  { notes, verdicts }: ArticleData,
  format: ExportFormat,
  locale: string,
): { readonly name: string; readonly type: string; readonly text: string } {
  const name = (notes.article.title || notes.article.site).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'notes';
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: notesToMarkdown(notes, locale, verdicts ?? []) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: notesToCsv(notes, verdicts ?? []) };
    default:
      return { name: `${name}.json`, type: 'application/json', text: notesToJson(notes, verdicts ?? undefined) };
  }
}
