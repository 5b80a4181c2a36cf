import { proxyBase } from './proxy.ts';
import {
  DEFAULT_SETTINGS,
  DWELL_RANGE,
  GRACE_RANGE,
  MARK_STYLES,
  MAXIMUM_SITES,
  NUMBER_FORMATS,
  type ReadingSettings,
  type Settings,
  SITE_MODES,
  type SiteSettings,
  TRIGGERS,
} from './settings.ts';
import { climb, FieldReader, isTime, type Steps, type StorageProblem, type Stored } from './stored.ts';

const MAXIMUM_SOURCES = 100;

const STEPS: Steps = [
  // 2 adds pauses, patterns, delays, styles, formats, the order of sources, own caches and the notice; absent fields have defaults.
  (stored) => ({ ...stored, version: 2 }),
];

/** Settings from whatever storage held. Nothing stored gives `defaults`; a field that cannot be read gives its default and a problem. */
export function migrateSettings(
  raw: unknown,
  defaults: Settings = DEFAULT_SETTINGS,
): { readonly settings: Settings; readonly problem: StorageProblem | null } {
  if (raw === undefined || raw === null) return { settings: defaults, problem: null };
  const { value, problem } = climb(raw, STEPS);
  if (!value) return { settings: defaults, problem };
  const reader = new FieldReader();
  const sources = reader.part(value.sources);
  const settings: Settings = {
    version: 2,
    sites: readSites(reader.part(value.sites), reader, defaults.sites),
    reading: readReading(reader.part(value.reading), reader, defaults.reading),
    sources: {
      off: reader.texts(sources.off, MAXIMUM_SOURCES),
      order: reader.texts(sources.order, MAXIMUM_SOURCES),
      proxies: reader.entries(sources.proxies, isProxy, MAXIMUM_SOURCES),
    },
    watching: { notice: reader.choose(reader.part(value.watching).notice, [true, false], defaults.watching.notice) },
  };
  return { settings, problem: problem ?? (reader.bad ? 'corrupt' : null) };
}

function readSites(sites: Stored, reader: FieldReader, defaults: SiteSettings): SiteSettings {
  return {
    mode: reader.choose(sites.mode, SITE_MODES, defaults.mode),
    firstRunDone: reader.choose(sites.firstRunDone, [true, false], defaults.firstRunDone),
    off: reader.texts(sites.off, MAXIMUM_SITES),
    clickOnly: reader.texts(sites.clickOnly, MAXIMUM_SITES),
    pausedUntil: reader.entries(sites.pausedUntil, isTime, MAXIMUM_SITES),
    patterns: reader.texts(sites.patterns, MAXIMUM_SITES),
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

const isProxy = (value: unknown): value is string => typeof value === 'string' && proxyBase(value) === value;
