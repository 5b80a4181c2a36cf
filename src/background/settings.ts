import * as v from 'valibot';
import { SOURCES, type SourceId } from '../core/market/source.ts';
import { migrateSettings } from '../core/settings/migrate.ts';
import type { Settings } from '../core/settings/settings.ts';
import { read, write } from '../platform/storage.ts';
import type { SourceChoice } from './sources.ts';

const SETTINGS = 'settings';
const KEYS = 'source-keys';
const Keys = v.fallback(v.record(v.string(), v.string()), {});

/** What the reader chose: on this machine where sync refused it, else from sync. */
export async function currentSettings(): Promise<Settings> {
  const raw = (await read('local', SETTINGS)) ?? (await read('sync', SETTINGS));
  return migrateSettings(raw).settings;
}

/** The reader's keys to sources. They stay on this machine and in the background. */
export async function sourceKeys(): Promise<Readonly<Partial<Record<SourceId, string>>>> {
  const stored = v.parse(Keys, await read('local', KEYS));
  return Object.fromEntries(SOURCES.flatMap((id) => (stored[id] ? [[id, stored[id]]] : [])));
}

export async function keepSourceKey(id: SourceId, key: string | null): Promise<void> {
  const { [id]: _replaced, ...others } = await sourceKeys();
  await write('local', KEYS, key === null ? others : { ...others, [id]: key });
}

export async function sourceChoice(): Promise<SourceChoice> {
  const [settings, keys] = await Promise.all([currentSettings(), sourceKeys()]);
  return { off: settings.sources.off, preferred: [], keys };
}
