import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { lookUp, lookUpIn, openLexicon } from '../../../src/core/instruments/lexicon.ts';
import { packLexicon } from '../../../src/core/instruments/packed.ts';
import { findMentions } from '../../../src/core/mentions/find.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

const lexicon = readLexicon();

async function find(text: string, published?: string): Promise<readonly Mention[]> {
  const article = articleFromText(text, published ? { published: { date: published, certainty: 'certain', from: 'given' } } : {});
  return (await findMentions(article, sentences(article), (surfaces) => lookUp(lexicon, surfaces))).mentions;
}

const marks = async (text: string, published?: string): Promise<string[]> =>
  (await find(text, published)).filter(({ tier }) => tier === 'mark').map(({ surface, instrument }) => `${surface}=${instrument}`);

it('takes a name for what the lexicon that is asked has, whatever another had', async () => {
  const knowing = (id: string) =>
    lookUpIn(
      openLexicon(
        packLexicon([{ id, kind: 'organisation', name: 'Zyntar', related: [] }], [['zyntar', { rows: [['Zyntar', id, 'name']] }]]),
      ),
    );
  const article = articleFromText('Shares rose after Zyntar said its profit had doubled.');
  const [one, other] = [knowing('ORG:one'), knowing('ORG:other')];
  const found: string[][] = [];
  for (const lookUp of [one, other, one]) found.push(Object.keys((await findMentions(article, sentences(article), lookUp)).entities));
  expect(found).toEqual([['ORG:one'], ['ORG:other'], ['ORG:one']]);
});

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
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what a firm owns', () => {
  it.each([
    ['Startups raised $80 billion in the quarter, according to PitchBook.', []],
    ['Shares fell after she told CNBC that the bank would cut jobs.', []],
    ['Analysts surveyed by Refinitiv expected earnings of $1.60 a share.', []],
    ['Morningstar said sales of PitchBook rose 12% in the quarter.', ['Morningstar=US:MORN', 'PitchBook=US:MORN']],
    ['Sales of YouTube rose, and shares fell, according to Google.', ['YouTube=US:GOOGL', 'Google=US:GOOGL']],
  ])('is no mark where it is only the source: %s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what stands there and is not the company', () => {
  it.each([
    // Places of a dateline, and the same place below it.
    [
      'WASHINGTON/ZURICH - Tariffs hit Novartis and UBS, whose shares fell. Zurich was closed for a holiday.',
      ['Novartis=US:NVS', 'UBS=US:UBS'],
    ],
    ['NEW YORK/TARGET - Stocks fell and shares of UBS slid.', ['UBS=US:UBS']],
    ['LONDON/ZURICH (Wire) - Stocks fell. Zurich rose 2% after the insurer raised its dividend.', ['Zurich=CH:ZURN']],
    // An adjective.
    [
      "Turkcell's American shares fell. Delta, United and JetBlue slid.",
      ['Turkcell=US:TKC', 'Delta=US:DAL', 'United=US:UAL', 'JetBlue=US:JBLU'],
    ],
    ['Delta, United and American fell 2%.', ['Delta=US:DAL', 'United=US:UAL', 'American=US:AAL']],
    // Another of the name.
    ['He founded Celsius, sold its own token and pleaded guilty after FTX collapsed.', ['Celsius=ORG:celsius-network', 'FTX=ORG:ftx']],
    ['Celsius shares rose 5% after the maker of energy drinks beat forecasts.', ['Celsius=US:CELH']],
    ['Shares of UBS fell. The maker of Trico wipers filed for bankruptcy with billions of debt.', ['UBS=US:UBS']],
    ['TriCo shares rose 3% after the lender beat forecasts.', ['TriCo=US:TCBK']],
    ['Talen shares rose as its Susquehanna plant sold power to Amazon.', ['Talen=US:TLN', 'Amazon=US:AMZN']],
    ['The week ahead: Nike, FedEx and Micron report earnings; Fed’s Williams speaks.', ['Nike=US:NKE', 'FedEx=US:FDX', 'Micron=US:MU']],
    ['Williams shares rose 2% as the pipeline operator raised its forecast.', ['Williams=US:WMB']],
    ['Stocks rose before S&P flash PMIs; the S&P 500 gained 1%.', ['S&P 500=INDEX:SPX']],
    ['Shares of Tyson fell. Visa issues would hit 300 workers, the union said.', ['Tyson=US:TSN']],
    ['Shares of Tyson fell. The plant was bought by IBP in 1988, and built by Sperry-New Holland.', ['Tyson=US:TSN']],
    [
      'Shares of Installed Building Products (IBP) rose; IBP fits insulation.',
      ['Installed Building Products=US:IBP', 'IBP=US:IBP', 'IBP=US:IBP'],
    ],
    ['Profit and shares rose at growers. Watch for Orange hawkweed in the beds.', []],
    ['Profit and shares rose at Orange as sales grew.', ['Orange=FR:ORA']],
    ['Crypto tokens slid: Luna lost 99%, and LUNC traded at $0.000056.', ['Luna=CRYPTO:LUNC', 'LUNC=CRYPTO:LUNC']],
    ['Luna lost her cat and asked for a token of thanks.', []],
    ['Nvidia is the Goldman Sachs of chips, investors joke.', ['Nvidia=US:NVDA']],
    ['The probe will fly to Mars, said Rocket Lab, whose shares rose.', ['Rocket Lab=US:RKLB']],
    ['Tether, which issues USDT, earned billions on its Treasury bills.', ['Tether=ORG:tether-holdings', 'USDT=CRYPTO:USDT']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('moves beside a name', () => {
  it.each([
    ['Nvidia was off 2.8%.', ['Nvidia=US:NVDA']],
    ['CATERPILLAR Q3 OPERATING PROFIT MARGIN 17.3% VS 19.5%', ['CATERPILLAR=US:CAT']],
    ['Profit was 12 EPS +3.1% and AMD +2%.', ['AMD=US:AMD']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('half of a name that no list has', () => {
  it.each([
    ['Citigroup, Goldman Sachs and Campbell Lutyens advised UBS on the deal.', ['Citigroup=US:C', 'Goldman Sachs=US:GS', 'UBS=US:UBS']],
    ['Patient Square bought the company from UBS; shares rose.', ['UBS=US:UBS']],
    ['HSBC sold its Canary Wharf tower; shares of Wharf Holdings rose.', ['HSBC=US:HSBC', 'Wharf Holdings=HK:4']],
    ['Shares of Campbell fell after Campbell Soup cut its forecast.', ['Campbell=US:CPB', 'Campbell Soup=US:CPB']],
    ['Housebuilders Persimmon, Barratt and Bellway fell.', ['Persimmon=GB:PSN', 'Barratt=GB:BTRW', 'Bellway=GB:BWY']],
    [
      'BHP, Westpac, ANZ and Woodside rose in Sydney. Realtor McGrath closed down 8 cents.',
      ['BHP=US:BHP', 'Westpac=AU:WBC', 'ANZ=AU:ANZ', 'Woodside=US:WDS'],
    ],
    ['McGrath shares rose 3% after the maker of modular buildings raised its forecast.', ['McGrath=US:MGRC']],
    ['Moderna and Pfizer shares rose on MRNA-based vaccines.', ['Moderna=US:MRNA', 'Pfizer=US:PFE']],
    ['Moderna (MRNA) rose 2% and MRNA calls were bought.', ['Moderna=US:MRNA', 'MRNA=US:MRNA', 'MRNA=US:MRNA']],
    ['The STOXX Europe 600 banking index fell 1.2% and the STOXX 600 rose.', ['STOXX 600=INDEX:STOXX']],
    ["Shares of exporters led stocks up: Japan's Nikkei NIK, +0.35% added 0.4%.", ['Nikkei=INDEX:N225']],
    ['Stocks fell in Sydney, where the S&P/ASX All Ordinaries lost 1%.', ['S&P/ASX All Ordinaries=INDEX:AORD']],
    ['“Markets were quiet,” said a sales trader at IG.', ['IG=GB:IGG']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('two names that are words, right beside each other', () => {
  it.each([
    ['Shares of Fox Chase rose 2% after profit at the lender grew.', []],
    ['Shares of Delta Square rose and Target Sage slumped 3%.', []],
    ['Shares of Fox and Chase rose 2% after profit grew.', ['Fox=US:FOXA', 'Chase=US:JPM']],
    ['Talks of Visa Mastercard settlement lifted shares.', ['Visa=US:V', 'Mastercard=US:MA']],
  ])('are a third: %s', async (text, expected) => expect(await marks(text)).toEqual(expected));
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

describe('symbols of home in brackets', () => {
  it.each([
    ['Shares in HSBC (HSBA) rose 2%.', ['HSBC=US:HSBC', 'HSBA=US:HSBC']],
    ['National Grid (NG) fell 1% and NovaGold (NG) rose 3%.', ['National Grid=US:NGG', 'NG=US:NGG', 'NovaGold=US:NG', 'NG=US:NG']],
    ['Taylor Wimpey (TW.) fell 3% and BP (BP.) rose.', ['Taylor Wimpey=GB:TW', 'TW=GB:TW', 'BP=US:BP', 'BP=US:BP']],
    ["Barclays' (BARC) profit rose, said the chief executive (CEO.).", ['Barclays=US:BCS', 'BARC=US:BCS']],
    ['Shares of ABB (ABB) rose 3% in Zurich.', ['ABB=CH:ABBN', 'ABB=CH:ABBN']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('short names that begin longer names', () => {
  it.each([
    [
      'Cogent doubles on trial win\n\nCogent Biosciences shares more than doubled on Monday after the drug developer published its data.',
      ['Cogent=US:COGT', 'Cogent Biosciences=US:COGT'],
    ],
    ['Cogent Communications cut its dividend. Shares of Cogent fell 30%.', ['Cogent Communications=US:CCOI', 'Cogent=US:CCOI']],
    [
      'Constellation Software fell 8% in Toronto. Constellation said its founder would retire.',
      ['Constellation Software=CA:CSU', 'Constellation=CA:CSU'],
    ],
    ['Rocket Lab launched its 70th mission. Rocket shares rose 6%.', ['Rocket Lab=US:RKLB']],
    ['Apollo Hospitals said profit rose 20%. Apollo shares gained 3% in Mumbai.', ['Apollo Hospitals=IN:APOLLOHOSP']],
    [
      'Bain Capital agreed to buy the company for $4 billion. Bain said the deal would close in March.',
      ['Bain Capital=ORG:bain-capital', 'Bain=ORG:bain-capital'],
    ],
    ['Toyota Industries rose 4% after Toyota raised its offer.', ['Toyota Industries=JP:6201', 'Toyota=US:TM']],
    [
      'American Express said travel spending held up. Delta, United and American all gained more than 3%.',
      ['American Express=US:AXP', 'Delta=US:DAL', 'United=US:UAL', 'American=US:AAL'],
    ],
    [
      'American Express rose 2%. American said it would cut fees. American and European cardholders spent more.',
      ['American Express=US:AXP'],
    ],
    ['Telecom Italia Mobile said it would cut prices in Rome.', []],
    [
      'United Parks fell 6%. Delta, United and American gained on lower fuel prices.',
      ['United Parks=US:PRKS', 'Delta=US:DAL', 'United=US:UAL', 'American=US:AAL'],
    ],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('coins and the companies behind them', () => {
  it.each([
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
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('symbols marked by the text', () => {
  it.each([
    ['Traders bought $NVDA and $AMD.', ['$NVDA=US:NVDA', '$AMD=US:AMD']],
    ['Microsoft (NASDAQ: MSFT) raised its dividend.', ['Microsoft=US:MSFT', 'MSFT=US:MSFT']],
    [
      'General Motors GM-0.36% and Ford F+1.2% were mixed in heavy trading of shares.',
      ['General Motors=US:GM', 'GM=US:GM', 'Ford=US:F', 'F=US:F'],
    ],
    ['Toyota (7203.T) and Tesco (TSCO.L) reported earnings.', ['Toyota=US:TM', '7203.T=US:TM', 'Tesco=GB:TSCO', 'TSCO.L=GB:TSCO']],
    [
      'Movers: 7203.T -1.2%, HSBA.L +0.3%, NOVN.S +0.2%, SHOP.TO -3%, PETR4.SA +0.2%, 9988.HK -2%.',
      ['7203.T=US:TM', 'HSBA.L=US:HSBC', 'NOVN.S=US:NVS', 'SHOP.TO=US:SHOP', 'PETR4.SA=US:PBR', '9988.HK=US:BABA'],
    ],
    ['Sanofi (Euronext: SAN and Nasdaq: SNY) began a trial.', ['Sanofi=US:SNY', 'SAN=US:SNY', 'SNY=US:SNY']],
    ['NVDA\t187.62\t+1.1%\nPLTR\t182.17\t-0.4%\nHIMS\t55.31\t-5.0%', ['NVDA=US:NVDA', 'PLTR=US:PLTR', 'HIMS=US:HIMS']],
    ['Targets: UNH to $310 from $420.', ['UNH=US:UNH']],
    ['Watch list: TSLA +3.4%, F -0.8%, T +1.1%.', ['TSLA=US:TSLA', 'F=US:F', 'T=US:T']],
    [
      'S&P 500 3,545.53 (-0.14%)\nDOW 29,420.92 (+0.90%)\nAAPL 115.97 (-0.30%)\nT 29.18 (+1.10%)',
      ['S&P 500=INDEX:SPX', 'DOW=INDEX:DJI', 'AAPL=US:AAPL', 'T=US:T'],
    ],
    ['Plus500 (PLUS:AIM) and Tesla (TSLA:NASDAQ) fell.', ['Plus500=GB:PLUS', 'PLUS=GB:PLUS', 'Tesla=US:TSLA', 'TSLA=US:TSLA']],
    ['AAPL, MSFT and SMCI rose; TSLA fell.', ['AAPL=US:AAPL', 'MSFT=US:MSFT', 'SMCI=US:SMCI', 'TSLA=US:TSLA']],
    ['Demand for LPG is strong, Dorian LPG (NYSE: LPG) said in its results.', ['Dorian LPG=US:LPG', 'LPG=US:LPG']],
    [
      'Intel (O:INTC) and Samsung Electronics (KS:005930) rose.',
      ['Intel=US:INTC', 'INTC=US:INTC', 'Samsung Electronics=KR:005930', '005930=KR:005930'],
    ],
    [
      'ASML Holding NV NASDAQ: ASML and Intel Corp NASDAQ: $INTC fell.',
      ['ASML Holding=US:ASML', 'ASML=US:ASML', 'Intel=US:INTC', '$INTC=US:INTC'],
    ],
    ['Sales of the chain, a year on: N/A N/A -20.0%', []],
    ['$F and $T pay me. Adding $O on dips, holding $U.', ['$F=US:F', '$T=US:T', '$O=US:O', '$U=US:U']],
    ['TeraWulf (WULF) sold notes. WULF shares fell 9%.', ['TeraWulf=US:WULF', 'WULF=US:WULF', 'WULF=US:WULF']],
    ['The storm will turn north, the National Hurricane Center (NHC) said. NHC forecasters expect rain.', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));

  it('reads a symbol by the day of the article', async () => {
    expect(await marks('Shares of Gap (NYSE: GPS) rose 5%.', '2023-05-01')).toContain('GPS=US:GAP');
    expect(await marks('The GoPlus token $GPS fell 12% on crypto exchanges.', '2025-12-05')).toEqual([
      'GoPlus=CRYPTO:GPS',
      '$GPS=CRYPTO:GPS',
    ]);
  });
});

describe('what was listed once', () => {
  it.each([
    ['Shares of Twitter (NYSE: TWTR) fell 5%.', '2021-03-01', ['Twitter=US:TWTR', 'TWTR=US:TWTR']],
    ['Twitter laid off half of its staff.', '2022-11-04', ['Twitter=ORG:x-corp']],
    ['Activision shares rose 3% as Microsoft raised its offer.', '2022-01-18', ['Activision=US:ATVI', 'Microsoft=US:MSFT']],
    ['Sprint (NYSE: S) lost subscribers in the quarter.', '2019-05-07', ['Sprint=US:S~2020', 'S=US:S~2020']],
    ['SentinelOne (NYSE: S) raised its revenue forecast.', '2024-05-07', ['SentinelOne=US:S', 'S=US:S']],
    ['Shares of Bed Bath & Beyond (NASDAQ: BBBY) sank.', '2022-08-18', ['Bed Bath & Beyond=US:BBBY~2023', 'BBBY=US:BBBY~2023']],
    ['Toshiba (6502.T) shares rose 3%.', '2019-04-02', ['Toshiba=JP:6502', '6502.T=JP:6502']],
    ['Chipmaker Broadcom (NASDAQ: BRCM) raised its forecast.', '2014-04-02', ['Broadcom=US:BRCM', 'BRCM=US:BRCM']],
    ['Chipmaker Broadcom (NASDAQ: AVGO) raised its forecast.', '2020-04-02', ['Broadcom=US:AVGO', 'AVGO=US:AVGO']],
    ['Bunge (NYSE: BG) shares rose. BG fell 2% on Friday.', '2015-04-02', ['Bunge=US:BG', 'BG=US:BG', 'BG=US:BG']],
  ])('%s %s', async (text, published, expected) => expect(await marks(text, published)).toEqual(expected));

  // Until the spring of 2021 Lagos had an exchange of these letters too.
  it.each([
    ['Nigerian stocks gained as the NSE All-Share Index rose 1.2% in Lagos.', '2019-05-05', []],
    ['Kenyan stocks gained as the NSE All-Share Index rose 1.2% in Nairobi.', '2024-05-05', ['NSE All-Share Index=INDEX:NASI']],
  ])('%s %s', async (text, published, expected) => expect(await marks(text, published)).toEqual(expected));

  it('without a date is whose it is today', async () => {
    expect(await marks('Activision shares rose 3% as Microsoft raised its offer.')).toEqual(['Activision=US:MSFT', 'Microsoft=US:MSFT']);
  });
});

describe('what is no symbol', () => {
  it.each([
    'Quarterback J.T. Barrett and pitcher C.C. Sabathia met S.A. Smith, and U.N. aid came.',
    'GOLD DOWN 1.2%, OIL UP 2.5%',
    'CPI ROSE BY 0.3% IN MAY; CORE UP 0.2%',
    'I paid $AU 20 for lunch.',
    'Put the script in $HOME/bin and add that to your $PATH.',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
});

describe('names in short texts and rows', () => {
  it.each([
    ['Ford Recalls 355,000 Trucks Over Instrument Panel Failure', ['Ford=US:F']],
    ['Amazon to Cut 14,000 Corporate Jobs', ['Amazon=US:AMZN']],
    ['Oracle lays off hundreds in Seattle', ['Oracle=US:ORCL']],
    [
      'Five stocks to watch: Toast, Block, Affirm, Chime and Circle',
      ['Toast=US:TOST', 'Block=US:XYZ', 'Affirm=US:AFRM', 'Chime=US:CHYM', 'Circle=US:CRCL'],
    ],
    ['Brown, Cooper and Morgan sat out as Ford hit a three-pointer.', []],
    ['Dow halved its dividend, and shares of the chemicals maker plunged 17%.', ['Dow=US:DOW']],
    [
      'The Stoxx 600 added 0.1% and S&P futures were steady. S&P Global said orders rose.',
      ['Stoxx 600=INDEX:STOXX', 'S&P=INDEX:SPX', 'S&P Global=US:SPGI'],
    ],
    ['Cava, Sweetgreen and Chipotle feel the slump', ['Cava=US:CAVA', 'Sweetgreen=US:SG', 'Chipotle=US:CMG']],
    ['Shares of Deckers, On and Amer Sports slipped 3%.', ['Deckers=US:DECK', 'On=US:ONON', 'Amer Sports=US:AS']],
    ['Coach owner Tapestry called off the sale.', ['Coach=US:TPR', 'Tapestry=US:TPR']],
    ['British Airways owner IAG ordered 32 jets.', ['British Airways=GB:IAG', 'IAG=GB:IAG']],
    ['Stocks rose. In Zurich, Richemont gained on strong jewellery sales.', ['Richemont=CH:CFR']],
    ['Merck, the Darmstadt-based drug and chemicals group, narrowed its profit guidance.', ['Merck=DE:MRK']],
    ['China\u2019s Caixin PMI held above 50. The PMI beat forecasts as services grew.', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));

  it('lets a brand go with its owner', async () => {
    expect(await marks('Supreme, the streetwear brand, said sales rose.', '2025-06-01')).toEqual([]);
  });
});

describe('ways of writing', () => {
  it.each([
    ['Nvidia\u2019s shares fell 3%.', ['Nvidia=US:NVDA']],
    ['Banco do Brasil shares fell; Kuehne+Nagel cut jobs.', ['Banco do Brasil=BR:BBAS3', 'Kuehne+Nagel=CH:KNIN']],
    ['Shares of 3i slipped, while onsemi gained 4% and Yum! Brands rose.', ['3i=GB:III', 'onsemi=US:ON', 'Yum! Brands=US:YUM']],
    ['In Vienna voestalpine gained 3%; voestalpine\u2019s profit rose.', ['voestalpine=AT:VOE', 'voestalpine=AT:VOE']],
    ['The Nvidia-backed startup raised $200 million.', ['Nvidia=US:NVDA']],
    ['Goldman\u00a0Sachs raised its price target.', ['Goldman\u00a0Sachs=US:GS']],
    ['Micro\u00adsoft raised its dividend.', ['Micro\u00adsoft=US:MSFT']],
    ['MICROSOFT AND NVIDIA SHARES FALL ON AI SPENDING WORRIES', ['MICROSOFT=US:MSFT', 'NVIDIA=US:NVDA']],
    ['Amazon Web Services (AWS) grew 20%. AWS profit rose.', ['Amazon Web Services=US:AMZN', 'AWS=US:AMZN', 'AWS=US:AMZN']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('ordinary words, people and places', () => {
  it.each([
    'Bake the apple pie until golden. Apple butter keeps for months.',
    'President Ford signed the bill in 1975, and Betty Ford watched.',
    'The river runs through the Amazon rainforest for 4,000 miles.',
    'Cunha finished low and the captain headed in a corner. United\u2019s bench emptied on to the grass.',
    'She asked the Gemini app for a recipe at 41 degrees Celsius. Citizens, the state\u2019s insurer of last resort, has fewer policies.',
    'She applied for a visa. Visa applications take a year.',
    'ALL you need IS love, he said. IT is ON.',
    'A target is a target, and the gap between them grew.',
    'The AI chip uses an API; the SEC and GPU makers watch ASIC rules.',
    'Titan may be softer, so start early. The plant likes shade.',
    'The head of growth will Target Asia, and the county of Orange agreed.',
    'Levi Strauss emigrated in 1847, and Charles Schwab, 87, gave to a museum.',
    'WHY I LOVE MY CAT AND MY CAR, AND SO CAN YOU',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
});

describe('names in other uses', () => {
  it.each([
    ['Nike, the winged goddess of victory, stands beside Athena in the frieze.', []],
    ['Nike, whose founder Phil Knight turned 87, sells shoes in 190 countries.', ['Nike=US:NKE']],
    ['Morgan Stanley Hicks, 84, of Dayton, died on Sunday at home.', []],
    ['The band plays at Wells Fargo Center on Friday, and gates open at five.', []],
    ['She could not recall the name. Google it, he said.', []],
    ['The bars close at two, and you can Uber home.', []],
    ['Can Uber win back its drivers?', ['Uber=US:UBER']],
    ['A fire broke out in Corning, California, after a storm.', []],
    ['The state DOT closed the bridge; DOT crews will resurface the road.', []],
    ['Her BP fell overnight, and the nurse called the doctor.', []],
    ['Zurich: Swatch and UBS shares slid when trading resumed.', ['Swatch=CH:UHR', 'UBS=US:UBS']],
    [
      'Intercontinental Exchange posted record revenue, and its shares rose. ICE agents raided a plant.',
      ['Intercontinental Exchange=US:ICE'],
    ],
    [
      'Airline stocks fell as fares slid: Delta, United and American lost more than 3%.',
      ['Delta=US:DAL', 'United=US:UAL', 'American=US:AAL'],
    ],
    ['American Airlines cut its profit forecast. American consumers are spending less on travel, it said.', ['American Airlines=US:AAL']],
    ["The market is on Sunday. Lowe's ghost haunts the mill.", []],
    ["McDonald's said sales rose 4% in the quarter.", ["McDonald's=US:MCD"]],
    // Companies in the news of a day.
    ['Airbus and Boeing are racing to build more jets.', ['Airbus=FR:AIR', 'Boeing=US:BA']],
    ['Netflix subscribers in India can watch it from Friday.', ['Netflix=US:NFLX']],
    ['Volkswagen admitted cheating on emissions tests.', ['Volkswagen=DE:VOW3']],
    [
      "Campbell's fell. BHP and Rio rose; Rio Tinto said its shares were cheap.",
      ["Campbell's=US:CPB", 'BHP=US:BHP', 'Rio=US:RIO', 'Rio Tinto=US:RIO'],
    ],
    ['Police in Rio shot two. Rio said the raid was lawful.', []],
    // A name with nothing beside it that speaks of a business.
    ['General Mills, the ballistics officer, spoke of old wars.', []],
    ['Moderna means modern in Italian.', []],
    ['Starbucks asks for 3% more from Monday on, and blames the beans. Its shares rose 0.9%.', ['Starbucks=US:SBUX']],
    ['Gesucht waren die Autobauer: Volkswagen gewann 2,4 Prozent.', ['Volkswagen=DE:VOW3']],
    ['Northrop Grumman delivers in January.', []],
    [
      'Lockheed Martin delivered its last jet, and its shares rose. Northrop Grumman delivers in January.',
      ['Lockheed Martin=US:LMT', 'Northrop Grumman=US:NOC'],
    ],
    ['The play was staged at Ford\u2019s Theatre until spring.', []],
    ['A painting by Rafael Burberry hangs here. Burberry was born in Lima.', []],
    ['The Nike of Samothrace is on view in Paris.', []],
    ['Her daughter Apple graduated. A cat named Oracle slept.', []],
    ['Amazon fires sent smoke to the coast.', []],
    ['UNITED HOLD CITY AS RAIN STOPS PLAY', []],
    ['Shares in Tokyo rose. Apple Rubber Products Inc. is private.', []],
    ['Bumble lost 16% after it cut its forecast.', ['Bumble=US:BMBL']],
    ['Insurer Chubb approached AIG, Insurance Insider reported.', ['Chubb=US:CB', 'AIG=US:AIG']],
    ['Crypto tokens rose. Cosmos holders voted to cut inflation.', ['Cosmos=CRYPTO:ATOM']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('findMentions', () => {
  it('quotes the text, in order, without overlap, and says why', async () => {
    const text = 'Amazon and Nvidia shares fell. Bitcoin, down 17% in 30 days, pulled IREN (IREN) lower.';
    const mentions = await find(text);
    expect(mentions.length).toBeGreaterThanOrEqual(4);
    let last = 0;
    for (const { start, end, surface, confidence, evidence } of mentions) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(surface);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
      last = end;
    }
  });

  it('takes any text', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '$',
        '(NYSE: ',
        'Apple',
        'Apple’s',
        'GM-1%',
        'BRK.A',
        '\u00ad',
        '\n',
        '(',
        ')',
        ' Inc.',
        'Dow',
        '.L',
        'S&P',
        '7203.T',
        ' & ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        for (const { start, end, surface } of await find(text)) expect(text.slice(start, end)).toBe(surface);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['(', 'A', 'Apple ', 'Apple. ', "'s", '$GM ', 'AND of the ', '\u00ad', '(NYSE: ', 'GM-0.3% ', 'Aa.', '1A'])(
    'is linear in %j',
    async (unit) => {
      const time = async (size: number): Promise<number> => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        const from = performance.now();
        await find(text);
        return performance.now() - from;
      };
      await time(20_000);
      const small = Math.max(5, await time(60_000));
      expect(await time(480_000)).toBeLessThan(small * 40 + 400);
    },
  );
});

describe('what the rest of the text says of a name', () => {
  it.each([
    // The first word of a long name, met again.
    ['Shares of Richtech Robotics fell 9%. Richtech said it would build less.', ['Richtech Robotics=US:RR', 'Richtech=US:RR']],
    ['Richtech Robotics rose. The Richtech family of Fargo sold its farm, and shares were of no use to it.', ['Richtech Robotics=US:RR']],
    // What is only its own stands near.
    ['Apple is moving the iPhone to a new port. Prices stay as they are.', ['Apple=US:AAPL']],
    // Several have the name: the company it keeps, and the trade.
    [
      'Bitfarms, Bitdeer and Hive gained 10% as bitcoin rose.',
      ['Bitfarms=US:KEEL', 'Bitdeer=US:BTDR', 'Hive=US:HIVE', 'bitcoin=CRYPTO:BTC'],
    ],
    ['Shares of Viking rose 6% after data on its obesity pill.', ['Viking=US:VKTX']],
    ['Shares of Viking rose 6% after bookings for its river cruises.', ['Viking=US:VIK']],
    // A row of coins, one of which is nothing else.
    [
      'Worldcoin, Injective, Aptos and Near gave back their gains.',
      ['Worldcoin=CRYPTO:WLD', 'Injective=CRYPTO:INJ', 'Aptos=CRYPTO:APT', 'Near=CRYPTO:NEAR'],
    ],
    // What only those who employ, or are listed, do.
    ['Block to cut 931 jobs', ['Block=US:XYZ']],
    ['TAKEDA NAMES JULIE KIM NEXT CHIEF EXECUTIVE', ['TAKEDA=US:TAK']],
    ['The buyer of the mall is Simon, which already owns two in the county.', ['Simon=US:SPG']],
    ['Natura, the Brazilian cosmetics group, swung to a profit.', ['Natura=BR:NATU3']],
    ['Shares of On jumped 18% after the Swiss shoemaker raised its forecast.', ['On=US:ONON']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));

  it.each([
    'On Monday, shares of the bank fell. On the other hand, profit rose.',
    'Bank On It: Stocks On Fire As Investors Bet On Rates',
    'The Nikkei of Lima cook ceviche with soy. The Nikkei community in Curitiba opened a hall.',
    'Monster trucks roll in on Sunday. Marsh plants like wet feet.',
    'Empty the bin. Snap keeps two old versions of each package. Restart when it is done.',
    'Block beat Chess in the final. Simon, who is nine, won a cup.',
    'The iPhone fell in apple sauce. Apple blossom, shot on an old phone, won.',
    'Shares of the pie were small. He walked On stage left. The switch is On again, and profit with it.',
    'Orion, which rose at nine, set in the west. Stars faded.',
    'Gen Z likes vinyl records, the shop said.',
    'The P-Target was hit twice, and shares of the prize went to cadets.',
    'SET the table for six. SET designer Ruth Oyelaran built the stage.',
    'IBM, inclusion body myositis, is rare. IBM affects one in a million.',
    'Shell, aged nine, won the sack race. Shell said sorry.',
    'Tesla and her brother were found in a barn.',
    'My dog is called Expedia. A goat called Visa ate the hedge.',
    'The bank shut. Carnival ends on Tuesday.',
    'Marathon officials were glad.',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
});

describe('names that go on, or are somebody else here', () => {
  it.each([
    ['Ether slid 4% and BTC’s gains were gone by noon.', ['Ether=CRYPTO:ETH', 'BTC=CRYPTO:BTC']],
    ['Shares of Nordlys Pharma A/S (NASDAQ: QZQZ) rose 4% on trial data.', []],
    ['Pale Desert Helium Inc rose 9% as tokens and Bitcoin fell.', ['Bitcoin=CRYPTO:BTC']],
    ['A fund of PQ Ross sold its stake in Macy’s, and shares of the retailer fell.', ['Macy’s=US:M']],
    ['The tech-heavy Nasdaq took the worst of it. The broader Topix .TOPX ended flat.', ['Nasdaq=INDEX:IXIC', 'Topix=INDEX:TOPIX']],
    ['Shares of SoftBank fell after the Nikkei business daily wrote of a bid. The Nikkei said talks go on.', ['SoftBank=JP:9984']],
    ['Shares rose. The Nifty Widgets 75 gained 1% and the S&P US Widgets index 2%, while the Nifty fell.', ['Nifty=INDEX:NIFTY']],
    [
      'Nifty Bank 75 shares rose. The Dow Jones 300 points lower is no index, and the Dow Jones 30 fell.',
      ['Dow Jones=INDEX:DJI', 'Dow Jones=INDEX:DJI'],
    ],
    [
      'Tundra Oil & Gas Corporation rose 4%. Oil & Gas Stock Watch: shares of Shell fell as Bitcoin rose.',
      ['Shell=US:SHEL', 'Bitcoin=CRYPTO:BTC'],
    ],
    ['A fall in Kerry Group, which lost 1%, weighed on shares in Dublin. Sheep graze in Kerry.', ['Kerry Group=IE:KRZ']],
    ['Drillers in the Eagle Ford shale cut rigs, and oil fell 2%.', []],
    [
      'Allegion Target Raised by Barclays\nAlly Financial Target Cut by Barclays',
      ['Allegion=US:ALLE', 'Barclays=US:BCS', 'Ally Financial=US:ALLY', 'Barclays=US:BCS'],
    ],
    ['United Bankshares agreed to buy a lender. United said it will pay in stock.', ['United Bankshares=US:UBSI', 'United=US:UBSI']],
    ['Allegion (ALLE)\nTarget Raised by Barclays', ['Allegion=US:ALLE', 'ALLE=US:ALLE', 'Barclays=US:BCS']],
    ['Gold shares rose after Marble Discovery (ASX: QZX) drilled near Kita.', []],
    [
      'Shares of Target Marble Infrastructure and Oracle rose; the Oracle Chief Financial Officer spoke.',
      ['Oracle=US:ORCL', 'Oracle=US:ORCL'],
    ],
    ['The FTSE/Namibia Overall Index fell as shares slid.', []],
    ['The bank is cheap, and so are its shares, said a strategist at SIA Wealth Management.', []],
    ['Truckers report: Q2 Earnings Lift Stocks', []],
    ['Shares in London rose as TCI denied that it sold a stake.', []],
    ['BMW led the German DAX down as shares fell.', ['BMW=DE:BMW', 'DAX=INDEX:DAX']],
    ["Manchester United’s deal with Qualcomm's brand reflects United’s vast fanbase.", ['Manchester United=US:MANU', 'Qualcomm=US:QCOM']],
    ['Shares of Teva rose 3% on the Nasdaq Stock Market on Friday.', ['Teva=US:TEVA']],
    ['Teva (NYS:TEVA) fell.', ['Teva=US:TEVA', 'TEVA=US:TEVA']],
    ['Liverpool announced a sponsorship deal with Western Union.', ['Western Union=US:WU']],
    ['The S&P BSE Smallcap index rose and shares gained.', ['S&P BSE Smallcap=INDEX:BSESMLCAP']],
    [
      'United Airlines fell 2% and United Bankshares rose. United said fares held up.',
      ['United Airlines=US:UAL', 'United Bankshares=US:UBSI', 'United=US:UAL'],
    ],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('names that are words or people too', () => {
  it.each([
    [
      'Kinder Morgan and Energy Transfer rose on strong earnings. Marathon, the refiner, idled a unit in Texas; Valero shares fell.',
      'Marathon=US:MPC',
    ],
    [
      "Carter's said it would cut jobs and close stores; its shares fell 4%. Gap and Nike shares fell on tariffs. Carter's has raised prices.",
      "Carter's=US:CRI",
    ],
    ['Cava and Sweetgreen bounced, while Dutch Bros fell. Wingstop cut its forecast and shares of Shake Shack dropped.', 'Cava=US:CAVA'],
    ['UPS has closed 93 buildings. A UPS driver in Ohio said that routes were longer.', 'UPS=US:UPS'],
    ['Bitcoin and ether fell. Stellar, Hedera and Litecoin have spot funds; tokens of Aptos and Sui dropped.', 'Stellar=CRYPTO:XLM'],
    ['Citigroup sold its wealth arm to Carlyle. Profit rose at Goldman Sachs, and shares of KKR gained.', 'Carlyle=US:CG'],
    ['State Street gained on fees. Jefferies took a hit. Evercore, Lazard and Moelis rose as deals picked up.', 'Jefferies=US:JEF'],
    ['Vikings and Sea Ltd aside, stocks of Baidu and Alibaba rose 3%. Grab and Sea fell in New York.', 'Sea=US:SE'],
  ])('%s', async (text, expected) => expect(await marks(text)).toContain(expected));

  it.each([
    ['Fires in the Amazon fell by half. Amazon said it would buy credits. Amazon shares rose 1%.', 'Amazon', 2],
    ['An emergency was lifted in the Mississippi Delta. Delta resumed flights to Jackson. Shares of Delta Air Lines rose 2%.', 'Delta', 1],
    ['Root gave it away. Ford made the tackle, and Lowe took the kick. Chase went out in the semi-final.', 'Ford', 0],
  ])('%s', async (text, surface, times) =>
    expect((await marks(text)).filter((mark) => mark.startsWith(`${surface}=`))).toHaveLength(times),
  );
});

describe('a time between a name and its verb', () => {
  it.each([
    ['Amazon last week cut its forecast for the holidays.', ['Amazon=US:AMZN']],
    ['Starbucks on Monday closed 900 shops.', ['Starbucks=US:SBUX']],
    ['Apple this week said it would build in Texas.', ['Apple=US:AAPL']],
    ['Gap late Thursday raised its outlook.', ['Gap=US:GAP']],
    ['Target in March reported lower profit.', ['Target=US:TGT']],
    ['Target yesterday reported lower profit.', ['Target=US:TGT']],
    ['Target on Saturday is a nightmare for parents.', []],
    ['Gap last year students travelled for months.', []],
    ['Apple in May blossom is a sight, she said.', []],
  ])('%s', async (text, names) => expect(await marks(text)).toEqual(names));
});

describe('names beside other names', () => {
  it.each([
    ['Miners led gains on the S&P 500 and Dow.', ['S&P 500=INDEX:SPX', 'Dow=INDEX:DJI']],
    ['Trading ends at 1 p.m. for both the NYSE and the Nasdaq, and markets stay shut on Friday.', []],
    ['The S&P 500 Household Products (Industry) index rose 2% and the Dow Jones U.S. Banks index fell.', []],
    ['The S&P 500 index rose 2%.', ['S&P 500 index=INDEX:SPX']],
    ['The suitor paid for the brand of Pots Pans & Beyond, whose shares are worthless.', []],
    [
      'Shares of Sunrun, Enphase and First Solar fell after a year of failures, among them that of Solar Mosaic.',
      ['Sunrun=US:RUN', 'Enphase=US:ENPH', 'First Solar=US:FSLR'],
    ],
    ['General Dynamics won a contract to overhaul a Gerald R. Ford-class carrier.', ['General Dynamics=US:GD']],
    ['Shares of Berkshire Hathaway rose after the Oracle of Omaha spoke.', ['Berkshire Hathaway=US:BRK.B']],
    ['Shares of Novo Nordisk rose 9% after its GLP-1 pill was approved.', ['Novo Nordisk=US:NVO']],
    ['The index closed at 7,263.87, UP 17.3 percent from its low.', []],
    [
      'Intercontinental Exchange (ICE) and Shift4 Payments, (FOUR), fell.',
      ['Intercontinental Exchange=US:ICE', 'ICE=US:ICE', 'Shift4 Payments=US:FOUR', 'FOUR=US:FOUR'],
    ],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('symbols and names in tables and of one market', () => {
  it.each([
    ['Quarterly earnings\nSO\nSouthern\n$1.43\nWY\nWeyerhaeuser\n$0.05', ['SO=US:SO', 'Southern=US:SO', 'WY=US:WY', 'Weyerhaeuser=US:WY']],
    ['TTAN | ServiceTitan | 12/11/24', ['TTAN=US:TTAN', 'ServiceTitan=US:TTAN']],
    [
      'QinetiQ Group (QQ.) 326.20p -6.96%\nWetherspoon (J.D.) (JDW) 712.50p -3.72%\nWatches of Switzerland Group (WOSG) 586.00p -4.33%',
      ['QinetiQ=GB:QQ', 'QQ=GB:QQ', 'Wetherspoon=GB:JDW', 'JDW=GB:JDW', 'Watches of Switzerland=GB:WOSG', 'WOSG=GB:WOSG'],
    ],
    ['Shares of Energy Fuels (TSX: EFR) rose 8%. EFR stock has doubled this year.', ['Energy Fuels=US:UUUU', 'EFR=US:UUUU', 'EFR=US:UUUU']],
    [
      'The ASX 200 fell. Westpac, Coles, Telstra and CSL rose, Woolworths Group gained 1%, SUN fell 2.2% and MFG slid 4.3%.',
      [
        'ASX 200=INDEX:AXJO',
        'Westpac=AU:WBC',
        'Coles=AU:COL',
        'Telstra=AU:TLS',
        'CSL=AU:CSL',
        'Woolworths Group=AU:WOW',
        'SUN=AU:SUN',
        'MFG=AU:MFG',
      ],
    ],
    ['Sirius soars: shares of Sirius Minerals rose 9% on hopes of a loan, while those of HSBC fell.', ['HSBC=US:HSBC']],
    ['Shares of United Technologies rose. Sales of lifts picked up, the United Tech finance chief said.', ['United Technologies=US:RTX']],
    [
      'Timken and Lincoln Electric raised their forecasts; profit at Lincoln Electric and Canton’s Timken rose.',
      ['Timken=US:TKR', 'Lincoln Electric=US:LECO', 'Lincoln Electric=US:LECO', 'Timken=US:TKR'],
    ],
    ['Shares of Helius rose after it named a new COO, and those of Tellurian on demand for LNG cargoes.', []],
  ])('%s', async (text, expected) => expect(await marks(text, '2019-05-07')).toEqual(expected));
});

describe('what stands beside a symbol or an index', () => {
  it.each([
    [
      'Truckers such as Werner Enterprises NASDAQ: WERN and Saia NASDAQ: SAIA gained, and the Nasdaq: All sectors of it rose.',
      ['Werner Enterprises=US:WERN', 'WERN=US:WERN', 'Saia=US:SAIA', 'SAIA=US:SAIA', 'Nasdaq=INDEX:IXIC'],
    ],
    ['A +140% move in Polkadot (DOT) drew traders to the token.', ['Polkadot=CRYPTO:DOT', 'DOT=CRYPTO:DOT']],
    ['The staffing firm CDI Corp. (NYSE: CDI) leaves the S&P 500; its shares fell.', ['S&P 500=INDEX:SPX']],
    [
      'The Nasdaq biotechnology index rose 2%, the Dow Jones U.S. medical equipment index 1% and the S&P 500 0.4%.',
      ['Nasdaq biotechnology index=INDEX:NBI', 'S&P 500=INDEX:SPX'],
    ],
    ['Frankfurt’s DAX led at +1.7%. Amsterdam’s AEX followed.', ['DAX=INDEX:DAX', 'AEX=INDEX:AEX']],
    [
      'Miners rose on demand for computing (CRWV, NBIS, IREN). Shares of CoreWeave, Nebius and IREN gained 4%.',
      ['CRWV=US:CRWV', 'NBIS=US:NBIS', 'IREN=US:IREN', 'CoreWeave=US:CRWV', 'Nebius=US:NBIS', 'IREN=US:IREN'],
    ],
    [
      'Of tokens, bitcoin cash (BCH), ethereum classic and shiba inu rose; cardano fell.',
      ['bitcoin cash=CRYPTO:BCH', 'BCH=CRYPTO:BCH', 'ethereum classic=CRYPTO:ETC', 'shiba inu=CRYPTO:SHIB', 'cardano=CRYPTO:ADA'],
    ],
    [
      'In Sao Paulo the Ibovespa fell. Petrobras PN lost 3% and Bradesco PN 1.8% as traders sold shares.',
      ['Ibovespa=INDEX:IBOV', 'Petrobras=US:PBR', 'Bradesco=US:BBD'],
    ],
    [
      'Investors bought gold shares. The GDX rose, and Newmont and Barrick shares with it.',
      ['GDX=US:GDX', 'Newmont=US:NEM', 'Barrick=US:B'],
    ],
    [
      'Bitcoin and ether fell as crypto traders sold tokens. Shares of Marathon and Riot fell.',
      ['Bitcoin=CRYPTO:BTC', 'ether=CRYPTO:ETH', 'Marathon=US:MARA', 'Riot=US:RIOT'],
    ],
    ['Refiners fell. Shares of Marathon and Valero lost 2%.', ['Marathon=US:MPC', 'Valero=US:VLO']],
    [
      'Gold miners rose in Sydney, with Evolution and Northern Star up 1%; in Stockholm Evolution fell after the casino games maker cut jobs.',
      ['Evolution=AU:EVN', 'Northern Star=AU:NST', 'Evolution=SE:EVO'],
    ],
    ['Shares of ABB (ABB) rose 3% after the Swiss group raised its forecast.', ['ABB=CH:ABBN', 'ABB=CH:ABBN']],
    ['She was president of AI data centers at a rival before CleanSpark hired her; the shares rose.', ['CleanSpark=US:CLSK']],
  ])('%s', async (text, expected) => expect(await marks(text, '2025-11-06')).toEqual(expected));
});

describe('names and their symbols, a little apart', () => {
  it.each([
    [
      'Teradyne climbed 2.14% (TER) and Applied Materials added 3.8% (AMAT).',
      ['Teradyne=US:TER', 'TER=US:TER', 'Applied Materials=US:AMAT', 'AMAT=US:AMAT'],
    ],
    ['Cooper Companies, Inc. ( COO ) reports earnings today.', ['Cooper Companies=US:COO', 'COO=US:COO']],
    [
      'Affirm Holdings Inc (AFRM) rose; Frontier Group Holdings Inc (ULCC) fell.',
      ['Affirm Holdings=US:AFRM', 'AFRM=US:AFRM', 'Frontier Group=US:ULCC', 'ULCC=US:ULCC'],
    ],
    ['Workday — Shares slid 5% after its forecast. Zoom Video — The stock gained 12%.', ['Workday=US:WDAY', 'Zoom Video=US:ZM']],
    [
      'Biogen shares rose 38%. Gene therapy stocks were strong: CRSP, NTLA, QURE, SRPT.',
      ['Biogen=US:BIIB', 'CRSP=US:CRSP', 'NTLA=US:NTLA', 'QURE=US:QURE', 'SRPT=US:SRPT'],
    ],
    [
      'Naspers, Sasol and Capitec fell in Johannesburg, while FirstRand, Standard Bank, Mr Price and Pick n Pay rose. Woolworths gained 2%.',
      [
        'Naspers=ZA:NPN',
        'Sasol=US:SSL',
        'Capitec=ZA:CPI',
        'FirstRand=ZA:FSR',
        'Standard Bank=ZA:SBK',
        'Mr Price=ZA:MRP',
        'Pick n Pay=ZA:PIK',
        'Woolworths=ZA:WHL',
      ],
    ],
    ['Shares of U.S. steel producers rose: Nucor gained 9%, and U.S. Steel 1%.', ['Nucor=US:NUE', 'U.S. Steel=US:X']],
    ['Applied Materials gained $5 to $116 and Lam Research $16, both on Nasdaq.', ['Applied Materials=US:AMAT', 'Lam Research=US:LRCX']],
    [
      'Lucid — The electric vehicle stock climbed 1.4%. Ford showed an all-new F-Series truck; its shares fell.',
      ['Lucid=US:LCID', 'Ford=US:F'],
    ],
    ['Shares of Beam Therapeutics fell. Beam, the gene-editing company, named a partner.', ['Beam Therapeutics=US:BEAM', 'Beam=US:BEAM']],
    ['Investors in health took note: his BP 120/80 was normal. Germany’s Dax Werner sang.', []],
    [
      'The JSE all share closed 0.75% lower; the JSE all-share index is down this year.',
      ['JSE all share=INDEX:JALSH', 'JSE all-share index=INDEX:JALSH'],
    ],
  ])('%s', async (text, expected) => expect(await marks(text, '2024-11-06')).toEqual(expected));
});

describe('who else has the name', () => {
  it.each([
    ['At a dinner in Springfield, Lincoln shares a table with his sister.', []],
    ['Lincoln shares fell 4% after the life insurer cut its outlook and investors sold the stock.', []],
    ['Sales of cars by Lincoln rose 4%, its parent Ford said.', ['Lincoln=US:F', 'Ford=US:F']],
    [
      'Gerald J. Ford, who leads the board of Freeport-McMoRan, steps down in June, shareholders heard. Ford said he was proud of its dividend.',
      ['Freeport-McMoRan=US:FCX'],
    ],
    ['The inventor had a laboratory in New York. Tesla was born in 1856. Tesla said that the future was his.', []],
    ['Berger Paints gained 40 cents and National Commercial Bank lost $1 as shares fell on the Jamaica Stock Exchange.', []],
    [
      'Berger Paints gained 4% and Asian Paints lost 1% as shares fell in Mumbai.',
      ['Berger Paints=IN:BERGEPAINT', 'Asian Paints=IN:ASIANPAINT'],
    ],
    [
      'Among retailers in Johannesburg, Mr Price added 3.3% to R208, Woolworths 2.3% to R55 and Pick n Pay 1.5% to R61.',
      ['Mr Price=ZA:MRP', 'Woolworths=ZA:WHL', 'Pick n Pay=ZA:PIK'],
    ],
    ['MOST BOUGHT SHARES TODAY: AAPL MSFT NVDA AMD', ['AAPL=US:AAPL', 'MSFT=US:MSFT', 'NVDA=US:NVDA', 'AMD=US:AMD']],
    ['Shares of lenders fell. Williams & Glyn will not be floated, its owner told investors.', []],
    ['Stocks rose in Mumbai: shares of BPCL, Axis Bank and Apex Frozen Foods gained 3%.', ['BPCL=IN:BPCL', 'Axis Bank=IN:AXISBANK']],
    ['Our baker is the IBM of the bread world, and the Boston Scientific Society met on Tuesday to hear him.', []],
    [
      'Brokers on Wipro after its results\nMacquarie: Neutral, target Rs 280\nHSBC: Buy, target Rs 310',
      ['Wipro=US:WIT', 'Macquarie=AU:MQG', 'HSBC=US:HSBC'],
    ],
    ['Oil shares fell: Shell, BP and Total lost 2%. Total revenue of the sector is up.', ['Shell=US:SHEL', 'BP=US:BP', 'Total=US:TTE']],
    [
      'Shares of the wireless firm America Movil AMX rose 2.5% and the cement maker Cemex CX 2%.',
      ['America Movil=US:AMX', 'AMX=US:AMX', 'Cemex=US:CX', 'CX=US:CX'],
    ],
    ['The farms were sold to Cargill and Continental Grain, investors heard.', ['Cargill=ORG:cargill']],
    ['Ford F Series trucks sold well, and shares of the carmaker rose.', []],
    ['The lender trades below its Nasdaq peers.', []],
    ['The S&P and Nasdaq indexes fell as investors sold stocks of chipmakers.', ['S&P=INDEX:SPX', 'Nasdaq=INDEX:IXIC']],
    ['Berger Paints gained 40 cents as the All Jamaican Composite Index rose.', []],
    ['TODAY IN THE CROSSWORD: ADT, AES, AMP, FIS, HIG AND KEY', []],
    ['ALL CARS, DOGS AND CATS MUST BE OFF BY TEN ON SALE DAY', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});
