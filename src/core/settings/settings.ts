/** Which pages we may read. `click`: none until the reader clicks the toolbar button. */
export type SiteMode = 'news' | 'every' | 'click';

/** What the reader chose. Kept in `storage.sync`; versioned, migrated by pure steps. */
export interface Settings {
  readonly version: 1;
  readonly sites: { readonly mode: SiteMode; readonly firstRunDone: boolean; readonly off: readonly string[] };
  readonly reading: { readonly marks: 'first' | 'all'; readonly theme: 'page' | 'light' | 'dark' };
  readonly sources: { readonly off: readonly string[] };
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sites: { mode: 'click', firstRunDone: false, off: [] },
  reading: { marks: 'all', theme: 'page' },
  sources: { off: [] },
};
