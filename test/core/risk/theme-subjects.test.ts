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

test.each([
  ['Analysts at Barclays warn that Intel is saddled with debt.', ['US:INTC']],
  ['Citigroup reckons that Intel is saddled with debt.', ['US:INTC']],
  ["Moody's cut the rating of Intel to junk.", ['US:INTC']],
  ['Intel is saddled with debt, an analyst at Citigroup said.', ['US:INTC']],
  ['Citigroup said that it is saddled with debt, and Intel is too.', ['US:C', 'US:INTC']],
  ['Citigroup said that homeowners are saddled with debt.', ['US:C']],
  ['Barclays cut its yearly outlook, and Intel is saddled with debt.', ['US:BCS', 'US:INTC']],
  ['Barclays cut its outlook for Intel, which is saddled with debt.', ['US:INTC']],
])('who speaks of others is not concerned: %s', async (text, concerned) => {
  const { themes } = await annotate(articleFromText(text), (surfaces) => lookUp(lexicon, surfaces));
  expect(themes.find(({ theme }) => theme === 'leverage_debt')?.evidence[0]?.entities).toEqual(concerned);
});

test('a sentence after that of an analyst goes on about whom the analyst spoke of', async () => {
  const text = 'Intel is doing badly. "Nobody buys its chips," said Ann Lee of Barclays. The chipmaker is saddled with debt.';
  const { themes } = await annotate(articleFromText(text), (surfaces) => lookUp(lexicon, surfaces));
  expect(themes.find(({ theme }) => theme === 'leverage_debt')?.evidence[0]?.entities).toEqual(['US:INTC']);
});
