import type { Standing } from './clearing.ts';
import type { Items } from './preference-storage.ts';
import { memoryKey, type Name, type Pending } from './preference-values.ts';
import { firstState, type Mergeable, onTop, type Received, readState, reconcile, type SyncState } from './sync-memory.ts';

/** What a name's turn needs: what both areas hold, and whether a damaged list is to be mended now or may still be on its way. */
export interface Turn extends Standing {
  /** Also what counts as cleared: all that is there in sync. */
  readonly there: Items;
  readonly mend: boolean;
}

interface Known<T> {
  readonly remembered: SyncState<T> | null;
  readonly state: SyncState<T>;
  readonly write: boolean;
}

/** What this machine remembers of a value, and what it knows once it has taken in what sync holds. `write`: sync must be told. */
export function knownOf<T>(name: Name, kind: Mergeable<T>, received: Received<T> | null, turn: Turn, random: () => number): Known<T> {
  const { local, cleared, stale } = turn;
  const remembered = received && readState(kind, local[memoryKey(name)]);
  const isStale = stale.includes(name);
  // What another machine wrote without knowing of the clearing tells nothing of what was removed since.
  if (remembered && isStale && remembered.cleared >= cleared) return { remembered, state: remembered, write: true };
  if (received && remembered) {
    const { state, write } = reconcile(kind, remembered, received);
    return { remembered, state, write: write || isStale };
  }
  const machine = Math.floor(random() * 2 ** 40).toString(36);
  return { remembered: null, state: firstState(kind, machine, received, cleared), write: isStale };
}

/** The state with what waits here on top. */
export const changedBy = <T>(kind: Mergeable<T>, state: SyncState<T>, pending: Pending | null): SyncState<T> =>
  pending ? onTop(kind, state, kind.read(pending.base).value, kind.read(pending.value).value, pending.at) : state;
