import type { Mark, MarkIndex } from '../marks/marks.ts';
import { MANY } from '../marks/near.ts';
import { placeInWindow } from '../marks/place.ts';

type WalkStep = 'next' | 'previous';

/** What is cut off by it nobody can bring into sight. */
const UNSCROLLED = /hidden|clip/;

interface Arrival {
  readonly mark: Mark;
  readonly range: Range;
  /** From 1, among those that the walk comes to. */
  readonly position: number;
  readonly count: number;
}

/** Goes through the marks in the order of the text, for readers without a pointer. Begins at the first one in, or after, the window. */
export class Walk {
  #at: { readonly mark: Mark; readonly range: Range } | null = null;

  /** The mark the walk stands on, while the page still has it. */
  current(index: MarkIndex): Mark | null {
    return this.#at && index.again(this.#at.mark, this.#at.range);
  }

  /** The mark to go to, wrapping around; null when there are none that can be seen. */
  step(index: MarkIndex, step: WalkStep): Arrival | null {
    const { marks } = index;
    const current = this.current(index);
    const by = step === 'next' ? 1 : marks.length - 1;
    let position = current ? marks.indexOf(current) : firstVisible(index) + (step === 'next' ? marks.length - 1 : 0);
    for (let left = marks.length; left > 0; left -= 1) {
      position = (position + by) % marks.length;
      const mark = marks[position];
      const range = mark && rangeInSight(index, mark);
      if (!mark || !range) continue;
      this.#at = { mark, range };
      // Of very many, those that cannot be seen are counted too: to look at each of them takes its time.
      const met = marks.length > MANY ? marks : marks.filter((each) => rangeInSight(index, each));
      return { mark, range, position: met.indexOf(mark) + 1, count: met.length };
    }
    return null;
  }

  stop(): void {
    this.#at = null;
  }
}

/** The first mark in the window, whichever way lines run; else the first below its top. */
function firstVisible(index: MarkIndex): number {
  const boxes = index.marks.map((mark) => index.range(mark)?.getBoundingClientRect());
  const { clientWidth, clientHeight } = document.documentElement;
  const inside = boxes.findIndex((box) => box && box.bottom >= 0 && box.right >= 0 && box.top <= clientHeight && box.left <= clientWidth);
  return Math.max(0, inside >= 0 ? inside : boxes.findIndex((box) => box && box.bottom >= 0));
}

/** Where a mark stands, if it can be brought into sight. */
function rangeInSight(index: MarkIndex, mark: Mark): Range | null {
  const range = index.range(mark);
  return range && placeInWindow(range.getBoundingClientRect(), range.startContainer, UNSCROLLED) && range;
}
