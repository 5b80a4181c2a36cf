import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const metrics = (text: string): string =>
  read(text)
    .map(({ kind, value, metric }) => `${kind} ${value} ${metric ?? '-'}`)
    .join(', ');

describe('what exactly an amount measures', () => {
  it.each([
    ['Traders piled into Apple’s $600 calls.', 'price 600 exercise price'],
    ['Apple’s 2055 bonds fell to 92 cents on the dollar.', 'price 0.92 bond price'],
    ['Apple’s preferred stock slid to $92.', 'price 92 preferred share price'],
    ['The S&P 500 closed below its 50-day average of 6,707.', 'index_level 6707 technical level'],
    ['The S&P 500 closed at 6,707.', 'index_level 6707 -'],
    ['Apple gained 5% more subscribers.', 'change 5 subscribers'],
    ['Apple halved the 10% loss.', 'change -50 loss, change -10 loss'],
    ['Apple halved on Tuesday.', 'change -50 -'],
    ['Apple’s order book had swollen to $455 billion.', 'deal_value 455000000000 order book'],
    ['Apple reported a fall in orders of 13%.', 'change -13 orders'],
    ['Apple earned $1.01 a share, a 26% rise.', 'profit 1.01 -, change 26 profit'],
    ['Microsoft offered $40 a share, or $9 billion, for Apple.', 'price 40 offer price, deal_value 9000000000 -'],
    ['Microsoft made a $54 per share bid for Apple.', 'price 54 offer price'],
    ['Holders of Apple get a right worth up to $4 per share.', 'price 4 fair value'],
    [
      'Microsoft could offer £50 ($84) per share for Apple, after bids of £46 ($76) and £45 ($75).',
      'price 50 offer price, price 84 offer price, price 46 offer price, price 76 offer price, price 45 offer price, price 75 offer price',
    ],
    ['Apple fell 2% to $150 ahead of its buyback at $180 a share.', 'change -2 -, price 150 -, price 180 buyback price'],
    ['Microsoft started Apple at $240.', 'price 240 target price'],
    ['Microsoft reiterated Apple at $240.', 'price 240 target price'],
    ['Microsoft initiated coverage of Apple with a buy rating at $240.', 'price 240 target price'],
    ['Citi upgraded Apple to “buy” and set a $240 price target.', 'price 240 target price'],
    ['Citi has a buy rating and a $240 price objective on Apple.', 'price 240 target price'],
    ['Citi’s target suggests a potential upside of 14.2% from Apple’s last close.', 'change 14.2 potential'],
    ['Analysts see 9% downside for Apple.', 'change -9 potential'],
    ['Apple reported a 31 percent jump in quarterly profit Tuesday, beating forecasts.', 'change 31 quarterly profit'],
    ['Apple posted an 8% drop in deliveries today.', 'change -8 deliveries'],
    ['Apple posted an 8% drop in comparable sales late Tuesday.', 'change -8 comparable sales'],
    ['Apple Inc. (NASDAQ: AAPL) plunged 22 percent after it warned of lower earnings.', 'change -22 -'],
    ['The sale of Apple, including debt, would come to $47 billion.', 'deal_value 47000000000 -'],
    ['Apple started Wednesday at $240.', 'price 240 -'],
    ['Apple started the day at $240.', 'price 240 -'],
    ['Apple boosted the price of its phone 12% to $1,099.', 'change 12 unit price, price 1099 unit price'],
    ['Apple was up 2% at $240 ahead of its earnings report.', 'change 2 -, price 240 -'],
    ['Apple shares fell $2 to $240 after it reported a profit of $5 billion.', 'change -2 -, price 240 -, profit 5000000000 -'],
    ['Apple was unchanged at $240 after net income fell.', 'price 240 -'],
    ['The dividend at Apple was unchanged at $1.20.', 'spend 1.2 dividend'],
    ['Apple lost six-tenths of a percent and Nvidia two-tenths.', 'change -0.6 -'],
    ['Apple closed 3% higher overnight.', 'change 3 -'],
    ['Apple ended 3% higher this week.', 'change 3 -'],
    ['Apple agreed to buy Alpha for $9.2 billion last week, or $221.50 per share.', 'deal_value 9200000000 -, price 221.5 offer price'],
    ['Apple is seeking to sell shares between $22 and $25.', 'price 22 offer price'],
    ['Apple raised its range to $24-$26 from between $22 and $25.', 'price 24 offer price, price 22 offer price'],
    ['Apple is set to price its shares at $40.', 'price 40 offer price'],
    ['Apple traded in a range of $182-$188.', 'price 182 -'],
    ['Apple has $3.2 billion of losses since 2019.', 'profit 3200000000 -'],
    ['Apple had net interest income of $24 billion.', 'revenue 24000000000 interest income'],
    ['Apple had net income of $24 billion.', 'profit 24000000000 net income'],
    ['Apple shares rose 2% all the same.', 'change 2 -'],
    ['Apple cut its profit outlook, sending its shares down 4%.', 'change -4 -'],
    ['Apple fell 1% despite a 6% rise in cloud sales last quarter.', 'change -1 -, change 6 cloud sales'],
    ['Apple fell 1% after a 6% gain last week.', 'change -1 -, change 6 -'],
    // what a loss has widened to is no profit
    ['Pre-tax losses at Apple widened to $62 million from $19 million.', 'profit 62000000 loss, profit 19000000 loss'],
    ['Apple’s net loss narrowed to $62 million, or 31 cents a share.', 'profit 62000000 net loss, profit 0.31 loss'],
    ['Apple’s losses narrowed in May and it earned $62 million.', 'profit 62000000 -'],
    ['Apple swung to a profit of $62 million from a loss of $19 million.', 'profit 62000000 -, profit 19000000 loss'],
    // what a firm sells
    ['Apple’s average selling price slipped to $690 from $720.', 'price 690 unit price, price 720 unit price'],
    ['Apple said the new price point would be $7.', 'price 7 unit price'],
    ['Apple sold 140 flats at an average price of $612,000.', 'count 140 price, price 612000 unit price'],
    ['Apple valued its coins at a current price of $91,400.', 'price 91400 unit price'],
    ['The power cost of Apple was high. Its power cost was $41,300 per coin mined.', 'price 41300 power cost'],
    ['The cheapest car of Apple is to cost under $41,300.', 'price 41300 unit price'],
    ['Apple rose 3% to $210 as the selling price of its phones climbed.', 'change 3 -, price 210 -'],
    ['Apple holds 900 coins, bought at an average price of $74,100.', 'holding 900 -, price 74100 purchase price'],
    ['Apple shares rose to $12,400.', 'price 12400 -'],
    ['Apple is raising the price of its watch by $50 to $449.', 'change 50 unit price, price 449 unit price'],
    ['Apple raised the price of a repair to $209.', 'price 209 unit price'],
    ['As the price of copper jumped, Apple gained 2% to $209.', 'change 2 -, price 209 -'],
    ['Apple slipped on the price of its chips, ending at $209.', 'price 209 -'],
    ['The price of Apple rose by $4 to $209.', 'change 4 -, price 209 -'],
    ['The price of Apple shares rose 4% to $180.', 'change 4 -, price 180 -'],
    // what its first holders paid, and what its last will get
    ['Apple went public in June at $22 a share.', 'price 22 issue price'],
    ['Since going public at $22, Apple has gained 20%.', 'price 22 issue price, change 20 -'],
    ['Apple, which listed at $22 in March, closed at $61.', 'price 22 issue price, price 61 -'],
    ['Apple holders will get $320 a share.', 'price 320 offer price'],
    ['Investors in Apple received about $171 a share.', 'price 171 offer price'],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toBe(expected);
  });

  it('tells losses of years from profits', () => {
    expect(read('Apple has $3.2 billion of losses since 2019.')).toMatchObject([{ kind: 'profit', direction: 'down' }]);
  });

  it('counts the move of a risk for less than one of the share', () => {
    const [share, risk] = read('Apple rose 50% after its drug cut the risk of death by 50%.').map(({ salience }) => salience);
    expect(risk).toBeLessThan(0.8 * (share ?? 0));
  });

  it('gives the price of coins to the coin', () => {
    const figures = read('Apple bought 8,178 Bitcoin for $835.6 million at an average price of $102,171.');
    expect(figures.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual(['AAPL count', 'AAPL deal_value', 'BTC price']);
  });

  it('takes for the other side nobody behind the next sum', () => {
    const figures = read('Apple signed deals of $300 billion, including $250 billion with Microsoft.');
    expect(figures.map(({ counterparty }) => counterparty)).toEqual([undefined, 'US:MSFT']);
  });
});
