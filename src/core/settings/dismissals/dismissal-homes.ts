import { isSame } from '../stored.ts';
import { syncCost } from '../sync/sync-cost.ts';
import { type Dismissal, type Dismissals, NO_DISMISSALS, newestOf } from './dismissals.ts';

/** Where what the reader said is kept. An article's address never leaves the browser, and so what was said of one article does not travel. */
interface Homes {
  readonly travels: Dismissals;
  readonly stays: Dismissals;
}

/** Bytes of sync for one list. The watchlist needs most of what there is. */
const MOST_SYNCED = 16_000;

const costOf = (entry: Dismissal): number => syncCost(entry) + 1;

export const keyOf = ({ id, surface, where }: Dismissal): string => JSON.stringify([id, surface, where]);

/** What was said of single articles stays, and of the rest the oldest that sync has no room for. */
export function homesOf({ version, entries }: Dismissals): Homes {
  let room = MOST_SYNCED;
  const travelling = new Set<Dismissal>();
  for (const entry of entries.toReversed()) {
    if (entry.where !== 'everywhere') continue;
    room -= costOf(entry);
    if (room < 0) break;
    travelling.add(entry);
  }
  const only = (travels: boolean): Dismissals => ({ version, entries: entries.filter((entry) => travelling.has(entry) === travels) });
  return { travels: only(true), stays: only(false) };
}

/**
 * Of `gone`, what was pushed out of a full `list`: the older ones. The rest was taken back. Full is a list without room for one more entry as large
 * as any in sight, since the entry that had no room is not known here.
 */
export function pushedOutOf(list: Dismissals, gone: Dismissals): Dismissals {
  const room = list.entries.reduce((left, entry) => left - costOf(entry), MOST_SYNCED);
  if (room >= Math.max(...[...list.entries, ...gone.entries].map(costOf))) return NO_DISMISSALS;
  const oldest = Math.min(...list.entries.map(({ at }) => at));
  return { ...gone, entries: gone.entries.filter(({ at }) => at <= oldest) };
}

/** Several lists as one, each entry once, newest last. It may be longer than a list may be: what has no room is for the caller to keep. */
export function allOf(...lists: readonly Dismissals[]): Dismissals {
  const entries = new Map(lists.flatMap((list) => list.entries.map((entry) => [keyOf(entry), entry] as const)));
  return { version: 1, entries: [...entries.values()].sort((a, b) => a.at - b.at) };
}

/** Several lists as one that is no longer than a list may be. */
export const together = (...lists: readonly Dismissals[]): Dismissals => newestOf(allOf(...lists)).list;

/** Of what stays, what has room beside what travels: the newest of both. */
export function withRoom(stays: Dismissals, travels: Dismissals): ReturnType<typeof newestOf> {
  const over = new Set(newestOf(allOf(stays, travels)).over.map(keyOf));
  const only = (isOver: boolean): readonly Dismissal[] => stays.entries.filter((entry) => over.has(keyOf(entry)) === isOver);
  return { list: { ...stays, entries: only(false) }, over: only(true) };
}

/** What was said of single articles. */
export const ofArticles = ({ version, entries }: Dismissals): Dismissals => ({
  version,
  entries: entries.filter(({ where }) => where !== 'everywhere'),
});

/** What was said of every article. */
export const ofAll = ({ version, entries }: Dismissals): Dismissals => ({
  version,
  entries: entries.filter(({ where }) => where === 'everywhere'),
});

/** Without what could have travelled, and was said before everything was cleared; what was said of single articles is no other machine's. */
export const sinceClearing = ({ version, entries }: Dismissals, cleared: number): Dismissals => ({
  version,
  entries: entries.filter(({ where, at }) => where !== 'everywhere' || at > cleared),
});

/** A list without what is in another. */
export function without({ version, entries }: Dismissals, other: Dismissals): Dismissals {
  const known = new Set(other.entries.map(keyOf));
  return { version, entries: entries.filter((entry) => !known.has(keyOf(entry))) };
}

export const isSameList = (a: Dismissals, b: Dismissals): boolean => isSame(a.entries, b.entries);
