import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/instruments/compile.ts';
import { yahooSymbol } from '../../../src/core/instruments/countries.ts';
import { fold, stripLegalForm } from '../../../src/core/instruments/fold.ts';
import { isInstrument } from '../../../src/core/instruments/instrument.ts';
import { lookUp, openLexicon } from '../../../src/core/instruments/lexicon.ts';
import { mergeLists } from '../../../src/core/instruments/merge.ts';
import { packLexicon } from '../../../src/core/instruments/packed.ts';
import { searchInstruments } from '../../../src/core/instruments/search.ts';
import { readTables } from '../../eval/read-lexicon.ts';

const compiled = compileLexicon(readTables());
const lexicon = openLexicon(compiled);
const idsOf = (surface: string): string[] => (lookUp(lexicon, [surface]).get(surface)?.readings ?? []).map(({ id }) => id);

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

describe('the short name of a numbered listing', () => {
  it.each([
    ['HK:388', 'HKEX'],
    ['CN:300750', 'CATL'],
    ['KR:005930', 'Samsung Electronics'],
    ['US:WULF', undefined],
  ])('%s is %s', (id, short) => {
    const entity = lexicon.entity(id);
    expect(entity && isInstrument(entity) && entity.short).toBe(short);
  });
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
    ['AU:INR', 'US:IONR'],
    ['Treasury Metals', 'CA:NEXG'],
  ])('%s names %s', (surface, id) => expect(idsOf(surface)).toContain(id));

  it('knows a symbol only in capitals, and a number only with its market', () => {
    expect(idsOf('msft')).toEqual([]);
    expect(idsOf('7203')).toEqual([]);
  });

  it('leaves out what names nothing', () => expect(lookUp(lexicon, ['no such name', '__proto__', 'constructor'])).toEqual(new Map()));

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
    const merged = mergeLists(lexicon, {
      companies: sec([
        [320193, 'Apple Inc.', 'AAPL', 'Nasdaq'],
        [999999, 'ZZ Example Widgets, Inc.', 'ZZEW', 'NYSE'],
      ]),
    });
    expect(merged.lexicon.entity('US:AAPL')).toMatchObject({ cik: 320193, provenance: 'reviewed' });
    expect(merged.lexicon.entity('US:ZZEW')).toMatchObject({ provenance: 'sec', tier: 3 });
    expect(lexicon.entity('US:ZZEW')).toBeUndefined();
  });

  it('doubts names of a list that are phrases of every day', () => {
    const merged = mergeLists(lexicon, { companies: sec([[999998, 'CLEAN ENERGY TECHNOLOGIES, INC.', 'ZZCE', 'Nasdaq']]) });
    const surfaces = lookUp(merged.lexicon, ['Clean Energy', 'Clean Energy Technologies']);
    expect(surfaces.get('Clean Energy')).toMatchObject({ readings: [{ id: 'US:ZZCE' }], senses: { word: true, person: false } });
    expect(surfaces.get('Clean Energy Technologies')?.senses.any).toBe(false);
    expect(lookUp(lexicon, ['Clean Energy'])).toEqual(new Map());
  });

  it('never takes a name or an id from a reviewed row', () => {
    const merged = mergeLists(lexicon, {
      coins: [
        { id: 'fake-bitcoin', symbol: 'btc', name: 'Bitcoin' },
        { id: 'apple-coin', symbol: 'zzapl', name: 'Apple' },
      ],
    });
    expect(merged.lexicon.entity('CRYPTO:BTC')).toMatchObject({ symbols: { coingecko: 'bitcoin' } });
    expect(merged.lexicon.entity('CRYPTO:ZZAPL')).toBeUndefined();
  });

  it('gives, with both lists at once, what one after the other gives', () => {
    const companies = sec([
      [999999, 'ZZ Example Widgets, Inc.', 'ZZEW', 'NYSE'],
      [999998, 'ZZ Twin Corp', 'ZZTA', 'NYSE'],
      [999997, 'ZZ Twin Inc', 'ZZTB', 'NYSE'],
    ]);
    const coins = [
      { id: 'zz-example-widgets', symbol: 'zzew', name: 'ZZ Example Widgets' },
      { id: 'zz-first', symbol: 'zzone', name: 'ZZ Coin' },
      { id: 'zz-second', symbol: 'zztwo', name: 'ZZ Coin' },
    ];
    const both = mergeLists(lexicon, { companies, coins }).lexicon;
    expect(both.text).toBe(mergeLists(mergeLists(lexicon, { companies }).lexicon, { coins }).lexicon.text);
    expect(Object.fromEntries(lookUp(both, ['ZZ Twin', 'ZZ Coin', 'ZZ Example Widgets', 'ZZEW']))).toMatchObject({
      'ZZ Twin': { readings: [{ id: 'US:ZZTA' }, { id: 'US:ZZTB' }] },
      'ZZ Coin': { readings: [{ id: 'CRYPTO:ZZONE' }, { id: 'CRYPTO:ZZTWO' }] },
      'ZZ Example Widgets': { readings: [{ id: 'US:ZZEW' }] },
      ZZEW: { readings: [{ id: 'US:ZZEW', as: 'symbol' }] },
    });
  });

  it('writes what packing everything anew writes', () => {
    const { lexicon: merged } = mergeLists(lexicon, {
      companies: sec([
        [999999, 'AA Example, Inc.', 'AAEX', 'NYSE'],
        [999998, 'Übel Example plc', 'AMAZON', 'NYSE'],
      ]),
    });
    expect(merged.text).toBe(packLexicon(merged.entities(), merged.entries()));
  });

  it('leaves out a list that is not one, and says so', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (companies) => {
        const merged = mergeLists(lexicon, { companies });
        return merged.lexicon === lexicon ? merged.malformed.length === 1 : merged.malformed.length === 0;
      }),
    );
    const coins = { error: 'throttled' };
    expect(mergeLists(lexicon, { coins })).toEqual({ lexicon, malformed: ['coins'] });
    expect(mergeLists(lexicon, { companies: sec([]), coins }).malformed).toEqual(['coins']);
  });
});
