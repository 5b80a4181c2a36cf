import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../src/background/handlers.ts';
import { stripLegalForm } from '../../src/core/instruments/fold.ts';
import { MAXIMUM_WATCHED } from '../../src/core/settings/watchlist/watchlist.ts';
import type { ParamsOf, RequestType } from '../../src/messaging/protocol.ts';
import { findNames, searchNames } from '../../src/options/watchlist/find-names.ts';
import { readTables } from '../eval/read-lexicon.ts';
import { World } from './world.ts';

const handlers = createHandlers(new World().services);
const sender = { extensionId: 'own', url: undefined, tabId: undefined, tabUrl: undefined, frameId: undefined };
const ask = async <T extends RequestType>(type: T, params: ParamsOf<T>) => handlers[type](params as never, sender);
const find = (text: string) => findNames(text, ask);
const found = async (text: string): Promise<string[]> => (await find(text)).found.map(({ id }) => id);

describe('an imported name', () => {
  it.each([
    ['NASDAQ:NVDA, NYSE: IBM', ['US:NVDA', 'US:IBM']],
    ['Symbol,Name\nBTC-USD,Bitcoin\nBRK-B,Berkshire\n1605.T,Inpex', ['CRYPTO:BTC', 'US:BRK.B', 'JP:1605']],
    ['NVDA $AMZN TSLA', ['US:NVDA', 'US:AMZN', 'US:TSLA']],
    ['TeraWulf', ['US:WULF']],
    ['BINANCE:BTCUSDT|BTC/USD|^GSPC|NVDA US Equity|BRK B', ['CRYPTO:BTC', 'CRYPTO:BTC', 'INDEX:SPX', 'US:NVDA', 'US:BRK.B']],
    ['1. Nvidia (NVDA)\n2. AMD (NASDAQ: AMD)\n- WULF\n• NVDA - NVIDIA Corp', ['US:NVDA', 'US:AMD', 'US:WULF', 'US:NVDA']],
    ['Apple Inc.\nNvidia Corporation\nHut 8 Corp. Common Stock\nMicrosoft, Inc.', ['US:AAPL', 'US:NVDA', 'US:HUT', 'US:MSFT']],
  ])('%j is found however it is spelled', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('that only begins like one is for the reader to settle', async () => {
    const { found: sure, open } = await find('Nvid');
    expect(sure).toEqual([]);
    expect(open).toMatchObject([{ name: 'Nvid', candidates: [{ id: 'US:NVDA' }] }]);
  });

  it.each([
    // A word that is a symbol elsewhere, too.
    ['Delta', 'US:DAL', 'TH:DELTA'],
    ['DELTA', 'US:DAL', 'TH:DELTA'],
    ['Shell', 'US:SHEL', 'CRYPTO:SHELL'],
    ['Core', 'US:CORZ', 'CRYPTO:CORE'],
    ['Link', 'HK:823', 'CRYPTO:LINK'],
    ['AI', 'US:AI', 'FR:AI'],
    ['7203.T', 'US:TM'],
    // One company has several classes, and a bracket may hold another name than the one before it.
    ['Alphabet Inc. Class C', 'US:GOOGL'],
    ['Nvidia (AMD)', 'US:NVDA', 'US:AMD'],
  ])('%s may be several, and is for the reader to settle', async (name, ...ids) => {
    const { found: sure, open } = await find(name);
    expect(sure).toEqual([]);
    expect(open[0]?.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it.each(['nvda', 'Gap', 'Visa', 'meta', 'HUT', 'Bitcoin'])('%s is one', async (name) => {
    expect((await find(name)).found).toHaveLength(1);
  });

  it('that our lists do not know is kept from our own file, and told from a paste', async () => {
    expect(await found('{"entries":[{"id":"US:GONE","note":"n"}]}')).toEqual(['US:GONE']);
    expect(await find('US:GONE')).toMatchObject({ found: [], unknown: ['US:GONE'] });
  });
});

describe('a list in capitals', () => {
  const { us, world } = readTables();
  const isOneIn = (count: number) => (_: unknown, index: number) => index % count === 0;
  const american = us.filter(isOneIn(30)).map(({ symbol, name }) => ({ id: `US:${symbol}`, name }));
  const german = world.filter(({ country }) => country === 'DE').filter(isOneIn(4));
  const bare = (name: string): string => stripLegalForm(name).toLowerCase();

  // Many of the words after a name are symbols: of Casino, of Colgate, of Sea.
  it.each([
    ['INC', american],
    ['PLC', american],
    ['CO', american],
    ['CL A', american],
    ['CORP COM', american],
    ['AG NA O.N.', german.map(({ symbol, name }) => ({ id: `DE:${symbol}`, name }))],
    ['SE VZO O.N.', german.map(({ symbol, name }) => ({ id: `DE:${symbol}`, name }))],
  ])('with %s after each name adds no other name, and asks no more than one question of each', async (form, listed) => {
    let sure = 0;
    for (const { id, name } of listed.filter((each) => !each.name.includes('/'))) {
      const { found: all, open, unknown } = await find(`${name.toUpperCase()} ${form}`);
      expect(open.length + unknown.length + all.length, name).toBe(1);
      const [instrument] = await ask('lexicon/get', { ids: all.map((each) => each.id) });
      if (instrument) expect(bare(instrument.name), id).toBe(bare(name));
      sure += all.length;
    }
    const isOfClass = form.includes('CL') || form.includes('VZO');
    if (isOfClass) expect(sure).toBe(0);
    else expect(sure / listed.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['FORD MOTOR CO', 'US:F'],
    ['SAP SE O.N.', 'US:SAP'],
    ['MERCK KGAA O.N.', 'DE:MRK'],
    ['NVIDIA CORP', 'US:NVDA'],
  ])('has %s', async (line, id) => {
    expect(await find(line)).toMatchObject({ found: [{ id }], open: [], unknown: [] });
  });

  it('of symbols is told from a name, and an unknown one among many is no reason to refuse the others', async () => {
    expect(await found('NVDA AMD')).toEqual(['US:NVDA', 'US:AMD']);
    expect(await find('NVDA AMD TSLA ZZZZZ')).toMatchObject({
      found: [{ id: 'US:NVDA' }, { id: 'US:AMD' }, { id: 'US:TSLA' }],
      unknown: ['ZZZZZ'],
    });
    expect(await found('ALLIANZ SE NA')).toEqual(['DE:ALV']);
    expect((await find('NVDA AI\nAMD AI')).open.map(({ name }) => name)).toEqual(['AI']);
  });
});

describe('a number under a title of symbols', () => {
  it.each([
    ['銘柄コード,銘柄名\n7203,トヨタ自動車\n9984,SBG\n9434,SB', ['US:TM', 'JP:9984', 'JP:9434']],
    ['证券代码,证券名称\n600519,贵州茅台\n00700,腾讯控股', ['CN:600519', 'HK:700']],
    ['Symbol;Name\n005930;Samsung\n2330;TSMC', ['KR:005930', 'US:TSM']],
    ['[{"symbol":"6861"}]', ['JP:6861']],
  ])('is the symbol that it is there: %j', async (text, ids) => {
    expect(await find(text)).toMatchObject({ found: ids.map((id) => ({ id })), open: [], unknown: [] });
  });

  it('is for the reader to settle where several have it', async () => {
    const { found: sure, open } = await find('Symbol\n2222');
    expect(sure).toEqual([]);
    expect(open[0]?.candidates.map(({ id }) => id)).toEqual(['JP:2222', 'SA:2222']);
  });
});

describe('an import', () => {
  it.each(['12.50', '100', '7203', 'US67066G1040'])('guesses nothing from %s, and says so', async (text) => {
    expect(await find(text)).toMatchObject({ found: [], open: [], unknown: [text] });
  });

  it('keeps the order of a list, and puts its sections into groups', async () => {
    const { found: all } = await find('WULF,###Chips,NASDAQ:NVDA,AMD,###Miners,IREN');
    expect(all.map(({ id, remarks: { group } }) => [id, group])).toEqual([
      ['US:WULF', undefined],
      ['US:NVDA', 'Chips'],
      ['US:AMD', 'Chips'],
      ['US:IREN', 'Miners'],
    ]);
  });

  it('of more names than a list holds looks up as many, and says which were over', async () => {
    const lines = Array.from({ length: MAXIMUM_WATCHED + 7 }, (_, index) => `US:GONE${index}`);
    const { unknown, over } = await find(lines.join('\n'));
    expect(unknown).toEqual(lines.slice(0, MAXIMUM_WATCHED));
    expect(over).toEqual(lines.slice(MAXIMUM_WATCHED));
  });
});

describe('the search box', () => {
  it.each([
    ['$nvda', 'US:NVDA'],
    ['NASDAQ:NVDA', 'US:NVDA'],
    ['BRK-B', 'US:BRK.B'],
    ['BTC-USD', 'CRYPTO:BTC'],
    ['7203.T', 'US:TM'],
    ['7203', 'US:TM'],
    ['9684', 'JP:9684'],
    ['９６８４', 'JP:9684'],
    ['ＮＶＤＡ', 'US:NVDA'],
    ['005930', 'KR:005930'],
    ['00700', 'HK:700'],
    ['16', 'HK:16'],
    ['Facebook', 'US:META'],
    ['apple inc', 'US:AAPL'],
    ['Nvidia Corporation', 'US:NVDA'],
    ['Nvidia (NVDA)', 'US:NVDA'],
  ])('finds %s', async (query, id) => {
    expect((await searchNames(query, ask)).map((each) => each.id)).toContain(id);
  });

  it('finds every listing whose symbol is a number by that number', async () => {
    const numbers = readTables().world.filter(({ symbol }) => /^\d+$/.test(symbol));
    for (const { country, symbol } of numbers.filter((_, index) => index % 10 === 0))
      expect((await searchNames(symbol, ask)).slice(0, 4).map(({ id }) => id)).toContain(`${country}:${symbol}`);
  });

  it('finds what has a number for another of its lines: HSBC by 5, 0005 and 00005', async () => {
    const lines = readTables().lines.filter(({ symbol }) => /^\d+$/.test(symbol));
    expect(lines.length).toBeGreaterThan(40);
    for (const { symbol, id } of lines) expect((await searchNames(symbol, ask)).map((each) => each.id)).toContain(id);
    for (const query of ['0005', '00005']) expect((await searchNames(query, ask)).map(({ symbol }) => symbol)).toContain('HSBC');
  });
});
