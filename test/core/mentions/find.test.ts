import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
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

describe('symbols marked by the text', () => {
  it.each([
    ['Traders bought $NVDA and $AMD.', ['$NVDA=US:NVDA', '$AMD=US:AMD']],
    ['Microsoft (NASDAQ: MSFT) raised its dividend.', ['Microsoft=US:MSFT', 'MSFT=US:MSFT']],
    [
      'General Motors GM-0.36% and Ford F+1.2% were mixed in heavy trading of shares.',
      ['General Motors=US:GM', 'GM=US:GM', 'Ford=US:F', 'F=US:F'],
    ],
    ['Toyota (7203.T) and Tesco (TSCO.L) reported earnings.', ['Toyota=US:TM', '7203.T=US:TM', 'Tesco=GB:TSCO', 'TSCO.L=GB:TSCO']],
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

describe('ways of writing', () => {
  it.each([
    ['Nvidia\u2019s shares fell 3%.', ['Nvidia=US:NVDA']],
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
    'She applied for a visa. Visa applications take a year.',
    'ALL you need IS love, he said. IT is ON.',
    'A target is a target, and the gap between them grew.',
    'The AI chip uses an API; the SEC and GPU makers watch ASIC rules.',
    'WHY I LOVE MY CAT AND MY CAR, AND SO CAN YOU',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
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
