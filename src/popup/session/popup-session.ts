import type { Glance } from '../../core/glance.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import { withoutFragment } from '../../core/settings/dismissals/dismissals.ts';
import type { Refusal } from '../../core/settings/refusal.ts';
import { packNotes, unpackNotes } from '../../messaging/packed-notes.ts';
import type { PageState } from '../../messaging/protocol.ts';
import { emptyArticle, sameValue, withNotes } from './article-data.ts';
import { loadOdds, loadViews, retried } from './load-article.ts';
import { loadTab } from './load-tab.ts';
import { movedPlace } from './moved-place.ts';
import type { ArticleData, PageActions, PopupData, Tab } from './popup-data.ts';
import type { PopupPorts, ShownTab } from './popup-ports.ts';
import { ReaderChoices } from './reader-choices.ts';
import { ReaderPreferences } from './reader-preferences.ts';
import { hostnameOf } from './site-of.ts';
import { withoutArticle } from './without-article.ts';

/** How often, and how long, a page that is still being read is asked again. */
const ASK_AGAIN_MS = 250;
const ASK_AT_MOST = 60;

type Read = Extract<PopupData, { state: 'read' }>;

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
  /** What was refused on a page, and why: it stays, however often the page is read, until the reader does something else. */
  #refused: { readonly page: string; readonly refusal: Refusal } | null = null;
  readonly #preferences: ReaderPreferences;

  constructor(ports: PopupPorts) {
    this.#ports = ports;
    this.#preferences = new ReaderPreferences(ports);
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
    const [tab, glance] = await Promise.all([found, known, this.#preferences.read()]);
    // The reader has turned to another tab meanwhile: what was chosen may have come after it.
    if (this.#turn > 0) return this.preferencesChanged();
    this.#turnTo(tab);
    const turn = this.#turn;
    if (glance && !this.#preferences.offAt(this.#hostname)) {
      this.#showGlance(glance);
      // A long article takes the page and us a while to hand over: not before the reader sees something.
      await this.#ports.painted();
    }
    const state = await page;
    if (turn === this.#turn) await this.#askNotes(turn, state);
  }

  /** What is kept of the page that a tab shows now. */
  async #glanceAt({ id, url }: ShownTab): Promise<Glance | null> {
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
    this.#turnTo(tab);
    await this.#askNotes(this.#turn);
  }

  /** A page has been read, or has grown: the address of a page by script alone changes before there is anything to show. */
  async pageFound(tabId: number): Promise<void> {
    if (tabId === this.#tabId) await this.follow();
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
    await this.#preferences.read();
    const off = this.#preferences.offAt(this.#hostname);
    if (this.#data.state === 'off' && !off) return this.#askNotes(this.#turn);
    if (this.#data.state !== 'read') return this.#update(this.#data);
    if (off) return this.#update(off);
    await this.#show({ ...this.#data, article: withNotes(this.#data.article, this.#data.article.page, this.#preferences.said) });
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
      watch: (id) => run(this.#tell(choices.watch(id))),
      unwatch: (id) => run(this.#tell(choices.unwatch(id))),
      dismiss: (mentions) => run(this.#tell(choices.dismiss(mentions))),
      confirm: (mentions) => run(this.#tell(choices.confirm(mentions))),
      undo: (mentions) => this.#data.state === 'read' && run(this.#tell(choices.undo(mentions, this.#data.article.page.article.url))),
      findOdds: (figure, query) =>
        this.#data.state === 'read' && run(loadOdds(this.#data.article, figure, query, this.#ports.ask, this.#change)),
    };
  };

  /** Each turn ends the one before. */
  #turnTo(tab: ShownTab | null): void {
    this.#turn += 1;
    if (tab?.id !== this.#tabId) this.#refused = null;
    this.#tabId = tab?.id ?? null;
    this.#hostname = tab?.url === undefined ? null : hostnameOf(tab.url);
  }

  /** Says afterwards whether the reader still looks at this site in this tab: what was asked for there is of no other. */
  #stay(): () => boolean {
    const [tabId, hostname] = [this.#tabId, this.#hostname];
    return () => tabId === this.#tabId && hostname === this.#hostname;
  }

  /** Asks the page until it has been read; a page without our script is one we have no access to, or are told to leave alone. */
  async #askNotes(asked: number, known?: PageState | null): Promise<void> {
    const id = this.#tabId;
    if (id === null) return this.#update({ state: 'unreadable' });
    for (let attempt = 0; attempt < ASK_AT_MOST; attempt++) {
      const state = attempt === 0 && known !== undefined ? known : await this.#ports.askPage(id, 'page/notes', null);
      if (asked !== this.#turn) return;
      if (state?.state === 'read') return this.#showPage(unpackNotes(state.notes));
      const isComing = state === null && attempt < ASK_AT_MOST - 1 && (await this.#mayCome(id));
      if (asked !== this.#turn) return;
      if (state?.state !== 'reading' && !isComing) {
        const shown = withoutArticle(state, this.#hostname === '', this.#preferences.offAt(this.#hostname), this.#host);
        const before = shown.state === 'no-access' && (await this.#preferences.isReadUnasked(this.#hostname));
        if (asked === this.#turn) this.#update(before ? { ...shown, before } : shown);
        return;
      }
      // A page that is read again still shows what was read in it.
      if (this.#data.state !== 'read' || !this.#data.glance) this.#update({ state: 'reading' });
      await this.#ports.wait(ASK_AGAIN_MS);
      if (asked !== this.#turn) return;
    }
    this.#update({ state: 'error', host: this.#host });
  }

  /** Whether our script may still come to a page: it is loading, and of a site that is read unasked. */
  async #mayCome(id: number): Promise<boolean> {
    if (!(await this.#preferences.isReadUnasked(this.#hostname))) return false;
    const tab = await this.#ports.tab();
    return tab?.id === id && tab.isLoading;
  }

  get #host(): string {
    return this.#hostname ?? this.#ports.thisPage;
  }

  async #showPage(page: ArticleNotes): Promise<void> {
    this.#hostname ??= hostnameOf(page.article.url) || null;
    const article = emptyArticle(page, this.#preferences.said);
    await this.#show({ ...this.#shown(article), glance: null });
  }

  #showGlance({ notes, counts }: Glance): void {
    this.#update({ ...this.#shown(emptyArticle(notes, this.#preferences.said)), glance: counts });
  }

  #shown(article: ArticleData): Omit<Read, 'glance'> {
    const site = this.#preferences.siteOf(this.#hostname);
    const refusal = this.#refused?.page === withoutFragment(article.page.article.url) ? this.#refused.refusal : null;
    return { state: 'read', tab: this.#tab, article, site, offline: !this.#ports.isOnline(), refusal };
  }

  /** The same page, perhaps with more or other text in it. */
  async #renew(page: ArticleNotes): Promise<void> {
    if (this.#data.state !== 'read' || sameValue(packNotes(page), packNotes(this.#data.article.page))) return;
    await this.#show({ ...this.#data, glance: null, article: withNotes(this.#data.article, page, this.#preferences.said) });
  }

  /** Shows an article, and asks for what it waits for. */
  async #show(data: Read): Promise<void> {
    this.#update(data);
    if (!data.glance) await loadTab(data.article, data.tab, this.#ports.ask, this.#change);
  }

  async #retry(): Promise<void> {
    if (this.#data.state === 'read') await this.#show({ ...this.#data, article: retried(this.#data.article) });
  }

  async #readPage(): Promise<void> {
    const tabId = this.#tabId;
    if (tabId === null) return;
    const isHere = this.#stay();
    this.#refused = null;
    const answer = await this.#ports.ask('page/read', { tabId });
    if (!isHere()) return;
    if (!answer.ok) return this.#update({ state: 'no-access', host: this.#host, refused: true });
    this.#update({ state: 'reading' });
    this.#turn += 1;
    await this.#askNotes(this.#turn);
  }

  async #turnOff(): Promise<void> {
    const site = this.#preferences.siteOf(this.#hostname);
    if (!site || site.locked) return;
    await this.#tell(this.#preferences.turnOff(site));
    const off = this.#preferences.offAt(this.#hostname);
    if (!off) return;
    this.#turn += 1;
    this.#update(off);
  }

  /** Shows why something was refused, if it was, beside what is shown and goes on to hold. */
  async #tell(change: Promise<Refusal | null>): Promise<void> {
    const isHere = this.#stay();
    const refusal = await change;
    if (isHere() && this.#data.state === 'read') {
      this.#refused = refusal && { page: withoutFragment(this.#data.article.page.article.url), refusal };
      this.#update({ ...this.#data, refusal });
    }
  }

  async #turnOn(): Promise<void> {
    const hostname = this.#hostname;
    if (hostname === null || this.#preferences.siteOf(hostname)?.locked) return;
    const isHere = this.#stay();
    const before = this.#data;
    this.#update({ state: 'reading' });
    const refusal = await this.#preferences.turnOn(hostname);
    if (!isHere()) return;
    if (refusal && before.state === 'off') return this.#update({ ...before, refusal });
    // Where the script was kept away while the site was off, it has to come in now.
    await this.#readPage();
  }

  /**
   * Shows a place in the page. The page is asked first: where it has changed under us, the new notes are shown, and the place is looked for by its
   * words. A popup closes itself when the page takes the focus, a panel stays.
   */
  async #reveal(start: number, end: number): Promise<void> {
    const id = this.#tabId;
    if (id === null || this.#data.state !== 'read') return;
    const isHere = this.#stay();
    const before = this.#data.article.page;
    const state = await this.#ports.askPage(id, 'page/notes', null);
    if (!isHere()) return;
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
    this.#ports.draw(next, this.#preferences.reading);
  }
}
