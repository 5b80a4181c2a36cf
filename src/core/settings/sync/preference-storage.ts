export type Area = 'sync' | 'local';
export type Items = Readonly<Record<string, unknown>>;

/** The storage areas, as `platform/preference-storage` has them. */
export interface PreferenceStorage {
  /** What is stored under the keys; absent ones are left out. Rejects where the browser has the area switched off. */
  readonly read: (area: Area, keys: readonly string[]) => Promise<Items>;
  /** All of the items, or none: rejects when one exceeds a quota. One operation, however many items. */
  readonly write: (area: Area, items: Items) => Promise<void>;
  readonly remove: (area: Area, keys: readonly string[]) => Promise<void>;
  readonly onChanged: (area: Area | 'managed', key: string, changed: () => void) => () => void;
  /** Nobody else, in any page of the extension, runs work under this lock meanwhile. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** What an organisation set; absent where nobody asks. */
  readonly managed?: () => Promise<unknown>;
}
