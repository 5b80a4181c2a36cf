import { type Dismissal, type Dismissals, MAXIMUM_DISMISSALS, NO_DISMISSALS } from './dismissals.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { EMPTY_WATCHLIST, MAXIMUM_WATCHED, type Watchlist, type WatchlistEntry } from './watchlist.ts';

/** What was wrong with a stored value. `corrupt`: some of it could not be read; `newer`: a later version of this extension wrote it. */
export type StorageProblem = 'corrupt' | 'newer';

type Stored = Readonly<Record<string, unknown>>;
/** Step `i` turns a value of version `i + 1` into one of version `i + 2`. Append only. */
type Steps = readonly ((stored: Stored) => Stored)[];

const SETTINGS_STEPS: Steps = [];
const WATCHLIST_STEPS: Steps = [];
const DISMISSALS_STEPS: Steps = [];

/** Settings from whatever storage held. Nothing stored gives the defaults; a field that cannot be read gives its default and a problem. */
export function migrateSettings(raw: unknown): { readonly settings: Settings; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { settings: DEFAULT_SETTINGS, problem: null };
  const { value, problem } = climb(raw, SETTINGS_STEPS);
  if (!value) return { settings: DEFAULT_SETTINGS, problem };
  let bad = false;
  const choose = <T>(candidate: unknown, allowed: readonly T[], otherwise: T): T => {
    const found = allowed.find((each) => each === candidate);
    if (found === undefined && candidate !== undefined) bad = true;
    return found ?? otherwise;
  };
  const texts = (candidate: unknown): readonly string[] => {
    if (!Array.isArray(candidate)) {
      if (candidate !== undefined) bad = true;
      return [];
    }
    const kept = candidate.filter(isText).slice(0, 1000);
    if (kept.length !== candidate.length) bad = true;
    return kept;
  };
  const part = (candidate: unknown): Stored => {
    if (isRecord(candidate)) return candidate;
    if (candidate !== undefined) bad = true;
    return {};
  };
  const [sites, reading, sources] = [part(value.sites), part(value.reading), part(value.sources)];
  const settings: Settings = {
    version: 1,
    sites: {
      mode: choose(sites.mode, ['news', 'every', 'click'] as const, DEFAULT_SETTINGS.sites.mode),
      firstRunDone: choose(sites.firstRunDone, [true, false], DEFAULT_SETTINGS.sites.firstRunDone),
      off: texts(sites.off),
    },
    reading: {
      marks: choose(reading.marks, ['first', 'all'] as const, DEFAULT_SETTINGS.reading.marks),
      theme: choose(reading.theme, ['page', 'light', 'dark'] as const, DEFAULT_SETTINGS.reading.theme),
    },
    sources: { off: texts(sources.off) },
  };
  return { settings, problem: problem ?? (bad ? 'corrupt' : null) };
}

/** The watchlist from whatever storage held. Entries that cannot be read are left out and reported. */
export function migrateWatchlist(raw: unknown): { readonly watchlist: Watchlist; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { watchlist: EMPTY_WATCHLIST, problem: null };
  const { value, problem } = climb(raw, WATCHLIST_STEPS);
  const { kept, lost } = entriesOf(value, isWatchlistEntry, MAXIMUM_WATCHED);
  const seen = new Set<string>();
  const entries = kept.filter(({ id }) => !seen.has(id) && seen.add(id)).map(({ id, added }) => ({ id, added }));
  return { watchlist: { version: 1, entries }, problem: problem ?? (lost ? 'corrupt' : null) };
}

/** The "not this" list from whatever storage held. */
export function migrateDismissals(raw: unknown): { readonly dismissals: Dismissals; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { dismissals: NO_DISMISSALS, problem: null };
  const { value, problem } = climb(raw, DISMISSALS_STEPS);
  const { kept, lost } = entriesOf(value, isDismissal, MAXIMUM_DISMISSALS);
  const entries = kept.map(({ id, surface, where, at }) => ({ id, surface, where, at }));
  return { dismissals: { version: 1, entries }, problem: problem ?? (lost ? 'corrupt' : null) };
}

function climb(raw: unknown, steps: Steps): { readonly value: Stored | null; readonly problem: StorageProblem | null } {
  if (!isRecord(raw)) return { value: null, problem: 'corrupt' };
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { value: null, problem: 'corrupt' };
  if (version > steps.length + 1) return { value: raw, problem: 'newer' };
  return { value: steps.slice(version - 1).reduce((stored, step) => step(stored), raw), problem: null };
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

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 2000;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isWatchlistEntry = (entry: unknown): entry is WatchlistEntry => isRecord(entry) && isText(entry.id) && isTime(entry.added);
const isDismissal = (entry: unknown): entry is Dismissal =>
  isRecord(entry) && isText(entry.id) && isText(entry.surface) && isText(entry.where) && isTime(entry.at);
