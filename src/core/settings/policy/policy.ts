import { SOURCES } from '../../market/source.ts';
import { migrateSettings } from '../migrate-settings.ts';
import { DEFAULT_SETTINGS, SECTIONS, type Section, type Settings } from '../settings.ts';
import { isRecord, isText, type Stored } from '../stored.ts';
import { machineOf, readMachine, withMachine } from './machine.ts';
import { isProxy } from './proxy.ts';
import { readSourceKeys, type SourceKeys } from './source-keys.ts';

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
export const POLICY_KEYS = [...SECTIONS, 'locked'] as const;

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
  /** Names of what it set that could not be read, and so is left out. */
  readonly unread: readonly string[];
}

export const NO_POLICY: Policy = { managed: false, preset: DEFAULT_SETTINGS, locked: new Set(), keys: {}, unread: [] };

/** The policy from whatever `storage.managed` held: the settings' own form, with `sources.keys` and `locked` beside. */
export function readPolicy(raw: unknown): Policy {
  if (!isRecord(raw) || Object.keys(raw).length === 0) return NO_POLICY;
  const { locked, ...preset } = raw;
  const { settings } = migrateSettings({ ...preset, version: DEFAULT_SETTINGS.version });
  const names: readonly unknown[] = Array.isArray(locked) ? locked : [];
  const { machine } = readMachine(
    { firstRunDone: Object(preset.sites).firstRunDone, proxies: Object(preset.sources).proxies },
    machineOf(DEFAULT_SETTINGS),
  );
  return {
    managed: true,
    preset: withMachine(settings, machine),
    locked: new Set(LOCKABLE.filter((lock) => names.includes(lock))),
    keys: readSourceKeys(Object(preset.sources).keys),
    unread: unreadIn(raw)
      .map((name) => name.slice(0, MOST_CHARACTERS))
      .slice(0, MOST_NAMED),
  };
}

/** So many faults are named, and no longer than this. */
const MOST_NAMED = 20;
const MOST_CHARACTERS = 80;
const BY_SOURCE: readonly string[] = ['keys', 'proxies'];
const OF_SOURCES: readonly string[] = ['off', 'order'];

function unreadIn({ locked, ...sections }: Stored): readonly string[] {
  const fields = Object.entries(sections).flatMap(([section, part]) =>
    isSection(section) && isRecord(part) ? Object.entries(part).flatMap(([field, value]) => unreadOf(section, field, value)) : [section],
  );
  if (locked === undefined) return fields;
  return [...fields, ...(Array.isArray(locked) ? unknownIn('locked', locked, LOCKABLE) : ['locked'])];
}

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/** Of one field its name, or the names of those of its parts that cannot be read; none where all can. */
function unreadOf(section: Section, field: string, value: unknown): readonly string[] {
  const name = `${section}.${field}`;
  if (section === 'sources' && BY_SOURCE.includes(field)) {
    if (!isRecord(value)) return [name];
    const isRead = field === 'keys' ? isText : isProxy;
    const known: readonly string[] = SOURCES;
    return Object.entries(value).flatMap(([id, part]) => (known.includes(id) && isRead(part) ? [] : [`${name}.${id}`]));
  }
  if (section === 'sources' && OF_SOURCES.includes(field) && Array.isArray(value)) return unknownIn(name, value, SOURCES);
  if (name === 'sites.firstRunDone') return typeof value === 'boolean' ? [] : [name];
  const isKnown = Object.hasOwn(DEFAULT_SETTINGS[section], field);
  return isKnown && migrateSettings({ version: DEFAULT_SETTINGS.version, [section]: { [field]: value } }).problem === null ? [] : [name];
}

const unknownIn = (name: string, values: readonly unknown[], known: readonly string[]): readonly string[] =>
  values.flatMap((value) => (known.some((each) => each === value) ? [] : [`${name}: ${isText(value) ? value : '?'}`]));

/** The reader's settings with what is locked as the organisation has it. */
export function applyPolicy(settings: Settings, { preset, locked }: Policy): Settings {
  if (locked.size === 0) return settings;
  const held = <S extends Section>(section: S): Settings[S] => {
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
