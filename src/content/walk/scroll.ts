import type { ReadingSettings } from '../../core/settings/settings.ts';

/** Pages pin bars to the window's edges: a line that is this share of the height away from them lies open. */
const EDGE = 0.2;
/** Of an element that takes up more of the window, the line itself is brought to the middle. */
const TALL = 0.6;

/** Brings a place in the text to the middle of the window. */
export function scrollTo(range: Range, view: Window, motion: ReadingSettings['motion']): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const isStill = motion === 'none' || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < view.innerHeight * TALL) element.scrollIntoView({ block: 'center', behavior });
  else {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 2, behavior });
  }
}

/** Whether a place in the text lies open in the window. Of one in a frame nobody says so. */
export function isInSight(range: Range, view: Window): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const { innerHeight, innerWidth } = view;
  const isOwn = range.startContainer.ownerDocument?.defaultView === view;
  return isOwn && top >= innerHeight * EDGE && bottom <= innerHeight * (1 - EDGE) && left >= 0 && right <= innerWidth;
}
