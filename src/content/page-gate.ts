import { isArticlePage } from './gate.ts';
import { DeclaredMemory } from './read/declared.ts';
import { watchAddress } from './watch-address.ts';

/** Pages that build themselves late are looked at again after so many ms, if they have changed that much. */
const SECOND_LOOKS = [800, 3000, 8000];
/** A single-page application often has its next page sooner, and somebody waits for that. */
const AFTER_STEP = 200;
const GROWN = 3;

/** Whether the page in a document is worth reading, now and later. */
export class PageGate {
  readonly memory = new DeclaredMemory();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  isArticle(): boolean {
    const document = this.#document;
    return isArticlePage(document, this.memory.read(document, document.URL));
  }

  /** Calls back when the page has become an article after all: a few glances at title and paragraphs, and nothing else. */
  lookAgain(found: () => void, hasMoved: () => boolean, signal: AbortSignal): void {
    const document = this.#document;
    const paragraphs = document.getElementsByTagName('p');
    let before = { count: paragraphs.length, first: paragraphs[0], title: document.title };
    for (const delay of hasMoved() ? [AFTER_STEP, ...SECOND_LOOKS] : SECOND_LOOKS) {
      const timer = setTimeout(() => {
        const now = { count: paragraphs.length, first: paragraphs[0], title: document.title };
        const isSame = Math.abs(now.count - before.count) < GROWN && now.first === before.first && now.title === before.title;
        before = now;
        if ((!isSame || hasMoved()) && this.isArticle()) found();
      }, delay);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
  }

  /** Tells of another address. Gives what looks at once. */
  watchAddress(moved: () => void, signal: AbortSignal): () => void {
    const view = this.#document.defaultView;
    return view ? watchAddress(view, moved, signal) : () => {};
  }
}
