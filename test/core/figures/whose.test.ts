import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

/** In whole articles these had gone to somebody else. */
describe('whose figure it is', () => {
  it.each([
    ['Apple sold more. Footwear rose 11 percent.', 'AAPL change 11'],
    ['Apple reported. Stripping out currencies and Yeezy, revenue grew 12 percent.', 'AAPL change 12'],
    ['Microsoft, which sells the rival Leqembi, gained 2.9%.', 'MSFT change 2.9'],
    ['Apple won. Commercial income was up 10% at £333.3m, helped by a deal with Snapdragon.', 'AAPL change 10, AAPL revenue 333300000'],
    ['Apple rose. Microsoft, by contrast, lowered its target from €213 to €160.', 'AAPL price 213, AAPL price 160'],
    ['Microsoft puts potential outflows from Apple at $2.8 billion.', 'AAPL volume 2800000000'],
    ['Nvidia fell. A Microsoft poll of nine analysts had pegged profit at $19 billion.', 'NVDA profit 19000000000'],
    ['Apple is up 16.5% this year compared with 7.5% for the S&P 500.', 'AAPL change 16.5, S&P 500 change 7.5'],
    ['With Ether at $2,830, the hoard of Apple is small.', 'ETH price 2830'],
    ['Apple Retail Ventures’ revenue grew 18% to $90 billion.', 'AAPL change 18, AAPL revenue 90000000000'],
    ['Apple did it.\nBALANCE SHEET\nThe company issued $2.3 billion of debt.', 'AAPL debt 2300000000'],
    ['Apple was first. Core FFO per share was $1.49.', 'AAPL profit 1.49'],
    ['The European Central Bank kept its deposit rate at 2%.', 'ECB rate 2'],
    ['Germany’s two-year yield was 1.98% and the 10-year was up two basis points.', 'German 2-year rate 1.98, German 10-year change 2'],
    ['The S&P 500 Equal Weight Index is down 4% this month, and Apple 2%.', 's&p 500 equal weight index change -4, AAPL change -2'],
    ['Apple rose 1%, while Microsoft’s shares climbed 2%.', 'AAPL change 1, MSFT change 2'],
    ['Apple rose 1%, but shares of Microsoft fell 2%.', 'AAPL change 1, MSFT change -2'],
    [
      'Apple won. Apple grew. Apple hired. Sales of its drug Verolan reached $568 million, according to analysts polled by Microsoft. The drugmaker rose 1%.',
      'Verolan revenue 568000000, AAPL change 1',
    ],
    ['Microsoft rose 2%. Australian shares climbed as the Bank of Japan left its rate at 2.5%.', 'MSFT change 2, Bank of Japan rate 2.5'],
    ['Nvidia rose 1%, with the S&P 500 down 1.3% and Apple’s shares up 2%.', 'NVDA change 1, S&P 500 change -1.3, AAPL change 2'],
    ['Nvidia rose 1%, with Ether, the second-largest token, trading at $2,600.', 'NVDA change 1, ETH price 2600'],
    ['Apple and Microsoft, which rose for two days, were off 0.7% and 1.5%.', 'AAPL change -0.7, MSFT change -1.5'],
    [
      'Switzerland and Germany saw smaller inflows, at $27 million and $4 million respectively.',
      'Switzerland volume 27000000, Germany volume 4000000',
    ],
    ['Apple fell 1%. The broader consumer discretionary sector dropped 2%.', 'AAPL change -1, consumer discretionary change -2'],
    ['The S&P 500 fell 1% after the PMI slid to 48.7 points.', 'S&P 500 change -1, PMI index_level 48.7'],
    ['Apple agreed to pay US $350 million in penalties.', 'AAPL spend 350000000'],
    ['Apple fell. The three companies will spend $380 billion.', 'three companies spend 380000000000'],
    ['Apple grew. Rents rose 4.2%. Adjusted ebitda was $2.13bn.', 'rents change 4.2, AAPL profit 2130000000'],
    ['Apple is a landlord. It lost another 3.4 per cent on the Frankfurt exchange.', 'AAPL change -3.4'],
    ['Apple grew. Its US shares, up 90% this year, slipped 2.3%.', 'AAPL change 90, AAPL change -2.3'],
    ['Apple won. Thailand’s SET index closed 1.1% lower.', 'SET change -1.1'],
    ['Apple won. Non-GAAP operating profit rose 16% to $2.8 billion.', 'AAPL change 16, AAPL profit 2800000000'],
    ['Apple won. Earnings under IFRS rose 15%, up 3% on FY24, as COVID-19 cases fell.', 'AAPL change 15, AAPL change 3'],
    ['Bitcoin slid at 1:17 p.m. ET. It dipped below $41,000.', 'BTC price 41000'],
    ['Apple won. The real surprise was its dividend, lifted 46% to $0.73 a share.', 'AAPL change 46, AAPL spend 0.73'],
    ['A tonne of copper from the North Sea cost $9,100.', 'copper price 9100'],
    ['Ether fell to $3,500 around the US market closing time, then rose to $3,900.', 'ETH price 3500, ETH price 3900'],
    ['Roughly $706 million in leveraged crypto positions were liquidated, according to Microsoft data.', 'crypto market volume 706000000'],
    ['Nvidia reported. Analysts in a Microsoft survey expected revenue of $54 billion.', 'NVDA revenue 54000000000'],
    ['Bitcoin fell with outflows of $3 million. The $2 million withdrawn from Ether is more.', 'BTC volume 3000000, ETH volume 2000000'],
    ['Bitcoin fell. Others saw inflows, with $178 million flowing into Apple’s fund.', 'AAPL volume 178000000'],
    ['Apple fell. Nvidia’s supplier, Microsoft, rose 2%.', 'MSFT change 2'],
    ['Another S&P 500 component, Apple (AAPL), fell over 1%.', 'AAPL change -1'],
    ['Apple Inc (NASDAQ: AAPL): Microsoft resumed coverage with a Buy rating and a $54 price target.', 'AAPL price 54'],
    ['Apple won. Companies have issued $62 billion of bonds this month.', 'companies debt 62000000000'],
    ['Apple fell 2%. It is suing Microsoft for $8 billion.', 'AAPL change -2, MSFT spend 8000000000'],
    ['Apple sued Microsoft on Monday for $8 billion.', 'MSFT spend 8000000000'],
    ['Apple sued Microsoft in London last week for $8 billion.', 'MSFT spend 8000000000'],
    ['Apple sued Microsoft and sold Nvidia for $8 billion.', 'NVDA deal_value 8000000000'],
    ['Apple turned down $186.50 a share.', 'AAPL price 186.5'],
    ['Apple shares turned down 3% after lunch.', 'AAPL change -3'],
    ['Nvidia awarded Apple a $200 million contract.', 'AAPL deal_value 200000000'],
    ['Nvidia holds shares in Apple worth $150 million.', 'NVDA holding 150000000'],
    ['Nvidia said shares in Apple worth $150 million changed hands.', 'AAPL volume 150000000'],
    ['Apple fell 2%. The benchmark lost 1.5%.', 'AAPL change -2, benchmark change -1.5'],
    [
      'Crude fell 1%. The producers and their allies, known as Nvidia, agreed to cut 2 million barrels.',
      'crude change -1, NVDA count 2000000',
    ],
    [
      'Apple fell. The Purchasing Managers’ Index (PMI) slipped to 49 from 50.2; above 50 shows growth.',
      'PMI index_level 49, PMI index_level 50.2',
    ],
    ['Apple raised its outlook. Though tourists stayed home, revenue rose 4% to $6 billion.', 'AAPL change 4, AAPL revenue 6000000000'],
    ['Apple raised its outlook. Sales fell because tourists spent 4% less.', 'tourists change -4'],
    ['Apple said that dealers had 500,000 cars and that profit rose to $1 billion.', 'dealers count 500000, AAPL profit 1000000000'],
    ['Apple fell. Banks reported revenue of $4 billion and profit of $1 billion.', 'banks revenue 4000000000, banks profit 1000000000'],
    ['ARKK fell 4%. Apple sold Larkspur. The exchange-traded fund lost 5% in October.', 'ARKK change -4, ARKK change -5'],
    ['ARKK fell 4%. Apple sold Larkspur. The hedge fund lost 5% in October.', 'ARKK change -4, AAPL change -5'],
    ['Apple fell. The 10-year Japanese government bond yield dipped to 0.5%.', 'Japan 10-year rate 0.5'],
    ['Apple fell. The Bund’s 10-year yield was 2.7%.', 'German 10-year rate 2.7'],
    ['Apple fell. Gilts slipped, and the 10-year yield rose to 4.6%.', 'UK 10-year rate 4.6'],
    ['Apple fell. The 10-year yield in the UK rose to 4.6%.', 'UK 10-year rate 4.6'],
    ['Apple fell. Gilts slipped, and the U.S. 10-year yield rose to 4.1%.', '10-year Treasury rate 4.1'],
    [
      'Apple fell. The Bund yield rose to 2.7%, while the 10-year yield on Treasuries rose to 4.1%.',
      'bund rate 2.7, 10-year Treasury rate 4.1',
    ],
    ['Apple fell. Bunds rose, while in America the 10-year yield fell to 4.1%.', '10-year Treasury rate 4.1'],
    ['Apple fell. JGBs slid, and Wall Street watched as the 10-year yield rose to 4.1%.', '10-year Treasury rate 4.1'],
    [
      'Apple fell. The 30-year yield in Japan hit 3.3% and the 30-year in the US 4.7%.',
      'Japan 30-year rate 3.3, 30-year Treasury rate 4.7',
    ],
    ['Apple fell. Oats slid in Chicago and the 10-year yield rose to 4.1%.', '10-year Treasury rate 4.1'],
    ['Apple fell. French OATs slid over Bunds, and the 10-year yield rose to 3.4%.', 'French 10-year rate 3.4'],
    ['Apple fell. Germany’s two-year yield was 1.9%; the 10-year yield rose to 4.1%.', 'German 2-year rate 1.9, 10-year Treasury rate 4.1'],
    ['Apple sold an 11-year fixed rate offering at a coupon of 6.875%.', 'AAPL rate 6.875'],
    ['Nvidia grew. Nvidia won. Amazon last week said it would cut 9,000 jobs.', 'Amazon count 9000'],
    ['Nvidia grew. Nvidia won. Apple in late March said it would cut 9,000 jobs.', 'AAPL count 9000'],
    ['The S&P 500 rose 0.9% as financial stocks gained 1.9%.', 'S&P 500 change 0.9, financial stocks change 1.9'],
    ['Apple earned $609 million. Wall Street had seen the figure at $471 million.', 'AAPL profit 609000000, AAPL profit 471000000'],
    ['Nvidia rose 2%. Apple said like-for-like online food sales rose 9.9%.', 'NVDA change 2, AAPL change 9.9'],
    ['Apple rose 2%. Ocado Retail sales increased by 13.7%.', 'AAPL change 2, Ocado Retail change 13.7'],
    ['Nvidia rose 2%. At a price of more than $44, Apple is dear.', 'NVDA change 2, AAPL price 44'],
    ['Apple rose 2% after core inflation — which leaves out food — jumped to 3%.', 'AAPL change 2, core inflation rate 3'],
    ['Apple won. Governor Ana Rao raised taxes by $2 billion.', 'AAPL change 2000000000'],
    ['Apple’s Watch costs $300, and Microsoft’s cheapest Surface 3 starts at $400.', 'Watch price 300, MSFT price 400'],
    ['Apple fell 1%. Copper on the London Metal Exchange fell 0.8%.', 'AAPL change -1, copper change -0.8'],
    [
      'The S&P 500 fell 1%. Around 60% of its members have reported and 78% of them beat estimates, according to Microsoft data.',
      'S&P 500 change -1, S&P 500 share 60, S&P 500 share 78',
    ],
    ['Apple’s B2-rated deal is split; its Baa3 notes pay 6.5%.', 'AAPL rate 6.5'],
    [
      'Apple rose 1%. Stablecoin supply climbed to $170 billion, with Nvidia accounting for 70%.',
      'AAPL change 1, stablecoins market_cap 170000000000, NVDA share 70',
    ],
    ['Apple fell. Overseas investors have sold $9 billion of Chinese stocks.', 'overseas investors volume 9000000000'],
    ['Bitcoin, the largest coin by market capitalization, declined 1% to $41,065.', 'BTC change -1, BTC price 41065'],
    ['Rates from Shanghai to Rotterdam stood at $1,962, said Apple.', 'AAPL price 1962'],
    // a clause that stands beside the first has an `its` of its own
    ['Apple rose 3%, Microsoft climbed 2% after lifting its dividend 25%.', 'AAPL change 3, MSFT change 2, MSFT change 25'],
    ['Apple fell 3%, and Microsoft rose after it raised its dividend by 10%.', 'AAPL change -3, MSFT change 10'],
    ['Apple fell 3% after Microsoft sold its stake for $2 billion.', 'AAPL change -3, AAPL deal_value 2000000000'],
    // what doubled stands right before
    ['Apple bought Larkspur for $9 billion, and shares of Microsoft doubled.', 'AAPL deal_value 9000000000, MSFT multiple 2'],
    ['Apple rose after Microsoft doubled its dividend.', 'MSFT multiple 2'],
    ['A stake in Apple doubled in value.', 'AAPL multiple 2'],
    // a part of the market is what lost it
    ['Apple fell 5%. The news wiped 15% off European defence stocks.', 'AAPL change -5, defence stocks change -15'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('goes back to what the article is about after a name in passing that is listed nowhere', () => {
    const article = 'Apple won. Apple grew. Apple rose 2%. Puma was up 1.4 percent.\nInventories stood at $5.47 billion.';
    expect(read(article).map(({ subject }) => subject)).toEqual(['AAPL', 'Puma', 'AAPL']);
  });
});

describe('what kind it is', () => {
  it.each([
    ['Apple’s net debt fell by $600 million.', 'change -600000000'],
    ['Gold regained $1.46 to $61.46.', 'change 1.46, price 61.46'],
    [
      'Apple raised its sales forecast to between $60 billion and $61 billion, from $58 billion to $59 billion.',
      'revenue 60000000000, revenue 58000000000',
    ],
    ['Apple cut its revenue forecast to $22 billion from $26 billion to $30 billion.', 'revenue 22000000000, revenue 26000000000'],
    ['Apple’s CET1 ratio was 13.9%.', 'rate 13.9'],
    ['The trade surplus narrowed to $90 billion.', 'profit 90000000000'],
    ['Apple’s sales grew 6.7% in the quarter, down from 7.8% and below the 6.9% forecast.', 'change 6.7, change 7.8, change 6.9'],
    ['Apple bought 7,420 bitcoin for $458 million, bringing its total to 252,220.', 'count 7420, deal_value 458000000, count 252220'],
    ['Apple restarted its dividend at 6p a share, taking the payout to 62 cents.', 'spend 0.06, spend 0.62'],
    ['Inflation slowed to 1.8%, below the central bank’s 2% target.', 'rate 1.8, rate 2'],
    ['Apple trades at 32 times earnings, compared with 21 times for the S&P 500.', 'multiple 32, multiple 21'],
    [
      'Part of Apple’s revenue rise from $13 billion to $17 billion came with its acquisition of another.',
      'revenue 13000000000, revenue 17000000000',
    ],
    ['Apple caught up with Microsoft’s 17% share of the market.', 'share 17'],
    ['Apple sold 526K of its phones.', 'count 526000'],
    ['Regulators imposed a total of €1.7 billion on Apple.', 'spend 1700000000'],
    ['Apple was warned of 873 securities transactions.', 'count 873'],
    ['Apple allocated $12 billion towards factories, including $9.9 billion for its chips.', 'spend 12000000000, spend 9900000000'],
    ['Apple made a cash offer of 29 pence per share for the company.', 'price 0.29'],
    [
      'Apple’s revenue was $13.7 billion, a rise of 4%, above estimates of $13.4 billion.',
      'revenue 13700000000, change 4, revenue 13400000000',
    ],
    ['Apple took a £5.8 billion swoop.', 'deal_value 5800000000'],
    ['Apple reported a $7.3 billion write-down on its investment.', 'spend 7300000000'],
    ['The S&P 500 fell 1.5% to a reading of 104.3.', 'change -1.5, index_level 104.3'],
    ['Apple is to close almost 50 of its 260 stores.', 'count 50, count 260'],
    ['The S&P 500 closed 346 points in the red, or traded 274 points or 0.6% lower.', 'change -346, change -274, change -0.6'],
    ['Apple’s revenue rose 80% to $400m, but its losses were $144m.', 'change 80, revenue 400000000, profit 144000000'],
    ['Apple’s revenue rose 11% year-over-year (YoY) to $28 billion, underlying earnings did more.', 'change 11, revenue 28000000000'],
    ['Apple’s earnings per share dropped from 39.9p to 32.5p.', 'profit 0.399, profit 0.325'],
    ['Apple was expected to earn $2.05 per share on $120 billion.', 'profit 2.05, revenue 120000000000'],
    ['Earnings of Apple before interest and taxes jumped 25% to $15.5 billion.', 'change 25, profit 15500000000'],
    ['Apple raised its dividend, with its capital ratio sitting at a healthy 13.1 per cent.', 'rate 13.1'],
    ['Apple’s dividend grew, a 60% payout ratio.', 'rate 60'],
    ['Apple, which saw revenue improve 7.7%, was pleased.', 'change 7.7'],
    ['Nvidia will pay $53 per Microsoft share in cash.', 'price 53'],
    ['The S&P 500 lost 0.1 percent or ten points to close 10,302.', 'change -0.1, change -10, index_level 10302'],
    ['The S&P 500 fell by 150.29 points to 6,291.01 integers.', 'change -150.29, index_level 6291.01'],
    ['The FTSE 100 gained almost half a percent.', 'change 0.5'],
    ['Apple was up c1.84% in London.', 'change 1.84'],
    ['Gold reached 5,515 U.S. dollars per fine ounce.', 'price 5515'],
    ['Crude decreased US $0.35 to $22.41.', 'change -0.35, price 22.41'],
    ['The price for one megawatt hour of gas was €40.', 'price 40'],
    ['Of the S&P 500 stocks, 187 companies rose and 36 saw losses.', 'count 187, count 36'],
    ['Bitcoin settled 11 cents weaker at $87.97.', 'change -0.11, price 87.97'],
    ['Microsoft kept its forecast of $4,900 for the end of 2026.', 'price 4900'],
    ['One-month implied volatility of Apple jumped to 27.4%.', 'rate 27.4'],
    ['Apple, with 859,853 ETH, paid $232 per SOL.', 'holding 859853, price 232'],
    ['The spread between Italian and German bonds was 76 basis points.', 'rate 76'],
    ['Apple, up 2.5%, beat forecasts with net profit of 3.83 billion euros.', 'change 2.5, profit 3830000000'],
    ['The price equates to 14.3 times Microsoft’s adjusted ebitda.', 'multiple 14.3'],
    ['It affects one in 20 Americans, says Apple.', ''],
    ['Apple disclosed more than $500mn of exposure.', 'holding 500000000'],
    ['Apple said China would drop to a little over 20%.', 'rate 20'],
    ['Apple owns 531,000 flats worth €81.5bn.', 'count 531000, holding 81500000000'],
    [
      'Nvidia reported revenue of $57.01 billion, up 62%, and guided to $65 billion.',
      'revenue 57010000000, change 62, revenue 65000000000',
    ],
    ['Apple swung nearly 5% from high to low.', 'change 5'],
    ['The Real Estate index of Apple fell 2%; it has 600 Real firms.', 'change -2, count 600'],
    ['Microsoft raised its forecast for server shipments to $25 billion.', 'revenue 25000000000'],
    ['Apple was ordered to pay €479 million.', 'spend 479000000'],
    ['Apple bought back 5.1 million shares for $413 million.', 'count 5100000, spend 413000000'],
    ['Apple rose. Wheat fell 2 1/4 cents to $5.37 3/4 a bushel.', 'change -0.0225, price 5.3775'],
    ['Microsoft will cut between 4,000 and 6,000 jobs.', 'count 4000'],
    ['Apple fell 2% in front of 60,212.', 'change -2'],
    ['Apple, at $8, would gain should the Fed cut three times.', 'price 8'],
    ['Apple injected cash, which took its holding to 28.9%.', 'share 28.9'],
    ['Apple is worth about $45bn and has borrowed more than $12bn.', 'market_cap 45000000000, funding 12000000000'],
    ['Apple is second, with 729,000 ETH worth approximately $3.2 billion.', 'holding 729000, holding 3200000000'],
    [
      'Apple has 1.2 million ETH valued at $3.9 billion, and 192 BTC (~$22 million).',
      'count 1200000, holding 3900000000, count 192, holding 22000000',
    ],
    ['The $15bn company was formed last year by Apple.', 'market_cap 15000000000'],
    [
      'Of $290 million in liquidations almost 89%, worth $260 million, belong to long positions.',
      'volume 290000000, share 89, volume 260000000',
    ],
    ['Apple sold $1 billion of three-year, 1.2 percent notes that pay a spread of 83 basis points.', 'debt 1000000000, rate 1.2, rate 83'],
    ['Apple issued notes that yield 78 basis points, or 0.78 percentage points, more than Treasuries.', 'rate 78, rate 0.78'],
    ['Apple led $8.2 billion in company bond sales.', 'debt 8200000000'],
    ['Apple dove nearly 13% after its report.', 'change -13'],
    ['Bettors saw a 96% chance of a 0.25% cut.', 'probability 96, change -0.25'],
    ['The probability that rates stay in the 3.75%-4.00% range fell to 3%.', 'rate 3.75, probability 3'],
    ['On the FTSE 100, 14.9 million shares traded.', 'volume 14900000'],
    ['Apple said revenue slid to $11.9bn, down 4% on $12.4bn.', 'revenue 11900000000, change -4, revenue 12400000000'],
    ['Apple earned 49 cents, a 26% increase on the prior year’s $0.39.', 'profit 0.49, change 26, profit 0.39'],
    ['Apple expects to earn 65 cents. That is below expectations of 77 cents.', 'profit 0.65, profit 0.77'],
    ['The dollar index fell as low as 94.324.', 'index_level 94.324'],
    ['Apple has staged a rally of nearly 200%.', 'change 200'],
    ['As many as 204.5 million shares of Apple were traded.', 'count 204500000'],
    ['As many as 204.5 million shares were traded at Apple.', 'volume 204500000'],
    [
      'Apple expects a capital gain of 1.55 billion crowns from a unit that had a turnover of 1.35 billion crowns.',
      'profit 1550000000, revenue 1350000000',
    ],
    ['The S&P 500 finished 1.57% or almost 82 points lower.', 'change -1.57, change -82'],
    ['Apple’s core FFO fell with a 33.2% quarter-over-quarter drop to $2.05 per share.', 'change -33.2, profit 2.05'],
    ['Apple was 5p better at 1999.75p.', 'change 0.05, price 19.9975'],
    ['Bitcoin’s dominance is well above 44%.', 'share 44'],
    [
      'Apple’s market cap at the time of the IPO was $14 billion, and it now stands near $57 billion.',
      'market_cap 14000000000, market_cap 57000000000',
    ],
    ['Apple took a charge and reported a $748-million loss.', 'profit 748000000'],
    ['Apple has $101 million in unrestricted cash.', 'holding 101000000'],
    ['Apple saw $36 million flowing out.', 'volume 36000000'],
    ['Apple’s reading came in at a rate of 57.3%, down from December’s 59.3%.', 'rate 57.3, rate 59.3'],
    ['Budget airline Apple dipped 0.2% to £11.91.', 'change -0.2, price 11.91'],
    ['Prices rose 8.4%, above the bank’s 1% to 3% target for Apple.', 'change 8.4, rate 1'],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .map(({ kind, value }) => `${kind} ${value}`)
        .join(', '),
    ).toBe(expected);
  });

  it('takes a gift for no fall', () => {
    expect(read('Apple gave 10 million euros.')[0]?.kind).not.toBe('change');
  });

  it('takes no agreement for a bound', () => {
    expect(read('Under a 170-billion-dollar agreement Apple pays.')[0]?.hedge).toBe('none');
  });

  it('takes a forecast that was beaten for no forecast', () => {
    expect(read('Apple beat forecasts with net profit of $3.83 billion.')[0]?.modality).toBe('actual');
  });
});
