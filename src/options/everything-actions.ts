import { allOf } from '../core/settings/dismissal-homes.ts';
import { type Dismissals, newestOf } from '../core/settings/dismissals.ts';
import { preferencesOf, readExported } from '../core/settings/exported.ts';
import { machineOf, withMachine } from '../core/settings/machine.ts';
import { mergeWatchlists } from '../core/settings/merge-watchlists.ts';
import type { Area, Items, PreferenceStorage } from '../core/settings/preference-storage.ts';
import { asideKey, KEYS, NAMES, type Name } from '../core/settings/preference-values.ts';
import { isSame } from '../core/settings/stored.ts';
import { bounded } from '../core/settings/watchlist.ts';
import { counted, inARow } from '../ui/words.ts';
import type { OptionsActions } from './options-data.ts';
import type { Ask, Page } from './page.ts';

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
  const { run, inTurn, store } = page;

  async function clearEverything(): Promise<void> {
    const left = await ask('data/clear', null);
    const { t } = page.words();
    const notice = left.length === 0 ? t('everything_cleared') : t('everything_but', [left.map((part) => t(`part_${part}`)).join(', ')]);
    page.change({ notice, undoable: null, tests: new Map(), views: new Map(), open: [], unfound: [] });
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

  /** What a file of everything holds of settings and lists. What is of one machine alone stays: its first run, and own caches, which a stranger's file may not set. */
  async function importEverything(text: string): Promise<void> {
    const exported = readExported(text);
    const { t } = page.words();
    if (!exported) return page.change({ notice: t('file_unreadable') });
    const kept = await preferencesOf(exported, managed);
    const isDamaged = (name: Name): boolean => kept.problems.some((each) => each.name === name);
    // Lists are added to what there is, whatever is left of them. Settings would take its place: only whole ones may.
    const settingsKept = isDamaged('settings') || (await page.changeSettings((now) => withMachine(kept.settings, machineOf(now))));
    let over = 0;
    let overList = 0;
    const listKept = await page.changeWatchlist((list) => {
      const merged = mergeWatchlists(null, list, kept.watchlist);
      overList = bounded(merged).over.length;
      return isSame(merged, list) ? list : merged;
    });
    // What is not taken in has not been kept aside either.
    if (listKept) over += overList;
    const beside = (said: Dismissals) => (list: Dismissals) => {
      const merged = allOf(said, list);
      over += newestOf(merged).over.length;
      return merged;
    };
    await store.changeDismissals(beside(kept.dismissals));
    await store.changeConfirmations(beside(kept.confirmations));
    await ask('sites/apply', null);
    await Promise.all([page.refresh.preferences(), page.refresh.grants(), page.refresh.sources()]);
    const damaged = isDamaged('settings') ? 'import_settings_damaged' : NAMES.some(isDamaged) ? 'import_lists_damaged' : null;
    const newer = [...(settingsKept ? [] : ['settings' as const]), ...(listKept ? [] : ['watchlist' as const])];
    const said = [
      ...(damaged ? [t(damaged)] : []),
      ...newer.map((name) => t('stored_newer', [t(`stored_${name}`)])),
      ...(damaged || newer.length > 0 ? [] : [t('sites_applied')]),
      ...(over > 0 ? [counted(page.words(), 'entries_over', over)] : []),
    ];
    page.change({ notice: said.reduce(inARow) });
    run(page.refresh.prices());
  }

  return {
    clearEverything: () => run(inTurn(clearEverything)),
    exportEverything: () => run(inTurn(exportEverything)),
    importEverything: (text) => run(inTurn(() => importEverything(text))),
  };
}
