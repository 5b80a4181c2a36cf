import { describe, expect, it } from 'vitest';
import { groupRepeats } from '../../../src/core/figures/repeats.ts';
import { read } from './read.ts';

describe('what a figure is about', () => {
  it.each([
    ['Apple and Microsoft rose 2% and 3%.', ['AAPL', 'MSFT']],
    ['Apple was off 5%, Microsoft 8% and Nvidia 0.3%.', ['AAPL', 'MSFT', 'NVDA']],
    ['Hardest hit were Apple (-2.1 percent) and Nvidia (-6.9 percent).', ['AAPL', 'NVDA']],
    ['Bitcoin sank. The token lost 5% to $89,112.', ['BTC', 'BTC']],
    ['Nvidia, whose chips sit everywhere, slid 5% in a day.', ['NVDA']],
    ['A 0.21% slip took the S&P 500 to 5,852.30.', ['S&P 500', 'S&P 500']],
    ['Shares of Apple fell 4%, according to Microsoft.', ['AAPL']],
    ['Microsoft said it would pay $2 billion in fees.', ['MSFT']],
    ['Traders give a 92% chance of another cut in October.', ['cut']],
    ['EUR/USD traded at 1.0850.', ['EUR/USD']],
    ['The euro fell to 1.0820 and the yen to 156.48.', ['euro', 'yen']],
    ['Microsoft lost $3 billion; Nvidia, up 240% this year, eased 1.2%.', ['MSFT', 'NVDA', 'NVDA']],
    ['Microsoft trimmed its Apple holding by 15%.', ['AAPL']],
    ['Apple reported. EPS rose 5%.', ['AAPL']],
    ['Apple grew. Microsoft lifted its price target to $300, saying it trades at 9 times sales.', ['AAPL', 'AAPL']],
    ['US spot Bitcoin ETFs lost $3.8 billion.', ['spot Bitcoin ETFs']],
    ['A 67% chance of a cut rose from 40%.', ['cut', 'cut']],
    ['Apple won. Output was 221,300 tonnes.', ['AAPL']],
    ['Calpers said its fund is 79% covered.', ['Calpers']],
    ['Apple owns 33% of Nvidia, which has 1.4 billion users.', ['AAPL', 'NVDA']],
    ['Microsoft lifted its forecast for Bitcoin to $90,000.', ['BTC']],
    ['Apple won orders worth $2 billion.', ['AAPL']],
    ['Apple missed. Deliveries in China slumped by 26%.', ['AAPL']],
    ['Microsoft fell. European mills ran at 67% of capacity.', ['European mills']],
    ['Apple rose. It raised its bid for Nvidia to $86 a share. The stock gained 3%.', ['NVDA', 'AAPL']],
  ])('%s', (text, subjects) => {
    expect(read(text).map((figure) => figure.subject)).toEqual(subjects);
  });
});

describe('what kind a figure is', () => {
  it.each([
    ['Occupancy at Apple slipped to 90.6%.', 'rate'],
    ['Apple’s order growth slowed to 1.7%.', 'rate'],
    ['Orders at Apple were 20% under the previous quarter’s.', 'change'],
    ['Apple handled payments worth $443 billion.', 'volume'],
    ['Larkspur raised at $11 billion.', 'market_cap'],
    ['Net interest income, the gap between what it earns and pays, was $24 billion at Apple.', 'revenue'],
    ['The loss widened, which took its decline this year to 30%.', 'change'],
    ['The Nasdaq Composite set a record of 23,958.47.', 'index_level'],
    ['Apple said profit before tax collapsed to $3.4 million.', 'profit'],
    ['Microsoft expects to lose $400 million on phones.', 'profit'],
    ['Microsoft will pay $11 billion for Nvidia.', 'deal_value'],
    ['Apple bought back $148 million of shares.', 'spend'],
    ['From its October high Bitcoin is off 26%.', 'drawdown'],
    ['Apple owes its banks $850 million.', 'debt'],
    ['Apple raised $1.3 billion in a funding round.', 'funding'],
    ['Apple signed a $9.7 billion deal with Microsoft.', 'deal_value'],
    ['There could be a shortfall of up to $800 billion.', 'shortfall'],
    ['Apple spent $455 million on buybacks.', 'spend'],
    ['Apple reported revenue of $26 billion.', 'revenue'],
    ['Apple posted a net loss of $26 billion.', 'profit'],
    ['Apple is valued at $3 trillion.', 'market_cap'],
    ['Apple holds a $3 billion stake.', 'holding'],
    ['Funds saw net outflows of $78 million.', 'volume'],
    ['Apple sits 28% below its October peak.', 'drawdown'],
    ['Apple fell 28%.', 'change'],
    ['The coupon is 4.5%.', 'rate'],
    ['Some 72% of investors agreed.', 'share'],
    ['The odds of a recession are 30%.', 'probability'],
    ['Bitcoin traded at $87,058.', 'price'],
    ['The FTSE 100 closed at 9,700.50.', 'index_level'],
    ['Apple employs 164,000 people.', 'count'],
    ['Sales tripled.', 'multiple'],
    ['The Fed held rates at 3.50%-3.75%.', 'rate'],
    ['Apple owes $2.3 billion of convertible notes.', 'debt'],
    ['Apple had $2 billion on hand.', 'holding'],
    ['The pension plan is $4 billion short.', 'shortfall'],
    ['Revenue could fall short by $50 billion.', 'shortfall'],
    ['Bitcoin ETFs bled $3.8 billion in November.', 'volume'],
    ['Apple shares hit a record 1,104p after its profit rose.', 'price'],
    ['The FTSE 100 tumbled to below 9,700.', 'index_level'],
    ['A “yes” share for a cut trades at 76 cents.', 'probability'],
    ['The order backlog nearly reached $55.6 billion.', 'deal_value'],
    ['Marlow agreed to buy Apple for $4.2 billion in cash and stock.', 'deal_value'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).map((figure) => figure.kind)).toEqual([kind]);
  });
});

describe('how a figure is meant', () => {
  it.each([
    ['Apple lost at the very least $3 billion.', 'at_least'],
    ['Apple lost the best part of $3 billion.', 'nearly'],
    ['Apple lost close on $3 billion.', 'nearly'],
    ['Apple will close on the $3 billion purchase.', 'none'],
    ['Apple hopes to close on $3 billion of funds.', 'none'],
    ['Shares close on a 2% gain as Apple leaps.', 'none'],
    ['Apple lost the part of $3 billion.', 'none'],
    ['Apple lost on the order of $3 billion.', 'around'],
    ['Apple lost on the orders of $3 billion.', 'none'],
    ['Apple lost $3 billion-plus.', 'more_than'],
    ['Apple lost, shy of the $3 billion that analysts had expected.', 'none'],
    ['Apple is worth just shy of the $3 billion mark.', 'nearly'],
    ['Apple lost not quite $3 billion.', 'nearly'],
    ['Apple pays $3 billion plus a bonus.', 'none'],
    ['Apple lost $3 billion and change.', 'more_than'],
    ['Apple lost $3 billion and change in May.', 'more_than'],
    ['Apple must pay $3 billion and change how it works.', 'none'],
    ['Apple lost as much as $3 billion.', 'up_to'],
    ['Apple lost as much as the $3 billion that was feared.', 'none'],
    // negated: the other way
    ['Apple sees a margin of no higher than 9%.', 'up_to'],
    ['Apple pays tax of never below 9%.', 'at_least'],
    ['Apple’s share has never been more than 9%.', 'up_to'],
    ['Apple has not nearly 9% of the market.', 'less_than'],
    ['Apple raised nowhere near $3 billion.', 'less_than'],
    ['Apple sold as little as $3 billion of bonds.', 'at_least'],
    ['Apple lost the better part of $3 billion.', 'nearly'],
    ['Apple lost as good as $3 billion.', 'nearly'],
    ['Apple fell short of $3 billion in sales.', 'less_than'],
    ['Apple lost $3 billion, give or take, last year.', 'around'],
    ['Apple lost $3 billion-odd last year.', 'around'],
    ['Apple lost $3 billion, if not more.', 'at_least'],
    ['Apple lost $3 billion at the outside.', 'up_to'],
    // what is spoken of, and what a distance goes from
    ['There was talk about a $3 billion bid for Apple.', 'none'],
    ['Lawyers clash over $3 billion in fees at Apple.', 'none'],
    ['Apple spent over $3 billion in fees.', 'more_than'],
    ['Apple has not far short of $3 billion.', 'nearly'],
    ['Apple lost barely $3 billion.', 'around'],
    ['Apple’s margin will not slip below 9%.', 'at_least'],
    ['Apple’s margin fell below 9%.', 'less_than'],
    ['Apple’s share is some way short of the 9% of a year ago.', 'none'],
    ['Apple’s buffer is well over the 9% that banks need.', 'none'],
    ['Apple’s share is over the 9% mark.', 'more_than'],
    ['Apple’s costs were cut to as little as $3 billion.', 'up_to'],
    ['Apple is short of 3,000 engineers.', 'none'],
    ['Apple’s share is 9% or below the average.', 'none'],
    ['Apple is lost without more than $3 billion.', 'more_than'],
    ['The top 9% of owners hold Apple.', 'none'],
  ])('%s', (text, hedge) => {
    expect(read(text)).toMatchObject([{ hedge }]);
  });

  it.each([
    ['Bitcoin is down more than 17%.', 'more_than', 'down'],
    ['Bitcoin fell as much as 50%.', 'up_to', 'down'],
    ['Bitcoin gained nearly 7%.', 'nearly', 'up'],
    ['Bitcoin lost about 7%.', 'around', 'down'],
    ['Bitcoin shed at least 7%.', 'at_least', 'down'],
    ['Bitcoin rose under 7%.', 'less_than', 'up'],
    ['Bitcoin slid 30% or more.', 'at_least', 'down'],
    ['Bitcoin won back almost 7%.', 'nearly', 'up'],
    ['Bitcoin eased 7% ahead.', 'none', 'down'],
    ['Bitcoin rebounded 7% off its lowest.', 'none', 'up'],
    ['Bitcoin is 7% off its best.', 'none', 'down'],
    ['Bitcoin stands 7% off its June low.', 'none', 'up'],
    ['Bitcoin sank 7% off low volumes.', 'none', 'down'],
    ['Bitcoin clawed back some 7%.', 'around', 'up'],
    ['Bitcoin, having slid early, finished the session 7% ahead.', 'none', 'up'],
    ['Bitcoin slid 7% ahead of the vote.', 'none', 'down'],
    ['Bitcoin put on 7%.', 'none', 'up'],
    ['Bitcoin gave up 7%.', 'none', 'down'],
    ['Bitcoin ended 7% lower.', 'none', 'down'],
  ])('%s', (text, hedge, direction) => {
    expect(read(text)).toMatchObject([
      { hedge, direction, value: direction === 'down' ? expect.closeTo(-Math.abs(read(text)[0]?.value ?? 0)) : expect.any(Number) },
    ]);
  });

  it('places windows relative to the publication', () => {
    expect(read('Bitcoin fell 17% in 30 days.')).toMatchObject([
      { window: { label: '30d', days: 30, from: '2025-11-03', to: '2025-12-03' } },
    ]);
    expect(read('Apple’s sales topped estimates of $5 billion.')).toMatchObject([{ modality: 'forecast' }]);
    expect(read('Apple’s sales rose more than expected, by 5%.')).toMatchObject([{ modality: 'actual' }]);
    expect(read('Apple’s shares fetch 22 times forecast earnings.')).toMatchObject([{ modality: 'actual' }]);
    expect(read('Apple expects sales of $5 billion, up from $4 billion in 2023.')).toMatchObject([
      { modality: 'forecast' },
      { modality: 'actual' },
    ]);
    expect(read('Apple smashed the analysts’ earnings and revenue estimates with sales of $5 billion.')).toMatchObject([
      { modality: 'actual' },
    ]);
    expect(read('Apple’s sales missed forecasts for a 3% rise.')).toMatchObject([{ modality: 'forecast' }]);
    expect(read('Apple fell 4% on Tuesday.')).toMatchObject([{ window: { type: 'day', from: '2025-12-02', to: '2025-12-02' } }]);
    expect(read('Apple fell as much as 4%.')).toMatchObject([{ window: { type: 'intraday' } }]);
  });

  it('tells facts from suppositions', () => {
    expect(read('Apple earned profit of $5 billion.')).toMatchObject([{ modality: 'actual' }]);
    expect(read('If demand slows, Apple could lose $5 billion.')).toMatchObject([{ modality: 'hypothetical' }]);
    expect(read('Apple shares did not fall 5% on Tuesday.')).toMatchObject([{ modality: 'hypothetical' }]);
    expect(read('Apple shares didn’t fall 5% on Tuesday.')).toMatchObject([{ modality: 'hypothetical' }]);
    expect(read('Apple denied that its shares dropped 40% this year.')).toMatchObject([{ modality: 'hypothetical' }]);
    expect(read('Apple shares did not only fall 5% on Tuesday.')).toMatchObject([{ modality: 'actual' }]);
    expect(read('Apple had not ended above $250 since Nov. 11.')).toMatchObject([{ modality: 'hypothetical' }]);
    expect(read('Analysts forecast revenue of $5 billion.')).toMatchObject([{ modality: 'forecast' }]);
    expect(read('Apple fell 4% on Tuesday after it forecast a loss.')).toMatchObject([{ modality: 'actual' }]);
    expect(read('Wall Street had seen Apple’s profit at $5 billion.')).toMatchObject([{ modality: 'forecast' }]);
  });

  it.each([
    ['Apple expects costs of $5 billion, and ended the year with $7 billion in cash.', ['forecast', 'actual']],
    ['Profit was $5 billion, above the $4 billion consensus.', ['actual', 'forecast']],
    ['Apple said it would pay $5 billion.', ['guidance']],
    ['Apple guides to capex of $5 billion.', ['guidance']],
    ['Apple is on track to spend $5 billion.', ['guidance']],
    ['Apple is said to be worth $5 billion.', ['reported']],
    ['Holders will receive $210 a share.', ['actual']],
    ['Revenue will reach $5 billion.', ['forecast']],
    ['Sales fell 3%, but margins could shrink by 2%.', ['actual', 'hypothetical']],
    ['If rates rise, Apple may lose 5%, while Microsoft gained 2%.', ['hypothetical', 'actual']],
  ])('%s', (text, modalities) => {
    expect(read(text).map((figure) => figure.modality)).toEqual(modalities);
  });
});

describe('groupRepeats', () => {
  it('joins what is said twice and keeps each place', () => {
    const text = 'Bitcoin fell 17%. Apple rose 3%. Bitcoin is down 17%.';
    const grouped = groupRepeats(read(text));
    expect(grouped.map((figure) => [figure.surface, figure.repeats.map(({ start, end }) => text.slice(start, end))])).toEqual([
      ['17%', ['17%']],
      ['3%', []],
    ]);
  });
});

describe('figures that look alike', () => {
  it('a move of another day or of another thing is no repeat; one without a day is', () => {
    const text = 'Apple rose 3% on Monday. Revenue rose 3%, it said. On Tuesday Apple rose 3% again. A 3% rise is a lot.';
    const grouped = groupRepeats(read(text));
    expect(grouped.map(({ metric, window, repeats }) => [metric ?? '', window?.from ?? '', repeats.length])).toEqual([
      ['', '2025-12-01', 1],
      ['revenue', '', 0],
      ['', '2025-12-02', 0],
    ]);
  });

  it.each([
    'Apple will spend $70 billion this year. In 2020 Apple spent $70 billion on less.',
    'Apple lost $5 billion in 2019. Apple lost $5 billion in the second quarter of 2025.',
    'The price target for Apple is $400. Apple closed at $400 in July.',
    'Apple cut 14,000 jobs in October. In 2023 Apple hired 14,000 people.',
    'Apple recalled 1.5 million phones in May. Apple recalled 1.5 million phones in September.',
    'Apple fell 5% in early trading. Apple fell 5% in September 2022.',
    'Apple rose 2.8%. A week earlier Apple rose 2.8%.',
  ])('two figures: %s', (text) => {
    const alike = groupRepeats(read(text)).filter(({ subject }) => subject === 'AAPL');
    expect(alike.map(({ repeats }) => repeats.length)).toEqual([0, 0]);
  });

  it.each([
    'Apple to spend $70 billion. Apple will spend $70 billion this year on halls.',
    'Apple rises 2.8%. Apple rose 2.8% on Tuesday.',
    'Apple will spend $70 billion this year. Apple spends $70 billion in 2025.',
    'Apple closed at $97 on Wednesday. Apple closed at $97.',
    'Apple has lost 12% since the filing. Apple has lost 12%.',
    'Apple signs a $9.7 billion deal. Apple agreed on a deal worth $9.7 billion with Microsoft.',
  ])('one figure: %s', (text) => {
    expect(groupRepeats(read(text)).map(({ repeats }) => repeats.length)).toEqual([1]);
  });

  it('ten thousand of one value are grouped in linear time', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `Apple spent $5 billion in ${1000 + at}.`).join(' ');
    expect(groupRepeats(read(text)).length).toBeGreaterThan(1);
  });
});

describe('which way a figure goes', () => {
  it.each([
    // what has no verb shares that of the main clause
    ['Apple dropped 8% because its cloud grew by less than hoped, and Microsoft 2%.', [-8, -2]],
    ['Apple rose 3% although profit fell, and Microsoft 2%.', [3, 2]],
    ['Apple rose 3% although profit fell, and Microsoft lost 2%.', [3, -2]],
    ['Sales at Apple are 43% under the level of a year before.', [-43]],
    ['Sales at Apple rose 4% under the plan.', [4]],
  ])('%s', (text, values) => {
    expect(read(text).map(({ value }) => value)).toEqual(values);
  });

  it('odds a month ago are odds', () => {
    expect(read('Odds of a cut dropped to 44% from 67% a week ago and 95% a month ago.').map(({ kind }) => kind)).toEqual([
      'probability',
      'probability',
      'probability',
    ]);
  });
});

describe('whose money and whose move', () => {
  it.each([
    ['Apple named a new boss. Michael Fiddelke, 49, plans to put $5bn into stores.', '$5bn', 'AAPL', 'spend'],
    ['Apple fell. Tariffs will trim its margin by 110 basis points.', '110 basis points', 'AAPL', 'change'],
    ['The rand was trading at R17.12 to the dollar.', 'R17.12', 'rand', 'price'],
    ['Apple will write off $500 million, and its stock was 4.1% dearer.', '4.1%', 'AAPL', 'change'],
    ['Apple has given up 6% in a month.', '6%', 'AAPL', 'change'],
    ['Apple cut its stake from 67% to 37%.', '37%', 'AAPL', 'share'],
    ['Apple lost 1.2 percent to $241.10.', '$241.10', 'AAPL', 'price'],
    ['Apple posted a profit of €717 million on sales of €3.94 billion.', '€717 million', 'AAPL', 'profit'],
    ['Creditors will write off €8.6 billion of its debt.', '€8.6 billion', '', 'debt'],
    ['Its swaps hit 126 basis points.', '126 basis points', '', 'rate'],
  ] as const)('%s', (text, surface, subject, kind) => {
    const figure = read(text).find((each) => each.surface === surface);
    expect([figure?.subject, figure?.kind]).toEqual([subject, kind]);
  });

  it.each([
    'three points on her licence',
    'a depth of 16 kilometres',
    '19 degrees Celsius',
    '1,700mm of rain',
    'a 1.2m wave',
    '30 points from 13 games',
  ])('%s is no figure', (text) => {
    expect(read(`She had ${text}.`)).toEqual([]);
  });

  it('half a trillion is half of one', () => {
    expect(read('Apple has half a trillion dollars of orders.').map(({ value, unit }) => [value, unit])).toEqual([[5e11, 'USD']]);
  });
});
