import type { Verdict } from '../claims/claim.ts';
import type { KeyFigure } from '../figures/figure.ts';
import { formatPrice } from '../format/money.ts';
import { formatPercent } from '../format/percent.ts';
import type { ArticleNotes } from '../notes.ts';
import type { Theme } from '../risk/themes/theme.ts';

/**
 * The notes as Markdown: head, figures with their verdicts, risks with their sentences, names. `verdicts` are those of the figures, in their
 * order. Everything that comes from the page is escaped: it can neither mark up nor link.
 */
export function notesToMarkdown(notes: ArticleNotes, locale: string, verdicts: readonly (Verdict | null)[] = []): string {
  const figures = notes.figures.map((figure, index) => figureLine(figure, verdicts[index] ?? null, locale));
  const sections = [
    head(notes),
    section('Key figures', figures),
    section(
      'Risks',
      notes.themes.map((theme) => themeLines(theme, notes)),
    ),
    section('Names', names(notes)),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Text of the page as Markdown that reads the same: one line, every mark escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-!|~&:@]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/www\./gi, 'www\\.');
}

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`);

function head({ article }: ArticleNotes): string {
  const byline = [article.author, article.site, article.published?.date].filter(
    (part): part is string => part !== undefined && part !== null && part !== '',
  );
  const lines = [`# ${escapeMarkdown(article.title || article.url || 'Notes')}`];
  if (byline.length > 0) lines.push(byline.map(escapeMarkdown).join(' · '));
  if (/^https?:\/\/[^\s<>]{1,2000}$/.test(article.url)) lines.push(`<${article.url}>`);
  return lines.join('\n\n');
}

function figureLine(figure: KeyFigure, verdict: Verdict | null, locale: string): string {
  const about = [figure.subject, figure.kind.replaceAll('_', ' '), figure.metric, figure.window?.label].filter(
    (part) => part !== undefined && part !== '',
  );
  return `- **${escapeMarkdown(figure.surface)}** ${about.map((part) => escapeMarkdown(part ?? '')).join(', ')}${verdict === null ? '' : ` (${verdictText(figure, verdict, locale)})`}`;
}

function verdictText(figure: KeyFigure, verdict: Verdict, locale: string): string {
  if (verdict.verdict === 'not-checkable') return `not checkable: ${verdict.reason.replaceAll('-', ' ')}`;
  const measured = figure.unit === 'percent' ? formatPercent(verdict.measured, locale) : formatPrice(verdict.measured, figure.unit, locale);
  return `${verdict.verdict}: ${measured}, ${verdict.formula}, ${verdict.source}`;
}

function themeLines({ theme, evidence }: Theme, notes: ArticleNotes): string {
  const quotes = evidence.map(({ start, phrase, modality }) => {
    const sentence = escapeMarkdown(notes.sentences[start] ?? phrase);
    return `  - ${sentence}${modality === 'hypothetical' ? ' (hypothetical)' : ''}`;
  });
  return [`- **${theme.replaceAll('_', ' ')}**`, ...quotes].join('\n');
}

/** Each name once, in the order of its first mention. */
function names(notes: ArticleNotes): string[] {
  return [...new Set(notes.mentions.map((mention) => mention.instrument))].map(
    (id) => `- ${escapeMarkdown(notes.entities[id]?.name ?? id)} (${escapeMarkdown(id)})`,
  );
}
