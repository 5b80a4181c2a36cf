import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

/** What a desk inserts between a name and its figure is of something else. */
describe('a figure behind an inserted clause', () => {
  it.each([
    // the name before it takes over the verb
    [
      'Microsoft gave up 2.4% and Nvidia, whose charity had paid $90 million out of its own purse to a client who had asked, 1.7%.',
      'MSFT change -2.4, NVDA spend 90000000, NVDA change -1.7',
    ],
    ['Apple ended 6% lower and Nvidia, which is proud of having left that market early, 2.2%.', 'AAPL change -6, NVDA change -2.2'],
    ['Apple rose 3%, Microsoft, a big client of both, nearly 5%.', 'AAPL change 3, MSFT change 5'],
    // a person pays and earns for herself
    ['Apple fell 1%. Anna Rao, who owns 4% of it, will stay.', 'AAPL change -1, Anna Rao share 4'],
    ['Apple fell 1%. Anna Rao, who spent $30 million on a yacht, will stay.', 'AAPL change -1, Anna Rao spend 30000000'],
    // a clause with a preposition before the pronoun has a subject of its own
    ['Microsoft rose 1%. It lives off Nvidia, of which it holds 60%.', 'MSFT change 1, MSFT share 60'],
    ['Microsoft took over Nvidia, for which it paid $12 billion.', 'MSFT spend 12000000000'],
    // clauses without a verb
    ['Microsoft slid 2%, with Apple almost 10% down.', 'MSFT change -2, AAPL change -10'],
    ['Nvidia eased 1%; Apple, still $61 billion in debt, and Microsoft edged up.', 'NVDA change -1, AAPL debt 61000000000'],
    // who rates a share is not what is priced, nor spoken of after it
    [
      'Apple fell 8%. Morgan Stanley, which maintains a target of $160, told clients to wait; Jefferies trimmed its own from $170 to $127. Customers numbered 27 million.',
      'AAPL change -8, AAPL price 160, AAPL price 170, AAPL price 127, AAPL count 27000000',
    ],
    [
      'Apple fell 8%. Microsoft, which cut its profit target to $9 billion, rose 3%.',
      'AAPL change -8, MSFT profit 9000000000, MSFT change 3',
    ],
    ['Apple fell 8%. Microsoft, whose sales rose 4%, lifted its sales target.', 'AAPL change -8, MSFT change 4'],
    [
      'Apple fell 8%. Fitch, which rates it AA, a step below Microsoft, estimates that its debt will reach $90 billion.',
      'AAPL change -8, AAPL debt 90000000000',
    ],
    [
      'Apple fell 8%. Glue Research, which has a target of $190, foresees sales of $2 billion.',
      'AAPL change -8, AAPL price 190, AAPL revenue 2000000000',
    ],
    // who has a target for its own business rates nobody
    ['Apple fell 8%. Glue Research, which has a target of $3 billion, rose.', 'AAPL change -8, Glue Research deal_value 3000000000'],
    [
      'Apple raised its target for output to 7 million phones, while Nvidia trimmed its own to 3 million.',
      'AAPL count 7000000, NVDA count 3000000',
    ],
    // who counts is not who pays, unless it may speak of itself
    ['Apple fell 1%. The recall, Nvidia found, cost $300 million.', 'AAPL change -1, NVDA spend 300000000'],
    [
      'Apple paid $12 million; such cases are fewer now, Glue Research finds, and came to $3 billion in fines.',
      'AAPL spend 12000000, AAPL spend 3000000000',
    ],
    // a bank may warn of its own losses
    ['Apple fell 2%. Morgan Stanley warned of a charge of $400 million.', 'AAPL change -2, MS spend 400000000'],
    // nothing falls in a clause with a verb of its own
    [
      'Apple slid 4% and Microsoft, whose fund had honoured requests for 7% of its assets, lost 3%.',
      'AAPL change -4, MSFT share 7, MSFT change -3',
    ],
    // a place, another kind of amount within what is inserted
    [
      'Farms lost $45 billion. Spain alone lost $17 billion and Norway, where Apple is 43% of the market, $14 billion.',
      'Farms profit 45000000000, Spain profit 17000000000, AAPL share 43, Norway profit 14000000000',
    ],
    [
      'Apple lost 3% and Nvidia, whose 700,000 chips or so cost it $75,000 apiece, was down 4%.',
      'AAPL change -3, NVDA count 700000, NVDA price 75000, NVDA change -4',
    ],
    [
      'Apple fell 1%. Microsoft, which builds desks in Mexico, Canada and Spain, estimates that fires will cost it $3 billion.',
      'AAPL change -1, MSFT spend 3000000000',
    ],
    [
      'A loan of $17 billion would save Apple a lot, the Wall Street Journal reported, weeks before a listing that may seek $75 billion.',
      'AAPL debt 17000000000, AAPL funding 75000000000',
    ],
    // what is said of another right after its name
    ['Apple would leap past Nvidia, last priced at $852 billion.', 'NVDA market_cap 852000000000'],
    ['Apple has more cash than Nvidia, with $8 billion at hand.', 'AAPL holding 8000000000'],
    ['Bitcoin crashed 37% to $46,000, Ether itself by 5% to $790.', 'BTC change -37, BTC price 46000, ETH change -5, ETH price 790'],
    ['Apple fell 1%. Of the phones that were ordered, 45% are Nvidia’s, and more will come.', 'AAPL change -1, NVDA share 45'],
    ['A yield of 6% is Nvidia’s, the best of them all.', 'NVDA rate 6'],
    // a second sum within what is inserted
    ['Apple rose and Nvidia, which holds 3% of Microsoft, $9 billion, gained too.', 'NVDA share 3, NVDA holding 9000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('goes the way of the clause before', () => {
    const [, last] = read('Apple ended 6% lower and Nvidia, which is proud of having left that market early, 2.2%.');
    expect(last?.direction).toBe('down');
  });
});

describe('what money is of, without a noun of its own', () => {
  it.each([
    ['Apple foresees revenue of $13 billion and 91 cents a share.', 'AAPL revenue 13000000000, AAPL profit 0.91'],
    [
      'Apple fell. Revenue of $12 billion beat. Anna Rao, who holds about 1%, will go. The group stuck to its annual goal of $50 billion.',
      'AAPL revenue 12000000000, Anna Rao share 1, AAPL revenue 50000000000',
    ],
    ['Apple signed contracts of $7 billion in value.', 'AAPL deal_value 7000000000'],
    ['Apple owns 4% of Nvidia. The pile of $30 billion grew.', 'AAPL share 4, AAPL holding 30000000000'],
    [
      'Apple’s profit came to $9 billion, of which phones, where lending is booming, accounted for $6 billion.',
      'AAPL profit 9000000000, AAPL profit 6000000000',
    ],
    // not whoever makes money of it
    ['Apple fell 1%. A takeover, the dearest of the year, made Nvidia $5 billion.', 'AAPL change -1, NVDA profit 5000000000'],
    ['Apple borrows less. Its cash stood at $533 million plus a bridge loan from Nvidia.', 'AAPL holding 533000000'],
    // no money is what is counted
    ['Apple had revenue of $16 billion and its subscribers reached 300 million in May.', 'AAPL revenue 16000000000, AAPL count 300000000'],
    ['Apple had revenue of $16 billion as its users went past 10 million.', 'AAPL revenue 16000000000, AAPL count 10000000'],
    ['Apple had revenue of $16 billion and fees from young users hit 9 billion.', 'AAPL revenue 16000000000, AAPL spend 9000000000'],
    ['Apple had revenue of $16 billion, up from 12 billion.', 'AAPL revenue 16000000000, AAPL revenue 12000000000'],
    ['Apple reckons that delinquencies could hit 13%.', 'delinquencies rate 13'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('of what kind an amount is after what stands between pauses', () => {
  it.each([
    ['Transaction revenue, still the engine, tumbled to $756 million, with trading volume down to $43 billion.', 'revenue, volume'],
    ['Cash, after two years of building, shrank to $2 billion.', 'holding'],
    ['Net debt, long a worry for lenders, fell to $3 billion as sales grew.', 'debt'],
    ['Adjusted earnings, which strip out $290 million of costs, came to $1.14 a share.', 'spend, profit'],
    // Another clause, and no insertion
    ['Apple’s debt is falling, and revenue, up again, reached $3 billion.', 'revenue'],
  ])('%s', (text, kinds) => {
    expect(
      read(text)
        .map(({ kind }) => kind)
        .join(', '),
    ).toBe(kinds);
  });
});
