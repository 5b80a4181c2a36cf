import { together } from '../core/settings/dismissal-homes.ts';
import { preferencesOf, readExported } from '../core/settings/exported.ts';
import { machineOf, withMachine } from '../core/settings/machine.ts';
import { mergeWatchlists } from '../core/settings/merge-watchlists.ts';
import { asideKey, KEYS, NAMES } from '../core/settings/preference-values.ts';
import { send } from '../messaging/send.ts';
import { type AreaName, readAll } from '../platform/storage.ts';
import { download } from '../ui/download.ts';
import type { OptionsActions, StoredSize } from './options-data.ts';
import type { Page } from './page.ts';

type DataActions = Pick<
  OptionsActions,
  | 'changeReading'
  | 'changeNotice'
  | 'clearCache'
  | 'clearLog'
  | 'clearEverything'
  | 'exportEverything'
  | 'importEverything'
  | 'exportAside'
  | 'forgetAside'
>;

const AREAS = ['sync', 'local'] as const;
/** Keys to sources are not given out, not even to their owner. */
const SECRET: readonly string[] = [KEYS, asideKey('keys')];

/** How the page reads, and what is kept. */
export function dataActions(page: Page): DataActions {
  const { run, store } = page;

  async function clearEverything(): Promise<void> {
    const left = await send('data/clear', null);
    const { t } = page.words();
    const notice = left.length === 0 ? t('everything_cleared') : t('everything_but', [left.map((part) => t(`part_${part}`)).join(', ')]);
    page.change({ notice, undoable: null, tests: new Map(), views: new Map(), open: [], unfound: [] });
    await Promise.all([page.refresh.preferences(), page.refresh.sources(), page.refresh.cache()]);
  }

  async function exportEverything(): Promise<void> {
    await page.refresh.cache();
    const { log, cache, granted } = page.data() ?? {};
    const [sync, local] = await Promise.all(AREAS.map(readOrNothing));
    const shown = Object.fromEntries(Object.entries(local ?? {}).filter(([key]) => !SECRET.includes(key)));
    save('margin-notes.json', { sync, local: shown, granted, requests: log, cache });
  }

  /** What a file of everything holds of settings and lists. What is of one machine alone stays: its first run, and own caches, which a stranger's file may not set. */
  async function importEverything(text: string): Promise<void> {
    const exported = readExported(text);
    const { t } = page.words();
    if (!exported) return page.change({ notice: t('file_unreadable') });
    const kept = await preferencesOf(exported);
    const damaged = kept.problems.find(({ name }) => NAMES.some((each) => each === name));
    // Lists are added to what there is, whatever is left of them. Settings would take its place: only whole ones may.
    if (damaged?.name !== 'settings') await page.changeSettings((now) => withMachine(kept.settings, machineOf(now)));
    await page.changeWatchlist((list) => mergeWatchlists(null, list, kept.watchlist));
    await store.changeDismissals((list) => together(kept.dismissals, list));
    await store.changeConfirmations((list) => together(kept.confirmations, list));
    await send('sites/apply', null);
    await Promise.all([page.refresh.preferences(), page.refresh.grants(), page.refresh.sources()]);
    page.change({ notice: damaged ? t('stored_corrupt', [t(`stored_${damaged.name}`)]) : t('sites_applied') });
    await page.refresh.prices();
  }

  return {
    changeReading: (reading) => run(page.changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, ...reading } }))),
    changeNotice: (notice) => run(page.changeSettings((settings) => ({ ...settings, watching: { notice } }))),
    clearCache: () =>
      run(
        send('cache/clear', null)
          .then(page.refresh.cache)
          .then(() => page.change({ notice: page.words().t('cache_cleared') })),
      ),
    clearLog: () => run(send('sources/clear-log', null).then(page.refresh.cache)),
    clearEverything: () => run(clearEverything()),
    exportEverything: () => run(exportEverything()),
    importEverything: (text) => run(importEverything(text)),
    exportAside: () => save('margin-notes-unreadable.json', page.data()?.aside ?? []),
    forgetAside: () => run(store.forgetAside().then(page.refresh.preferences)),
  };
}

const save = (name: string, value: unknown): void => download(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`);

/** What each storage area holds, in bytes of its JSON: near enough to what it takes. */
export function storedSizes(): Promise<readonly StoredSize[]> {
  return Promise.all(
    AREAS.map(async (area) => {
      const items = await readOrNothing(area);
      return { area, records: Object.keys(items).length, bytes: new TextEncoder().encode(JSON.stringify(items)).length };
    }),
  );
}

/** Sync can be switched off altogether, in Firefox's own settings. */
const readOrNothing = (area: AreaName): Promise<Readonly<Record<string, unknown>>> => readAll(area).catch(() => ({}));
