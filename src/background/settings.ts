import type { SourceId } from '../core/market/source.ts';
import { migrateSourceKeys, type SourceKeys, storedKeys } from '../core/settings/policy/source-keys.ts';
import { PreferenceStore } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import { keepAside } from '../core/settings/sync/aside.ts';
import { PreferenceSync } from '../core/settings/sync/preference-sync.ts';
import { CLEARED, KEYS } from '../core/settings/sync/preference-values.ts';
import type { Watchlist } from '../core/settings/watchlist/watchlist.ts';
import { preferenceStorage } from '../platform/preference-storage.ts';
import { clear, read, write } from '../platform/storage.ts';
import { sourceChoiceOf } from './source-choice.ts';
import type { SourceChoice } from './sources.ts';

/** What the reader chose, as every page of the extension sees it. */
export const preferences = new PreferenceStore(preferenceStorage, Date.now);
export const preferenceSync = new PreferenceSync(preferenceStorage, Date.now);

export const currentSettings = (): Promise<Settings> => preferences.settings();

export const currentWatchlist = (): Promise<Watchlist> => preferences.watchlist();

/** The reader's keys to sources. They stay on this machine and in the background. */
const sourceKeys = async (): Promise<SourceKeys> => migrateSourceKeys(await read('local', KEYS)).keys;

export async function keepSourceKey(id: SourceId, key: string | null): Promise<void> {
  await preferenceStorage.alone(async () => {
    const raw = await read('local', KEYS);
    const { keys, problem } = migrateSourceKeys(raw);
    if (problem === 'newer') throw new Error('A newer version keeps the keys.');
    if (problem) await keepAside(preferenceStorage, 'keys', raw, Date.now());
    const { [id]: _replaced, ...others } = keys;
    await write('local', KEYS, storedKeys(key === null ? others : { ...others, [id]: key }));
  });
}

/** What the reader allows of sources now. */
export const sourceChoice = async (): Promise<SourceChoice> =>
  sourceChoiceOf(...(await Promise.all([preferences.settings(), preferences.policy(), sourceKeys()])));

/** When it was cleared outlives it: sync may not know of it yet. */
async function clearLocal(): Promise<void> {
  const kept = await preferenceStorage.read('local', [CLEARED]);
  await clear('local');
  if (kept[CLEARED] !== undefined) await preferenceStorage.write('local', kept);
}

/** Sync is the reader's machines' together, and takes more than to be emptied. */
export const clearStorage = {
  sync: () => preferenceSync.clear(),
  // After what has begun to write there.
  local: () => preferenceStorage.alone(clearLocal),
  session: () => clear('session'),
};
