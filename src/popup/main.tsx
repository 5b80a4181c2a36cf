import { render } from 'preact';
import { utcDate } from '../core/market/date.ts';
import { PreferenceStore } from '../core/settings/preferences.ts';
import { DEFAULT_SETTINGS, type ReadingSettings } from '../core/settings/settings.ts';
import { askingPages } from '../messaging/ask-page.ts';
import { RequestError } from '../messaging/envelope.ts';
import { onFound } from '../messaging/found.ts';
import { glanceKey, readGlance } from '../messaging/kept-glance.ts';
import { send } from '../messaging/send.ts';
import { message, messagesDirection, messagesLanguage, uiLanguage } from '../platform/i18n.ts';
import { hasPanel, openPanel, ownWindow } from '../platform/panel.ts';
import { hasOrigins } from '../platform/permissions.ts';
import { preferenceStorage } from '../platform/preference-storage.ts';
import { openOptions } from '../platform/runtime.ts';
import { lookInTab } from '../platform/scripting.ts';
import { read } from '../platform/storage.ts';
import { activeTab, onTabShown, sendToTab, tabOf } from '../platform/tabs.ts';
import { download } from '../ui/download.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { applyLook } from '../ui/look.ts';
import { chosenWords } from '../ui/words.ts';
import { exportArticle } from './figures/export-article.ts';
import { PopupView } from './popup-view.tsx';
import type { PopupActions, PopupData } from './session/popup-data.ts';
import { PopupSession } from './session/popup-session.ts';

/** A panel is open for hours: prices are asked for again so often, while somebody can see them. */
const REFRESH_MS = 120_000;
/** A frame that has not come by then is not coming. */
const UNSEEN_MS = 200;

// A tab may be named where the popup's page is opened as a page of its own.
const query = new URLSearchParams(location.search);
const named = Number(query.get('tab'));
const isPanel = query.has('panel');
const root = document.documentElement;
const place = document.getElementById('root');

const askPage = askingPages({ sendToTab, lookInTab });
const preferences = new PreferenceStore(preferenceStorage, Date.now);
const session = new PopupSession({
  ask: send,
  askPage: async (tabId, type, params) => {
    try {
      return await askPage(tabId, type, params);
    } catch (error) {
      if (error instanceof RequestError && error.code === 'unreachable') return null;
      throw error;
    }
  },
  tab: () => (named > 0 ? tabOf(named) : activeTab()),
  isGranted: (hostname) => hasOrigins([`*://${hostname}/*`]),
  glance: async (tabId) => readGlance(await read('session', glanceKey(tabId)), tabId),
  painted,
  store: preferences,
  now: Date.now,
  isOnline: () => navigator.onLine,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  draw,
  thisPage: message('this_page'),
});

let actions: PopupActions = {
  ...session.actions(run),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  exportAs(format) {
    if (session.data.state !== 'read' || session.data.glance) return;
    const { name, type, text } = exportArticle(session.data.article, format, uiLanguage());
    download(name, type, text);
  },
  openPanel: null,
  openOptions: () => run(openOptions(null)),
};

let isDrawn = false;
let latest: (() => void) | null = null;
let redraw = (): void => {};

run(open());

async function open(): Promise<void> {
  // First, so that the browser looks things up while the rest is prepared.
  const opened = session.open();
  document.title = message('extension_name');
  root.lang = messagesLanguage();
  root.dir = messagesDirection();
  // A browser without panels is a phone's, whose popups are as large as its pages.
  const isLarge = isPanel || !hasPanel();
  if (isLarge) root.dataset.panel = '';
  if (isLarge || named > 0) delete root.dataset.popup;
  preferences.watch(() => run(session.preferencesChanged()));
  onTabShown((tabId) => (isPanel || !(named > 0) || tabId === named) && run(session.follow()));
  onFound((tabId) => run(session.pageFound(tabId)));
  for (const change of ['online', 'offline']) addEventListener(change, () => run(session.connectionChanged()));
  if (place) keepFocus(place);
  setInterval(() => document.visibilityState === 'visible' && run(session.refresh()), REFRESH_MS);
  prepareWords();
  const isPopup = !isPanel && named === 0;
  await Promise.all([opened, isPopup && hasPanel() ? offerPanel() : null]);
}

/** What the browser is slow to make and every article needs: its words, and the formatters of dates and numbers. */
function prepareWords(): void {
  const { format } = chosenWords(message, uiLanguage(), DEFAULT_SETTINGS.reading);
  format.date(utcDate(Date.now()));
  for (const digits of [0, 1]) format.percent(0, { digits });
  // As articles state sums: "$12 billion", "$9.75 billion".
  for (const significant of [2, 3]) format.money(1e9, 'USD', significant);
}

/** The click that opens the panel leaves no time to ask for the window. */
async function offerPanel(): Promise<void> {
  const windowId = await ownWindow();
  if (windowId === null) return;
  const open = async (): Promise<void> => {
    await openPanel(windowId);
    close();
  };
  actions = { ...actions, openPanel: () => run(open()) };
  redraw();
}

/** What changed after a frame was drawn waits for the next one: answers come by the dozen. */
function draw(data: PopupData, reading: ReadingSettings): void {
  redraw = () => draw(data, reading);
  latest = () => drawNow(data, reading);
  if (isDrawn) return;
  isDrawn = true;
  drawLatest();
  requestAnimationFrame(() => {
    isDrawn = false;
    drawLatest();
  });
}

function drawLatest(): void {
  latest?.();
  latest = null;
}

function drawNow(data: PopupData, reading: ReadingSettings): void {
  applyLook(root, reading);
  const words = chosenWords(message, uiLanguage(), reading);
  if (place) render(<PopupView data={data} actions={actions} words={words} now={Date.now()} />, place);
}

/** The frame after the next begins when the next is on the screen; a page that nobody sees draws none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN_MS);
  });
}

/** Failures that nobody waits for still reach the console. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error));
}
