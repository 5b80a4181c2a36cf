import { MAXIMUM_SITES, type SiteMode, type SiteSettings } from '../../core/settings/settings.ts';
import { patternsOf } from '../../core/settings/sites/host-patterns.ts';
import { hasRoom, originOf, setSiteRule, typedHost, typedPattern } from '../../core/settings/sites/site-rules.ts';
import { isNeeded, neededOrigins } from '../needed-origins.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import type { Outside, Page } from '../page.ts';
import { toldNewer } from '../page-changes.ts';
import { asAddress } from './typed-site.ts';

type SiteActions = Pick<OptionsActions, 'chooseSites' | 'setSiteRule' | 'addPattern' | 'removePattern' | 'revoke'>;

/** Which pages may be read. Requests come first in each: the browser takes them only in the turn of the click. */
export function siteActions(page: Page, { ask, requestOrigins, removeOrigins, exchangeOrigins }: Outside): SiteActions {
  const { run } = page;

  const changeSites = (update: (sites: SiteSettings) => SiteSettings): Promise<boolean> =>
    page.changeSettings((settings) => ({ ...settings, sites: update(settings.sites) }));

  async function apply(): Promise<void> {
    await ask('sites/apply', null);
    await Promise.all([page.refresh.grants(), page.refresh.sources()]);
  }

  const full = (): void => page.change({ notice: page.words().t('sites_full', [page.words().format.number(MAXIMUM_SITES, 0)]) });

  async function chooseSites(mode: SiteMode): Promise<void> {
    const data = page.data();
    if (!data || toldNewer(page, ['settings'])) return;
    const leaving = leftBehind(data, mode);
    const lost = leaving.length > 0 ? await exchangeOrigins(leaving, neededOrigins(data, { mode })) : [];
    if (leaving.length === 0 && data.origins[mode].length > 0 && !(await requestOrigins(data.origins[mode]))) {
      page.change({ notice: page.words().t('sites_refused') });
      return;
    }
    if (!(await changeSites((sites) => ({ ...sites, mode })))) return;
    await apply();
    const kept = page.data();
    const left = kept ? leftBehind(kept, mode) : [];
    const gaveBack = leaving.length > 0 ? (left.length > 0 ? 'sites_not_given_back' : 'sites_given_back') : 'sites_applied';
    page.change({ notice: page.words().t(lost.length > 0 ? 'sources_lost' : gaveBack) });
  }

  async function rule(text: string, chosen: Parameters<OptionsActions['setSiteRule']>[1]): Promise<void> {
    const host = typedHost(asAddress(text));
    if (host === null) return page.change({ notice: page.words().t('not_a_site', [text.slice(0, 60)]) });
    const sites = page.data()?.preferences.settings.sites;
    if (sites && chosen !== null && !hasRoom(sites, host, chosen, Date.now())) return full();
    if (!(await changeSites((now) => setSiteRule(now, host, chosen, Date.now())))) return;
    await apply();
    // What was typed is more than a host, and the rule cannot be.
    const isPart = chosen !== null && typedPattern(asAddress(text)) !== patternsOf(host)[0];
    if (isPart) page.change({ notice: page.words().t('rule_of_whole_site', [host]) });
  }

  async function addPattern(text: string): Promise<void> {
    const [host, pattern] = [typedHost(asAddress(text)), typedPattern(asAddress(text))];
    if (pattern === null) return page.change({ notice: page.words().t('not_a_site', [text.slice(0, 60)]) });
    const patterns = page.data()?.preferences.settings.sites.patterns ?? [];
    if (patterns.length >= MAXIMUM_SITES && !patterns.includes(pattern)) return full();
    if (toldNewer(page, ['settings'])) return;
    if (!(await requestOrigins([originOf(pattern)]))) return page.change({ notice: page.words().t('sites_refused') });
    // Who wants a whole site read wants no other rule on it.
    const free = (sites: SiteSettings): SiteSettings =>
      host && pattern === patternsOf(host)[0] ? setSiteRule(sites, host, null, Date.now()) : sites;
    const added = (sites: SiteSettings): SiteSettings => ({
      ...free(sites),
      patterns: [...sites.patterns.filter((each) => each !== pattern), pattern],
    });
    if (await changeSites(added)) await apply();
  }

  async function removePattern(pattern: string): Promise<void> {
    if (!(await changeSites((sites) => ({ ...sites, patterns: sites.patterns.filter((each) => each !== pattern) })))) return;
    const data = page.data();
    const origin = originOf(pattern);
    // Another pattern of the host, the mode or a source may live by the same grant.
    if (data && !isNeeded(data, origin)) await removeOrigins([origin]);
    await apply();
  }

  async function revoke(origins: readonly string[]): Promise<void> {
    await removeOrigins(origins);
    await apply();
  }

  return {
    chooseSites: (mode) => run(chooseSites(mode)),
    setSiteRule: (host, chosen) => run(rule(host, chosen)),
    addPattern: (text) => run(addPattern(text)),
    removePattern: (pattern) => run(removePattern(pattern)),
    revoke: (origins) => run(revoke(origins)),
  };
}

/** What is granted for other choices of sites than this one, and which nothing else needs. All sites need no other. */
function leftBehind(data: OptionsData, mode: SiteMode): readonly string[] {
  const needed = new Set(neededOrigins(data, { mode }));
  const { origins, granted, grantedModes } = data;
  const all = mode !== 'every' && grantedModes.includes('every') ? origins.every : [];
  return [...all, ...origins.news.filter((origin) => granted.includes(origin) && !needed.has(origin) && mode !== 'every')];
}
