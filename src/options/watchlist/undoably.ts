import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { mergeWatchlists } from '../../core/settings/sync/merge-watchlists.ts';
import type { Watchlist } from '../../core/settings/watchlist/watchlist.ts';
import type { Page } from '../page.ts';

/** What is said of a change of the watchlist. */
type Told = (before: Watchlist, after: Watchlist) => string;

/** A change, and the way back from this change alone: what came after it stays. `false` as `changeWatchlist` gives it. */
export async function undoably(page: Page, text: Told, update: (list: Watchlist) => Watchlist): Promise<boolean> {
  const lists: { before?: Watchlist; after?: Watchlist } = {};
  const kept = await page.changeWatchlist((before) => {
    const after = update(before);
    Object.assign(lists, { before, after });
    return after;
  });
  const { before, after } = lists;
  if (!kept || !before || !after || before === after) return kept;
  const undo = (): void => page.run(page.changeWatchlist((now) => mergeWatchlists(after, before, now)));
  const left = new Set(after.entries.map(({ id }) => id));
  const about = before.entries.find(({ id }) => !left.has(id))?.id;
  page.change({ undoable: { text: text(before, after), about, undo } });
  return true;
}

export const nameOf = (page: Page, id: InstrumentId): string => page.data()?.instruments.get(id)?.name ?? id;

/** Where a name stands after a change. */
export const nowAt =
  (page: Page, id: InstrumentId): Told =>
  (_, { entries }) => {
    const { t, format } = page.words();
    return t('moved', [nameOf(page, id), format.number(entries.findIndex((entry) => entry.id === id) + 1, 0)]);
  };
