import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('a firm that is described by what it does', () => {
  it.each([
    ['Apple and Microsoft both reported. The software maker’s shares jumped 9%.', 'MSFT change 9'],
    ['Microsoft and Nvidia both reported. The chip designer’s shares jumped 9%.', 'NVDA change 9'],
    [
      'Microsoft rose 2%. Nvidia fell 1%. The software giant sold $70 billion of bonds.',
      'MSFT change 2, NVDA change -1, MSFT debt 70000000000',
    ],
    ['Microsoft and Apple both reported. The Redmond-based company rose 3%.', 'MSFT change 3'],
    // … and of whom it is said without that word, where the one spoken of sits elsewhere
    ['Microsoft rose 2%. Apple fell 1%. The Redmond company owes $4 billion.', 'MSFT change 2, AAPL change -1, MSFT debt 4000000000'],
    ['Nvidia rose 2%. Microsoft fell 1%. The Santa Clara group owes $4 billion.', 'NVDA change 2, MSFT change -1, NVDA debt 4000000000'],
    [
      'Microsoft rose 2%. Larkspur raised $1 billion. The Redmond firm owes $4 billion.',
      'MSFT change 2, Larkspur funding 1000000000, Larkspur debt 4000000000',
    ],
    // it may be of several
    ['Apple and Microsoft both reported. The computer maker lost 4%.', 'computer maker change -4'],
    // after one that it does not fit: of the one named first and most
    ['Apple won. Microsoft lost. Apple said so. Morgan Stanley fell 3%. The computer maker lost 4%.', 'MS change -3, AAPL change -4'],
    ['Apple won. Microsoft lost. Morgan Stanley fell 3%. The computer maker lost 4%.', 'MS change -3, computer maker change -4'],
    // … or, in a paragraph of its own after one in passing, of the one that the article began with
    [
      'Apple earned $1 billion. Apple grew. Microsoft owes $2 billion.\n\nThe computer maker owes $3 billion.',
      'AAPL profit 1000000000, MSFT debt 2000000000, AAPL debt 3000000000',
    ],
    // it is of the one spoken of
    ['Apple won. Apple grew. Apple rose 2%, unlike Microsoft. The computer maker lost 4%.', 'AAPL change 2, AAPL change -4'],
    // a central bank that was spoken of is no lender named later
    [
      'Norges Bank held its rate at 4%. The bank sees growth of 2%.\n\nMorgan Stanley rose 1%.',
      'Norges Bank rate 4, Norges Bank change 2, MS change 1',
    ],
    // it fits none that is named
    ['Nvidia rose 2%. The lender lost 4%.', 'NVDA change 2, lender change -4'],
    ['Nvidia rose 2%. The start-up lost $4 million.', 'NVDA change 2, start-up profit 4000000'],
    ['Nvidia rose 2%. The ChatGPT maker lost $4 million.', 'NVDA change 2, chatgpt maker profit 4000000'],
    ['Nvidia rose 2%. The maker of Claude lost $4 million.', 'NVDA change 2, maker of Claude profit 4000000'],
    ['Nvidia rose 2%. The medical-device firm lost 4%.', 'NVDA change 2, medical-device firm change -4'],
    ['Nvidia rose 2%. The hedge fund lost 4%.', 'NVDA change 2, hedge fund change -4'],
    ['Nvidia won. Nvidia grew. Nvidia rose 2%. The fund lost 4%.', 'NVDA change 2, fund change -4'],
    ['Bitcoin rose 2%. The exchange lost $4 million.', 'BTC change 2, exchange profit 4000000'],
    ['Nvidia rose 2%. The exchange rate fell 4%.', 'NVDA change 2, NVDA change -4'],
    ['Morgan Stanley lent to it. The developer owes $4 billion.', 'developer debt 4000000000'],
    ['Nvidia rose 2%. The developer owes $4 billion.', 'NVDA change 2, NVDA debt 4000000000'],
    ['ARKK fell 2%. The fund holds $4 billion.', 'ARKK change -2, ARKK holding 4000000000'],
    // of a name in the sentence before, of which nothing is known
    ['Nvidia will buy Larkspur AI. The start-up lost $4 million.', 'Larkspur AI profit 4000000'],
    // of one that was named before it, and not after
    ['Microsoft won. Nvidia rose 2%. The software maker lost 4%. Apple fell 1%.', 'NVDA change 2, MSFT change -4, AAPL change -1'],
    ['Microsoft won. Nvidia rose 2%. The computer maker lost 4%. Apple fell 1%.', 'NVDA change 2, MSFT change -4, AAPL change -1'],
    ['Fortescue rose 2%. The software maker lost 4%. Microsoft fell 1%.', 'Fortescue change 2, software maker change -4, MSFT change -1'],
    // … in its own sentence too
    ['Fortescue rose 2%. Microsoft — the software maker lost 4%.', 'Fortescue change 2, MSFT change -4'],
    // it says nothing of what the firm does
    ['Nvidia rose 2%. Apple fell 1%. The group lost 4%.', 'NVDA change 2, AAPL change -1, AAPL change -4'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('a firm that is described by its nation', () => {
  it.each([
    // another than the one spoken of, which is known to be of elsewhere
    ['Fortescue won. Apple rose 2%. The Australian company owes $5 billion.', 'AAPL change 2, Fortescue debt 5000000000'],
    ['Microsoft won. Fortescue rose 2%. The American group sold $4 billion of bonds.', 'Fortescue change 2, MSFT debt 4000000000'],
    // it is of the one spoken of
    ['Apple won. Fortescue rose 2%. The Australian miner’s shares have shed 9%.', 'Fortescue change 2, Fortescue change -9'],
    // of none that is named
    ['Apple rose 2%. The Danish firm lost 4%.', 'AAPL change 2, danish firm change -4'],
    ['Fortescue won. Apple rose 2%. The Anglo-Australian company lost 4%.', 'AAPL change 2, AAPL change -4'],
    // it may be of several, or of one of which no nation is known
    ['Apple won. Microsoft won. Fortescue rose 2%. The American firm lost 4%.', 'Fortescue change 2, american firm change -4'],
    ['Fortescue won. ARKK won. Larkspur Foods rose 2%. The Australian firm lost 4%.', 'Larkspur Foods change 2, Larkspur Foods change -4'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
