/**
 * Gives the focus to what Tab reaches from a place in the text, where nothing has it: a browser would begin at the top of the page, or after a card
 * at its end, for in Chromium no selection moves that. A link around the place comes first. What is hidden or disabled does not take the focus.
 * False where nothing does.
 */
export function tabFrom({ startContainer }: Range, backwards: boolean): boolean {
  const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  const step = (): HTMLElement | null => (backwards ? walker.previousNode() : walker.nextNode()) as HTMLElement | null;
  const around = backwards ? null : startContainer.parentElement?.closest<HTMLElement>('a[href]');
  for (let element = around ?? step(); element; element = step()) {
    // What is of neither HTML nor SVG has no such thing.
    if (!(element.tabIndex >= 0)) continue;
    element.focus();
    if (element.matches(':focus')) return true;
  }
  return false;
}
