import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import { read } from '../figures/read.ts';
import { COIN, PUBLISHED, SHARE } from './fall.ts';

/** Every figure of the text with its verdict. */
const verdicts = (text: string): string[] =>
  read(text).map((figure) => {
    const verdict = checkClaim(figure, figure.instrument?.startsWith('CRYPTO:') === true ? COIN : SHARE, PUBLISHED);
    return `${figure.surface} ${verdict.verdict === 'not-checkable' ? verdict.reason : verdict.verdict}`;
  });

/** All of it is true of the series, or of something that the series is not about. Nothing may be said against it. */
describe('true sentences are never contradicted', () => {
  test.each([
    'Apple, due to report on Dec. 11, fell 3% on Wednesday.',
    'Apple, which reports on Thursday, fell 3% on Wednesday, and Nvidia rose.',
    'Apple shares have lost 35% since the October peak, and 3% since the year began.',
    'Apple has lost 12% since the filing.',
    'Apple has lost 12% since Thanksgiving, when it traded at $110.',
    'Apple closed at $97, down $3, and has dropped 35% from its high of $150.',
    'On Tuesday Apple slid 5.7% to $100, and it fell another 3% on Wednesday to $97.',
    'Apple is down 3% this year compared with a 16% gain for the S&P 500.',
    'Apple is down 3% in 2025, against a 31% gain at Microsoft a year earlier.',
    'Apple shares fell 5.7% on Tuesday, their worst day in seven weeks, before losing 3% the next.',
    'The Equal Weight index rose 4% on Wednesday while Apple fell 3%.',
    'Apple lost 3% on Wednesday, after a 1.9% slide on Monday and 5.7% on Tuesday.',
    'Apple slumped 22% in a month.',
    'Apple is 12% lower than a week ago.',
    'Apple’s wage bill fell 14% on Wednesday’s numbers.',
    'Microsoft, which sells the rival Apple, fell 3% on Wednesday.',
    'Apple traded at $130 in October and at $125 in November.',
    'Apple was worth $80 a share in 2024.',
    'Apple ended 2024 at $100.',
    'Apple pays $105 a share for a rival that closed at $88 on Tuesday.',
    'Apple’s fund returned minus 9 per cent this year.',
    'Microsoft kept its forecast of $140 for Apple.',
    'Apple touched $95 on Wednesday before it closed at $97.',
    'Apple fell as low as $95 on Wednesday.',
    'Apple’s options imply a 9% move on Wednesday.',
    'Apple is 12% cheaper than its five-year average.',
    'Apple sees growth slowing to 6 percent this week.',
    'Apple fell 2% in Frankfurt on Wednesday.',
    'Apple rose 2% before the bell on Wednesday and closed 3% lower.',
    'Apple has doubled its dividend and raised prices by 9% on Tuesday.',
    'Bitcoin slid 3% on Wednesday to $97, having been at $110 a week ago.',
    'Bitcoin was last at $97, off 35% from October’s peak.',
    'Bitcoin, up 31% on the year in October, is now down 3% for 2025.',
    'Spot Bitcoin ETFs lost 2% of their assets on Tuesday.',
    'Bitcoin dominance fell 2% on Wednesday.',
    'The S&P 500 Equal Weight Index rose 2% on Wednesday.',
    'The S&P 500 Information Technology index is down 4% this week.',
    'S&P 500 futures rose 0.4% on Wednesday.',
    'Apple shares swung nearly 6% from high to low on Wednesday.',
    'Apple slid 10% over three days.',
    'With Apple at $97, down 3%, the hoard is worth less.',
    'Microsoft puts Apple at $120, a fifth above Wednesday’s close.',
    'Traders see a 30% chance that Apple falls 20% this month.',
    'Apple fell 3% on Wednesday, a day after it had lost 5.7%.',
    'Apple’s supplier closed 8% lower on Tuesday.',
    'Apple and its bank closed 5.7% and 1% lower on Tuesday.',
    'Shares in a fund that owns Apple rose 4% on Tuesday.',
    'Apple rose 1% after hours on Tuesday, having closed at $100.',
    'The average price target for Apple rose 4% on Tuesday to $131.',
    'Apple raised the price of its phone by 4% to $899 on Tuesday.',
    'Apple’s yield rose to 4% on Tuesday as its bonds fell 2%.',
    'Apple, 35% below its high, trades at 21 times earnings of $4.60.',
    'Apple lost 5.7% on Tuesday and its smaller rival 8%.',
    'Short sellers of Apple made 6% on Tuesday.',
    'Apple last traded below $97 in October 2024, when it stood at $80.',
    'A share of Apple cost $150 on Oct. 10.',
    'Apple fell 3%, trimming its loss from the 5% it had shown at the low.',
    'Apple slipped 1% at the open on Wednesday and was off 5% at one point.',
    'Bitcoin bought at $60 has gained 62%.',
    'Bitcoin’s volatility rose 8% on Tuesday and its hashrate 2%.',
    'An option to buy Apple at $105 expires on Friday; it fell 40% on Tuesday.',
    'Three-times leveraged Apple notes fell 17% on Tuesday.',
    'Apple gave back 3% on Wednesday of the 31% it had gained by October.',
    'Apple priced new shares at $92, a discount of 8% to Tuesday’s close.',
    'Apple’s B shares closed at $4 on Tuesday.',
    'In yen, Apple fell 4% on Tuesday.',
    'Apple rose 2% in the first hour on Tuesday.',
    'Apple would fall 20% on Wednesday if the court ruled against it.',
  ])('%s', (text) => {
    expect(verdicts(text).filter((verdict) => verdict.endsWith(' inconsistent'))).toEqual([]);
  });

  test('and are still checked', () => {
    expect(verdicts('On Tuesday Apple slid 5.7% to $100, and it fell another 3% on Wednesday to $97.')).toEqual([
      '5.7% consistent',
      '$100 consistent',
      '3% consistent',
      '$97 consistent',
    ]);
  });
});
