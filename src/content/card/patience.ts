import type { ReadingSettings } from '../../core/settings/settings.ts';
import type { Hit, Point } from '../marks/hit-test.ts';
import { isSameMark } from '../marks/marks.ts';

/** What a pointer may open, and the card that is open. */
export interface CardTarget {
  /** The mark under a point, if any. */
  readonly hitTest: (point: Point) => Hit | null;
  /** The mention whose card is open. */
  readonly openHit: () => Hit | null;
  /** A card that was opened by a tap, a click or the keyboard does not care where the pointer goes. */
  readonly isHeld: () => boolean;
  readonly open: (hit: Hit, isHeld: boolean) => void;
  readonly close: () => void;
  /** What opens a card, and how patient it is. */
  readonly reading: () => Pick<ReadingSettings, 'trigger' | 'dwell' | 'grace'>;
}

interface Patience {
  /** The pointer is on a mark, or on none, since `since`, ms of `performance.now()`. */
  readonly rest: (hit: Hit | null, since?: number) => void;
  /** The card stays, or goes in a while. */
  readonly stay: () => void;
  readonly leave: () => void;
}

export const sameMark = (a: Hit | null, b: Hit | null): boolean => isSameMark(a?.mark, b?.mark);

/** Opens a card when the pointer has rested on a mark, and closes it when it has been away for a while. `last`: where the pointer is. */
export function patience(target: CardTarget, last: () => Point | null): Patience {
  let resting: Hit | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(grace);
    grace = undefined;
  };
  return {
    rest(hit, since = performance.now()) {
      if (sameMark(hit, resting)) return;
      clearTimeout(dwell);
      resting = hit;
      if (!hit || sameMark(hit, target.openHit())) return;
      dwell = setTimeout(
        () => {
          // The page may have moved away from under the pointer.
          const point = last();
          const found = point && !target.isHeld() && target.hitTest(point);
          if (!found) return;
          stay();
          target.open(found, false);
        },
        since + target.reading().dwell - performance.now(),
      );
    },
    stay,
    leave() {
      if (grace !== undefined || target.openHit() === null || target.isHeld()) return;
      grace = setTimeout(() => {
        grace = undefined;
        if (!target.isHeld()) target.close();
      }, target.reading().grace);
    },
  };
}
