// Articles in, notes out: a line `{id, text, title?, url?, published?}` each, by the same code as in the browser. Notes come as a line each, or
// with `--format markdown|csv|json` as the popup exports them, one article after the other.
import { text as textOf } from 'node:stream/consumers';
import { annotate } from '../../src/core/annotate.ts';
import { articleFromText } from '../../src/core/article/article.ts';
import { EXPORT_FORMATS, exportNotes } from '../../src/core/export/export.ts';
import type { KeyFigure } from '../../src/core/figures/figure.ts';
import { lookUpIn } from '../../src/core/instruments/lexicon.ts';
import { isIsoDate } from '../../src/core/market/date.ts';
import type { ArticleNotes } from '../../src/core/notes.ts';
import { lexiconFrom } from './read-lexicon.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string | null;
}

const figure = ({
  start,
  end,
  surface,
  value,
  valueHigh,
  unit,
  kind,
  hedge,
  direction,
  window,
  subject,
  instrument,
  counterparty,
  metric,
  modality,
  sentence,
}: KeyFigure) => ({
  start,
  end,
  surface,
  value,
  valueHigh,
  unit,
  kind,
  hedge,
  direction,
  window: window?.label ?? null,
  subject,
  instrument,
  counterparty,
  metric,
  modality,
  sentence,
});

const write = (id: string, notes: ArticleNotes): void => {
  const mentions = notes.mentions
    .filter(({ tier }) => tier === 'mark')
    .map(({ start, end, surface, instrument, kind, confidence, evidence }) => ({
      start,
      end,
      surface,
      instrument,
      kind,
      confidence,
      evidence,
    }));
  process.stdout.write(`${JSON.stringify({ id, mentions, figures: notes.figures.map(figure), themes: notes.themes })}\n`);
};

/** Who pipes a file in looks for the line that is wrong, not for a stack. */
function lineOf(text: string, number: number): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    fail(`line ${number} is not JSON: ${text.slice(0, 60)}`);
  }
  const { id, text: body, title = '', url = '', published = '' } = Object(line) as Partial<Record<keyof Line, unknown>>;
  for (const [name, value] of Object.entries({ id, text: body, title, url, published }))
    if (typeof value !== 'string' && !(name === 'published' && value === null)) fail(`line ${number}: ${name} must be a string`);
  return line as Line;
}

function fail(message: string): never {
  process.stderr.write(`annotate: ${message}\n`);
  process.exit(1);
}

const options = process.argv.slice(3);
const option = (name: string): string | undefined => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const lexicon = lexiconFrom(options);
const asked = option('--format');
const format = EXPORT_FORMATS.find((each) => each === asked);
if (asked !== undefined && format === undefined) fail(`--format is one of ${EXPORT_FORMATS.join(', ')}`);
for (const [index, text] of (await textOf(process.stdin)).split('\n').entries()) {
  if (text.trim() === '') continue;
  const line = lineOf(text, index + 1);
  const day = line.published?.slice(0, 10) ?? '';
  const article = articleFromText(line.text, {
    title: line.title ?? '',
    url: line.url ?? '',
    published: isIsoDate(day) ? { date: day, certainty: 'certain', from: 'given' } : null,
  });
  const notes = await annotate(article, lookUpIn(lexicon));
  if (format === undefined) write(line.id, notes);
  else process.stdout.write(exportNotes(notes, format, { locale: 'en' }));
}
