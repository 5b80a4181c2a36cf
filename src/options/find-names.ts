import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { Remarks } from '../core/settings/watchlist.ts';
import { type ImportedName, readNames } from '../core/settings/watchlist-file.ts';
import type { ParamsOf, RequestType, ResultOf } from '../messaging/protocol.ts';
import type { OpenName } from './options-data.ts';
import { spelled } from './spelled.ts';

type Ask = <T extends RequestType>(type: T, params: ParamsOf<T>) => Promise<ResultOf<T>>;

/** What an import names, what of it may mean several, and what is in no list. */
export interface FoundNames {
  readonly found: readonly { readonly id: InstrumentId; readonly remarks: Remarks }[];
  readonly open: readonly OpenName[];
  readonly unknown: readonly string[];
}

/** What a name may mean; `sure`: nothing else. */
interface Meaning {
  readonly sure: boolean;
  readonly candidates: readonly Instrument[];
}

const MOST_CANDIDATES = 6;
/** `NVDA BTC TSLA`: several symbols with nothing but spaces between. */
const SYMBOLS = /^\$?[A-Z][A-Z0-9.-]{0,6}(?:\s+\$?[A-Z][A-Z0-9.-]{0,6})+$/;

/**
 * Looks up the names of a file or a paste: by id where one is given; else what has exactly that symbol, then exactly that name. What only begins
 * like it is for the reader to settle. An id from one of our own files is kept although our lists do not know it now.
 */
export async function findNames(text: string, ask: Ask): Promise<FoundNames> {
  const names = readNames(text);
  const ids = names.flatMap(({ id }) => (id ? [id] : []));
  const byId = new Map(ids.length > 0 ? (await ask('lexicon/get', { ids })).map((instrument) => [instrument.id, instrument]) : []);
  const found: { id: InstrumentId; remarks: Remarks }[] = [];
  const open: OpenName[] = [];
  const unknown: string[] = [];

  const settle = (name: string, remarks: Remarks, { sure, candidates }: Meaning): void => {
    const [only] = candidates;
    if (!only) unknown.push(name);
    else if (sure && candidates.length === 1) found.push({ id: only.id, remarks });
    else open.push({ name, candidates: candidates.slice(0, MOST_CANDIDATES), remarks });
  };

  async function look({ name, id, exported, remarks }: ImportedName): Promise<void> {
    const known = id === null ? undefined : byId.get(id);
    if (id !== null && (known || exported)) return void found.push({ id, remarks });
    const whole = await meaningOf(name, ask);
    if (whole.sure || !SYMBOLS.test(name)) return settle(name, remarks, whole);
    for (const symbol of name.split(/\s+/).map((each) => each.replace('$', ''))) settle(symbol, remarks, await meaningOf(symbol, ask));
  }

  for (const name of names) await look(name);
  return { found, open, unknown };
}

async function meaningOf(name: string, ask: Ask): Promise<Meaning> {
  const results = await ask('lexicon/search', { query: name });
  const same = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  const exact = [({ symbol }: Instrument) => same(symbol), (instrument: Instrument) => same(instrument.name)];
  for (const is of exact) if (results.some(is)) return { sure: true, candidates: results.filter(is) };
  const ids = spelled(name);
  const [first] = ids.length > 0 ? await ask('lexicon/get', { ids }) : [];
  if (first) return { sure: true, candidates: [first] };
  return { sure: false, candidates: results };
}
