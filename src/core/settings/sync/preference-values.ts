import type { Confirmations } from '../dismissals/confirmations.ts';
import type { Dismissals } from '../dismissals/dismissals.ts';
import type { Settings } from '../settings.ts';
import { isRecord, isTime, type StorageProblem } from '../stored.ts';
import type { Watchlist } from '../watchlist/watchlist.ts';
import type { Items } from './preference-storage.ts';
import { type FromSync, fromSyncItems, syncKeys } from './sync-chunks.ts';

/** Everything the reader chose. */
export interface Preferences {
  readonly settings: Settings;
  readonly watchlist: Watchlist;
  readonly dismissals: Dismissals;
  readonly confirmations: Confirmations;
}

/** What was read, and what was wrong with it. */
export interface StoredPreferences extends Preferences {
  readonly problems: readonly { readonly name: StoredName; readonly problem: StorageProblem }[];
  /** The browser's sync refused something, or is switched off: it is kept on this machine only. */
  readonly localOnly: boolean;
}

export const NAMES = ['settings', 'watchlist', 'dismissals', 'confirmations'] as const;
export type Name = (typeof NAMES)[number];
/** Everything that is kept aside when it cannot be read: also what holds on this machine only, and the reader's keys to sources. */
export const STORED = [...NAMES, 'machine', 'keys'] as const;
export type StoredName = (typeof STORED)[number];
/** Lists of what the reader said of names, of which a part stays on this machine. */
export const SAID = ['dismissals', 'confirmations'] as const satisfies readonly Name[];
export type SaidName = (typeof SAID)[number];

/** A change that sync does not hold yet, in `storage.local`. */
export interface Pending {
  /** What it was made from, as sync held it. */
  readonly base: unknown;
  readonly value: unknown;
  /** When sync refused it first, ms since 1970. */
  readonly refused?: number;
  /** When it was made, ms since 1970, and after any clearing that was known then. Earlier versions wrote none. */
  readonly at?: number;
  /** What it was before it was changed again, oldest first. */
  readonly earlier?: readonly Step[];
}

/** A value, and when the reader made it. */
interface Step {
  readonly at: number;
  readonly value: unknown;
}

/** Keys of `storage.local`. */
export const MACHINE = 'machine';
export const KEYS = 'source-keys';
/** When everything was cleared here: see `clearing.ts`. */
export const CLEARED = 'cleared';
/** What this machine remembers of a value in sync: see `sync-memory.ts`. */
export const memoryKey = (name: Name): string => `${name}-sync`;
export const pendingKey = (name: Name): string => `pending.${name}`;
/** What the reader said of single articles. */
export const hereKey = (name: SaidName): string => `here.${name}`;
export const asideKey = (name: StoredName): string => `aside.${name}`;

export const SYNC_KEYS: readonly string[] = NAMES.flatMap(syncKeys);

export function pendingOf(name: Name, local: Items): Pending | null {
  const raw = local[pendingKey(name)];
  if (!isRecord(raw) || raw.value === undefined) return null;
  const earlier = Array.isArray(raw.earlier) ? raw.earlier.filter(isStep) : [];
  return {
    base: raw.base,
    value: raw.value,
    ...(isTime(raw.refused) && { refused: raw.refused }),
    ...(isTime(raw.at) && { at: raw.at }),
    ...(earlier.length > 0 && { earlier }),
  };
}

const isStep = (raw: unknown): raw is Step => isRecord(raw) && isTime(raw.at) && raw.value !== undefined;

/** The clearing that a head speaks of, ms since 1970; 0 for none. */
export const clearedAt = (head: unknown): number => timeOf(Object(head).cleared);

/** When it was written, by the clock of the machine that wrote it; 0 where it does not say. */
export const writtenAt = (head: unknown): number => timeOf(Object(head).written);

/** When everything was cleared last, ms since 1970; 0 for never. Every head may say it: earlier versions marked the watchlist alone. */
export const clearedIn = (synced: Items, local: Items): number =>
  Math.max(...NAMES.map((name) => clearedAt(synced[name])), timeOf(Object(local[CLEARED]).at));

const timeOf = (raw: unknown): number => (isTime(raw) ? raw : 0);

/** The value that holds now, for its migration to read: what waits for sync, else what sync holds. */
export function currentOf(name: Name, synced: Items, local: Items): FromSync {
  const pending = pendingOf(name, local);
  return pending ? { value: pending.value, whole: true } : fromSyncItems(name, synced);
}
