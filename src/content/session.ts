import { type InstrumentId, isOrganisationId } from '../core/instruments/instrument.ts';
import type { ReadingSettings } from '../core/settings/settings.ts';
import { type SiteRule, siteRule } from '../core/settings/sites/site-rules.ts';
import type { Ask } from '../messaging/ask.ts';
import { packArticle } from '../messaging/packed-article.ts';
import type { RemotePreferences } from '../messaging/preferences.ts';
import type { PagePreferences, PageState } from '../messaging/protocol.ts';
import { ArticleView } from './article-view.ts';
import type { CardLook } from './card/card-host.ts';
import { type CardMaker, Cards } from './card/cards.ts';
import { end } from './end.ts';
import type { PageGate } from './gate/page-gate.ts';
import { Highlighter } from './marks/highlighter.ts';
import type { Finder } from './read/main-text.ts';
import { WalkControl, type WalkStep } from './walk/walk-control.ts';

export interface SessionPorts {
  readonly document: Document;
  readonly gate: PageGate;
  readonly readability: Finder;
  readonly ask: Ask;
  readonly now: () => number;
  readonly store: Pick<RemotePreferences, 'read' | 'watch' | 'change'>;
  readonly look: CardLook;
  readonly maker: CardMaker;
  readonly isReal: (event: Event) => boolean;
  /** What a screen reader hears on arriving at a mark; positions count from 1. */
  readonly describe: (name: string, position: number, count: number, reading: ReadingSettings) => string;
  /** The extension is gone from under us: nothing can be asked any more. */
  readonly isGone: (error: unknown) => boolean;
  /** A surprise; reported once. */
  readonly report: (error: unknown) => void;
}

/** Everything we do in one document, from reading to cards. Whatever is started ends with the one signal, without a trace. */
export class Session {
  readonly #ports: SessionPorts;
  readonly #control = new AbortController();
  readonly #highlighter: Highlighter;
  readonly #walk: WalkControl;
  #visit = new AbortController();
  #preferences: PagePreferences | null = null;
  #view: ArticleView | null = null;
  #cards: Cards | null = null;
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
    const { document, describe } = ports;
    this.#walk = new WalkControl({ document, describe, highlighter: this.#highlighter });
  }

  /** `isArticle`: the gate has said so, or the reader wants it read. */
  start(isArticle = false): void {
    const { signal } = this.#control;
    const begin = (): void => void this.#begin(isArticle).catch((error: unknown) => this.#failed(error));
    // Back from the browser's memory: nobody told us meanwhile what the reader chose, and what we had asked for is lost.
    this.#ports.document.defaultView?.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.#cards?.close();
        if (this.#preferences) void this.#readPreferences();
        else begin();
      },
      { signal },
    );
    begin();
  }

  async #begin(isArticle: boolean): Promise<void> {
    const { gate, store } = this.#ports;
    const { signal } = this.#control;
    const preferences = await store.read();
    if (signal.aborted || this.#preferences) return;
    this.#preferences = preferences;
    this.#highlighter.setStyle(preferences.settings.reading.style);
    // On a site that is read on a click only this script is not registered: a click has brought it.
    this.#wasClicked = this.#rule() === 'click';
    const unwatch = store.watch(() => void this.#readPreferences());
    signal.addEventListener('abort', unwatch);
    this.#lookAtAddress = gate.watchAddress(() => this.#moved(), signal);
    this.#arrive(isArticle);
  }

  /** Takes back everything. */
  stop(): void {
    this.#leave();
    end(this.#control);
    this.#highlighter.destroy();
  }

  get isStopped(): boolean {
    return this.#control.signal.aborted;
  }

  get state(): PageState {
    const notes = this.#view?.notes;
    if (notes) return { state: 'read', notes };
    return { state: this.#state };
  }

  /** The reader asks for it: reads the page whether it looks like an article or not, and again while there are no notes. */
  readAnyway(): void {
    if (this.isStopped || this.#view?.notes) return;
    this.#leave();
    this.#read();
  }

  reveal(start: number, end: number): boolean {
    return this.#view?.reveal(start, end) ?? false;
  }

  /** Goes to the next or previous mark, or opens the card of the one arrived at; opening an open card closes it. */
  walk(step: WalkStep): boolean {
    const reading = this.#preferences?.settings.reading;
    return Boolean(this.#view && this.#cards && reading && this.#walk.go(step, this.#view, this.#cards, reading));
  }

  /** An article that stands where it stood is kept, with its marks: the page may have gone on to the next one below. */
  #moved(): void {
    this.#hasMoved = true;
    if (!this.#view?.keep()) this.#arrive();
  }

  /** At a new address: what was read before is gone, and the gate decides again. */
  #arrive(isArticle = false): void {
    const hadNotes = Boolean(this.#view?.notes);
    this.#leave();
    const { gate } = this.#ports;
    if (this.#isOff()) this.#state = 'off';
    else if (isArticle || gate.isArticle()) this.#read();
    else {
      this.#state = 'not-an-article';
      const leave = gate.lookAgain(
        () => !this.#view && this.#read(),
        () => this.#hasMoved,
      );
      this.#visit.signal.addEventListener('abort', leave);
    }
    if (hadNotes && !this.#view) this.#tell(0, 0);
  }

  #leave(): void {
    end(this.#visit);
    this.#visit = new AbortController();
    this.#view = null;
    this.#cards = null;
    this.#walk.stop();
    this.#state = 'reading';
    for (const style of ['calm', 'watched', 'walk', 'flash'] as const) this.#highlighter.clear(style);
  }

  #read(): void {
    const preferences = this.#preferences;
    if (!preferences) return;
    const ports = this.#ports;
    const { document, gate, ask } = ports;
    const { signal } = this.#visit;
    const failed = (error: unknown): void => this.#failed(error);
    const view = new ArticleView(
      document.URL,
      preferences,
      {
        ...ports,
        memory: gate.memory,
        lookAtAddress: () => this.#lookAtAddress(),
        gone: () => this.#arrive(),
        annotate: (article) => ask('article/annotate', { article: packArticle(article) }),
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
    const preferencesNow = () => this.#preferences ?? preferences;
    this.#cards = new Cards({ ...ports, view: () => this.#view, preferences: preferencesNow, failed }, signal);
    view.start();
  }

  #updated(): void {
    this.#cards?.pageChanged();
    this.#tellFound();
  }

  /** How many listed names there are, as the reader settled them: for the badge. */
  #tellFound(): void {
    const view = this.#view;
    if (!view?.notes || !view.index) return;
    const found = new Map<InstrumentId, boolean>();
    for (const { mention, watched } of view.index.marks) if (!isOrganisationId(mention.instrument)) found.set(mention.instrument, watched);
    this.#tell(found.size, [...found.values()].filter(Boolean).length);
  }

  #tell(instruments: number, watched: number): void {
    this.#ports.ask('page/found', { url: location.href, instruments, watched }).catch((error: unknown) => this.#failed(error));
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
