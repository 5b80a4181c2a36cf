import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's own API, which the build puts in the place of the polyfill: every browser that we run in has promises by now, and for the older
 * ones each tab would carry a tenth more, and the popup would come later.
 */
// biome-ignore lint/style/noDefaultExport: stands for a package that exports so
export default browser ?? chrome;
