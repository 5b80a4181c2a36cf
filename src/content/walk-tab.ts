/**
 * Gives the focus to what Tab reaches from a place in the text, where nothing has it: a browser would begin at the top of the page, or after a card
 * at its end, for in Chromium no selection moves that. What is hidden or disabled does not take the focus. False where nothing does.
 */
export function tabFrom({ startContainer }: Range, backwards: boolean): boolean {
  const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  for (;;) {
    const element = (backwards ? walker.previousNode() : walker.nextNode()) as HTMLElement | null;
    if (!element) return false;
    // What is of neither HTML nor SVG has no such thing.
    if (!(element.tabIndex >= 0)) continue;
    element.focus();
    if (element.matches(':focus')) return true;
  }
}
