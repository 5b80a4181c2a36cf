import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('symbols of home in brackets', () => {
  it.each([
    ['Shares in HSBC (HSBA) rose 2%.', ['HSBC=US:HSBC', 'HSBA=US:HSBC']],
    ['National Grid (NG) fell 1% and NovaGold (NG) rose 3%.', ['National Grid=US:NGG', 'NG=US:NGG', 'NovaGold=US:NG', 'NG=US:NG']],
    ['Taylor Wimpey (TW.) fell 3% and BP (BP.) rose.', ['Taylor Wimpey=GB:TW', 'TW=GB:TW', 'BP=US:BP', 'BP=US:BP']],
    ["Barclays' (BARC) profit rose, said the chief executive (CEO.).", ['Barclays=US:BCS', 'BARC=US:BCS']],
    ['Shares of ABB (ABB) rose 3% in Zurich.', ['ABB=CH:ABBN', 'ABB=CH:ABBN']],
    ['Shares of Petrobras (PETR4) and Vale (VALE3) fell.', ['Petrobras=US:PBR', 'PETR4=US:PBR', 'Vale=US:VALE', 'VALE3=US:VALE']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('symbols of quotes that are set into the text', () => {
  it.each([
    [
      'Lloyds Banking Group PLC LLOY, +0.40% rose and Vodafone Group PLC VOD, -1.10% slid.',
      ['Lloyds Banking Group=US:LYG', 'LLOY=US:LYG', 'Vodafone Group=US:VOD', 'VOD=US:VOD'],
    ],
    ['Rio Tinto RIO −2.0% and HSBC HSBA -1.1% fell.', ['Rio Tinto=US:RIO', 'RIO=US:RIO', 'HSBC=US:HSBC', 'HSBA=US:HSBC']],
    ['Imports from the EU, -1.2% in May, fell, and output in the UK, +0.3%, rose.', []],
    ['HSBC said output in the UK, +0.3%, rose, and that GDP, -0.1%, fell.', ['HSBC=US:HSBC']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('symbols of coins that are initials of something else', () => {
  it.each([
    ['Ether fell 2%. The DOT closed a lane, and the ADA requires a ramp there.', ['Ether=CRYPTO:ETH']],
    ['Bitcoin slid. The SOL of Peru held steady.', ['Bitcoin=CRYPTO:BTC']],
    ['The BTC is back below $80,000, and Ether fell.', ['BTC=CRYPTO:BTC', 'Ether=CRYPTO:ETH']],
    ['Bitcoin slid as the SOL token rose 3%.', ['Bitcoin=CRYPTO:BTC', 'SOL=CRYPTO:SOL']],
    [
      'Bitcoin slid. Traders sold DOT and ADA, and the DOT price fell 4%.',
      ['Bitcoin=CRYPTO:BTC', 'DOT=CRYPTO:DOT', 'ADA=CRYPTO:ADA', 'DOT=CRYPTO:DOT'],
    ],
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
    // A symbol and its country: nobody else’s who has the letters elsewhere.
    [
      'Currys (London Stock Exchange: CURY-GB) rose 4%, and Rings Holdings (London Stock Exchange: MELI-GB) fell.',
      ['Currys=GB:CURY', 'CURY-GB=GB:CURY'],
    ],
    // A short name that its symbol tells whose it is.
    ['A profit warning from the chain DFS (LON:DFS) hurt. DFS cut its forecast.', ['DFS=GB:DFS', 'DFS=GB:DFS', 'DFS=GB:DFS']],
    // No bracket parts the code of the exchange from the name before it.
    ['Riders Energy LON:MELI jumped, as was Currys LON:CURY on a deal.', ['Currys=GB:CURY', 'CURY=GB:CURY']],
    // Oil in a row of prices; its symbol where the text says whose.
    ['NVDA 180.10 +1.2%. WTI 59.12 -0.8%.', ['NVDA=US:NVDA']],
    ['W&T Offshore (NYSE: WTI) drilled a dry well.', ['W&T Offshore=US:WTI', 'WTI=US:WTI']],
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

describe('what is no symbol', () => {
  it.each([
    'Quarterback J.T. Barrett and pitcher C.C. Sabathia met S.A. Smith, and U.N. aid came.',
    'GOLD DOWN 1.2%, OIL UP 2.5%',
    'CPI ROSE BY 0.3% IN MAY; CORE UP 0.2%',
    'I paid $AU 20 for lunch.',
    'Put the script in $HOME/bin and add that to your $PATH.',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
});

describe('letters that mean something else here', () => {
  it.each([
    // A coin, in a text about other things.
    ['Residents asked the mayor why the ADA ramps were cleared last. A judge ordered ADA seats at the pool.', []],
    ['Riders of the LINK trains, students among them, paid more. LINK riders told the mayor so.', []],
    ['The gang wanted 3 BTC from the mayor, police said.', ['BTC=CRYPTO:BTC']],
    ['ADA fell 6% to $0.42, and SOL slid.', ['ADA=CRYPTO:ADA', 'SOL=CRYPTO:SOL']],
    // Bodies whose letters an index has too.
    ['Manila police said the NBI joined the hunt for the suspect.', []],
    ['Biotech shares rose and the NBI gained 2%.', ['NBI=INDEX:NBI']],
    // What is measured.
    ['Doctors told patients with high BP to cut salt.', []],
    ['BP cut its dividend; investors like low BP shares.', ['BP=US:BP', 'BP=US:BP']],
    // Of whom workers are.
    ['CAE employees in Montreal built it, and the school’s pupils tried it, the mayor said.', ['CAE=US:CAE']],
    ['TMC workers struck at the smelter of the metals company, whose shares fell.', ['TMC=US:TMC']],
    ['UPM said it would close a paper mill in Finland.', ['UPM=FI:UPM']],
    // An article, also where the text has the company of that symbol.
    [
      'Agilent Technologies (NYSE: A) fell. A spokesman for the company rejected the report. A quarter of its shares are short.',
      ['Agilent Technologies=US:A', 'A=US:A'],
    ],
    ['Agilent Technologies (NYSE: A) rose. A stock is cheap.', ['Agilent Technologies=US:A', 'A=US:A', 'A=US:A']],
    ['Agilent Technologies (NYSE: A) fell; A rose 3% on Tuesday.', ['Agilent Technologies=US:A', 'A=US:A', 'A=US:A']],
    // A coin's letters beside those of another.
    ['The thieves moved SOL and ETH through a mixer.', ['SOL=CRYPTO:SOL', 'ETH=CRYPTO:ETH']],
    ['The thieves moved ETH, SOL and a car.', ['ETH=CRYPTO:ETH', 'SOL=CRYPTO:SOL']],
    ['Villagers moved SOL and ADA forms through the office.', []],
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
