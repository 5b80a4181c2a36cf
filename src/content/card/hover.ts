import type { Hit, Point } from '../marks/hit-test.ts';
import { isElement } from '../read/tree.ts';
import { type CardTarget, patience, sameMark } from './patience.ts';

interface HoverTarget extends CardTarget {
  /** Whether the reader did it: what a page makes up is passed over. */
  readonly isReal: (event: Event) => boolean;
  /** Whether an event happened on the card. */
  readonly isOnCard: (event: Event) => boolean;
  /** A pinned card stays until it is closed. */
  readonly isPinned: () => boolean;
  /** A card may be opened soon. */
  readonly prepare: () => void;
}

const isIn = (event: Event, selector: string): boolean =>
  event.composedPath().some((node) => isElement(node as Node) && (node as Element).matches(selector));

/**
 * Opens a card when the pointer rests on a mark, and closes it when pointer has been away from mark and card for a while (WCAG 1.4.13:
 * hoverable, dismissible, persistent). Touch and pen open it by a tap; so does a click, and a rest only with Alt held, where the reader wants
 * that. Gives what follows the pointer into the document of a frame as well.
 */
export function followPointer(document: Document, target: HoverTarget, signal: AbortSignal): (frame: Document) => void {
  /** Closed with Escape: not opened again before the pointer has left it. */
  let shut: Hit | null = null;
  /** Opened by a tap before this one, which closes it, or follows the link. */
  let pressed: Hit | null = null;
  let frame = 0;
  let last: Point | null = null;
  const { rest, stay, leave } = patience(target, () => last);

  const look = (point: Point, alt: boolean, since?: number): void => {
    const hit = target.hitTest(point);
    const { trigger } = target.reading();
    if (hit) target.prepare();
    if (!sameMark(hit, shut)) shut = null;
    rest(!shut && (trigger === 'hover' || (trigger === 'modifier' && alt)) ? hit : null, since);
    if (hit && sameMark(hit, target.openHit())) stay();
    else leave();
  };

  const halt = (): void => {
    cancelAnimationFrame(frame);
    rest(null);
  };

  const follow = (inner: Document): void => {
    const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void, passive = true): void =>
      inner.addEventListener(type, (event) => target.isReal(event) && listener(event), { passive, capture: true, signal });
    const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ document: inner, x, y });

    on('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      last = null;
      if (target.isOnCard(event)) {
        rest(null);
        stay();
        return;
      }
      if (event.buttons !== 0) return rest(null);
      const point = pointOf(event);
      const { altKey, timeStamp } = event;
      last = point;
      frame = requestAnimationFrame(() => look(point, altKey, timeStamp));
    });
    on('pointerdown', (event) => {
      halt();
      if (target.isOnCard(event)) return;
      pressed = target.isHeld() ? target.openHit() : null;
      if (event.pointerType === 'mouse' && !target.isPinned()) target.close();
    });
    // Out of the window, or into a frame, which keeps to itself where the pointer goes on to.
    on('pointerout', ({ relatedTarget }) => {
      if (relatedTarget && (relatedTarget as Element).localName !== 'iframe') return;
      halt();
      leave();
    });
    // The pointer lies still, and the reader reads on.
    on('scroll', () => {
      if (last && target.openHit() && !sameMark(target.hitTest(last), target.openHit())) leave();
    });
    on(
      'click',
      (event) => {
        const { pointerType } = event as PointerEvent;
        const isTap = pointerType === 'touch' || pointerType === 'pen';
        if ((!isTap && target.reading().trigger !== 'click') || target.isOnCard(event) || target.isPinned()) return;
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !isIn(event, 'button, [role="button"], input, label');
        const hit = isPlain ? target.hitTest(pointOf(event)) : null;
        if (!hit || sameMark(hit, pressed)) target.close();
        else {
          // The first tap on a link opens the card, the second one follows the link.
          if (isIn(event, 'a[href]')) {
            event.preventDefault();
            event.stopPropagation();
          }
          target.open(hit, true);
        }
        pressed = null;
      },
      false,
    );
    on(
      'keydown',
      (event) => {
        // Alt pressed while the pointer lies still on a mark is asking for its card.
        if (event.key === 'Alt' && last && target.reading().trigger === 'modifier') return look(last, true);
        rest(null);
        if (event.key !== 'Escape' || event.isComposing || target.openHit() === null) return;
        event.stopPropagation();
        event.preventDefault();
        shut = target.openHit();
        target.close();
      },
      false,
    );
  };

  follow(document);
  signal.addEventListener('abort', () => {
    halt();
    stay();
  });
  return follow;
}
