import { describe, expect, it } from 'vitest';
import { kinds, read } from './read.ts';

const states = (text: string): string[] => read(text).map(({ kind, value, subject }) => `${kind} ${value} ${subject}`);

describe('odds', () => {
  it.each([
    // of whom they are, and not who sees or gives them
    ['Bettors see a 35% chance that Apple lists the unit by June.', 'probability 35 AAPL'],
    ['Polymarket gives Microsoft a 44% chance.', 'probability 44 MSFT'],
    ['Kalshi gave an 80% chance of no hike before May.', 'probability 80 no hike'],
    ['The odds of a hike stand at 35%.', 'probability 35 hike'],
  ])('%s', (text, expected) => {
    expect(states(text)).toContain(expected);
  });

  it.each([
    ['The odds of a hike are 35%. His approval rating has sunk to 41%.', 'probability 41'],
    ['The odds of a hike are 35%. Unemployment was at 4.2%.', 'probability 4.2'],
    ['The odds of a hike are 35%. Apple’s margin fell to 12%. Its utilisation stood at 80%.', 'probability 80'],
    ['Apple leads the market with 58%.', 'probability 58'],
    ['The odds of a hike are 35%. Norges Bank trimmed its forecast for growth to 2%.', 'probability 2'],
    ['The odds of a hike are 35%. Apple leads in tablets with 28%, ahead of Microsoft at 11%.', 'probability 28'],
    ['The odds of a hike are 35%. Apple’s dropout quota fell to 9%. Nvidia’s stood at 7%.', 'probability 9'],
    ['The odds of a hike are 35%. Rail tickets cost more; drivers want a raise at 12%.', 'probability 12'],
  ])('are another matter in %s', (text, not) => {
    expect(kinds(text)).not.toContain(not);
  });
});

describe('what a sum is', () => {
  it.each([
    ['Apple is $3 billion under water on its coins.', 'profit 3000000000'],
    ['Apple sold $300 million of its common stock to pay for the coins.', 'funding 300000000'],
    ['Apple sold $300 million of new shares in May.', 'funding 300000000'],
    ['Ole Lund sold $30 million of common stock in May.', 'deal_value 30000000'],
    ['Apple sold $3 billion of common stock in Larkspur.', 'deal_value 3000000000'],
    ['Apple sold $3 billion of Larkspur common stock.', 'deal_value 3000000000'],
    ['Apple added 500 coins last week and keeps $450 million in cash; it owes nothing.', 'holding 450000000'],
    ['Apple has $4 billion of loans and a dollar reserve of $900 million.', 'holding 900000000'],
    ['Firms that hold coins have $4 billion of convertibles to repay.', 'debt 4000000000'],
    ['Apple paid for the coins by selling $300 million of common stock and $20 million of its preferred.', 'funding 300000000'],
    ['Apple paid for the coins by selling $300 million of common stock and $20 million of its preferred.', 'funding 20000000'],
    ['Sales reached $300 million, at a time when the valuation of Larkspur fell.', 'revenue 300000000'],
    ['The contracts have a total value of $6 billion.', 'deal_value 6000000000'],
    ['After the lease, Apple’s stock had a total value of $60 billion.', 'market_cap 60000000000'],
    ['Apple won a contract and now has a total value of $3 trillion.', 'market_cap 3000000000000'],
    ['Apple drew $300 million from its reserves, not from a loan.', 'volume 300000000'],
    ['Apple leases its sites and settled for $300 million over a leak.', 'spend 300000000'],
    ['Apple leased a campus for $300 million over two decades.', 'deal_value 300000000'],
    ['Net cash of $300 million was used in operations at Apple.', 'volume 300000000'],
    ['Funds hold $30 billion of bets on silver.', 'holding 30000000000'],
    ['Apple made $30 billion of bets on its suppliers.', 'spend 30000000000'],
    ['The final drew $30 million of bets.', 'volume 30000000'],
    ['Apple put $300 million of equity into the deal.', 'deal_value 300000000'],
    ['Apple set aside a reserve of $300 million for claims.', 'spend 300000000'],
    ['Apple sold $300 million of Microsoft stock.', 'deal_value 300000000'],
    ['Apple got $700 million of equity in May.', 'funding 700000000'],
    ['Apple closed its round in May: $700 million, at a valuation of $9 billion.', 'funding 700000000'],
    ['Apple is raising money at twice the $40 billion at which staff sold shares.', 'market_cap 40000000000'],
    ['The market has seen $60 million of bets.', 'volume 60000000'],
    ['Apple’s loss was $3 million. Microsoft leases the whole campus for $6 billion over 12 years.', 'deal_value 6000000000'],
    ['Default swaps on Apple cost 140 basis points a year.', 'rate 140'],
    ['Apple’s bonds carry 3%.', 'rate 3'],
    ['Apple carries a 12% weight.', 'share 12'],
    ['Its preferred shares carry 9%.', 'rate 9'],
    ['The ten biggest firms are 38% of the index. Apple alone is 7%.', 'share 7'],
    ['Apple plans to spend $90 billion; Microsoft raised its range to $95 billion.', 'spend 95000000000'],
    ['Apple holds $40 billion of American government debt.', 'holding 40000000000'],
    ['Apple owes $40 billion of debt.', 'debt 40000000000'],
    ['Apple has drawn the first $300 million of a $900 million construction loan.', 'debt 300000000'],
    ['Shareholders turned down Microsoft’s all-stock bid, worth $7 billion when it was made.', 'deal_value 7000000000'],
    ['Apple signed a lease with Microsoft, having a total value of $6 billion.', 'deal_value 6000000000'],
    ['ARKK traded a record $8 billion of its own shares.', 'volume 8000000000'],
    ['The assets of ARKK fell to $8 billion.', 'holding 8000000000'],
    ['ARKK took in $700 million, lifting its assets to $9 billion.', 'volume 700000000'],
    ['ARKK took in $700 million, lifting its assets to $9 billion.', 'holding 9000000000'],
    ['ARKK lost $700 million while its assets fell to $9 billion.', 'volume 700000000'],
    ['ARKK lost $700 million while its assets fell to $9 billion.', 'holding 9000000000'],
    ['The assets of ARKK fell as it lost $700 million.', 'volume 700000000'],
    ['$300 million of bets were closed, of which long orders were $250 million.', 'volume 250000000'],
    ['Apple sold notes in two tranches, 1.5% and 2.5%.', 'rate 1.5'],
    ['Funding on perpetuals flipped to minus 0.02% on Monday.', 'rate -0.02'],
    ['Bitcoin fell. The retracement has exceeded 30%.', 'drawdown -30'],
    ['The VIX stood at 19, down from 28 a month ago.', 'index_level 19'],
    ['The VIX stood at 19, down from 28 a month ago.', 'index_level 28'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  it('takes no time and no other index for a level of volatility', () => {
    expect(kinds('The VIX rose to 31 as of 10 a.m. in New York.')).toEqual(['index_level 31']);
    expect(kinds('The VIX rose to 31, and an index of bonds is under 60.')).toEqual(['index_level 31']);
  });

  it('takes what has gone up to a level for no bound', () => {
    expect(read('Apple’s share of it has gone up to 59%.').map(({ hedge }) => hedge)).toEqual(['none']);
    expect(read('Apple’s sales exceeded the $3 billion expected.').map(({ hedge }) => hedge)).toEqual(['none']);
    expect(read('Apple’s new fee pushes the bill up to $59.').map(({ hedge }) => hedge)).toEqual(['none']);
    expect(read('Apple’s settlement sends the owners up to $59.').map(({ hedge }) => hedge)).toEqual(['up_to']);
    expect(read('Apple revised its growth in May up to 4%.').map(({ hedge }) => hedge)).toEqual(['none']);
    expect(read('In the revised deal Apple pays up to $59.').map(({ hedge }) => hedge)).toEqual(['up_to']);
    expect(read('Apple’s new fee brings in up to $59.').map(({ hedge }) => hedge)).toEqual(['up_to']);
  });
});

describe('what a sum is not', () => {
  it.each([
    ['The founder minted a $3 billion fortune from Apple.', 'volume'],
    ['Apple had $300 million due in tax refunds.', 'debt'],
    ['Apple has $300 million due by the buyer on delivery.', 'debt'],
    ['Sales reached $300 million, at a clip that lifted the valuation.', 'funding'],
    ['Commission charged by brokers came to £3,100.', 'spend'],
  ])('%s', (text, not) => {
    expect(read(text).map(({ kind }) => kind)).not.toContain(not);
  });
});

describe('whose it is', () => {
  it.each([
    ['Weekly outflows came to $90 million, data from Farside showed.', 'volume 90000000 '],
    ['Bitcoin funds bled. Net outflows came to $90 million on Monday, Farside data show.', 'volume 90000000 Bitcoin ETFs'],
    ['Apple fell. In a survey by Citi, 40% of fund managers named it.', 'share 40 fund managers'],
    ['Apple fell. A Citi survey found 40% of portfolio managers fear it.', 'share 40 portfolio managers'],
    ['Apple fell. In the survey, 40% of its customers named it.', 'share 40 AAPL'],
    ['Apple owns coins. At $50,000 per Bitcoin, Apple would owe more than it has.', 'price 50000 BTC'],
    ['Apple fell. The network’s hash rate slipped 4%.', 'change -4 network hash rate'],
    ['Apple’s margin debt came to $13 billion.', 'debt 13000000000 AAPL'],
    ['Apple fell. Margin debt has hit $1.3 trillion.', 'debt 1300000000000 margin debt'],
    ['Apple fell. Funds that copy the daily move of a stock hold $70 billion.', 'holding 70000000000 funds'],
    ['The S&P 500 fell 5%. Apple, at 60 times sales the dearest stock in the index, is 12% off its high.', 'drawdown -12 AAPL'],
    [
      'Apple is back. The computer company that rents out Nvidia’s chips sold $2 billion of notes. It owes $9 billion.',
      'debt 2000000000 AAPL',
    ],
    [
      'Apple is back. The computer company that rents out Nvidia’s chips sold $2 billion of notes. It owes $9 billion.',
      'debt 9000000000 AAPL',
    ],
    [
      'Apple fell. Interest ate $300 million, 25 cents of each dollar that came in, and $4 billion of principal falls due.',
      'debt 4000000000 AAPL',
    ],
    ['Another trader, Larkspur, made $60 million.', 'profit 60000000 Larkspur'],
    ['A whale sold 900 Bitcoin worth $80 million.', 'count 900 BTC'],
    ['Punters made $30 million of bets on the final.', 'volume 30000000 punters'],
    ['Ether fell. A trader from Lisbon made $60 million on the way.', 'profit 60000000 trader'],
    ['Bitcoin fell. Some 150,000 traders were wiped out.', 'count 150000 crypto market'],
    ['Bitcoin fell. The worth of virtual currency has shrunk by $1 trillion.', 'change -1000000000000 crypto market'],
    ['Bitcoin fell. The overall value of crypto assets fell to less than $2 trillion.', 'market_cap 2000000000000 crypto market'],
    // what stands against it is another sum
    ['Apple’s cash stood at $60 billion against long-term borrowings of $21 billion.', 'holding 60000000000 AAPL'],
    ['Apple’s cash stood at $60 billion against long-term borrowings of $21 billion.', 'debt 21000000000 AAPL'],
    ['Apple held cash of $60 billion versus borrowings of $21 billion.', 'holding 60000000000 AAPL'],
    ['Bitcoin funds lost $2 billion, of which $1 billion left ARKK.', 'volume 1000000000 ARKK'],
    ['The tally for Bitcoin funds is an outflow of $2 billion, of which $1 billion left ARKK.', 'volume 2000000000 Bitcoin ETFs'],
    // lists
    ['Key numbers\n• $3B: what Microsoft was said to be worth.\n• 5%: Apple’s part.', 'share 5 AAPL'],
    ['Apple fell. Apple rose.\n• $3B: what Microsoft paid.', 'deal_value 3000000000 MSFT'],
    ['Apple’s quarter in bullets:\n- Gross margin 26%.\n- 90 MW are ready for Microsoft.\n- Capex was $50 million.', 'spend 50000000 AAPL'],
    ['Apple’s quarter in bullets:\n- Gross margin 26%.\n- Microsoft fell 3%.', 'change -3 MSFT'],
    ['Apple’s quarter in bullets:\n- Gross margin 26%.\n- Shares of Nvidia lost 4%.\n- Costs rose 6%.', 'change -4 NVDA'],
    ['Apple’s quarter in bullets:\n- Gross margin 26%.\n- Shares of Nvidia lost 4%.\n- Costs rose 6%.', 'change 6 AAPL'],
    ['Apple’s third quarter in numbers:\n• Cloud revenue rose 5%.', 'change 5 AAPL'],
    ['Apple’s third quarter in numbers:\n• Zalando shares rose 5%.', 'change 5 Zalando'],
    ['Apple’s rivals moved too:\n• Nvidia shares fell 3%.', 'change -3 NVDA'],
    ['Apple’s largest owners:\n- Nordbank 8%', 'share 8 Nordbank'],
    ['Apple’s targets for the year:\n- Gold at $5,200', 'price 5200 gold'],
  ])('%s', (text, expected) => {
    expect(states(text)).toContain(expected);
  });

  it('is not the market that pays who was liquidated', () => {
    expect(read('Bitcoin fell. The venue has paid $20 million to traders who were liquidated.')[0]?.subject).not.toBe('crypto market');
  });

  it.each([
    ['Bitcoin fell. Bitcoin rose. Some $2 billion of leveraged crypto positions were closed.', 'crypto market'],
    ['Apple rose. Apple has a site.\nGridco has cleared 800 megawatts.\nEquity stood at $2 billion.', 'Gridco'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)?.subject).toBe(expected);
  });
});
