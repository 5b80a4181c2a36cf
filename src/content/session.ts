import { isOrganisationId } from '../core/instruments/instrument.ts';
import type { PreferenceStore } from '../core/settings/preferences.ts';
import type { ReadingSettings } from '../core/settings/settings.ts';
import { type SiteRule, siteRule } from '../core/settings/site-rules.ts';
import { isWatched } from '../core/settings/watchlist.ts';
import { packArticle } from '../messaging/packed-article.ts';
import { packNotes, unpackNotes } from '../messaging/packed-notes.ts';
import type { PagePreferences, PageState } from '../messaging/protocol.ts';
import { ArticleView } from './article-view.ts';
import type { Ask } from './ask.ts';
import { CardControl } from './card-control.ts';
import type { CardLook } from './card-host.ts';
import { isArticlePage } from './gate.ts';
import { Highlighter } from './highlighter.ts';
import type { RenderCard } from './mention-card.ts';
import { DeclaredMemory } from './read/declared.ts';
import { Walk } from './walk.ts';
import { watchAddress } from './watch-page.ts';

export interface SessionPorts {
  readonly document: Document;
  readonly ask: Ask;
  readonly now: () => number;
  readonly store: Pick<PreferenceStore, 'watch' | 'changeWatchlist' | 'changeDismissals'> & { read(): Promise<PagePreferences> };
  readonly look: CardLook;
  readonly render: RenderCard;
  /** What a screen reader hears on arriving at a mark; positions count from 1. */
  readonly describe: (name: string, position: number, count: number, reading: ReadingSettings) => string;
  /** The extension is gone from under us: nothing can be asked any more. */
  readonly isGone: (error: unknown) => boolean;
  /** Nothing is running any more. */
  readonly stopped: () => void;
  /** A surprise; reported once. */
  readonly report: (error: unknown) => void;
}

/** Pages that build themselves late are looked at again after so many ms, if they have changed that much. */
const SECOND_LOOKS = [800, 3000, 8000];
const GROWN = 3;

/** Everything we do in one document, from reading to cards. Whatever is started ends with the one signal, without a trace. */
export class Session {
  readonly #ports: SessionPorts;
  readonly #control = new AbortController();
  readonly #highlighter: Highlighter;
  readonly #walk = new Walk();
  readonly #memory = new DeclaredMemory();
  #visit = new AbortController();
  #walkEnd = new AbortController();
  #preferences: PagePreferences | null = null;
  #view: ArticleView | null = null;
  #cards: CardControl | null = null;
  #state: Exclude<PageState['state'], 'read'> = 'reading';
  #lookAtAddress = (): void => {};
  #reported = false;
  #wasClicked = false;
  /** A single-page application: its head may follow any time. */
  #hasMoved = false;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.#highlighter = new Highlighter((document) => {
      ports.ask('page/style', { frames: document !== ports.document }).catch((error: unknown) => this.#failed(error));
    });
  }

  /** Begins, once a page that is still being prerendered is shown. */
  start(): void {
    const { document } = this.#ports;
    const begin = (): void => void this.#begin().catch((error: unknown) => this.#failed(error));
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', begin, { once: true, signal: this.#control.signal });
    } else begin();
  }

  async #begin(): Promise<void> {
    const { document, store } = this.#ports;
    const { signal } = this.#control;
    const { defaultView } = document;
    if (!defaultView) return;
    this.#preferences = await store.read();
    if (signal.aborted) return;
    this.#highlighter.setStyle(this.#preferences.settings.reading.style);
    // On a site that is read on a click only this script is not registered: a click has brought it.
    this.#wasClicked = this.#rule() === 'click';
    const end = store.watch(() => void this.#readPreferences());
    signal.addEventListener('abort', end);
    this.#lookAtAddress = watchAddress(defaultView, () => this.#moved(), signal);
    // Back from the browser's memory: nobody told us meanwhile what the reader chose.
    defaultView.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.#cards?.close();
        void this.#readPreferences();
      },
      { signal },
    );
    this.#arrive();
  }

  /** Takes back everything. */
  stop(): void {
    this.#leave();
    this.#control.abort();
    this.#highlighter.destroy();
    this.#ports.stopped();
  }

  get isStopped(): boolean {
    return this.#control.signal.aborted;
  }

  get state(): PageState {
    const notes = this.#view?.notes;
    if (notes) return { state: 'read', notes: packNotes(notes) };
    return { state: this.#state };
  }

  /** The reader asks for it: reads the page whether it looks like an article or not, and again after a failure. */
  readAnyway(): void {
    if (this.isStopped || (this.#view !== null && this.#state !== 'error')) return;
    this.#leave();
    this.#read();
  }

  reveal(start: number, end: number): boolean {
    return this.#view?.reveal(start, end) ?? false;
  }

  /** Goes to the next or previous mark, or opens the card of the one arrived at; opening an open card closes it. */
  walk(step: 'next' | 'previous' | 'open'): void {
    const index = this.#view?.index;
    const cards = this.#cards;
    const reading = this.#preferences?.settings.reading;
    if (!index || !cards || !reading) return;
    if (step === 'open') {
      const mark = this.#walk.current(index);
      if (cards.isOpen) cards.close();
      else if (mark) cards.openFor(mark);
      return;
    }
    cards.close();
    const arrived = this.#walk.step(index, step);
    if (!arrived) return;
    const { range } = arrived;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: reading.motion === 'none' ? 'instant' : 'auto' });
    this.#highlighter.paint('walk', [range]);
    this.#endWalkOnEscape();
    const { surface, instrument } = arrived.mark.mention;
    const name = this.#view?.notes?.entities[instrument]?.name ?? surface;
    cards.announce(this.#ports.describe(name, arrived.position + 1, index.marks.length, reading));
  }

  #endWalkOnEscape(): void {
    const end = new AbortController();
    this.#walkEnd.abort();
    this.#walkEnd = end;
    const listener = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || this.#cards?.isOpen) return;
      end.abort();
      this.#walk.stop();
      this.#highlighter.clear('walk');
    };
    this.#ports.document.addEventListener('keydown', listener, { signal: AbortSignal.any([end.signal, this.#visit.signal]) });
  }

  /** An article that stands where it stood is kept, with its marks: the page may have gone on to the next one below. */
  #moved(): void {
    this.#hasMoved = true;
    if (!this.#view?.keep()) this.#arrive();
  }

  /** At a new address: what was read before is gone, and the gate decides again. */
  #arrive(): void {
    const hadNotes = Boolean(this.#view?.notes);
    this.#leave();
    if (this.#isOff()) this.#state = 'off';
    else if (this.#isArticle()) this.#read();
    else {
      this.#state = 'not-an-article';
      this.#lookAgain();
    }
    if (hadNotes && !this.#view) this.#tell(0, 0);
  }

  #isArticle(): boolean {
    const { document } = this.#ports;
    return isArticlePage(document, this.#memory.read(document, document.URL));
  }

  #leave(): void {
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#view = null;
    this.#cards = null;
    this.#walk.stop();
    this.#state = 'reading';
    for (const style of ['calm', 'watched', 'walk', 'flash'] as const) this.#highlighter.clear(style);
  }

  /** A page that is not an article costs a few glances at title and paragraphs, and nothing else. */
  #lookAgain(): void {
    const { document } = this.#ports;
    const { signal } = this.#visit;
    const paragraphs = document.getElementsByTagName('p');
    let before = { count: paragraphs.length, first: paragraphs[0], title: document.title };
    for (const delay of SECOND_LOOKS) {
      const timer = setTimeout(() => {
        const now = { count: paragraphs.length, first: paragraphs[0], title: document.title };
        const isSame = Math.abs(now.count - before.count) < GROWN && now.first === before.first && now.title === before.title;
        before = now;
        if ((!isSame || this.#hasMoved) && !this.#view && this.#isArticle()) this.#read();
      }, delay);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
  }

  #read(): void {
    const preferences = this.#preferences;
    if (!preferences) return;
    const { document, ask, now, look, render, store } = this.#ports;
    const { signal } = this.#visit;
    const failed = (error: unknown): void => this.#failed(error);
    const view = new ArticleView(
      document.URL,
      preferences,
      {
        document,
        now,
        memory: this.#memory,
        lookAtAddress: () => this.#lookAtAddress(),
        gone: () => this.#arrive(),
        annotate: async (article) => unpackNotes(await ask('article/annotate', { article: packArticle(article) })),
        highlighter: this.#highlighter,
        updated: () => this.#updated(),
        failed: (error) => {
          // What was read before stays; the first reading leaves nothing.
          if (this.#view === view && !view.notes) this.#state = 'error';
          failed(error);
        },
      },
      signal,
    );
    this.#state = 'reading';
    this.#view = view;
    this.#cards = new CardControl(
      {
        document,
        ask,
        now,
        look,
        render,
        store,
        view: () => this.#view,
        preferences: () => this.#preferences ?? preferences,
        failed,
      },
      signal,
    );
    view.start();
  }

  #updated(): void {
    this.#cards?.pageChanged();
    this.#tellFound();
  }

  /** How many listed names there are, as the reader settled them: for the badge. */
  #tellFound(): void {
    const view = this.#view;
    const watchlist = this.#preferences?.watchlist;
    if (!view?.notes || !watchlist) return;
    const marked = new Set(view.mentions.filter(({ tier }) => tier === 'mark').map(({ instrument }) => instrument));
    const instruments = [...marked].filter((id) => !isOrganisationId(id));
    this.#tell(instruments.length, instruments.filter((id) => isWatched(watchlist, id)).length);
  }

  #tell(instruments: number, watched: number): void {
    this.#ports.ask('page/found', { instruments, watched }).catch((error: unknown) => this.#failed(error));
  }

  async #readPreferences(): Promise<void> {
    try {
      const preferences = await this.#ports.store.read();
      if (!this.isStopped) this.#preferencesChanged(preferences);
    } catch (error) {
      this.#failed(error);
    }
  }

  #preferencesChanged(preferences: PagePreferences): void {
    const wasOff = this.#isOff();
    this.#preferences = preferences;
    this.#highlighter.setStyle(preferences.settings.reading.style);
    if (this.#isOff() !== wasOff) this.#arrive();
    else {
      this.#view?.setPreferences(preferences);
      this.#cards?.preferencesChanged(preferences);
      this.#tellFound();
    }
  }

  /** Off, resting, or only on a click that has not come. */
  #isOff(): boolean {
    const rule = this.#rule();
    return rule !== null && !(rule === 'click' && this.#wasClicked);
  }

  #rule(): SiteRule | null {
    const { document, now } = this.#ports;
    const sites = this.#preferences?.settings.sites;
    return sites ? siteRule(sites, document.location.hostname, now()) : null;
  }

  #failed(error: unknown): void {
    if (this.#ports.isGone(error)) this.stop();
    else if (!this.#reported) {
      this.#reported = true;
      this.#ports.report(error);
    }
  }
}
