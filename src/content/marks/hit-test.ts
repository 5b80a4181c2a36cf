import { isText, shadowOf } from '../read/tree.ts';
import type { Mark, MarkIndex } from './marks.ts';

/** Viewport coordinates of one document, CSS pixels. */
export interface Point {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
}

/** A mark under a point, and on which of its lines. */
export interface Hit {
  readonly mark: Mark;
  readonly range: Range;
  /** Index into the range's client rects. */
  readonly line: number;
}

/** Underlines hang a little below the letters. */
const SLACK = 2;

/**
 * The mark under a point. The caret position tells text node and offset in microseconds, and the mark's own rects confirm it, since the caret
 * is also found beside a line. Where text cannot be selected, or the browser does not look into shadow roots, there is no caret: then the
 * marks of the block there are tried.
 */
export function hitTest(point: Point, index: MarkIndex, shadowRoots: readonly ShadowRoot[]): Hit | null {
  const { document, x, y } = point;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (caret && isText(caret.offsetNode.nodeType)) {
    const offset = index.map.offsetOf(caret.offsetNode as Text, caret.offset);
    const found = offset === null ? null : confirm(index, index.at(offset), point);
    if (found) return found;
  }
  const element = deepestAt(document, point);
  if (!element || (element.getRootNode() === document && getComputedStyle(element).userSelect !== 'none')) return null;
  for (const at of index.map.blocksIn(element)) {
    const block = index.map.blocks[at];
    const range = block && index.map.range(block.start, block.end);
    if (range && !holds(range.getBoundingClientRect(), point)) continue;
    for (const mark of index.inBlock(at)) {
      const found = confirm(index, mark, point);
      if (found) return found;
    }
  }
  return null;
}

function confirm(index: MarkIndex, mark: Mark | null, point: Point): Hit | null {
  const range = mark && index.range(mark);
  if (!mark || !range) return null;
  const line = Array.from(range.getClientRects()).findIndex((rect) => holds(rect, point));
  return line < 0 ? null : { mark, range, line };
}

const holds = (rect: DOMRect, { x, y }: Point): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

function deepestAt(document: Document, { x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element && shadowOf(element)?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}
