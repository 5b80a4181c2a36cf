import { readableSettings } from '../changed-settings.ts';
import { migrateDismissals, migrateWatchlist } from '../migrate.ts';
import { migrateSettings } from '../migrate-settings.ts';
import type { StorageProblem } from '../stored.ts';
import type { Items } from './preference-storage.ts';
import type { Name, Pending } from './preference-values.ts';

/** What is wrong with a stored value. */
export function problemOf(name: Name, value: unknown): StorageProblem | null {
  if (name === 'settings') return migrateSettings(value).problem;
  return name === 'watchlist' ? migrateWatchlist(value).problem : migrateDismissals(value).problem;
}

/**
 * Of a damaged change, what may still be made of it. What is missing from a list was not taken away by anybody, and so the list has no base;
 * settings that cannot be read count as unchanged.
 */
export function mendedPending(name: Name, { base, ...pending }: Pending): Items {
  return name === 'settings' ? { ...pending, base, value: readableSettings(pending.value, base) } : pending;
}
