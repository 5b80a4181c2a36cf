import type { SiteMode } from '../settings.ts';
import { patternsOf } from './host-patterns.ts';
import { NEWS_SITES } from './news-sites.ts';

/** What the browser is asked to grant for each choice of sites. */
export const SITE_PATTERNS: Readonly<Record<SiteMode, readonly string[]>> = {
  news: NEWS_SITES.flatMap(patternsOf),
  every: ['*://*/*'],
  click: [],
};
