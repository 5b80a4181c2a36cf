/** Edges in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'below' | 'above' | 'left' | 'right';

/** px between the line and the card, and between the card and the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** What a card takes up along either direction of writing, down to its balance sheet, and what it can just live with. */
const WANTED = { height: 460, width: 368 };
const LEAST = 150;
/** What a card can be scrolled in at all: it rather covers the line than have less. */
const SCROLLED = 64;

/**
 * The side of the line for a card: after it in the direction of lines, unless there is too little room and more on the other side. A side once
 * taken is kept while the card grows, so that it does not jump away from under the pointer.
 */
export function chooseSide(line: Box, view: Size, vertical: boolean, kept: Side | null): Side {
  const [after, before]: readonly [Side, Side] = vertical ? ['left', 'right'] : ['below', 'above'];
  const wanted = vertical ? WANTED.width : WANTED.height;
  const roomAfter = room(after, line, view);
  const roomBefore = room(before, line, view);
  if (kept === after && roomAfter >= LEAST) return after;
  if (kept === before && roomBefore >= LEAST) return before;
  return roomAfter >= wanted || roomAfter >= roomBefore ? after : before;
}

/** Whether a card had better spread than be scrolled: there is too little height for all that is to be seen at a glance. */
export const isLow = (side: Side, line: Box, view: Size): boolean => heightOn(side, line, view) < WANTED.height;

/** Height that a card may take on a side without covering the line or leaving the window; at least enough to be scrolled in. */
export function heightOn(side: Side, line: Box, view: Size): number {
  return Math.max(SCROLLED, side === 'below' || side === 'above' ? room(side, line, view) : view.height - 2 * EDGE);
}

/** Top left corner: beside the line, its start aligned with the mark's, moved no further than to stay inside the window. */
export function cornerOn(side: Side, line: Box, card: Size, view: Size, rightToLeft: boolean): { readonly x: number; readonly y: number } {
  const startX = rightToLeft ? line.right - card.width : line.left;
  const x = side === 'left' ? line.left - GAP - card.width : side === 'right' ? line.right + GAP : startX;
  const y = side === 'below' ? line.bottom + GAP : side === 'above' ? line.top - GAP - card.height : line.top;
  return { x: Math.round(within(x, card.width, view.width)), y: Math.round(within(y, card.height, view.height)) };
}

function room(side: Side, line: Box, view: Size): number {
  const space = { below: view.height - line.bottom, above: line.top, left: line.left, right: view.width - line.right };
  return space[side] - GAP - EDGE;
}

const within = (start: number, length: number, limit: number): number => Math.max(EDGE, Math.min(start, limit - length - EDGE));
