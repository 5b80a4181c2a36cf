import { SOURCES, type SourceId } from '../../market/source.ts';
import { climb, isRecord, isText, type Steps, type StorageProblem } from '../stored.ts';

/** What a key looks like. */
export const SOURCE_KEY = /^[\x21-\x7e]{1,200}$/;

export type SourceKeys = Readonly<Partial<Record<SourceId, string>>>;

/** Keys to sources by source, from whatever an organisation, or storage, held. One that cannot be read costs no other. */
export const readSourceKeys = (raw: unknown): SourceKeys =>
  isRecord(raw) ? Object.fromEntries(SOURCES.flatMap((id) => (isText(raw[id]) ? [[id, raw[id]]] : []))) : {};

const STEPS: Steps = [
  // 2 has a version, and the keys in a record of their own.
  ({ version: _none, ...keys }) => ({ version: 2, keys }),
];

/** The reader's own keys from whatever storage held; earlier versions wrote no version. */
export function migrateSourceKeys(raw: unknown): { readonly keys: SourceKeys; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { keys: {}, problem: null };
  const { value, problem } = climb(isRecord(raw) && !('version' in raw) ? { ...raw, version: 1 } : raw, STEPS);
  const stored = value?.keys;
  const lost = !isRecord(stored) || !Object.values(stored).every(isText);
  return { keys: readSourceKeys(stored), problem: problem ?? (lost ? 'corrupt' : null) };
}

/** As it is stored. */
export const storedKeys = (keys: SourceKeys): unknown => ({ version: 2, keys });
