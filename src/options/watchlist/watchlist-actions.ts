import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { undoConfirmation } from '../../core/settings/dismissals/confirmations.ts';
import { undoDismissal } from '../../core/settings/dismissals/dismissals.ts';
import type { SaidName } from '../../core/settings/sync/preference-values.ts';
import { isWatched, MAXIMUM_WATCHED, move, remark, unwatch, watch } from '../../core/settings/watchlist/watchlist.ts';
import { watchlistToCsv, watchlistToJson } from '../../core/settings/watchlist/watchlist-file.ts';
import { download } from '../../ui/download.ts';
import { inARow } from '../../ui/words.ts';
import type { OptionsActions } from '../options-data.ts';
import type { Outside, Page } from '../page.ts';
import { toldNewer } from '../page-changes.ts';
import { searchNames } from './find-names.ts';
import { importNames, settleName } from './import-names.ts';
import { loadPrices } from './load-prices.ts';
import { nameOf, nowAt, undoably } from './undoably.ts';

type WatchlistActions = Pick<
  OptionsActions,
  | 'search'
  | 'watch'
  | 'unwatch'
  | 'move'
  | 'remark'
  | 'loadPrices'
  | 'importNames'
  | 'importFailed'
  | 'settleName'
  | 'forgetUnfound'
  | 'forgetLeftOut'
  | 'exportAs'
  | 'undoDismissal'
  | 'undoConfirmation'
>;

/** The names the reader follows. */
export function watchlistActions(page: Page, { ask }: Pick<Outside, 'ask'>): WatchlistActions {
  const { run, inTurn, store } = page;

  async function search(query: string): Promise<void> {
    if (query.trim() === '') return page.change({ search: { query, answered: query, results: [] } });
    const before = page.data()?.search;
    page.change({ search: { query, answered: before?.answered ?? '', results: before?.results ?? [] } });
    const results = await searchNames(query, ask);
    // A later letter has its own answer.
    if (page.data()?.search.query === query) page.change({ search: { query, answered: query, results } });
  }

  async function add(id: InstrumentId): Promise<void> {
    const list = page.data()?.preferences.watchlist;
    const { t, format } = page.words();
    if (list && isWatched(list, id)) return page.change({ notice: `${nameOf(page, id)}: ${t('already_watched')}` });
    if (list && list.entries.length >= MAXIMUM_WATCHED) {
      return page.change({ notice: t('watchlist_full', [format.number(MAXIMUM_WATCHED, 0)]) });
    }
    // The row is at the end of the list, which may be far out of sight.
    if (await undoably(page, nowAt(page, id), (all) => watch(all, id, Date.now()))) await loadPrices(page, ask, [id]);
  }

  async function unsay(name: SaidName, change: Promise<boolean>): Promise<void> {
    if (!(await change)) toldNewer(page, [name]);
  }

  return {
    search: (query) => run(search(query)),
    watch: ({ id }) => run(add(id)),
    unwatch: (id) =>
      run(
        undoably(
          page,
          () => page.words().t('removed', [nameOf(page, id)]),
          (list) => unwatch(list, id),
        ),
      ),
    move: (id, index) => run(undoably(page, nowAt(page, id), (list) => move(list, id, index))),
    remark(id, remarks, index) {
      const changed = (): string => page.words().t('changed', [nameOf(page, id)]);
      const said: ReturnType<typeof nowAt> = (before, after) =>
        index === null ? changed() : inARow(changed(), nowAt(page, id)(before, after));
      run(undoably(page, said, (list) => (index === null ? remark(list, id, remarks) : move(remark(list, id, remarks), id, index))));
    },
    loadPrices: (shown) => run(loadPrices(page, ask, [], shown)),
    importNames: (text) => run(inTurn(() => importNames(page, ask, text))),
    importFailed: () => run(inTurn(async () => page.change({ notice: page.words().t('file_unreadable') }))),
    settleName: (name, instrument) => run(settleName(page, ask, name, instrument?.id ?? null)),
    forgetLeftOut: () => page.change({ leftOut: [] }),
    forgetUnfound: () => page.change({ unfound: [] }),
    exportAs(format) {
      const data = page.data();
      if (!data) return;
      const { watchlist } = data.preferences;
      // The mark tells spreadsheets that it is UTF-8: they take it for the letters of their system otherwise.
      if (format === 'csv') download('watchlist.csv', 'text/csv', `\ufeff${watchlistToCsv(watchlist, data.instruments)}`);
      else download('watchlist.json', 'application/json', watchlistToJson(watchlist));
    },
    undoDismissal: (dismissal) =>
      run(
        unsay(
          'dismissals',
          store.changeDismissals((list) => undoDismissal(list, dismissal)),
        ),
      ),
    undoConfirmation: (said) =>
      run(
        unsay(
          'confirmations',
          store.changeConfirmations((list) => undoConfirmation(list, said)),
        ),
      ),
  };
}
