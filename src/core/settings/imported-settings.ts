import { boundedSettings, mergeSettings } from './changed-settings.ts';
import type { Exported } from './exported.ts';
import { migrateSettings } from './migrate-settings.ts';
import type { Settings } from './settings.ts';
import { currentOf } from './sync/preference-values.ts';

/** What an export holds of settings, as it was stored; undefined where nothing was chosen then. */
export const settingsIn = ({ sync, local }: Exported): unknown => currentOf('settings', sync, local).value;

/**
 * Settings with those of an export, which must be whole. What was chosen there holds, what was not stays; lists of sites and sources are added to
 * what there is, the reader's own first. `full`: some of the file's had no room.
 */
export function withImported(now: Settings, raw: unknown): { readonly settings: Settings; readonly full: boolean } {
  const { settings: file } = migrateSettings(raw, now);
  const all: Settings = {
    ...file,
    sites: {
      ...file.sites,
      off: both(now.sites.off, file.sites.off),
      clickOnly: both(now.sites.clickOnly, file.sites.clickOnly),
      pausedUntil: latest(now.sites.pausedUntil, file.sites.pausedUntil),
      patterns: both(now.sites.patterns, file.sites.patterns),
    },
    sources: { ...file.sources, off: both(now.sources.off, file.sources.off) },
  };
  const { settings, over } = boundedSettings({ ...all });
  return over ? { settings: migrateSettings(settings, now).settings, full: true } : { settings: all, full: false };
}

/** Settings without the change from `before` to `after`; what was changed since stays. */
export const withoutChange = (before: Settings, after: Settings, now: Settings): Settings =>
  migrateSettings(mergeSettings(after, now, before), now).settings;

const both = (own: readonly string[], others: readonly string[]): readonly string[] => [...new Set([...own, ...others])];

type Pauses = Settings['sites']['pausedUntil'];

function latest(own: Pauses, others: Pauses): Pauses {
  const ends = new Map(Object.entries(own));
  for (const [host, until] of Object.entries(others)) ends.set(host, Math.max(ends.get(host) ?? 0, until));
  return Object.fromEntries(ends);
}
