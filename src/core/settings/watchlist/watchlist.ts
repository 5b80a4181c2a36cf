import type { InstrumentId } from '../../instruments/instrument.ts';

/** One watched name. */
export interface WatchlistEntry {
  readonly id: InstrumentId;
  /** Whole seconds since 1970: sync counts every digit. */
  readonly added: number;
  /** What the reader files it under. */
  readonly group?: string;
  readonly note?: string;
  /** What the reader's articles call it besides its own names: `Google Cloud` for GOOG. */
  readonly aliases?: readonly string[];
}

/** What the reader may write beside a name; an empty text or list takes it away. */
export interface Remarks {
  readonly group?: string;
  readonly note?: string;
  readonly aliases?: readonly string[];
}

/** In the reader's order. Kept in `storage.sync`. */
export interface Watchlist {
  readonly version: 3;
  readonly entries: readonly WatchlistEntry[];
}

/** More than this is refused: `storage.sync` holds about 100 kB. */
export const MAXIMUM_WATCHED = 1000;
export const MAXIMUM_GROUP = 40;
export const MAXIMUM_NOTE = 300;
export const MAXIMUM_ALIASES = 10;
export const MAXIMUM_ALIAS = 60;

export const EMPTY_WATCHLIST: Watchlist = { version: 3, entries: [] };

/** A list as long as it may be, and what had no room in it. */
export function bounded(list: Watchlist): { readonly list: Watchlist; readonly over: readonly WatchlistEntry[] } {
  if (list.entries.length <= MAXIMUM_WATCHED) return { list, over: [] };
  return { list: { ...list, entries: list.entries.slice(0, MAXIMUM_WATCHED) }, over: list.entries.slice(MAXIMUM_WATCHED) };
}

export const isWatched = (list: Watchlist, id: InstrumentId): boolean => list.entries.some((entry) => entry.id === id);

/** Appends; a name already watched stays where it is, and a full list stays as it is. `now` in ms. */
export function watch(list: Watchlist, id: InstrumentId, now: number): Watchlist {
  if (isWatched(list, id) || list.entries.length >= MAXIMUM_WATCHED) return list;
  return { ...list, entries: [...list.entries, { id, added: Math.floor(now / 1000) }] };
}

export function unwatch(list: Watchlist, id: InstrumentId): Watchlist {
  return { ...list, entries: list.entries.filter((entry) => entry.id !== id) };
}

/** Moves an entry to `index`, clamped to the list. */
export function move(list: Watchlist, id: InstrumentId, index: number): Watchlist {
  const entry = list.entries.find((candidate) => candidate.id === id);
  if (!entry) return list;
  const rest = list.entries.filter((candidate) => candidate.id !== id);
  const target = Math.max(0, Math.min(rest.length, index));
  return { ...list, entries: [...rest.slice(0, target), entry, ...rest.slice(target)] };
}

/** Changes what is written beside a name, and leaves the rest. */
export function remark(list: Watchlist, id: InstrumentId, remarks: Remarks): Watchlist {
  return { ...list, entries: list.entries.map((entry) => (entry.id === id ? tidyEntry({ ...entry, ...remarks }) : entry)) };
}

/** An entry with its remarks trimmed and bounded, and without the empty ones. */
export function tidyEntry({ id, added, group, note, aliases }: WatchlistEntry): WatchlistEntry {
  const kept = {
    group: tidyText(group, MAXIMUM_GROUP),
    note: tidyText(note, MAXIMUM_NOTE),
    aliases: tidyAliases(aliases, MAXIMUM_ALIAS),
  };
  return {
    id,
    added,
    ...(kept.group && { group: kept.group }),
    ...(kept.note && { note: kept.note }),
    ...(kept.aliases.length > 0 && { aliases: kept.aliases.slice(0, MAXIMUM_ALIASES) }),
  };
}

/** What `tidyEntry` cuts off remarks; an alias that is too long is given whole. Null where all has room. */
export function leftOutOf({ group, note, aliases }: Remarks): Remarks | null {
  const rest = (text: string | undefined, most: number): string =>
    tidyText(text, Number.POSITIVE_INFINITY).slice(tidyText(text, most).length).trim();
  const whole = tidyAliases(aliases, Number.POSITIVE_INFINITY);
  const short = whole.filter((alias) => alias.length <= MAXIMUM_ALIAS);
  const left = {
    group: rest(group, MAXIMUM_GROUP),
    note: rest(note, MAXIMUM_NOTE),
    aliases: [...whole.filter((alias) => alias.length > MAXIMUM_ALIAS), ...short.slice(MAXIMUM_ALIASES)],
  };
  if (left.group === '' && left.note === '' && left.aliases.length === 0) return null;
  return {
    ...(left.group !== '' && { group: left.group }),
    ...(left.note !== '' && { note: left.note }),
    ...(left.aliases.length > 0 && { aliases: left.aliases }),
  };
}

/** Halves of characters that take two units. */
const HALVES = /\p{Surrogate}/gu;

/** Without what a cut leaves of a character: a browser's sync may refuse it, and all else with it. */
const tidyText = (text: string | undefined, most: number): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most).replace(HALVES, '').trim();

const tidyAliases = (aliases: readonly string[] = [], most: number): readonly string[] => [
  ...new Set(aliases.map((alias) => tidyText(alias, most)).filter((alias) => alias !== '')),
];

/** Names of the groups, in the order in which they first appear. */
export const groupsOf = ({ entries }: Watchlist): readonly string[] => [
  ...new Set(entries.flatMap(({ group }) => (group === undefined ? [] : [group]))),
];
