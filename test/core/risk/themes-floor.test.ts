import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import type { Theme } from '../../../src/core/risk/themes/theme.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';
import { scoreThemes, type ThemePassage, type ThemeScore } from '../../eval/score-themes.ts';

/** Floors in percent on our own passages; they only rise. */
const FLOORS: Partial<Record<keyof ThemeScore, number>> = { document: 95, evidence: 94.5, mood: 92, entities: 74 };

describe('themes of our own passages', () => {
  let reached: ThemeScore;
  beforeAll(async () => {
    const passages = readFileSync(new URL('../../eval/gold/themes.jsonl', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ThemePassage);
    const lexicon = readLexicon();
    const predicted = new Map<string, readonly Theme[]>();
    for (const { id, text } of passages) {
      predicted.set(id, (await annotate(articleFromText(text), (surfaces) => lookUp(lexicon, surfaces))).themes);
    }
    reached = scoreThemes(passages, predicted);
  });

  it.each(Object.entries(FLOORS))('keeps %s at %d or better', (field, floor) => {
    expect(reached[field as keyof ThemeScore]).toBeGreaterThanOrEqual(floor);
  });

  it('raises hardly anything in passages on sport, food, products, dividends and in denials', () => {
    expect(reached.falseAlarms).toBeLessThanOrEqual(3);
  });
});
