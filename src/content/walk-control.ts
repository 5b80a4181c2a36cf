import type { ReadingSettings } from '../core/settings/settings.ts';
import type { PageParamsOf } from '../messaging/protocol.ts';
import type { ArticleView } from './article-view.ts';
import type { CardControl } from './card-control.ts';
import type { Highlighter } from './highlighter.ts';
import { isInSight, scrollTo } from './scroll.ts';
import { Walk } from './walk.ts';

export type WalkStep = PageParamsOf<'page/walk'>['step'];

export interface WalkPorts {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** What a screen reader hears on arriving at a mark; positions count from 1. */
  readonly describe: (name: string, position: number, count: number, reading: ReadingSettings) => string;
}

/** From mark to mark by keyboard: scrolls there, shows where, and says the name. Ends with Escape. */
export class WalkControl {
  readonly #ports: WalkPorts;
  readonly #walk = new Walk();
  #end = new AbortController();

  constructor(ports: WalkPorts) {
    this.#ports = ports;
  }

  stop(): void {
    this.#end.abort();
    this.#walk.stop();
    this.#ports.highlighter.clear('walk');
  }

  go(step: WalkStep, view: ArticleView, cards: CardControl, reading: ReadingSettings, signal: AbortSignal): void {
    const { index } = view;
    if (!index) return;
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
    const { defaultView } = this.#ports.document;
    // At once: whoever presses on, or opens the card, does not wait for a page that glides.
    if (defaultView && !isInSight(range, defaultView)) scrollTo(range, defaultView, 'none');
    this.#ports.highlighter.paint('walk', [range]);
    this.#endOnEscape(cards, signal);
    const { surface, instrument } = arrived.mark.mention;
    const name = view.notes?.entities[instrument]?.name ?? surface;
    cards.announce(this.#ports.describe(name, arrived.position + 1, index.marks.length, reading));
  }

  #endOnEscape(cards: CardControl, signal: AbortSignal): void {
    const end = new AbortController();
    this.#end.abort();
    this.#end = end;
    const listener = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && !cards.isOpen) this.stop();
    };
    this.#ports.document.addEventListener('keydown', listener, { signal: AbortSignal.any([end.signal, signal]) });
  }
}
