import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('what is of many, of any or of a person', () => {
  it.each([
    ['Apple rose 2%. Savers lose $2tn a year to inflation.', 'AAPL change 2, savers profit 2000000000000'],
    ['Apple found that shares which split gained 25%.', 'shares change 25'],
    ['Apple rose 2%. Stocks that join the index have beaten it by 5%.', 'AAPL change 2, stocks change 5'],
    ['Apple rose 2%. Seed valuations rose to $16m.', 'AAPL change 2, seed valuations market_cap 16000000'],
    ['Apple rose 2%. To qualify, a company must be worth at least $22.7bn.', 'AAPL change 2, company market_cap 22700000000'],
    ['Apple rose 2%. You borrow $30bn and buy chips.', 'AAPL change 2, you funding 30000000000'],
    ['Apple rose 2%. If I owe you $300bn, have I paid?', 'AAPL change 2, i debt 300000000000'],
    ['Apple rose 2%. Rao left; he is worth $192bn.', 'AAPL change 2, he market_cap 192000000000'],
    ['Apple rose 2%. Banks slipped 0.4%.', 'AAPL change 2, banks change -0.4'],
    ['Apple rose 2%. The mid-cap index slipped 0.4%.', 'AAPL change 2, mid cap change -0.4'],
    ['Apple won. Ana Rao got her $2bn. Apple lost.', 'Ana Rao deal_value 2000000000'],
    // The firm’s own shares, a firm that is named, the amount of another
    ['Apple rose 2%. Shares fell 3% in late trading.', 'AAPL change 2, AAPL change -3'],
    ['Apple won. Companies such as Nvidia rose 3%.', 'NVDA change 3'],
    ['Apple rose 2%. Shoppers spent $3bn at Microsoft.', 'AAPL change 2, MSFT spend 3000000000'],
    [
      'Apple rose 2%. Its shares are up 3%, as you know, and it is worth $3tn.',
      'AAPL change 2, AAPL change 3, AAPL market_cap 3000000000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('the common noun that leads a clause', () => {
  it.each([
    [
      'Apple rose 2%. Sovereign wealth funds, schemes that states own, have poured in $8bn.',
      'AAPL change 2, sovereign wealth funds volume 8000000000',
    ],
    ['Apple rose 2%, with AI-related spending expected to hit $1.5tn.', 'AAPL change 2, ai-related spending spend 1500000000000'],
    ['Apple rose 2%; firms and countries have pledged $6tn.', 'AAPL change 2, firms and countries funding 6000000000000'],
    ['Though Apple rose 2%, consumers spent $3bn less.', 'AAPL change 2, consumers spend 3000000000'],
    ['Apple rose 2%. Residential bills in Boston rose 15%.', 'AAPL change 2, residential bills change 15'],
    ['Apple fell 2%. Two in five bosses plan job cuts.', 'AAPL change -2, bosses share 40'],
    ['25% of earnings report dates are known.', 'earnings report dates share 25'],
    ['Apple fell 2%. Some 30% of shoppers say they will spend less.', 'AAPL change -2, shoppers share 30'],
    ['Apple fell 2%. Nearly 70% of analysts see a rise.', 'AAPL change -2, AAPL share 70'],
    ['The S&P 500 rose. Tech companies make up 36% of the index.', 'tech companies share 36'],
    ['Apple rose. It makes up 6% of the S&P 500.', 'AAPL share 6'],
    ['Apple rose 2%. The museum, at 5 Quay Street, sells 3.7 million tickets.', 'AAPL change 2, museum count 3700000'],
    [
      'Apple rose 2%: the industry now spends $151m a year, 33% more than in 2023.',
      'AAPL change 2, industry spend 151000000, industry change 33',
    ],
    // Its own funds and bills, what another does to it, another clause, another who is named
    ['Apple rose 2%. Funds rose 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Capital spending rose to $3bn.', 'AAPL change 2, AAPL spend 3000000000'],
    ['Apple rose 2%. Governments fined it $500m.', 'AAPL change 2, AAPL spend 500000000'],
    ['Apple rose 2%. Traders pushed its shares up 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Hospitals paused and revenue fell 4%.', 'AAPL change 2, AAPL change -4'],
    ['Apple rose 2%. Dealers gained, with Nvidia up 3%.', 'AAPL change 2, NVDA change 3'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('a common noun that opens a sentence with its capital', () => {
  it.each([
    // Of the firm that was spoken of, and no topic of its own
    ['Apple rose 2%. Throughput climbed 4%. Revenue was $3bn.', 'AAPL change 2, AAPL change 4, AAPL revenue 3000000000'],
    ['Apple rose 2%. Churn crept up 3% at the Tampere plant.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Gizmos averaged 3,000 a day.', 'AAPL change 2, AAPL count 3000'],
    ['Apple rose 2% as it sold gizmos. Gizmos rose 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Permits were down 5%.', 'AAPL change 2, AAPL change -5'],
    // Of the network, and of the next statistic
    ['Apple rose 2%. Difficulty rose 3%.', 'AAPL change 2, difficulty change 3'],
    ['Job openings rose 2%. Layoffs climbed 3%.', 'job openings change 2, layoffs change 3'],
    ['Job openings rose 2%. Openings fell 3% in May.', 'job openings change 2, job openings change -3'],
    ['Bitcoin rose 2%. Difficulty fell 3%.', 'BTC change 2, BTC change -3'],
    // A firm that nobody lists
    ['Apple rose 2%. Velo climbed 4%. Revenue was $3bn.', 'AAPL change 2, Velo change 4, Velo revenue 3000000000'],
    ['Apple rose 2%. Churn gained 4%, said bosses at Churn.', 'AAPL change 2, Churn change 4'],
    ['Apple rose 2%. Ramp gained 4% in a ramp up, said bosses at Ramp.', 'AAPL change 2, Ramp change 4'],
    ['Apple rose 2%. Deel averaged 300 orders, said bosses at Deel.', 'AAPL change 2, Deel count 300'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who announces something', () => {
  it.each([
    ['Gamma Devices today announced its results. Revenue was $3bn. It has a plant in Bonn.', 'Gamma Devices revenue 3000000000'],
    [
      'Gamma Devices today announced results. Revenue was $3bn. Beta Works paid $4bn.',
      'Gamma Devices revenue 3000000000, Beta Works spend 4000000000',
    ],
    ['Gamma Corp said it mined. Bitcoin fell 3%. The Company sold $20m of it.', 'BTC change -3, Gamma Corp deal_value 20000000'],
    ['Gamma Works today announced its count. Bitcoin fell 3%. We bought 3,000 machines.', 'BTC change -3, Gamma Works count 3000'],
    ['Gamma Works is nice. Bitcoin fell 3%. We bought 3,000 machines.', 'BTC change -3, BTC count 3000'],
    ['Gamma Works announced its count. Bitcoin fell 3%. We think that 3,000 machines stopped.', 'BTC change -3, BTC count 3000'],
    ['Apple rose 2%. The Group of Seven met. Sales rose 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Morgan Stanley rates the stock a buy. Revenue rose 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Morgan Stanley rates its workers. Revenue rose 3%.', 'AAPL change 2, MS change 3'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('the parts of a fund', () => {
  it.each([
    [
      'The Gamma Growth Fund rose 2%. Apple rose 5%. Equities gained 3%.',
      'Gamma Growth Fund change 2, AAPL change 5, Gamma Growth Fund change 3',
    ],
    [
      'The Gamma Growth Fund rose 2%. Apple rose 5%. Fixed income lost 3%.',
      'Gamma Growth Fund change 2, AAPL change 5, Gamma Growth Fund change -3',
    ],
    ['The Gamma Fund rose 2%. Apple rose 5%. The fund owns 30 firms.', 'Gamma Fund change 2, AAPL change 5, Gamma Fund count 30'],
    ['The Fund rose 2%. Apple rose 5%. The Fund lost 3%.', 'fund change 2, AAPL change 5, fund change -3'],
    // Of a bank, and of those that are named
    ['Apple rose 5%. Equities gained 3%.', 'AAPL change 5, AAPL change 3'],
    ['The Gamma Fund rose 2%. Stocks such as Apple rose 5%.', 'Gamma Fund change 2, AAPL change 5'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who grades, gathers and studies', () => {
  it.each([
    // The debtor’s
    ['Moody’s kept Apple at Baa2. It sees debt at $4bn.', 'AAPL debt 4000000000'],
    ['Apple rose 2% on a forecast of 45 cents, well above FactSet’s 31 cents.', 'AAPL change 2, AAPL price 0.45, AAPL price 0.31'],
    ['Apple fell 2%. Microsoft’s analyst said that the damage could be worth $300m.', 'AAPL change -2, AAPL spend 300000000'],
    ['Apple, which Microsoft lifted to “buy” with a target of $115, rose 2%.', 'AAPL price 115, AAPL change 2'],
    [
      'Apple expects stablecoins worth $2tn by 2028, Morgan Stanley $1.6tn.',
      'stablecoins market_cap 2000000000000, stablecoins market_cap 1600000000000',
    ],
    ['Apple has debt. Moody’s rates the borrower Ba3. The stock has fallen 61%.', 'AAPL change -61'],
    // Who fines and orders; what is only part of who is fined
    ['The Commission will fine Apple $640m, and the penalty could reach $2bn.', 'AAPL spend 640000000, AAPL spend 2000000000'],
    ['A judge ordered Apple to pay $3bn.', 'AAPL spend 3000000000'],
    ['Apple told staff that it will pay $3bn.', 'AAPL spend 3000000000'],
    ['A Texas jury told its Apple unit to pay $3bn.', 'AAPL spend 3000000000'],
    // Who wins what another orders
    ['Apple won a Pentagon contract worth $3bn.', 'AAPL deal_value 3000000000'],
    ['Apple received a Navy order valued at $3bn.', 'AAPL deal_value 3000000000'],
    ['Apple has a headache. A court in Luxembourg cut its Siri penalty to $4bn.', 'AAPL spend 4000000000'],
    // Its own
    ['Apple rose 2%. Moody’s cut 3,000 jobs.', 'AAPL change 2, Moody count 3000'],
    ['Apple said on Thursday that its board approved $3bn. It rose 2%.', 'AAPL deal_value 3000000000, AAPL change 2'],
    ['Nvidia rose 2%. Apple said last week that a venture, in which it has 50.1%, won.', 'NVDA change 2, NVDA share 50.1'],
    ['Nvidia rose 2%. Apple said last week that its venture, in which it has 50.1%, won.', 'NVDA change 2, AAPL share 50.1'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who is named in a corner of the sentence, or of the one before', () => {
  it.each([
    ['Nvidia, formed by the merger of Apple and Gamma Corp, soared 7%.', 'NVDA change 7'],
    ['The main index, the FTSE 100, jumped 3%.', 'FTSE 100 change 3'],
    ['Nvidia rose. At Apple, troubles were offset by fees. The firm’s revenue rose 6%.', 'AAPL change 6'],
    ['Nvidia rose. At Apple stores, troubles grew. The firm’s revenue rose 6%.', 'NVDA change 6'],
    ['Apple fell. Nvidia after the close. Wall Street looks for revenue of $54bn.', 'NVDA revenue 54000000000'],
    ['Apple before the bell: analysts see sales of $41bn.', 'AAPL revenue 41000000000'],
    ['Nvidia rose. OpenBeta stock rose 9%.', 'OpenBeta change 9'],
    ['Nvidia rose. Preferred stock rose 9%.', 'NVDA change 9'],
    ['Apple, Gamma, Base. Base, Nvidia’s chain, has no token; it holds $5bn.', 'Base holding 5000000000'],
    ['Apple rose. Overall sales at the Delta, Ark.-based retailer rose 11%.', 'AAPL change 11'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what a part is of', () => {
  it.each([
    ['Apple rose 2%. Beta found that 83% of deals were cheaper.', 'AAPL change 2, deals share 83'],
    ['Apple rose 2%. About half of the bidders that filed an order left.', 'AAPL change 2, bidders share 50'],
    ['Beijing is calm, but 40% of Chinese banks’ assets are loans.', 'Chinese banks share 40'],
    ['Apple rose 2%. More than 60% of customers renew.', 'AAPL change 2, AAPL share 60'],
    ['Apple rose 2%. Half of its revenue comes from phones.', 'AAPL change 2, AAPL share 50'],
    ['Apple rose 2% and bought 83% of deals.', 'AAPL change 2, AAPL share 83'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who is named last, or not yet', () => {
  it.each([
    ['Nvidia fell. It is a deadline for Apple on Thursday, when it faces a payment of $83m.', 'AAPL spend 83000000'],
    ['Nvidia fell on Thursday, when it faced a payment of $83m.', 'NVDA spend 83000000'],
    [
      'China barred exports from a Zexperia plant. The Dutch-based firm has 40% of the market. Apple halted a line. Apple fell.',
      'dutch-based firm share 40',
    ],
    ['Apple fell. The Cupertino-based firm has 40% of the market.', 'AAPL share 40'],
    ['Claims for jobless benefits eased to 221,000.', 'jobless claims count 221000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who advises and reckons', () => {
  it.each([
    ['Apple fell. Morgan Stanley left the classification at “Buy” with a target of $300.', 'AAPL price 300'],
    ['Apple fell. Morgan Stanley advises “Neutral” with $300.', 'AAPL price 300'],
    ['Apple fell. Analysts had in the average expected $11 billion.', 'AAPL deal_value 11000000000'],
    ['Morgan Stanley estimates that restoring the bridges would cost $2tn.', 'restoring spend 2000000000000'],
    ['Apple fell. Wall Street was looking for revenue of $2bn.', 'AAPL revenue 2000000000'],
    ['Wall Street fell 2%.', 'Wall Street change -2'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what an index, or a listing, is of', () => {
  it.each([
    ['The Delta Dragon index of big US-listed Chinese companies closed down 5%.', 'Delta Dragon change -5'],
    ['Nvidia fell, which sent Apple’s U.S.-listed shares down 5%.', 'AAPL change -5'],
    ['The FTSE 100 of London, where Apple rose 5%, is closed.', 'AAPL change 5'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('where a clause goes on', () => {
  it.each([
    [
      'Apple has gained 22%, against 16% for the S&P 500, but is 19% below its peak.',
      'AAPL change 22, S&P 500 change 16, AAPL drawdown -19',
    ],
    ['Apple was flat and Nvidia 3.9% lower.', 'NVDA change -3.9'],
    ['Few are worth more, led by Nvidia at $7,213 and Apple at about $5,080.', 'NVDA price 7213, AAPL price 5080'],
    ['Microsoft won. Apple completed the split of Nvidia, a maker of chips with $3.8bn of sales.', 'NVDA revenue 3800000000'],
    ['Microsoft won. Apple, the builder, last week signed leases for $3bn.', 'AAPL deal_value 3000000000'],
    [
      'Microsoft rose 1%, and Apple, operator of the largest store, which reported sales of $3bn, rose 2%.',
      'MSFT change 1, AAPL revenue 3000000000, AAPL change 2',
    ],
    [
      'Microsoft lost 4%, and Apple, in which Nvidia is the top holder, rose 2% on a report that it might be sold for $3bn.',
      'MSFT change -4, AAPL change 2, AAPL deal_value 3000000000',
    ],
    ['Apple paid $1bn for part of Nvidia, the chip firm, now valued at $11bn.', 'AAPL spend 1000000000, NVDA market_cap 11000000000'],
    ['Apple, which Beta Fund and Gamma Fund buy, sold $3bn of chips; it closed at $201.', 'AAPL revenue 3000000000, AAPL price 201'],
    ['Apple, the maker of Beta filters, Gamma wipers and Delta brakes, filed, listing $3bn of debt.', 'AAPL debt 3000000000'],
    ['Ana Rao’s Trian pushed Apple to split in 2013 and left with a gain of 50%.', 'Trian change 50'],
    ['Nvidia pushed Apple to a record of $250.', 'AAPL price 250'],
    ['Nvidia rose 1%. It is the S&P 500’s biggest fall since May, when it lost 3%.', 'NVDA change 1, S&P 500 change -3'],
    // A label holds until another goes on
    ['Apple - The maker rose 1%. Nvidia lost 2%; it added 5 million users.', 'AAPL change 1, NVDA change -2, NVDA count 5000000'],
    ['Apple - The maker rose 1%, while Nvidia lost 2%. Revenue rose 4%.', 'AAPL change 1, NVDA change -2, AAPL change 4'],
    ['Microsoft fell.\n1. Apple Gadget Making (NYSE: AAPL). Its revenue rose 44%.', 'AAPL change 44'],
    ['The S&P 500 index of American shares closed 8.7% lower.', 'S&P 500 change -8.7'],
    ['The Norwegian wealth fund, worth $2tn, sold Apple. Apple rose 2%.', 'norwegian wealth fund market_cap 2000000000000, AAPL change 2'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('where a place heads the sentence', () => {
  it.each([
    ['Apple rose 3%. In San Francisco vacancy is 33.6%.', 'AAPL change 3, San Francisco rate 33.6'],
    ['Apple rose 3%. The port of Boston handled 848,431 containers.', 'AAPL change 3, Boston count 848431'],
    ['Apple rose 3%. Shanghai to Los Angeles cost $2,647.', 'AAPL change 3, route price 2647'],
    // Its own, and what it does there
    ['Apple rose 3%. In Boston shares fell 2%.', 'AAPL change 3, AAPL change -2'],
    ['Apple rose 2%. A rival of Nvidia has grown by 30%.', 'AAPL change 2, rival change 30'],
    ['Apple rose 2%. Its answer to Nvidia, Microsoft and Bitcoin in one has grown by 30%.', 'AAPL change 2, answer change 30'],
    ['The rival of Apple rose 3%, and Microsoft rose 2%.', 'rival change 3, MSFT change 2'],
    ['Apple’s rival Nvidia rose 3%.', 'NVDA change 3'],
    ['Apple rose 3%. In Boston it sold 4,000 cars.', 'AAPL change 3, AAPL count 4000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what the article begins with', () => {
  it('is not named in passing', () => {
    const text = 'Microsoft rose 5% as Apple won.\nThe stock closed at $1,089.\nApple kept its dividend. Apple won. Apple lost.';
    expect(whose(text)).toBe('MSFT change 5, MSFT price 1089');
  });
});
