import { type InstrumentId, MAXIMUM_ID } from '../instruments/instrument.ts';
import { type Dismissal, type Dismissals, MAXIMUM_DISMISSALS, MAXIMUM_SURFACE, NO_DISMISSALS } from './dismissals/dismissals.ts';
import { climb, isRecord, isText, isTime, type Steps, type StorageProblem, type Stored } from './stored.ts';
import { EMPTY_WATCHLIST, MAXIMUM_WATCHED, tidyEntry, type Watchlist, type WatchlistEntry } from './watchlist/watchlist.ts';

const WATCHLIST_STEPS: Steps = [
  // 2 adds group, note and own aliases to entries; all may be absent.
  (stored) => ({ ...stored, version: 2 }),
  // 3 counts seconds.
  (stored) => ({ ...stored, version: 3, ...(Array.isArray(stored.entries) && { entries: stored.entries.map(inSeconds) }) }),
];

const inSeconds = (entry: unknown): unknown =>
  isRecord(entry) && isTime(entry.added) ? { ...entry, added: Math.floor(entry.added / 1000) } : entry;

const DISMISSALS_STEPS: Steps = [];

/** The watchlist from whatever storage held. Entries that cannot be read are left out and reported. */
export function migrateWatchlist(raw: unknown): { readonly watchlist: Watchlist; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { watchlist: EMPTY_WATCHLIST, problem: null };
  const { value, problem } = climb(raw, WATCHLIST_STEPS);
  const { kept, lost } = entriesOf(value, isWatchlistEntry, MAXIMUM_WATCHED);
  const seen = new Set<string>();
  const entries = kept.filter(({ id }) => !seen.has(id) && seen.add(id)).map(tidyEntry);
  return { watchlist: { version: 3, entries }, problem: problem ?? (lost ? 'corrupt' : null) };
}

/** The "not this" list from whatever storage held. */
export function migrateDismissals(raw: unknown): { readonly dismissals: Dismissals; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { dismissals: NO_DISMISSALS, problem: null };
  const { value, problem } = climb(raw, DISMISSALS_STEPS);
  const { kept, lost } = entriesOf(value, isDismissal, MAXIMUM_DISMISSALS);
  const entries = kept.map(({ id, surface, where, at }) => ({ id, surface, where, at }));
  return { dismissals: { version: 1, entries }, problem: problem ?? (lost ? 'corrupt' : null) };
}

function entriesOf<T>(
  value: Stored | null,
  is: (entry: unknown) => entry is T,
  maximum: number,
): { readonly kept: readonly T[]; readonly lost: boolean } {
  const entries = value?.entries;
  if (!Array.isArray(entries)) return { kept: [], lost: true };
  const kept = entries.filter(is).slice(0, maximum);
  return { kept, lost: kept.length !== entries.length };
}

/** One that is too long makes every question with it unanswerable. */
const isId = (value: unknown): value is InstrumentId => isText(value) && value.length <= MAXIMUM_ID;
const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isWatchlistEntry = (entry: unknown): entry is WatchlistEntry =>
  isRecord(entry) &&
  isId(entry.id) &&
  typeof entry.added === 'number' &&
  isTime(entry.added * 1000) &&
  isOptionalText(entry.group) &&
  isOptionalText(entry.note) &&
  (entry.aliases === undefined || (Array.isArray(entry.aliases) && entry.aliases.every(isText)));
const isDismissal = (entry: unknown): entry is Dismissal =>
  isRecord(entry) &&
  isId(entry.id) &&
  isText(entry.surface) &&
  entry.surface.length <= MAXIMUM_SURFACE &&
  isText(entry.where) &&
  isTime(entry.at);
