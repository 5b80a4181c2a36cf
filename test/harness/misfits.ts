/**
 * Texts of the page that do not fit where they stand: wider than the window, out of their own box, cut off by a box around them, or a placeholder
 * longer than its field. What scrolls, what ends in an ellipsis by design and what is meant for screen readers only is left out.
 * Needs nothing from outside itself, so that it can be run in a page.
 */
export function misfits(): readonly string[] {
  const found: string[] = [];
  const SLACK = 1;
  const tell = (what: string, element: Element, text: string): void =>
    void found.push(`${what}: “${text.trim().slice(0, 60)}” in ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  const isHidden = (element: Element): boolean =>
    element.closest('.visually-hidden, [hidden], details:not([open]) > :not(summary), svg, datalist, option') !== null ||
    getComputedStyle(element).visibility === 'hidden' ||
    getComputedStyle(element).clipPath !== 'none';
  const cuts = (style: CSSStyleDeclaration): boolean => ['hidden', 'clip'].includes(style.overflowX);
  const scrolls = (style: CSSStyleDeclaration): boolean => ['auto', 'scroll'].includes(style.overflowX);

  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    found.push(`The page is ${document.documentElement.scrollWidth} wide.`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (!parent || text.trim() === '' || isHidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width, height } = range.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    let own = true;
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edges = box.getBoundingClientRect();
      const isOut = left < edges.left - SLACK || right > edges.right + SLACK;
      const byDesign = scrolls(style) || style.textOverflow === 'ellipsis';
      if (isOut && (own || cuts(style)) && !byDesign) {
        tell(own ? 'out of its box' : 'cut off', box, text);
        break;
      }
      own = false;
      if (byDesign) break;
    }
  }

  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll('input')) {
    const style = getComputedStyle(field);
    if (!pen || field.placeholder === '' || field.value !== '' || field.offsetWidth === 0 || isHidden(field)) continue;
    pen.font = style.font;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(field.placeholder).width > room + SLACK) tell('placeholder cut off', field, field.placeholder);
  }
  return found;
}
