import type { InstrumentId } from '../core/instruments/instrument.ts';
import { undoDismissal } from '../core/settings/dismissals.ts';
import { isWatched, move, type Remarks, remark, unwatch, type Watchlist, watch } from '../core/settings/watchlist.ts';
import { watchlistToCsv, watchlistToJson } from '../core/settings/watchlist-file.ts';
import { send } from '../messaging/send.ts';
import { download } from '../ui/download.ts';
import { counted } from '../ui/words.ts';
import { findNames } from './find-names.ts';
import type { OptionsActions } from './options-data.ts';
import type { Page } from './page.ts';

type WatchlistActions = Pick<
  OptionsActions,
  'search' | 'watch' | 'unwatch' | 'move' | 'remark' | 'loadPrices' | 'importNames' | 'settleName' | 'exportAs' | 'undoDismissal'
>;

/** Prices asked for at once; a long list is not fetched unasked. */
const PRICES_AT_ONCE = 30;

/** The names the reader follows. */
export function watchlistActions(page: Page): WatchlistActions {
  const { run, store } = page;

  async function search(query: string): Promise<void> {
    const before = page.data()?.search.results;
    page.change({ search: { query, results: query.trim() === '' ? [] : before?.length ? before : null } });
    if (query.trim() === '') return;
    const results = await send('lexicon/search', { query });
    // A later letter has its own answer.
    if (page.data()?.search.query === query) page.change({ search: { query, results } });
  }

  /** A change with the list before it to go back to. */
  async function undoably(text: string, update: (list: Watchlist) => Watchlist): Promise<void> {
    const before = page.data()?.preferences.watchlist;
    if (!before) return;
    await page.changeWatchlist(update, { text, undo: () => run(page.changeWatchlist(() => before)) });
  }

  async function importNames(text: string): Promise<void> {
    const { found, open, unknown } = await findNames(text, send);
    const list = page.data()?.preferences.watchlist;
    if (!list) return;
    const fresh = found.filter(({ id }) => !isWatched(list, id)).length;
    const now = Date.now();
    await undoably(counted(page.words(), 'added', fresh), (before) =>
      found.reduce((all, { id, remarks }) => add(all, id, remarks, now), before),
    );
    page.change({ open, notice: unknown.length > 0 ? page.words().t('names_unknown', [unknown.slice(0, 8).join(', ')]) : null });
    await loadPrices();
  }

  async function settle(name: string, id: InstrumentId | null): Promise<void> {
    const open = page.data()?.open ?? [];
    const remarks = open.find((each) => each.name === name)?.remarks ?? {};
    page.change({ open: open.filter((each) => each.name !== name) });
    if (id === null) return;
    await page.changeWatchlist((list) => add(list, id, remarks, Date.now()));
    await loadPrices();
  }

  async function loadPrices(): Promise<void> {
    const data = page.data();
    if (!data) return;
    const missing = data.preferences.watchlist.entries.map(({ id }) => id).filter((id) => !data.views.has(id));
    await Promise.all(
      missing.slice(0, PRICES_AT_ONCE).map(async (id) => {
        const view = await send('market/view', { id, published: null });
        page.change({ views: new Map([...(page.data()?.views ?? []), [id, view]]) });
      }),
    );
    if (missing.length > 0) await Promise.all([page.refresh.sources(), page.refresh.cache()]);
  }

  return {
    search: (query) => run(search(query)),
    watch: ({ id }) => run(page.changeWatchlist((list) => watch(list, id, Date.now())).then(loadPrices)),
    unwatch: (id) => run(undoably(page.words().t('removed', [page.data()?.instruments.get(id)?.name ?? id]), (list) => unwatch(list, id))),
    move: (id, index) => run(page.changeWatchlist((list) => move(list, id, index))),
    remark: (id, remarks) => run(page.changeWatchlist((list) => remark(list, id, remarks))),
    loadPrices: () => run(loadPrices()),
    importNames: (text) => run(importNames(text)),
    settleName: (name, instrument) => run(settle(name, instrument?.id ?? null)),
    exportAs(format) {
      const data = page.data();
      if (!data) return;
      const { watchlist } = data.preferences;
      if (format === 'csv') download('watchlist.csv', 'text/csv', watchlistToCsv(watchlist, data.instruments));
      else download('watchlist.json', 'application/json', watchlistToJson(watchlist));
    },
    undoDismissal: (dismissal) => run(store.changeDismissals((list) => undoDismissal(list, dismissal))),
  };
}

/** A name that is watched already takes what the file says beside it, and keeps the rest. */
const add = (list: Watchlist, id: InstrumentId, remarks: Remarks, now: number): Watchlist => remark(watch(list, id, now), id, remarks);
