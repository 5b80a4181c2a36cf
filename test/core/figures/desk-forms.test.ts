import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** `surface kind value unit` of each figure in a text. */
const figuresOf = (text: string): string[] => read(text).map(({ surface, kind, value, unit }) => `${surface} | ${kind} ${value} ${unit}`);

describe('forms that desks write', () => {
  test.each([
    ['One governor wanted to cut half a point.', 'half a point | change -0.5 pp'],
    ['The Fed lowered rates by a quarter point.', 'a quarter point | change -0.25 pp'],
    ['Apple will face a charge of 40%, about double the levy it pays now.', 'double | multiple 2 x'],
    ['Four out of five seats on Delta were filled.', 'Four out of five | share 80 percent'],
    ['The Nasdaq Composite rose 143.81, or 0.6%.', '143.81 | change 143.81 points'],
    ['The S&P 500 closed at a record 7,501 on Tuesday.', '7,501 | index_level 7501 points'],
    ['The S&P 500 stood at 6,800, below its record 6,920.', '6,920 | index_level 6920 points'],
    ['Employment at Apple hit a record 110,000, and the DAX fell 1%.', '110,000 | count 110000 '],
    ['Losers have far outnumbered gainers 792 to 101.', '101 | count 101 gainers'],
    ['The S&P 500 rose as Apple shipped a record 1,200 systems.', '1,200 | count 1200 systems'],
    ['The S&P 500 rose as employers laid off a record 1,172,017.', '1,172,017 | count 1172017 '],
    ['Oracle lifted its planned outlays by $15 billion to $50 billion.', '$50 billion | spend 50000000000 USD'],
    ['The BIST 100 rose, while the lira stood at 41.97 against the dollar.', '41.97 | price 41.97 TRY'],
    ['The loonie weakened to 1.4012 per dollar.', '1.4012 | price 1.4012 CAD'],
    ['Freeport will ship 3.45 billion pounds of copper.', '3.45 billion pounds | count 3450000000 pounds'],
    ['Emirates ordered 65 Boeing 777-9 jets.', '65 | count 65 boeing jets'],
    ['A pack of butter costs £2.49.', '£2.49 | price 2.49 GBP'],
    ['The bond pays 1.1 percentage points over Treasuries, Meta said.', '1.1 percentage points | rate 1.1 pp'],
    ['On Kalshi a cut traded at 69 cents.', '69 cents | probability 0.69 USD'],
    // numbers without a noun or a unit of their own
    ['Losers on Wall Street outnumbered gainers 792 to 101.', '101 | count 101 gainers'],
    ['Drillers cut 3 rigs, leaving 414.', '414 | count 414 rigs'],
    ['Costco opened 12 warehouses, bringing the total to 914.', '914 | count 914 warehouses'],
    ['Some 35 of the airline’s 250 aircraft are grounded.', '35 | count 35 aircraft'],
    ['Nissan will shut seven of its 17 plants.', 'seven | count 7 plants'],
    ['Valeo trades on 9 times 2026 earnings.', '9 times | multiple 9 x'],
    ['The ETH/BTC ratio slid to 0.0337.', '0.0337 | multiple 0.0337 x'],
    ['Berlin cut its forecast for growth to 1.1 percent from 1.3.', '1.3 | change 1.3 percent'],
    // a level that came down from a peak, which is a level too
    ['Unemployment fell to 4% from a peak of 6.7%.', '4% | rate 4 percent'],
    ['Its share of the market slipped to 70% from a high of 77%.', '77% | share 77 percent'],
    ['Bitcoin extended its losses to 24% from its record high.', '24% | drawdown -24 percent'],
    ['The ECB, which has cut rates by 50 basis points, left them unchanged at 2%.', '2% | rate 2 percent'],
    ['Apple, which raised profit by 50%, kept its stake at 20%.', '20% | share 20 percent'],
    ['The odds of a cut, 50-50 before the data, dropped to 35%.', '35% | probability 35 percent'],
    // the verb of the first goes for the next
    ['Supply grew 3% to a record, with Tether accounting for 59% and Circle 24%.', '24% | share 24 percent'],
    ['Samsung’s share of the market fell to 20% and Apple’s to 18%.', '18% | share 18 percent'],
    ['Apple makes up 7% of sales, and Nvidia gained 24%.', '24% | change 24 percent'],
    ['Poland held its rate at 5%, while Hungary trimmed its own to 7%.', '7% | rate 7 percent'],
    ['One in ten firms plans job cuts.', 'One in ten | share 10 percent'],
    ['Apple has a free float of 46%.', '46% | share 46 percent'],
    ['Apple had net cash of $5 billion.', '$5 billion | holding 5000000000 USD'],
    ['Apple had net cash of $5 billion, up from a year ago.', '$5 billion | holding 5000000000 USD'],
    ['Apple’s net cash of $5 billion came as a surprise.', '$5 billion | holding 5000000000 USD'],
    ['A court told Apple to hand back $5 million it had earned.', '$5 million | spend 5000000 USD'],
    ['Apple cut its debt, which leaves gearing at 31%.', '31% | rate 31 percent'],
    ['Apple earned $5 billion, half as much again as a year ago.', 'half | change 50 percent'],
    ['Apple earned $3 million, not as much as the $4 million that analysts had counted on.', '$4 million | profit 4000000 USD'],
    ['Apple took a $5 million charge for its purchase of Larkspur.', '$5 million | spend 5000000 USD'],
    // what somebody paid for is a firm
    ['Apple paid $2.7 billion for brewer Larkspur.', '$2.7 billion | deal_value 2700000000 USD'],
    ['Apple paid $2.7 billion for cancer-drug developer Larkspur.', '$2.7 billion | deal_value 2700000000 USD'],
    ['Apple paid $2.7 billion for the Leeds firm.', '$2.7 billion | deal_value 2700000000 USD'],
    ['Apple paid $2.7 billion for bank guarantees.', '$2.7 billion | spend 2700000000 USD'],
    ['Apple paid $2.7 billion for the bank’s mistakes.', '$2.7 billion | spend 2700000000 USD'],
    ['Apple owns 40% of Larkspur and pledged the stake for a $3 billion bank loan.', '$3 billion | debt 3000000000 USD'],
    ['Apple has $700 million due within two years.', '$700 million | debt 700000000 USD'],
    ['Apple has $700 million due before the end of 2027.', '$700 million | debt 700000000 USD'],
    ['Apple has $700 million due in March.', '$700 million | debt 700000000 USD'],
    ['Apple had $700 million maturing this year.', '$700 million | debt 700000000 USD'],
    ['Apple has $2 billion of shares outstanding under its repurchase plan.', '$2 billion | spend 2000000000 USD'],
    ['Apple has $2 billion of stock outstanding.', '$2 billion | market_cap 2000000000 USD'],
    ['The watchdog charged Apple £60,000.', '£60,000 | spend 60000 GBP'],
    ['The ombudsman has charged the lender £60,000.', '£60,000 | spend 60000 GBP'],
    ['A watchdog found that Larkspur charged tenants £1,700 a year.', '£1,700 | price 1700 GBP'],
    ['The bridge authority charged drivers £2,100.', '£2,100 | price 2100 GBP'],
    ['Copper was at $9,900 a tonne, some $80 below April’s record.', '$80 | change -80 USD'],
    ['The margin slid to 30%, with orders topping 9% growth.', '9% | change 9 percent'],
    ['Funding for roads will grow 0.4% in the hours to come.', '0.4% | change 0.4 percent'],
    ['The rand gained 0.7% from a record low.', '0.7% | change 0.7 percent'],
    ['Apple shares are 7% off a record high.', '7% | drawdown -7 percent'],
    ['The yield on gilts fell to 4.4%, after touching 4.6% on Monday.', '4.6% | rate 4.6 percent'],
    ['Apple shares are off a quarter from March’s high.', 'a quarter | drawdown -25 percent'],
    ['Apple shares have lost a third since June.', 'a third | change -33.3 percent'],
    ['Anyone paying more than 6 cents a kilowatt-hour loses money.', '6 cents | price 0.06 USD'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toContain(expected);
  });

  test.each([
    'Delta rates the lounge four out of five stars.',
    'Advancers outnumbered decliners 3 to 1.',
    'The split has a ratio of 2 to 1.',
    'The ratio of Apple is 50 to 1.',
    'He visited 12 of the world’s 195.',
    'Seven of the days were dry.',
    'He was fined three times 2019 and 2020.',
    'Boeing took a charge because the 777X is late.',
    'The app of Apple needs iOS 26 to run.',
    'Apple won after 11 innings.',
    'Add 250 grams of flour and 2 eggs.',
    'Rub 250 grams of flour with butter.',
    'The brothers took off a third.',
    'Apple lost a quarter to a fire.',
    'Apple is worth half as much again as Nvidia.',
    'Orders at Apple are a quarter as much again.',
  ])('%s: none', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test('a level is not of the time from a year earlier', () => {
    const [revenue, growth] = read('Nvidia took in revenue of $22.5 billion, 425% more than a year earlier.');
    expect(revenue?.window).toBeNull();
    expect(growth?.window?.label).toBe('yoy');
  });

  test('the firm that a round values is the one that gets the money', () => {
    const figures = read('Microsoft will put money into Anthropic, in a round that values the firm at $350 billion.');
    expect(figures.map(({ subject }) => subject)).toEqual(['Anthropic']);
  });

  test('an economy is named by its country', () => {
    expect(read("Vietnam's economy grew 8.2% in the third quarter.").map(({ subject }) => subject)).toEqual(['Vietnam']);
  });
});
