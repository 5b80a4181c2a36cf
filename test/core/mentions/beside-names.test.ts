import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('moves beside a name', () => {
  it.each([
    ['Nvidia was off 2.8%.', ['Nvidia=US:NVDA']],
    ['CATERPILLAR Q3 OPERATING PROFIT MARGIN 17.3% VS 19.5%', ['CATERPILLAR=US:CAT']],
    ['Profit was 12 EPS +3.1% and AMD +2%.', ['AMD=US:AMD']],
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
    // Items that each begin with whom they are about; and who speaks in a play.
    [
      'Who let people go. Lyft: 26 in Nashville. Etsy: one in ten. Roku: 200. Snap: not told. Apple: a dozen.',
      ['Lyft=US:LYFT', 'Etsy=US:ETSY', 'Roku=US:ROKU', 'Snap=US:SNAP', 'Apple=US:AAPL'],
    ],
    ['Wendy: Who ate my pear? Ford: Not me. Chase: Nor I. Morgan: Ask the goat. Disney: The goat sleeps.', []],
    ["Hershey, whose Reese's unit recalled a batch, is not a party to the suit over nuts.", ['Hershey=US:HSY']],
    ['Staff of British Airways may strike. BA said talks would go on.', ['British Airways=GB:IAG', 'BA=GB:IAG']],
    [
      'She has a BA and works for BAE Systems. BA is short for much else. BAE shares rose and Boeing fell.',
      ['BAE Systems=GB:BA', 'BAE=GB:BA', 'Boeing=US:BA'],
    ],
    ['BA students said the hall was cold. Her BA in Norse is from Leeds.', []],
    ['British Airways owner IAG ordered 32 jets.', ['British Airways=GB:IAG', 'IAG=GB:IAG']],
    ['Stocks rose. In Zurich, Richemont gained on strong jewellery sales.', ['Richemont=CH:CFR']],
    ['Merck, the Darmstadt-based drug and chemicals group, narrowed its profit guidance.', ['Merck=DE:MRK']],
    ['China\u2019s Caixin PMI held above 50. The PMI beat forecasts as services grew.', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));

  it('lets a brand go with its owner', async () => {
    expect(await marks('Supreme, the streetwear brand, said sales rose.', '2025-06-01')).toEqual([]);
  });
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
    ['Shares of Rakuten Bank, Rakuten and Nomura rose in Tokyo.', ['Rakuten Bank=JP:5838', 'Rakuten=JP:4755', 'Nomura=US:NMR']],
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

describe('what bears a name and is no company', () => {
  it.each([
    // In a list, where each word has its capital.
    [
      'PGA Tour - Harbour Tournament - Jan Holm (276)\nLET - Santander Ladies Spanish Open - Anna Berg (203)\nLPGA Tour - Carrefour LPGA Classic - Ines Costa (207)\nThough the week began in rain, it ended well, with a play-off of three that Costa won.',
      [],
    ],
    ['Runners met at dawn for the Bank of America Chicago Marathon.', []],
    ['The Tata Steel Chess Tournament began on the coast.', []],
    ['Bands will play the PNC Bank Arts Center and the Fiserv Forum in June.', []],
    [
      'Bank of America raised its dividend, and its shares rose. The Panthers drew 70,000 to Bank of America Stadium, where the bank pays for the name.',
      ['Bank of America=US:BAC'],
    ],
    ['Fund managers met Bank of America Chicago bankers as its shares rose.', ['Bank of America=US:BAC']],
    ['Stocks rose, a strategist at Wells Fargo Investment Institute said.', ['Wells Fargo=US:WFC']],
    ['Toyota Industries Group raised its forecast, and its shares rose.', ['Toyota Industries=JP:6201']],
    // A place, and a person.
    ['A hospital in New Brunswick opened a wing for the company’s workers.', []],
    ['Brunswick shares rose 3% as sales of boats grew.', ['Brunswick=US:BC']],
    ['J.W. Marriott sold root beer in summer.', []],
    ['In the U.S. Marriott opened 40 hotels, and its revenue rose.', ['Marriott=US:MAR']],
  ])('%s', async (text, names) => expect(await marks(text)).toEqual(names));
});
