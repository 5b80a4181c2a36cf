import type { ReadingSettings } from '../core/settings/settings.ts';
import { applyLook } from '../ui/look.ts';
import type { Hit } from './hit-test.ts';
import type { Theme } from './page-theme.ts';
import { chooseSide, cornerOn, heightOn, type Side } from './placement.ts';
import { isElement } from './read/tree.ts';

const HOST = 'margin-note';
/** Milliseconds. */
const HEARD_AFTER = 100;

/** The host shows nothing itself; the page's styles cannot reach in, and an `!important` in here outweighs theirs on the host. */
const HOST_STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
.place { position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0; background: none; overflow: visible; width: max-content; max-width: calc(100vw - 16px); color: inherit; }
.card { max-height: min(680px, var(--available-height, 100vh)); }
.said { position: absolute; clip-path: inset(50%); }
@media print { :host { display: none !important; } }
`;

/** What the card's text needs: the language and direction of our messages. */
export interface CardLook {
  readonly language: string;
  readonly direction: string;
}

/** Colours, as the reader chose them or as the page has them, and motion. */
export interface Look {
  readonly theme: Theme;
  readonly motion: ReadingSettings['motion'];
}

/**
 * The one element of ours in the page: made when the first card opens, gone when the session ends. The card lies in the top layer, so that no
 * stacking order or transform of the page covers or moves it.
 */
export class CardHost {
  readonly #document: Document;
  readonly #look: CardLook;
  #host: HTMLElement | null = null;
  #place: HTMLElement | null = null;
  #said: HTMLElement | null = null;
  #hit: Hit | null = null;
  #side: Side | null = null;
  /** Details opened on the card, or an answer that came, change its size. */
  readonly #resized = new ResizeObserver(() => this.position());
  #frame = 0;
  #onLost: () => void = () => {};
  #talk: ReturnType<typeof setTimeout> | undefined;
  /** A frame scrolls by itself. */
  #frameScroll = new AbortController();

  constructor(document: Document, look: CardLook) {
    this.#document = document;
    this.#look = look;
  }

  /** Shows the container beside the line that was hit; `onLost` is called when that line leaves the window. */
  show(hit: Hit, look: Look, onLost: () => void): HTMLElement {
    const { place } = this.#ensure();
    this.#hit = hit;
    this.#side = null;
    this.#onLost = onLost;
    this.#followFrame(hit);
    this.setLook(look);
    if (!place.matches(':popover-open')) place.showPopover();
    return place;
  }

  setLook(look: Look): void {
    if (!this.#place) return;
    applyLook(this.#place, look);
    this.#place.style.colorScheme = look.theme;
  }

  /** The page was rebuilt under the card: from now on it stands beside this line. */
  follow(hit: Hit): void {
    this.#hit = hit;
    this.#followFrame(hit);
    this.position();
  }

  #followFrame({ range }: Hit): void {
    this.#frameScroll.abort();
    this.#frameScroll = new AbortController();
    const { ownerDocument } = range.startContainer;
    if (ownerDocument !== this.#document)
      ownerDocument?.addEventListener('scroll', this.#moved, { capture: true, passive: true, signal: this.#frameScroll.signal });
  }

  /** Puts the card beside its line; to be called again whenever its size changed. */
  position(): void {
    const hit = this.#hit;
    const place = this.#place;
    const view = this.#document.documentElement;
    const parent = hit?.range.startContainer.parentElement;
    if (!hit || !place || !parent) return;
    const line = this.#inWindow(hit.range.getClientRects()[hit.line] ?? hit.range.getBoundingClientRect(), parent.ownerDocument);
    const { writingMode, direction } = getComputedStyle(parent);
    // A page that zooms itself zooms neither the window nor the card.
    const zoom = view.currentCSSZoom ?? 1;
    place.style.zoom = String(1 / zoom);
    const window = { width: Math.round(view.clientWidth * zoom), height: this.#document.defaultView?.innerHeight ?? view.clientHeight };
    this.#side = chooseSide(line, window, writingMode.startsWith('vertical'), this.#side);
    place.style.setProperty('--available-height', `${Math.floor(heightOn(this.#side, line, window))}px`);
    const card = { width: place.offsetWidth, height: place.offsetHeight };
    const { x, y } = cornerOn(this.#side, line, card, window, direction === 'rtl');
    place.style.translate = `${x}px ${y}px`;
  }

  /** A line of a frame, where it is in our window. */
  #inWindow({ left, top, width, height }: DOMRect, document: Document): DOMRect {
    const line = new DOMRect(left, top, width, height);
    for (let inner = document; inner !== this.#document; ) {
      const frame = inner.defaultView?.frameElement;
      if (!frame) break;
      const box = frame.getBoundingClientRect();
      line.x += box.left + frame.clientLeft;
      line.y += box.top + frame.clientTop;
      inner = frame.ownerDocument;
    }
    return line;
  }

  hide(): void {
    this.#frameScroll.abort();
    this.#hit = null;
    if (this.#place?.matches(':popover-open')) this.#place.hidePopover();
  }

  /** Whether the event happened on the card: seen from outside, all of it is the host. */
  isTarget(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Says something to screen readers, when they come to it. */
  announce(text: string): void {
    const { said } = this.#ensure();
    clearTimeout(this.#talk);
    // A region is heard only when it was there before its words.
    this.#talk = setTimeout(() => {
      said.textContent = text;
    }, HEARD_AFTER);
  }

  /** Gives the focus to the card, which says its name, or to what of it the selector says. */
  focus(selector = '[role=dialog]'): void {
    const target = this.#place?.querySelector<HTMLElement>(selector);
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  destroy(): void {
    clearTimeout(this.#talk);
    this.#frameScroll.abort();
    this.#document.defaultView?.cancelAnimationFrame(this.#frame);
    this.#document.removeEventListener('scroll', this.#moved, true);
    this.#document.defaultView?.removeEventListener('resize', this.#moved);
    this.#resized.disconnect();
    this.#host?.remove();
    this.#host = null;
    this.#place = null;
    this.#said = null;
    this.#hit = null;
  }

  #ensure(): { place: HTMLElement; said: HTMLElement } {
    // Outside of a modal dialog nothing can be used.
    const home = [...this.#document.querySelectorAll('dialog:modal')].at(-1) ?? this.#document.documentElement;
    if (this.#host?.parentNode === home && this.#place && this.#said) return { place: this.#place, said: this.#said };
    this.destroy();
    const host = this.#document.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    const style = this.#document.createElement('style');
    style.textContent = HOST_STYLE;
    const place = this.#document.createElement('div');
    place.className = 'place';
    place.popover = 'manual';
    // `all: initial` leaves the page's direction, and the page's language is not the card's.
    place.dir = this.#look.direction;
    place.lang = this.#look.language;
    const said = this.#document.createElement('div');
    said.className = 'said';
    said.ariaLive = 'polite';
    root.append(style, place, said);
    this.#resized.observe(place);
    home.append(host);
    this.#document.addEventListener('scroll', this.#moved, { capture: true, passive: true });
    this.#document.defaultView?.addEventListener('resize', this.#moved, { passive: true });
    this.#host = host;
    this.#place = place;
    this.#said = said;
    return { place, said };
  }

  readonly #moved = (event: Event): void => {
    const view = this.#document.defaultView;
    if (!this.#hit || !view || (event.type === 'scroll' && this.isTarget(event))) return;
    const scrolled = event.target as Node;
    view.cancelAnimationFrame(this.#frame);
    this.#frame = view.requestAnimationFrame(() => {
      const range = this.#hit?.range;
      const document = range?.startContainer.ownerDocument;
      if (!range || !document) return;
      const line = range.getBoundingClientRect();
      const isGone =
        isOutside(this.#inWindow(line, document), { top: 0, bottom: view.innerHeight }) ||
        (line.width === 0 && line.height === 0) ||
        // A part of the page scrolls by itself, and the line has left it.
        (isElement(scrolled) && scrolled.contains(range.startContainer) && isOutside(line, scrolled.getBoundingClientRect()));
      if (isGone) this.#onLost();
      else this.position();
    });
  };
}

const isOutside = (line: DOMRect, { top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): boolean => line.bottom < top || line.top > bottom;
