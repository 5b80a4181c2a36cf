import { keyOf } from '../dismissals/dismissal-homes.ts';
import type { Dismissals } from '../dismissals/dismissals.ts';

/** What this machine added and took back since `base`, on top of what came from elsewhere. It may be longer than a list may be. */
export function mergeDismissals(base: Dismissals, mine: Dismissals, theirs: Dismissals): Dismissals {
  const before = new Set(base.entries.map(keyOf));
  const ours = new Set(mine.entries.map(keyOf));
  const kept = theirs.entries.filter((entry) => ours.has(keyOf(entry)) || !before.has(keyOf(entry)));
  const there = new Set(kept.map(keyOf));
  const added = mine.entries.filter((entry) => !there.has(keyOf(entry)) && !before.has(keyOf(entry)));
  return { version: 1, entries: [...kept, ...added].sort((a, b) => a.at - b.at) };
}
