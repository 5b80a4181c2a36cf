import { NEWS_SITES } from './news-sites.ts';
import type { SiteMode } from './settings.ts';

/** Match patterns of a host and its subdomains. None for what is not a host name. */
export const patternsOf = (host: string): readonly string[] => (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host) ? [`*://*.${host}/*`] : []);

/** What the browser is asked to grant for each choice of sites. */
export const SITE_PATTERNS: Readonly<Record<SiteMode, readonly string[]>> = {
  news: NEWS_SITES.flatMap(patternsOf),
  every: ['*://*/*'],
  click: [],
};
