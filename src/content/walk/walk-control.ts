import type { ReadingSettings } from '../../core/settings/settings.ts';
import type { PageParamsOf } from '../../messaging/protocol.ts';
import type { ArticleView } from '../article-view.ts';
import type { Cards } from '../card/cards.ts';
import { end } from '../end.ts';
import type { Highlighter } from '../marks/highlighter.ts';
import { isInSight, scrollTo } from './scroll.ts';
import { Walk } from './walk.ts';
import { tabFrom } from './walk-tab.ts';

export type WalkStep = PageParamsOf<'page/walk'>['step'];

interface WalkPorts {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** What a screen reader hears on arriving at a mark; positions count from 1. */
  readonly describe: (name: string, position: number, count: number, reading: ReadingSettings) => string;
}

/** From mark to mark by keyboard: scrolls there, shows where, and says the name. Ends with Escape, and when the page is left. */
export class WalkControl {
  readonly #ports: WalkPorts;
  readonly #walk = new Walk();
  #end = new AbortController();

  constructor(ports: WalkPorts) {
    this.#ports = ports;
  }

  stop(): void {
    end(this.#end);
    this.#rest();
  }

  /** Opening before the first step goes to a mark first, which says so. False: there is none to go to. */
  go(step: WalkStep, view: ArticleView, cards: Cards, reading: ReadingSettings): boolean {
    const { index } = view;
    if (!index) return false;
    const mark = this.#walk.current(index);
    if (step === 'open' && (cards.isOpen || mark)) {
      if (cards.isOpen) cards.close();
      else if (mark) cards.openFor(mark);
      return true;
    }
    cards.close();
    const arrived = this.#walk.step(index, step === 'previous' ? step : 'next');
    if (!arrived) return false;
    const { range } = arrived;
    const { defaultView } = this.#ports.document;
    // At once: whoever presses on, or opens the card, does not wait for a page that glides.
    if (defaultView && !isInSight(range, defaultView)) scrollTo(range, defaultView, 'none');
    this.#ports.highlighter.paint('walk', [range]);
    this.#listen(range, view, cards);
    const { surface, instrument } = arrived.mark.mention;
    const name = view.notes?.entities[instrument]?.name ?? surface;
    cards.announce(this.#ports.describe(name, arrived.position, arrived.count, reading), range);
    return true;
  }

  #rest(): void {
    this.#walk.stop();
    this.#ports.highlighter.clear('walk');
  }

  /** Escape ends the walk. Tab goes on from where it stood, until the reader has gone elsewhere; in the frames of the article as well. */
  #listen(range: Range, view: ArticleView, cards: Cards): void {
    const walking = new AbortController();
    end(this.#end);
    this.#end = walking;
    let stands = true;
    const heard = (event: Event): void => {
      const { key, shiftKey } = event as KeyboardEvent;
      const document = event.currentTarget as Document;
      if (key === 'Escape' && !cards.isOpen) {
        this.#rest();
        cards.close();
      }
      const isFree = key === 'Tab' && document.activeElement === document.body;
      if (stands && isFree && !event.defaultPrevented && tabFrom(range, shiftKey)) event.preventDefault();
      if (isFree || !key) stands = false;
    };
    for (const document of [this.#ports.document, ...(view.reading?.frames ?? [])]) {
      for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, heard, { signal: walking.signal });
    }
  }
}
