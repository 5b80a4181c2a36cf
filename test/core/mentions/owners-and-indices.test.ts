import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('names that are several things', () => {
  it.each([
    ['The Dow fell 300 points on Tuesday as investors sold stocks.', ['Dow=INDEX:DJI']],
    ['Shares of Dow Inc. rose 3% after the chemical maker raised its profit forecast.', ['Dow Inc=US:DOW']],
    ['The Nasdaq 100 gained 1.2% and the Nasdaq Composite closed at a record.', ['Nasdaq 100=INDEX:NDX', 'Nasdaq Composite=INDEX:IXIC']],
    ['Merck KGaA of Germany cut its profit forecast; its shares fell 4%.', ['Merck KGaA=DE:MRK']],
    ['Merck said sales of its cancer drug rose 8% in the quarter.', ['Merck=US:MRK']],
    ['The price of BTC rose 2% as crypto investors bought tokens.', ['BTC=CRYPTO:BTC']],
    ['Class B shares of Berkshire Hathaway (BRK.B) rose.', ['Berkshire Hathaway=US:BRK.B', 'BRK.B=US:BRK.B']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('indices, whose they are and where they trade', () => {
  it.each([
    ['Dow, S&P and Nasdaq futures fell before the opening bell.', ['Dow=INDEX:DJI', 'S&P=INDEX:SPX', 'Nasdaq=INDEX:IXIC']],
    ['Gains of stocks took both S&P and Nasdaq indexes to records.', ['S&P=INDEX:SPX', 'Nasdaq=INDEX:IXIC']],
    ['The fund tracks the MSCI emerging market benchmark; shares fell.', []],
    ["MSCI's broadest index of Asian shares rose 0.6%.", []],
    ["MSCI's index business grew and MSCI shares rose 4%.", ['MSCI=US:MSCI', 'MSCI=US:MSCI']],
    ['Shares of the brewer were cleared for Nasdaq to trade on Monday.', []],
    ['The Nasdaq Composite (COMP) rose 1%.', ['Nasdaq Composite=INDEX:IXIC', 'COMP=INDEX:IXIC']],
    ['DJIA +0.4%\nSPX +0.3%\nCOMP +2%', ['DJIA=INDEX:DJI', 'SPX=INDEX:SPX', 'COMP=INDEX:IXIC']],
    ['Shares of brokers rose: AMD +2%, COMP +3.1%.', ['AMD=US:AMD', 'COMP=US:COMP']],
    ['Compass rose 3%, the S&P 500 fell 1%; COMP +3.1%.', ['Compass=US:COMP', 'S&P 500=INDEX:SPX', 'COMP=US:COMP']],
    ['Shares of Compass (COMP) rose 1%.', ['Compass=US:COMP', 'COMP=US:COMP']],
    ['The Nasdaq 100 (QQQ) rose 1% as stocks rallied.', ['Nasdaq 100=INDEX:NDX', 'QQQ=US:QQQ']],
    // Only an index has them.
    ['DAX TOP LOSERS\n- Adidas: 2.1%', ['DAX=INDEX:DAX', 'Adidas=DE:ADS']],
    ['Losses at Dow members, led by Boeing, weighed on stocks.', ['Dow=INDEX:DJI', 'Boeing=US:BA']],
    ['Dow member Chevron won a licence. Shares of Boeing fell 1%.', ['Dow=INDEX:DJI', 'Chevron=US:CVX', 'Boeing=US:BA']],
    // Its smaller futures.
    [
      'Dow E-minis slipped 31 points and Nasdaq 100 e-minis 8, while shares of Boeing rose.',
      ['Dow=INDEX:DJI', 'Nasdaq 100=INDEX:NDX', 'Boeing=US:BA'],
    ],
    ['Ahead of the open, Dow e-minis edged up as traders waited for jobs data.', ['Dow=INDEX:DJI']],
    // An additive, a car.
    ['Look for E300 on the jar: it is vitamin C. The E300, a saloon, has four doors.', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('a name that two have, where only one index is named', () => {
  it.each([
    ['Merck gained 2% on Tuesday. The DAX closed at a record.', ['Merck=DE:MRK', 'DAX=INDEX:DAX']],
    ['Merck gained 2% on Tuesday, and the S&P 500 closed at a record.', ['Merck=US:MRK', 'S&P 500=INDEX:SPX']],
    ['Merck gained 2% as the S&P 500 rose. The DAX fell.', ['Merck=US:MRK', 'S&P 500=INDEX:SPX', 'DAX=INDEX:DAX']],
    ['Prudential fell 2% to 810p. The FTSE 100 slipped.', ['Prudential=US:PUK', 'FTSE 100=INDEX:FTSE']],
    ['Prudential said annuity sales rose 4% in the quarter, and its shares gained.', ['Prudential=US:PRU']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what a firm owns', () => {
  it.each([
    ['Startups raised $80 billion in the quarter, according to PitchBook.', []],
    ['Shares fell after she told CNBC that the bank would cut jobs.', []],
    ['Analysts surveyed by Refinitiv expected earnings of $1.60 a share.', []],
    ['Morningstar said sales of PitchBook rose 12% in the quarter.', ['Morningstar=US:MORN', 'PitchBook=US:MORN']],
    ['Sales of YouTube rose, and shares fell, according to Google.', ['YouTube=US:GOOGL', 'Google=US:GOOGL']],
    ['Meta cut jobs. Instagram Trust and Safety staff left.', ['Meta=US:META', 'Instagram=US:META']],
    ['Shares rose. The iShares Global Clean Energy Fund lost 3%.', []],
  ])('is no mark where it is only the source: %s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('the company behind a coin', () => {
  it.each([
    ['Ripple, valued at $40 billion, filed to go public.', ['Ripple=ORG:ripple-labs']],
    ['Crypto news: Tether, last valued at $500 billion, has 300 employees.', ['Tether=ORG:tether-holdings']],
    ['The price of Ripple, valued at $2, rose 3% as investors bought tokens.', ['Ripple=CRYPTO:XRP']],
  ])('is told by what only a company has: %s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what became part of another', () => {
  it.each([
    [
      "United and Continental shareholders backed the merger; Continental's shares rose 2% and United's fell.",
      ['United=US:UAL', 'United=US:UAL'],
    ],
    ['United Continental kept the logo of Continental, investors were told.', ['United Continental=US:UAL']],
    ['Shares of Continental rose 4% after the German tyre maker raised its forecast.', ['Continental=DE:CON']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('coins and the companies behind them', () => {
  it.each([
    [
      'The thief swapped wrapped bitcoin and wrapped ether for USDC.',
      ['wrapped bitcoin=CRYPTO:WBTC', 'wrapped ether=CRYPTO:WETH', 'USDC=CRYPTO:USDC'],
    ],
    ['Ripple said it had raised $500 million at a valuation of $40 billion.', ['Ripple=ORG:ripple-labs']],
    ["Ripple's shares changed hands at $175 in the tender offer.", ['Ripple=ORG:ripple-labs']],
    ['Ripple, the San Francisco company founded in 2012, won a banking charter.', ['Ripple=ORG:ripple-labs']],
    ['XRP fell 5% after Ripple moved tokens from escrow.', ['XRP=CRYPTO:XRP', 'Ripple=ORG:ripple-labs']],
    ['Ripple rose 4% to $2.31 as crypto tokens gained.', ['Ripple=CRYPTO:XRP']],
    ['Among crypto tokens, Ripple lost 2% and Cardano slid 5%.', ['Ripple=CRYPTO:XRP', 'Cardano=CRYPTO:ADA']],
    ['Tether reported a profit of $10 billion and employs 300 people.', ['Tether=ORG:tether-holdings']],
    ['Tether, which is based in El Salvador, bought 26 tons of gold for its investors.', ['Tether=ORG:tether-holdings']],
    ['The stablecoin Tether slipped to 99 cents before recovering its peg to the dollar.', ['Tether=CRYPTO:USDT']],
    ['Polygon laid off 60 employees after buying two start-ups.', ['Polygon=ORG:polygon-labs']],
    ['Hyperliquid bought back tokens as crypto prices fell.', ['Hyperliquid=CRYPTO:HYPE']],
    ['Bitcoin Depot shares fell 8% on Tuesday.', []],
    ['Shares of Litecoin Strategy Partners jumped 40% in their debut.', []],
    ['Bitcoin Cash fell 8% on Tuesday.', ['Bitcoin Cash=CRYPTO:BCH']],
    ['General Electric Vernova rose 4% on Tuesday.', ['General Electric Vernova=US:GEV']],
    ['Zoom shares fell. Members of United Healthcare Workers voted to strike.', ['Zoom=US:ZM']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('an exchange, its index and its owner', () => {
  it.each([
    ['Walmart said it would move its listing to the Nasdaq from the New York Stock Exchange.', ['Walmart=US:WMT']],
    ['On the Nasdaq, 1,046 stocks rose and 3,685 fell.', []],
    ['The lender soared in its Nasdaq debut on Friday.', []],
    ['The biotech was delisted from the Nasdaq in March.', []],
    ['Shares of the carmaker closed at $12.40 on the Nasdaq.', []],
    ['Advancing issues outnumbered decliners by a 1.8-to-1 ratio on the Nasdaq.', []],
    ['Stocks on the Nasdaq slid, led by chipmakers.', []],
    ['It rang the opening bell at the Nasdaq in New York after its shares rose.', []],
    ['The Nasdaq fell 2.2% as chip stocks slid.', ['Nasdaq=INDEX:IXIC']],
    ['Technology shares weighed on the Nasdaq, which fell 2%.', ['Nasdaq=INDEX:IXIC']],
    ['Shares of Nasdaq rose 3% after the exchange operator beat estimates.', ['Nasdaq=US:NDAQ']],
    ['Cloud unit boosts Nasdaq earnings', ['Nasdaq=US:NDAQ']],
    ['Higher ethylene margins lift Dow profit', ['Dow=US:DOW']],
    ['Charge sinks Dow to loss', []],
    ['Miners lift Dow to record', ['Dow=INDEX:DJI']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});
