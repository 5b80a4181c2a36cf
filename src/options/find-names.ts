import type { Instrument } from '../core/instruments/instrument.ts';
import { readNames } from '../core/settings/watchlist-file.ts';
import type { ParamsOf, RequestType, ResultOf } from '../messaging/protocol.ts';

type Ask = <T extends RequestType>(type: T, params: ParamsOf<T>) => Promise<ResultOf<T>>;

/** What an import names, and what of it is in no list. */
export interface FoundNames {
  readonly found: readonly Instrument[];
  readonly unknown: readonly string[];
}

/** Looks up the names of a file or a paste: by id where one is given, else the best match whose symbol or name is exactly that. */
export async function findNames(text: string, ask: Ask): Promise<FoundNames> {
  const names = readNames(text);
  const ids = names.flatMap(({ id }) => (id ? [id] : []));
  const byId = new Map(ids.length > 0 ? (await ask('lexicon/get', { ids })).map((instrument) => [instrument.id, instrument]) : []);
  const found: Instrument[] = [];
  const unknown: string[] = [];
  for (const { name, id } of names) {
    const instrument = id ? byId.get(id) : await exactly(name, ask);
    if (instrument) found.push(instrument);
    else unknown.push(name);
  }
  return { found, unknown };
}

async function exactly(name: string, ask: Ask): Promise<Instrument | undefined> {
  const same = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  const results = await ask('lexicon/search', { query: name });
  return results.find(({ symbol }) => same(symbol)) ?? results.find((instrument) => same(instrument.name));
}
