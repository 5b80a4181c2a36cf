import type { OptionsData } from './options-data.ts';

/** What the first run asks the browser for when it is finished: the chosen sites, and every source that is on and needs no key. */
export function finishOrigins({
  preferences,
  sources,
  origins,
}: Pick<OptionsData, 'preferences' | 'sources' | 'origins'>): readonly string[] {
  const { off } = preferences.settings.sources;
  const asked = (sources ?? []).filter(({ id, needsKey }) => !needsKey && !off.includes(id)).flatMap((source) => source.origins);
  return [...new Set([...origins[preferences.settings.sites.mode], ...asked])];
}
