import type { SiteSettings } from '../../core/settings/settings.ts';
import { pausedUntil, siteRule, typedHost } from '../../core/settings/sites/site-rules.ts';
import type { PopupData, Site } from './popup-data.ts';

/** Where browsers get their extensions, and let none in. */
const STORES: ReadonlySet<string> = new Set(['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

/** Empty for pages of the browser, of other extensions and of stores, which nobody may read. */
export function hostnameOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && !STORES.has(parsed.hostname) ? parsed.hostname : '';
}

/** The site of a page, for its switch; null where there is none. */
export function siteOf(hostname: string | null, locked: boolean): Site | null {
  const host = hostname === null ? null : typedHost(hostname);
  return host === null ? null : { host, locked };
}

/** The reader wants nothing on the site of a page: for good, or for a while. Null where they do. */
export function offAt(
  hostname: string | null,
  sites: SiteSettings,
  locked: boolean,
  now: number,
): Extract<PopupData, { state: 'off' }> | null {
  const site = siteOf(hostname, locked);
  const rule = hostname === null ? null : siteRule(sites, hostname, now);
  if (!site || hostname === null || (rule !== 'off' && rule !== 'paused')) return null;
  return { state: 'off', site, until: rule === 'paused' ? pausedUntil(sites, hostname, now) : null };
}
