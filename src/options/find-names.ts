import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { Remarks } from '../core/settings/watchlist.ts';
import { readNames } from '../core/settings/watchlist-file.ts';
import type { ParamsOf, RequestType, ResultOf } from '../messaging/protocol.ts';
import type { OpenName } from './options-data.ts';

type Ask = <T extends RequestType>(type: T, params: ParamsOf<T>) => Promise<ResultOf<T>>;

/** What an import names, what of it may mean several, and what is in no list. */
export interface FoundNames {
  readonly found: readonly { readonly id: InstrumentId; readonly remarks: Remarks }[];
  readonly open: readonly OpenName[];
  readonly unknown: readonly string[];
}

const MOST_CANDIDATES = 6;

/** Looks up the names of a file or a paste: by id where one is given; else what has exactly that symbol, then exactly that name. */
export async function findNames(text: string, ask: Ask): Promise<FoundNames> {
  const names = readNames(text);
  const ids = names.flatMap(({ id }) => (id ? [id] : []));
  const byId = new Map(ids.length > 0 ? (await ask('lexicon/get', { ids })).map((instrument) => [instrument.id, instrument]) : []);
  const found: { id: InstrumentId; remarks: Remarks }[] = [];
  const open: OpenName[] = [];
  const unknown: string[] = [];
  for (const { name, id, remarks } of names) {
    const candidates = id ? [byId.get(id)].filter((each) => each !== undefined) : await meant(name, ask);
    const [only] = candidates;
    if (!only) unknown.push(name);
    else if (candidates.length === 1) found.push({ id: only.id, remarks });
    else open.push({ name, candidates: candidates.slice(0, MOST_CANDIDATES), remarks });
  }
  return { found, open, unknown };
}

/** One instrument where the name is beyond doubt, else those it may mean. */
async function meant(name: string, ask: Ask): Promise<readonly Instrument[]> {
  const results = await ask('lexicon/search', { query: name });
  const same = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  const bySymbol = results.filter(({ symbol }) => same(symbol));
  if (bySymbol.length > 0) return bySymbol;
  const byName = results.filter((instrument) => same(instrument.name));
  return byName.length > 0 ? byName : results;
}
