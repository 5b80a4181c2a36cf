/** The extension API, the same in both browsers; the only place that names its package. */
export { default as browser } from 'webextension-polyfill';
