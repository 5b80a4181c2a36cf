import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Absent where what scrolls can take the focus itself: then it is no stop of its own. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the window scrolls sideways, by keyboard as well, and shows by its faded edge that there is more. */
export function Scroller({ label, children }: Props) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const mark = (): void => {
      const left = element.scrollWidth - element.clientWidth - Math.abs(element.scrollLeft);
      element.toggleAttribute('data-more', left > 2);
    };
    // Its content grows as numbers arrive.
    const resized = new ResizeObserver(mark);
    for (const each of [element, ...element.children]) resized.observe(each);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, []);
  return (
    <section class="scroller" {...(label !== undefined && { tabIndex: 0, 'aria-label': label })} ref={region}>
      {children}
    </section>
  );
}
