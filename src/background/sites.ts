import type { Settings } from '../core/settings/settings.ts';
import { patternsOf } from '../core/settings/sites/host-patterns.ts';
import { SITE_PATTERNS } from '../core/settings/sites/site-patterns.ts';
import { originOf } from '../core/settings/sites/site-rules.ts';
import { pendingKey } from '../core/settings/sync/preference-values.ts';

/** Id of the registered content script. */
export const SCRIPT_ID = 'reader';

/** Where a change of the reader's sites shows, or of what an organisation sets for them. */
export const SITE_KEYS = [
  ['sync', 'settings'],
  ['local', pendingKey('settings')],
  ['managed', 'sites'],
  ['managed', 'locked'],
] as const;

/** Where the content script runs: nothing when the reader wants it on a click only, or granted nothing. */
export interface Coverage {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** What to register for what the reader chose, as far as it is granted. `granted` says whether all of some patterns are. */
export async function coverage(
  { sites }: Pick<Settings, 'sites'>,
  newsSites: readonly string[],
  granted: (origins: readonly string[]) => Promise<boolean>,
): Promise<Coverage> {
  const excludeMatches = [...sites.off, ...sites.clickOnly].flatMap((host) => patternsOf(host));
  const extra = await grantedOf(sites.patterns, granted);
  if (sites.mode === 'click') return { matches: extra, excludeMatches };
  if (sites.mode === 'every') return { matches: (await granted(SITE_PATTERNS.every)) ? SITE_PATTERNS.every : extra, excludeMatches };
  const wanted = newsSites.flatMap((host) => patternsOf(host));
  const news = (await granted(wanted)) ? wanted : await grantedOf(wanted, granted);
  return { matches: [...news, ...extra], excludeMatches };
}

async function grantedOf(
  patterns: readonly string[],
  granted: (origins: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  const isGranted = async (pattern: string): Promise<boolean> => {
    try {
      return await granted([originOf(pattern)]);
    } catch {
      return false; // A pattern that this browser does not know must not keep the others from being registered.
    }
  };
  const each = await Promise.all(patterns.map(async (pattern) => ((await isGranted(pattern)) ? [pattern] : [])));
  return each.flat();
}
