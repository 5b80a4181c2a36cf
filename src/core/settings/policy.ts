import { machineOf, readMachine, withMachine } from './machine.ts';
import { migrateSettings } from './migrate-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { readSourceKeys, type SourceKeys } from './source-keys.ts';
import { isRecord, type StorageProblem } from './stored.ts';

/** What an organisation may lock: `section.field` of the settings, and its keys to sources. */
export const LOCKABLE = [
  'sites.mode',
  'sites.off',
  'sites.clickOnly',
  'sites.patterns',
  'reading.trigger',
  'reading.dwell',
  'reading.grace',
  'reading.marks',
  'reading.style',
  'reading.quiet',
  'reading.theme',
  'reading.motion',
  'reading.numbers',
  'reading.currency',
  'sources.off',
  'sources.order',
  'sources.proxies',
  'sources.keys',
  'watching.notice',
] as const;
export type Lock = (typeof LOCKABLE)[number];

/** Keys of `storage.managed`. */
export const POLICY_KEYS = ['sites', 'reading', 'sources', 'watching', 'locked'] as const;

/** What an organisation set in `storage.managed`. */
export interface Policy {
  /** Whether there is any. */
  readonly managed: boolean;
  /** The settings of a reader who has chosen nothing yet. */
  readonly preset: Settings;
  /** These are as preset whatever the reader chose. */
  readonly locked: ReadonlySet<Lock>;
  /** Keys to sources; they are used, and never shown. */
  readonly keys: SourceKeys;
  readonly problem: StorageProblem | null;
}

export const NO_POLICY: Policy = { managed: false, preset: DEFAULT_SETTINGS, locked: new Set(), keys: {}, problem: null };

/** The policy from whatever `storage.managed` held: the settings' own form, with `sources.keys` and `locked` beside. */
export function readPolicy(raw: unknown): Policy {
  if (!isRecord(raw) || Object.keys(raw).length === 0) return NO_POLICY;
  const { locked, ...preset } = raw;
  const { settings, problem } = migrateSettings({ ...preset, version: DEFAULT_SETTINGS.version });
  const names: readonly unknown[] = Array.isArray(locked) ? locked : [];
  const known = LOCKABLE.filter((lock) => names.includes(lock));
  const { machine, bad } = readMachine(
    { firstRunDone: Object(preset.sites).firstRunDone, proxies: Object(preset.sources).proxies },
    machineOf(DEFAULT_SETTINGS),
  );
  return {
    managed: true,
    preset: withMachine(settings, machine),
    locked: new Set(known),
    keys: readSourceKeys(Object(preset.sources).keys),
    problem: problem ?? (bad || known.length < names.length ? 'corrupt' : null),
  };
}

/** The reader's settings with what is locked as the organisation has it. */
export function applyPolicy(settings: Settings, { preset, locked }: Policy): Settings {
  if (locked.size === 0) return settings;
  const held = <S extends 'sites' | 'reading' | 'sources' | 'watching'>(section: S): Settings[S] => {
    const fixed = Object.entries(preset[section]).filter(([field]) => locked.has(`${section}.${field}` as Lock));
    return { ...settings[section], ...Object.fromEntries(fixed) };
  };
  return {
    version: settings.version,
    sites: held('sites'),
    reading: held('reading'),
    sources: held('sources'),
    watching: held('watching'),
  };
}
