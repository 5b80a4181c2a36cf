import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../../src/core/instruments/instrument.ts';
import type { Watchlist } from '../../../src/core/settings/watchlist/watchlist.ts';
import { readNames, watchlistToCsv, watchlistToJson } from '../../../src/core/settings/watchlist/watchlist-file.ts';

const names = (text: string): string[] => readNames(text).map(({ name }) => name);
const instrument = (id: string, name: string): Instrument => ({
  id,
  kind: 'equity',
  symbol: id.slice(3),
  name,
  symbols: {},
  tier: 3,
  provenance: 'reviewed',
});

describe('names in a file or a paste', () => {
  it.each([
    ['one a line', 'NVDA\nBTC\r\nTeraWulf', ['NVDA', 'BTC', 'TeraWulf']],
    ['commas, semicolons, tabs', 'NVDA, $BTC;TeraWulf\tHUT', ['NVDA', 'BTC', 'TeraWulf', 'HUT']],
    ['semicolons, where commas are part of a cell', 'Name;Price;Symbol\nHut 8, Inc.;12,50;HUT\nNvidia;1.100,00;NVDA', ['HUT', 'NVDA']],
    ['a separator that is declared', 'sep=;\nSymbol;Name\nNVDA;Nvidia', ['NVDA']],
    ['lines before the head', '"Positions, as of 4:00"\n\n"Symbol","Description"\n"NVDA","NVIDIA CORP"', ['NVDA']],
    ['a column for the company', 'Company|Shares\nNvidia|5\nTeraWulf|6', ['Nvidia', 'TeraWulf']],
    ['one column, and names beside each other in it', 'Symbol\nNVDA, BTC\nHUT', ['NVDA', 'BTC', 'HUT']],
    ['bars, strokes and bullets', '- NVDA|AMD\n2) BTC / HUT\n3M', ['NVDA', 'AMD', 'BTC', 'HUT', '3M']],
    ['a legal form after a comma', 'Hut 8, Inc., NVDA', ['Hut 8', 'NVDA']],
    ['a quote within a name', 'The "new" Gap, NVDA\nBTC', ['The "new" Gap', 'NVDA', 'BTC']],
    ['a quote that nothing closes', '"NVDA\nBTC', ['NVDA', 'BTC']],
    ['a column named symbol', 'Name,Symbol,Shares\n"Hut 8, Inc.",HUT,5\nNvidia,NVDA,2', ['HUT', 'NVDA']],
    ['German titles', 'Bezeichnung;Kürzel;Stück\nSAP SE;SAP;5', ['SAP']],
    ['Spanish titles', 'Empresa;Títulos\nTelefónica;12', ['Telefónica']],
    ['Japanese titles', '銘柄コード,銘柄名,数量\n7203,トヨタ自動車,100', ['7203']],
    ['Chinese titles', '名称\t代码\n贵州茅台\t600519', ['600519']],
    ['signs of East Asian keyboards', 'NVDA、BTC，TSLA；ＨＵＴ　８\n＄ＮＶＤＡ', ['NVDA', 'BTC', 'TSLA', 'HUT 8']],
    ['a table with such signs', '代码，名称\nＮＶＤＡ，英伟达', ['NVDA']],
    ['a JSON list', '["NVDA",{"symbol":"HUT"},7]', ['NVDA', 'HUT']],
    ['a quoted cell over two lines', 'Ticker,Name\n"HUT\n",x\r\nNVDA,"a\nb"', ['HUT', 'NVDA']],
    ['a name that is also a title', 'NAME, AAPL', ['NAME', 'AAPL']],
    ['a title of their own before them', 'Company name; NVDA; AAPL', ['Company name', 'NVDA', 'AAPL']],
    ['titles alone', 'Symbol,Name', []],
    ['repeats', 'NVDA NVDA\nNVDA\nNVDA', ['NVDA NVDA', 'NVDA']],
    ['nothing', '  \n', []],
    ['broken JSON', '[NVDA', ['[NVDA']],
  ])('%s', (_, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('are all of the longest list there is', () => {
    const full: Watchlist = {
      version: 3,
      entries: Array.from({ length: 1000 }, (_, index) => ({
        id: `US:N${index}`,
        added: 1,
        note: 'n'.repeat(300),
        aliases: Array.from({ length: 10 }, (__, alias) => `${alias}`.repeat(60)),
      })),
    };
    for (const text of [watchlistToJson(full), watchlistToCsv(full, new Map())]) {
      expect(readNames(text).map(({ id }) => id)).toEqual(full.entries.map(({ id }) => id));
      expect(readNames(text).at(-1)?.remarks.aliases).toHaveLength(10);
    }
  });

  it('know an id when they see one', () => {
    expect(readNames('US:NVDA\nNVDA')).toEqual([
      { name: 'US:NVDA', id: 'US:NVDA', exported: false, remarks: {} },
      { name: 'NVDA', id: null, exported: false, remarks: {} },
    ]);
    expect(readNames('NASDAQ:NVDA')[0]?.id).toBeNull();
    expect(readNames('CRYPTO:$ℏ')[0]?.id).toBe('CRYPTO:$ℏ');
    expect(readNames('id,symbol\nUS:GONE,GONE')[0]).toMatchObject({ id: 'US:GONE', exported: true });
  });

  it('are all there is room for in a file, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ maxLength: 4000 }), (text) => readNames(text).length <= text.length));
    expect(readNames(Array.from({ length: 3000 }, (_, index) => `S${index}`).join('\n'))).toHaveLength(3000);
    expect(readNames('x\n'.repeat(1_000_000)).length).toBe(1);
  });

  it.each([
    ['a CSV whose ids are row numbers', 'id,symbol,name\n1,NVDA,Nvidia\n2,,Bitcoin\nUS:WULF,X,Y', ['NVDA', 'Bitcoin', 'US:WULF']],
    ['JSON with tickers', '[{"ticker":"NVDA"},{"id":7,"ticker":"BTC"},{"id":"AMD"}]', ['NVDA', 'BTC', 'AMD']],
  ])('take the best that a row says: %s', (_, text, names) => {
    expect(readNames(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('an exported watchlist', () => {
  const list: Watchlist = {
    version: 3,
    entries: [
      { id: 'US:HUT', added: 0, group: 'Miners', note: '=1, "2"; 3', aliases: ['Hut; the miner', 'Hut, Eight'] },
      { id: 'US:EVIL', added: 0 },
    ],
  };
  const known = new Map([
    ['US:HUT', instrument('US:HUT', 'Hut 8, "the" miner')],
    ['US:EVIL', instrument('US:EVIL', '=HYPERLINK("x")')],
  ]);

  it.each([
    ['CSV', watchlistToCsv(list, known)],
    ['JSON', watchlistToJson(list)],
  ])('comes back from %s', (_, text) => {
    const { group, note, aliases } = list.entries[0] ?? {};
    expect(readNames(text).map(({ id }) => id)).toEqual(['US:HUT', 'US:EVIL']);
    expect(readNames(text).map((name) => name.remarks)).toEqual([{ group, note, aliases }, {}]);
  });

  it.each(['great team; company; moat', 'a | symbol | b', 'x\u00a0; name', "'=1", "''=1", "' =1", '=1', "'tis"])(
    'keeps a note as it is: %s',
    (note) => {
      const noted: Watchlist = {
        version: 3,
        entries: [
          { id: 'US:HUT', added: 0, note },
          { id: 'US:EVIL', added: 0 },
        ],
      };
      const found = readNames(watchlistToCsv(noted, known));
      expect(found.map(({ id, remarks }) => [id, remarks.note])).toEqual([
        ['US:HUT', note],
        ['US:EVIL', undefined],
      ]);
      expect(readNames(watchlistToCsv({ version: 3, entries: [] }, known))).toEqual([]);
    },
  );

  it('holds no formula for a spreadsheet to run', () => {
    expect(watchlistToCsv(list, known)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
