import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { canBeFound } from '../../core/mentions/own-names.ts';
import { undoConfirmation } from '../../core/settings/dismissals/confirmations.ts';
import { undoDismissal } from '../../core/settings/dismissals/dismissals.ts';
import { isSame } from '../../core/settings/stored.ts';
import { addRemarks, mergeWatchlists, remarksLeftOut } from '../../core/settings/sync/merge-watchlists.ts';
import type { SaidName } from '../../core/settings/sync/preference-values.ts';
import {
  isWatched,
  MAXIMUM_WATCHED,
  move,
  type Remarks,
  remark,
  unwatch,
  type Watchlist,
  watch,
} from '../../core/settings/watchlist/watchlist.ts';
import { MAXIMUM_CHARACTERS, watchlistToCsv, watchlistToJson } from '../../core/settings/watchlist/watchlist-file.ts';
import { download } from '../../ui/download.ts';
import { counted, inARow, type Words } from '../../ui/words.ts';
import type { LeftOutName, OptionsActions } from '../options-data.ts';
import type { Outside, Page } from '../page.ts';
import { toldNewer } from '../page-changes.ts';
import { tellLeft } from '../tell-left.ts';
import { findNames, searchNames } from './find-names.ts';

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

/** Prices asked for at once; a long list is not fetched unasked. */
const PRICES_AT_ONCE = 30;

/** The names the reader follows. */
export function watchlistActions(page: Page, { ask }: Pick<Outside, 'ask'>): WatchlistActions {
  const { run, inTurn, store } = page;
  const nameOf = (id: InstrumentId): string => page.data()?.instruments.get(id)?.name ?? id;

  const nowAt =
    (id: InstrumentId) =>
    (_: Watchlist, { entries }: Watchlist): string =>
      page.words().t('moved', [nameOf(id), page.words().format.number(entries.findIndex((entry) => entry.id === id) + 1, 0)]);

  async function search(query: string): Promise<void> {
    if (query.trim() === '') return page.change({ search: { query, answered: query, results: [] } });
    const before = page.data()?.search;
    page.change({ search: { query, answered: before?.answered ?? '', results: before?.results ?? [] } });
    const results = await searchNames(query, ask);
    // A later letter has its own answer.
    if (page.data()?.search.query === query) page.change({ search: { query, answered: query, results } });
  }

  /** A change, and the way back from this change alone: what came after it stays. `false` as `changeWatchlist` gives it. */
  async function undoably(text: (before: Watchlist, after: Watchlist) => string, update: (list: Watchlist) => Watchlist): Promise<boolean> {
    const lists: { before?: Watchlist; after?: Watchlist } = {};
    const kept = await page.changeWatchlist((before) => {
      const after = update(before);
      Object.assign(lists, { before, after });
      return after;
    });
    const { before, after } = lists;
    if (!kept || !before || !after || before === after) return kept;
    const undo = (): void => run(page.changeWatchlist((now) => mergeWatchlists(after, before, now)));
    page.change({ undoable: { text: text(before, after), undo } });
    return true;
  }

  async function add(id: InstrumentId): Promise<void> {
    const list = page.data()?.preferences.watchlist;
    const { t, format } = page.words();
    if (list && isWatched(list, id)) return page.change({ notice: `${nameOf(id)}: ${t('already_watched')}` });
    if (list && list.entries.length >= MAXIMUM_WATCHED) {
      return page.change({ notice: t('watchlist_full', [format.number(MAXIMUM_WATCHED, 0)]) });
    }
    // The row is at the end of the list, which may be far out of sight.
    if (await undoably(nowAt(id), (all) => watch(all, id, Date.now()))) await loadPrices([id]);
  }

  async function importNames(text: string): Promise<void> {
    if (toldNewer(page, ['watchlist'])) return;
    const { t, format } = page.words();
    if (text.length > MAXIMUM_CHARACTERS) return page.change({ notice: t('text_too_long', [format.number(MAXIMUM_CHARACTERS, 0)]) });
    page.change({ notice: t('asking') });
    const { found, open, unknown, over } = await findNames(text, ask);
    const now = Date.now();
    const beyond = over.map((name) => ({ name, remarks: null }));
    let left: readonly LeftOutName[] = [];
    const kept = await undoably(
      (before, after) => importText(page.words(), before, after),
      (before) => {
        const taken = found.reduce(({ list, left }, { id, remarks }) => takeIn(list, left, { name: nameOf(id), id, remarks, now }), {
          list: before,
          left: [] as readonly LeftOutName[],
        });
        left = [...taken.left, ...beyond];
        return taken.list;
      },
    );
    if (!kept) return;
    // What an earlier import left open stays so, and what it did not find.
    const waiting = (page.data()?.open ?? []).filter(({ name }) => !open.some((each) => each.name === name));
    const unfound = [...new Set([...(page.data()?.unfound ?? []), ...unknown])].slice(-MAXIMUM_WATCHED);
    const isNothing = found.length + open.length + unknown.length === 0;
    page.change({ open: [...waiting, ...open], unfound, notice: isNothing ? t('names_none') : null });
    tellLeft(page, left);
    run(loadPrices(found.map(({ id }) => id)));
  }

  async function settle(name: string, id: InstrumentId | null): Promise<void> {
    if (id !== null && toldNewer(page, ['watchlist'])) return;
    const open = page.data()?.open ?? [];
    const remarks = open.find((each) => each.name === name)?.remarks ?? {};
    page.change({ open: open.filter((each) => each.name !== name) });
    if (id === null) return;
    let left: readonly LeftOutName[] = [];
    const kept = await undoably(nowAt(id), (list) => {
      const taken = takeIn(list, [], { name: nameOf(id), id, remarks, now: Date.now() });
      left = taken.left;
      return taken.list;
    });
    if (!kept) return;
    tellLeft(page, left);
    await loadPrices([id]);
  }

  /** Prices for names that have none yet: those that the reader has just added first, wherever they stand in the list. */
  async function loadPrices(added: readonly InstrumentId[] = [], shown?: readonly InstrumentId[]): Promise<void> {
    const data = page.data();
    if (!data) return;
    const watched = data.preferences.watchlist.entries.map(({ id }) => id);
    const inTurn = new Set([...added.filter((id) => watched.includes(id)), ...(shown ?? watched)]);
    const missing = [...inTurn].filter((id) => !data.views.has(id));
    await Promise.all(
      missing.slice(0, PRICES_AT_ONCE).map(async (id) => {
        const view = await ask('market/view', { id, published: null });
        page.change({ views: new Map([...(page.data()?.views ?? []), [id, view]]) });
      }),
    );
    if (missing.length > 0) await Promise.all([page.refresh.sources(), page.refresh.cache()]);
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
          () => page.words().t('removed', [nameOf(id)]),
          (list) => unwatch(list, id),
        ),
      ),
    move: (id, index) => run(undoably(nowAt(id), (list) => move(list, id, index))),
    remark(id, remarks, index) {
      const changed = (): string => page.words().t('changed', [nameOf(id)]);
      const said: typeof changed | ReturnType<typeof nowAt> =
        index === null ? changed : (before, after) => inARow(changed(), nowAt(id)(before, after));
      run(undoably(said, (list) => (index === null ? remark(list, id, remarks) : move(remark(list, id, remarks), id, index))));
    },
    loadPrices: (shown) => run(loadPrices([], shown)),
    importNames: (text) => run(inTurn(() => importNames(text))),
    importFailed: () => run(inTurn(async () => page.change({ notice: page.words().t('file_unreadable') }))),
    settleName: (name, instrument) => run(settle(name, instrument?.id ?? null)),
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

/** A name that is watched already takes what the file says to what stands beside it; where the list is full it stays as it is. */
function takeIn(list: Watchlist, left: readonly LeftOutName[], { name, id, remarks, now }: Taken): TakenIn {
  const watched = watch(list, id, now);
  if (!isWatched(watched, id)) return { list, left: [...left, { name, remarks: null }] };
  const useless = remarks.aliases?.filter((alias) => !canBeFound(alias)) ?? [];
  const usable = useless.length === 0 ? remarks : { ...remarks, aliases: remarks.aliases?.filter(canBeFound) ?? [] };
  const out = remarksLeftOut(watched, id, usable);
  const aliases = [...(out?.aliases ?? []), ...useless];
  const all = aliases.length > 0 ? { ...out, aliases } : out;
  return { list: addRemarks(watched, id, usable), left: all ? [...left, { name, remarks: all }] : left };
}

interface Taken {
  readonly name: string;
  readonly id: InstrumentId;
  readonly remarks: Remarks;
  readonly now: number;
}

interface TakenIn {
  readonly list: Watchlist;
  /** What had no room, or can be found in no text. */
  readonly left: readonly LeftOutName[];
}

/** How many names an import added, and beside how many others it wrote something. */
function importText(words: Words, before: Watchlist, after: Watchlist): string {
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  const added = after.entries.filter(({ id }) => !known.has(id)).length;
  const noted = after.entries.filter((entry) => known.has(entry.id) && !isSame(known.get(entry.id), entry)).length;
  if (noted === 0) return counted(words, 'added', added);
  const remarks = counted(words, 'remarks_added', noted);
  return added === 0 ? remarks : inARow(counted(words, 'added', added), remarks);
}
