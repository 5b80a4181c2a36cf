import type { PageParamsOf, PageState } from '../messaging/protocol.ts';
import type { Ask } from './ask.ts';
import type { PageGate } from './page-gate.ts';

/** What reads the page, as the entrance sees it. */
export interface Reader {
  readonly isStopped: boolean;
  readonly state: PageState;
  readAnyway(): void;
  reveal(start: number, end: number): boolean;
  walk(step: PageParamsOf<'page/walk'>['step']): void;
}

export interface EntrancePorts {
  readonly document: Document;
  readonly gate: PageGate;
  readonly ask: Ask;
  /** The extension is gone from under us: nothing can be asked any more. */
  readonly isGone: (error: unknown) => boolean;
  /** A surprise. */
  readonly report: (error: unknown) => void;
}

/**
 * The little that runs on every page: decides whether it is worth reading, and has what reads it brought in, which is fifteen times as large. From
 * then on it passes on what is asked of the page.
 */
export class Entrance {
  /** The reader takes the same. */
  readonly ports: EntrancePorts;
  /** Until the reader is here. */
  readonly #alone = new AbortController();
  #visit = new AbortController();
  #reader: Reader | null = null;
  #state: Exclude<PageState['state'], 'read'> = 'not-an-article';
  #hasMoved = false;
  #isStopped = false;

  constructor(ports: EntrancePorts) {
    this.ports = ports;
  }

  /** Begins, once a page that is still being prerendered is shown. */
  start(): void {
    const { document } = this.ports;
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', () => this.#begin(), { once: true, signal: this.#alone.signal });
    } else this.#begin();
  }

  get isStopped(): boolean {
    return this.#isStopped || this.#reader?.isStopped === true;
  }

  /** Whether a reader was sent for, and has not come. */
  get isWaiting(): boolean {
    return this.#reader === null && this.#state === 'reading';
  }

  get reader(): Reader | null {
    return this.#reader;
  }

  get state(): PageState {
    return this.#reader?.state ?? { state: this.#state };
  }

  /** The reader of the page asks for it, whether it looks like an article or not. */
  readAnyway(): void {
    if (this.#reader) this.#reader.readAnyway();
    else this.#bring();
  }

  /** What reads the page has come, and looks after it from now on. */
  handOver(reader: Reader): void {
    this.#reader = reader;
    this.#alone.abort();
    this.#visit.abort();
  }

  #begin(): void {
    const { document, gate } = this.ports;
    const { signal } = this.#alone;
    gate.watchAddress(() => {
      this.#hasMoved = true;
      this.#arrive();
    }, signal);
    // Frozen while the reader was on its way, the page never got it.
    document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && this.isWaiting && this.#bring(), { signal });
    this.#arrive();
  }

  #arrive(): void {
    if (this.isWaiting) return;
    this.#visit.abort();
    this.#visit = new AbortController();
    const { gate } = this.ports;
    if (gate.isArticle()) this.#bring();
    else
      gate.lookAgain(
        () => this.#bring(),
        () => this.#hasMoved,
        this.#visit.signal,
      );
  }

  #bring(): void {
    this.#visit.abort();
    this.#state = 'reading';
    this.ports
      .ask('page/reader', null)
      .then((came) => {
        if (!came) this.#state = 'error';
      })
      .catch((error: unknown) => {
        this.#state = 'error';
        if (!this.ports.isGone(error)) return this.ports.report(error);
        this.#isStopped = true;
        this.#alone.abort();
      });
  }
}
