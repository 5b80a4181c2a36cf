import type { PageState } from '../../messaging/protocol.ts';
import type { PageGate } from './page-gate.ts';

/** What reads the page, as the entrance sees it. */
export interface Reader {
  readonly isStopped: boolean;
  readonly state: PageState;
  readAnyway(): void;
}

interface EntrancePorts {
  readonly document: Document;
  readonly gate: PageGate;
  /** Has what reads the page brought here. */
  readonly bring: () => Promise<unknown>;
  /** The extension is gone from under us: nothing can be asked any more. */
  readonly isGone: () => boolean;
  /** A surprise. */
  readonly report: (error: unknown) => void;
}

/**
 * The little that runs on every page: decides whether it is worth reading, and has what reads it brought here. On other pages nobody is asked
 * anything, and nothing listens to the extension: the browser takes longer to give a page that than all of the rest.
 */
export class Entrance {
  readonly #ports: EntrancePorts;
  #reader: Reader | null = null;
  #state: Exclude<PageState['state'], 'read'> = 'not-an-article';
  #hasMoved = false;
  #hasAsked = false;
  #leave = (): void => {};

  constructor(ports: EntrancePorts) {
    this.#ports = ports;
  }

  /** Begins, once a page that is still being prerendered is shown. */
  start(): void {
    const { document } = this.#ports;
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', () => this.#begin(), { once: true });
    else this.#begin();
  }

  get isStopped(): boolean {
    return this.#reader?.isStopped === true || this.#ports.isGone();
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
  enter(read: (document: Document, gate: PageGate) => Reader): void {
    if (this.#reader || this.#state === 'not-an-article') return;
    this.#leave();
    const { document, gate } = this.#ports;
    this.#reader = read(document, gate);
  }

  #begin(): void {
    this.#ports.gate.watchAddress(() => {
      if (this.#reader) return;
      this.#hasMoved = true;
      this.#arrive();
    });
    this.#arrive();
  }

  #arrive(): void {
    this.#leave();
    const { gate } = this.#ports;
    if (gate.isArticle()) this.#bring();
    else {
      if (this.#state === 'error') this.#state = 'not-an-article';
      this.#leave = gate.lookAgain(
        () => this.#bring(),
        () => this.#hasMoved,
      );
    }
  }

  #bring(): void {
    if (this.#state === 'reading' || this.#reader) return;
    this.#state = 'reading';
    this.#leave();
    if (!this.#hasAsked) this.#returnWithoutAnswer();
    this.#hasAsked = true;
    const { bring, isGone, report } = this.#ports;
    void bring()
      .catch((error: unknown) => isGone() || report(error))
      .then(() => {
        if (!this.#reader) this.#state = 'error';
      });
  }

  /** A page left while it waited comes back from the browser's memory without the answer. */
  #returnWithoutAnswer(): void {
    this.#ports.document.defaultView?.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted || this.#state === 'not-an-article') return;
      this.#state = 'error';
      this.#bring();
    });
  }
}
