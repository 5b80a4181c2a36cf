import type { Verdict } from '../claims/claim.ts';
import { formulaInNumbers } from '../claims/formula-in-numbers.ts';
import type { KeyFigure } from '../figures/figure.ts';
import { statedMetric } from '../figures/kinds/stated-metric.ts';
import { formatPrice } from '../format/money.ts';
import { formatPercent } from '../format/percent.ts';
import { shortNameAmong } from '../instruments/short-name.ts';
import type { ArticleNotes } from '../notes.ts';
import type { Theme } from '../risk/themes/theme.ts';
import { type RankedFigure, rankedFigures } from './ranked-figures.ts';

/**
 * The notes as Markdown: head, figures with their verdicts and sentences, the most telling first, risks with theirs, names. `verdicts` are in
 * the order of the notes' figures. Everything that comes from the page is escaped: it can neither mark up nor link.
 */
export function notesToMarkdown(notes: ArticleNotes, locale: string, verdicts: readonly (Verdict | null)[] = []): string {
  const figures = rankedFigures(notes, verdicts).map((ranked) => figureLines(ranked, notes, locale));
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

/** What, of whom, how sure, with whom; the verdict; and below it the sentence that says so. */
function figureLines({ figure, verdict }: RankedFigure, notes: ArticleNotes, locale: string): string {
  const { subject, kind, window, hedge, modality, counterparty, repeats, sentence, surface } = figure;
  const about = [
    subject,
    plain(kind),
    statedMetric(figure),
    counterparty === undefined ? '' : `with ${shortNameAmong(notes.entities, counterparty)}`,
    window?.label,
    hedge === 'none' ? '' : plain(hedge),
    modality === 'actual' ? '' : modality,
    repeats.length === 0 ? '' : `${repeats.length + 1} times`,
  ].flatMap((part) => (part === undefined || part === '' ? [] : [escapeMarkdown(part)]));
  const checked = verdict === null ? '' : ` (${verdictText(figure, verdict, locale)})`;
  const quote = notes.sentences[sentence.start];
  return [`- **${escapeMarkdown(surface)}** ${about.join(', ')}${checked}`, ...(quote ? [`  - ${escapeMarkdown(quote)}`] : [])].join('\n');
}

const plain = (term: string): string => term.replaceAll('_', ' ');

function verdictText(figure: KeyFigure, verdict: Verdict, locale: string): string {
  if (verdict.verdict === 'not-checkable') {
    // The label of the window stands beside it.
    const reason = verdict.reason === 'no-window' && figure.window !== null ? 'loose-window' : verdict.reason;
    return `not checkable: ${reason.replaceAll('-', ' ')}`;
  }
  const write = (value: number): string =>
    figure.unit === 'percent' ? formatPercent(value, locale) : formatPrice(value, figure.unit, locale);
  const measured = (verdict.within ?? [verdict.measured]).map(write).join(' to ');
  const numbers = verdict.prices
    ? ` = ${formulaInNumbers(verdict.formula, verdict.prices, (price) => formatPrice(price, 'points', locale))}`
    : '';
  return `${verdict.verdict}: ${measured}, ${verdict.formula}${numbers}, ${verdict.source}`;
}

function themeLines({ theme, evidence }: Theme, notes: ArticleNotes): string {
  const quotes = evidence.map(({ start, phrase, modality, entities }) => {
    const sentence = escapeMarkdown(notes.sentences[start] ?? phrase);
    const names = entities.map((id) => escapeMarkdown(shortNameAmong(notes.entities, id))).join(', ');
    return `  - ${sentence}${modality === 'hypothetical' ? ' (hypothetical)' : ''}${names === '' ? '' : ` [${names}]`}`;
  });
  return [`- **${plain(theme)}**`, ...quotes].join('\n');
}

/** Each name that is sure, once, in the order of its first mention. */
function names(notes: ArticleNotes): string[] {
  const sure = notes.mentions.filter(({ tier }) => tier === 'mark');
  return [...new Set(sure.map((mention) => mention.instrument))].map(
    (id) => `- ${escapeMarkdown(notes.entities[id]?.name ?? id)} (${escapeMarkdown(id)})`,
  );
}
