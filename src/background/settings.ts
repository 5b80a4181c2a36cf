import { SOURCES, type SourceId } from '../core/market/source.ts';
import { PreferenceSync } from '../core/settings/preference-sync.ts';
import { PreferenceStore } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readSourceKeys, type SourceKeys } from '../core/settings/source-keys.ts';
import type { Watchlist } from '../core/settings/watchlist.ts';
import { preferenceStorage } from '../platform/preference-storage.ts';
import { clear, read, write } from '../platform/storage.ts';
import type { SourceChoice } from './sources.ts';

const KEYS = 'source-keys';

/** What the reader chose, as every page of the extension sees it. */
export const preferences = new PreferenceStore(preferenceStorage, Date.now);
export const preferenceSync = new PreferenceSync(preferenceStorage, Date.now);

export const currentSettings = (): Promise<Settings> => preferences.settings();

export const currentWatchlist = (): Promise<Watchlist> => preferences.watchlist();

/** The reader's keys to sources. They stay on this machine and in the background. */
const sourceKeys = async (): Promise<SourceKeys> => readSourceKeys(await read('local', KEYS));

export async function keepSourceKey(id: SourceId, key: string | null): Promise<void> {
  await preferenceStorage.alone(async () => {
    const { [id]: _replaced, ...others } = await sourceKeys();
    await write('local', KEYS, key === null ? others : { ...others, [id]: key });
  });
}

/** The organisation's key comes first where keys are locked, else the reader's own. Before the first run is done here, no source is asked. */
export async function sourceChoice(): Promise<SourceChoice> {
  const [settings, policy, own] = await Promise.all([preferences.settings(), preferences.policy(), sourceKeys()]);
  const { off, order, proxies } = settings.sources;
  const keys = policy.locked.has('sources.keys') ? { ...own, ...policy.keys } : { ...policy.keys, ...own };
  const managedKeys = SOURCES.filter((id) => policy.keys[id] !== undefined && keys[id] === policy.keys[id]);
  return {
    off: settings.sites.firstRunDone ? off : SOURCES,
    preferred: SOURCES.filter((id) => order.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    keys,
    managedKeys,
    proxies,
    managedProxies: policy.locked.has('sources.proxies'),
  };
}

export async function clearStorage(): Promise<void> {
  await Promise.all([clear('local'), clear('session')]);
  await preferenceSync.clear();
}
