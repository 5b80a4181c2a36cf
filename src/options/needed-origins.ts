import type { SiteMode } from '../core/settings/settings.ts';
import { coversOrigin } from '../core/settings/sites/origins.ts';
import { originOf } from '../core/settings/sites/site-rules.ts';
import type { OptionsData } from './options-data.ts';

type Chosen = Pick<OptionsData, 'preferences' | 'sources' | 'origins'>;

/** What the sources need that are on and can be asked. */
const sourceOrigins = ({ preferences, sources }: Chosen): readonly string[] =>
  (sources ?? [])
    .filter(({ id, needsKey, hasKey }) => !preferences.settings.sources.off.includes(id) && (!needsKey || hasKey))
    .flatMap(({ origins }) => origins);

interface Needs {
  /** Instead of the mode that is chosen. */
  readonly mode?: SiteMode;
  /** Whether the reader agreed to the sources, which is what finishing the first run says. */
  readonly agreed?: boolean;
}

/** Everything that the reader's choices need. */
export function neededOrigins(chosen: Chosen, { mode, agreed }: Needs = {}): readonly string[] {
  const { sites } = chosen.preferences.settings;
  const sources = (agreed ?? sites.firstRunDone) ? sourceOrigins(chosen) : [];
  return [...new Set([...chosen.origins[mode ?? sites.mode], ...sites.patterns.map(originOf), ...sources])];
}

/** What the first run asks the browser for when it is finished. */
export const finishOrigins = (chosen: Chosen): readonly string[] => neededOrigins(chosen, { agreed: true });

/** Whether a grant serves something that the reader chose: the mode, a single site or a source. */
export const isNeeded = (chosen: Chosen, origin: string): boolean =>
  neededOrigins(chosen).some((each) => coversOrigin(origin, each) || coversOrigin(each, origin));
