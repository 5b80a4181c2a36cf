import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/claims/claim.ts';
import { cell, notesToCsv } from '../../../src/core/export/csv.ts';
import { notesToJson } from '../../../src/core/export/json.ts';
import { escapeMarkdown, notesToMarkdown } from '../../../src/core/export/markdown.ts';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import type { ArticleNotes } from '../../../src/core/notes.ts';

/** Said twice, later in the text, and more telling. */
const DEAL: KeyFigure = {
  start: 50,
  end: 55,
  surface: '$9 bn',
  kind: 'deal_value',
  value: 9e9,
  unit: 'USD',
  hedge: 'up_to',
  direction: null,
  window: null,
  subject: 'ALPH',
  instrument: 'US:ALPH',
  counterparty: 'ORG:beta',
  metric: 'lease',
  modality: 'guidance',
  sentence: { start: 31, end: 60 },
  salience: 0.9,
  repeats: [],
};

const NOTES: ArticleNotes = {
  article: {
    url: 'https://news.example/miners',
    title: 'Miners borrow, *again*',
    author: null,
    site: 'News',
    language: 'en',
    published: { date: '2025-12-02', certainty: 'certain', from: 'meta' },
  },
  mentions: [
    { start: 0, end: 5, surface: 'Alpha', instrument: 'US:ALPH', kind: 'company', confidence: 0.98765, tier: 'mark', evidence: [] },
    { start: 40, end: 45, surface: 'Alpha', instrument: 'US:ALPH', kind: 'company', confidence: 0.9, tier: 'mark', evidence: [] },
    { start: 46, end: 50, surface: 'Beta', instrument: 'ORG:beta', kind: 'organisation', confidence: 0.4, tier: 'quiet', evidence: [] },
  ],
  figures: [
    {
      start: 10,
      end: 13,
      surface: '12%',
      kind: 'change',
      value: -12,
      unit: 'percent',
      hedge: 'none',
      direction: 'down',
      window: { label: '30d', type: 'days', days: 30 },
      subject: 'ALPH',
      instrument: 'US:ALPH',
      modality: 'actual',
      sentence: { start: 0, end: 30 },
      salience: 0.5,
      repeats: [],
    },
    DEAL,
    { ...DEAL, start: 80, end: 85, sentence: { start: 70, end: 99 } },
  ],
  themes: [
    {
      theme: 'leverage_debt',
      evidence: [{ start: 31, end: 60, modality: 'hypothetical', phrase: 'heavy debt', entities: ['US:ALPH'] }],
    },
  ],
  entities: {
    'US:ALPH': { id: 'US:ALPH', kind: 'equity', symbol: 'ALPH', name: 'Alpha', symbols: {}, tier: 3, provenance: 'reviewed' },
    'ORG:beta': { id: 'ORG:beta', kind: 'organisation', name: 'Beta', related: [] },
  },
  sentences: { 0: 'Alpha fell 12%, "much" in a month.', 31: '=HYPERLINK("https://evil.example") heavy debt' },
};
const VERDICT: Verdict = {
  verdict: 'consistent',
  stated: -0.12,
  measured: -0.1204,
  formula: 'close(b) / close(a) − 1',
  from: '2025-11-02',
  to: '2025-12-02',
  tolerance: 0.006,
  source: 'yahoo',
};

/** A reader of RFC 4180, to see that every cell survives. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let text = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i += 1) {
    const c = csv.charAt(i);
    if (quoted && c === '"' && csv[i + 1] === '"') {
      text += '"';
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ',' || c === '\n')) {
      rows.at(-1)?.push(c === '\n' ? text.replace(/\r$/, '') : text);
      text = '';
      if (c === '\n') rows.push([]);
    } else text += c;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('a row a record, numbers as numbers, the verdict beside its figure', () => {
    const [header = [], ...rows] = parse(notesToCsv(NOTES, [VERDICT]));
    expect(rows.map((row) => row[0])).toEqual(['figure', 'figure', 'theme', 'mention', 'mention', 'mention']);
    for (const row of rows) expect(row).toHaveLength(header.length);
    const record = (row: number) => Object.fromEntries(header.map((name, index) => [name, rows[row]?.[index]]));
    expect(record(0)).toMatchObject({
      counterparty: 'ORG:beta',
      metric: 'lease',
      hedge: 'up_to',
      modality: 'guidance',
      salience: '0.9',
      start: '50',
      repeats: '80-85',
      sentence: '\'=HYPERLINK("https://evil.example") heavy debt',
    });
    expect(record(2)).toMatchObject({ kind: 'leverage_debt', instrument: 'US:ALPH' });
    const figure = record(1);
    expect(figure).toMatchObject({
      value: '-12',
      verdict: 'consistent',
      measured: '-12.04',
      sentence: 'Alpha fell 12%, "much" in a month.',
    });
    expect(figure).toMatchObject({ published: '2025-12-02', article: 'https://news.example/miners' });
  });

  test.each([
    ['the extremes between which a price was reached', { ...VERDICT, within: [-0.131, -0.07] as const }, ['-13.1', '-7']],
    ['nothing where the close itself agrees', VERDICT, ['', '']],
  ])('low and high: %s', (_what, verdict, expected) => {
    const [header = [], ...rows] = parse(notesToCsv(NOTES, [verdict]));
    const row = rows.find((each) => each[header.indexOf('verdict')] !== '');
    expect(['low', 'high'].map((column) => row?.[header.indexOf(column)])).toEqual(expected);
  });

  test.each<[string, Verdict, string[]]>([
    ['where it has two', { ...VERDICT, prices: [44, 50.02] }, ['44', '50.02']],
    ['of a formula without two', VERDICT, ['', '']],
  ])('the prices behind a verdict: %s', (_what, verdict, expected) => {
    const [header = [], ...rows] = parse(notesToCsv(NOTES, [verdict]));
    const row = rows.find((each) => each[header.indexOf('verdict')] !== '');
    expect(['formula_price', 'formula_base'].map((column) => row?.[header.indexOf(column)])).toEqual(expected);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', "'=1"])('%j is never a formula', (text) => {
    expect(parse(`${cell(text)}\r\n`)).toEqual([[`'${text}`]]);
  });

  test('every text comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
        const line = `${texts.map((text) => cell(text)).join(',')}\r\n`;
        expect(parse(line)).toEqual([texts.map((text) => (/^'*\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text))]);
      }),
    );
  });
});

describe('Markdown', () => {
  test('figures with verdicts, risks with sentences, each name once', () => {
    expect(notesToMarkdown(NOTES, 'en', [VERDICT])).toBe(
      [
        '# Miners borrow, \\*again\\*',
        'News · 2025\\-12\\-02',
        '<https://news.example/miners>',
        '## Key figures',
        [
          '- **$9 bn** ALPH, deal value, lease, with Beta, up to, guidance, 2 times',
          '  - =HYPERLINK\\("https\\://evil.example"\\) heavy debt',
          '- **12%** ALPH, change, 30d (consistent: −12.0%, close(b) / close(a) − 1, yahoo)',
          '  - Alpha fell 12%, "much" in a month.',
        ].join('\n'),
        '## Risks',
        '- **leverage debt**\n  - =HYPERLINK\\("https\\://evil.example"\\) heavy debt (hypothetical) [ALPH]',
        '## Names',
        '- Alpha (US\\:ALPH)\n',
      ].join('\n\n'),
    );
  });

  test('a verdict can be reckoned again from the prices beside its formula', () => {
    expect(notesToMarkdown(NOTES, 'en', [{ ...VERDICT, prices: [44, 50.02] }])).toContain(
      '(consistent: −12.0%, close(b) / close(a) − 1 = 44.00 / 50.02 − 1, yahoo)',
    );
  });

  test('a time that stands beside a figure is not said to be missing', () => {
    const unchecked: Verdict = { verdict: 'not-checkable', reason: 'no-window' };
    expect(notesToMarkdown(NOTES, 'en', [unchecked])).toContain('30d (not checkable: loose window)');
    expect(notesToMarkdown(NOTES, 'en', [VERDICT, unchecked])).toContain('(not checkable: no window)');
  });

  test('what the page says cannot mark up, link or break the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '<', '>', '`', '*', '_', '#', '\\', '\n', '&', 'a', ':') }),
        (text) => {
          const escaped = escapeMarkdown(text);
          expect(escaped).not.toContain('\n');
          expect(escaped.replace(/\\[^a\s]/g, '')).not.toMatch(/[[\]()<>`*_#\\&:]/);
        },
      ),
    );
    const hostile = { ...NOTES, article: { ...NOTES.article, url: 'javascript:alert(1)' } };
    expect(notesToMarkdown(hostile, 'en')).not.toContain('javascript');
  });
});

test('JSON holds the notes and their version; figures once, the most telling first, with their verdicts', () => {
  const { version, figures, ...notes } = JSON.parse(notesToJson(NOTES, [VERDICT]));
  expect(version).toBe(2);
  expect(figures).toMatchObject([
    { surface: '$9 bn', repeats: [{ start: 80, end: 85 }], verdict: null },
    { surface: '12%', verdict: VERDICT },
  ]);
  const { figures: _, ...rest } = NOTES;
  expect(notes).toEqual(JSON.parse(JSON.stringify(rest)));
});
