import * as v from 'valibot';
import { failure, type Result, success } from '../result.ts';
import type { NameRow } from './compile.ts';
import { yahooSymbol } from './countries.ts';
import { fold, stripLegalForm, stripLooseForm } from './fold.ts';
import type { Entity, Instrument, InstrumentId } from './instrument.ts';
import type { Lexicon } from './lexicon.ts';

/** More rows than any real list has: a longer answer is not what it claims to be. */
const MOST_ROWS = 60_000;
const LONGEST_NAME = 120;

const SecList = v.object({ fields: v.array(v.string()), data: v.pipe(v.array(v.array(v.unknown())), v.maxLength(MOST_ROWS)) });
const CoinList = v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS));

/** A lexicon under change: what is added goes beside what is there, never over it. */
class Draft {
  readonly entities: Entity[];
  readonly names: Map<string, readonly NameRow[]>;
  readonly byId: Map<InstrumentId, Entity>;
  readonly #ordinary: Lexicon['ordinary'];

  constructor(base: Lexicon) {
    this.entities = [...base.entities];
    this.names = new Map(base.names);
    this.byId = new Map(base.byId);
    this.#ordinary = base.ordinary;
  }

  add(entity: Instrument, names: readonly string[]): void {
    const index = this.entities.length;
    this.entities.push(entity);
    this.byId.set(entity.id, entity);
    this.#name(entity.symbol, [entity.symbol, index, 'symbol']);
    for (const name of new Set(names)) this.#name(name, [name, index, 'name']);
  }

  #name(written: string, row: NameRow): void {
    const key = fold(written);
    const rows = this.names.get(key);
    this.names.set(key, rows ? [...rows, row] : [row]);
  }

  done(): Lexicon {
    return { entities: this.entities, names: this.names, ordinary: this.#ordinary, byId: this.byId };
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
  const position = new Map(lexicon.entities.map((entity, index) => [entity.id, index]));
  const known = new Set<number>();
  const rows = parsed.output.data.flatMap((row) => {
    const [cik, name, ticker, exchange] = [row[cikAt], row[nameAt], row[tickerAt], row[exchangeAt]];
    if (typeof cik !== 'number' || typeof name !== 'string' || typeof ticker !== 'string' || !/^[A-Z][A-Z.-]{0,9}$/.test(ticker)) return [];
    return [
      { cik, name: name.slice(0, LONGEST_NAME), symbol: ticker.replace('-', '.'), venue: typeof exchange === 'string' ? exchange : '' },
    ];
  });
  for (const { cik, symbol } of rows) {
    const index = position.get(`US:${symbol}`);
    const entity = index === undefined ? undefined : lexicon.entities[index];
    if (index === undefined || !entity || entity.kind === 'organisation' || entity.kind === 'crypto') continue;
    known.add(cik);
    const withCik = { ...entity, cik };
    draft.entities[index] = withCik;
    draft.byId.set(entity.id, withCik);
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

/** Adds the coins of CoinGecko's `coins/list` that the tables do not have. Where symbols clash, the first keeps the id. */
export function mergeCoinList(lexicon: Lexicon, json: unknown): Result<Lexicon, 'malformed'> {
  const parsed = v.safeParse(CoinList, json);
  if (!parsed.success) return failure('malformed');
  const draft = new Draft(lexicon);
  for (const row of parsed.output) {
    if (typeof row !== 'object' || row === null) continue;
    const { id: coingecko, symbol: written, name } = row as Record<string, unknown>;
    if (typeof coingecko !== 'string' || typeof written !== 'string' || typeof name !== 'string') continue;
    const symbol = written.toUpperCase();
    const id = `CRYPTO:${symbol}`;
    if (!/^[A-Z0-9]{2,12}$/.test(symbol) || draft.byId.has(id) || name.length > LONGEST_NAME || isReviewed(lexicon, name)) continue;
    draft.add({ id, kind: 'crypto', symbol, name, symbols: { yahoo: yahooSymbol(id), coingecko }, tier: 3, provenance: 'coingecko' }, [
      name,
    ]);
  }
  return success(draft.done());
}

const isReviewed = (lexicon: Lexicon, name: string): boolean =>
  (lexicon.names.get(fold(name)) ?? []).some((row) => lexicon.entities[row[1]]?.kind !== 'organisation' && row[2] !== 'symbol');

/** Registered names come in capitals: `ADVANCED MICRO DEVICES` → `Advanced Micro Devices`. Mixed case stays. */
function titleCase(name: string): string {
  return name === name.toUpperCase() ? name.replace(/[A-Z][A-Z']{3,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;
}
