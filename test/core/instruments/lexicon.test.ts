import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/instruments/compile.ts';
import { yahooSymbol } from '../../../src/core/instruments/countries.ts';
import { fold, stripLegalForm } from '../../../src/core/instruments/fold.ts';
import { getEntity, lookUp, openLexicon } from '../../../src/core/instruments/lexicon.ts';
import { mergeCoinList, mergeSecList } from '../../../src/core/instruments/merge.ts';
import { searchInstruments } from '../../../src/core/instruments/search.ts';
import { readTables } from '../../eval/read-lexicon.ts';

const compiled = compileLexicon(readTables());
const lexicon = openLexicon(compiled);
const idsOf = (surface: string): string[] => (lookUp(lexicon, [surface]).surfaces[surface]?.readings ?? []).map(({ id }) => id);

describe('fold', () => {
  it.each([
    ['AT\u2010T', 'at t'],
    ['Wendy\u2019s', 'wendys'],
    ['Nest\u00adl\u00e9', 'nestle'],
    ['Johnson\u00a0and Johnson', 'johnson&johnson'],
    ['S & P', 's&p'],
    ['Amazon.com', 'amazoncom'],
  ])('%s is %s', (written, key) => expect(fold(written)).toBe(key));

  it('is the same for what is already folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => fold(fold(text)) === fold(text)));
  });

  it.each([
    ['ELI LILLY & Co', 'ELI LILLY'],
    ['BANK OF AMERICA CORP /DE/', 'BANK OF AMERICA'],
    ['Apple Inc.', 'Apple'],
    ['Merck KGaA', 'Merck'],
  ])('%s without its legal form is %s', (name, short) => expect(stripLegalForm(name)).toBe(short));
});

describe('lookUp', () => {
  it.each([
    ['Amazon', 'US:AMZN'],
    ['AWS', 'US:AMZN'],
    ['Amazon Web Services', 'US:AMZN'],
    ['BRK-B', 'US:BRK.B'],
    ['BRK.B', 'US:BRK.B'],
    ['CoinDesk 20', 'INDEX:CD20'],
    ['S&P 500', 'INDEX:SPX'],
    ['bitcoin', 'CRYPTO:BTC'],
    ['JP:9984', 'JP:9984'],
    ['OpenAI', 'ORG:openai'],
    ['Johnson and Johnson', 'US:JNJ'],
    ['Wendy\u2019s', 'US:WEN'],
  ])('%s names %s', (surface, id) => expect(idsOf(surface)).toContain(id));

  it('knows a symbol only in capitals, and a number only with its market', () => {
    expect(idsOf('msft')).toEqual([]);
    expect(idsOf('7203')).toEqual([]);
  });

  it('leaves out what names nothing', () =>
    expect(lookUp(lexicon, ['no such name', '__proto__', 'constructor'])).toEqual({ surfaces: {}, entities: {} }));

  it('answers any surface without throwing', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (surfaces) => void lookUp(lexicon, surfaces)));
  });
});

describe('yahooSymbol', () => {
  it.each([
    ['US:BRK.B', 'BRK-B'],
    ['HK:700', '0700.HK'],
    ['CN:600519', '600519.SS'],
    ['CN:300750', '300750.SZ'],
    ['JP:7203', '7203.T'],
    ['GB:AV', 'AV.L'],
    ['CRYPTO:BTC', 'BTC-USD'],
  ])('%s is %s', (id, symbol) => expect(yahooSymbol(id)).toBe(symbol));
});

describe('searchInstruments', () => {
  it.each([
    ['amzn', 'US:AMZN'],
    ['amaz', 'US:AMZN'],
    ['bitco', 'CRYPTO:BTC'],
    ['nasdaq 100', 'INDEX:NDX'],
    ['chase', 'US:JPM'],
  ])('%s finds %s', (query, id) => expect(searchInstruments(lexicon, query, 8).map((found) => found.id)).toContain(id));

  it('gives at most what was asked, and nothing for nothing', () => {
    expect(searchInstruments(lexicon, 'a', 5)).toHaveLength(5);
    expect(searchInstruments(lexicon, '  ', 5)).toEqual([]);
  });
});

const sec = (rows: unknown[][]): unknown => ({ fields: ['cik', 'name', 'ticker', 'exchange'], data: rows });

describe('merging', () => {
  it('gives reviewed names their number and adds the others with provenance', () => {
    const merged = mergeSecList(
      lexicon,
      sec([
        [320193, 'Apple Inc.', 'AAPL', 'Nasdaq'],
        [999999, 'ZZ Example Widgets, Inc.', 'ZZEW', 'NYSE'],
      ]),
    );
    if (!merged.ok) throw new Error(merged.error);
    expect(getEntity(merged.value, 'US:AAPL')).toMatchObject({ cik: 320193, provenance: 'reviewed' });
    expect(getEntity(merged.value, 'US:ZZEW')).toMatchObject({ provenance: 'sec', tier: 3 });
    expect(getEntity(lexicon, 'US:ZZEW')).toBeUndefined();
  });

  it('never takes a name or an id from a reviewed row', () => {
    const merged = mergeCoinList(lexicon, [
      { id: 'fake-bitcoin', symbol: 'btc', name: 'Bitcoin' },
      { id: 'apple-coin', symbol: 'zzapl', name: 'Apple' },
    ]);
    if (!merged.ok) throw new Error(merged.error);
    expect(getEntity(merged.value, 'CRYPTO:BTC')).toMatchObject({ symbols: { coingecko: 'bitcoin' } });
    expect(getEntity(merged.value, 'CRYPTO:ZZAPL')).toBeUndefined();
  });

  it('says when a list is not one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const merged = mergeSecList(lexicon, json);
        return merged.ok || merged.error === 'malformed';
      }),
    );
    expect(mergeCoinList(lexicon, { error: 'throttled' })).toEqual({ ok: false, error: 'malformed' });
  });
});
