import { isRecord, isSame, isTime } from '../stored.ts';
import type { PreferenceStorage } from './preference-storage.ts';
import { asideKey, STORED, type StoredName } from './preference-values.ts';

/** A value that could not be read whole, or had no room, as it was before it was written over. */
export interface Aside {
  readonly name: StoredName;
  /** ms since 1970. */
  readonly at: number;
  /** Null for keys to sources: they are kept, and given to nobody. */
  readonly value: unknown;
}

/** The oldest copies go first. */
const MAXIMUM_ASIDE = 5;

/** Adds a copy to those kept of a name, unless it is there or nothing is left of the value. */
export async function keepAside(storage: PreferenceStorage, name: StoredName, value: unknown, at: number): Promise<void> {
  if (value === undefined) return;
  const key = asideKey(name);
  const copies = copiesOf((await storage.read('local', [key]))[key]);
  if (copies.some((copy) => isSame(copy.value, value))) return;
  await storage.write('local', { [key]: [...copies, { at, value }].slice(-MAXIMUM_ASIDE) });
}

/** Everything that was kept aside, oldest first by name. */
export async function keptAside(storage: PreferenceStorage): Promise<readonly Aside[]> {
  const kept = await storage.read('local', STORED.map(asideKey));
  return STORED.flatMap((name) =>
    copiesOf(kept[asideKey(name)]).map(({ at, value }) => ({ name, at, value: name === 'keys' ? null : value })),
  );
}

export const forgetAside = (storage: PreferenceStorage): Promise<void> => storage.remove('local', STORED.map(asideKey));

const copiesOf = (raw: unknown): readonly { readonly at: number; readonly value: unknown }[] =>
  Array.isArray(raw) ? raw.flatMap((copy: unknown) => (isRecord(copy) && isTime(copy.at) ? [{ at: copy.at, value: copy.value }] : [])) : [];
