import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether something has been waited for while it is shown: then it keeps the room of all that may come. What was known from the first takes what it
 * needs; so does an `element` that lies below the window when its answer comes: nobody sees what moves there.
 */
export function useWasAwaited(isWaiting: boolean, element?: RefObject<Element | null>): boolean {
  const was = useRef(false);
  const [, drawAgain] = useState(0);
  was.current ||= isWaiting;
  useLayoutEffect(() => {
    if (!was.current || isWaiting || !element?.current || element.current.getBoundingClientRect().top < innerHeight) return;
    was.current = false;
    drawAgain((times) => times + 1);
  }, [isWaiting]);
  return was.current;
}
