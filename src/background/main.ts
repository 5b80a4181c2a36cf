import { MACHINE } from '../core/settings/sync/preference-values.ts';
import { askingPages } from '../messaging/ask-page.ts';
import { glanceKey } from '../messaging/kept-glance.ts';
import type { PagePart } from '../messaging/protocol.ts';
import { serve } from '../messaging/serve.ts';
import { showBadge } from '../platform/action.ts';
import { alarmOnce, ensureAlarm, onAlarm } from '../platform/alarms.ts';
import { onCommand } from '../platform/commands.ts';
import { declareUserAgent } from '../platform/network-rules.ts';
import { openPopup, openPopupTab } from '../platform/panel.ts';
import { hasOrigins, onOriginsChanged } from '../platform/permissions.ts';
import { onBrowserStart, onInstalled, onMessage, openOptions, ownId, ownUrl, ownVersion } from '../platform/runtime.ts';
import { lookInTab, registerPageScript, runInFrame, styleFrame, unregisterPageScript } from '../platform/scripting.ts';
import { onChanged, read, restrictToExtensionPages, write } from '../platform/storage.ts';
import { sendToTab } from '../platform/tabs.ts';
import { createHandlers } from './handlers.ts';
import { ledgerStore } from './ledger-store.ts';
import { FLUSH_ALARM, PreferenceFlush } from './preference-flush.ts';
import { REFRESH_ALARM, REFRESH_MINUTES } from './refresh.ts';
import { reportSurprise, settled } from './report.ts';
import { declareToSec, secAgent } from './sec-agent.ts';
import { createServices } from './services.ts';
import { clearStorage, currentSettings, currentWatchlist, keepSourceKey, preferenceSync, preferences, sourceChoice } from './settings.ts';
import { SCRIPT_ID, SITE_KEYS } from './sites.ts';
import { walkPage } from './walk-page.ts';

/** Built by vite.config.ts, each into one file. */
const contentScript = 'content-script.js';
const partFiles: Readonly<Record<PagePart, string>> = { reader: 'read-page.js', readability: 'readability.js', card: 'draw-card.js' };
/** Id of the only rule that we set on requests. */
const AGENT_RULE = 1;
const own = { id: ownId(), url: ownUrl(''), version: ownVersion() };
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const services = createServices({
  fetch: globalThis.fetch.bind(globalThis),
  now: Date.now,
  sleep,
  random: Math.random,
  ledgers: ledgerStore({ read, write }),
  loadLexicon: async () => (await fetch(ownUrl('lexicon.txt'))).text(),
  preferences,
  settings: currentSettings,
  watchlist: currentWatchlist,
  sourceChoice,
  keepSourceKey,
  clearStorage,
  granted: declareToSec(hasOrigins, (hosts) => declareUserAgent(AGENT_RULE, hosts, secAgent(own))),
  register: ({ matches, excludeMatches }) =>
    matches.length === 0
      ? unregisterPageScript(SCRIPT_ID)
      : registerPageScript({ id: SCRIPT_ID, file: contentScript, matches, excludeMatches }),
  runInTab: (tabId) => runInFrame(tabId, 0, contentScript),
  bringPart: (tabId, frameId, part) => runInFrame(tabId, frameId, partFiles[part]),
  styleFrame: (tabId, frameId) => styleFrame(tabId, frameId, 'marks.css'),
  keepGlance: (tabId, glance) => settled(write('session', glanceKey(tabId), glance)),
  showBadge,
  openOptions,
  openPopup,
  openPopupTab,
});

const flush = new PreferenceFlush({
  flush: (mend) => preferenceSync.flush(mend),
  sleep,
  alarm: (minutes) => alarmOnce(FLUSH_ALARM, minutes),
});

// Listeners first, in the first turn: the event that woke the worker is waiting for them.
onMessage(serve(createHandlers(services), { ownId: own.id, ownOrigin: own.url, report: reportSurprise }));
// An update takes away the scripts that were registered.
const begin = (): void => settled(services.applySites());
onInstalled((first) => {
  if (first) settled(openOptions('welcome'));
  begin();
});
onBrowserStart(begin);
onOriginsChanged(() => settled(services.applySites()));
preferences.watch(() => settled(flush.changed()));
// What ended the background last time, an update or the browser, may have ended the pause before a change goes to sync.
settled(flush.changed());
// The first run is done: until now no source gave its list, and the alarm comes back in a day.
onChanged('local', MACHINE, () => settled(services.refreshLists()));
for (const [area, key] of SITE_KEYS) onChanged(area, key, () => settled(services.applySites()));
onAlarm((name) => {
  if (name === REFRESH_ALARM) settled(services.refreshLists());
  if (name === FLUSH_ALARM) settled(flush.retry());
});
const askPage = askingPages({ sendToTab, lookInTab });
onCommand((command, tabId) => settled(walkPage(command, tabId, askPage, (tab) => runInFrame(tab, 0, 'no-marks.js'))));

settled(restrictToExtensionPages('local'));
settled(restrictToExtensionPages('managed'));
settled(ensureAlarm(REFRESH_ALARM, REFRESH_MINUTES, 1));
