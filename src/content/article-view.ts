import type { Article } from '../core/article/article.ts';
import type { ArticleNotes } from '../core/notes.ts';
import type { Preferences } from '../core/settings/preferences.ts';
import type { Highlighter } from './highlighter.ts';
import { chooseMarks, MarkIndex } from './marks.ts';
import { PageReader, type PageReading } from './read/page-reader.ts';
import { type PageChange, watchChanges } from './watch-page.ts';

/** Finds everything in a text; asked again when the text has changed. */
export type Annotate = (article: Article) => Promise<ArticleNotes>;

export interface ArticleViewPorts {
  readonly document: Document;
  readonly now: () => number;
  readonly annotate: Annotate;
  readonly highlighter: Highlighter;
  /** The notes, or where they stand in the page, are new. */
  readonly updated: (view: ArticleView) => void;
  readonly failed: (error: unknown) => void;
}

const FLASH = 1800;

/** One article as it stands in the page: read, annotated, painted, and kept up with the page until the signal ends. */
export class ArticleView {
  readonly #ports: ArticleViewPorts;
  readonly #signal: AbortSignal;
  readonly #reader: PageReader;
  #preferences: Preferences;
  #reading: PageReading | null = null;
  #notes: ArticleNotes | null = null;
  #index: MarkIndex | null = null;
  #watching = new AbortController();
  /** Counts readings: a slow annotation of an older one is dropped. */
  #turn = 0;

  constructor(url: string, preferences: Preferences, ports: ArticleViewPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#signal = signal;
    this.#preferences = preferences;
    this.#reader = new PageReader(ports.document, url, ports.now);
    signal.addEventListener('abort', () => this.#watching.abort());
  }

  get notes(): ArticleNotes | null {
    return this.#notes;
  }

  get index(): MarkIndex | null {
    return this.#index;
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return this.#reading?.shadowRoots ?? [];
  }

  async start(): Promise<void> {
    await this.#take(this.#reader.read());
  }

  setPreferences(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#paint();
  }

  /** Scrolls to a range of the text and flashes it; false when the page no longer has it. */
  reveal(start: number, end: number): boolean {
    const range = this.#reading?.map.range(start, end) ?? null;
    const view = this.#ports.document.defaultView;
    if (!range || !view) return false;
    scrollTo(range, view);
    const { highlighter } = this.#ports;
    highlighter.paint('flash', [range]);
    const timer = view.setTimeout(() => highlighter.clear('flash'), FLASH);
    this.#signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
    return true;
  }

  async #take(reading: PageReading): Promise<void> {
    const before = this.#reading;
    this.#reading = reading;
    this.#watch(before, reading);
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#notes === null || before?.article.text !== reading.article.text) {
      await pause();
      const notes = await this.#ports.annotate(reading.article);
      if (turn !== this.#turn || this.#signal.aborted) return;
      this.#notes = notes;
    }
    this.#paint();
    this.#ports.updated(this);
  }

  #paint(): void {
    const reading = this.#reading;
    if (!reading || !this.#notes || this.#signal.aborted) return;
    const marks = chooseMarks(reading, this.#notes.mentions, this.#preferences);
    const index = new MarkIndex(reading.map, marks);
    this.#index = index;
    const ranges: { calm: Range[]; watched: Range[] } = { calm: [], watched: [] };
    for (const mark of marks) {
      const range = index.range(mark);
      if (range) ranges[mark.watched ? 'watched' : 'calm'].push(range);
    }
    const { highlighter } = this.#ports;
    highlighter.paint('calm', ranges.calm);
    highlighter.paint('watched', ranges.watched);
  }

  #watch(before: PageReading | null, { shadowRoots }: PageReading): void {
    if (before && sameMembers(before.shadowRoots, shadowRoots)) return;
    this.#watching.abort();
    this.#watching = new AbortController();
    if (this.#signal.aborted) return;
    watchChanges(this.#ports.document, shadowRoots, (change) => this.#changed(change), this.#watching.signal);
  }

  #changed({ nodes }: PageChange): void {
    if (this.#signal.aborted || (nodes && !this.#reader.concerns(nodes))) return;
    const reading = nodes ? this.#reader.readAgain(nodes) : this.#reader.read();
    this.#take(reading).catch(this.#ports.failed);
  }
}

function scrollTo(range: Range, view: Window): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < view.innerHeight * 0.6) element.scrollIntoView({ block: 'center', behavior });
  else {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 2, behavior });
  }
}

/** Lets the page take its turn between two pieces of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const sameMembers = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, index) => item === b[index]);
