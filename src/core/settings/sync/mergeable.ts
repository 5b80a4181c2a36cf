import { mergeSettings, redoSettings, travelling } from '../changed-settings.ts';
import { ofAll } from '../dismissals/dismissal-homes.ts';
import { type Dismissals, NO_DISMISSALS } from '../dismissals/dismissals.ts';
import { migrateDismissals, migrateWatchlist } from '../migrate.ts';
import { migrateSettings } from '../migrate-settings.ts';
import type { Stored } from '../stored.ts';
import type { Watchlist } from '../watchlist/watchlist.ts';
import { mergeDismissals } from './merge-dismissals.ts';
import { mergeWatchlists } from './merge-watchlists.ts';
import type { Mergeable } from './sync-memory.ts';

export const WATCHLIST: Mergeable<Watchlist> = {
  merge: mergeWatchlists,
  redo: mergeWatchlists,
  read(raw) {
    const { watchlist, problem } = migrateWatchlist(raw);
    return { value: watchlist, problem };
  },
};

/** Settings as they are stored: what the reader changed, field by field. */
export const SETTINGS: Mergeable<Stored> = {
  merge: mergeSettings,
  redo: redoSettings,
  read: (raw) => ({ value: travelling(raw), problem: migrateSettings(raw).problem }),
};

/** What was said of names in every article; the rest does not travel. */
export const DISMISSALS: Mergeable<Dismissals> = {
  merge: (base, mine, theirs) => mergeDismissals(base ?? NO_DISMISSALS, mine, theirs),
  redo: mergeDismissals,
  read(raw) {
    const { dismissals, problem } = migrateDismissals(raw);
    return { value: ofAll(dismissals), problem };
  },
};
