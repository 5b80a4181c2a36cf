import { browser } from './browser.ts';

/** `sync` travels between the reader's browsers; `local` stays on this one; `session` lives in memory until the browser closes. */
export type AreaName = 'sync' | 'local' | 'session';

/** The undecoded value under a key; undefined where there is none. */
export async function read(area: AreaName, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** Replaces the value under a key. Rejects when the area's quota is exceeded. */
export const write = (area: AreaName, key: string, value: unknown): Promise<void> => browser.storage[area].set({ [key]: value });

export const remove = (area: AreaName, key: string): Promise<void> => browser.storage[area].remove(key);

/** Everything in an area. */
export const readAll = async (area: AreaName): Promise<Readonly<Record<string, unknown>>> => browser.storage[area].get(null);

export const clear = async (area: AreaName): Promise<void> => browser.storage[area].clear();

/** What an organisation set for its readers; null where it set nothing. Firefox rejects in that case. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}

/** Calls back with the new value (undefined when removed). Returns the end of it. */
export function onChanged(area: AreaName | 'managed', key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
    const change = changes[key];
    if (name === area && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

interface Restrictable {
  readonly setAccessLevel?: (level: { readonly accessLevel: string }) => Promise<void>;
}

/** Keeps areas with keys to data sources in them from content scripts, where the browser can do that (Firefox cannot yet). */
export async function restrictToExtensionPages(area: 'local' | 'managed'): Promise<void> {
  // Firefox for Android has nothing managed.
  await (browser.storage[area] as Restrictable | undefined)?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Whether the browser can do that. */
export const canRestrict = (): boolean => (browser.storage.local as Restrictable).setAccessLevel !== undefined;
