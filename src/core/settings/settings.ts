/** Which pages we may read. `click`: none until the reader clicks the toolbar button. */
export type SiteMode = 'news' | 'every' | 'click';

export const SITE_MODES = ['news', 'every', 'click'] as const satisfies readonly SiteMode[];
export const TRIGGERS = ['hover', 'modifier', 'click'] as const;
export const MARK_STYLES = ['dotted', 'underline', 'wash'] as const;
/** Locales for numbers and dates; `browser` is the language of the browser. */
export const NUMBER_FORMATS = ['browser', 'en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP'] as const;

/** Bounds of the two delays, in ms. */
export const DWELL_RANGE = { least: 0, most: 2_000 } as const;
export const GRACE_RANGE = { least: 100, most: 3_000 } as const;
/** Longer lists of sites are cut. */
export const MAXIMUM_SITES = 500;
export const MAXIMUM_SOURCES = 100;

export interface SiteSettings {
  readonly mode: SiteMode;
  /** On this machine: the browser's grants do not travel, and no source is asked before. */
  readonly firstRunDone: boolean;
  /** Hosts, with their subdomains, that are never read. */
  readonly off: readonly string[];
  /** Hosts, with their subdomains, that are read only when the reader clicks. */
  readonly clickOnly: readonly string[];
  /** Hosts, with their subdomains, that rest until a time in ms since 1970. */
  readonly pausedUntil: Readonly<Record<string, number>>;
  /** Match patterns that are read besides those of the mode. */
  readonly patterns: readonly string[];
}

export interface ReadingSettings {
  /** What opens a card: resting on a mark, resting with Alt held, or a click. */
  readonly trigger: (typeof TRIGGERS)[number];
  /** How long the pointer rests on a mark before its card opens, in ms. */
  readonly dwell: number;
  /** How long the pointer may be away before the card closes, in ms. */
  readonly grace: number;
  readonly marks: 'first' | 'all';
  readonly style: (typeof MARK_STYLES)[number];
  /** Whether the popup lists names that we are not sure of. */
  readonly quiet: boolean;
  readonly theme: 'page' | 'light' | 'dark';
  /** `system` follows the reader's own setting for motion. */
  readonly motion: 'system' | 'none';
  readonly numbers: (typeof NUMBER_FORMATS)[number];
  /** `$9.70` or `USD 9.70`. */
  readonly currency: 'symbol' | 'code';
}

export interface SourceSettings {
  readonly off: readonly string[];
  /** Sources that are asked before the others of their kind, in this order. */
  readonly order: readonly string[];
  /** Base address of an own HTTP cache by source, on this machine; see `proxy.ts`. */
  readonly proxies: Readonly<Record<string, string>>;
}

/** What the reader chose. What differs from the presets is kept in `storage.sync`; versioned, migrated by pure steps. */
export interface Settings {
  readonly version: 3;
  readonly sites: SiteSettings;
  readonly reading: ReadingSettings;
  readonly sources: SourceSettings;
  /** `notice`: say it in the popup when an article names, or contradicts, a watched instrument. */
  readonly watching: { readonly notice: boolean };
}

export const SECTIONS = ['sites', 'reading', 'sources', 'watching'] as const satisfies readonly (keyof Settings)[];
export type Section = (typeof SECTIONS)[number];

export const DEFAULT_SETTINGS: Settings = {
  version: 3,
  sites: { mode: 'click', firstRunDone: false, off: [], clickOnly: [], pausedUntil: {}, patterns: [] },
  reading: {
    trigger: 'hover',
    dwell: 250,
    grace: 300,
    marks: 'all',
    style: 'dotted',
    quiet: true,
    theme: 'page',
    motion: 'system',
    numbers: 'browser',
    currency: 'symbol',
  },
  sources: { off: [], order: [], proxies: {} },
  watching: { notice: false },
};
