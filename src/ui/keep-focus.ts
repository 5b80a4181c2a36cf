const TAKES_FOCUS = 'button:enabled, a[href], select, input, summary';

/**
 * What has the focus may go: a name moves to another list, a failure is asked again, a page is read. Left to the browser, a screen reader would begin
 * at the top of the document. Hands the focus on to the row that is now about the same (`data-about`), else to the nearest around it that is still
 * there, and to the heading where all of it is another. Gives the end of it.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What has the focus and all that is around it, from the inside. */
  let path: HTMLElement[] = [];
  const remember = ({ target }: Event): void => {
    path = [];
    for (let up = target as HTMLElement | null; up && up !== root; up = up.parentElement) path.push(up);
  };
  // Left on purpose: what stays in the document may go later, and nobody is there.
  const forget = (): void =>
    void setTimeout(() => {
      if (path[0]?.isConnected && isNowhere(root)) path = [];
    });
  const handOn = new MutationObserver(() => {
    if (path.length === 0 || path[0]?.isConnected || !isNowhere(root)) return;
    const about = path.find(({ dataset }) => dataset.about !== undefined)?.dataset.about;
    // What is doubtful or was taken out stands below what is listed.
    const same = [...root.querySelectorAll<HTMLElement>('[data-about]')].findLast(({ dataset }) => dataset.about === about);
    const around = path.find((each) => each.isConnected && !each.matches('main'));
    const heir = same?.querySelector<HTMLElement>(TAKES_FOCUS) ?? around ?? root.querySelector('h1');
    if (heir) give(heir);
  });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  handOn.observe(root, { childList: true, subtree: true });
  return () => {
    handOn.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

const isNowhere = ({ ownerDocument: { activeElement, body } }: HTMLElement): boolean => activeElement === null || activeElement === body;

/** Something that takes no focus by itself takes it this once. */
function give(heir: HTMLElement): void {
  if (!heir.matches(TAKES_FOCUS) && !heir.hasAttribute('tabindex')) {
    heir.tabIndex = -1;
    heir.addEventListener('blur', () => heir.removeAttribute('tabindex'), { once: true });
  }
  heir.focus({ preventScroll: true });
}
