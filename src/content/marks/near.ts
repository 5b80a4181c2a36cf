import { isSeen } from '../read/tree.ts';
import type { Mark, MarkIndex } from './marks.ts';

/** Each frame the browser goes over all that is painted, and each change of the page over all ranges: of more marks only those near the window. */
export const MANY = 500;
/** Marks in so many characters of text are near together. */
const STRETCH = 4000;
/** Windows beyond its edges. */
const BEYOND = 2;

/** What is painted now. */
export function marksNear(index: MarkIndex): readonly Mark[] {
  const { marks } = index;
  if (marks.length <= MANY) return marks;
  const near: Mark[] = [];
  let end = boxOf(index, 0);
  for (let from = 0; from < marks.length; ) {
    const start = end;
    const to = index.firstFrom((marks[from]?.mention.start ?? 0) + STRETCH);
    end = boxOf(index, Math.min(to, marks.length - 1));
    if (isNear(start ?? end, end ?? start)) near.push(...marks.slice(from, to));
    from = to;
  }
  return near;
}

const SHOWN = { contentVisibilityAuto: true };

/** The box of its block, which the browser has at hand; its own takes longer. Null where nothing is shown: to ask for more would have it lay out what it leaves out. */
function boxOf(index: MarkIndex, at: number): DOMRect | null {
  const mark = index.marks[at];
  const element = mark && index.map.sourceAt(index.map.blockAt(mark.mention.start))?.element;
  if (!mark || !element || !isSeen(element, SHOWN)) return null;
  const box = element.getBoundingClientRect();
  if (box.height > 0 && box.height < innerHeight) return box;
  const range = index.range(mark);
  const parent = range?.startContainer.parentElement;
  return range && parent && isSeen(parent, SHOWN) ? range.getBoundingClientRect() : null;
}

/** Up and down alone: a page that goes sideways has all its marks painted. */
const isNear = (a: DOMRect | null, b: DOMRect | null): boolean =>
  a !== null && b !== null && Math.max(a.bottom, b.bottom) > -BEYOND * innerHeight && Math.min(a.top, b.top) < (1 + BEYOND) * innerHeight;
