import type { Area, Items, PreferenceStorage } from '../../core/settings/sync/preference-storage.ts';
import { asideKey, KEYS } from '../../core/settings/sync/preference-values.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { OptionsActions } from '../options-data.ts';
import type { Page } from '../page.ts';
import { importEverything } from './import-everything.ts';

type EverythingActions = Pick<OptionsActions, 'clearEverything' | 'exportEverything' | 'importEverything'>;

export interface EverythingParts {
  readonly ask: Ask;
  /** All that an area holds; nothing where it cannot be read. */
  readonly readAll: (area: Area | 'session') => Promise<Items>;
  readonly alone: PreferenceStorage['alone'];
  readonly managed: PreferenceStorage['managed'];
  /** Gives the reader a file to keep. */
  readonly save: (name: string, value: unknown) => void;
}

/** Keys to sources are not given out, not even to their owner. */
const SECRET: readonly string[] = [KEYS, asideKey('keys')];

/** All that is kept: out, in and away. Each in its turn, so that what is said last is of what was done last. */
export function everythingActions(page: Page, { ask, readAll, alone, managed, save }: EverythingParts): EverythingActions {
  const { run, inTurn } = page;

  async function clearEverything(): Promise<void> {
    const left = await ask('data/clear', null);
    const { t } = page.words();
    const notice = left.length === 0 ? t('everything_cleared') : t('everything_but', [left.map((part) => t(`part_${part}`)).join(', ')]);
    page.change({ notice, undoable: null, tests: new Map(), views: new Map(), open: [], unfound: [], leftOut: [] });
    await Promise.all([page.refresh.preferences(), page.refresh.sources(), page.refresh.cache()]);
  }

  async function exportEverything(): Promise<void> {
    await page.refresh.cache();
    const { log, cache, granted } = page.data() ?? {};
    // A change on its way to sync is in neither area when they are read one before and one after its arrival.
    const [sync, local] = await alone(() => Promise.all([readAll('sync'), readAll('local')]));
    const session = await readAll('session');
    const shown = Object.fromEntries(Object.entries(local).filter(([key]) => !SECRET.includes(key)));
    save('margin-notes.json', { sync, local: shown, session, granted, requests: log, cache });
  }

  return {
    clearEverything: () => run(inTurn(clearEverything)),
    exportEverything: () => run(inTurn(exportEverything)),
    importEverything: (text) => run(inTurn(() => importEverything(page, { ask, managed }, text))),
  };
}
