import type { Items } from './preference-storage.ts';
import { clearedIn, memoryKey, type Name } from './preference-values.ts';
import { type Mergeable, type Received, readState, type SyncState } from './sync-memory.ts';

/**
 * What this machine remembers of a value whose head is gone from sync; null where the head is there, or went when everything was cleared. Nobody
 * takes a head away otherwise: it is an accident.
 */
export function lostIn<T>(name: Name, kind: Mergeable<T>, synced: Items, local: Items): SyncState<T> | null {
  if (synced[name] !== undefined) return null;
  const memory = readState(kind, local[memoryKey(name)]);
  return memory && memory.cleared >= clearedIn(synced, local) ? memory : null;
}

/** As sync would hold it if nothing had been left of it. */
export const nothingOf = <T>({ read }: Mergeable<T>, cleared: number): Received<T> => ({
  value: read(undefined).value,
  seen: {},
  whole: false,
  partial: false,
  cleared,
});
