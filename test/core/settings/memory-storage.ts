import { inTurn } from '../../../src/core/in-turn.ts';
import type { Area, Items, PreferenceStorage } from '../../../src/core/settings/sync/preference-storage.ts';

const QUOTA = { item: 8192, area: 102_400, minute: 120 };

/** A reader's sync, shared by machines, as Chromium keeps it: fields in alphabetical order, its own cost for each value, few operations a minute. */
export class Sync {
  readonly items = new Map<string, string>();
  /** Operations of the present minute. */
  operations = 0;
  refuses = false;
  unreadable = false;
  readonly listeners = new Set<{ key: string; changed: () => void }>();
}

/** One machine's storage. */
export class MemoryStorage implements PreferenceStorage {
  readonly sync: Sync;
  readonly local = new Map<string, string>();
  policy: unknown;
  /** This machine's own area cannot be read. */
  unreadable = false;
  /** Operations on this machine's own area. */
  writes = 0;
  readonly #listeners = new Set<{ key: string; changed: () => void }>();

  constructor(sync = new Sync()) {
    this.sync = sync;
  }

  read = async (area: Area, keys: readonly string[]): Promise<Items> => {
    if (area === 'sync' && this.sync.unreadable) throw new Error('sync is off');
    if (area === 'local' && this.unreadable) throw new Error('local is dead');
    const items = this.#items(area);
    return Object.fromEntries(keys.flatMap((key) => (items.has(key) ? [[key, JSON.parse(items.get(key) ?? '')]] : [])));
  };

  write = async (area: Area, items: Items): Promise<void> => {
    const kept = this.#items(area);
    if (area === 'sync') this.#spend(items);
    else this.writes++;
    for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value, ordered));
    this.#tell(area, Object.keys(items));
  };

  remove = async (area: Area, keys: readonly string[]): Promise<void> => {
    if (area === 'sync') this.#spend({});
    for (const key of keys) this.#items(area).delete(key);
    this.#tell(area, keys);
  };

  onChanged = (area: Area | 'managed', key: string, changed: () => void): (() => void) => {
    const listeners = area === 'sync' ? this.sync.listeners : this.#listeners;
    const listener = { key, changed };
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  alone = inTurn();

  managed = async (): Promise<unknown> => this.policy;

  #items = (area: Area): Map<string, string> => (area === 'sync' ? this.sync.items : this.local);

  #tell(area: Area, keys: readonly string[]): void {
    for (const { key, changed } of area === 'sync' ? this.sync.listeners : this.#listeners) if (keys.includes(key)) changed();
  }

  #spend(items: Items): void {
    this.sync.operations++;
    if (this.sync.refuses) throw new Error('sync is off');
    if (this.sync.operations > QUOTA.minute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    const sizes = Object.entries(items).map(([key, value]) => key.length + chromiumSize(value));
    if (sizes.some((size) => size > QUOTA.item)) throw new Error('QUOTA_BYTES_PER_ITEM');
    const others = [...this.sync.items].filter(([key]) => items[key] === undefined);
    const all =
      others.reduce((sum, [key, text]) => sum + key.length + chromiumSize(JSON.parse(text)), 0) + sizes.reduce((a, b) => a + b, 0);
    if (all > QUOTA.area) throw new Error('QUOTA_BYTES');
  }
}

const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

/** Measured in Chromium 150: a number of 13 digits takes about 18 bytes, `<` and line separators six. */
function chromiumSize(value: unknown): number {
  const text = JSON.stringify(value)
    .replace(/[<\u2028\u2029]/g, '......')
    .replace(/(?<=[:,[])\d{10,}/g, (digits) => (Number(digits) < 2 ** 31 ? digits : digits.padEnd(18, '0')));
  return new TextEncoder().encode(text).length;
}
