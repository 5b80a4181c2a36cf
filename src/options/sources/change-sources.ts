import type { SourceSettings } from '../../core/settings/settings.ts';
import type { Page } from '../page.ts';

/** Changes what the reader chose of sources, and shows what they are up to then. `false` as `choose` gives it. */
export async function changeSources(page: Page, update: (sources: SourceSettings) => SourceSettings): Promise<boolean> {
  const kept = await page.choose((settings) => ({ ...settings, sources: update(settings.sources) }));
  await page.refresh.sources();
  return kept;
}
