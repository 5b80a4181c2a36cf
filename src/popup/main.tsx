import { render } from 'preact';
import type { KeyFigure } from '../core/figures/figure.ts';
import type { InstrumentId } from '../core/instruments/instrument.ts';
import type { Mention } from '../core/mentions/mention.ts';
import type { ArticleNotes } from '../core/notes.ts';
import { confirm, undoConfirmation } from '../core/settings/confirmations.ts';
import { type Dismissal, dismiss, NO_DISMISSALS, undoDismissal } from '../core/settings/dismissals.ts';
import { PreferenceStore } from '../core/settings/preferences.ts';
import { unwatch, watch } from '../core/settings/watchlist.ts';
import { RequestError } from '../messaging/envelope.ts';
import { askPage } from '../messaging/page.ts';
import type { PageState } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { message, uiLanguage } from '../platform/i18n.ts';
import { hasPanel, openPanel, ownWindow } from '../platform/panel.ts';
import { openOptions } from '../platform/runtime.ts';
import { onChanged, read, remove, write } from '../platform/storage.ts';
import { activeTab, onTabShown } from '../platform/tabs.ts';
import { download } from '../ui/download.ts';
import { createWords } from '../ui/words.ts';
import { exportArticle } from './export-article.ts';
import { answered, companiesOf, emptyArticle, loadArticle, loadStrains, ofSame } from './load-article.ts';
import { loadMoves } from './load-moves.ts';
import type { ArticleData, PopupActions, PopupData } from './popup-data.ts';
import { PopupView } from './popup-view.tsx';

/** How often, and how long, a page that is still being read is asked again. */
const ASK_AGAIN_MS = 250;
const ASK_AT_MOST = 60;

const words = createWords(message, uiLanguage());
const preferences = new PreferenceStore({ read, write, remove, onChanged }, Date.now);
let data: PopupData = { state: 'opening' };
let tabId: number | null = null;
let host = '';
/** Counts the tabs turned to: what an earlier one answers is dropped. */
let turn = 0;
let watched: readonly InstrumentId[] = [];
let said: Pick<ArticleData, 'confirmations' | 'dismissals' | 'quiet'> = {
  confirmations: NO_DISMISSALS,
  dismissals: NO_DISMISSALS,
  quiet: true,
};

let actions: PopupActions = {
  readPage: () => run(readPage()),
  show(tab) {
    if (data.state !== 'read') return;
    update({ ...data, tab });
    if (tab === 'risk') run(loadRisks(data.article));
  },
  reveal: (start, end) => run(reveal(start, end)),
  copy: (text) => run(navigator.clipboard.writeText(text)),
  exportAs(format) {
    if (data.state !== 'read') return;
    const { name, type, text } = exportArticle(data.article, format, uiLanguage());
    download(name, type, text);
  },
  watch: (id) => run(preferences.changeWatchlist((list) => watch(list, id, Date.now()))),
  unwatch: (id) => run(preferences.changeWatchlist((list) => unwatch(list, id))),
  dismiss: (mention) => run(preferences.changeDismissals((list) => dismiss(list, remembered(mention)))),
  confirm: (mention) => run(preferences.changeConfirmations((list) => confirm(list, remembered(mention)))),
  undo: (mention) => run(undo(mention)),
  findOdds: (figure, query) => run(findOdds(figure, query)),
  openPanel: null,
  openOptions: () => run(openOptions(null)),
};

run(open());

async function open(): Promise<void> {
  document.title = words.t('extension_name');
  document.documentElement.lang = uiLanguage();
  // A tab may be named where the popup's page is opened as a page of its own.
  const query = new URLSearchParams(location.search);
  const named = Number(query.get('tab'));
  const isPanel = query.has('panel');
  if (isPanel) document.documentElement.dataset.panel = '';
  else if (named === 0) document.documentElement.dataset.popup = '';
  await preferencesChanged();
  preferences.watch(() => run(preferencesChanged()));
  if (isPanel) onTabShown(() => run(follow()));
  else if (named === 0 && hasPanel()) await offerPanel();
  await look(named > 0 ? { id: named, url: undefined } : await activeTab());
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
}

/** Turns to a tab. Each turn ends the one before. */
async function look(tab: Awaited<ReturnType<typeof activeTab>>): Promise<void> {
  turn += 1;
  tabId = tab?.id ?? null;
  host = tab?.url === undefined ? words.t('this_page') : hostOf(tab.url);
  await askNotes(turn);
}

/** The panel shows what the reader looks at; a tab it shows already is asked again, and drawn anew only when its page is another. */
async function follow(): Promise<void> {
  const tab = await activeTab();
  const isSame = tab?.id === tabId;
  if (isSame && tab && data.state === 'read') {
    const state = await pageState(tab.id);
    if (state?.state === 'read' && state.notes.article.url === data.article.notes.article.url) return;
  }
  if (!isSame) update({ state: 'opening' });
  await look(tab);
}

/** Empty for pages of the browser and other extensions, which nobody may read. */
function hostOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.host : '';
}

/** Asks the page until it has been read; a page without our script is one we have no access to. */
async function askNotes(asked: number): Promise<void> {
  if (tabId === null) return update({ state: 'unreadable' });
  for (let attempt = 0; attempt < ASK_AT_MOST; attempt++) {
    const state = await pageState(tabId);
    if (asked !== turn) return;
    if (state === null) return update(host === '' ? { state: 'unreadable' } : { state: 'no-access', host, refused: false });
    if (state.state === 'not-an-article') return update({ state: 'not-an-article', host, refused: false });
    if (state.state === 'read') return showArticle(state.notes);
    update({ state: 'reading' });
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    if (asked !== turn) return;
  }
  update({ state: 'not-an-article', host, refused: false });
}

async function pageState(id: number): Promise<PageState | null> {
  try {
    return await askPage(id, 'page/notes', null);
  } catch (error) {
    if (error instanceof RequestError && error.code === 'unreachable') return null;
    throw error;
  }
}

async function showArticle(notes: ArticleNotes): Promise<void> {
  update({ state: 'read', tab: 'figures', article: { ...emptyArticle(notes, watched), ...said }, offline: !navigator.onLine });
  await loadArticle(notes, send, changeArticle);
}

/** What only the risk context shows; asked for once. */
async function loadRisks({ notes, strains, moves }: ArticleData): Promise<void> {
  const missing = companiesOf(notes).filter((id) => !(id in strains));
  await Promise.all([
    loadStrains(notes, missing, send, changeArticle),
    moves === null ? loadMoves(notes, watched, send, changeArticle) : undefined,
  ]);
}

async function readPage(): Promise<void> {
  if (tabId === null) return;
  const answer = await send('page/read', { tabId });
  if (!answer.ok) return update({ state: 'no-access', host, refused: true });
  update({ state: 'reading' });
  await askNotes(turn);
}

const remembered = ({ instrument, surface }: Mention): Dismissal => ({ id: instrument, surface, where: 'everywhere', at: Date.now() });

async function undo(mention: Mention): Promise<void> {
  await preferences.changeDismissals((list) => undoDismissal(list, remembered(mention)));
  await preferences.changeConfirmations((list) => undoConfirmation(list, remembered(mention)));
}

async function findOdds({ start }: KeyFigure, query: string): Promise<void> {
  if (data.state !== 'read') return;
  const change = ofSame(data.article.notes, changeArticle);
  change((article) => ({ ...article, odds: { ...article.odds, [start]: 'waiting' } }));
  const odds = await answered(() => send('odds/find', { query }));
  change((article) => ({ ...article, odds: { ...article.odds, [start]: odds } }));
}

/** Shows the place in the page; a popup closes itself when the page takes the focus, a panel stays. */
async function reveal(start: number, end: number): Promise<void> {
  if (tabId !== null) await askPage(tabId, 'page/reveal', { start, end });
}

async function preferencesChanged(): Promise<void> {
  const { settings, watchlist, confirmations, dismissals } = await preferences.read();
  const { theme } = settings.reading;
  if (theme === 'page') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  watched = watchlist.entries.map(({ id }) => id);
  said = { confirmations, dismissals, quiet: settings.reading.quiet };
  changeArticle((article) => ({ ...article, watched, ...said }));
}

function changeArticle(change: (article: ArticleData) => ArticleData): void {
  if (data.state === 'read') update({ ...data, article: change(data.article) });
}

function update(next: PopupData): void {
  data = next;
  const root = document.getElementById('root');
  if (root) render(<PopupView data={data} actions={actions} words={words} now={Date.now()} />, root);
}

/** Failures that nobody waits for still reach the console. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error));
}
