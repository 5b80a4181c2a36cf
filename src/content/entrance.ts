import type { Ask } from '../messaging/ask.ts';
import type { PageParamsOf, PageState } from '../messaging/protocol.ts';
import { end } from './end.ts';
import type { PageGate } from './page-gate.ts';

/** What reads the page, as the entrance sees it. */
export interface Reader {
  readonly isStopped: boolean;
  readonly state: PageState;
  readAnyway(): void;
  reveal(start: number, end: number): boolean;
  /** False: there is no mark to go to. */
  walk(step: PageParamsOf<'page/walk'>['step']): boolean;
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
 * The little that runs on every page: decides whether it is worth reading, and has what reads it brought here. From then on it passes on what is
 * asked of the page. On other pages nobody is asked anything, and nothing is kept.
 */
export class Entrance {
  readonly #ports: EntrancePorts;
  /** Until the reader is here. */
  readonly #alone = new AbortController();
  #visit = new AbortController();
  #reader: Reader | null = null;
  #state: Exclude<PageState['state'], 'read'> = 'not-an-article';
  #hasMoved = false;
  #isGone = false;

  constructor(ports: EntrancePorts) {
    this.#ports = ports;
  }

  /** Begins, once a page that is still being prerendered is shown. */
  start(): void {
    const { document } = this.#ports;
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', () => this.#begin(), { once: true, signal: this.#alone.signal });
    } else this.#begin();
  }

  get isStopped(): boolean {
    return this.#isGone || this.#reader?.isStopped === true;
  }

  get reader(): Reader | null {
    return this.#reader;
  }

  get state(): PageState {
    return this.#reader?.state ?? { state: this.#state };
  }

  /** The reader asks for it: reads the page whether it looks like an article or not. */
  readAnyway(): void {
    if (this.#reader) this.#reader.readAnyway();
    else this.#bring();
  }

  /** Lets in what reads the page, with what is here already: once, and only where it was asked for, for the page that asked may have been left. */
  enter(read: (ports: EntrancePorts) => Reader): void {
    if (this.#reader || this.#state === 'not-an-article') return;
    end(this.#alone);
    end(this.#visit);
    this.#reader = read(this.#ports);
  }

  #begin(): void {
    const { document, gate } = this.#ports;
    const moved = (): void => {
      this.#hasMoved = true;
      this.#arrive();
    };
    gate.watchAddress(moved, this.#alone.signal);
    // A page left while it waited comes back from the browser's memory without the answer.
    document.defaultView?.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted || this.#state === 'not-an-article') return;
        this.#state = 'error';
        this.#bring();
      },
      { signal: this.#alone.signal },
    );
    this.#arrive();
  }

  #arrive(): void {
    end(this.#visit);
    this.#visit = new AbortController();
    const { gate } = this.#ports;
    if (gate.isArticle()) this.#bring();
    else {
      if (this.#state === 'error') this.#state = 'not-an-article';
      gate.lookAgain(
        () => this.#bring(),
        () => this.#hasMoved,
        this.#visit.signal,
      );
    }
  }

  #bring(): void {
    if (this.#state === 'reading') return;
    this.#state = 'reading';
    end(this.#visit);
    this.#ports
      .ask('page/bring', { part: 'reader' })
      .then(() => {
        if (!this.#reader) this.#state = 'error';
      })
      .catch((error: unknown) => {
        this.#state = 'error';
        this.#isGone = this.#ports.isGone(error);
        if (!this.#isGone) this.#ports.report(error);
      });
  }
}
