import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('whom somebody reports on', () => {
  it.each([
    ['Nvidia data showed shoppers spent $12 billion over the weekend.', 'shoppers spend 12000000000'],
    ['According to Nvidia, hyperscalers will spend $400 billion next year.', 'hyperscalers spend 400000000000'],
    ['A Nvidia survey found that shoppers planned to spend $1.2 billion on gifts.', 'shoppers spend 1200000000'],
    ['Nvidia reckons that global spending on chips will reach $3 trillion.', 'global spending spend 3000000000000'],
    ['Hyperscalers will spend $400 billion next year, Nvidia estimates.', 'hyperscalers spend 400000000000'],
    [
      'Consultants at Nvidia reckon that the industry would need $2 trillion of revenue, and that it could fall $750 billion short.',
      'industry revenue 2000000000000, industry shortfall 750000000000',
    ],
    ['Nvidia found that customers who earn more than $100,000 a year use it.', 'customers profit 100000'],
    // of who reports
    ['Nvidia expects capital spending of $80 billion this year.', 'NVDA spend 80000000000'],
    ['Nvidia said net revenue rose 9% to $46 billion.', 'NVDA change 9, NVDA revenue 46000000000'],
    ['Nvidia estimates it will save $1 billion a year.', 'NVDA spend 1000000000'],
    [
      'Nvidia had revenue of $8 billion. Analysts had expected $7 billion, according to Apple data.',
      'NVDA revenue 8000000000, NVDA revenue 7000000000',
    ],
    ['Nvidia said investors had withdrawn $150 million from its funds.', 'NVDA volume 150000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
