import { describe, expect, it } from 'vitest';
import { kinds, read, whose } from './read.ts';

/** Value and window of every figure, `-` for none. */
const timed = (text: string): string =>
  read(text)
    .map(({ value, window }) => `${value} ${window?.label ?? '-'}`)
    .join(', ');

describe('what the books say of a sum', () => {
  it.each([
    ['Apple warned of a record $4.5 billion annual loss.', ['profit 4500000000']],
    ['Apple warns of $4.5bn yearly loss.', ['profit 4500000000']],
    ['Apple lost money: a $0.30 loss per share.', ['profit 0.3']],
    ['Apple booked a $1.3 billion unrealised gain on its stake in a lender.', ['profit 1300000000']],
    ['Apple recorded an unrealized loss of $3.2 billion on its bitcoin holdings.', ['profit 3200000000']],
    ['Apple suffered a $600 billion loss in market value.', ['change -600000000000']],
    ['Apple launched a $2 billion turnaround plan.', ['spend 2000000000']],
    ['Apple posted a 12% rise in net income to $47 billion.', ['change 12', 'profit 47000000000']],
    ['Cost of revenue at Apple was $40 million.', ['spend 40000000']],
    ['Apple reported a loss per share of -$0.65, missing the estimate of -$0.22.', ['profit -0.65', 'profit -0.22']],
    ['Apple approved a $3bn capital increase.', ['funding 3000000000']],
    // by how much something was beaten
    ['Apple beat estimates by 9 cents.', ['change 0.09']],
    ['Revenue at Apple missed the forecast by 4%.', ['change 4']],
    ['Revenue at Apple exceeded analysts’ average forecast by $70 million.', ['change 70000000']],
    // not by how much something else moved
    ['Apple topped forecasts and cut costs by $400 million.', ['change -400000000']],
    // where a rise in a sum ended, whatever else stands between
    ['Revenue at Apple rose 6% despite lower profit to $33 billion.', ['change 6', 'revenue 33000000000']],
    ['Profit at Apple grew 6% on higher sales to $33 billion.', ['change 6', 'profit 33000000000']],
    ['Apple is cheap; funds were buying it at $130 a share, or $2.1 trillion in market value.', ['price 130', 'market_cap 2100000000000']],
    ['Apple reckons; a charity estimates a blanket costs $6.', ['price 6']],
    ['Apple’s sales growth slowed and the bank held rates in a range of 3% to 3.25%.', ['rate 3']],
    // shares that were traded
    ['Apple rose 63 cents to $117.74 on 9.5 million shares.', ['change 0.63', 'price 117.74', 'volume 9500000']],
    ['Apple shares dropped back 48p to 207p.', ['change -0.48', 'price 2.07']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('tells no move by what an estimate was missed', () => {
    expect(read('Apple missed the consensus by 4%.')).toMatchObject([{ metric: 'distance', window: null }]);
    expect(read('Apple missed forecasts, and its shares fell by 7% on Tuesday.')).toMatchObject([{ value: -7, window: { label: 'day' } }]);
    expect(read('Apple beat estimates as its sales rose by 5%.')).toMatchObject([{ metric: 'sales' }]);
  });

  it('weighs in pounds what is mined', () => {
    expect(read('Apple lifted its copper production by 18% to 120 million pounds.')[1]).toMatchObject({ kind: 'count', unit: 'pounds' });
    expect(read('Apple cut its dividend to US72¢ in Sydney.')[0]).toMatchObject({ unit: 'USD' });
  });

  it('prices in dollars of the exchange that the text tags', () => {
    expect(read('Suncor (TSX:SU). Up 26 cents to $46. Canfor (TSX:CFP). Down 5 cents to $9.').map(({ unit }) => unit)).toEqual(
      Array(4).fill('CAD'),
    );
    // not what the world pays for, nor of what is listed in America alone; the tag says who is listed there too
    const units = read('Suncor (TSX:SU) earned $3 billion. Nvidia (TSX:NVDA) is at $190. Copper fell to $4 a pound and Apple to $210.');
    expect(units.map(({ unit }) => unit)).toEqual(['CAD', 'CAD', 'USD', 'USD']);
    expect(read('Apple (NYSE:AP). Up $2 to $46. Nvidia (TSX:NV) (TSX:NVA) fell.')[0]).toMatchObject({ unit: 'USD' });
  });
});

describe('whose it is not', () => {
  it.each([
    ['Apple fell. Market breadth was weak with 1,200 gainers and 1,707 losers.', 'gainers count 1200, losers count 1707'],
    ['Bitcoin fell. All 11 spot ETFs saw outflows of $79 million.', 'ETFs count 11, ETFs volume 79000000'],
    ['Apple launched 14 ETFs and named 30 winners.', 'AAPL count 14, AAPL count 30'],
    ['Apple holds coins. The average purchase price was $66,357 per coin.', 'coin price 66357'],
    ['Apple (2nd by size) and Nvidia (1st) have risen 35% and 13%, respectively.', 'AAPL change 35, NVDA change 13'],
    ['Apple fell 4%. The European bank index dropped 0.5%.', 'AAPL change -4, bank index change -0.5'],
    ['Apple fell 4%. Basic resources was the worst sector, losing 1.4%.', 'AAPL change -4, sector change -1.4'],
    ['Apple was the best in the phone sector, adding 4%.', 'AAPL change 4'],
    ['A fall in Apple contributed 650 points to the slide.', ' change -650'],
    [
      'Losers were Nvidia, down 3% at $90; Apple, down 4% or 12.40 points at $310.',
      'NVDA change -3, NVDA price 90, AAPL change -4, AAPL change -12.4, AAPL price 310',
    ],
    ['Apple paid an average of $91 per token for the 3 million SOL it keeps.', 'coin price 91, AAPL count 3000000'],
    ['Apple was the top S&P 500 loser which ended down 6%.', 'AAPL change -6'],
    ['Apple rose. The FTSE 100 fell 24 points, with heavy falls, at 3209p.', 'FTSE 100 change -24,  price 32.09'],
    ['Apple said the average market price for copper was $4.32 per pound.', 'copper price 4.32'],
    ['Nvidia made a new proposal to Apple. The proposal was $46.50 per share.', 'offer price 46.5'],
    ['Nvidia’s offer would value the drugmaker at $42 billion.', 'target market_cap 42000000000'],
    ['Nvidia’s offer values Apple at $42 billion.', 'AAPL market_cap 42000000000'],
    ['Bitcoin fell 2%. Revenue of $145 million was a record for Apple.', 'BTC change -2, AAPL revenue 145000000'],
  ])('%s', (text, expected) => expect(whose(text)).toBe(expected));
});

describe('when it was not', () => {
  it.each([
    ['Apple earned $3 billion in the second quarter of 2022.', '3000000000 quarter'],
    ['In the first half of this year, Apple lost $3 billion.', '3000000000 half year'],
    ['Apple sold 300 cars in the first nine months of 2022.', '300 9 months'],
    ['Apple told on Monday of a loss of $3 billion.', '3000000000 -'],
    ['Apple published its results this week, with a profit of $3 billion.', '3000000000 -'],
    ['Apple held assets that rose to $506 billion from $505 billion at the end of June.', '506000000000 -, 505000000000 June'],
    ['Apple slipped 3% despite record output in 2021.', '-3 -'],
    ['Apple climbed 14% despite tariffs this year.', '14 -'],
    ['Apple headed for an 11% quarterly loss.', '-11 quarter'],
    ['The krone lost 0.4% against its neighbours.', '-0.4 day'],
    ['The yen lost 0.4% against its main rivals.', '-0.4 day'],
    ['Apple has sunk 9%, to $180.', '-9 day, 180 day'],
    ['Tech extended its losses with Apple down 1% Friday.', '-1 day'],
    ['Apple fell 4% with a fourth-quarter gross margin outlook cut.', '-4 day'],
    ['Apple’s shares had rallied 21% ahead of the results.', '21 -'],
    ['Apple is down 43% against its value prior to the first quarter earnings report.', '-43 -'],
    ['Apple closed Monday at $9.40, down 37% against its value before the report.', '9.4 close, -37 -'],
    ['Apple lost 300 accounts in the past 24 hours, with a total loss of $2 billion.', '300 day, 2000000000 day'],
    ['This is a 17% decrease for Apple compared to the year-end price.', '-17 ytd'],
    ['Revenue at Apple rose 110% from $470 million at the same time last year.', '110 yoy, 470000000 year ago'],
    ['Apple cut its profit forecast to $2.4 billion and slashed its half-year dividend by 75%.', '2400000000 -, -75 -'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});
