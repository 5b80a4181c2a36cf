import type { ReadingSettings } from '../core/settings/settings.ts';
import type { Hit, Point } from './hit-test.ts';

export interface HoverTarget {
  /** The mark under a point, if any. */
  readonly hitTest: (point: Point) => Hit | null;
  /** Whether an event happened on the card. */
  readonly isOnCard: (event: Event) => boolean;
  /** The mention whose card is open. */
  readonly openHit: () => Hit | null;
  /** A pinned card stays until it is closed. */
  readonly isPinned: () => boolean;
  readonly open: (hit: Hit) => void;
  readonly close: () => void;
  /** What opens a card, and how patient it is. */
  readonly reading: () => Pick<ReadingSettings, 'trigger' | 'dwell' | 'grace'>;
}

const sameMark = (a: Hit | null, b: Hit | null): boolean => a?.mark.mention === b?.mark.mention;

/**
 * Opens a card when the pointer rests on a mark, and closes it when pointer has been away from mark and card for a while (WCAG 1.4.13:
 * hoverable, dismissible, persistent). Touch opens it by a tap; so does a click, and a rest only with Alt held, where the reader wants that.
 */
export function followPointer(document: Document, target: HoverTarget, signal: AbortSignal): void {
  let resting: Hit | null = null;
  let dwell: number | undefined;
  let grace: number | undefined;
  let frame = 0;
  let last: Point | null = null;
  const view = document.defaultView;
  if (!view) return;

  const rest = (hit: Hit | null): void => {
    if (sameMark(hit, resting)) return;
    view.clearTimeout(dwell);
    resting = hit;
    if (hit && !sameMark(hit, target.openHit()) && !target.isPinned()) {
      dwell = view.setTimeout(() => {
        stay();
        target.open(hit);
      }, target.reading().dwell);
    }
  };
  const stay = (): void => {
    view.clearTimeout(grace);
    grace = undefined;
  };
  const leave = (): void => {
    if (grace !== undefined || target.openHit() === null || target.isPinned()) return;
    grace = view.setTimeout(() => {
      grace = undefined;
      if (!target.isPinned()) target.close();
    }, target.reading().grace);
  };
  const look = (point: Point, alt: boolean): void => {
    const hit = target.hitTest(point);
    const { trigger } = target.reading();
    rest(trigger === 'hover' || (trigger === 'modifier' && alt) ? hit : null);
    if (hit && sameMark(hit, target.openHit())) stay();
    else leave();
  };

  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(type, listener, { passive: true, capture: true, signal });

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (target.isOnCard(event)) {
      view.cancelAnimationFrame(frame);
      rest(null);
      stay();
      return;
    }
    if (event.buttons !== 0) return rest(null);
    view.cancelAnimationFrame(frame);
    const point = { x: event.clientX, y: event.clientY };
    const { altKey } = event;
    last = point;
    frame = view.requestAnimationFrame(() => look(point, altKey));
  });
  on('pointerdown', (event) => {
    rest(null);
    if (!target.isOnCard(event) && event.pointerType !== 'touch' && !target.isPinned()) target.close();
  });
  document.documentElement.addEventListener('pointerleave', () => [rest(null), leave()], { passive: true, signal });
  on('click', (event) => {
    const isTap = 'pointerType' in event && event.pointerType === 'touch';
    if ((!isTap && target.reading().trigger !== 'click') || target.isOnCard(event)) return;
    const path = event.composedPath()[0];
    if (path instanceof Element && path.closest('a[href], button, [role="button"], input, label')) return;
    const hit = target.hitTest({ x: event.clientX, y: event.clientY });
    if (hit) target.open(hit);
    else if (!target.isPinned()) target.close();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      // Alt pressed while the pointer lies still on a mark is asking for its card.
      if (event.key === 'Alt' && last && target.reading().trigger === 'modifier') return look(last, true);
      rest(null);
      if (event.key !== 'Escape' || event.isComposing || target.openHit() === null) return;
      event.stopPropagation();
      event.preventDefault();
      target.close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    view.clearTimeout(dwell);
    view.clearTimeout(grace);
    view.cancelAnimationFrame(frame);
  });
}
