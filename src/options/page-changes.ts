import type { StoredName } from '../core/settings/sync/preference-values.ts';
import type { Page } from './page.ts';

type Telling = Pick<Page, 'data' | 'words' | 'change'>;

/** Changes of what the reader chose, which the page then shows, or says why it does not. */
export function pageChanges(
  page: Telling & Pick<Page, 'store'>,
  refresh: () => Promise<void>,
): Pick<Page, 'changeSettings' | 'changeWatchlist'> {
  return {
    async changeSettings(update) {
      const kept = await page.store.changeSettings(update);
      await refresh();
      if (!kept) toldNewer(page, ['settings', 'machine']);
      return kept;
    },
    async changeWatchlist(update) {
      const kept = await page.store.changeWatchlist(update);
      page.change({ undoable: null, notice: null });
      await refresh();
      if (!kept) toldNewer(page, ['watchlist']);
      return kept;
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
