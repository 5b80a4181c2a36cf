import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('what money before it, or its noun, says of money', () => {
  it.each([
    [
      'Apple reported a 37% jump in profit to $4.1 billion, as expenses rose 14%.',
      'AAPL change 37, AAPL profit 4100000000, AAPL change 14',
    ],
    ['The contract maker Apple reported a 10% rise in third-quarter revenue to $2 billion.', 'AAPL change 10, AAPL revenue 2000000000'],
    ['Apple raised $1 billion at $11 billion.', 'AAPL funding 1000000000, AAPL market_cap 11000000000'],
    [
      'Apple closed a $500 million round led by Nvidia and Microsoft at $40 billion.',
      'AAPL funding 500000000, AAPL market_cap 40000000000',
    ],
    ['Apple raised $1 billion. Spending stood at $11 billion.', 'AAPL funding 1000000000, AAPL spend 11000000000'],
    ['Apple sold $30 billion of bonds; the order book hit a record $125 billion.', 'AAPL debt 30000000000, AAPL volume 125000000000'],
    ['Apple’s order book swelled to $138bn.', 'AAPL deal_value 138000000000'],
    ['Apple’s backlog is $5 billion, but it expects revenue of $2 billion.', 'AAPL deal_value 5000000000, AAPL revenue 2000000000'],
    ['Apple’s investment-banking fees jumped 43% to $2 billion.', 'AAPL change 43, AAPL revenue 2000000000'],
    ['Apple paid fees of $2 billion.', 'AAPL spend 2000000000'],
    ['Ether’s supply has shrunk from $14.8 billion to $9.4 billion.', 'ETH market_cap 14800000000, ETH market_cap 9400000000'],
    ['Apple’s balance sheet topped $2 trillion.', 'AAPL holding 2000000000000'],
    ['Apple won work worth as much as $2 billion.', 'AAPL deal_value 2000000000'],
    ['Apple won work worth up to $2 billion.', 'AAPL deal_value 2000000000'],
    ['Shares of Apple edged up to $62.', 'AAPL price 62'],
    ['Apple raked in $11 billion in the quarter.', 'AAPL revenue 11000000000'],
    ['Bitcoin ETFs took in $500 million.', 'Bitcoin ETFs volume 500000000'],
    ['Apple will refund buyers $95 million.', 'AAPL spend 95000000'],
    ['Thieves stole $40 million from Apple.', 'Thieves shortfall 40000000'],
    ['Apple was hit with a $300 million lawsuit.', 'AAPL spend 300000000'],
    ['Microsoft has a $300 million claim on the insurer Apple.', 'MSFT spend 300000000'],
    ['Apple received $3 billion in subsidies.', 'AAPL funding 3000000000'],
    ['Apple owed the Internal Revenue Service $14 million.', 'AAPL debt 14000000'],
    ['Apple has a service that brought revenue of $14 million.', 'AAPL revenue 14000000'],
    ['Turnover on the exchange exceeded $2 billion.', ' volume 2000000000'],
    ['Turnover at Apple exceeded $2 billion.', 'AAPL revenue 2000000000'],
    ['Bitcoin was flat. Daily turnover in the coin doubled to $30 billion.', 'BTC multiple 2, BTC volume 30000000000'],
    ['Bitcoin funds held $70 billion on Friday.', 'Bitcoin ETFs holding 70000000000'],
    ['Apple has $60 billion of tokens outstanding.', 'AAPL market_cap 60000000000'],
    ['Apple has $60 billion of notes outstanding.', 'AAPL debt 60000000000'],
    ['Customer balances at Apple climbed to $15 billion.', 'AAPL holding 15000000000'],
    ['Apple’s loan balances climbed to $15 billion.', 'AAPL debt 15000000000'],
    ['Apple got $300 million in May from backers that include Nvidia.', 'AAPL funding 300000000'],
    [
      'Apple’s sales hit a record $5 billion in the three months to May, 9% more than a year before and well ahead of the $4.6 billion Wall Street had pencilled in.',
      'AAPL revenue 5000000000, AAPL change 9, AAPL revenue 4600000000',
    ],
    [
      'Apple has orders of $90 billion. For the current quarter it expects $8 billion.',
      'AAPL deal_value 90000000000, AAPL revenue 8000000000',
    ],
    [
      'Apple’s capital spending was $9 billion. For the current quarter it expects $8 billion.',
      'AAPL spend 9000000000, AAPL spend 8000000000',
    ],
    ['Investors poured $9 billion into bond funds.', ' volume 9000000000'],
    ['Investors poured $9 billion into a start-up.', ' funding 9000000000'],
    ['Apple poured $9 billion into a solar farm.', 'AAPL spend 9000000000'],
    ['Money-market funds took in $38 billion.', ' volume 38000000000'],
    ['Apple, which turned over £212m last year, owes £3m.', 'AAPL revenue 212000000, AAPL debt 3000000'],
    ['Apple shares worth $212m turned over on the exchange.', 'AAPL volume 212000000'],
    ['Apple agreed to a pay package of $74 million.', 'AAPL spend 74000000'],
    ['Apple agreed to a financing package of $74 million.', 'AAPL funding 74000000'],
    ['Apple booked a $2 billion gain from the sale.', 'AAPL profit 2000000000'],
    ['Apple booked a $2 billion gain on its stake.', 'AAPL profit 2000000000'],
    ['Apple’s $300 billion gain on the week was a record.', 'AAPL change 300000000000'],
    ['Apple added a $200 billion gain from the previous close.', 'AAPL change 200000000000'],
    ['Bitcoin’s $5,000 gain on a wave of buying went on.', 'BTC change 5000'],
    ['Apple faces a $2 billion verdict.', 'AAPL spend 2000000000'],
    ['Apple won a $2 billion verdict.', 'AAPL deal_value 2000000000'],
    ['Apple lost its $2 billion claim.', 'AAPL profit 2000000000'],
    ['Apple’s boss wore a $3,000 suit to the meeting.', 'AAPL price 3000'],
    ['Apple’s $4 billion stock sale was well received.', 'AAPL funding 4000000000'],
    ['Apple shook the market by a $5.8 billion share sale of its stake.', 'AAPL deal_value 5800000000'],
    ['Jeff Bezos’s $4 billion stock sale hit Apple.', 'Jeff Bezos deal_value 4000000000'],
    ['Apple collected $31 million in tariffs.', 'AAPL revenue 31000000'],
    ['Apple paid $31 million in tariffs.', 'AAPL spend 31000000'],
    ['A typical family home costs £240,000.', ' price 240000'],
    ['A typical family home costs the council £240,000.', ' spend 240000'],
    ['Apple could be valued at about £50bn in a London float.', 'AAPL market_cap 50000000000'],
    ['Apple has $2 billion in debt and $300 million in cash.', 'AAPL debt 2000000000, AAPL holding 300000000'],
    ['Apple’s $30 billion bond sale drew orders of $125 billion.', 'AAPL funding 30000000000, AAPL volume 125000000000'],
    ['Apple’s $30 billion plant sale drew no one.', 'AAPL deal_value 30000000000'],
    ['Apple won orders of $125 billion.', 'AAPL deal_value 125000000000'],
    ['Apple repaid $5 billion of bailout loans.', 'AAPL debt 5000000000'],
    ['The tax would raise £2.4bn.', ' revenue 2400000000'],
    ['Apple would raise £2.4bn to pay the tax.', 'AAPL funding 2400000000'],
    ['Foreign investors pulled $2 billion out of Indian shares.', 'foreign investors volume 2000000000'],
    ['Apple sold a stake worth $2 billion.', 'AAPL deal_value 2000000000'],
    ['Apple has a stake worth $2 billion.', 'AAPL holding 2000000000'],
    ['Warren Buffett owned shares in Apple worth $50 billion.', 'Warren Buffett holding 50000000000'],
    ['Apple walked away after offering $71 billion.', 'AAPL deal_value 71000000000'],
    ['Apple raised $71 billion in an offering.', 'AAPL funding 71000000000'],
    ['Apple will return $1.6 billion to creditors.', 'AAPL spend 1600000000'],
    ['Apple received orders of $2 billion.', 'AAPL deal_value 2000000000'],
    ['Apple’s listing fetched $2 billion.', 'AAPL funding 2000000000'],
    ['Apple filed for protection, listing assets of $400 million and debts of $2 billion.', 'AAPL holding 400000000, AAPL debt 2000000000'],
    ['Mr Cook of Apple took home $74 million.', 'AAPL spend 74000000'],
    ['The film has taken $60 million so far.', ' revenue 60000000'],
    ['The film took $60 million to make.', ' deal_value 60000000'],
    ['Apple got $2 billion from the IMF, and its reserves climbed to $50 billion.', 'AAPL funding 2000000000, AAPL holding 50000000000'],
    ['The sale of the club for $4 billion left Apple with a profit of $2 billion.', 'AAPL deal_value 4000000000, AAPL profit 2000000000'],
    ['A judge cut the award against Apple to $80 million.', 'AAPL spend 80000000'],
    ['Apple won an award of $80 million from the army.', 'AAPL deal_value 80000000'],
    ['A court fined Apple $3 million; it may owe a further $2 million.', 'AAPL spend 3000000, AAPL spend 2000000'],
    ['Apple may owe a further $2 million.', 'AAPL debt 2000000'],
    ['Apple may sell its chips there for a 25% cut.', 'AAPL share 25'],
    ['Apple’s store takes a 25% cut of sales.', 'AAPL share 25'],
    ['Apple announced a 25% cut in prices.', 'AAPL change -25'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('names what is ordered, and not yet sold', () => {
    expect(read('Apple’s order book swelled to $138bn.')).toMatchObject([{ metric: 'order book' }]);
  });
});

describe('of what kind a sum is beside a word of another', () => {
  it.each([
    // what taxes raise, and what is raised beside them
    ['To pay its tax bill, Apple must raise $2 billion.', 'funding'],
    ['Hit by tariffs, Apple wants to raise $7 billion from bonds.', 'funding'],
    ['The duty-free group Apple plans to raise €500 million.', 'funding'],
    ['Tariffs could bring $2 billion of costs to Apple.', 'spend'],
    ['The soft drinks levy raised £300m.', 'revenue'],
    ['Duties on steel raised $2 billion last year.', 'revenue'],
    ['The new tax on banks would raise £2.4bn.', 'revenue'],
    // what films take, and what those take who speak of films
    ['Apple, which makes films and series, earned $2.4 billion in the quarter.', 'profit'],
    ['Apple said its film arm made $400 million.', 'profit'],
    ['Film fans cheered as Apple took $3 billion of charges.', 'spend'],
    ['The movie theatre chain Apple made $20 million in acquisitions.', 'deal_value'],
    ['The maker of the film made $300 million in 2024.', 'profit'],
    ['Apple’s sequel has already made $300 million.', 'revenue'],
    // who gives, and who pays
    ['Apple received $2 billion from the sale of its Berlin unit.', 'deal_value'],
    ['Apple received $4.5 billion from Microsoft in a settlement.', 'spend'],
    ['Apple got $4 billion from customers in deposits.', 'holding'],
    ['Apple got $4 billion from the government.', 'funding'],
    // what an exchange turns over, and a firm
    ['Apple reported turnover on a like-for-like basis of $20 billion.', 'revenue'],
    ['Daily turnover at Apple’s shops reached £6 million.', 'revenue'],
    ['Daily turnover on the exchange reached £6 billion.', 'volume'],
    ['The board of Apple, which turned over £3.9bn last year, resigned.', 'revenue'],
    ['The exchange turned over £3.9bn on Monday.', 'volume'],
    ['Apple turned over $1.2 billion to prosecutors.', 'deal_value'],
    ['Apple has annual turnover of £75 million.', 'revenue'],
    ['The value of shares traded in Velmora City was $10 billion.', 'volume'],
    ['The average daily value of shares was $24 billion.', 'volume'],
    // a trait, and no cost of it
    ['Apple said profit at its high-cost unit Velmora fell to $310 million.', 'profit'],
    // what shareholders get, and what is written off, beside what is earned
    ['Brokers foresee dividends of $2.40 a share at Apple after earnings slid.', 'spend'],
    ['Earnings at Apple were lower as it took $640 million of impairments.', 'spend'],
    // what investors trade, and what a firm sells
    ['Overseas investors returned. On Monday they bought $520 million worth of Korean shares.', 'volume'],
    ['Overseas investors ended up buying $2 billion on a net basis.', 'volume'],
    ['Apple sold $520 million worth of shares to a rival.', 'deal_value'],
    // what flows into a fund, and what it makes
    ['The hedge fund brought in $900 million in profit.', 'profit'],
    ['The hedge fund took in $900 million in profit.', 'profit'],
    ['The fund invested in $2 billion of bonds.', 'debt'],
    ['The fund locked in $2 billion of gains.', 'profit'],
    ['The fund took in $2 billion last week.', 'volume'],
    // what a verdict is of, and what stands beside it
    ['The court gave judgment for Apple, which has $12 billion in debt.', 'debt'],
    ['The tribunal’s judgment cleared Apple’s deal for $69 billion.', 'deal_value'],
    ['The judge set the verdict aside; Apple is worth $1 trillion.', 'market_cap'],
    ['The jury’s verdict against Apple of about $200 million stands.', 'spend'],
    ['Apple, fined by regulators, owes creditors more than $300 billion.', 'debt'],
    // into a firm, and into what is built or done
    ['Apple poured $60 billion into its AI push.', 'spend'],
    ['Apple put $3 billion into business lending.', 'spend'],
    ['Apple put $14 billion into a North Carolina battery plant.', 'spend'],
    ['Apple put $5 billion into Gulf of Mexico projects.', 'spend'],
    ['Apple poured $5 billion into Vietnam.', 'spend'],
    ['Apple poured $5 billion into Scale AI last year.', 'funding'],
    // what is paid for a firm or a home
    ['Since the acquisition, China has accounted for $2 billion of sales.', 'revenue'],
    ['Apple completed its purchase of Beta Holdings for $2 billion.', 'deal_value'],
    ['The apartment block cost Apple $9 million to build.', 'spend'],
    ['The apartment block cost $9 million to build.', 'spend'],
    ['The apartment cost $9 million.', 'price'],
    ['Apple sold cars through a stake worth $2 billion.', 'holding'],
    ['Apple sold part of a stake worth $2 billion.', 'deal_value'],
    // words that say it of the sum right after them, or only without another noun
    ['Apple hopes to bring in $5 billion in outside investment.', 'funding'],
    ['Apple hopes to bring in $5 billion.', 'revenue'],
    ['Apple may return to its high of $250.', 'price'],
    ['Apple ceded the unit in return for $5 billion.', 'deal_value'],
    ['Apple will return a total of up to $5 billion.', 'spend'],
    ['The strike drained Apple’s cash to $2 billion.', 'holding'],
    ['Sales drained away at Apple, which made $44 billion.', 'revenue'],
    ['Hackers drained $2 billion from the exchange.', 'shortfall'],
    ['The state paid Apple $8 billion in grants.', 'spend'],
    ['Apple was paid $8 billion in grants.', 'funding'],
    ['Apple is offering $42 billion of 10-year notes.', 'debt'],
    ['Apple is offering $42 billion for Microsoft.', 'deal_value'],
    ['Apple owes the Canada Revenue Agency $40 million.', 'debt'],
    ['Apple owes the Kansas Department of Revenue $40 million.', 'debt'],
    ['Apple’s agency has revenue of $40 million.', 'revenue'],
    // nouns of one field, and what they are beside another word
    ['Working capital at Apple was €2.4 billion.', 'holding'],
    ['Receivables at Apple climbed to $1.3 billion.', 'holding'],
    ['Payables at Apple climbed to $1.3 billion.', 'debt'],
    ['Advances rose to Rs 24 lakh crore.', 'debt'],
    ['The collateral was worth $44 million.', 'holding'],
    ['Collateral damage cost Apple $200 million.', 'spend'],
    ['Customers have life savings of £1.2 million.', 'holding'],
    ['Pensioners hold £2 billion in savings at Apple.', 'holding'],
    ['Apple has cost savings of £1.2 million.', 'spend'],
    ['The payout to policyholders came to ¥88 billion.', 'spend'],
    ['Franchise fees at Apple totalled $58 million.', 'revenue'],
    ['Legal fees at Apple totalled $58 million.', 'spend'],
    ['Depreciation came to $530 million at Apple.', 'spend'],
    ['Earnings before depreciation were $1.2 billion at Apple.', 'profit'],
    ['Bail was set at $250,000.', 'spend'],
    ['The state had to bail out Apple with $9 billion.', 'funding'],
    ['Insured losses were $32 billion.', 'shortfall'],
    ['Apple lost $320 million to hackers.', 'shortfall'],
    ['Apple paid $320 million to hackers.', 'spend'],
    ['Proceeds of $48 million will fund the trial.', 'funding'],
    ['Proceeds from the sale of the unit were $900 million.', 'deal_value'],
    ['The tax authority recouped £640 million.', 'revenue'],
    ['The tax cost Apple £640 million.', 'spend'],
    ['The drug has a list price of $2.2 million.', 'price'],
    ['The list was of $2.2 million.', 'deal_value'],
    // verbs, and those that say it only where nothing else does
    ['Apple hauled in $9.3 billion.', 'revenue'],
    ['The council forked out £3.1 million on advice.', 'spend'],
    ['Apple frittered away $200 million.', 'spend'],
    ['The founder of Apple infused Rs 500 crore.', 'funding'],
    ['The plan will set Apple back £23 billion.', 'spend'],
    ['The plan will set Apple back £23.', 'price'],
    ['Investors are set to get back $300 million.', 'deal_value'],
    ['The wealth fund has $2.1 trillion.', 'holding'],
    ['The takeover has a $4 billion price tag.', 'deal_value'],
    ['Apple has $3 billion of debt.', 'debt'],
    ['The store took £92,000 on its first day.', 'revenue'],
    ['The crash took $40 billion with it.', 'deal_value'],
    ['The cut took $3 billion a year out of budgets.', 'deal_value'],
    ['Apple gave $20 million to a museum.', 'spend'],
    ['The casino cleared $46 million last year.', 'profit'],
  ])('%s', (text, kind) => {
    expect(read(text).map((figure) => figure.kind)).toEqual([kind]);
  });
});

describe('a word of money, and what outvotes it', () => {
  it.each([
    ['Apple manages just over $13 trillion.', 'holding'],
    ['Apple managed a portfolio of $3 billion.', 'holding'],
    ['The fund manager Apple managed just $3 billion.', 'holding'],
    ['Apple managed only $40 million in sales.', 'revenue'],
    ['Apple ended the year $2 billion in the black.', 'profit'],
    ['Bitcoin slid into the red at $3,000.', 'price'],
    ['Apple got $3 billion from investors.', 'funding'],
    ['Apple hid losses of $2 billion from investors.', 'profit'],
    ['Apple faces fines and claims of $3 billion from investors.', 'spend'],
    ['Apple was defrauded of $40 million.', 'shortfall'],
    ['Apple was found liable for fraud and told to pay $355 million.', 'spend'],
    ['Apple conned savers and agreed to pay $40 million.', 'spend'],
    ['The bank, hit by a scam, agreed to pay $3 million to Apple.', 'spend'],
    ['Hackers took $40 million in an exploit of Ether.', 'shortfall'],
    ['Apple is looking to exploit a $40 billion market.', 'deal_value'],
    ['Apple got $30 million in venture capital.', 'funding'],
    ['Apple, which is backed by venture capital firms, lost $3 million.', 'profit'],
    ['Apple bought Beta with a price tag of $3 billion.', 'deal_value'],
    ['An endowment of $3 billion helped Apple.', 'holding'],
    ['The endowment lost $3 billion on Apple.', 'profit'],
    ['Apple tapped backers for $3 billion.', 'funding'],
    ['Backers of Apple lost $3 billion.', 'profit'],
    ['Exports fell to $3 billion at Apple.', 'revenue'],
    ['Apple exports chips and paid $3 billion.', 'spend'],
    ['Apple’s loan of $3 million falls due in May.', 'debt'],
    ['A payment of $3 million falls due at Apple.', 'spend'],
    ['Apple has $3 billion outstanding.', 'debt'],
    ['Apple was saddled with $3 billion.', 'debt'],
    ['Apple was saddled with damages of $3 billion.', 'spend'],
    ['Apple left unpaid taxes of $3 billion.', 'spend'],
    ['Apple hit the jackpot with sales of $3 billion.', 'revenue'],
    ['Apple, whose assets are $3 billion, fell.', 'holding'],
    ['An auction of assets brought Apple $3 billion.', 'deal_value'],
    ['Apple is in a tie-up and will invest $5 billion.', 'spend'],
    ['Median income fell to $30,000, Apple said.', 'profit'],
  ])('%s', (text, kind) => {
    expect(read(text).map((figure) => figure.kind)).toEqual([kind]);
  });
});

describe('how a forecast is revised', () => {
  it.each([
    ['Apple cut its growth forecast for this year to 8-11 per cent.', 'AAPL change 8'],
    ['Apple cut its growth outlook to 5%.', 'AAPL change 5'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('parts of a point', () => {
  it.each([
    ['Apple’s margin rose by 0.1 of a percentage point.', 0.1, '0.1 of a percentage point'],
    ['Apple’s margin rose by three quarters of a percentage point.', 0.75, 'three quarters of a percentage point'],
    ['Apple’s margin rose by two-tenths of a percentage point.', 0.2, 'two-tenths of a percentage point'],
    ['Apple’s margin rose by half a percentage point.', 0.5, 'half a percentage point'],
  ])('%s', (text, value, surface) => {
    expect(read(text)).toMatchObject([{ value, surface, unit: 'pp' }]);
  });
});

describe('who a name with a partner, and a pronoun of nobody, is', () => {
  it.each([
    ['Apple & Co. posted profit of $14.4 billion.', 'AAPL profit 14400000000'],
    ['Microsoft rose 1%. In 1999 it was Apple, at 472 times earnings.', 'MSFT change 1, AAPL multiple 472'],
    ['Microsoft rose 1%. It was Apple’s rival that fell 5%.', 'MSFT change 1, AAPL change -5'],
    ['Apple fell 2%. Yours is 54% of the market.', 'AAPL change -2, AAPL share 54'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
