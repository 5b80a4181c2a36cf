import type { Standing } from './clearing.ts';
import { lostIn, nothingOf } from './lost-head.ts';
import type { Items } from './preference-storage.ts';
import { memoryKey, type Name, pendingOf } from './preference-values.ts';
import { fromSyncItems } from './sync-chunks.ts';
import { type Mergeable, type Received, readState, receivedFrom } from './sync-memory.ts';

/**
 * A value in sync, as its kind reads it; null where there is none. Where the head is gone while this machine remembers the value, as if nothing
 * had been left of it; where everything was cleared since, as that left it.
 */
export function receivedOrLost<T>(name: Name, kind: Mergeable<T>, { synced, local, cleared, stale }: Standing): Received<T> | null {
  const head = synced[name];
  if (head !== undefined) {
    const received = receivedFrom(kind, head, fromSyncItems(name, synced));
    return { ...received, cleared: Math.max(received.cleared, cleared) };
  }
  const memory = readState(kind, local[memoryKey(name)]);
  if (stale.includes(name) || (memory && memory.cleared < cleared)) return { ...nothingOf(kind, cleared), whole: true };
  const pending = pendingOf(name, local);
  // A change without a base was made where sync held nothing yet: no head can have been lost.
  const lost = pending && pending.base === undefined ? null : lostIn(name, kind, synced, local);
  return lost && nothingOf(kind, lost.cleared);
}

/** Part of it is missing, or all: it is to be mended from memory, unless everything was cleared since. */
export function isDamaged<T>(name: Name, kind: Mergeable<T>, received: Received<T> | null, local: Items): boolean {
  return received?.whole === false && received.cleared <= (readState(kind, local[memoryKey(name)])?.cleared ?? 0);
}
