import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import { MAXIMUM_WATCHED, type Remarks } from '../core/settings/watchlist.ts';
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
  /** How many names were more than any list holds, and so were not looked up. */
  readonly over: number;
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
 * Looks up the names of a file or a paste: by id where one is given; else what has exactly that symbol or name. Where that is not one, or not what
 * a reader would mean first, and what only begins like it is for the reader to settle. An id from one of our own files is kept although our lists do not know it now.
 */
export async function findNames(text: string, ask: Ask): Promise<FoundNames> {
  const all = readNames(text);
  const names = all.slice(0, MAXIMUM_WATCHED);
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
  return { found, open, unknown, over: all.length - names.length };
}

/** For the search box: what a reader typed as a name or symbol, or as portals and brokers spell it. Best first. */
export async function searchNames(query: string, ask: Ask): Promise<readonly Instrument[]> {
  const bare = query.trim().replace(/^\$/, '');
  const results = await ask('lexicon/search', { query: bare });
  return results.length > 0 ? results : (await meaningOfSpelling(bare, ask)).candidates;
}

async function meaningOf(name: string, ask: Ask): Promise<Meaning> {
  const results = await ask('lexicon/search', { query: name });
  const same = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  const exact = results.filter(({ symbol, name: whole }) => same(symbol) || same(whole));
  const [best] = results;
  const [only] = exact;
  if (exact.length > 1) return { sure: false, candidates: exact };
  if (only) {
    const sure = only === best && !isWord(name, only, results);
    return { sure, candidates: sure ? [only] : results };
  }
  const spelling = await meaningOfSpelling(name, ask);
  return spelling.candidates.length > 0 ? spelling : { sure: false, candidates: results };
}

/** A symbol that is written as a word, and with which other names begin: `Core` may be Core DAO or Core Scientific. */
const isWord = (name: string, { id, name: whole }: Instrument, results: readonly Instrument[]): boolean =>
  name !== name.toUpperCase() &&
  whole.toLowerCase() !== name.toLowerCase() &&
  results.some((other) => other.id !== id && other.name.toLowerCase().startsWith(`${name.toLowerCase()} `));

/** An id that our lists know is meant; a line of trading of something else, as `7203.T` of Toyota, is for the reader to confirm. */
async function meaningOfSpelling(name: string, ask: Ask): Promise<Meaning> {
  const ids = spelled(name);
  const [known] = ids.length > 0 ? await ask('lexicon/get', { ids }) : [];
  if (known) return { sure: true, candidates: [known] };
  for (const id of ids) {
    const candidates = await ask('lexicon/search', { query: id });
    if (candidates.length > 0) return { sure: false, candidates };
  }
  return { sure: false, candidates: [] };
}
