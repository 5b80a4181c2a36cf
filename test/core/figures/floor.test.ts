import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';
import { type FigureScore, type GoldPassage, scoreFigures } from '../../eval/score-figures.ts';

const GOLD = new URL('../../eval/gold/figures.jsonl', import.meta.url);

/** Floors in percent on our own passages; they only rise. */
const FLOORS: Partial<Record<keyof FigureScore, number>> = {
  span: 99,
  valueAndUnit: 99,
  kind: 97.5,
  subject: 92,
  record: 89,
  hedge: 99,
  direction: 98,
};

describe('figures of our own passages', () => {
  let score: FigureScore;
  beforeAll(async () => {
    const passages = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GoldPassage);
    const lexicon = readLexicon();
    const predicted = new Map<string, readonly KeyFigure[]>();
    for (const { id, text, published } of passages) {
      const article = articleFromText(text, { published: { date: published, certainty: 'certain', from: 'given' } });
      predicted.set(id, (await annotate(article, (surfaces) => lookUp(lexicon, surfaces))).figures);
    }
    score = scoreFigures(passages, predicted);
  });

  it.each(Object.entries(FLOORS))('keeps %s at %d or better', (field, floor) => {
    expect(score[field as keyof FigureScore]).toBeGreaterThanOrEqual(floor);
  });

  it('raises no alarm on dates, names, durations, lists and references', () => {
    expect(score.falseAlarms).toBe(0);
  });
});
