import { addDays } from '../market/date.ts';
import { venueOf, yahooSymbol } from './countries.ts';
import { fold } from './fold.ts';
import { type Ending, type Entity, type Instrument, type InstrumentId, type InstrumentKind, symbolOf } from './instrument.ts';
import type { NameKind, OrdinarySense } from './look-up.ts';
import { type NameRow, packLexicon } from './packed.ts';
import { shortOf } from './short-name.ts';
import { list, type Tables } from './tables.ts';

const tierOf = (cell: string): 1 | 2 | 3 => (cell === '1' ? 1 : cell === '2' ? 2 : 3);
const tierOfRank = (rank: number): 1 | 2 | 3 => (rank <= 20 ? 1 : rank <= 100 ? 2 : 3);

function listed(
  id: InstrumentId,
  kind: InstrumentKind,
  name: string,
  tier: 1 | 2 | 3,
  more: { short: string; venue?: string; yahoo?: string; symbols?: Record<string, string> },
): Instrument {
  const given = Object.entries(more.symbols ?? {}).filter(([, value]) => value !== '');
  const yahoo = more.yahoo || (kind === 'index' ? '' : yahooSymbol(id));
  const symbols = Object.fromEntries([...(yahoo === '' ? [] : [['yahoo', yahoo]]), ...given]);
  const venue = more.venue ? { venue: more.venue } : {};
  const symbol = symbolOf(id);
  const short = shortOf(symbol, name, list(more.short));
  return { id, kind, symbol, name, ...(short && { short }), ...venue, symbols, tier, provenance: 'reviewed' };
}

/** A listing that has ended: no source has a symbol for it. */
function ended(row: Tables['delisted'][number], owner: string): Instrument {
  const { country, symbol, name, short, tier, from, until, why } = row;
  return {
    ...listed(`${country}:${symbol}`, 'equity', name, tierOf(tier), { short, venue: row.venue || venueOf(country) }),
    symbols: {},
    ended: { ...(from ? { from } : {}), until, why: why as Ending['why'], ...(owner ? { owner } : {}) },
  };
}

/** Spellings of a symbol: a class share is written `BRK.B`, `BRK-B`, `BRK/B` or `BRKB`. */
const symbolSpellings = (symbol: string): string[] =>
  symbol.includes('.') ? [symbol, symbol.replace('.', '-'), symbol.replace('.', '/')] : [symbol];

/** Tables → the one asset that ships: the text that `openLexicon` takes. */
export function compileLexicon(tables: Tables): string {
  const entities = new Map<InstrumentId, Entity>();
  const names = new Map<string, NameRow[]>();

  const name = (written: string, entity: InstrumentId, as: NameKind, from = '', until = ''): void => {
    const key = fold(written);
    const rows = names.get(key) ?? [];
    if (rows.some((row) => row[1] === entity && row[2] === as && row[0] === written && row[4] === until)) return;
    rows.push(from === '' && until === '' ? [written, entity, as] : [written, entity, as, from, until]);
    names.set(key, rows);
  };
  const add = (entity: Entity, short: string): void => {
    const { id } = entity;
    entities.set(id, entity);
    name(entity.name, id, 'name');
    for (const other of list(short)) name(other, id, 'short');
    if (entity.kind === 'organisation') return;
    // A number is a symbol only with its market (`JP:7203`, `7203.T`), never alone.
    if (!/^\d+$/.test(entity.symbol)) for (const spelling of symbolSpellings(entity.symbol)) name(spelling, id, 'symbol');
  };

  for (const row of tables.us) add(listed(`US:${row.symbol}`, 'equity', row.name, tierOf(row.tier), row), row.short);
  for (const row of tables.etfs) add(listed(`US:${row.symbol}`, 'etf', row.name, tierOf(row.tier), row), row.short);
  for (const row of tables.world) {
    add(
      listed(`${row.country}:${row.symbol}`, 'equity', row.name, tierOf(row.tier), {
        ...row,
        venue: venueOf(row.country),
      }),
      row.short,
    );
  }
  for (const row of tables.indices) {
    add(listed(`INDEX:${row.symbol}`, 'index', row.name, 1, { ...row, symbols: { fred: row.fred, cboe: row.cboe } }), row.short);
  }
  for (const row of tables.coins) {
    add(
      listed(`CRYPTO:${row.symbol}`, 'crypto', row.name, tierOfRank(Number(row.rank)), { ...row, symbols: { coingecko: row.coingecko } }),
      row.short,
    );
  }
  for (const row of tables.organisations) {
    add({ id: `ORG:${row.id}`, kind: 'organisation', name: row.name, related: list(row.related) }, row.short);
  }
  const owners = new Map([...entities].map(([id, entity]) => [id, entity.name]));
  for (const row of tables.delisted) entities.set(`${row.country}:${row.symbol}`, ended(row, owners.get(row.owner) ?? row.owner));
  for (const { symbol, what } of tables.parallel) {
    const entity = entities.get(`US:${symbol}`);
    if (entity !== undefined && entity.kind !== 'organisation')
      entities.set(entity.id, { ...entity, parallel: what === 'class' ? 'class' : 'home' });
  }
  for (const { surface, id, kind, from, until } of tables.brands) {
    if (entities.has(id)) name(surface, id, kind as NameKind, from, until);
  }
  for (const { surface, id, kind, from, until } of tables.former) {
    const entity = entities.get(id);
    if (!entity) continue;
    if (kind === 'joined') {
      name(surface, id, 'joined', from, until);
      continue;
    }
    const rows = names.get(fold(surface)) ?? [];
    // A row of the present symbol only dates it: `GOLD` belongs to its holder from a day on. So does one of what was no listed name yet.
    const dated = rows.find(
      (row) => row[1] === id && row[0] === surface && (kind === 'symbol' ? row[2] === 'symbol' : entity.kind === 'organisation'),
    );
    if (dated)
      names.set(
        fold(surface),
        rows.filter((row) => row !== dated),
      );
    name(surface, id, dated?.[2] ?? (kind === 'symbol' ? 'former-symbol' : 'former-name'), from, until);
  }
  for (const row of tables.delisted) nameDelisted(row, names, name);
  for (const { country, symbol, id } of tables.lines) {
    if (entities.has(id)) name(`${country}:${symbol}`, id, 'symbol');
  }
  const ordinary: Record<string, OrdinarySense[]> = Object.create(null) as Record<string, OrdinarySense[]>;
  for (const { surface, sense } of tables.ordinary) ordinary[fold(surface)] = list(sense) as OrdinarySense[];

  // What no table names yet may come with a list: the doubt waits for it.
  for (const key of Object.keys(ordinary)) if (!names.has(key)) names.set(key, []);

  return packLexicon(
    entities.values(),
    [...names].map(([key, rows]) => [key, { rows, ordinary: ordinary[key] ?? [] }]),
  );
}

/** Names and symbols of what was listed hold while it was; from the next day a symbol is its present holder's. */
function nameDelisted(
  { country, symbol: unique, name: main, short, from, until }: Tables['delisted'][number],
  names: Map<string, NameRow[]>,
  name: (written: string, entity: InstrumentId, as: NameKind, from?: string, until?: string) => void,
): void {
  const id = `${country}:${unique}`;
  for (const written of [main, ...list(short)]) name(written, id, written === main ? 'name' : 'short', from, until);
  const symbol = symbolOf(id);
  const written = /^\d+$/.test(symbol) ? id : symbol;
  const key = fold(written);
  names.set(
    key,
    (names.get(key) ?? []).map((row) => (isHolder(row, written, country) ? [row[0], row[1], row[2], addDays(until, 1)] : row)),
  );
  name(written, id, 'symbol', from, until);
}

/** Whether a row gives a market's symbol to an issuer for all days. */
const isHolder = ([written, id, as, from]: NameRow, symbol: string, country: string): boolean =>
  written === symbol && as === 'symbol' && id.startsWith(`${country}:`) && !from;
