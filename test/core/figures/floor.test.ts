import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';
import { type FigureScore, type GoldPassage, scoreFigures } from '../../eval/score-figures.ts';

/** Floors in percent on our own passages; they only rise. */
const SETS: readonly (readonly [file: string, floors: Partial<Record<keyof FigureScore, number>>])[] = [
  [
    'figures.jsonl',
    { span: 99.5, valueAndUnit: 99, kind: 98, subject: 93, record: 91, hedge: 99.5, direction: 98.5, modality: 95.5, window: 84.5 },
  ],
  // In the manner of wires, earnings reports, broker notes and markets of many countries.
  ['figures-wire.jsonl', { span: 99, valueAndUnit: 99, kind: 95, subject: 94.5, record: 90.5, hedge: 99, direction: 99 }],
  // What is owed, held, missing, planned and likely, with times, ages, pages and numbers of all sorts between.
  [
    'figures-ledger.jsonl',
    {
      span: 99,
      valueAndUnit: 99,
      kind: 94,
      subject: 96,
      record: 91,
      hedge: 99,
      direction: 99,
      modality: 98,
      counterparty: 99,
      salience: 55,
    },
  ],
  // As a desk writes in a year of news: results, bids, rates, coins, courts, power and pensions.
  ['figures-desk.jsonl', { span: 99.5, valueAndUnit: 99.5, kind: 98, subject: 92.5, record: 91.5, hedge: 99.5, direction: 99 }],
  // One passage for each kind of story: guidance, bids, layoffs, auctions, tariffs, flotations, odds, and pages with hardly a figure.
  ['figures-street.jsonl', { span: 98.5, valueAndUnit: 98.5, kind: 95.5, subject: 91, record: 88.5, hedge: 99.5, direction: 98 }],
  // From newsrooms of every region in their own money and manner, with rooms, scores, doses, laws, sizes and versions between.
  ['figures-city.jsonl', { span: 99.5, valueAndUnit: 99.5, kind: 98, subject: 91.5, record: 90.5, hedge: 99.5, direction: 99.5 }],
  // Dividends, grain, gilts, quakes and clinics: sentences of many desks, with scores, doses and addresses between.
  ['figures-harbour.jsonl', { span: 98, valueAndUnit: 98, kind: 97, subject: 91, record: 90, hedge: 99, direction: 99 }],
];

async function score(file: string): Promise<FigureScore> {
  const passages = readFileSync(new URL(`../../eval/gold/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldPassage);
  const lexicon = readLexicon();
  const predicted = new Map<string, readonly KeyFigure[]>();
  for (const { id, text, published } of passages) {
    const article = articleFromText(text, { published: { date: published, certainty: 'certain', from: 'given' } });
    predicted.set(id, (await annotate(article, (surfaces) => lookUp(lexicon, surfaces))).figures);
  }
  return scoreFigures(passages, predicted);
}

describe.each(SETS)('figures of %s', (file, floors) => {
  let reached: FigureScore;
  beforeAll(async () => {
    reached = await score(file);
  });

  it.each(Object.entries(floors))('keeps %s at %d or better', (field, floor) => {
    expect(reached[field as keyof FigureScore]).toBeGreaterThanOrEqual(floor);
  });

  it('raises no alarm on dates, names, durations, lists and references', () => {
    expect(reached.falseAlarms).toBe(0);
  });
});
