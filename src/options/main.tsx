import { render } from 'preact';
import { PreferenceStore } from '../core/settings/preferences.ts';
import type { SiteMode } from '../core/settings/settings.ts';
import { SITE_PATTERNS as origins } from '../core/settings/site-patterns.ts';
import { send } from '../messaging/send.ts';
import { message, uiLanguage } from '../platform/i18n.ts';
import { grantedOrigins, hasOrigins, onOriginsChanged } from '../platform/permissions.ts';
import { preferenceStorage } from '../platform/preference-storage.ts';
import { createWords } from '../ui/words.ts';
import { dataActions, storedSizes } from './data-actions.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { OptionsView } from './options-view.tsx';
import type { Page } from './page.ts';
import { siteActions } from './site-actions.ts';
import { sourceActions } from './source-actions.ts';
import { watchlistActions } from './watchlist-actions.ts';

const store = new PreferenceStore(preferenceStorage, Date.now);
let data: OptionsData | null = null;
let words = createWords(message, uiLanguage());

/** A notice is read, or missed, after so long; what can be undone stays. */
const NOTICE_MS = 8000;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;

const page: Page = {
  store,
  data: () => data,
  words: () => words,
  change,
  run,
  async changeSettings(update) {
    await store.changeSettings(update);
    await refreshPreferences();
  },
  async changeWatchlist(update, undoable = null) {
    await store.changeWatchlist(update);
    change({ undoable, notice: null });
    await refreshPreferences();
  },
  refresh: { preferences: refreshPreferences, grants: refreshGrants, sources: refreshSources, cache: refreshCache },
};

const actions: OptionsActions = { ...siteActions(page), ...sourceActions(page), ...watchlistActions(page), ...dataActions(page) };

run(open());

async function open(): Promise<void> {
  document.title = words.t('extension_name');
  document.documentElement.lang = uiLanguage();
  const [preferences, policy, aside, grants] = await Promise.all([store.read(), store.policy(), store.aside(), readGrants()]);
  data = {
    preferences,
    policy,
    aside,
    ...grants,
    origins,
    instruments: new Map(),
    views: new Map(),
    search: { query: '', results: [] },
    open: [],
    sources: null,
    tests: new Map(),
    log: null,
    cache: null,
    stored: [],
    undoable: null,
    notice: null,
  };
  draw();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  store.watch(() => run(refreshPreferences()));
  onOriginsChanged(() => run(Promise.all([refreshGrants(), refreshSources()])));
  await Promise.all([refreshNames(), refreshSources(), refreshCache()]);
  if (preferences.settings.sites.firstRunDone) actions.loadPrices();
}

async function refreshPreferences(): Promise<void> {
  const [preferences, policy, aside, stored] = await Promise.all([store.read(), store.policy(), store.aside(), storedSizes()]);
  change({ preferences, policy, aside, stored });
  await refreshNames();
}

/** Names of what is watched or dismissed, for ids that are new. */
async function refreshNames(): Promise<void> {
  if (!data) return;
  const { watchlist, dismissals } = data.preferences;
  const ids = [...watchlist.entries, ...dismissals.entries].map(({ id }) => id).filter((id) => !data?.instruments.has(id));
  if (ids.length === 0) return;
  const found = await send('lexicon/get', { ids: [...new Set(ids)].slice(0, 1000) });
  change({ instruments: new Map([...data.instruments, ...found.map((instrument) => [instrument.id, instrument] as const)]) });
}

async function refreshSources(): Promise<void> {
  change({ sources: await send('sources/status', null) });
}

async function refreshCache(): Promise<void> {
  const [cache, log, stored] = await Promise.all([send('cache/size', null), send('sources/log', null), storedSizes()]);
  change({ cache, log, stored });
}

async function refreshGrants(): Promise<void> {
  change(await readGrants());
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
  const root = document.getElementById('root');
  if (!root || !data) return;
  const { theme, numbers } = data.preferences.settings.reading;
  if (theme === 'page') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  words = createWords(message, numbers === 'browser' ? uiLanguage() : numbers);
  render(<OptionsView data={data} actions={actions} words={words} now={Date.now()} />, root);
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error));
}
