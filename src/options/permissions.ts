import { isGranted } from '../core/settings/origins.ts';
import { originOf } from '../core/settings/site-rules.ts';
import { grantedOrigins, removeOrigins, requestOrigins } from '../platform/permissions.ts';
import type { OptionsData } from './options-data.ts';

type Chosen = Pick<OptionsData, 'preferences' | 'sources' | 'origins'>;

/** What the enabled sources that can be asked need. None before the first run is done: the reader has agreed to none. */
const sourceOrigins = ({ preferences, sources }: Chosen): readonly string[] =>
  preferences.settings.sites.firstRunDone
    ? (sources ?? []).filter(({ enabled, needsKey, hasKey }) => enabled && (!needsKey || hasKey)).flatMap(({ origins }) => origins)
    : [];

/** Everything that the reader's choices need. */
export function neededOrigins(chosen: Chosen, mode = chosen.preferences.settings.sites.mode): readonly string[] {
  const { patterns } = chosen.preferences.settings.sites;
  return [...new Set([...chosen.origins[mode], ...patterns.map(originOf), ...sourceOrigins(chosen)])];
}

/**
 * Gives `leaving` back and keeps `needed`, which the browser may have granted as a part of it only. Must be called in the turn of a click. What is
 * left without a grant after all is the answer: Firefox asks for it in this turn or not at all, Chromium grants it again without asking.
 */
export async function exchangeOrigins(leaving: readonly string[], needed: readonly string[]): Promise<readonly string[]> {
  const removing = removeOrigins(leaving);
  const asking = needed.length > 0 ? requestOrigins(needed) : null;
  await Promise.all([removing, asking]);
  const missing = await missingOf(needed);
  if (missing.length === 0) return missing;
  await requestOrigins(missing).catch(() => false);
  return missingOf(missing);
}

async function missingOf(needed: readonly string[]): Promise<readonly string[]> {
  const granted = await grantedOrigins();
  return needed.filter((origin) => !isGranted(granted, origin));
}
