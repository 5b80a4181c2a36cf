import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('amounts as newsrooms write them', () => {
  it.each([
    ['a deal worth $9.7bn', 9.7e9, 'USD'],
    ['a deal worth US$ 13.6M', 13.6e6, 'USD'],
    ['a deal worth £1.2m', 1.2e6, 'GBP'],
    ['a deal worth $US60 million', 60e6, 'USD'],
    ['a deal worth A$2 billion', 2e9, 'AUD'],
    ['a deal worth C$126 million', 126e6, 'CAD'],
    ['a deal worth HK$5.5 billion', 5.5e9, 'HKD'],
    ['a deal worth T$1.9 trillion', 1.9e12, 'TWD'],
    ['a deal worth Rs 6,806 crore', 6.806e10, 'INR'],
    ['a deal worth ₹2 lakh crore', 2e12, 'INR'],
    ['a deal worth 2.1 trillion yen', 2.1e12, 'JPY'],
    ['a deal worth three hundred and ten million dollars', 310e6, 'USD'],
    ['a deal worth 752 billion won', 7.52e11, 'KRW'],
    ['a 1.2-billion-dollar deal', 1.2e9, 'USD'],
    ['Apple rose 5pc', 5, 'percent'],
    ['Apple rose five per cent', 5, 'percent'],
    ['Apple rose 5 percent', 5, 'percent'],
    ['the yield rose 13 basis points', 13, 'bps'],
    ['the rate rose half a percentage point', 0.5, 'pp'],
    ['sales at Apple fell by half', 50, 'percent'],
    ['about a fifth of the shares', 20, 'percent'],
    ['two-thirds of the shares', 66.7, 'percent'],
    ['a fourfold increase in speed', 4, 'x'],
    ['revenue tripled', 3, 'x'],
    ['shares trade at 18 times earnings', 18, 'x'],
    ['a 10-for-1 split', 10, 'x'],
    ['the shares closed at 272p', 2.72, 'GBP'],
    ['a profit of 74 cents per share', 0.74, 'USD'],
    ['a 290-megawatt site', 290, 'MW'],
    ['the index fell three points', 3, 'points'],
    ['employers added 223,000 jobs', 223_000, 'jobs'],
    ['prices rose two-and-a-half per cent', 2.5, 'percent'],
    ['about one and a half million homes', 1_500_000, 'homes'],
    ['a loss of $(1.2) million', 1.2e6, 'USD'],
    ['a loss of $(32)M', 32e6, 'USD'],
    ['the rupee is down 21 paise', 0.21, 'INR'],
    ['a fine of 2 billion Danish crowns', 2e9, 'DKK'],
    ['a one-in-three chance of rain', 33.3, 'percent'],
    ['the odds are 3-in-10', 30, 'percent'],
    ['sales grew more than a quarter', 25, 'percent'],
    ['the yen weakened to 143.85 per dollar after a rise of basis points', 143.85, 'JPY'],
    ['the yen tumbled past 157 per dollar', 157, 'JPY'],
    ['the rupee breached 90 per dollar', 90, 'INR'],
    ['the dollar index dipped below 97', 97, 'points'],
    ['shares closed at 480p', 4.8, 'GBP'],
  ])('%s', (text, value, unit) => {
    const figures = read(`${text}.`);
    expect(figures.map((figure) => [Math.abs(figure.value), figure.unit])).toEqual([[value, unit]]);
  });

  it.each([
    ['Apple has gained a third this year.', [[33.3, 'percent']]],
    ['Apple gained a third seat.', []],
    ['Apple dropped a third and final lawsuit this year.', []],
    ['Apple dropped a third from its list of five plants this year.', []],
    ['Apple fell a third from its July high.', [[33.3, 'percent']]],
    ['Apple gained a third from Nvidia this year.', []],
    ['Apple rose half as much as Nvidia on Friday.', []],
    ['Apple dropped a third to the competition.', []],
    ['Apple slid a third on the list of largest firms.', []],
    ['Apple gained a third as partner.', []],
    ['Apple fell a quarter to the day after it listed.', []],
    ['Apple fell a third in 12 months.', [[33.3, 'percent']]],
    ['Apple rose a third day as oil slid.', []],
    [
      'The Dread & Hope index fell to 26 from 74 in a fortnight.',
      [
        [26, 'points'],
        [74, 'points'],
      ],
    ],
    ['The Dread & Hope index fell to 26 January lows.', []],
    ['The index of hope rose, and Apple climbed to 210 from 180 this year.', []],
    ['The multiple of the S&P 500 index fell to 19 from 22.', []],
    ['Advancers in the S&P 500 index fell to 120 from 380.', []],
    ['The number of index funds at Apple rose to 45 from 60.', []],
    [
      'The index of builders’ hope has fallen to 39 from 42.',
      [
        [39, 'points'],
        [42, 'points'],
      ],
    ],
    [
      'The University of Michigan index of sentiment fell to 52 from 57.',
      [
        [52, 'points'],
        [57, 'points'],
      ],
    ],
    [
      'Spreads at Apple widened to 210 basis points before narrowing to 185.',
      [
        [210, 'bps'],
        [185, 'bps'],
      ],
    ],
    [
      'Spreads at Apple widened to 210 basis points and its staff fell to 185 people.',
      [
        [210, 'bps'],
        [185, 'people'],
      ],
    ],
    ['Apple’s yield fell 30 basis points before it slid to 42.', [[30, 'bps']]],
    ['The Fed cut rates to 350 basis points and Apple slid to 142.', [[350, 'bps']]],
    ['Apple’s P/E is 22.4.', [[22.4, 'x']]],
    ['The put-call ratio of Apple rose to 0.95.', [[0.95, 'x']]],
    ['The put/call open interest ratio of Apple stands at 0.58.', [[0.58, 'x']]],
    ['The sale at Apple was three times covered.', [[3, 'x']]],
    ['Jane Doe still owns a third of Apple.', [[33.3, 'percent']]],
    ['At Apple the family owns a third.', [[33.3, 'percent']]],
    ['Apple owned two houses and now owns a third, in Aspen.', []],
    ['Apple owns a third, a data center in Oregon.', []],
    ['Apple was one in ten.', []],
    ['Apple cut the price of its Watch 9 to $299.', [[299, 'USD']]],
    ['The chance of a bid for Apple is now one in ten.', [[10, 'percent']]],
    ['Apple’s shares fetch 22 times forecast earnings.', [[22, 'x']]],
    ['The bid for Apple was three times covered by the press.', []],
    ['The film by Apple was three times projected to win.', []],
    ['A roll call ratio of 12 at Apple.', []],
    ['The loan-to-value ratio of Apple is 80.', []],
    ['Apple’s pupil/teacher ratio is 20.', []],
    ['Apple’s tax-bill was 12.', []],
    ['The debt-to-equity ratio of Apple is 1.5.', [[1.5, 'x']]],
    ['The ratio of men to women at Apple was 2.4.', []],
  ])('knows what a bare number or a fraction is by the words beside it: %s', (text, amounts) => {
    expect(read(text).map(({ value, unit }) => [Math.abs(value), unit])).toEqual(amounts);
  });

  it.each([
    ['a rate of 3.50%-3.75%', 3.5, 3.75, 'percent'],
    ['capital spending of $66-72 billion', 66e9, 72e9, 'USD'],
    ['profit of between £2.7bn and £3bn', 2.7e9, 3e9, 'GBP'],
    ['growth of 5 to 7 percent', 5, 7, 'percent'],
    ['Apple raised its outlook for growth to 6% to 8%', 6, 8, 'percent'],
    ['Apple will cut 10% to 15% of its staff', 10, 15, 'percent'],
  ])('reads %s as one range', (text, low, high, unit) => {
    expect(read(`${text}.`)).toMatchObject([{ value: low, valueHigh: high, unit }]);
  });

  it('gives each currency its own price, and a number without a noun the one just counted', () => {
    expect(read('The euro fell to 1.0820 and the yen to 156.48.').map(({ value, unit }) => [value, unit])).toEqual([
      [1.082, 'USD'],
      [156.48, 'JPY'],
    ]);
    expect(read('Apple added 1.8 million subscribers to reach 128 million.').map(({ unit }) => unit)).toEqual([
      'subscribers',
      'subscribers',
    ]);
    expect(read('Employers added 22,000 jobs, below the 75,000 economists forecast.').map(({ unit }) => unit)).toEqual(['jobs', 'jobs']);
  });

  it('reads a move from one level to another as two amounts', () => {
    expect(read('The yield rose from 2.45 to 3.10 percent.').map((figure) => figure.value)).toEqual([2.45, 3.1]);
    expect(read('Growth at Apple slowed from 12% to 10% in May.').map((figure) => Math.abs(figure.value))).toEqual([12, 10]);
  });

  it.each([
    'In early December 2025 the Trainium 3 chip arrived.',
    'The 9 a.m. call on 14 October lasted two hours.',
    'See page 12 of Form 10-K and version 3.2.',
    'Call +1 212 555 0199 for the 5G and Web3 report.',
    'The 45-year-old founder ranked third among the top five.',
    'The CoinDesk 20, the Russell 2000 and the S&P 500 were quiet.',
    'Results for the second half are due in 2 weeks, on Nov. 3 at 10:30.',
    '1. COVID-19 and the F-150 [1]',
    'They met for half an hour, a quarter ago, half way through.',
    'The 1080p screen is at 221B Baker Street under rule 240.12b.',
    'She joined the board of 3M.',
    'The talks lasted more than a quarter.',
    'He doubled down on double-digit ambitions three times a week.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
