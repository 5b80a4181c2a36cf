import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import { type Lexicon, lookUp } from '../../../src/core/instruments/lexicon.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = readLexicon();
});

async function quoted(text: string): Promise<string[]> {
  const published = { date: '2025-11-20', certainty: 'certain', from: 'given' } as const;
  const { themes } = await annotate({ ...articleFromText(text), published }, async (surfaces) => lookUp(lexicon, surfaces));
  return themes.filter(({ theme }) => theme === 'volatility_selloff').flatMap(({ evidence }) => evidence.map(({ phrase }) => phrase));
}

describe('a price that falls is a sell-off, whatever the verb', () => {
  test.each<[string, phrase: string]>([
    ['The Dow fell 1,063 points, or 3.1%.', '3.1%'],
    ['The S&P 500 is down about 3% so far this week.', '3%'],
    ['Ethereum fared no better, losing about 4% in 24 hours.', '4%'],
    ['Shares in NatWest were down 4.7% by noon.', '4.7%'],
  ])('%s', async (text, phrase) => {
    expect(await quoted(text)).toEqual([phrase]);
  });

  test('beside those that say so outright', async () => {
    const wrap = 'Stocks tumbled on Wall Street in a rout. Panic gripped traders in a bear market. ';
    expect(await quoted(`${wrap}The Dow fell 1,063 points, or 3.1%. Nvidia lost 4.3%.`)).toEqual([
      'Stocks tumbled',
      'Panic gripped traders',
      '3.1%',
    ]);
  });
});

test.each([
  ['a rise', 'The Dow rose 1,063 points, or 3.1%.'],
  ['a slight fall', 'The Dow fell 106 points, or 0.3%.'],
  ['a slight fall of one share', 'Shares in NatWest fell 2.7% by noon.'],
  ['one that may come', 'The Dow may fall 3%, he said.'],
  ['the second of a sentence', 'The FTSE 100 shed 0.3%; overnight, the Nikkei 225 had given up 3.1%.'],
  ['a gauge of fear', 'The VIX fell 7.8% to 22.68.'],
  ['a part of the business', 'Deliveries at Tesla fell 13%, and the shares rose.'],
  ['a holding', 'Berkshire sold 41 million shares of Apple, a 15% cut.'],
  ['an index that hardly moved', 'The S&P/ASX 200 fell 19.3 points, or 0.22 per cent.'],
  ['a slight fall beside a rise of the year', "Ford's stock slid 1.1% on Monday and is up 32% this year."],
  ['a share of the market', 'Novo Nordisk lost 8% of market share.'],
  ['a year long past', 'On October 19, 1987, the Dow fell 22.6%.'],
])('%s is none', async (_, text) => {
  expect(await quoted(text)).toEqual([]);
});
