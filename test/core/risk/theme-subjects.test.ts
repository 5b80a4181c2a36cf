import { expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

const lexicon = readLexicon();

test('a sentence without a name concerns the subject of its figures, not whom the one before it blamed', async () => {
  const text =
    'CoreWeave is the one to watch. The data centre operator cut its 2025 revenue guidance to $5.05bn this week, blaming a delay at a partner, widely assumed to be Core Scientific. Its shares fell 16 per cent on Tuesday.';
  const { themes } = await annotate(articleFromText(text), (surfaces) => lookUp(lexicon, surfaces));
  const concerned = themes.flatMap(({ theme, evidence }) => evidence.map(({ entities }) => [theme, entities]));
  expect(concerned).toEqual([
    ['volatility_selloff', ['US:CRWV']],
    ['earnings_weakness', ['US:CRWV', 'US:CORZ']],
  ]);
});

test('whose shares rose is not concerned by the fall of others', async () => {
  const text =
    'CoreWeave gained 3.2 per cent, and Nvidia sank 6.5 per cent after it cut its sales outlook. Both are traded in New York, where stocks fell.';
  const { themes } = await annotate(articleFromText(text), (surfaces) => lookUp(lexicon, surfaces));
  const concerned = themes.flatMap(({ theme, evidence }) => evidence.slice(0, 1).map(({ entities }) => [theme, entities]));
  expect(concerned).toEqual([
    ['volatility_selloff', ['US:NVDA']],
    ['earnings_weakness', ['US:NVDA']],
  ]);
});
