import { halfWidth, stripLegalForm } from '../../core/instruments/fold.ts';
import type { Instrument, InstrumentId } from '../../core/instruments/instrument.ts';
import { MAXIMUM_WATCHED, type Remarks } from '../../core/settings/watchlist/watchlist.ts';
import { type ImportedName, readNames } from '../../core/settings/watchlist/watchlist-file.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { OpenName } from '../options-data.ts';
import { registeredName } from './registered-name.ts';
import { numbered, spelled } from './spelled.ts';

/** What an import names, what of it may mean several, and what is in no list. */
interface FoundNames {
  readonly found: readonly { readonly id: InstrumentId; readonly remarks: Remarks }[];
  readonly open: readonly OpenName[];
  readonly unknown: readonly string[];
  /** Names that were more than any list holds, and so were not looked up. */
  readonly over: readonly string[];
}

/** What a name may mean; `sure`: nothing else. */
interface Meaning {
  readonly sure: boolean;
  readonly candidates: readonly Instrument[];
}

const NOTHING: Meaning = { sure: false, candidates: [] };
const MOST_CANDIDATES = 6;
/** Names looked up at once: each waits for its own answers. */
const AT_ONCE = 20;
/** `NVDA BTC TSLA`: several symbols with nothing but spaces between. */
const SYMBOLS = /^\$?[A-Z][A-Z0-9.-]{0,6}(?:\s+\$?[A-Z][A-Z0-9.-]{0,6})+$/;
/** Amounts and counts of a table without a head: nothing but a symbol of exactly that may be meant. */
const NUMBER = /^[\s\d.,%+-]+$/;
/** `Nvidia (NVDA)`, `AMD (NASDAQ: AMD)`. */
const IN_BRACKETS = /^([^()]{1,100})\(([^()]{1,40})\)$/;
/** `NVDA - NVIDIA Corp`, `NVDA: Nvidia`, `NVDA Nvidia`. */
const SYMBOL_FIRST = /^([A-Z0-9.]{1,8})(?: [-–—] |: | )(.{2,100})$/;
/** Of so many words of a line of symbols one may be unknown, or one that stands after names as well. */
const WORDS_FOR_ANOTHER = 4;

/**
 * Looks up the names of a file or a paste: by id where one is given; else what has exactly that symbol or name. Where that is not one, or not what
 * a reader would mean first, and what only begins like it is for the reader to settle. An id from one of our own files is kept although our lists do not know it now.
 */
export async function findNames(text: string, ask: Ask): Promise<FoundNames> {
  const all = readNames(text);
  const names = all.slice(0, MAXIMUM_WATCHED);
  const ids = names.flatMap(({ id }) => (id ? [id] : []));
  const byId = new Map(ids.length > 0 ? (await ask('lexicon/get', { ids })).map((instrument) => [instrument.id, instrument]) : []);
  const looked: Outcome[] = [];
  for (let from = 0; from < names.length; from += AT_ONCE)
    looked.push(...(await Promise.all(names.slice(from, from + AT_ONCE).map((name) => look(name, byId, ask)))).flat());
  return {
    found: looked.flatMap(({ found }) => found ?? []),
    open: onceEach(looked.flatMap(({ open }) => open ?? [])),
    unknown: looked.flatMap(({ unknown }) => unknown ?? []),
    over: all.slice(MAXIMUM_WATCHED).map(({ name }) => name),
  };
}

/** Two lines of symbols may have one in common: one question is enough. */
const onceEach = (open: readonly OpenName[]): readonly OpenName[] => [...new Map(open.map((each) => [each.name, each])).values()];

/** What became of one name. */
interface Outcome {
  readonly found?: FoundNames['found'][number];
  readonly open?: OpenName;
  readonly unknown?: string;
}

async function look(
  { name, id, exported, remarks, symbol }: ImportedName,
  byId: ReadonlyMap<InstrumentId, Instrument>,
  ask: Ask,
): Promise<readonly Outcome[]> {
  if (id !== null && (byId.has(id) || exported)) return [{ found: { id, remarks } }];
  const listed = symbol ? await listedAs(name, ask, symbol.country) : [];
  if (listed.length > 0) return [outcome(name, remarks, { sure: listed.length === 1, candidates: listed })];
  const whole = await meaningOf(name, ask);
  if (whole.sure) return [outcome(name, remarks, whole)];
  const parts = await meaningOfParts(name, ask);
  const symbols = parts.sure ? null : await symbolsIn(name, ask);
  if (symbols) return symbols.map(([symbol, meaning]) => outcome(symbol, remarks, meaning));
  return [outcome(name, remarks, parts.sure || whole.candidates.length === 0 ? parts : whole)];
}

/** What each word of `NVDA BTC TSLA` means; null where they may be the words of one name, as those of `ALLIANZ SE NA` are, which are symbols too. */
async function symbolsIn(line: string, ask: Ask): Promise<readonly (readonly [symbol: string, Meaning])[] | null> {
  if (!SYMBOLS.test(line)) return null;
  const words = line.split(' ');
  const meanings = await Promise.all(
    words.map(async (word) => [word.replace('$', ''), await meaningOf(word.replace('$', ''), ask)] as const),
  );
  const inName = registeredName(line).name.split(' ').length;
  const isSymbol = ([word, { sure, candidates }]: readonly [string, Meaning]): boolean =>
    sure || candidates.some(({ symbol }) => symbol === word);
  const others = words.length - meanings.slice(0, inName).filter(isSymbol).length;
  return others * WORDS_FOR_ANOTHER > words.length ? null : meanings;
}

function outcome(name: string, remarks: Remarks, { sure, candidates }: Meaning): Outcome {
  const [only] = candidates;
  if (!only) return { unknown: name };
  if (sure && candidates.length === 1) return { found: { id: only.id, remarks } };
  return { open: { name, candidates: candidates.slice(0, MOST_CANDIDATES), remarks } };
}

/** A name with what lists and filings write around it: both of a name and a symbol, a legal form, a class of share. */
async function meaningOfParts(name: string, ask: Ask): Promise<Meaning> {
  const [, before, inside] = IN_BRACKETS.exec(name) ?? [];
  if (before && inside) return meaningOfBoth(inside, before, ask);
  const registered = await meaningOfRegistered(name, ask);
  if (registered.candidates.length > 0) return registered;
  const [, symbol, after] = SYMBOL_FIRST.exec(name) ?? [];
  return symbol && after ? meaningOfBoth(symbol, after, ask) : NOTHING;
}

/** What a company's name means without what is written after it. Of several classes of its shares none is sure. */
async function meaningOfRegistered(text: string, ask: Ask): Promise<Meaning> {
  const { company, name, isOfClass } = registeredName(text);
  const ofCompany = company === text ? NOTHING : await meaningOfName(company, ask, (listed) => listed);
  // Without its form, Merck is as well what Merck KGaA is.
  const meaning = ofCompany.sure || name === text ? ofCompany : await meaningOfName(name, ask, stripLegalForm);
  return isOfClass ? { ...meaning, sure: false } : meaning;
}

/** As `meaningOf`, of what is no symbol: that of a coin is not meant by `LINK CORP`. */
async function meaningOfName(name: string, ask: Ask, bare: (listed: string) => string): Promise<Meaning> {
  const results = await ask('lexicon/search', { query: name });
  const called = results.filter((each) => bare(each.name).toLowerCase() === name.toLowerCase());
  return called.length > 0 ? { sure: called.length === 1, candidates: called } : { sure: false, candidates: results };
}

/** What a symbol and a name beside it mean together; where they do not agree, what either may mean, for the reader to settle. */
async function meaningOfBoth(symbol: string, name: string, ask: Ask): Promise<Meaning> {
  const code = symbol.trim();
  const [ofSymbol, whole, bare] = await Promise.all([meaningOf(code, ask), meaningOf(name.trim(), ask), meaningOfRegistered(name, ask)]);
  const ofName = whole.candidates.length > 0 ? whole : bare;
  const both = ofSymbol.candidates.filter(({ id }) => ofName.candidates.some((other) => other.id === id));
  const [only] = both;
  if (only) return { sure: both.length === 1 && (ofSymbol.sure || only.symbol === code), candidates: both };
  return { sure: false, candidates: [...ofSymbol.candidates, ...ofName.candidates] };
}

/** For the search box: what a reader typed as a name or symbol, or as portals and brokers spell it. Best first. */
export async function searchNames(query: string, ask: Ask): Promise<readonly Instrument[]> {
  const bare = halfWidth(query).trim().replace(/^\$/, '');
  const [listed, named] = await Promise.all([listedAs(bare, ask), ask('lexicon/search', { query: bare })]);
  const results = [...listed, ...named.filter(({ id }) => !listed.some((each) => each.id === id))];
  if (results.length > 0) return results;
  const { candidates } = await meaningOfSpelling(bare, ask);
  return candidates.length > 0 ? candidates : (await meaningOfParts(bare, ask)).candidates;
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
  if (spelling.candidates.length > 0) return spelling;
  return NUMBER.test(name) ? NOTHING : { sure: false, candidates: results };
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
  return NOTHING;
}

/** What has a bare number for its symbol: a plain paste has other numbers as well, and is not asked for these. */
async function listedAs(text: string, ask: Ask, country: string | null = null): Promise<readonly Instrument[]> {
  const ids = numbered(text, country);
  if (ids.length === 0) return [];
  const known = await ask('lexicon/get', { ids });
  const others = ids.filter((id) => !known.some((each) => each.id === id));
  // A line of something that is listed elsewhere too, and known by that: Toyota in Tokyo.
  const lines = await Promise.all(others.map((query) => ask('lexicon/search', { query })));
  return [...new Map([...known, ...lines.flat()].map((each) => [each.id, each])).values()];
}
