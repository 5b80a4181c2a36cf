import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('what was earned', () => {
  it.each([
    // what is inserted says nothing of what the noun before it came to
    [
      'Adjusted earnings, which leave out $300 million of legal charges, came to $2.40 a share at Apple, down from $2.65 a share.',
      'AAPL spend 300000000, AAPL profit 2.4, AAPL profit 2.65',
    ],
    ['Net income at Apple, excluding a tax charge, came in at $512 million.', 'AAPL profit 512000000'],
    ['Sales at Apple, helped by a dividend from its bank, were $9 billion.', 'AAPL revenue 9000000000'],
    // a result is what was earned, where the words say whose or of what year
    ['Apple’s result slumped to $480 million from $1.1 billion.', 'AAPL profit 480000000, AAPL profit 1100000000'],
    ['Apple aims for a result of $4 billion this year.', 'AAPL profit 4000000000'],
    ['Adjusted earnings per share (EPS) at Apple came in at $2.31, down from $2.60.', 'AAPL profit 2.31, AAPL profit 2.6'],
    ['Apple lost $0.42 per share on a reported basis.', 'AAPL profit 0.42'],
    ['Apple shares lost $0.42 per share.', 'AAPL change -0.42'],
    ['Apple lost $0.42 per share to $64.', 'AAPL change -0.42, AAPL price 64'],
    ['Nvidia’s earnings showed that it held $9 billion of Apple stock.', 'NVDA holding 9000000000'],
    ['Nvidia owned $9 billion worth of Apple’s shares.', 'NVDA holding 9000000000'],
    ['Nvidia held a $9 billion sale of bonds and stock.', 'NVDA deal_value 9000000000'],
    ['Apple ended at $64 a share after earning $1.10 a share.', 'AAPL price 64, AAPL profit 1.1'],
    ['Apple earned $1.10 a share and was trading at $64 a share.', 'AAPL profit 1.1, AAPL price 64'],
    ['Apple’s annual results lifted the shares to $64.', 'AAPL price 64'],
    ['Apple posted full-year results of $3 billion.', 'AAPL profit 3000000000'],
    ['Its labs contributed $2 billion to Apple’s revenue.', 'AAPL revenue 2000000000'],
    ['Apple expects a full-year result above last year’s $2.6 billion.', 'AAPL profit 2600000000'],
    ['As a result Apple will spend $2 billion.', 'AAPL spend 2000000000'],
    ['Apple borrowed $2 billion, a result of weak trade.', 'AAPL funding 2000000000'],
    // what a charge took from each share, and what one earned before, is no price of it
    ['Apple booked a charge of $84 million, or 26 cents per share.', 'AAPL spend 84000000, AAPL spend 0.26'],
    ['Apple’s results included a charge of 12 cents per share.', 'AAPL spend 0.12'],
    ['Apple will spend $3 billion, or $40 a share, to buy Nvidia.', 'AAPL spend 3000000000, AAPL price 40'],
    ['Apple earned 94 cents a share. That compares with $1.12 a year ago.', 'AAPL profit 0.94, AAPL profit 1.12'],
    [
      'Apple sees profit of $3.10 to $3.50 per share. The midpoint of the range, $3.30, was short of estimates.',
      'AAPL profit 3.1, AAPL profit 3.3',
    ],
    ['Apple earned 94 cents a share. A year ago it traded below $11.', 'AAPL profit 0.94, AAPL price 11'],
    ['Apple earned 94 cents a share. The stock was $12; a year ago it was $11.', 'AAPL profit 0.94, AAPL price 12, AAPL price 11'],
    // guided to
    ['Apple guided to $1.10 a share for the year, having previously pointed to 90 cents.', 'AAPL profit 1.1, AAPL profit 0.9'],
    ['Apple foresees annual profit of $5.60 per share, having promised in May at least $5.20.', 'AAPL profit 5.6, AAPL profit 5.2'],
    ['Apple posted profit of $5.60 per share and its stock rose to $8.', 'AAPL profit 5.6, AAPL price 8'],
    ['Apple stuck to guidance of at least $3.50.', 'AAPL profit 3.5'],
    [
      'Half-year sales more than doubled to $1.1 billion and net profit was $198 million at Apple.',
      'AAPL multiple 2, AAPL revenue 1100000000, AAPL profit 198000000',
    ],
    ['Apple’s merger fees jumped 40% to $1.2 billion.', 'AAPL change 40, AAPL revenue 1200000000'],
    // against what was foreseen, of the same
    [
      'Apple saw $14 billion leave its funds. Net profit of $1.2 billion, up 56% on the year, was clear of the $919 million consensus.',
      'AAPL volume 14000000000, AAPL profit 1200000000, AAPL change 56, AAPL profit 919000000',
    ],
    [
      'Apple saw $14 billion leave its funds. Sales were $1.2 billion, up 5%, short of the $1.3 billion that analysts had expected.',
      'AAPL volume 14000000000, AAPL revenue 1200000000, AAPL change 5, AAPL revenue 1300000000',
    ],
    ['The hit wipes out two-thirds of third-quarter profit at Apple.', 'AAPL share 66.7'],
    ['The hit wipes out two-thirds of second-quarter profit at Apple.', 'AAPL share 66.7'],
  ])('%s', (text, told) => {
    expect(whose(text)).toBe(told);
  });
});

describe('what costs bears nothing', () => {
  it.each([
    ['Dear coffee and a weak peso ate up $310 million, Apple said.', 'AAPL spend 310000000'],
    ['Dear coffee ate up $310 million, Morgan Stanley said.', 'coffee spend 310000000'],
    ['Dear copper would add $310 million to its bill, Apple said.', 'AAPL spend 310000000'],
    ['Apple warned that cocoa and freight swallowed another $90 million in May.', 'AAPL spend 90000000'],
    ['Apple cut its outlook after repairs and U.S. tariffs together cost some $430 million.', 'AAPL spend 430000000'],
    ['Tariffs took a $1.1 billion bite out of Apple’s profit.', 'AAPL spend 1100000000'],
    ['Apple raised its outlook even though tariffs will lop $120 million off it.', 'AAPL spend 120000000'],
    ['Tariffs would wipe $200 million off its profit, Apple warned.', 'AAPL change -200000000'],
    ['Apple fell 2%. A US jury awarded $60 million to a client.', 'AAPL change -2, AAPL spend 60000000'],
    ['The watchdog ordered Apple to repay $45 million to passengers.', 'AAPL spend 45000000'],
    ['The regulator told Apple to pay a client $4 million.', 'AAPL spend 4000000'],
    // the name takes over the verb, whatever is spoken of behind it
    [
      'Britain fined Apple $40 million, half the $80 million first proposed, and Nvidia $57 million for its loans.',
      'AAPL spend 40000000, AAPL spend 80000000, NVDA spend 57000000',
    ],
    // ordered to pay: neither the court nor its town
    ['Apple faces claims. A jury in Baltimore in May ordered it to pay a client $15 million.', 'AAPL spend 15000000'],
    ['A court in Munich ordered it to pay a rival $38 million, Apple said.', 'AAPL spend 38000000'],
  ])('%s', (text, told) => {
    expect(whose(text)).toBe(told);
  });
});

describe('what is held, lent, dealt and saved', () => {
  it.each([
    ['Apple has $28 billion of cash and credit lines worth a further $18 billion.', 'AAPL holding 28000000000, AAPL debt 18000000000'],
    ['Apple can draw on facilities worth $17 billion.', 'AAPL debt 17000000000'],
    ['Nvidia weighs an offer that would value Apple, debt included, at $11 billion.', 'AAPL deal_value 11000000000'],
    ['Turnover on the Lagos Stock Exchange swelled to $7 billion.', 'Lagos Stock Exchange volume 7000000000'],
    ['Apple hopes to net $2 billion from the sale of its shops.', 'AAPL deal_value 2000000000'],
    ['Apple took up its option on another 49% of Nvidia’s bank for $325 million.', 'AAPL share 49, AAPL deal_value 325000000'],
    ['Apple expects to find $3 billion of savings.', 'AAPL spend 3000000000'],
    [
      'Apple sold its arm to Nvidia for $5 billion and its bank to a rival for $8 billion, which cut its debt.',
      'AAPL deal_value 5000000000, AAPL deal_value 8000000000',
    ],
    ['Apple has put $20 million aside.', 'AAPL spend 20000000'],
    ['Apple sold assets worth $255 million.', 'AAPL deal_value 255000000'],
    ['Nvidia, about three-quarters in cash, rose.', 'NVDA share 75'],
    ['Apple pays 4.5 euro cents a share.', 'AAPL spend 0.045'],
    ['Apple rose 7%, on course to add $18 billion in value.', 'AAPL change 7, AAPL change 18000000000'],
    ['Apple took in $2 billion of new money.', 'AAPL volume 2000000000'],
    ['Apple went through $480 million of cash in nine months.', 'AAPL spend 480000000'],
    ['Apple produced 22 million pounds last year.', 'AAPL count 22000000'],
    // firms and models that begin with a number
    ['Orders slid at 3M’s sales arm.', ''],
    ['Apple lost two 737 Max jets.', ''],
  ])('%s', (text, told) => {
    expect(whose(text)).toBe(told);
  });
});

describe('of whom it is said', () => {
  it.each([
    ['The FTSE 100 lost 0.4%, dragged by Apple, off 2.3% even though sales rose.', 'FTSE 100 change -0.4, AAPL change -2.3'],
    ['The FTSE 100 fell 0.6% as Apple, off 2.3%, and Microsoft, down 3%, slid.', 'FTSE 100 change -0.6, AAPL change -2.3, MSFT change -3'],
    ['The FTSE 100, buoyed by Apple, up 2.3%, ended 0.4% higher.', 'AAPL change 2.3, FTSE 100 change 0.4'],
    [
      'The FTSE 100, boosted by Apple’s gain of 2.3%, climbed 0.4% to 9,700.',
      'AAPL change 2.3, FTSE 100 change 0.4, FTSE 100 index_level 9700',
    ],
    ['The FTSE 100, led by Apple, up 2.3%, rose 0.4%.', 'AAPL change 2.3, FTSE 100 change 0.4'],
    ['The FTSE 100 rose 1%, buoyed up by Apple, up 3%.', 'FTSE 100 change 1, AAPL change 3'],
    // bonds of a firm
    [
      'Apple sold bonds. The 40-year notes came at 1.3 percentage points above Treasuries and carry a coupon of 6%.',
      'AAPL rate 1.3, AAPL rate 6',
    ],
    ['Apple sold bonds. The 10-year notes yielded 4%.', '10-year Treasury rate 4'],
    ['Apple fell. The 10-year note yields 4%, as dealers have priced in a cut.', '10-year Treasury rate 4'],
    ['Apple raised $8 billion in bonds. Proceeds will repay a $4 billion term loan.', 'AAPL funding 8000000000, AAPL debt 4000000000'],
    ['Apple has been raising prices by 5% a year.', 'AAPL change 5'],
    // the town of a plant, and the measure of somebody
    [
      'Apple made 10,236 cars at its plant in Normal, Illinois, delivered 9,745 cars and kept its outlook.',
      'AAPL count 10236, AAPL count 9745',
    ],
    ['Apple rose 1%. Its yield, the measure that its chief watches, was 14.8%.', 'AAPL change 1, AAPL rate 14.8'],
    ['Apple warned that dear fuel since the Strait of Dover was closed would add $1.2 billion to its bill.', 'AAPL spend 1200000000'],
    ['Lenders to Apple, led by Microsoft and Nvidia, agreed to write off $8 billion.', 'AAPL debt 8000000000'],
    [
      'Apple slid 2%, and those of Nvidia, which this week sold its arm for $4 billion, 1.2%.',
      'AAPL change -2, NVDA deal_value 4000000000, NVDA change -1.2',
    ],
  ])('%s', (text, told) => {
    expect(whose(text)).toBe(told);
  });
});

it('a plan under which something is done is no upper bound', () => {
  expect(read('Apple will cut jobs under an $18 billion savings plan.')[0]?.hedge).toBe('none');
  expect(read('Apple will spend under $18 billion.')[0]?.hedge).toBe('less_than');
});
