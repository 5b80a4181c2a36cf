import {
  DEFAULT_SETTINGS,
  DWELL_RANGE,
  GRACE_RANGE,
  MARK_STYLES,
  MAXIMUM_SITES,
  MAXIMUM_SOURCES,
  NUMBER_FORMATS,
  type ReadingSettings,
  type Settings,
  SITE_MODES,
  type SiteSettings,
  TRIGGERS,
} from './settings.ts';
import { isHost } from './sites/host-patterns.ts';
import { isPattern } from './sites/site-rules.ts';
import { climb, FieldReader, isTime, type Steps, type StorageProblem, type Stored } from './stored.ts';

const STEPS: Steps = [
  // 2 adds pauses, patterns, delays, styles, formats, the order of sources, own caches and the notice; absent fields have defaults.
  (stored) => ({ ...stored, version: 2 }),
  // 3 holds only what the reader changed. The first run and own caches went to the machine's own storage: see `machine.ts`.
  (stored) => ({ ...stored, version: 3 }),
];

/** A stored value as one of this version, whatever its fields; null where it is none, or of a later version. */
export function climbSettings(raw: unknown): { readonly value: Stored | null; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { value: { version: DEFAULT_SETTINGS.version }, problem: null };
  return climb(raw, STEPS);
}

/** Settings from whatever storage held. What is absent is as in `defaults`; a field that cannot be read gives its default and a problem. */
export function migrateSettings(
  raw: unknown,
  defaults: Settings = DEFAULT_SETTINGS,
): { readonly settings: Settings; readonly problem: StorageProblem | null } {
  const { value, problem } = climbSettings(raw);
  if (!value) return { settings: defaults, problem };
  const reader = new FieldReader();
  const sources = reader.part(value.sources);
  const settings: Settings = {
    version: 3,
    sites: readSites(reader.part(value.sites), reader, defaults.sites),
    reading: readReading(reader.part(value.reading), reader, defaults.reading),
    sources: {
      off: reader.texts(sources.off, MAXIMUM_SOURCES, defaults.sources.off),
      order: reader.texts(sources.order, MAXIMUM_SOURCES, defaults.sources.order),
      proxies: defaults.sources.proxies,
    },
    watching: { notice: reader.choose(reader.part(value.watching).notice, [true, false], defaults.watching.notice) },
  };
  return { settings, problem: problem ?? (reader.bad ? 'corrupt' : null) };
}

function readSites(sites: Stored, reader: FieldReader, defaults: SiteSettings): SiteSettings {
  return {
    mode: reader.choose(sites.mode, SITE_MODES, defaults.mode),
    firstRunDone: defaults.firstRunDone,
    off: reader.texts(sites.off, MAXIMUM_SITES, defaults.off, isHost),
    clickOnly: reader.texts(sites.clickOnly, MAXIMUM_SITES, defaults.clickOnly, isHost),
    pausedUntil: reader.entries(sites.pausedUntil, isTime, MAXIMUM_SITES, isHost),
    patterns: reader.texts(sites.patterns, MAXIMUM_SITES, defaults.patterns, isPattern),
  };
}

function readReading(reading: Stored, reader: FieldReader, defaults: ReadingSettings): ReadingSettings {
  return {
    trigger: reader.choose(reading.trigger, TRIGGERS, defaults.trigger),
    dwell: reader.number(reading.dwell, DWELL_RANGE, defaults.dwell),
    grace: reader.number(reading.grace, GRACE_RANGE, defaults.grace),
    marks: reader.choose(reading.marks, ['first', 'all'] as const, defaults.marks),
    style: reader.choose(reading.style, MARK_STYLES, defaults.style),
    quiet: reader.choose(reading.quiet, [true, false], defaults.quiet),
    theme: reader.choose(reading.theme, ['page', 'light', 'dark'] as const, defaults.theme),
    motion: reader.choose(reading.motion, ['system', 'none'] as const, defaults.motion),
    numbers: reader.choose(reading.numbers, NUMBER_FORMATS, defaults.numbers),
    currency: reader.choose(reading.currency, ['symbol', 'code'] as const, defaults.currency),
  };
}
