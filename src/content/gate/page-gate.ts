import { DeclaredMemory } from '../read/declared.ts';
import { isArticlePage } from './gate.ts';
import { watchAddress } from './watch-address.ts';

/** Pages that build themselves late are looked at again after so many ms more, if they have changed that much. */
const SECOND_LOOKS = [800, 2200, 5000];
/** A single-page application often has its next page sooner, and somebody waits for that. */
const AFTER_STEP = [200, 600, 2200, 5000];
const GROWN = 3;

/** Whether the page in a document is worth reading, now and later. */
export class PageGate {
  readonly memory = new DeclaredMemory();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  isArticle(): boolean {
    return isArticlePage(this.#document, this.memory);
  }

  /** Calls back when the page has become an article after all: a few glances at title and paragraphs, and nothing else. Gives the end of it. */
  lookAgain(found: () => void, hasMoved: () => boolean): () => void {
    const document = this.#document;
    const paragraphs = document.getElementsByTagName('p');
    const glance = () => ({ count: paragraphs.length, first: paragraphs[0], title: document.title });
    const delays = hasMoved() ? AFTER_STEP : SECOND_LOOKS;
    let before = glance();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (look: number): void => {
      const delay = delays[look];
      if (delay === undefined) return;
      timer = setTimeout(() => {
        wait(look + 1);
        const now = glance();
        const isSame = Math.abs(now.count - before.count) < GROWN && now.first === before.first && now.title === before.title;
        before = now;
        if ((!isSame || hasMoved()) && this.isArticle()) found();
      }, delay);
    };
    wait(0);
    return () => clearTimeout(timer);
  }

  /** Tells of another address. Gives what looks at once. */
  watchAddress(moved: () => void, signal?: AbortSignal): () => void {
    const view = this.#document.defaultView;
    return view ? watchAddress(view, moved, signal) : () => {};
  }
}
