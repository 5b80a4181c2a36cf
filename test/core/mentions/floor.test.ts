import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';
import { type GoldText, type MentionScore, type PredictedMention, scoreMentions } from '../../eval/score-mentions.ts';

const GOLD = new URL('../../eval/gold/mentions.jsonl', import.meta.url);

/** Floors in percent on our own texts; they only rise. */
const FLOORS = { f1: 99.4, precision: 99.5, 'US-listed': 99.1, index: 99.9, crypto: 99.5, 'home-listed': 99.6 } as const;
/** Ceilings: false marks per 1,000 words of natural texts without a name, and the percentage of traps that have one. They only fall. */
const MOST_FALSE_PER_THOUSAND = 0.08;
const MOST_TRAPPED = 3;

describe('mentions of our own texts', () => {
  let score: MentionScore;
  beforeAll(async () => {
    const lexicon = readLexicon();
    const texts = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GoldText);
    const predicted = new Map<string, readonly PredictedMention[]>();
    for (const { id, text, published } of texts) {
      const article = articleFromText(text, { published: published ? { date: published, certainty: 'certain', from: 'given' } : null });
      const found = await findMentions(article, sentences(article), (surfaces) => lookUp(lexicon, surfaces));
      predicted.set(
        id,
        found.mentions.filter(({ tier }) => tier === 'mark'),
      );
    }
    score = scoreMentions(texts, predicted);
  });

  it('keeps its precision and F1', () => {
    expect(score.precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(score.f1).toBeGreaterThanOrEqual(FLOORS.f1);
  });

  it.each(['US-listed', 'index', 'crypto', 'home-listed'] as const)('keeps its recall of %s names', (market) => {
    expect(score.recallBy[market]).toBeGreaterThanOrEqual(FLOORS[market]);
  });

  it('leaves texts without a name alone', () => expect(score.falsePerThousand).toBeLessThanOrEqual(MOST_FALSE_PER_THOUSAND));

  it('keeps out of traps', () => expect(score.trapped).toBeLessThanOrEqual(MOST_TRAPPED));
});
