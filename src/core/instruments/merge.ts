import * as v from 'valibot';
import { failure, type Result, success } from '../result.ts';
import { yahooSymbol } from './countries.ts';
import { fold, stripLegalForm, stripLooseForm } from './fold.ts';
import { type Entity, type Instrument, type InstrumentId, isOrganisationId } from './instrument.ts';
import { Lexicon, type NameEntry, type NameRow, packLexicon } from './packed.ts';

/** More rows than any real list has: a longer answer is not what it claims to be. */
const MOST_ROWS = 60_000;
const LONGEST_NAME = 120;

const SecList = v.object({ fields: v.array(v.string()), data: v.pipe(v.array(v.array(v.unknown())), v.maxLength(MOST_ROWS)) });
const CoinList = v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS));

/** A lexicon under change: what is added goes beside what is there, never over it. */
class Draft {
  readonly #base: Lexicon;
  readonly #entities: Map<InstrumentId, Entity>;
  readonly #added = new Map<string, NameRow[]>();

  constructor(base: Lexicon) {
    this.#base = base;
    this.#entities = new Map([...base.entities()].map((entity) => [entity.id, entity]));
  }

  entity(id: InstrumentId): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Puts a fuller record of an entity in the place of its present one. */
  complete(entity: Entity): void {
    this.#entities.set(entity.id, entity);
  }

  add(entity: Instrument, names: readonly string[]): void {
    this.#entities.set(entity.id, entity);
    this.#name(entity.symbol, [entity.symbol, entity.id, 'symbol']);
    for (const name of new Set(names)) this.#name(name, [name, entity.id, 'name']);
  }

  #name(written: string, row: NameRow): void {
    const key = fold(written);
    const rows = this.#added.get(key);
    if (rows) rows.push(row);
    else this.#added.set(key, [row]);
  }

  done(): Lexicon {
    return new Lexicon(packLexicon(this.#entities.values(), this.#names()));
  }

  *#names(): Generator<readonly [string, NameEntry]> {
    for (const [key, entry] of this.#base.entries()) {
      const more = this.#added.get(key);
      yield [key, more ? { ...entry, rows: [...entry.rows, ...more] } : entry];
    }
    for (const [key, rows] of this.#added) if (key !== '' && !this.#base.entry(key)) yield [key, { rows }];
  }
}

/**
 * Adds what the SEC's `company_tickers_exchange.json` knows and the tables do not, and gives the reviewed US rows their `cik`. An issuer that
 * the tables have under another line (class share, warrant, former symbol) is not added again.
 */
export function mergeSecList(lexicon: Lexicon, json: unknown): Result<Lexicon, 'malformed'> {
  const parsed = v.safeParse(SecList, json);
  if (!parsed.success) return failure('malformed');
  const at = (field: string): number => parsed.output.fields.indexOf(field);
  const [cikAt, nameAt, tickerAt, exchangeAt] = [at('cik'), at('name'), at('ticker'), at('exchange')];
  if (cikAt < 0 || nameAt < 0 || tickerAt < 0) return failure('malformed');

  const draft = new Draft(lexicon);
  const known = new Set<number>();
  const rows = parsed.output.data.flatMap((row) => {
    const [cik, name, ticker, exchange] = [row[cikAt], row[nameAt], row[tickerAt], row[exchangeAt]];
    if (typeof cik !== 'number' || typeof name !== 'string' || typeof ticker !== 'string' || !/^[A-Z][A-Z.-]{0,9}$/.test(ticker)) return [];
    return [
      { cik, name: name.slice(0, LONGEST_NAME), symbol: ticker.replace('-', '.'), venue: typeof exchange === 'string' ? exchange : '' },
    ];
  });
  for (const { cik, symbol } of rows) {
    const entity = lexicon.entity(`US:${symbol}`);
    if (!entity || entity.kind === 'organisation' || entity.kind === 'crypto') continue;
    known.add(cik);
    draft.complete({ ...entity, cik });
  }
  for (const { cik, name, symbol, venue } of rows) {
    if (known.has(cik)) continue;
    known.add(cik);
    const legal = stripLegalForm(name);
    const id = `US:${symbol}`;
    const names = [legal, stripLooseForm(legal)];
    if (names.some((each) => isReviewed(lexicon, each))) continue;
    draft.add(
      { id, kind: 'equity', symbol, name: titleCase(legal), venue, cik, symbols: { yahoo: yahooSymbol(id) }, tier: 3, provenance: 'sec' },
      names,
    );
  }
  return success(draft.done());
}

/** Adds the coins of CoinGecko's `coins/list` that the tables do not have. A symbol that several coins claim is nobody's: a price needs one owner. */
export function mergeCoinList(lexicon: Lexicon, json: unknown): Result<Lexicon, 'malformed'> {
  const parsed = v.safeParse(CoinList, json);
  if (!parsed.success) return failure('malformed');
  const coins = parsed.output.flatMap((row) => {
    if (typeof row !== 'object' || row === null) return [];
    const { id: coingecko, symbol: written, name } = row as Record<string, unknown>;
    if (typeof coingecko !== 'string' || typeof written !== 'string' || typeof name !== 'string') return [];
    const symbol = written.toUpperCase();
    return /^[A-Z0-9]{2,12}$/.test(symbol) && name.length <= LONGEST_NAME ? [{ coingecko, symbol, name }] : [];
  });
  const claims = new Map<string, number>();
  for (const { symbol } of coins) claims.set(symbol, (claims.get(symbol) ?? 0) + 1);
  const draft = new Draft(lexicon);
  for (const { coingecko, symbol, name } of coins) {
    const id = `CRYPTO:${symbol}`;
    if (claims.get(symbol) !== 1 || draft.entity(id) || isReviewed(lexicon, name)) continue;
    draft.add({ id, kind: 'crypto', symbol, name, symbols: { yahoo: yahooSymbol(id), coingecko }, tier: 3, provenance: 'coingecko' }, [
      name,
    ]);
  }
  return success(draft.done());
}

const isReviewed = (lexicon: Lexicon, name: string): boolean =>
  lexicon.entry(fold(name))?.rows.some(([, id, as]) => !isOrganisationId(id) && as !== 'symbol') ?? false;

/** Registered names come in capitals: `ADVANCED MICRO DEVICES` → `Advanced Micro Devices`. Mixed case stays. */
function titleCase(name: string): string {
  return name === name.toUpperCase() ? name.replace(/[A-Z][A-Z']{3,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;
}
