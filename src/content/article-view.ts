import type { Article } from '../core/article/article.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { settledMentions } from '../core/settings/dismissals/settled-notes.ts';
import { type PackedNotes, unpackMentions } from '../messaging/packed-notes.ts';
import type { PagePreferences } from '../messaging/protocol.ts';
import { end } from './end.ts';
import type { Highlighter } from './marks/highlighter.ts';
import { chooseMarks, type Mark, MarkIndex } from './marks/marks.ts';
import { marksNear } from './marks/near.ts';
import type { DeclaredMemory } from './read/declared.ts';
import type { Finder } from './read/main-text.ts';
import { PageReader, type PageReading } from './read/page-reader.ts';
import { inSlices, pause, type Slices, STEPS } from './slices.ts';
import { scrollTo } from './walk/scroll.ts';
import { type PageChange, watchChanges } from './watch-page.ts';

/** Finds everything in a text; asked again when the text has changed. */
type Annotate = (article: Article) => Promise<PackedNotes>;

interface ArticleViewPorts {
  readonly document: Document;
  readonly memory: DeclaredMemory;
  readonly readability: Finder;
  readonly now: () => number;
  readonly annotate: Annotate;
  readonly highlighter: Highlighter;
  /** The notes, or where they stand in the page, are new. */
  readonly updated: (view: ArticleView) => void;
  /** Called at every change: the address may be another, and this view over. */
  readonly lookAtAddress: () => void;
  /** The address has changed, and now the article is gone too. */
  readonly gone: () => void;
  readonly failed: (error: unknown) => void;
}

interface Shown {
  readonly reading: PageReading;
  /** As they travel: who asks for them opens the rest. */
  readonly notes: PackedNotes;
  readonly mentions: readonly Mention[];
  /** Whose names of their own are in it. */
  readonly aliases: string;
}

const FLASH = 1800;
/** Components are built, hidden parts shown, and heads brought up to date without any event: looked for after so many ms, and after the reader has acted. */
const LATER = [800, 3000];
const AFTER_ACT = 300;
const AFTER_SCROLL = 100;

/** One article as it stands in the page: read, annotated, painted, and kept up with the page until the signal ends. */
export class ArticleView {
  readonly #ports: ArticleViewPorts;
  readonly #signal: AbortSignal;
  readonly #reader: PageReader;
  #preferences: PagePreferences;
  #reading: PageReading | null = null;
  /** What is in the page: notes, and the reading that their offsets count in. */
  #shown: Shown | null = null;
  #mentions: readonly Mention[] = [];
  #index: MarkIndex | null = null;
  /** What is painted of it. */
  #near: readonly Mark[] = [];
  /** Looks for changes in shadow roots and frames too, once they are known. */
  #watchInner: (inner: Iterable<ShadowRoot | Document>) => void = () => {};
  #isBusy = false;
  /** What changed during a reading; null when there was too much to count. */
  #missed: Set<Node> | null = new Set();
  #painting = new AbortController();
  /** Counts readings: a slow annotation of an older one is dropped. */
  #turn = 0;
  readonly #element: Element;
  #hasMoved = false;

  constructor(url: string, preferences: PagePreferences, ports: ArticleViewPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#signal = signal;
    this.#preferences = preferences;
    this.#element = ports.document.documentElement;
    this.#reader = new PageReader(ports.document, url, ports.now, ports.memory, ports.readability);
    for (const delay of LATER) setTimeout(() => this.#look(), delay);
  }

  get notes(): PackedNotes | null {
    return this.#shown?.notes ?? null;
  }

  /** Those of the notes, as the reader settled them. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  get index(): MarkIndex | null {
    return this.#index;
  }

  get reading(): PageReading | null {
    return this.#reading;
  }

  /** The address changed while the article stayed, as where the next one follows below: it is over only when it goes. False when it has gone. */
  keep(): boolean {
    this.#hasMoved = this.#reader.stands;
    return this.#hasMoved;
  }

  start(): void {
    const { document } = this.#ports;
    const on = (types: readonly string[], delay: number, work: () => void): void => {
      const heard = onceIn(delay, work);
      for (const type of types) document.defaultView?.addEventListener(type, heard, { capture: true, passive: true, signal: this.#signal });
    };
    on(['click', 'toggle', 'input'], AFTER_ACT, () => this.#look());
    on(['scroll', 'resize', 'contentvisibilityautostatechange'], AFTER_SCROLL, () => this.#settle(this.#paintNear()));
    // From the first moment: a long page is read with its own work in between.
    this.#watchInner = watchChanges(
      document,
      (change) => this.#changed(change),
      () => this.#reader.touch(),
      this.#signal,
    );
    this.#again(this.#reader.read());
  }

  setPreferences(preferences: PagePreferences): void {
    // Or the answer is still out, and lost if the page was put away meanwhile.
    const isOld = preferences.aliases !== this.#preferences.aliases || this.#shown?.reading !== this.#reading;
    this.#preferences = preferences;
    this.#settle(this.#paint().then(() => (isOld && this.#reading ? this.#take(this.#reading) : undefined)));
  }

  /** Scrolls to a range of the text and flashes it; false when the page no longer has it. */
  reveal(start: number, end: number): boolean {
    const range = this.#shown?.reading.map.range(start, end) ?? null;
    const view = this.#ports.document.defaultView;
    if (!range || !view) return false;
    scrollTo(range, view, this.#preferences.settings.reading.motion);
    const { highlighter } = this.#ports;
    highlighter.paint('flash', [range]);
    const timer = view.setTimeout(() => highlighter.clear('flash'), FLASH);
    this.#signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
    return true;
  }

  async #take(reading: PageReading): Promise<void> {
    this.#reading = reading;
    this.#watchInner(innerOf(reading));
    this.#turn += 1;
    const turn = this.#turn;
    const { aliases } = this.#preferences;
    const before = this.#shown;
    if (before?.aliases === aliases && isSameArticle(before.reading.article, reading.article)) this.#shown = { ...before, reading };
    else {
      await pause();
      const notes = await this.#ports.annotate(reading.article);
      const mentions = unpackMentions(notes);
      await pause();
      if (turn !== this.#turn || this.#signal.aborted) return;
      this.#shown = { reading, notes, mentions, aliases };
    }
    await this.#paint();
    if (!this.#signal.aborted) this.#ports.updated(this);
  }

  /** Paints what is shown, and no longer what was. */
  async #paint(): Promise<void> {
    if (!this.#shown || this.#signal.aborted) return;
    const { reading, mentions } = this.#shown;
    this.#mentions = settledMentions(mentions, reading.article.url, this.#preferences).mentions;
    this.#index = new MarkIndex(reading.map, chooseMarks(reading, this.#mentions, this.#preferences));
    await this.#paintNear();
  }

  async #paintNear(): Promise<void> {
    const index = this.#index;
    if (!index || this.#signal.aborted) return;
    // Nobody tells of scrolling in a shadow tree, nor which part of a frame is in sight.
    const near = this.#reading && innerOf(this.#reading).length > 0 ? index.marks : marksNear(index);
    const before = this.#near;
    if (near.length === before.length && near.every((mark, at) => mark === before[at])) return;
    this.#near = near;
    end(this.#painting);
    this.#painting = new AbortController();
    await inSlices(paintMarks(index, near, this.#ports.highlighter), AbortSignal.any([this.#signal, this.#painting.signal]));
  }

  #changed({ nodes }: PageChange): boolean {
    this.#ports.lookAtAddress();
    if (this.#signal.aborted) return false;
    if (this.#isBusy) {
      if (!nodes) this.#missed = null;
      else for (const node of nodes) this.#missed?.add(node);
      return false;
    }
    // A document that is opened again has lost whatever listened to it.
    if ((this.#hasMoved && !this.#reader.stands) || this.#ports.document.documentElement !== this.#element) {
      this.#ports.gone();
      return true;
    }
    if (nodes && !this.#reader.concerns(nodes) && !this.#ports.highlighter.hasLost()) return false;
    this.#again(nodes ? this.#reader.readAgain(nodes) : this.#reader.read());
    return true;
  }

  /** One reading at a time: what changes meanwhile is read after it. */
  #again(reading: Slices<PageReading>): void {
    this.#isBusy = true;
    const done = inSlices(reading, this.#signal).finally(() => {
      this.#isBusy = false;
    });
    this.#settle(
      done.then((read) => {
        if (!read) return undefined;
        const taken = this.#take(read);
        const missed = this.#missed;
        this.#missed = new Set();
        if (missed?.size !== 0) this.#changed({ nodes: missed });
        return taken;
      }),
    );
  }

  #settle(work: Promise<unknown>): void {
    work.catch(this.#ports.failed);
  }

  #look(): void {
    if (this.#signal.aborted) return;
    this.#settle(this.#paintNear());
    this.#ports.highlighter.restore();
    if (this.#reading && !this.#isBusy && !this.#hasMoved && this.#reader.isOutdated) this.#again(this.#reader.read());
  }
}

/** Once for all that the reader, or a script of the page, does in so many ms. */
function onceIn(delay: number, work: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      work();
    }, delay);
  };
}

const innerOf = ({ shadowRoots, frames }: PageReading) => [...shadowRoots, ...frames];

const isSameArticle = (a: Article, b: Article): boolean =>
  a.text === b.text && a.title === b.title && a.published?.date === b.published?.date;

function* paintMarks(index: MarkIndex, near: readonly Mark[], highlighter: Highlighter): Slices<void> {
  const ranges: { calm: Range[]; watched: Range[] } = { calm: [], watched: [] };
  for (const [at, mark] of near.entries()) {
    const range = index.range(mark);
    if (range) ranges[mark.watched ? 'watched' : 'calm'].push(range);
    if (at % STEPS === 0) yield;
  }
  yield* highlighter.painting('calm', ranges.calm);
  yield* highlighter.painting('watched', ranges.watched);
}
