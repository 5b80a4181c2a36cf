import * as v from 'valibot';
import { addDays, type IsoDate } from '../market/date.ts';
import { yahooSymbol } from './countries.ts';
import { fold, stripLegalForm, stripLooseForm } from './fold.ts';
import { type Entity, type Instrument, type InstrumentId, isOrganisationId } from './instrument.ts';
import type { Lexicon, NameRow } from './packed.ts';

/** More rows than any real list has: a longer answer is not what it claims to be. */
const MOST_ROWS = 60_000;
const LONGEST_NAME = 120;

const SecList = v.object({ fields: v.array(v.string()), data: v.pipe(v.array(v.array(v.unknown())), v.maxLength(MOST_ROWS)) });
const CoinList = v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS));

/** A lexicon under change: what is added goes beside what is there, never over it. */
class Draft {
  readonly #base: Lexicon;
  readonly #entities = new Map<InstrumentId, Entity>();
  readonly #rows = new Map<string, NameRow[]>();

  constructor(base: Lexicon) {
    this.#base = base;
  }

  entity(id: InstrumentId): Entity | undefined {
    return this.#entities.get(id) ?? this.#base.entity(id);
  }

  /** Whether an instrument has the name. */
  isNamed(name: string): boolean {
    const key = fold(name);
    const names = ([, id, as]: NameRow): boolean => !isOrganisationId(id) && as !== 'symbol' && as !== 'joined';
    return (this.#base.entry(key)?.rows.some(names) || this.#rows.get(key)?.some(names)) ?? false;
  }

  /** Puts a fuller record of an entity in the place of its present one. */
  complete(entity: Entity): void {
    this.#entities.set(entity.id, entity);
  }

  add({ instrument, names }: Addition): void {
    const { id, symbol } = instrument;
    this.#entities.set(id, instrument);
    const freed = this.#freed(symbol, id.slice(0, id.indexOf(':') + 1));
    this.#name(symbol, freed ? [symbol, id, 'symbol', freed] : [symbol, id, 'symbol']);
    for (const name of new Set(names)) this.#name(name, [name, instrument.id, 'name']);
  }

  /** The day from which a market's symbol is free again, where somebody had it. */
  #freed(symbol: string, market: string): IsoDate | undefined {
    const held = this.#base.entry(fold(symbol))?.rows ?? [];
    const days = held.flatMap(([written, id, , , until]) => (written === symbol && id.startsWith(market) && until ? [until] : [])).sort();
    const last = days.at(-1);
    return last && addDays(last, 1);
  }

  #name(written: string, row: NameRow): void {
    const key = fold(written);
    const rows = this.#rows.get(key);
    if (rows) rows.push(row);
    else if (key !== '') this.#rows.set(key, [row]);
  }

  done(): Lexicon {
    return this.#base.with(this.#entities, this.#rows);
  }
}

/** An instrument that a list has and the lexicon does not. */
interface Addition {
  readonly instrument: Instrument;
  readonly names: readonly string[];
}

/** Lists as they arrive: the SEC's `company_tickers_exchange.json`, CoinGecko's `coins/list`. */
interface ArrivedLists {
  readonly companies?: unknown;
  readonly coins?: unknown;
}

interface Merged {
  readonly lexicon: Lexicon;
  /** Lists that were left out, because they are not what they claim to be. */
  readonly malformed: readonly (keyof ArrivedLists)[];
}

/** Adds the lists, companies first; the lexicon itself when there is none. */
export function mergeLists(lexicon: Lexicon, lists: ArrivedLists): Merged {
  const draft = new Draft(lexicon);
  const malformed: (keyof ArrivedLists)[] = [];
  let merged = false;
  for (const [list, addTo] of [
    ['companies', addCompanies],
    ['coins', addCoins],
  ] as const) {
    if (lists[list] === undefined) continue;
    if (addTo(draft, lists[list])) merged = true;
    else malformed.push(list);
  }
  return { lexicon: merged ? draft.done() : lexicon, malformed };
}

/**
 * Adds what the SEC knows and the tables do not, and gives the reviewed US rows their `cik`. An issuer that the tables have under another line
 * (class share, warrant, former symbol) is not added again. False when it is not the list.
 */
function addCompanies(draft: Draft, json: unknown): boolean {
  const parsed = v.safeParse(SecList, json);
  if (!parsed.success) return false;
  const at = (field: string): number => parsed.output.fields.indexOf(field);
  const [cikAt, nameAt, tickerAt, exchangeAt] = [at('cik'), at('name'), at('ticker'), at('exchange')];
  if (cikAt < 0 || nameAt < 0 || tickerAt < 0) return false;

  const rows = parsed.output.data.flatMap((row) => {
    const [cik, name, ticker, exchange] = [row[cikAt], row[nameAt], row[tickerAt], row[exchangeAt]];
    if (typeof cik !== 'number' || typeof name !== 'string' || typeof ticker !== 'string' || !/^[A-Z][A-Z.-]{0,9}$/.test(ticker)) return [];
    return [
      { cik, name: name.slice(0, LONGEST_NAME), symbol: ticker.replace('-', '.'), venue: typeof exchange === 'string' ? exchange : '' },
    ];
  });
  const known = new Set<number>();
  for (const { cik, symbol } of rows) {
    const entity = draft.entity(`US:${symbol}`);
    if (!entity || entity.kind === 'organisation' || entity.kind === 'crypto' || entity.ended) continue;
    known.add(cik);
    draft.complete({ ...entity, cik });
  }
  const additions: Addition[] = [];
  for (const { cik, name, symbol, venue } of rows) {
    if (known.has(cik)) continue;
    known.add(cik);
    const legal = stripLegalForm(name);
    const id = `US:${symbol}`;
    const names = [legal, stripLooseForm(legal)];
    // A symbol of the tables is not given away: whose it was would be taken for whose it is.
    if (draft.entity(id) || names.some((each) => draft.isNamed(each))) continue;
    additions.push({
      instrument: {
        id,
        kind: 'equity',
        symbol,
        name: titleCase(legal),
        venue,
        cik,
        symbols: { yahoo: yahooSymbol(id) },
        tier: 3,
        provenance: 'sec',
      },
      names,
    });
  }
  // Names of one list do not keep each other out.
  for (const addition of additions) draft.add(addition);
  return true;
}

/**
 * Adds the coins that the tables do not have. A symbol that several coins claim is nobody's: a price needs one owner. False when it is not the
 * list.
 */
function addCoins(draft: Draft, json: unknown): boolean {
  const parsed = v.safeParse(CoinList, json);
  if (!parsed.success) return false;
  const coins = parsed.output.flatMap((row) => {
    if (typeof row !== 'object' || row === null) return [];
    const { id: coingecko, symbol: written, name } = row as Record<string, unknown>;
    if (typeof coingecko !== 'string' || typeof written !== 'string' || typeof name !== 'string') return [];
    const symbol = written.toUpperCase();
    return /^[A-Z0-9]{2,12}$/.test(symbol) && name.length <= LONGEST_NAME ? [{ coingecko, symbol, name }] : [];
  });
  const claims = new Map<string, number>();
  for (const { symbol } of coins) claims.set(symbol, (claims.get(symbol) ?? 0) + 1);
  const additions: Addition[] = [];
  for (const { coingecko, symbol, name } of coins) {
    const id = `CRYPTO:${symbol}`;
    if (claims.get(symbol) !== 1 || draft.entity(id) || draft.isNamed(name)) continue;
    additions.push({
      instrument: { id, kind: 'crypto', symbol, name, symbols: { yahoo: yahooSymbol(id), coingecko }, tier: 3, provenance: 'coingecko' },
      names: [name],
    });
  }
  for (const addition of additions) draft.add(addition);
  return true;
}

/** Registered names come in capitals: `ADVANCED MICRO DEVICES` → `Advanced Micro Devices`. Mixed case stays. */
function titleCase(name: string): string {
  return name === name.toUpperCase() ? name.replace(/[A-Z][A-Z']{3,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;
}
