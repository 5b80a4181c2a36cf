import { isElement, shownIn } from '../read/tree.ts';

/**
 * Where a line of text is in our window, through the frames around it; null where something around it cuts it off: of what has that `overflow`, its
 * middle is outside.
 */
export function placeInWindow({ left, top, width, height }: DOMRect, text: Node, overflow: RegExp): DOMRect | null {
  const line = new DOMRect(left, top, width, height);
  let laid = 'static';
  for (let up = shownIn(text); up; up = shownIn(up)) {
    if (!isElement(up)) continue;
    const { localName } = up;
    const isFrame = localName === 'iframe';
    const box = up.getBoundingClientRect();
    const { position, transform, overflowX, overflowY } = getComputedStyle(up);
    if (isFrame) {
      line.x += box.left + up.clientLeft;
      line.y += box.top + up.clientTop;
      // What is taken out of the lines around it is cut off by nothing before that by which it is laid.
    } else if (transform === 'none' && (laid === 'fixed' || (laid === 'absolute' && position === 'static'))) continue;
    laid = position;
    // That of a body is the window's.
    if (localName === 'body' || localName === 'html') continue;
    const x = line.x + width / 2;
    const y = line.y + height / 2;
    // A frame scrolls, whatever it says.
    const cuts = (says: string): boolean => overflow.test(isFrame ? 'auto' : says);
    if ((cuts(overflowX) && (x < box.left || x > box.right)) || (cuts(overflowY) && (y < box.top || y > box.bottom))) return null;
  }
  return line;
}
