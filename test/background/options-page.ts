import { inTurn } from '../../src/core/in-turn.ts';
import type { PreferenceStore } from '../../src/core/settings/preferences.ts';
import type { OptionsData } from '../../src/options/options-data.ts';
import type { Page } from '../../src/options/page.ts';
import { pageChanges } from '../../src/options/page-changes.ts';
import { runner } from '../../src/options/run.ts';
import { createWords } from '../../src/ui/words.ts';

/** An options page over real storage, which says its messages' names and what stands in them. It shows `state` beside what is stored. */
export async function optionsPage(store: PreferenceStore, state: object) {
  const words = createWords((key, substitutions = []) => [key, ...substitutions].join(' '), 'en');
  const works: Promise<unknown>[] = [];
  const nothing = async (): Promise<void> => undefined;
  let data = { preferences: await store.read(), policy: await store.policy(), ...state } as unknown as OptionsData;
  const told: Pick<Page, 'store' | 'data' | 'words' | 'change'> = {
    store,
    data: () => data,
    words: () => words,
    change: (part) => {
      data = { ...data, ...part };
    },
  };
  async function refreshPreferences(): Promise<void> {
    const shown = beginReading();
    told.change({ preferences: shown(await store.read()) });
  }
  const reported: unknown[] = [];
  const run = runner(told, (error) => void reported.push(error));
  const { beginReading, ...changes } = pageChanges(told, refreshPreferences);
  const page: Page = {
    ...told,
    ...changes,
    inTurn: inTurn(),
    run: (work) => void works.push(run(work)),
    refresh: {
      preferences: refreshPreferences,
      grants: nothing,
      sources: nothing,
      cache: nothing,
      prices: nothing,
    },
  };
  /** Ends when all that was done is done. */
  const settled = async (): Promise<void> => {
    for (const work of works) await work;
  };
  return { page, settled, reported, data: () => data };
}
