import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('the forms that wires and market sites write in', () => {
  it.each([
    // rows of a list of yields
    [
      'The FTSE 100 fell 2%.\n- Germany 2.61%, -4 basis points\n• France 3.38%, +1.5 basis points\n- UK 4.52%, -6 basis points',
      'FTSE 100 change -2, Germany rate 2.61, Germany change -4, France rate 3.38, France change 1.5, UK rate 4.52, UK change -6',
    ],
    [
      'The FTSE 100 fell 2%.\n• France moved from 3.31% to 3.38%. The high yield reached 3.41% this week.\n• German moved from 2.5% to 2.6%.',
      'FTSE 100 change -2, France rate 3.31, France rate 3.38, France rate 3.41, German rate 2.5, German rate 2.6',
    ],
    [
      'The German 10 year is down 1.4 basis points at 2.61%, and the UK 10-year yield rose 3 basis points.',
      'German 10-year change -1.4, German 10-year rate 2.61, UK 10-year change 3',
    ],
    [
      'The 10-year yield was 4.11%, the two-year 3.49% and the 30-year 4.75%.',
      '10-year Treasury rate 4.11, 2-year Treasury rate 3.49, 30-year Treasury rate 4.75',
    ],
    // the rate that a report reckons at
    ['Apple paid 47 million pounds for a farm. ($1 = 0.75 pounds)', 'AAPL spend 47000000'],
    ['Apple shares rose 2%.\n\n($1 = 83.10 Indian rupees) (1 euro = $1.08)', 'AAPL change 2'],
    // where an index stands, after what it did
    ['The S&P 500 was up 25 points or 0.1% to touch 6,546.27.', 'S&P 500 change 25, S&P 500 change 0.1, S&P 500 index_level 6546.27'],
    ['The FTSE 100 slipped 0.7% or 49.63 to 6,728.', 'FTSE 100 change -0.7, FTSE 100 index_level 6728'],
    ['The FTSE 100 was ahead 0.3% and the S&P 500 powered ahead 2.5%.', 'FTSE 100 change 0.3, S&P 500 change 2.5'],
    // what was lost of a worth is none
    ['Apple shares fell 2% after a $279 billion loss in market value.', 'AAPL change -2, AAPL change -279000000000'],
    // a term and a per cent of no bond
    ['The one-year deposit pays 4.5% and the two-year 4.3%.', ' rate 4.5,  rate 4.3'],
    ['He got a fixed mortgage: the five-year 4.2%, the two-year 4.5%.', ' rate 4.2,  rate 4.5'],
    ['The union won a 10% rise: the two-year 5% deal ended a strike at Apple.', 'union change 10, union change 5'],
    ['Gilts slid. The 30-year yield hit 5.4%.', 'UK 30-year rate 5.4'],
    ['Gilts slid. The US 30-year yield hit 5.4%.', '30-year Treasury rate 5.4'],
    // something says America, or another leads the sentence
    ['Gilts slid. The Fed held rates, and the 10-year yield hit 4.45%.', '10-year Treasury rate 4.45'],
    ['Gilts rallied, shrugging off US data. The 10-year yield fell to 4.2%.', '10-year Treasury rate 4.2'],
    ['Gilts rallied. The 10-year yield fell to 4.2% in New York.', '10-year Treasury rate 4.2'],
    ['Gilts rallied. The 10-year yield fell to 4.2%, tracking Treasuries.', 'UK 10-year rate 4.2'],
    ['Bunds and Treasuries fell. The 10-year yield rose to 4.5%.', '10-year Treasury rate 4.5'],
    ['Gilts slid. Apple fell 2% as the 10-year yield hit 4.45%.', 'AAPL change -2, 10-year Treasury rate 4.45'],
    // a place that leads a clause about what it has; not where another leads one behind it
    ['Apple shares fell after India lost its appeal, and dropped 3%.', 'AAPL change -3'],
    ['Apple shares rose after India placed its order and closed 3% higher.', 'AAPL change 3'],
    ['Apple’s container rates dropped 5%.', 'AAPL change -5'],
    ['Apple’s government debt holdings rose 5%.', 'AAPL change 5'],
    ['West Africa’s single currency lost 0.3%.', 'Africa change -0.3'],
    ['The FTSE 100 rose and the Philadelphia technology index fell 2%.', 'Philadelphia change -2'],
    ['The FTSE 100 rose 1% after Washington agreed to lower its tariff to 15%.', 'FTSE 100 change 1, Washington rate 15'],
    ['Apple fell after China cut its tariffs, and copper lost 2%.', 'copper change -2'],
    // what no firm has of its own
    ['Apple rose 2%. Container rates dropped 5%.', 'AAPL change 2, container rates change -5'],
    ['The ECB met. The single currency lost 0.3%.', 'euro change -0.3'],
    ['Apple fell 2%. Its output dropped 5%.', 'AAPL change -2, AAPL change -5'],
    ['The FTSE 100 rose and the Tech Index fell 2%.', 'tech index change -2'],
    ['OATS rose in Chicago. The 10-year yield rose to 4.5%.', '10-year Treasury rate 4.5'],
    ['Gilts slid.\n\nApple fell. The 30-year yield hit 5.4%.', '30-year Treasury rate 5.4'],
    ['OATs slid, and the 10-year yield hit 3.2%.', 'French 10-year rate 3.2'],
    ['Oats slid, and the 10-year yield hit 4.2%.', '10-year Treasury rate 4.2'],
    ['The 10-year plan was 4% dearer.', ' change 4'],
    ['France expects 2.1% growth and 2.4% inflation.', 'France change 2.1, France rate 2.4'],
    ['France expanded by 0.4%, Spain by 0.7%.', 'France change 0.4, Spain change 0.7'],
    ['The metal index lost 410 points and the auto index cracked 1.9 percent.', 'metal index change -410, auto index change -1.9'],
    ['Of the 27 stocks that reported, 22 fell.', ' count 27,  count 22'],
    // coins, and whose they are
    ['Apple lifted its holdings to 12,400 BTC.', 'AAPL holding 12400'],
    ['Bitcoin rose 2%. Apple said the value of its Bitcoin holdings exceeds $1 billion.', 'BTC change 2, AAPL holding 1000000000'],
    ['Apple’s purchase of 1,200 Bitcoin cost $110 million.', 'AAPL count 1200, AAPL spend 110000000'],
    ['The company had lifted its holdings to 12,400 BTC.', 'company holding 12400'],
    // what is bet and what is closed by force
    [
      'Bitcoin fell 3%, with a total liquidation amount of $1.2 billion, of which longs made up 81%.',
      'BTC change -3, crypto market volume 1200000000, crypto market share 81',
    ],
    ['Moreover, open interest in Bitcoin saw a 1.7% decline, with Bitcoin OI at $41 billion.', 'BTC change -1.7, BTC volume 41000000000'],
    ['Global crypto liquidations reached $190 million.', 'crypto market volume 190000000'],
    ['On Bitcoin, over $40 million has been wagered.', 'BTC volume 40000000'],
    // deals and their sizes
    [
      'Apple signed a lease worth $4 billion. The contract could be worth as much as $11 billion.',
      'AAPL deal_value 4000000000, AAPL deal_value 11000000000',
    ],
    ['Apple entered into a bridge facility agreement of $9 billion.', 'AAPL debt 9000000000'],
    ['Apple led the week, with the $557 million offering by the coffee chain Larkspur Roast.', 'Larkspur Roast funding 557000000'],
    [
      'Apple expects revenue of $720 million, falling short of projections of $736 million.',
      'AAPL revenue 720000000, AAPL revenue 736000000',
    ],
    ['Apple fell. Midday volume is heavy at 23 million shares.', 'AAPL volume 23000000'],
    [
      'The S&P 500 edged up by 8.28, or 0.1%, to reach 4,387.55, above the 4,300 level.',
      'S&P 500 change 8.28, S&P 500 change 0.1, S&P 500 index_level 4387.55, S&P 500 index_level 4300',
    ],
    ['Apple expects revenue to swell by nearly $4 billion to $11 billion.', 'AAPL change 4000000000, AAPL revenue 11000000000'],
    ['Apple expects earnings of $8.65 a share, compared with its prior forecast of $8.40.', 'AAPL profit 8.65, AAPL profit 8.4'],
    [
      'Apple, Microsoft and Nvidia drew inflows of $9 million, $3.7 million and $1.9 million respectively.',
      'AAPL volume 9000000, MSFT volume 3700000, NVDA volume 1900000',
    ],
    ['Lenders agreed to give Apple $400 million in fresh financing.', 'AAPL funding 400000000'],
    ['The 77 percent skid in office sales hurt Apple.', 'office sales change -77'],
    ['Apple gave over $100 million in bonuses to staff.', 'AAPL spend 100000000'],
    [
      'The S&P 500 fell 9 points. The June gold contract fell $14.30 to $1,324 an ounce, and the May copper contract ended down three cents at $3.11 a pound.',
      'S&P 500 change -9, gold change -14.3, gold price 1324, copper change -0.03, copper price 3.11',
    ],
    [
      'Apple rose. The Canadian dollar traded for 76.13 cents US, down 0.16 of a cent.',
      'Canadian dollar price 0.7613, Canadian dollar change -0.0016',
    ],
    ['Gold fell for a third day, settling down $16.50 to $1,087.70 an ounce.', 'gold change -16.5, gold price 1087.7'],
    ['Apple was the biggest gainer, rising 21 cents to $56.39.', 'AAPL change 0.21, AAPL price 56.39'],
    ['Apple will pay $303 million in stock for the bank.', 'AAPL deal_value 303000000'],
    ['The deal creates a lender with $23 billion in assets, Apple said.', 'AAPL holding 23000000000'],
    [
      'Apple rose. The $23 billion-asset First Larkspur said that it will pay $2 billion.',
      'Larkspur holding 23000000000, Larkspur spend 2000000000',
    ],
    ['Apple lifted its number of users to 310m.', 'AAPL count 310000000'],
    ['Fuel inventories, which include heating oil and diesel, dipped by 1.1 million barrels.', 'fuel inventories count 1100000'],
    ['Apple builds. The leased capacity at its campus in North Dakota rises to 600 MW.', 'AAPL count 600'],
    // a day of the month is no amount
    ['Apple fell from $207 on Oct. 29 to $186.50.', 'AAPL price 207, AAPL price 186.5'],
    ['Apple rose on Nov. 3 to $206.', 'AAPL price 206'],
    ['The odds went from 98% on March 20 to 39%.', ' probability 98,  probability 39'],
    // parts of a point and of a million
    ['The Fed cut rates by 0.25 of a percentage point.', 'Fed change -0.25'],
    ['Inflation fell three quarters of a percentage point.', 'inflation change -0.75'],
    ['Unemployment rose a tenth of a percentage point.', 'unemployment change 0.1'],
    ['Apple burned three-quarters of a billion dollars last year.', 'AAPL spend 750000000'],
    ['Apple’s sales rose, ending two quarters of decline.', ''],
    // a forecast is cut, and says growth all the same
    ['Apple cut its growth forecast for this year to 8-11 per cent.', 'AAPL change 8'],
    ['Apple cut its outlook for growth by 2 percentage points.', 'AAPL change -2'],
    ['Apple’s planes flew with a load factor of 94%.', 'AAPL rate 94'],
    ['Apple & Co. rose 2%. Microsoft & Co, which fell, has debt of $5 billion.', 'AAPL change 2, MSFT debt 5000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    ['SAP earned €1.70 a share, up from 70 cents.', ['EUR', 'EUR']],
    ['SAP earned 2.1 billion euros. It pays 40 cents a share.', ['EUR', 'EUR']],
    ['SAP earned €2.1 billion. Apple earned $3, and its shares rose 40 cents.', ['EUR', 'USD', 'USD']],
  ])('knows the cents of the euro: %s', (text, units) => {
    expect(read(text).map(({ unit }) => unit)).toEqual(units);
  });

  it.each([
    ['A break fee of $2.7 billion would go to Apple.', 'hypothetical'],
    ['Apple paid $122 million in May.', 'actual'],
    ['Microsoft reckons that the debt of Apple may approach $285 billion.', 'forecast'],
    ['If sales fall, Microsoft reckons that the debt of Apple may approach $285 billion.', 'hypothetical'],
  ])('knows what is not yet so: %s', (text, modality) => {
    expect(read(text).map((figure) => figure.modality)).toEqual([modality]);
  });

  it.each([
    'Per serving: 412 calories, 22g fat.',
    'The guard shot 40 percent from the field and went 9-for-28 from three-point range.',
    'The update fixes 37 bugs.',
    'The guards took more free throws (at 94%) and had 14 rebounds.',
    'The guards outshot the Hawks by a 46.9 percent - 42.9 percent from the field.',
    'The lead grew to a margin of 34 points.',
    'Cream 1 1/4 cups sugar and sift flour 5 times. Bake it.',
    'She hit 14 aces and landed 68 per cent of her serves.',
    'Spain won in front of 88,966 at the stadium.',
    'Staff received 14 applications, the City Council heard, for a scholarship.',
    'Vlad rode 15 cobbled sectors in the yellow jersey.',
    'The phone has a display of 480 pixels, 3GB of RAM and a hefty 3,220 mAh battery.',
  ])('states nothing of a market: %s', (text) => {
    expect(whose(text)).toBe('');
  });
});
