import { browser } from '../platform/browser.ts';
import { openModal } from './card/modal.ts';

/** Milliseconds. A region is heard only when it was there before its words, and then for good. */
const HEARD_AFTER = 100;
const GONE_AFTER = 5000;

const { i18n } = browser;
// The reader has pressed a key that goes to the next name, where none is marked: says so to whoever listens, and shows nothing.
const host = document.createElement('margin-note');
host.style.cssText = 'all: initial; position: fixed; clip-path: inset(50%)';
const said = document.createElement('div');
said.lang = i18n.getMessage('language_tag');
said.ariaLive = 'polite';
host.attachShadow({ mode: 'closed' }).append(said);
(openModal(document) ?? document.documentElement).append(host);
setTimeout(() => said.append(i18n.getMessage('walk_nothing')), HEARD_AFTER);
setTimeout(() => host.remove(), GONE_AFTER);
