import { render } from 'preact';
import { coalesced } from '../core/coalesced.ts';
import { inTurn } from '../core/in-turn.ts';
import { NO_POLICY } from '../core/settings/policy/policy.ts';
import { type Aside, PreferenceStore } from '../core/settings/preferences.ts';
import { DEFAULT_SETTINGS, type ReadingSettings, type SiteMode } from '../core/settings/settings.ts';
import { SITE_PATTERNS as origins } from '../core/settings/sites/site-patterns.ts';
import { send } from '../messaging/send.ts';
import { message, messagesDirection, messagesLanguage, uiLanguage } from '../platform/i18n.ts';
import { grantedOrigins, hasOrigins, onOriginsChanged, removeOrigins, requestOrigins } from '../platform/permissions.ts';
import { preferenceStorage } from '../platform/preference-storage.ts';
import { canRestrict } from '../platform/storage.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { applyLook } from '../ui/look.ts';
import { solvedInOptions } from '../ui/market-error.ts';
import { chosenWords } from '../ui/words.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { OptionsView } from './options-view.tsx';
import type { Outside, Page } from './page.ts';
import { pageChanges } from './page-changes.ts';
import { exchangeOrigins } from './permissions.ts';
import { dataActions, storedSizes } from './privacy/data-actions.ts';
import { namesOf } from './reading/names-of.ts';
import { runner } from './run.ts';
import { siteActions } from './sites/site-actions.ts';
import { sourceActions } from './sources/source-actions.ts';
import { watchlistActions } from './watchlist/watchlist-actions.ts';

const root = document.getElementById('root');
const store = new PreferenceStore(preferenceStorage, Date.now);
let data: OptionsData | null = null;
let reading: ReadingSettings = DEFAULT_SETTINGS.reading;
/** One object for as long as it says the same: rows that have not changed are not drawn anew. */
let words = chosenWords(message, uiLanguage(), reading);

/** A notice is read, or missed, after so long; what can be undone stays. */
const NOTICE_MS = 8000;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;

/** Every change is told twice: by whoever made it, and by storage. Asked for again meanwhile, each is read once more: what is older never comes last. */
const refresh: Page['refresh'] = {
  preferences: coalesced(readPreferences),
  grants: coalesced(async () => change(await readGrants())),
  sources: coalesced(async () => change({ sources: await send('sources/status', null) })),
  cache: coalesced(readCache),
  prices: retryPrices,
};

const { beginReading, ...changes } = pageChanges({ store, data: () => data, words: () => words, change }, refresh.preferences);

const page: Page = {
  store,
  data: () => data,
  words: () => words,
  change,
  inTurn: inTurn(),
  run: runner({ words: () => words, change }, reportError),
  ...changes,
  refresh,
};

const outside: Outside = { ask: send, requestOrigins, removeOrigins, exchangeOrigins };

const actions: OptionsActions = {
  ...siteActions(page, outside),
  ...sourceActions(page, outside),
  ...watchlistActions(page, outside),
  ...dataActions(page),
  dismissToast: () => change({ notice: null, undoable: null }),
};

open().catch(reportError);

async function open(): Promise<void> {
  document.title = words.t('extension_name');
  document.documentElement.lang = messagesLanguage();
  document.documentElement.dir = messagesDirection();
  const [preferences, policy, aside, grants] = await Promise.all([
    store.read(),
    ...heldBack(),
    readGrants().catch((error: unknown) => told(error, { grantedModes: ['click'] as const, granted: [] })),
  ]);
  data = {
    preferences,
    policy,
    aside,
    ...grants,
    origins,
    instruments: new Map(),
    views: new Map(),
    search: { query: '', answered: '', results: [] },
    organisations: new Map(),
    open: [],
    unfound: [],
    leftOut: [],
    sources: null,
    tests: new Map(),
    log: null,
    cache: null,
    stored: [],
    isClosed: canRestrict(),
    undoable: null,
    notice: null,
  };
  draw();
  if (root) keepFocus(root);
  const arrive = arrivalAt(location.hash.slice(1));
  arrive();
  store.watch(() => refresh.preferences().catch(reportError));
  onOriginsChanged(() => Promise.all([refresh.grants(), refresh.sources()]).then(retryPrices).catch(reportError));
  // What was asked meanwhile, and what is stored now, for a reader who comes back to see it.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) Promise.all([refresh.sources(), refresh.cache()]).catch(reportError);
  });
  // One that fails costs none of the others.
  await Promise.all([refreshNames(), refresh.sources(), refresh.cache()].map((work) => work.catch(reportError)));
  arrive();
  if (preferences.settings.sites.firstRunDone) actions.loadPrices();
}

/** Brings a section into view, and again once what stands above it has come, unless the reader has begun to move. */
function arrivalAt(id: string): () => void {
  let moved = id === '';
  for (const type of ['wheel', 'keydown', 'pointerdown']) addEventListener(type, () => (moved = true), { once: true, passive: true });
  return () => {
    if (!moved) document.getElementById(id)?.scrollIntoView();
  };
}

async function readPreferences(): Promise<void> {
  const shown = beginReading();
  const [stored, policy, aside] = await Promise.all([store.read(), ...heldBack()]);
  change({ preferences: shown(stored), policy, aside });
  await refreshNames();
}

/** Names of what is watched, dismissed or confirmed, for ids that are new. */
async function refreshNames(): Promise<void> {
  if (!data) return;
  const { watchlist, dismissals, confirmations } = data.preferences;
  const { instruments, organisations } = data;
  const all = [watchlist, dismissals, confirmations].flatMap(({ entries }): { readonly id: string }[] => [...entries]).map(({ id }) => id);
  const fresh = all.filter((id) => !instruments.has(id) && !organisations.has(id));
  if (fresh.length === 0) return;
  const found = await namesOf(fresh, send);
  change({
    instruments: new Map([...data.instruments, ...found.instruments.map((instrument) => [instrument.id, instrument] as const)]),
    organisations: new Map([...data.organisations, ...found.organisations.map(({ id, name }) => [id, name] as const)]),
  });
}

async function retryPrices(): Promise<void> {
  if (!data?.preferences.settings.sites.firstRunDone) return;
  const views = [...data.views].filter(([, view]) =>
    view.ok ? view.value.quote.ok || !solvedInOptions(view.value.quote.error) : !solvedInOptions(view.error),
  );
  change({ views: new Map(views) });
  actions.loadPrices();
}

async function readCache(): Promise<void> {
  const [cache, log, stored] = await Promise.all([send('cache/size', null), send('sources/log', null), storedSizes()]);
  change({ cache, log, stored });
}

async function readGrants(): Promise<Pick<OptionsData, 'grantedModes' | 'granted'>> {
  const [news, every, granted] = await Promise.all([hasOrigins(origins.news), hasOrigins(origins.every), grantedOrigins()]);
  const grantedModes: readonly SiteMode[] = ['click', ...(news ? (['news'] as const) : []), ...(every ? (['every'] as const) : [])];
  return { grantedModes, granted };
}

function change(part: Partial<OptionsData>): void {
  if (!data) return;
  if (part.notice) {
    clearTimeout(noticeTimer);
    noticeTimer = setTimeout(() => change({ notice: null }), NOTICE_MS);
  }
  data = { ...data, ...part };
  draw();
}

function draw(): void {
  if (!root || !data) return;
  const chosen = data.preferences.settings.reading;
  applyLook(document.documentElement, chosen);
  if (chosen.numbers !== reading.numbers || chosen.currency !== reading.currency) words = chosenWords(message, uiLanguage(), chosen);
  reading = chosen;
  render(<OptionsView data={data} actions={actions} words={words} now={Date.now()} />, root);
}

/** What an organisation set and what was kept aside: the page opens without what cannot be read. */
function heldBack() {
  return [
    store.policy().catch((error: unknown) => told(error, NO_POLICY)),
    store.aside().catch((error: unknown) => told(error, [] as readonly Aside[])),
  ] as const;
}

function told<T>(error: unknown, otherwise: T): T {
  reportError(error);
  return otherwise;
}
