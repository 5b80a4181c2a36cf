import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { read } from './read.ts';

/** Subject, kind, value, modality, window and metric of every figure. */
const told = (text: string): unknown[] =>
  read(text).map(({ subject, kind, value, modality, window, metric }: KeyFigure) =>
    [subject, kind, value, modality === 'actual' ? '' : modality, window?.label ?? '', metric ?? ''].join(' · ').replace(/( · )+$/, ''),
  );

/** Sentences of whole articles, where short ones had been read right and these had not. */
describe('what stands in the sentences of an article', () => {
  it.each([
    [
      'The S&P 500 fell 2.1%, with Apple down 3.7% and Nvidia 1.9% lower.',
      ['S&P 500 · change · -2.1 ·  · day', 'AAPL · change · -3.7 ·  · day', 'NVDA · change · -1.9 ·  · day'],
    ],
    [
      'The stock of Apple is down about 6% this year, compared with a 15% gain in the S&P 500.',
      ['AAPL · change · -6 ·  · this year', 'S&P 500 · change · 15 ·  · this year'],
    ],
    [
      'Profit at Apple was down 10% from $6.0bn a year earlier.',
      ['AAPL · change · -10 ·  · yoy · profit', 'AAPL · profit · 6000000000 ·  · year ago'],
    ],
    [
      'Apple did well. Cash flow of $12.2bn was 12% ahead of expectations.',
      ['AAPL · profit · 12200000000 ·  ·  · cash flow', 'AAPL · change · 12 ·  ·  · ahead of expectations'],
    ],
    [
      'Apple sold coins, sending Bitcoin down as much as 9% to $121.50 before it recovered to $126.',
      ['BTC · change · -9 ·  · intraday', 'BTC · price · 121.5 ·  · intraday', 'BTC · price · 126 ·  · intraday'],
    ],
    [
      'Traders put the odds of Bitcoin ending the year above $100,000 at 21%, down from 48% a month ago.',
      ['Bitcoin · price · 100000 · hypothetical · year', 'Bitcoin · probability · 21 ·  · month', 'Bitcoin · probability · 48 ·  · month'],
    ],
    [
      'Apple: revenue of $1.81 billion vs. $1.67 billion expected, up 53% y/y.',
      ['AAPL · revenue · 1810000000', 'AAPL · revenue · 1670000000 · forecast', 'AAPL · change · 53 ·  · yoy'],
    ],
    ['Apple earned $1.92 a share, above the $1.76 expected by analysts.', ['AAPL · profit · 1.92', 'AAPL · profit · 1.76 · forecast']],
    [
      'Nvidia fell. Microsoft said third-quarter net profit rose 74% to $2.5 billion, but its shares fell 2.7% on worries.',
      ['MSFT · change · 74 ·  · quarter · net profit', 'MSFT · profit · 2500000000 ·  · quarter', 'MSFT · change · -2.7 ·  · day'],
    ],
    [
      'Microsoft fell 3.3% after the president said he would raise tariffs on EU cars to 30% from 15%.',
      ['MSFT · change · -3.3 ·  · day', 'tariffs · rate · 30 · guidance', 'tariffs · rate · 15 · guidance · prior'],
    ],
    [
      'Microsoft, which has $105 billion in debt, has committed to capital spending of $50 billion.',
      ['MSFT · debt · 105000000000', 'MSFT · spend · 50000000000 ·  ·  · capital spending'],
    ],
    ['Apple fell. Microsoft’s Gil Luria kept his neutral rating, and a $170 price objective.', ['AAPL · price · 170 ·  ·  · target price']],
    ['Apple rose. Spread the dough, turn 90 degrees, and wait.', []],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it('counts shares as shares, whoever’s they are', () => {
    expect(read('Microsoft disclosed options on 5 million Apple shares.').map(({ unit }) => unit)).toEqual(['shares']);
  });

  it('gives nobody what follows a paragraph that ends with the figure of a rival in passing', () => {
    const article =
      'Apple reported. Apple won.\nApple rose 2%. Microsoft gained 1%.\nA broker said cash flow of $12 billion was fine, keeping a target price of $33.';
    expect(read(article).map(({ subject }) => subject)).toEqual(['AAPL', 'MSFT', '', '']);
  });

  it('gives no figure to what the article names once, at its end', () => {
    const recipe = `I missed it by 40 percent. ${'Fold the dough and let it rest until it is soft again. '.repeat(14)}The Apple tent handed out spoons.`;
    expect(read(recipe).map(({ subject }) => subject)).toEqual(['']);
  });
});
