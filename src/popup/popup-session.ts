import type { KeyFigure } from '../core/figures/figure.ts';
import type { Glance } from '../core/glance.ts';
import type { ArticleNotes } from '../core/notes.ts';
import { NO_DISMISSALS, withoutFragment } from '../core/settings/dismissals.ts';
import type { PreferenceStore } from '../core/settings/preferences.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteSettings } from '../core/settings/settings.ts';
import { liftSiteRules, setSiteRule } from '../core/settings/site-rules.ts';
import { packNotes, unpackNotes } from '../messaging/packed-notes.ts';
import type { PageParamsOf, PageRequestType, PageResultOf, PageState } from '../messaging/protocol.ts';
import { companiesOf, emptyArticle, sameValue, withNotes } from './article-data.ts';
import { type Ask, answered, loadArticle, loadStrains, loadViews, ofSame, retried } from './load-article.ts';
import { loadMoves } from './load-moves.ts';
import { movedPlace } from './moved-place.ts';
import type { ArticleData, PopupActions, PopupData, ReaderSaid, Site, Tab } from './popup-data.ts';
import { ReaderChoices } from './reader-choices.ts';
import { hostnameOf, offAt, siteOf } from './site-of.ts';

export interface PopupPorts {
  readonly ask: Ask;
  /** Asks a tab's content script; null where none runs. */
  readonly askPage: <T extends PageRequestType>(tabId: number, type: T, params: PageParamsOf<T>) => Promise<PageResultOf<T> | null>;
  /** The tab to show. */
  readonly tab: () => Promise<{ readonly id: number; readonly url: string | undefined } | null>;
  /** The first look at the article that was read in a tab last; null where none is kept. */
  readonly glance: (tabId: number) => Promise<Glance | null>;
  /** Ends when what was drawn is on the screen. */
  readonly painted: () => Promise<void>;
  readonly store: Pick<
    PreferenceStore,
    'read' | 'policy' | 'changeSettings' | 'changeWatchlist' | 'changeDismissals' | 'changeConfirmations'
  >;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly wait: (ms: number) => Promise<void>;
  readonly draw: (data: PopupData, reading: Settings['reading']) => void;
  /** What to call a page whose address we may not know. */
  readonly thisPage: string;
}

/** How often, and how long, a page that is still being read is asked again. */
const ASK_AGAIN_MS = 250;
const ASK_AT_MOST = 60;

type Read = Extract<PopupData, { state: 'read' }>;

type PageActions = Omit<PopupActions, 'copy' | 'exportAs' | 'openPanel' | 'openOptions'>;

/** What the popup and the side panel do: turn to a tab, show its article, keep up with it, and carry out what the reader asks. */
export class PopupSession {
  readonly #ports: PopupPorts;
  #data: PopupData = { state: 'opening' };
  #tabId: number | null = null;
  /** Empty for pages that no extension may read; null where the address is not known. */
  #hostname: string | null = null;
  /** Counts the tabs turned to: what an earlier one answers is dropped. */
  #turn = 0;
  /** What the reader looks at, kept from page to page. */
  #tab: Tab = 'figures';
  #said: ReaderSaid = {
    watched: [],
    quiet: true,
    notice: false,
    confirmations: NO_DISMISSALS,
    dismissals: NO_DISMISSALS,
  };
  #settings: Settings = DEFAULT_SETTINGS;
  #sitesLocked = false;

  constructor(ports: PopupPorts) {
    this.#ports = ports;
  }

  get data(): PopupData {
    return this.#data;
  }

  async open(): Promise<void> {
    const found = this.#ports.tab();
    const known = found.then((tab) => (tab ? this.#glanceAt(tab) : null));
    // All at once: the article is there with what the reader chose.
    const page = Promise.all([found, known]).then(([tab, glance]) =>
      tab && !glance ? this.#ports.askPage(tab.id, 'page/notes', null) : undefined,
    );
    const [tab, glance] = await Promise.all([found, known, this.#readPreferences()]);
    this.#turnTo(tab);
    const turn = this.#turn;
    if (glance && !this.#off()) {
      this.#showGlance(glance);
      // A long article takes the page and us a while to hand over: not before the reader sees something.
      await this.#ports.painted();
    }
    const state = await page;
    if (turn === this.#turn) await this.#askNotes(turn, state);
  }

  /** What is kept of the page that a tab shows now. */
  async #glanceAt({ id, url }: { readonly id: number; readonly url: string | undefined }): Promise<Glance | null> {
    const glance = await this.#ports.glance(id);
    return glance && url !== undefined && withoutFragment(url) === withoutFragment(glance.notes.article.url) ? glance : null;
  }

  /** The reader may look at another tab, or the page may be another, or have grown: what is still so stays as it is. */
  async follow(): Promise<void> {
    const tab = await this.#ports.tab();
    const isSame = tab !== null && tab.id === this.#tabId;
    if (isSame && this.#data.state === 'read') {
      const turn = this.#turn;
      const state = await this.#ports.askPage(tab.id, 'page/notes', null);
      if (turn !== this.#turn) return;
      if (state?.state === 'read' && state.notes.article.url === this.#data.article.page.article.url)
        return this.#renew(unpackNotes(state.notes));
    }
    if (!isSame) this.#update({ state: 'opening' });
    await this.#look(tab);
  }

  /** Prices once more, and whatever the page has become. */
  async refresh(): Promise<void> {
    await this.follow();
    if (this.#data.state !== 'read' || !this.#ports.isOnline()) return;
    const { article } = this.#data;
    await loadViews(article, Object.keys(article.views), this.#ports.ask, this.#change);
  }

  /** The connection came or went. */
  async connectionChanged(): Promise<void> {
    if (this.#data.state !== 'read') return;
    const isOnline = this.#ports.isOnline();
    this.#update({ ...this.#data, offline: !isOnline });
    if (!isOnline) return;
    await this.#retry();
    await this.refresh();
  }

  async preferencesChanged(): Promise<void> {
    await this.#readPreferences();
    const off = this.#off();
    if (this.#data.state === 'off' && !off) return this.#askNotes(this.#turn);
    if (this.#data.state !== 'read') return this.#update(this.#data);
    if (off) return this.#update(off);
    await this.#show({ ...this.#data, article: withNotes(this.#data.article, this.#data.article.page, this.#said) });
  }

  async #readPreferences(): Promise<void> {
    const [{ settings, watchlist, confirmations, dismissals }, policy] = await Promise.all([
      this.#ports.store.read(),
      this.#ports.store.policy(),
    ]);
    this.#settings = settings;
    this.#sitesLocked = policy.locked.has('sites.off');
    this.#said = {
      watched: watchlist.entries.map(({ id }) => id),
      quiet: settings.reading.quiet,
      notice: settings.watching.notice,
      confirmations,
      dismissals,
    };
  }

  readonly actions = (run: (work: Promise<unknown>) => void): PageActions => {
    const choices = new ReaderChoices(this.#ports.store, this.#ports.now);
    return {
      readPage: () => run(this.#readPage()),
      retry: () => run(this.#retry()),
      turnOff: () => run(this.#turnOff()),
      turnOn: () => run(this.#turnOn()),
      show: (tab) => {
        this.#tab = tab;
        if (this.#data.state === 'read') run(this.#show({ ...this.#data, tab }));
      },
      reveal: (start, end) => run(this.#reveal(start, end)),
      watch: (id) => run(choices.watch(id)),
      unwatch: (id) => run(choices.unwatch(id)),
      dismiss: (mentions) => run(choices.dismiss(mentions)),
      confirm: (mentions) => run(choices.confirm(mentions)),
      undo: (mentions) => this.#data.state === 'read' && run(choices.undo(mentions, this.#data.article.page.article.url)),
      findOdds: (figure, query) => run(this.#findOdds(figure, query)),
    };
  };

  /** Turns to a tab. Each turn ends the one before. */
  async #look(tab: Awaited<ReturnType<PopupPorts['tab']>>): Promise<void> {
    this.#turnTo(tab);
    await this.#askNotes(this.#turn);
  }

  #turnTo(tab: Awaited<ReturnType<PopupPorts['tab']>>): void {
    this.#turn += 1;
    this.#tabId = tab?.id ?? null;
    this.#hostname = tab?.url === undefined ? null : hostnameOf(tab.url);
  }

  /** Asks the page until it has been read; a page without our script is one we have no access to, or are told to leave alone. */
  async #askNotes(asked: number, known?: PageState | null): Promise<void> {
    const id = this.#tabId;
    if (id === null) return this.#update({ state: 'unreadable' });
    for (let attempt = 0; attempt < ASK_AT_MOST; attempt++) {
      const state = attempt === 0 && known !== undefined ? known : await this.#ports.askPage(id, 'page/notes', null);
      if (asked !== this.#turn) return;
      if (state?.state === 'read') return this.#showPage(unpackNotes(state.notes));
      if (state?.state !== 'reading') return this.#update(this.#without(state));
      // A page that is read again still shows what was read in it.
      if (this.#data.state !== 'read' || !this.#data.glance) this.#update({ state: 'reading' });
      await this.#ports.wait(ASK_AGAIN_MS);
      if (asked !== this.#turn) return;
    }
    this.#update({ state: 'error', host: this.#host });
  }

  /** What stands in the place of an article. */
  #without(state: Exclude<PageState, { state: 'read' | 'reading' }> | null): PopupData {
    const host = this.#host;
    if (this.#hostname === '') return { state: 'unreadable' };
    const off = this.#off();
    if (off && state?.state !== 'error') return off;
    if (state === null || state.state === 'off') return { state: 'no-access', host, refused: false };
    return state.state === 'error' ? { state: 'error', host } : { state: 'not-an-article', host, refused: false };
  }

  #off(): Extract<PopupData, { state: 'off' }> | null {
    return offAt(this.#hostname, this.#settings.sites, this.#sitesLocked, this.#ports.now());
  }

  get #site(): Site | null {
    return siteOf(this.#hostname, this.#sitesLocked);
  }

  get #host(): string {
    return this.#hostname ?? this.#ports.thisPage;
  }

  async #showPage(page: ArticleNotes): Promise<void> {
    this.#hostname ??= hostnameOf(page.article.url) || null;
    const article = emptyArticle(page, this.#said);
    await this.#show({ ...this.#shown(article), glance: null });
  }

  #showGlance({ notes, counts }: Glance): void {
    this.#update({ ...this.#shown(emptyArticle(notes, this.#said)), glance: counts });
  }

  #shown(article: ArticleData): Omit<Read, 'glance'> {
    return { state: 'read', tab: this.#tab, article, site: this.#site, offline: !this.#ports.isOnline() };
  }

  /** The same page, perhaps with more or other text in it. */
  async #renew(page: ArticleNotes): Promise<void> {
    if (this.#data.state !== 'read' || sameValue(packNotes(page), packNotes(this.#data.article.page))) return;
    await this.#show({ ...this.#data, glance: null, article: withNotes(this.#data.article, page, this.#said) });
  }

  /** Shows an article, and asks for what it waits for. */
  async #show(data: Read): Promise<void> {
    const { article, tab, glance } = data;
    const { ask } = this.#ports;
    this.#update(data);
    if (glance) return;
    const missing = tab === 'risk' ? companiesOf(article.notes).filter((id) => !(id in article.strains)) : [];
    await Promise.all([
      loadArticle(
        { ...article, strains: { ...article.strains, ...Object.fromEntries(missing.map((id) => [id, 'waiting'])) } },
        ask,
        this.#change,
      ),
      loadStrains(article, missing, ask, this.#change),
      tab === 'risk' && article.moves === null && loadMoves(article, ask, this.#change),
    ]);
  }

  async #retry(): Promise<void> {
    if (this.#data.state === 'read') await this.#show({ ...this.#data, article: retried(this.#data.article) });
  }

  async #readPage(): Promise<void> {
    if (this.#tabId === null) return;
    const answer = await this.#ports.ask('page/read', { tabId: this.#tabId });
    if (!answer.ok) return this.#update({ state: 'no-access', host: this.#host, refused: true });
    this.#update({ state: 'reading' });
    this.#turn += 1;
    await this.#askNotes(this.#turn);
  }

  async #turnOff(): Promise<void> {
    const site = this.#site;
    if (!site || site.locked) return;
    this.#turn += 1;
    this.#update({ state: 'off', site, until: null });
    await this.#changeSites((sites) => setSiteRule(sites, site.host, 'off', this.#ports.now()));
  }

  async #turnOn(): Promise<void> {
    const hostname = this.#hostname;
    if (hostname === null || this.#sitesLocked) return;
    this.#update({ state: 'reading' });
    await this.#changeSites((sites) => liftSiteRules(sites, hostname, this.#ports.now()));
    // Where the script was kept away while the site was off, it has to come in now.
    await this.#readPage();
  }

  async #changeSites(change: (sites: SiteSettings) => SiteSettings): Promise<void> {
    await this.#ports.store.changeSettings((settings) => ({ ...settings, sites: change(settings.sites) }));
    this.#settings = (await this.#ports.store.read()).settings;
    await this.#ports.ask('sites/apply', null);
  }

  async #findOdds({ start }: KeyFigure, query: string): Promise<void> {
    if (this.#data.state !== 'read') return;
    const change = ofSame(this.#data.article, this.#change);
    change((article) => ({ ...article, odds: { ...article.odds, [start]: 'waiting' } }));
    const odds = await answered(() => this.#ports.ask('odds/find', { query }));
    change((article) => ({ ...article, odds: { ...article.odds, [start]: odds } }));
  }

  /**
   * Shows a place in the page. The page is asked first: where it has changed under us, the new notes are shown, and the place is looked for by its
   * words. A popup closes itself when the page takes the focus, a panel stays.
   */
  async #reveal(start: number, end: number): Promise<void> {
    const id = this.#tabId;
    if (id === null || this.#data.state !== 'read') return;
    const before = this.#data.article.page;
    const state = await this.#ports.askPage(id, 'page/notes', null);
    if (state?.state !== 'read' || state.notes.article.url !== before.article.url) return this.follow();
    const isSame = sameValue(packNotes(before), state.notes);
    const after = isSame ? before : unpackNotes(state.notes);
    const place = isSame ? { start, end } : movedPlace(before, after, { start, end });
    const renewed = isSame ? undefined : this.#renew(after);
    if (place) await this.#ports.askPage(id, 'page/reveal', place);
    await renewed;
  }

  readonly #change = (change: (article: ArticleData) => ArticleData): void => {
    if (this.#data.state === 'read') this.#update({ ...this.#data, article: change(this.#data.article) });
  };

  #update(next: PopupData): void {
    this.#data = next;
    this.#ports.draw(next, this.#settings.reading);
  }
}
