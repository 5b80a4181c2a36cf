import { render } from 'preact';
import { SOURCES, type SourceId } from '../core/market/source.ts';
import { undoDismissal } from '../core/settings/dismissals.ts';
import { PreferenceStore } from '../core/settings/preferences.ts';
import type { Settings, SiteMode } from '../core/settings/settings.ts';
import { SITE_PATTERNS as origins } from '../core/settings/site-patterns.ts';
import { move, unwatch, type Watchlist, watch } from '../core/settings/watchlist.ts';
import { watchlistToCsv, watchlistToJson } from '../core/settings/watchlist-file.ts';
import { send } from '../messaging/send.ts';
import { message, uiLanguage } from '../platform/i18n.ts';
import { hasOrigins, onOriginsChanged, removeOrigins, requestOrigins } from '../platform/permissions.ts';
import { onChanged, read, remove, write } from '../platform/storage.ts';
import { download } from '../ui/download.ts';
import { SOURCE_NAMES } from '../ui/sources.ts';
import { counted, createWords } from '../ui/words.ts';
import { findNames } from './find-names.ts';
import type { OptionsActions, OptionsData, Undoable } from './options-data.ts';
import { OptionsView } from './options-view.tsx';

const words = createWords(message, uiLanguage());
const store = new PreferenceStore({ read, write, remove, onChanged }, Date.now);
let data: OptionsData | null = null;

const actions: OptionsActions = {
  chooseSites: (mode) => run(chooseSites(mode)),
  grantSource: (id) => run(grantSource(id)),
  grantSourcesAndFinish: () => run(grantSourcesAndFinish()),
  toggleSource: (id, on) =>
    run(changeSettings((settings) => ({ ...settings, sources: { off: toggled(settings.sources.off, id, on) } })).then(refreshSources)),
  saveKey: (id, key) => run(send('sources/key', { id, key }).then(refreshSources)),
  finishFirstRun: () => run(finishFirstRun()),
  search: (query) => run(search(query)),
  watch: ({ id }) => run(changeWatchlist((list) => watch(list, id, Date.now()))),
  unwatch(id) {
    const before = data?.preferences.watchlist;
    if (!before) return;
    const text = words.t('removed', [data?.instruments.get(id)?.name ?? id]);
    run(changeWatchlist((list) => unwatch(list, id), { text, undo: () => run(changeWatchlist(() => before)) }));
  },
  move: (id, index) => run(changeWatchlist((list) => move(list, id, index))),
  importNames: (text) => run(importNames(text)),
  exportAs(format) {
    if (!data) return;
    const { watchlist } = data.preferences;
    if (format === 'csv') download('watchlist.csv', 'text/csv', watchlistToCsv(watchlist, data.instruments));
    else download('watchlist.json', 'application/json', watchlistToJson(watchlist));
  },
  undoDismissal: (dismissal) => run(store.changeDismissals((list) => undoDismissal(list, dismissal))),
  changeReading: (reading) => run(changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, ...reading } }))),
  clearCache: () => run(send('cache/clear', null).then(() => refreshCache(words.t('cache_cleared')))),
};

run(open());

async function open(): Promise<void> {
  document.title = words.t('extension_name');
  document.documentElement.lang = uiLanguage();
  const [preferences, grantedModes] = await Promise.all([store.read(), readGranted()]);
  const waiting = { sources: null, log: null, cache: null, undoable: null, notice: null };
  data = { preferences, grantedModes, origins, instruments: new Map(), search: { query: '', results: [] }, ...waiting };
  draw();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  store.watch(() => run(refreshPreferences()));
  onOriginsChanged(() => run(Promise.all([refreshGranted(), refreshSources()])));
  await Promise.all([refreshNames(), refreshSources(), refreshCache(null)]);
}

/** The request comes first: the browser takes it only in the turn of the click. */
async function chooseSites(mode: SiteMode): Promise<void> {
  const before = data?.preferences.settings.sites.mode;
  if (origins[mode].length > 0 && !(await requestOrigins(origins[mode]))) {
    change({ notice: words.t('sites_refused') });
    return;
  }
  await changeSettings(({ sites, ...settings }) => ({ ...settings, sites: { ...sites, mode } }));
  // What the new choice does not need is given back; sources keep theirs.
  if (mode !== 'every' && before === 'every') await removeOrigins(origins.every);
  if (mode === 'click' && before === 'news') await removeOrigins(origins.news);
  await send('sites/apply', null);
  await refreshGranted();
  change({ notice: words.t('sites_applied') });
}

async function grantSource(id: SourceId): Promise<void> {
  const source = data?.sources?.find((each) => each.id === id);
  if (!source) return;
  const granted = await requestOrigins(source.origins);
  change({ notice: granted ? null : words.t('source_refused', [SOURCE_NAMES[id]]) });
  await refreshSources();
}

async function grantSourcesAndFinish(): Promise<void> {
  const wanted = (data?.sources ?? [])
    .filter(({ enabled, needsKey, granted }) => enabled && !needsKey && !granted)
    .flatMap((source) => source.origins);
  if (wanted.length > 0 && !(await requestOrigins(wanted))) {
    change({ notice: words.t('sites_refused') });
    return;
  }
  await finishFirstRun();
}

const finishFirstRun = (): Promise<void> =>
  changeSettings(({ sites, ...settings }) => ({ ...settings, sites: { ...sites, firstRunDone: true } }));

async function search(query: string): Promise<void> {
  change({ search: { query, results: query.trim() === '' ? [] : data?.search.results?.length ? data.search.results : null } });
  if (query.trim() === '') return;
  const results = await send('lexicon/search', { query });
  // A later letter has its own answer.
  if (data?.search.query === query) change({ search: { query, results } });
}

async function importNames(text: string): Promise<void> {
  const { found, unknown } = await findNames(text, send);
  const before = data?.preferences.watchlist;
  if (!before) return;
  const now = Date.now();
  await store.changeWatchlist((list) => found.reduce((all, { id }) => watch(all, id, now), list));
  await refreshPreferences();
  const added = (data?.preferences.watchlist.entries.length ?? 0) - before.entries.length;
  const said = counted(words, 'added', Math.max(0, added));
  change({
    undoable: { text: said, undo: () => run(changeWatchlist(() => before)) },
    notice: unknown.length > 0 ? words.t('names_unknown', [unknown.slice(0, 8).join(', ')]) : null,
  });
}

async function changeSettings(update: (settings: Settings) => Settings): Promise<void> {
  await store.changeSettings(update);
  await refreshPreferences();
}

async function changeWatchlist(update: (list: Watchlist) => Watchlist, undoable: Undoable | null = null): Promise<void> {
  await store.changeWatchlist(update);
  change({ undoable, notice: null });
  await refreshPreferences();
}

async function refreshPreferences(): Promise<void> {
  change({ preferences: await store.read() });
  await refreshNames();
}

/** Names of what is watched or dismissed, for ids that are new. */
async function refreshNames(): Promise<void> {
  if (!data) return;
  const { watchlist, dismissals } = data.preferences;
  const ids = [...watchlist.entries, ...dismissals.entries].map(({ id }) => id).filter((id) => !data?.instruments.has(id));
  if (ids.length === 0) return;
  const found = await send('lexicon/get', { ids: [...new Set(ids)] });
  change({ instruments: new Map([...data.instruments, ...found.map((instrument) => [instrument.id, instrument] as const)]) });
}

async function refreshSources(): Promise<void> {
  change({ sources: await send('sources/status', null) });
}

async function refreshCache(notice: string | null): Promise<void> {
  const [cache, log] = await Promise.all([send('cache/size', null), send('sources/log', null)]);
  change({ cache, log, notice });
}

async function refreshGranted(): Promise<void> {
  change({ grantedModes: await readGranted() });
}

async function readGranted(): Promise<readonly SiteMode[]> {
  const [news, every] = await Promise.all([hasOrigins(origins.news), hasOrigins(origins.every)]);
  return ['click', ...(news ? (['news'] as const) : []), ...(every ? (['every'] as const) : [])];
}

function toggled(off: readonly string[], id: SourceId, on: boolean): readonly string[] {
  const known = off.filter((each) => each !== id && (SOURCES as readonly string[]).includes(each));
  return on ? known : [...known, id];
}

/** A notice is read, or missed, after so long; what can be undone stays. */
const NOTICE_MS = 8000;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;

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
  if (root && data) render(<OptionsView data={data} actions={actions} words={words} now={Date.now()} />, root);
}

/** Failures that nobody waits for still reach the console. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error));
}
