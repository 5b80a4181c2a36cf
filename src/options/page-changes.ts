import { applyPolicy } from '../core/settings/policy/policy.ts';
import type { StoredPreferences } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { StoredName } from '../core/settings/sync/preference-values.ts';
import type { Page } from './page.ts';

type Telling = Pick<Page, 'data' | 'words' | 'change'>;

interface Changes extends Pick<Page, 'changeSettings' | 'changeWatchlist' | 'choose'> {
  /**
   * Begins a reading of what is stored; what comes back says of it what may be shown. Where it may have been read before a change of settings was
   * kept, those on show stay: that change ends with a reading of its own.
   */
  readonly beginReading: () => (stored: StoredPreferences) => StoredPreferences;
}

/** Changes of what the reader chose, which the page then shows, or says why it does not. */
export function pageChanges(page: Telling & Pick<Page, 'store'>, refresh: () => Promise<void>): Changes {
  /** Changes that are not answered yet, and how often one was made or answered. */
  let [open, turns] = [0, 0];

  async function changeSettings(update: (settings: Settings) => Settings): Promise<boolean> {
    open++;
    turns++;
    let kept: boolean;
    try {
      kept = await page.store.changeSettings(update);
    } finally {
      open--;
      turns++;
      await refresh();
    }
    if (!kept) toldNewer(page, ['settings', 'machine']);
    return kept;
  }

  return {
    changeSettings,
    choose(update) {
      const data = page.data();
      if (data) {
        const settings = applyPolicy(update(data.preferences.settings), data.policy);
        page.change({ preferences: { ...data.preferences, settings } });
      }
      return changeSettings(update);
    },
    async changeWatchlist(update) {
      const kept = await page.store.changeWatchlist(update);
      await refresh();
      page.change({ undoable: null, notice: null });
      if (!kept) toldNewer(page, ['watchlist']);
      return kept;
    },
    beginReading() {
      const begun = turns;
      return (stored) => {
        const shown = page.data()?.preferences.settings;
        return shown && (open > 0 || turns !== begun) ? { ...stored, settings: shown } : stored;
      };
    },
  };
}

/** Whether a newer version wrote one of these, so that it is not changed here: then the reader is told, and nothing should be asked for it. */
export function toldNewer({ data, words, change }: Telling, names: readonly StoredName[]): boolean {
  const newer = data()?.preferences.problems.find(({ name, problem }) => problem === 'newer' && names.includes(name));
  if (!newer) return false;
  const { t } = words();
  change({ notice: t('stored_newer', [t(`stored_${newer.name}`)]), undoable: null });
  return true;
}
