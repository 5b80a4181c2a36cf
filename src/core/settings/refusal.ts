import type { InstrumentId } from '../instruments/instrument.ts';
import type { PreferenceStore } from './preferences.ts';
import { isWatched, unwatch, watch } from './watchlist/watchlist.ts';

/** Why nothing was changed of what the reader chose: a list is full, or a newer version wrote it. */
export type Refusal = 'watch_full' | 'watch_newer' | 'said_newer' | 'sites_full' | 'sites_newer';

/** Why what was said of names was left as it was; null where it was kept. */
export const refusalOfSaid = (kept: boolean): Refusal | null => (kept ? null : 'said_newer');

/** Watches names, as far as there is room, and unwatches others; `now` in ms since 1970. Null where all was done. */
export async function changeWatched(
  store: Pick<PreferenceStore, 'changeWatchlist'>,
  fresh: readonly InstrumentId[],
  gone: readonly InstrumentId[],
  now: number,
): Promise<Refusal | null> {
  let isFull = false;
  const kept = await store.changeWatchlist((before) => {
    const after = gone.reduce(unwatch, before);
    const all = fresh.reduce((list, id) => watch(list, id, now), after);
    isFull = fresh.some((id) => !isWatched(all, id));
    return all;
  });
  if (!kept) return 'watch_newer';
  return isFull ? 'watch_full' : null;
}
