import { describe, expect, it } from 'vitest';
import { yahooSymbol } from '../../../src/core/instruments/countries.ts';
import { fold } from '../../../src/core/instruments/fold.ts';
import type { Ending } from '../../../src/core/instruments/instrument.ts';
import type { NameKind, OrdinarySense } from '../../../src/core/instruments/look-up.ts';
import { list, parseTable, TABLE_NAMES } from '../../../src/core/instruments/tables.ts';
import { isIsoDate } from '../../../src/core/market/date.ts';
import { readTables } from '../../eval/read-lexicon.ts';

const ORDINARY_SENSES: readonly OrdinarySense[] = ['word', 'person', 'place', 'acronym', 'namesake', 'common'];
const BRAND_KINDS: readonly NameKind[] = ['division', 'brand', 'product', 'subsidiary', 'venue'];
const ENDINGS: readonly Ending['why'][] = ['joined', 'private', 'failed', 'left'];

const tables = readTables();
const ids = [
  ...tables.us.map(({ symbol }) => `US:${symbol}`),
  ...tables.etfs.map(({ symbol }) => `US:${symbol}`),
  ...tables.world.map(({ country, symbol }) => `${country}:${symbol}`),
  ...tables.indices.map(({ symbol }) => `INDEX:${symbol}`),
  ...tables.coins.map(({ symbol }) => `CRYPTO:${symbol}`),
  ...tables.organisations.map(({ id }) => `ORG:${id}`),
  ...tables.delisted.map(({ country, symbol }) => `${country}:${symbol}`),
];
const known = new Set(ids);

describe('the lexicon tables', () => {
  it('has the size that was promised', () => {
    expect(tables.us.length + tables.world.length).toBeGreaterThan(2500);
    expect(tables.world.length).toBeGreaterThanOrEqual(700);
    expect(tables.etfs.length).toBeGreaterThanOrEqual(60);
    expect(tables.indices.length).toBeGreaterThanOrEqual(100);
    expect(tables.coins.length).toBeGreaterThanOrEqual(300);
    expect(tables.organisations.length).toBeGreaterThanOrEqual(200);
    expect(tables.delisted.length).toBeGreaterThanOrEqual(600);
  });

  it('gives every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(TABLE_NAMES)('%s is sorted by its first two columns and has no empty name', (table) => {
    const keys = tables[table].map((row) => Object.values<string>(row).slice(0, 2));
    expect(keys.filter((key, index) => index > 0 && isBefore(key, keys[index - 1] ?? []))).toEqual([]);
    expect(tables[table].filter((row) => Object.values<string>(row)[0] === '')).toEqual([]);
  });

  it('names only what exists', () => {
    const named = [...tables.brands, ...tables.former, ...tables.lines].map(({ id }) => id);
    const related = tables.organisations.flatMap((row) => list(row.related));
    const beside = tables.parallel.map(({ symbol }) => `US:${symbol}`);
    expect([...named, ...related, ...beside].filter((id) => !known.has(id))).toEqual([]);
    expect(tables.parallel.filter(({ what }) => what !== 'class' && what !== 'home')).toEqual([]);
  });

  it('gives what Kuala Lumpur lists the number by which its price is asked for', () => {
    const malaysian = tables.world.filter(({ country }) => country === 'MY');
    expect(malaysian.filter(({ yahoo }) => !/^\d{4}[A-Z]{0,2}\.KL$/.test(yahoo)).map(({ symbol }) => symbol)).toEqual([]);
  });

  it('gives the symbol at Yahoo only where the rules of the market do not', () => {
    const repeated = tables.world.filter(({ country, symbol, yahoo }) => yahoo !== '' && yahoo === yahooSymbol(`${country}:${symbol}`));
    expect(repeated.map(({ yahoo }) => yahoo)).toEqual([]);
  });

  it('gives every home line once, and only to an issuer whose main line is elsewhere', () => {
    const lines = tables.lines.map(({ country, symbol }) => `${country}:${symbol}`);
    expect(lines.filter((line, index) => known.has(line) || lines.indexOf(line) !== index)).toEqual([]);
    expect(lines.length).toBeGreaterThan(300);
  });

  it('gives a name to two owners only on purpose', () => {
    const owners = new Map<string, Set<string>>();
    const own = (surface: string, id: string): void => void owners.set(fold(surface), (owners.get(fold(surface)) ?? new Set()).add(id));
    const named = [
      ...tables.us.map((row) => ({ ...row, id: `US:${row.symbol}` })),
      ...tables.etfs.map((row) => ({ ...row, id: `US:${row.symbol}` })),
      ...tables.world.map((row) => ({ ...row, id: `${row.country}:${row.symbol}` })),
      ...tables.indices.map((row) => ({ ...row, id: `INDEX:${row.symbol}` })),
      ...tables.coins.map((row) => ({ ...row, id: `CRYPTO:${row.symbol}` })),
      ...tables.organisations.map((row) => ({ ...row, id: `ORG:${row.id}` })),
    ];
    const ended = new Set(tables.former.map(({ surface, id }) => `${surface} ${id}`));
    for (const { id, name, short } of named)
      for (const surface of [name, ...list(short)]) if (!ended.has(`${surface} ${id}`)) own(surface, id);
    for (const { surface, id, until } of tables.brands) if (until === '') own(surface, id);
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([surface]) => surface);
    expect(shared.sort()).toEqual(SHARED_NAMES);
  });

  it('has real dates, in order', () => {
    const rows = [...tables.brands, ...tables.former, ...tables.delisted];
    expect(rows.filter(({ from, until }) => (from !== '' && !isIsoDate(from)) || (until !== '' && !isIsoDate(until)))).toEqual([]);
    expect(rows.filter(({ from, until }) => from !== '' && until !== '' && from > until)).toEqual([]);
  });

  it('uses the kinds and senses that exist', () => {
    expect(tables.brands.filter(({ kind }) => !BRAND_KINDS.includes(kind as never))).toEqual([]);
    expect(tables.former.filter(({ kind }) => kind !== 'name' && kind !== 'symbol' && kind !== 'joined')).toEqual([]);
    expect(
      tables.ordinary.filter(
        ({ sense }) => list(sense).length === 0 || list(sense).some((each) => !ORDINARY_SENSES.includes(each as never)),
      ),
    ).toEqual([]);
    expect(tables.delisted.filter(({ why }) => !ENDINGS.includes(why as never))).toEqual([]);
    expect(
      [...tables.us, ...tables.etfs, ...tables.world, ...tables.delisted].filter(({ tier }) => !['1', '2', '3'].includes(tier)),
    ).toEqual([]);
  });

  it('has one US holder of a symbol on every day', () => {
    const current = new Set([...tables.us, ...tables.etfs].map(({ symbol }) => symbol));
    const dated = [...tables.former.filter(({ kind, id }) => kind === 'symbol' && id.startsWith('US:')), ...delistedSymbols('US')];
    const spans = new Map<string, { id: string; from: string; until: string }[]>();
    for (const { surface, id, from, until } of dated) spans.set(surface, [...(spans.get(surface) ?? []), { id, from, until }]);
    for (const symbol of current) {
      const rows = spans.get(symbol);
      const own = `US:${symbol}`;
      if (rows && !rows.some(({ id, until }) => id === own && until === '')) {
        const last = rows.filter(({ id }) => id !== own).map(({ until }) => until);
        rows.push({ id: own, from: last.reduce((a, b) => (a > b ? a : b), '') || '9999-01-01', until: '' });
      }
    }
    const clashes = [...spans].filter(([, rows]) =>
      rows.some((a, i) => rows.some((b, j) => i < j && a.id !== b.id && a.from < (b.until || '9999') && b.from < (a.until || '9999'))),
    );
    expect(clashes.map(([symbol]) => symbol)).toEqual([]);
  });

  it('doubts only names that it has', () => {
    const names = new Set<string>();
    const add = (...surfaces: string[]): void => surfaces.forEach((surface) => void names.add(fold(surface)));
    for (const row of [...tables.us, ...tables.etfs, ...tables.world, ...tables.indices, ...tables.coins])
      add(row.name, row.symbol, ...list(row.short));
    for (const row of [...tables.organisations, ...tables.delisted]) add(row.name, ...list(row.short));
    for (const row of [...tables.brands, ...tables.former]) add(row.surface);
    const idle = tables.ordinary.filter(({ surface }) => !names.has(fold(surface)));
    expect(idle.length / tables.ordinary.length).toBeLessThan(0.15);
  });

  it('says what a surface means elsewhere in one row', () => {
    const rows = new Map<string, string[]>();
    for (const { surface } of tables.ordinary) rows.set(fold(surface), [...(rows.get(fold(surface)) ?? []), surface]);
    expect([...rows.values()].filter((surfaces) => surfaces.length > 1)).toEqual([]);
  });

  it('has one home holder of a symbol on every day', () => {
    const current = new Map(
      [...tables.world.map((row) => ({ ...row, id: `${row.country}:${row.symbol}` })), ...tables.lines].map(({ country, symbol, id }) => [
        `${country}:${symbol}`,
        id,
      ]),
    );
    const dated = tables.former.filter(({ kind, id }) => kind === 'symbol' && /^[A-Z]{2}:/.test(id) && !id.startsWith('US:'));
    const lineOf = ({ id, surface }: { id: string; surface: string }): string => `${id.slice(0, 2)}:${surface}`;
    const clashes = dated.filter(
      (row, index) =>
        (row.until === '' && current.has(lineOf(row)) && current.get(lineOf(row)) !== row.id) ||
        dated.some(
          (other, at) =>
            at < index &&
            lineOf(other) === lineOf(row) &&
            other.id !== row.id &&
            other.from < (row.until || '9999') &&
            row.from < (other.until || '9999'),
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('ends every listing for a reason, and says who took over', () => {
    expect(tables.delisted.filter(({ until }) => !isIsoDate(until))).toEqual([]);
    expect(tables.delisted.filter(({ why, owner }) => (why === 'joined') !== (owner !== ''))).toEqual([]);
    expect(tables.delisted.filter(({ owner }) => owner.includes(':') && !known.has(owner))).toEqual([]);
  });

  it('marks a symbol that was given away with the year of its end', () => {
    const years = tables.delisted.filter(({ symbol }) => symbol.includes('~'));
    expect(years.filter(({ symbol, until }) => !symbol.endsWith(`~${until.slice(0, 4)}`))).toEqual([]);
  });

  it('lets an owner have its brand once the listing has ended', () => {
    const owned = new Map(tables.brands.map(({ surface, id, from }) => [`${fold(surface)} ${id}`, from]));
    const apart = tables.delisted.filter(({ name, until, owner }) => {
      const from = owned.get(`${fold(name)} ${owner}`);
      return from !== undefined && Math.abs(Date.parse(from) - Date.parse(until)) > 4 * 86_400_000;
    });
    // Control came before the last holders were bought out.
    expect(apart.map(({ name }) => name)).toEqual(['FamilyMart', 'Swedish Match']);
  });

  it('refuses a table of the wrong shape', () => {
    expect(() => parseTable('ordinary', 'surface\tmeaning\n')).toThrow('ordinary.tsv');
    expect(() => parseTable('ordinary', 'surface\tsense\nTarget\n')).toThrow('ordinary.tsv:2');
  });
});

/** The days on which what is listed no more had its symbol. */
function delistedSymbols(market: string): { surface: string; id: string; from: string; until: string }[] {
  return tables.delisted.flatMap(({ country, symbol, from, until }) =>
    country === market ? [{ surface: symbol.replace(/~\d{4}$/, ''), id: `${country}:${symbol}`, from, until }] : [],
  );
}

const isBefore = ([a = '', b = '']: string[], [c = '', d = '']: string[]): boolean => a < c || (a === c && b < d);

/** Names that news gives to two: the words around decide. */
const SHARED_NAMES = [
  'aave',
  'amp',
  'avalanche',
  'beam',
  'celsius',
  'chainlink',
  'cronos',
  'csg',
  'dominos',
  'dominos pizza',
  'dow',
  'eqt',
  'evolution',
  'harmony',
  'hive',
  'hyperliquid',
  'marathon',
  'merck',
  'metro',
  'mol',
  'nasdaq',
  'ncc',
  'polygon',
  'ppc',
  'prudential',
  'quanta',
  'rbi',
  'reliance',
  'ripple',
  's&p',
  'saic',
  'sats',
  'sei',
  'solana',
  'tether',
  'uniswap',
  'viking',
  'woolworths',
];
