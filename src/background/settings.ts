import * as v from 'valibot';
import { SOURCES, type SourceId } from '../core/market/source.ts';
import { PreferenceStore } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Watchlist } from '../core/settings/watchlist.ts';
import { clear, onChanged, read, readManaged, remove, write } from '../platform/storage.ts';
import type { SourceChoice } from './sources.ts';

const KEYS = 'source-keys';
const Keys = v.fallback(v.record(v.string(), v.string()), {});

/** What the reader chose, as every page of the extension sees it. */
export const preferences = new PreferenceStore({ read, write, remove, onChanged, managed: readManaged }, Date.now);

export const currentSettings = (): Promise<Settings> => preferences.settings();

export const currentWatchlist = (): Promise<Watchlist> => preferences.watchlist();

/** The reader's keys to sources. They stay on this machine and in the background. */
async function sourceKeys(): Promise<Readonly<Partial<Record<SourceId, string>>>> {
  const stored = v.parse(Keys, await read('local', KEYS));
  return Object.fromEntries(SOURCES.flatMap((id) => (stored[id] ? [[id, stored[id]]] : [])));
}

export async function keepSourceKey(id: SourceId, key: string | null): Promise<void> {
  const { [id]: _replaced, ...others } = await sourceKeys();
  await write('local', KEYS, key === null ? others : { ...others, [id]: key });
}

/** The organisation's key comes first where keys are locked, else the reader's own. */
export async function sourceChoice(): Promise<SourceChoice> {
  const [settings, policy, own] = await Promise.all([preferences.settings(), preferences.policy(), sourceKeys()]);
  const { off, order, proxies } = settings.sources;
  const keys = policy.locked.has('sources.keys') ? { ...own, ...policy.keys } : { ...policy.keys, ...own };
  const managedKeys = SOURCES.filter((id) => policy.keys[id] !== undefined && keys[id] === policy.keys[id]);
  return {
    off,
    preferred: SOURCES.filter((id) => order.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    keys,
    managedKeys,
    proxies,
  };
}

export async function clearStorage(): Promise<void> {
  await Promise.all([clear('sync'), clear('local'), clear('session')]);
}
