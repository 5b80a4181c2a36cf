import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { lookUp, lookUpIn, openLexicon } from '../../../src/core/instruments/lexicon.ts';
import { mergeLists } from '../../../src/core/instruments/merge.ts';
import { packLexicon } from '../../../src/core/instruments/packed.ts';
import { findMentions } from '../../../src/core/mentions/find.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';
import { find, marks } from './marks.ts';

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

it('takes halves of a name for no coins that only a list has', async () => {
  const coins = [
    { id: 'zz-harbour', symbol: 'zzh', name: 'Harbour' },
    { id: 'zz-lending', symbol: 'zzl', name: 'Lending' },
  ];
  const { lexicon } = mergeLists(readLexicon(), { coins });
  const article = articleFromText('Solana-based lender Harbour Lending paused withdrawals, and ether fell with other tokens.');
  const { mentions } = await findMentions(article, sentences(article), (surfaces) => lookUp(lexicon, surfaces));
  expect(mentions.filter(({ tier }) => tier === 'mark').map(({ surface }) => surface)).toEqual(['Solana', 'ether']);
});

describe('ways of writing', () => {
  it.each([
    // A heading of a list of shares.
    [
      'Stocks that may move in New York:\nBOEING\nThe group won an order.\nTESLA\nShares are indicated 2% lower.\nDEERE\nThe maker of tractors raised its dividend.\nNVIDIA\nThe chipmaker bought back shares.',
      ['BOEING=US:BA', 'TESLA=US:TSLA', 'DEERE=US:DE', 'NVIDIA=US:NVDA'],
    ],
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
    ['Shares of Electronic Arts rose 3% to $201.', '2025-11-05', ['Electronic Arts=US:EA']],
    ['Electronic Arts cut 300 jobs, its owners said.', '2026-09-05', ['Electronic Arts=ORG:electronic-arts']],
    ['Shares of Circuit City (NYSE: CC) sank.', '2008-10-01', ['Circuit City=US:CC~2008', 'CC=US:CC~2008']],
    ['Shares of Chemours (NYSE: CC) sank.', '2020-10-01', ['Chemours=US:CC', 'CC=US:CC']],
    ['Kraft raised its forecast, and its shares rose.', '2009-11-10', ['Kraft=US:MDLZ']],
    // In London, and who has the symbol, or the brand, since.
    ['Shares in CSR plc rose 3% in London. CSR did not comment.', '2013-05-07', ['CSR plc=GB:CSR', 'CSR=GB:CSR']],
    ['Cadbury shares rose 2% as it fought off a bid.', '2009-11-10', ['Cadbury=GB:CBRY']],
    ['Mondelez said sales at Cadbury rose 3%.', '2019-11-12', ['Mondelez=US:MDLZ', 'Cadbury=US:MDLZ']],
    ['Shares in Inmarsat jumped 9% on talk of a bid.', '2018-06-08', ['Inmarsat=GB:ISAT']],
    ['Paddy Power raised its dividend, and its shares rose.', '2013-03-04', ['Paddy Power=US:FLUT']],
    // And what was not listed yet.
    ['SpaceX launched 28 satellites and sold shares of its own.', '2025-11-05', ['SpaceX=ORG:spacex']],
    ['Shares of SpaceX (NASDAQ: SPCX) rose 3%.', '2026-09-05', ['SpaceX=US:SPCX', 'SPCX=US:SPCX']],
    ['SpaceX said sales at Starlink rose.', '2026-03-05', ['SpaceX=ORG:spacex', 'Starlink=ORG:spacex']],
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
