import type { Verdict } from '../claims/claim.ts';
import type { KeyFigure } from '../figures/figure.ts';
import { statedMetric } from '../figures/kinds/stated-metric.ts';
import type { ArticleNotes } from '../notes.ts';
import { rankedFigures } from './ranked-figures.ts';

const COLUMNS = [
  'record',
  'kind',
  'text',
  'subject',
  'instrument',
  'counterparty',
  'metric',
  'value',
  'value_high',
  'unit',
  'hedge',
  'direction',
  'window',
  'modality',
  'verdict',
  'measured',
  'low',
  'high',
  'formula',
  'formula_price',
  'formula_base',
  'source',
  'sentence',
  'salience',
  'start',
  'end',
  'repeats',
  'article',
  'published',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * The notes as a table after RFC 4180: one row a figure (the most telling first, its further places as `start-end`), mention or piece of
 * evidence; CRLF; UTF-8. `verdicts` are in the order of the notes' figures. The page's words can never become a formula in a spreadsheet.
 */
export function notesToCsv(notes: ArticleNotes, verdicts: readonly (Verdict | null)[] = []): string {
  const about: Row = { article: notes.article.url, published: notes.article.published?.date ?? null };
  const rows = [...figureRows(notes, verdicts), ...themeRows(notes), ...mentionRows(notes)].map((row) => ({ ...row, ...about }));
  return [COLUMNS.join(','), ...rows.map((row: Row) => COLUMNS.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** Numbers as they are; text quoted where it must be, and disarmed where a spreadsheet would compute it, or would once disarmed text is armed again. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = /^'*\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function figureRows(notes: ArticleNotes, verdicts: readonly (Verdict | null)[]): Row[] {
  return rankedFigures(notes, verdicts).map(({ figure, verdict }): Row => {
    const checked = verdict === null || verdict.verdict === 'not-checkable' ? null : verdict;
    return {
      record: 'figure',
      kind: figure.kind,
      text: figure.surface,
      subject: figure.subject,
      instrument: figure.instrument ?? null,
      counterparty: figure.counterparty ?? null,
      metric: statedMetric(figure) ?? null,
      value: figure.value,
      value_high: figure.valueHigh ?? null,
      unit: figure.unit,
      hedge: figure.hedge,
      direction: figure.direction,
      window: figure.window?.label ?? null,
      modality: figure.modality,
      verdict: verdict?.verdict === 'not-checkable' ? `not-checkable: ${verdict.reason}` : (verdict?.verdict ?? null),
      measured: inUnitOf(figure, checked?.measured),
      low: inUnitOf(figure, checked?.within?.[0]),
      high: inUnitOf(figure, checked?.within?.[1]),
      formula: checked?.formula ?? null,
      formula_price: checked?.prices?.[0] ?? null,
      formula_base: checked?.prices?.[1] ?? null,
      source: checked?.source ?? null,
      sentence: notes.sentences[figure.sentence.start] ?? null,
      salience: Math.round(figure.salience * 1000) / 1000,
      start: figure.start,
      end: figure.end,
      repeats: figure.repeats.map(({ start, end }) => `${start}-${end}`).join(' '),
    };
  });
}

/** What was measured of a change is a fraction: beside the figure it stands as that does, in per cent, so that the two can be compared. */
const inUnitOf = ({ unit }: KeyFigure, measured: number | undefined): number | null =>
  measured === undefined ? null : unit === 'percent' ? Number((measured * 100).toPrecision(12)) : measured;

function themeRows(notes: ArticleNotes): Row[] {
  return notes.themes.flatMap(({ theme, evidence }) =>
    evidence.map(
      ({ start, end, modality, phrase, entities }): Row => ({
        record: 'theme',
        kind: theme,
        text: phrase,
        instrument: entities.join(' '),
        modality,
        sentence: notes.sentences[start] ?? null,
        start,
        end,
      }),
    ),
  );
}

function mentionRows(notes: ArticleNotes): Row[] {
  return notes.mentions.map(
    ({ kind, surface, instrument, confidence, start, end }): Row => ({
      record: 'mention',
      kind,
      text: surface,
      subject: notes.entities[instrument]?.name ?? null,
      instrument,
      value: Math.round(confidence * 1000) / 1000,
      unit: 'confidence',
      start,
      end,
    }),
  );
}
