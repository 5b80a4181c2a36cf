import { send } from '../../messaging/send.ts';
import { preferenceStorage } from '../../platform/preference-storage.ts';
import { type AreaName, readAll } from '../../platform/storage.ts';
import { download } from '../../ui/download.ts';
import type { OptionsActions, StoredSize } from '../options-data.ts';
import type { Page } from '../page.ts';
import { everythingActions } from './everything-actions.ts';

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

const AREAS = ['sync', 'local', 'session'] as const;

/** How the page reads, and what is kept. */
export function dataActions(page: Page): DataActions {
  const { run, store } = page;
  const { alone, managed } = preferenceStorage;

  return {
    changeReading: (reading) => run(page.choose((settings) => ({ ...settings, reading: { ...settings.reading, ...reading } }))),
    changeNotice: (notice) => run(page.choose((settings) => ({ ...settings, watching: { notice } }))),
    clearCache: () =>
      run(
        send('cache/clear', null)
          .then(page.refresh.cache)
          .then(() => page.change({ notice: page.words().t('cache_cleared') })),
      ),
    clearLog: () => run(send('sources/clear-log', null).then(page.refresh.cache)),
    ...everythingActions(page, { ask: send, readAll: readOrNothing, alone, managed, save }),
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

/** One area may be damaged, and what the others hold is still shown and given out; the failure is told where developers look. */
async function readOrNothing(area: AreaName): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await readAll(area);
  } catch (error) {
    reportError(error);
    return {};
  }
}
