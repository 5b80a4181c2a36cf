import type { Settings } from '../core/settings/settings.ts';
import { patternsOf } from '../core/settings/site-patterns.ts';

/** Id of the registered content script. */
export const SCRIPT_ID = 'reader';

const EVERYWHERE = '*://*/*';

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
  const excludeMatches = sites.off.flatMap((host) => patternsOf(host));
  if (sites.mode === 'click') return { matches: [], excludeMatches };
  if (sites.mode === 'every') return { matches: (await granted([EVERYWHERE])) ? [EVERYWHERE] : [], excludeMatches };
  const wanted = newsSites.flatMap((host) => patternsOf(host));
  if (await granted(wanted)) return { matches: wanted, excludeMatches };
  const each = await Promise.all(wanted.map(async (pattern) => ((await granted([pattern])) ? [pattern] : [])));
  return { matches: each.flat(), excludeMatches };
}
