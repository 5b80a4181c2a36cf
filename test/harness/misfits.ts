/**
 * Texts of the page that do not fit where they stand: wider than the window, out of their own box, cut off by a box around them, over another
 * text, with a word broken in its middle, or a choice or placeholder longer than its field. What scrolls, what ends in an ellipsis by design, what lies on
 * top by design and what is meant for screen readers only is left out. Needs nothing from outside itself, so that it can be run in a page.
 */
export function misfits(): readonly string[] {
  const found: string[] = [];
  const SLACK = 1;
  /** Lines of text stand closer than their boxes. */
  const OVERLAP = 4;
  /** Letters of scripts that break between words only. */
  const WORD = /\p{Script=Latin}{2,24}/gu;
  const placed: { readonly text: string; readonly element: Element; readonly box: DOMRect }[] = [];

  const tell = (what: string, element: Element, text: string): void =>
    void found.push(`${what}: “${text.trim().slice(0, 60)}” in ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  const isHidden = (element: Element): boolean =>
    element.closest('.visually-hidden, [hidden], details:not([open]) > :not(summary), svg, datalist, option') !== null ||
    getComputedStyle(element).visibility === 'hidden' ||
    getComputedStyle(element).clipPath !== 'none';
  const isOnTop = (element: Element | null): boolean =>
    element !== null && (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position) || isOnTop(element.parentElement));

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
    let cut = false;
    /** Where a box around it ends below: lines beyond are not seen. */
    let bottom = Number.POSITIVE_INFINITY;
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edges = box.getBoundingClientRect();
      const isOut = left < edges.left - SLACK || right > edges.right + SLACK;
      const byDesign = ['auto', 'scroll'].includes(style.overflowX) || style.textOverflow === 'ellipsis';
      if (isOut && !byDesign && (own || ['hidden', 'clip'].includes(style.overflowX))) {
        tell(own ? 'out of its box' : 'cut off', box, text);
        break;
      }
      own = false;
      if (style.overflowY !== 'visible') bottom = Math.min(bottom, edges.bottom);
      cut ||= byDesign && isOut;
      if (byDesign) break;
    }

    if (!cut && !isOnTop(parent))
      for (const box of range.getClientRects()) if (box.top < bottom - OVERLAP) placed.push({ text, element: parent, box });

    // A host or an address may break anywhere, and a symbol is one word with its dots.
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (/[.:/]/.test(text[index - 1] ?? '') || /[.:/]\S/.test(text.slice(index + word.length, index + word.length + 2))) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) tell('a word broken', parent, word);
    }
  }

  placed.forEach((one, index) => {
    for (const other of placed.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > SLACK && down > OVERLAP) tell(`over “${other.text.trim().slice(0, 40)}”`, one.element, one.text);
    }
  });

  const pen = document.createElement('canvas').getContext('2d');
  /** The arrow of a list to choose from. */
  const ARROW = 16;
  for (const field of document.querySelectorAll('select')) {
    const style = getComputedStyle(field);
    const chosen = field.selectedOptions[0]?.text ?? '';
    if (!pen || field.offsetWidth === 0 || isHidden(field)) continue;
    pen.font = style.font;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - ARROW;
    if (pen.measureText(chosen).width > room + SLACK) tell('choice cut off', field, chosen);
  }
  for (const field of document.querySelectorAll('input')) {
    const style = getComputedStyle(field);
    if (!pen || field.placeholder === '' || field.value !== '' || field.offsetWidth === 0 || isHidden(field)) continue;
    pen.font = style.font;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(field.placeholder).width > room + SLACK) tell('placeholder cut off', field, field.placeholder);
  }
  return found;
}
