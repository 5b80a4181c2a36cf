import type { SiteMode, SiteSettings } from '../core/settings/settings.ts';
import { originOf, setSiteRule, typedHost, typedPattern } from '../core/settings/site-rules.ts';
import { send } from '../messaging/send.ts';
import { removeOrigins, requestOrigins } from '../platform/permissions.ts';
import type { OptionsActions } from './options-data.ts';
import type { Page } from './page.ts';

type SiteActions = Pick<OptionsActions, 'chooseSites' | 'setSiteRule' | 'addPattern' | 'removePattern' | 'revoke'>;

/** Which pages may be read. Requests come first in each: the browser takes them only in the turn of the click. */
export function siteActions(page: Page): SiteActions {
  const { run } = page;

  const changeSites = (update: (sites: SiteSettings) => SiteSettings): Promise<void> =>
    page.changeSettings((settings) => ({ ...settings, sites: update(settings.sites) }));

  async function apply(): Promise<void> {
    await send('sites/apply', null);
    await page.refresh.grants();
  }

  async function chooseSites(mode: SiteMode): Promise<void> {
    const data = page.data();
    if (!data) return;
    const { origins } = data;
    const before = data.preferences.settings.sites.mode;
    if (origins[mode].length > 0 && !(await requestOrigins(origins[mode]))) {
      page.change({ notice: page.words().t('sites_refused') });
      return;
    }
    await changeSites((sites) => ({ ...sites, mode }));
    // What the new choice does not need is given back; sources and own patterns keep theirs.
    if (mode !== 'every' && before === 'every') await removeOrigins(origins.every);
    if (mode === 'click' && before === 'news') await removeOrigins(origins.news);
    await apply();
    page.change({ notice: page.words().t('sites_applied') });
  }

  async function rule(text: string, chosen: Parameters<OptionsActions['setSiteRule']>[1]): Promise<void> {
    const host = typedHost(text);
    if (host === null) return page.change({ notice: page.words().t('not_a_site', [text.slice(0, 60)]) });
    await changeSites((sites) => setSiteRule(sites, host, chosen, Date.now()));
    await apply();
  }

  async function addPattern(text: string): Promise<void> {
    const pattern = typedPattern(text);
    if (pattern === null) return page.change({ notice: page.words().t('not_a_site', [text.slice(0, 60)]) });
    if (!(await requestOrigins([originOf(pattern)]))) return page.change({ notice: page.words().t('sites_refused') });
    await changeSites((sites) => ({ ...sites, patterns: [...sites.patterns.filter((each) => each !== pattern), pattern] }));
    await apply();
  }

  async function removePattern(pattern: string): Promise<void> {
    await changeSites((sites) => ({ ...sites, patterns: sites.patterns.filter((each) => each !== pattern) }));
    await removeOrigins([originOf(pattern)]);
    await apply();
  }

  async function revoke(origins: readonly string[]): Promise<void> {
    await removeOrigins(origins);
    await Promise.all([apply(), page.refresh.sources()]);
  }

  return {
    chooseSites: (mode) => run(chooseSites(mode)),
    setSiteRule: (host, chosen) => run(rule(host, chosen)),
    addPattern: (text) => run(addPattern(text)),
    removePattern: (pattern) => run(removePattern(pattern)),
    revoke: (origins) => run(revoke(origins)),
  };
}
