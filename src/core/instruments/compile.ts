import { venueOf, yahooSymbol } from './countries.ts';
import { fold } from './fold.ts';
import type { Entity, InstrumentId, InstrumentKind } from './instrument.ts';
import type { NameKind, OrdinarySense } from './look-up.ts';
import { list, type Tables } from './tables.ts';

/** A way to write an entity's name: `[as written, index of the entity, kind, from, until]`; dates are empty where open. */
export type NameRow = readonly [written: string, entity: number, as: NameKind, from?: string, until?: string];

/** The compiled lexicon, as JSON. `keys[i]` (folded) names what `names[i]` lists; `ordinary` is by key. */
export interface CompiledLexicon {
  readonly entities: readonly Entity[];
  readonly keys: readonly string[];
  readonly names: readonly (readonly NameRow[])[];
  readonly ordinary: Readonly<Record<string, readonly OrdinarySense[]>>;
}

const tierOf = (cell: string): 1 | 2 | 3 => (cell === '1' ? 1 : cell === '2' ? 2 : 3);
const tierOfRank = (rank: number): 1 | 2 | 3 => (rank <= 20 ? 1 : rank <= 100 ? 2 : 3);

function listed(
  id: InstrumentId,
  kind: InstrumentKind,
  name: string,
  tier: 1 | 2 | 3,
  more: { venue?: string; yahoo?: string; symbols?: Record<string, string> },
): Entity {
  const given = Object.entries(more.symbols ?? {}).filter(([, value]) => value !== '');
  const yahoo = more.yahoo || (kind === 'index' ? '' : yahooSymbol(id));
  const symbols = Object.fromEntries([...(yahoo === '' ? [] : [['yahoo', yahoo]]), ...given]);
  const venue = more.venue ? { venue: more.venue } : {};
  return { id, kind, symbol: id.slice(id.indexOf(':') + 1), name, ...venue, symbols, tier, provenance: 'reviewed' };
}

/** Spellings of a symbol: a class share is written `BRK.B`, `BRK-B`, `BRK/B` or `BRKB`. */
const symbolSpellings = (symbol: string): string[] =>
  symbol.includes('.') ? [symbol, symbol.replace('.', '-'), symbol.replace('.', '/')] : [symbol];

/** Tables → the one asset that ships: a JSON text of `CompiledLexicon`. */
export function compileLexicon(tables: Tables): string {
  const entities: Entity[] = [];
  const names = new Map<string, NameRow[]>();
  const indexOf = new Map<InstrumentId, number>();

  const name = (written: string, entity: number, as: NameKind, from = '', until = ''): void => {
    const key = fold(written);
    const rows = names.get(key) ?? [];
    if (rows.some((row) => row[1] === entity && row[2] === as && row[0] === written && row[4] === until)) return;
    rows.push(from === '' && until === '' ? [written, entity, as] : [written, entity, as, from, until]);
    names.set(key, rows);
  };
  const add = (entity: Entity, short: string): void => {
    const index = entities.length;
    entities.push(entity);
    indexOf.set(entity.id, index);
    name(entity.name, index, 'name');
    for (const other of list(short)) name(other, index, 'short');
    if (entity.kind === 'organisation') return;
    // A number is a symbol only with its market (`JP:7203`, `7203.T`), never alone.
    if (!/^\d+$/.test(entity.symbol)) for (const spelling of symbolSpellings(entity.symbol)) name(spelling, index, 'symbol');
  };

  for (const row of tables.us) add(listed(`US:${row.symbol}`, 'equity', row.name, tierOf(row.tier), row), row.short);
  for (const row of tables.etfs) add(listed(`US:${row.symbol}`, 'etf', row.name, tierOf(row.tier), row), row.short);
  for (const row of tables.world) {
    add(
      listed(`${row.country}:${row.symbol}`, 'equity', row.name, tierOf(row.tier), { venue: venueOf(row.country), yahoo: row.yahoo }),
      row.short,
    );
  }
  for (const row of tables.indices) {
    add(listed(`INDEX:${row.symbol}`, 'index', row.name, 1, { yahoo: row.yahoo, symbols: { fred: row.fred, cboe: row.cboe } }), row.short);
  }
  for (const row of tables.coins) {
    add(
      listed(`CRYPTO:${row.symbol}`, 'crypto', row.name, tierOfRank(Number(row.rank)), { symbols: { coingecko: row.coingecko } }),
      row.short,
    );
  }
  for (const row of tables.organisations) {
    add({ id: `ORG:${row.id}`, kind: 'organisation', name: row.name, related: list(row.related) }, row.short);
  }
  for (const { country, symbol, id } of tables.lines) {
    const entity = indexOf.get(id);
    if (entity !== undefined) name(`${country}:${symbol}`, entity, 'symbol');
  }
  for (const { surface, id, kind, from, until } of tables.brands) {
    const entity = indexOf.get(id);
    if (entity !== undefined) name(surface, entity, kind as NameKind, from, until);
  }
  for (const { surface, id, kind, from, until } of tables.former) {
    const entity = indexOf.get(id);
    // A row of the present symbol only dates it: `GOLD` belongs to its holder from a day on.
    const current = entity !== undefined && entities[entity]?.kind !== 'organisation' && id.endsWith(`:${surface}`) && kind === 'symbol';
    if (entity === undefined) continue;
    if (current)
      names.set(
        fold(surface),
        (names.get(fold(surface)) ?? []).filter((row) => row[1] !== entity || row[2] !== 'symbol'),
      );
    name(surface, entity, current ? 'symbol' : kind === 'symbol' ? 'former-symbol' : 'former-name', from, until);
  }
  const ordinary: Record<string, OrdinarySense[]> = {};
  for (const { surface, sense } of tables.ordinary) ordinary[fold(surface)] = list(sense) as OrdinarySense[];

  const keys = [...names.keys()];
  const compiled: CompiledLexicon = { entities, keys, names: keys.map((key) => names.get(key) ?? []), ordinary };
  return JSON.stringify(compiled);
}
