/** The extension API, the same in both browsers. Only here is its package loaded; its types are named elsewhere in `platform` too. */
export { default as browser } from 'webextension-polyfill';
