import { describe, expect, it } from 'vitest';
import { kinds, read } from './read.ts';

describe('what a sum is by the form of its words', () => {
  it.each([
    ['Apple’s revenue from tyres was $94 million, while that from its bank business was up 14% to $87 million.', 'revenue 87000000'],
    ['The bid would see Apple pay 222 pence in cash for each Beta share.', 'price 2.22'],
    ['Apple set aside $300 million for loans that may sour.', 'spend 300000000'],
    ['The money that Apple set aside for bad loans rose to $300 million.', 'spend 300000000'],
    ['Apple set aside fears of a slump and lifted its revenue outlook to $300 million.', 'revenue 300000000'],
    ['Apple lifted its offer price for a rival to 2,900 yen ($19) a share from 2,500 yen.', 'price 2900'],
    ['Apple lifted its offer price for a rival to 2,900 yen ($19) a share from 2,500 yen.', 'price 2500'],
    ['Apple acquired a $300 million portfolio of patents.', 'deal_value 300000000'],
    ['Apple manages a $300 million portfolio of patents.', 'holding 300000000'],
    ['Apple said transactions in its shop grew last year to over $2 billion.', 'volume 2000000000'],
    ['Apple arranged property transactions totalling $2 billion.', 'deal_value 2000000000'],
    ['A $70 million drop in value of its land cost Apple dear.', 'market_cap 70000000'],
    ['A $70 billion slump in value cost Apple dear.', 'change -70000000000'],
    [
      'Revenue sank 3%. Income (profit before tax) from the making of household paints and varnishes rose by 25% to $70 million.',
      'profit 70000000',
    ],
    // two measures and two sums: each for each
    ['Earnings and sales at Apple were $3 billion and $40 billion.', 'profit 3000000000'],
    ['Apple’s profit and revenue came to $3 billion and $40 billion.', 'profit 3000000000'],
    ['Apple expects net income and sales of $3 billion and $40 billion, respectively.', 'profit 3000000000'],
    [
      'Apple left its outlook for operating profit and sales at $3 billion, up 2%, and $40 billion, up 1%, respectively.',
      'profit 3000000000',
    ],
    ['Apple raised its profit and sales outlook and will buy a rival for $3 billion and $40 million in stock.', 'deal_value 3000000000'],
    ['Apple reported a 30% jump in profit to $4 billion, as expenses rose.', 'profit 4000000000'],
    ['Apple, a contract maker, posted a 10% rise in first-quarter revenue to $2 billion.', 'revenue 2000000000'],
    ['Apple’s revenue rose 10% to $2 billion.', 'revenue 2000000000'],
    ['Apple raised $2 billion at $30 billion.', 'market_cap 30000000000'],
    ['Apple closed a $500 million round led by Microsoft at $9 billion.', 'market_cap 9000000000'],
    ['Apple raised $2 billion, and Microsoft sold a unit for $5 billion.', 'deal_value 5000000000'],
    ['Apple said advisory fees jumped 40% to $2 billion.', 'revenue 2000000000'],
    ['Apple paid legal fees of $2 billion.', 'spend 2000000000'],
    ['Apple owes $2 billion to app buyers, a tribunal ruled.', 'spend 2000000000'],
    ['Apple earned $3 billion, up 6%, or $2.10 a share.', 'profit 2.1'],
    ['Apple closed at $25.40, up 3%, or 75 cents a share.', 'change 0.75'],
    ['Apple slid again, which has wiped about 30% from its May peak of $290.', 'price 290'],
    ['Microsoft disclosed a stake of about 2% last fall.', 'share 2'],
    // a change of a worth, and what is of none
    ['Apple’s market value of $3 trillion is now $90 billion larger.', 'change 90000000000'],
    ['Apple suffered a loss of market value of $60 billion.', 'change -60000000000'],
    ['Apple has lost a third of its worth, some $300 billion.', 'change -300000000000'],
    ['Apple has a market value of $300 billion.', 'market_cap 300000000000'],
    ['Apple lost $3 million in the quarter on revenue of $72 million.', 'profit 3000000'],
    ['Ether has $160 billion outstanding.', 'market_cap 160000000000'],
    ['Ether funds traded $1 million.', 'volume 1000000'],
    // what is bought with its debt, in cash, or owed for nothing
    ['Apple agreed to buy a rival, putting it at about $43 billion before debt.', 'deal_value 43000000000'],
    ['Apple bought it for $5 billion, or $8 billion once the borrowings are counted.', 'deal_value 8000000000'],
    ['Apple will buy Beta Book, a fixed-income index business, for $685 million in cash.', 'deal_value 685000000'],
    ['Apple ended the year with $8 billion including debt.', 'debt 8000000000'],
    ['Regulators blocked the sale and Apple owes $2 billion to bondholders.', 'debt 2000000000'],
    ['If the year is bad, Apple owes $2 billion.', 'debt 2000000000'],
    ['Apple is suing Microsoft for $8 billion.', 'spend 8000000000'],
    ['Microsoft sued rivals and agreed to buy Apple for $8 billion.', 'deal_value 8000000000'],
    ['Apple shelved a $300 million campus.', 'spend 300000000'],
    ['Apple killed a $23 billion approach.', 'deal_value 23000000000'],
    ['Apple won a $5 billion jet order.', 'deal_value 5000000000'],
    ['Apple got a $9 billion plant loan.', 'debt 9000000000'],
    ['Apple shelved a $300 million plant last year.', 'spend 300000000'],
    ['Apple’s debt is large. It has $14 billion in hand.', 'holding 14000000000'],
    // by how much, and to what
    ['Deposits at Apple rose $2 billion to $74 billion.', 'change 2000000000'],
    ['Deposits at Apple rose $2 billion to $74 billion.', 'holding 74000000000'],
    ['Deposits at Apple rose to $2 billion.', 'holding 2000000000'],
    ['Deposits at Apple rose $2 billion to 74 billion.', 'change 2000000000'],
    ['Apple lost $300 million to $500 million in each quarter.', 'profit 300000000'],
    ['Apple lost $1 billion to 20 rivals.', 'profit 1000000000'],
    // what stands between the pauses is another matter
    ['Net interest income, the gap between interest earned and paid on loans, rose to $2 billion at Apple.', 'revenue 2000000000'],
    ['Apple’s debt, a burden on its profit, rose to $2 billion.', 'debt 2000000000'],
    ['Apple’s net profit — the first since it wrote off its loans — rose to $2 billion.', 'profit 2000000000'],
    ['Apple’s revenue will be $2 billion, falling short of an average projection for $3 billion.', 'revenue 3000000000'],
    // what a firm earns a share, without the word
    ['Apple reported $2.65 a share versus $2.45 expected.', 'profit 2.65'],
    ['Apple reported $2.65 a share versus $2.45 expected.', 'profit 2.45'],
    ['Apple traded at $265 versus $245 a year ago.', 'price 265'],
    // no sum of the money spoken of before
    ['Apple earned $300 million and has sold 84.2 million PlayStations.', 'count 84200000'],
    ['Apple owes $2 billion in damages.', 'spend 2000000000'],
    ['Apple owes $2 billion to its banks.', 'debt 2000000000'],
    ['Apple sold bonds, and the order book hit $90 billion.', 'volume 90000000000'],
    ['Apple’s order book had swollen to $455 billion.', 'deal_value 455000000000'],
    ['Apple’s net cash provided by operating activities was $137 million.', 'profit 137000000'],
    ['Apple had $1 billion remaining under its repurchase authorization.', 'spend 1000000000'],
    ['Apple said its balance sheet topped $2 trillion.', 'holding 2000000000000'],
    ['At $3 trillion, Apple is worth more than Microsoft.', 'market_cap 3000000000000'],
    ['Ether’s supply has shrunk to $9 billion.', 'market_cap 9000000000'],
    ['Apple, which has no revenue and was worth $26 billion in May, fell.', 'market_cap 26000000000'],
    ['Apple reached a $1 billion run rate.', 'revenue 1000000000'],
    ['Apple cut the top of its full-year range to $8 a share.', 'profit 8'],
    ['Apple traded in a range of $182-$188.', 'price 182'],
    ['Apple pays $0.91 a share, and more next year.', 'spend 0.91'],
    ['Apple pays $5 a share for a rival.', 'price 5'],
    ['Apple spends $70 billion this year.', 'spend 70000000000'],
    ['Apple burned three-quarters of a billion dollars.', 'spend 750000000'],
    ['Apple burned two-thirds of a million dollars.', 'spend 666666.666666667'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  it.each([
    ['Apple may sell phones there for a 25% cut.', ['share 25']],
    ['Apple made a 25% cut.', ['change -25']],
    ['Apple ended two quarters of decline.', []],
    ['Apple owns three quarters of the market.', ['share 75']],
    ['Apple 312.20p 5.85%', ['price 3.122', 'change 5.85']],
    ['Spreads averaged 78 basis points.', ['rate 78']],
    ['Apple’s bonds pay 150 basis points more than Treasuries.', ['rate 150']],
  ])('per cent and parts: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['Apple fell. Its 5.95% notes due 2055 fell to 95 cents.', 'bond price'],
    ['A broker notes that Apple fell to $95.', undefined],
  ])('the price of notes: %s', (text, metric) => {
    expect(read(text).at(-1)?.metric).toBe(metric);
  });

  it.each([
    ['Apple’s tickets rose to $58 a seat.', 'per seat'],
    ['Apple rose to $58 a share.', undefined],
    ['Apple pays $0.91 a share, 10% more.', 'spend'],
    ['Apple’s sales fell by a tenth and profit by a third.', 'profit'],
  ])('of what else: %s', (text, metric) => {
    expect(read(text).at(-1)?.metric).toBe(metric);
  });

  it.each([
    ['Bitcoin fell. Some 6,850 coins, 91,300 WBTC and 4,260 tokens were taken.', 'count 91300'],
    ['Bitcoin fell to 91,300 Tuesday.', 'price 91300'],
    ['A cut in fees is worth $38 billion to merchants, Apple said.', 'deal_value 38000000000'],
  ])('of coins and benefits: %s', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  it('takes a range that a firm sets for its guidance', () => {
    const figures = read('Apple cut the top of its full-year range to $8 a share from $9.');
    expect(figures.map(({ kind, modality }) => `${kind} ${modality}`)).toEqual(['profit guidance', 'profit guidance']);
  });
});

describe('what a percentage, or basis points, are of', () => {
  it.each([
    ['The CPI climbed 0.4%. Economists had looked for 0.3%.', 'change 0.3'],
    ['Inflation was 3.1%. Economists had looked for 2.9%.', 'rate 2.9'],
    ['About 60% of the cost has now been handed to the shoppers of Apple, up from 40%.', 'share 40'],
    ['Apple’s loan is offered at 400 basis points over the benchmark, against the 600 basis points it paid before.', 'rate 600'],
    ['Apple’s bond yielded 2.7%, from 12 basis points lower on Thursday.', 'change -12'],
    ['Apple’s bond yielded 2.7%, two basis points less than on Thursday.', 'change -2'],
    ['Apple’s bond yields 150 basis points more than Treasuries.', 'rate 150'],
    ['Freight was quoted at $1,640, 48% under last year’s level.', 'change -48'],
    ['Freight was quoted at $1,640, 48% under the previous year’s level.', 'change -48'],
    ['Apple ships 10% under a license deal.', 'share 10'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });
});

describe('what a sum is by the words of money beside it', () => {
  it.each([
    // what is spent, by its last noun and by what it is put to
    ['Apple passed a $2 billion general fund budget.', 'spend 2000000000'],
    ['The state has a $2 billion budget deficit.', 'shortfall 2000000000'],
    ['Apple cut its investment plan to $9 billion.', 'spend 9000000000'],
    ['Apple stumped up $3 million for the pool.', 'spend 3000000'],
    ['Apple took a write-down of $4 million.', 'spend 4000000'],
    ['Apple has written $2 billion off its plans.', 'spend 2000000000'],
    ['Apple has $8 billion left under its buyback authorisation.', 'spend 8000000000'],
    ['Apple agreed to hand over $85 million to end the probe.', 'spend 85000000'],
    ['The committee will hand over power after Apple’s $4 billion deal.', 'deal_value 4000000000'],
    // what is taken in
    ['Apple’s takings were $6 million.', 'revenue 6000000'],
    ['Apple collects about $5 billion a year from fees.', 'revenue 5000000000'],
    ['Apple paid $5 billion in fees.', 'spend 5000000000'],
    ['Apple took $280 million from selling players.', 'revenue 280000000'],
    ['A levy on homes that are large raises $400 million.', 'revenue 400000000'],
    ['Apple sold $18 billion worth of drinks.', 'revenue 18000000000'],
    ['Apple sold $3 billion worth of shares in its rival.', 'deal_value 3000000000'],
    ['Apple’s run-rate hit $4 billion.', 'revenue 4000000000'],
    ['Apple netted $900 million from the swing.', 'profit 900000000'],
    ['Apple was $240 million in the red.', 'profit 240000000'],
    ['In the black at last, Apple had revenue of $300 million.', 'revenue 300000000'],
    // what is owed, held, raised and lost
    ['Apple has an overdraft of $2 million.', 'debt 2000000'],
    ['Apple is saddled with $700 million.', 'debt 700000000'],
    ['Apple is lending $20 billion to the buyers.', 'debt 20000000000'],
    ['Apple issued $3 billion of convertibles.', 'debt 3000000000'],
    ['Apple has drawn on its $3 billion revolver.', 'debt 3000000000'],
    ['Apple’s endowment stands at $53 billion.', 'holding 53000000000'],
    ['Apple’s debt is $5 billion, close to its own ceiling of $6 billion.', 'debt 6000000000'],
    ['Apple’s profit is $5 billion, and its debt has a ceiling of $6 billion.', 'debt 6000000000'],
    ['Apple bought gold, taking its assets to $472 billion.', 'holding 472000000000'],
    ['Apple is taking Beta public after paying $4 billion in fees.', 'spend 4000000000'],
    ['Apple managed only $40 million, as its profit of $90 million a year ago was not repeated.', 'profit 90000000'],
    ['Apple got a lifeline of $80 million.', 'funding 80000000'],
    ['The lifeline came late, and Apple’s sales were $300 million.', 'revenue 300000000'],
    ['Apple is raising $20 billion at a valuation of $500 billion.', 'funding 20000000000'],
    ['Thieves made off with $1.4 billion of it.', 'shortfall 1400000000'],
    // deals
    ['Apple’s deal with a Dutch buyer, thought to be worth about $4 million, collapsed.', 'deal_value 4000000'],
    ['After the deal with its rival the firm was worth $4 billion.', 'market_cap 4000000000'],
    ['The family’s holding is worth $5 billion.', 'holding 5000000000'],
    ['Apple will take over Beta from Gamma for $9.7 billion.', 'deal_value 9700000000'],
    ['Apple will get $1.7 billion to supply Spain.', 'deal_value 1700000000'],
    ['Apple spent $1.7 billion to supply Spain.', 'spend 1700000000'],
    // by how much
    ['Apple earned $2 billion, $315 million more than a year ago.', 'change 315000000'],
    ['Revenue was $151 million, roughly $2 million below last year.', 'change -2000000'],
    ['Apple bought Beta for $3 billion, $200 million of it above the market price.', 'deal_value 200000000'],
    ['Apple’s backlog grew by $2 billion.', 'change 2000000000'],
    ['Apple’s backlog grew to $2 billion.', 'deal_value 2000000000'],
    ['Its price is a jump of $30 billion on last year’s round.', 'change 30000000000'],
    ['Apple spent $5 billion, double the $2.5 billion it spent a year ago.', 'spend 2500000000'],
    ['Apple’s revenue was $5 billion, double the $2.5 billion debt it carries.', 'debt 2500000000'],
    ['Apple’s sales were $40 million higher than a year ago.', 'change 40000000'],
    ['Apple’s sales were $40 million, higher than a year ago.', 'revenue 40000000'],
    // what else a word of money says beside others
    ['The network will eat up $6 billion.', 'spend 6000000000'],
    ['Apple racked up sales of $6 billion.', 'revenue 6000000000'],
    ['Apple has committed $100 billion this year.', 'spend 100000000000'],
    ['Apple has committed $100 billion in bridge loans.', 'debt 100000000000'],
    ['Apple has pledged to invest $600 billion in America.', 'spend 600000000000'],
    ['Apple has pledged to buy Beta for $600 million.', 'deal_value 600000000'],
    ['Apple’s pre-provision earnings were $1.1 billion.', 'profit 1100000000'],
    ['Apple’s provision for claims was $1.1 billion.', 'spend 1100000000'],
    ['Apple is seeking $7 billion from investors.', 'funding 7000000000'],
    ['Apple is seeking $7 billion for its chip unit from buyers after sales of $9 million.', 'revenue 9000000'],
    ['Police seized $15 billion of bitcoin.', 'holding 15000000000'],
    ['Police seized a plant that had sales of $15 billion.', 'revenue 15000000000'],
    ['Apple’s assets have ballooned to $20 billion.', 'holding 20000000000'],
    ['Apple sold assets for $20 billion.', 'deal_value 20000000000'],
    ['Redemption requests hit $900 million.', 'volume 900000000'],
    ['Loan requests hit $900 million.', 'debt 900000000'],
    // flows
    ['The fund had a bad day, with $300 million leaving the largest one.', 'volume 300000000'],
    ['The ETF provider Apple sees $3 million flowing to clinics.', 'deal_value 3000000'],
    ['Apple took over markets as Nvidia was fined for $2 billion.', 'spend 2000000000'],
    ['Apple will take over Beta from Microsoft for $2 billion.', 'deal_value 2000000000'],
    ['Apple processed $3 billion of payments.', 'volume 3000000000'],
    ['Apple processes data and earned $3 billion in the quarter.', 'profit 3000000000'],
    ['Each missile costs $4 million.', 'price 4000000'],
    ['Each failed launch costs $4 million.', 'spend 4000000'],
    ['Apple takes $3 billion in fees from developers.', 'revenue 3000000000'],
    ['The deal took $60 million in fees at Apple.', 'spend 60000000'],
    ['Apple made $3 billion from selling phones.', 'revenue 3000000000'],
    ['Apple made $3 billion from selling its stake in Microsoft.', 'profit 3000000000'],
    ['Apple booked a gain of $3 billion from last year’s sale.', 'profit 3000000000'],
    ['Apple was worth $9 billion, a jump of $3 billion on last year’s round.', 'change 3000000000'],
    ['Apple was charged $40,000 in fines.', 'spend 40000'],
    ['Customers of Apple were charged $1,200.', 'price 1200'],
    ['The bond drew interest and orders topped $5 billion.', 'volume 5000000000'],
    ['Its orders topped $5 billion this year.', 'deal_value 5000000000'],
    // what one is sold for
    ['Each missile costs about $4 million.', 'price 4000000'],
    ['Each programme added $4 million of costs.', 'spend 4000000'],
    ['The stock reached 96,000 won.', 'price 96000'],
    ['Sales of the stock reached 96 million won.', 'revenue 96000000'],
    ['The average sales price of its homes fell to $383,000.', 'price 383000'],
    ['Sales of its homes fell to $383,000.', 'revenue 383000'],
    ['The average freight rate dropped to $2,252.', 'price 2252'],
    ['A dentist charges $130 for a visit.', 'price 130'],
    ['Apple took a charge of $130 million.', 'spend 130000000'],
    ['Apple made a £130 million ($150 million) all-share offer.', 'deal_value 130000000'],
  ])('%s %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});

describe('dollars of no country', () => {
  it.each([
    // who writes `US$` means the other ones by `$`
    ['The Toronto lender paid $2 billion for a rival. Apple paid US$5 billion.', ['CAD', 'USD']],
    ['The Perth miner will spend $2 billion. Apple will spend $US5 billion.', ['AUD', 'USD']],
    ['The NZX fell. The airline owes $2 billion, and Apple US$5 billion.', ['NZD', 'USD']],
    ['The Toronto lender paid $2 billion for a rival. Apple paid C$5 billion.', ['USD', 'CAD']],
    ['The Toronto lender paid $2 billion for a rival.', ['USD']],
    ['Apple, which writes US$5 billion, paid $2 billion.', ['USD', 'USD']],
    // shares are priced in those of their exchange
    ['Fortescue closed at $18.50.', ['AUD']],
    // not what a text of there tells of, which may report in American ones
    ['The ASX 200 rose. Fortescue, popular with Australians, will spend $2 billion.', ['USD']],
    ['A Canadian closed at $18.50.', ['USD']],
    ['Fortescue shed 40 cents to $18.50.', ['AUD', 'AUD']],
    ['Fortescue shed 40 US cents.', ['USD']],
    ['The Perth miner earned 40 cents a share on sales of US$5 billion.', ['AUD', 'USD']],
    ['Apple shed 40 cents.', ['USD']],
    // by where it was filed; an agency writes for all
    ['CALGARY — Suncor earned $2 billion.', ['CAD']],
    ['PERTH - Fortescue earned $2 billion.', ['AUD']],
    ['CALGARY (Reuters) - Suncor earned $2 billion.', ['USD']],
    // of what is listed in America alone, a coin and a commodity
    ['CALGARY — Apple earned $2 billion.', ['USD']],
    ['SYDNEY — Bitcoin rose to $90,000.', ['USD']],
    ['SYDNEY — Copper rose to $9,000 a tonne.', ['USD']],
    // where it marks its own, or says whose
    ['TORONTO — Suncor earned $2 billion, or C$2.8 billion.', ['USD', 'CAD']],
    ['TORONTO — Suncor earned $2 billion US.', ['USD']],
    ['TORONTO — Suncor will build a $2 billion US refinery.', ['CAD']],
    ['TORONTO — Suncor earned $2 billion (U.S.) last year.', ['USD']],
    ['TORONTO — Suncor earned $2 billion in U.S. dollars.', ['USD']],
    ['Apple earned $2 billion (Canadian) on sales of $9 billion.', ['CAD', 'USD']],
    // a sum without a currency has that of the sums before, and not of what they come to in dollars
    ['Apple earned 932 billion yen ($6.1 billion) on sales of 12.4 trillion.', ['JPY', 'USD', 'JPY']],
    ['Apple closed at $218.50.', ['USD']],
    ['Fortescue will spend $2 billion.', ['USD']],
  ])('%s', (text, units) => {
    expect(read(text).map(({ unit }) => unit)).toEqual(units);
  });

  it.each([
    ['https://news.example.com.au/markets', 'Fortescue will spend $2 billion.', 'AUD'],
    ['https://news.example.com.au/markets', 'Apple will spend $2 billion.', 'USD'],
    ['https://news.example.ca/', 'Fortescue will spend $2 billion.', 'USD'],
    ['https://example.com/au/x', 'Fortescue will spend $2 billion.', 'USD'],
  ])('a site of the country of its firm means that country’s: %s %s', (url, text, unit) => {
    expect(read(text, { url })[0]?.unit).toBe(unit);
  });
});
