import type { ReadingSettings } from '../../core/settings/settings.ts';
import { applyLook } from '../../ui/look.ts';
import { end } from '../end.ts';
import type { Hit } from '../marks/hit-test.ts';
import { placeInWindow } from '../marks/place.ts';
import { isElement, isSeen, parentOf, shadowOf, shownIn } from '../read/tree.ts';
import css from './card-host.css?inline';
import { MODAL, openModal } from './modal.ts';
import type { Theme } from './page-theme.ts';
import { type Box, chooseSide, cornerOn, heightOn, isLow, type Side } from './placement.ts';

const HOST = 'margin-note';
const PRESSES = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
/** Milliseconds. */
const HEARD_AFTER = 100;
/** What slides by itself, comes late above, or changes its colours says nothing of it: looked for once in so many milliseconds. */
const BEAT = 200;
const CUTTING = /hidden|clip|auto|scroll/;
/** What has faded out is there, and nobody sees it. */
const SEEN = { opacityProperty: true, visibilityProperty: true };

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

interface Made {
  readonly host: Element;
  /** Where the card is drawn. */
  readonly place: HTMLElement;
  /** What screen readers are told. */
  readonly said: Element;
}

/**
 * The one element of ours in the page: made when the first card opens, gone when the session ends. The card lies in the top layer, so that no
 * stacking order or transform of the page covers or moves it.
 */
export class CardHost {
  readonly #document: Document;
  readonly #look: CardLook;
  #made: Made | null = null;
  #hit: Hit | null = null;
  #side: Side | null = null;
  /** Details opened on the card, or an answer that came, change its size. */
  readonly #resized = new ResizeObserver(() => this.position());
  #frame = 0;
  #lookNow: () => Look = () => ({ theme: 'light', motion: 'system' });
  #onLost: () => void = () => {};
  #beat: ReturnType<typeof setInterval> | undefined;
  #talk: ReturnType<typeof setTimeout> | undefined;
  #following = new AbortController();

  constructor(document: Document, look: CardLook) {
    this.#document = document;
    this.#look = look;
  }

  /** Shows the container beside the line that was hit; `onLost` is called when that line is seen no more. */
  show(hit: Hit, look: () => Look, onLost: () => void): HTMLElement {
    const { place } = this.#ensure(hit.range.startContainer);
    this.#side = null;
    this.#lookNow = look;
    this.#onLost = onLost;
    if (!place.matches(':popover-open')) place.showPopover();
    this.follow(hit);
    return place;
  }

  /** From now on the card stands beside this line, whatever around it scrolls: no root is told of what scrolls in another. */
  follow(hit: Hit): void {
    this.#hit = hit;
    const options = { capture: true, passive: true, signal: this.#leave() };
    if (this.#made) this.#resized.observe(this.#made.place);
    for (let up: Node | null = hit.range.startContainer; up; up = parentOf(up))
      (isElement(up) ? shadowOf(up) : up)?.addEventListener('scroll', this.#moved, options);
    this.#beat = setInterval(this.#moved, BEAT);
    addEventListener('resize', this.#moved, options);
    this.position();
  }

  /** Follows nothing any more; gives the signal for what is followed next. */
  #leave(): AbortSignal {
    end(this.#following);
    this.#resized.disconnect();
    clearInterval(this.#beat);
    this.#following = new AbortController();
    return this.#following.signal;
  }

  /** Puts the card beside its line, in the look of now; to be called again whenever its size changed. */
  position(hasMoved = false): void {
    const { range, line: at } = this.#hit ?? {};
    const place = this.#made?.place;
    const view = this.#document.documentElement;
    const parent = range?.startContainer.parentElement;
    if (!range || !place || !parent) return;
    const look = this.#lookNow();
    applyLook(place, look);
    place.style.colorScheme = look.theme;
    const line = placeInWindow(range.getClientRects()[at ?? 0] ?? range.getBoundingClientRect(), range.startContainer, CUTTING);
    // The page has hidden it, or it was scrolled away.
    if (
      !line ||
      (!line.width && !line.height) ||
      !isSeen(parent, SEEN) ||
      (hasMoved && isOutside(line, new DOMRect(0, 0, innerWidth, innerHeight)))
    ) {
      this.#onLost();
      return;
    }
    const { writingMode, direction } = getComputedStyle(parent);
    // A page that zooms itself zooms neither the window nor the card.
    const zoom = view.currentCSSZoom ?? 1;
    place.style.zoom = String(1 / zoom);
    const window = { width: Math.round(view.clientWidth * zoom), height: innerHeight };
    const side = chooseSide(line, window, writingMode.startsWith('vertical'), this.#side);
    // Kept as the side is: nothing moves away from under the pointer.
    if (side !== this.#side) place.classList.toggle('wide', isLow(side, line, window));
    this.#side = side;
    place.style.setProperty('--available-height', `${Math.floor(heightOn(side, line, window))}px`);
    const card = { width: place.offsetWidth, height: place.offsetHeight };
    const { x, y } = cornerOn(side, line, card, window, direction === 'rtl');
    place.style.translate = `${x}px ${y}px`;
  }

  hide(): void {
    this.#leave();
    this.#hit = null;
    const place = this.#made?.place;
    if (place?.matches(':popover-open')) place.hidePopover();
  }

  /** Whether the event happened on the card: seen from outside, all of it is the host, or the closed component that it is in. */
  isTarget(event: Event): boolean {
    const host = this.#made?.host;
    return host !== undefined && (event.composedPath().includes(host) || host.matches(':hover'));
  }

  /** Says something about a place in the text to screen readers, when they come to it. */
  announce(text: string, { startContainer }: Range): void {
    const { said } = this.#ensure(startContainer);
    clearTimeout(this.#talk);
    // A region is heard only when it was there before its words.
    this.#talk = setTimeout(() => {
      said.textContent = text;
    }, HEARD_AFTER);
  }

  /** Gives the focus to the card, which says its name, or to what of it the selector says. */
  focus(selector = '[role=dialog]'): void {
    const target = this.#made?.place.querySelector<HTMLElement>(selector);
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  destroy(): void {
    clearTimeout(this.#talk);
    this.#leave();
    cancelAnimationFrame(this.#frame);
    this.#made?.host.remove();
    this.#made = null;
    this.#hit = null;
  }

  /** Outside of a modal dialog nothing can be used: the home of a card is the one around its mark, or any that the mark lies behind. */
  #homeOf(node: Node): Element {
    for (let up: Node | null = node; up; up = shownIn(up))
      if (up.ownerDocument === this.#document && isElement(up) && up.matches(MODAL)) return up;
    return openModal(this.#document) ?? this.#document.documentElement;
  }

  #ensure(node: Node): Made {
    const home = this.#homeOf(node);
    if (this.#made?.host.parentNode === home) return this.#made;
    this.destroy();
    const host = this.#document.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    const style = this.#document.createElement('style');
    style.textContent = css;
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
    // The page closes what it opened when something else is clicked, or a place outside of that: neither is meant by what is clicked on the card.
    for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
    home.append(host);
    this.#made = { host, place, said };
    return this.#made;
  }

  readonly #moved = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.position(true));
  };
}

const isOutside = (line: Box, box: Box): boolean =>
  line.bottom < box.top || line.top > box.bottom || line.right < box.left || line.left > box.right;
