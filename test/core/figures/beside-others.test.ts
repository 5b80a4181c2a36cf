import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('whose a figure is, beside other names', () => {
  it.each([
    ['Nvidia rose 2%, close to the $11 billion market value of rival Apple.', 'NVDA change 2, AAPL market_cap 11000000000'],
    ['Nvidia rose 2%, after the $1.5 billion paid by Apple for a stake.', 'NVDA change 2, AAPL deal_value 1500000000'],
    ['Apple, the parent of Microsoft, which declined by 5.7%, won.', 'AAPL change -5.7'],
    ['Apple, which declined by 5.7%, won.', 'AAPL change -5.7'],
    ['Apple rose. Iron ore – the pride of Nvidia – which gained 60%, is dear.', 'iron ore change 60'],
    ['Apple rose 2%. Microsoft told the opposite story: its shares fell 4.4%.', 'AAPL change 2, MSFT change -4.4'],
    ['Apple cut its forecast for the third time, by another $400 million.', 'AAPL change -400000000'],
    ['Apple said Nvidia would close two of its labs, sending its stock down 4%.', 'AAPL change -4'],
    ['Morgan Stanley said Nvidia would miss its goals, sending its stock down 4%.', 'NVDA change -4'],
    ['Apple’s net-dollar retention rate was 132%.', 'AAPL rate 132'],
    ['Chip stocks led by Nvidia and Apple dropped 4%.', 'stocks change -4'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whose the paragraph is that follows a name in passing', () => {
  it.each([
    // A firm speaks of itself on whatever day it does
    [
      'Apple said on Monday that sales slipped in spring.\n\nIt has lost 6% this year, while Nvidia has lost 3%.',
      'AAPL change -6, NVDA change -3',
    ],
    ['Apple said in late June earnings had shrunk.\n\nThe stock fell 4%, and Microsoft 1%.', 'AAPL change -4, MSFT change -1'],
    // A rival is no topic
    [
      'Apple fell 3% to $250. Rival Microsoft lost 2%. Net income was $800 million.',
      'AAPL change -3, AAPL price 250, MSFT change -2, AAPL profit 800000000',
    ],
    ['Apple gained 3%. Shares of competitor Nvidia fell 1%.\n\nRevenue rose 4%.', 'AAPL change 3, NVDA change -1, AAPL change 4'],
    // But a pronoun goes on about it
    ['Apple gained 3%. Rival Microsoft lost 1%. Its shares have shed 6% this year.', 'AAPL change 3, MSFT change -1, MSFT change -6'],
    [
      'Apple gained 3%. Shares of competitor Nvidia fell 1%. They have lost 6% this year. Revenue rose 4%.',
      'AAPL change 3, NVDA change -1, NVDA change -6, AAPL change 4',
    ],
    // Where a figure of another was told last, it is of that, of the article’s own matter, or of a third
    [
      'Apple earned $2 billion.\n\nNvidia gained 5% and Microsoft 6%.\n\nThe shares rose 7%.',
      'AAPL profit 2000000000, NVDA change 5, MSFT change 6, the shares change 7',
    ],
    [
      'Bitcoin rose 2%.\n\nEther rose 5%, and shares of Nvidia added 4%.\n\nThe token has gained 19%.',
      'BTC change 2, ETH change 5, NVDA change 4, the token change 19',
    ],
    [
      'Apple grew. Apple rose 2%.\n\nMicrosoft owes $3 billion.\n\nIts new head spent $5 billion.',
      'AAPL change 2, MSFT debt 3000000000,  spend 5000000000',
    ],
    // … unless the paragraph at hand names the article’s own, or only that has such a thing
    [
      'Apple grew. Apple rose 2%.\n\nMicrosoft owes $3 billion.\n\nBuyers fled Apple, and sent the stock down 4%.',
      'AAPL change 2, MSFT debt 3000000000, AAPL change -4',
    ],
    [
      'The S&P 500 grew. The S&P 500 rose 2%.\n\nMicrosoft owes $3 billion.\n\nThe index has shed 6% this year.',
      'S&P 500 change 2, MSFT debt 3000000000, S&P 500 change -6',
    ],
    // … or the fund told of is one of those that hold it
    [
      'Bitcoin grew. Bitcoin rose 2%.\n\nARKK took in $3 million.\n\nAll 9 funds have drawn $5 billion.',
      'BTC change 2, ARKK volume 3000000, BTC count 9, BTC volume 5000000000',
    ],
    // Who was named twice is gone back to from who was named once
    ['Apple agreed to buy a maker of lenses. Nvidia tried to buy Apple in May.\n\nThe shares rose 1%.', 'AAPL change 1'],
    ['Apple rose 2%. Apple is big.\n\nNvidia rose 3%. Its shares fell 1% in May.', 'AAPL change 2, NVDA change 3, NVDA change -1'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('a share that a house has graded', () => {
  it.each([
    ['Morgan Stanley downgraded Apple on Friday. Revenue rose 4%. The shares lost 2%.', 'AAPL change 4, AAPL change -2'],
    ['Morgan Stanley cut Nvidia to neutral, citing Microsoft. Revenue rose 4%.', 'NVDA change 4'],
    // what it makes better is not its share
    ['Apple upgraded Microsoft’s screens. Profit rose 4%.', 'AAPL change 4'],
    ['Morgan Stanley cut jobs to hold its margin. Profit rose 4%.', 'MS change 4'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('a rival that is not named', () => {
  it.each([
    ['Apple’s sales rose 3%. Its rival managed 1%.', 'AAPL change 3, rival share 1'],
    ['Apple’s sales rose 3%, while its bigger competitor shed 1%.', 'AAPL change 3, rival change -1'],
    // it is named, or does something to the firm
    ['Apple’s sales rose 3%. Its rival, Nvidia, lost $4 million.', 'AAPL change 3, NVDA profit 4000000'],
    ['Apple’s sales rose 3%. Its rival said Apple lost $4 million.', 'AAPL change 3, AAPL profit 4000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whom somebody owes', () => {
  it.each([
    ['Larkspur Mills went bust. The maker of tin lids owed Morgan Stanley $300 million.', 'Larkspur Mills debt 300000000'],
    ['Apple won. It owes Microsoft’s fund more than $300 million.', 'AAPL debt 300000000'],
    ['Apple won. Morgan Stanley owes $300 million.', 'MS debt 300000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
