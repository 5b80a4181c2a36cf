import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('the first person in quotations', () => {
  it.each([
    ['Apple rose 2%. “Our shareholders gained 12%,” Anna Rao, Apple’s chief executive, said.', 'AAPL change 2, AAPL change 12'],
    // Whoever was spoken of before
    ['Nvidia rose 2%. “We spent $3bn on chips,” said Anna Rao, chief executive of Apple.', 'NVDA change 2, AAPL spend 3000000000'],
    ['Nvidia rose 2%. Apple said: "We spent $3bn on chips."', 'NVDA change 2, AAPL spend 3000000000'],
    [
      'Apple chief executive Anna Rao spoke. Nvidia rose 2%.\n"We spent $3bn on chips," Rao said. "We will spend $4bn more."',
      'NVDA change 2, AAPL spend 3000000000, AAPL spend 4000000000',
    ],
    ['Apple rose 2%. “We spent $3bn on chips,” the company said.', 'AAPL change 2, AAPL spend 3000000000'],
    ['Apple rose 2%. “China is 12% of our revenue,” its finance chief said.', 'AAPL change 2, AAPL share 12'],
    // Somebody else, or nobody knows who
    ['Apple rose 2%. “We lost $3bn,” said Maria Lopez, a fund manager.', 'AAPL change 2, speaker profit 3000000000'],
    ['Apple rose 2%. “We lost $3bn,” one executive said.', 'AAPL change 2, speaker profit 3000000000'],
    ['Apple rose 2%. “We cut our costs by 12%,” said Bob Swan, chief executive of Acme.', 'AAPL change 2, speaker change -12'],
    // What others say of it, and the article itself
    ['Apple rose 2%. “We expect sales to rise 12%,” said an analyst.', 'AAPL change 2, AAPL change 12'],
    ['Apple rose 2%. “We expect the stock to rise 12%,” said Maria Lopez, a fund manager.', 'AAPL change 2, AAPL change 12'],
    ['Apple rose 2%. “Our price target is $300,” said Maria Lopez, an analyst.', 'AAPL change 2, AAPL price 300'],
    ['Apple rose 2%. “We think Nvidia will rise 5%,” said Anna Rao, Apple’s chief executive.', 'AAPL change 2, NVDA change 5'],
    ['Apple said we spent $3bn.', 'AAPL spend 3000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whom a chief speaks for', () => {
  it.each([
    ['Nvidia lost share to Microsoft. Apple chief executive Anna Rao said the company would spend $5bn.', 'AAPL spend 5000000000'],
    ['Nvidia lost share to Microsoft. Anna Rao, the chief executive of Apple, said it would spend $5bn.', 'AAPL spend 5000000000'],
    ['Apple’s boss, Anna Rao, spoke. Nvidia lost share to Microsoft. Rao said the company would spend $5bn.', 'AAPL spend 5000000000'],
    // Another firm leads the clause
    ['Apple chief executive Anna Rao spoke. Nvidia said it would spend $5bn.', 'NVDA spend 5000000000'],
    // Nobody’s chief
    ['Nvidia lost share. Anna Rao said the company would spend $5bn.', 'NVDA spend 5000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
