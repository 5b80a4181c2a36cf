import { isRecord, isSame, isText, isTime, type StorageProblem } from '../stored.ts';
import type { Items } from './preference-storage.ts';

/** A kind of value that several machines change. */
export interface Mergeable<T> {
  /** Two machines' values as one. `base` is the last that both knew; without one nothing is taken away. */
  readonly merge: (base: T | null, mine: T, theirs: T) => T;
  /** What was changed from `base` to `mine` and nothing else of it, upon what is there since everything was cleared. */
  readonly redo: (base: T, mine: T, there: T) => T;
  /** From whatever storage held; undefined gives an empty value. */
  readonly read: (raw: unknown) => { readonly value: T; readonly problem: StorageProblem | null };
}

/** How many writes of each machine a value includes. */
type Seen = Readonly<Record<string, number>>;

/** A value that all held who had seen so much. */
interface Past<T> {
  readonly seen: Seen;
  readonly value: T;
  /** When the reader changed the one before it to this, here, ms since 1970; 0 where that is not what made it. */
  readonly at: number;
}

/**
 * What this machine remembers of a synced value. The browser's sync keeps the last writer's and drops the other's; with this, what was dropped is
 * noticed and merged. Kept in `storage.local`.
 */
export interface SyncState<T> {
  /** A random name that means something only beside the value itself. */
  readonly machine: string;
  readonly seen: Seen;
  /** The last value that came from elsewhere. */
  readonly base: T | null;
  /** The last value known here. */
  readonly mine: T;
  /** The last values written here or taken in, oldest first: what another machine's was made from. */
  readonly past: readonly Past<T>[];
  /** When everything was cleared last, ms since 1970; 0 for never. */
  readonly cleared: number;
  /** All that is known here comes from a damaged value. */
  readonly partial: boolean;
}

/** A value as sync holds it. */
export interface Received<T> {
  readonly value: T;
  readonly seen: Seen;
  /** It could be read whole, and whoever wrote it knew a whole one. What is missing from a damaged list was not removed by anybody. */
  readonly whole: boolean;
  /** Written by a machine that had only a damaged one. */
  readonly partial: boolean;
  readonly cleared: number;
}

const MAXIMUM_MACHINES = 20;
const MAXIMUM_PAST = 8;
/** Of these, what other machines are most likely to have gone on from. */
const LATEST = 4;

/** What the head of a synced value says of those who wrote it, for `receivedFrom` to read. */
export const headOf = ({ seen, cleared, partial }: SyncState<unknown>): Items => ({
  seen,
  ...(cleared > 0 && { cleared }),
  ...(partial && { partial }),
});

/** A value from sync with what its head says; `whole`: nothing of it is missing. */
export function receivedFrom<T>(
  { read }: Mergeable<T>,
  head: unknown,
  { value: raw, whole }: { readonly value: unknown; readonly whole: boolean },
): Received<T> {
  const { value, problem } = read(raw);
  const { seen, partial, cleared } = Object(head) as Record<string, unknown>;
  return {
    value,
    seen: readSeen(seen),
    whole: whole && problem === null,
    partial: partial === true,
    cleared: isTime(cleared) ? cleared : 0,
  };
}

/** The memory of a machine that has none; `cleared` counts where nothing was received. */
export const firstState = <T>({ read }: Mergeable<T>, machine: string, received: Received<T> | null, cleared = 0): SyncState<T> => ({
  machine,
  seen: received?.whole ? received.seen : {},
  base: received?.value ?? null,
  mine: received?.value ?? read(undefined).value,
  past: [{ seen: received?.seen ?? {}, value: received?.value ?? read(undefined).value, at: 0 }],
  cleared: received?.cleared ?? cleared,
  partial: received?.whole === false || received?.partial === true,
});

/** A change on top of what is known; `at`: when the reader made it. */
function changed<T>(state: SyncState<T>, mine: T, at = 0): SyncState<T> {
  const seen = plusOne(state.seen, state.machine);
  return { ...state, mine, seen, past: withPast(state, seen, mine, at) };
}

/** What the reader changed here from `base` to `mine`, `at` a time in ms since 1970, on top of what is known. */
export function onTop<T>({ merge }: Mergeable<T>, state: SyncState<T>, base: T, mine: T, at = 0): SyncState<T> {
  const merged = isSame(base, state.mine) ? mine : merge(base, mine, state.mine);
  return isSame(merged, state.mine) ? state : changed(state, merged, at);
}

/** What holds once everything was cleared elsewhere: what came since, and what the reader changed here since, step by step. */
function afterClearing<T>(kind: Mergeable<T>, { machine, past }: SyncState<T>, received: Received<T>): SyncState<T> {
  let state = firstState(kind, machine, received);
  for (const [index, { at, value }] of past.entries()) {
    const before = past[index - 1];
    if (!before || at <= received.cleared) continue;
    const mine = kind.redo(before.value, value, state.mine);
    if (!isSame(mine, state.mine)) state = changed(state, mine, at);
  }
  return state;
}

/** Takes in what sync holds now. `write` when sync must be told the outcome. */
export function reconcile<T>(
  kind: Mergeable<T>,
  state: SyncState<T>,
  received: Received<T>,
): { readonly state: SyncState<T>; readonly write: boolean } {
  const { merge } = kind;
  const { value, seen, cleared } = received;
  // Another machine cleared everything: what was known before is not brought back.
  if (cleared > state.cleared) {
    const after = afterClearing(kind, state, received);
    return { state: after, write: !isSame(after.mine, value) };
  }
  if (!received.whole || received.partial) {
    // Nobody has seen what the head of a damaged value speaks of.
    const known = received.whole ? largest(state.seen, seen) : state.seen;
    const together = merge(null, state.mine, value);
    if (state.partial) return { state: { ...state, mine: together, seen: known }, write: false };
    return { state: changed({ ...state, seen: known }, together), write: true };
  }
  if (state.partial) {
    // The whole of it at last: what was changed here meanwhile goes on top.
    const past = withPast(state, seen, value);
    const whole = { ...state, seen: largest(state.seen, seen), base: value, mine: value, partial: false, past };
    const together = merge(state.base, state.mine, value);
    return isSame(together, value) ? { state: whole, write: false } : { state: changed(whole, together), write: true };
  }
  if (!includes(seen, state.seen)) {
    // The last of what was known here that the other machine knew as well; where it knew nothing of it, it took nothing away either.
    const known = state.past.findLast((each) => includes(seen, each.seen))?.value ?? null;
    const together = merge(known, state.mine, value);
    const past = withPast(state, seen, value);
    return { state: changed({ ...state, base: value, seen: largest(state.seen, seen), past }, together), write: true };
  }
  if (!includes(state.seen, seen) || !isSame(value, state.mine)) {
    return { state: { ...state, seen, base: value, mine: value, past: withPast(state, seen, value) }, write: false };
  }
  return { state, write: false };
}

/** A value that may be too long for sync, cut as `bound` cuts it, and what was known before with it. */
export const withinBounds = <T>(state: SyncState<T>, bound: (value: T) => T): SyncState<T> => ({
  ...state,
  mine: bound(state.mine),
  past: state.past.map((each) => ({ ...each, value: bound(each.value) })),
});

/** The state from whatever storage held; null where it cannot be read, which costs one merge. */
export function readState<T>({ read }: Mergeable<T>, raw: unknown): SyncState<T> | null {
  if (!isRecord(raw) || !isText(raw.machine)) return null;
  const { machine } = raw;
  const base = read(raw.base);
  const mine = read(raw.mine);
  if (base.problem || mine.problem) return null;
  const known: readonly unknown[] = Array.isArray(raw.past) ? raw.past.slice(-MAXIMUM_PAST) : [];
  const past = known.flatMap((each) =>
    isRecord(each) && isRecord(each.seen)
      ? [{ seen: readSeen(each.seen), value: read(each.value).value, at: isTime(each.at) ? each.at : 0 }]
      : [],
  );
  return {
    machine,
    seen: readSeen(raw.seen),
    base: raw.base ? base.value : null,
    mine: mine.value,
    past,
    cleared: isTime(raw.cleared) ? raw.cleared : 0,
    partial: raw.partial === true,
  };
}

const withPast = <T>({ past }: SyncState<T>, seen: Seen, value: T, at = 0): readonly Past<T>[] =>
  thinned([...past, { seen, value, at }], MAXIMUM_PAST, LATEST);

/** As many steps as may be kept: of two changes that came close together, the earlier counts to the later, but among the `latest`; else the oldest goes. */
export function thinned<S extends { readonly at: number }>(steps: readonly S[], most: number, latest: number): readonly S[] {
  if (steps.length <= most) return steps;
  const gapAfter = (index: number): number => {
    const [at = 0, next = 0] = [steps[index]?.at, steps[index + 1]?.at];
    return index > 0 && at > 0 && next > 0 ? Math.abs(next - at) : Number.POSITIVE_INFINITY;
  };
  let gone = 0;
  for (let index = 1; index < steps.length - latest; index++) if (gapAfter(index) < gapAfter(gone)) gone = index;
  return steps.filter((_, index) => index !== gone);
}

const readSeen = (raw: unknown): Seen =>
  isRecord(raw) ? Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, number] => isTime(entry[1]))) : {};

const includes = (whole: Seen, part: Seen): boolean => Object.entries(part).every(([machine, count]) => (whole[machine] ?? 0) >= count);

const plusOne = (seen: Seen, machine: string): Seen => ({ ...seen, [machine]: (seen[machine] ?? 0) + 1 });

/** Machines that have gone would otherwise be counted forever: the least active go first. */
function largest(a: Seen, b: Seen): Seen {
  const machines = [...new Set([...Object.keys(a), ...Object.keys(b)])].map(
    (machine) => [machine, Math.max(a[machine] ?? 0, b[machine] ?? 0)] as const,
  );
  return Object.fromEntries(machines.sort((x, y) => y[1] - x[1]).slice(0, MAXIMUM_MACHINES));
}
