import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/instruments/fold.ts';
import { BRAND_KINDS, isDate, list, ORDINARY_SENSES, parseTable, TABLE_NAMES } from '../../../src/core/instruments/tables.ts';
import { readTables } from '../../eval/read-lexicon.ts';

const tables = readTables();
const ids = [
  ...tables.us.map(({ symbol }) => `US:${symbol}`),
  ...tables.etfs.map(({ symbol }) => `US:${symbol}`),
  ...tables.world.map(({ country, symbol }) => `${country}:${symbol}`),
  ...tables.indices.map(({ symbol }) => `INDEX:${symbol}`),
  ...tables.coins.map(({ symbol }) => `CRYPTO:${symbol}`),
  ...tables.organisations.map(({ id }) => `ORG:${id}`),
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
  });

  it('gives every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(TABLE_NAMES)('%s is sorted and has no empty name', (table) => {
    const keys = tables[table].map((row) => Object.values<string>(row).slice(0, 2).join('\t'));
    expect(keys.filter((key, index) => index > 0 && first(key) < first(keys[index - 1] ?? ''))).toEqual([]);
    expect(tables[table].filter((row) => Object.values<string>(row)[0] === '')).toEqual([]);
  });

  it('names only what exists', () => {
    const named = [...tables.brands, ...tables.former].map(({ id }) => id);
    const related = tables.organisations.flatMap((row) => list(row.related));
    expect([...named, ...related].filter((id) => !known.has(id))).toEqual([]);
  });

  it('has real dates, in order', () => {
    const rows = [...tables.brands, ...tables.former];
    expect(rows.filter(({ from, until }) => (from !== '' && !isDate(from)) || (until !== '' && !isDate(until)))).toEqual([]);
    expect(rows.filter(({ from, until }) => from !== '' && until !== '' && from > until)).toEqual([]);
  });

  it('uses the kinds and senses that exist', () => {
    expect(tables.brands.filter(({ kind }) => !BRAND_KINDS.includes(kind as never))).toEqual([]);
    expect(tables.former.filter(({ kind }) => kind !== 'name' && kind !== 'symbol')).toEqual([]);
    expect(
      tables.ordinary.filter(
        ({ sense }) => list(sense).length === 0 || list(sense).some((each) => !ORDINARY_SENSES.includes(each as never)),
      ),
    ).toEqual([]);
    expect([...tables.us, ...tables.etfs, ...tables.world].filter(({ tier }) => !['1', '2', '3'].includes(tier))).toEqual([]);
  });

  it('has one US holder of a symbol on every day', () => {
    const current = new Set([...tables.us, ...tables.etfs].map(({ symbol }) => symbol));
    const dated = tables.former.filter(({ kind, id }) => kind === 'symbol' && id.startsWith('US:'));
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
    for (const row of tables.organisations) add(row.name, ...list(row.short));
    for (const row of [...tables.brands, ...tables.former]) add(row.surface);
    const idle = tables.ordinary.filter(({ surface }) => !names.has(fold(surface)));
    expect(idle.length / tables.ordinary.length).toBeLessThan(0.15);
  });

  it('refuses a table of the wrong shape', () => {
    expect(() => parseTable('ordinary', 'surface\tmeaning\n')).toThrow('ordinary.tsv');
    expect(() => parseTable('ordinary', 'surface\tsense\nTarget\n')).toThrow('ordinary.tsv:2');
  });
});

const first = (key: string): string => key.split('\t')[0] ?? '';
