const TAKES_FOCUS = 'button:enabled, a[href], select, input, summary';

/** What has the focus and all that is around it, from the inside. */
type Path = readonly HTMLElement[];

/**
 * What has the focus may go: a name moves to another list, a failure is asked again, a page is read. Left to the browser, a screen reader would begin
 * at the top of the document. Hands the focus on to the row that is now about the same (`data-about`), else to the nearest around it that is still
 * there, and to the heading where all of it is another; from what says what was done, back to where it came from; from a button that is off, to its
 * like beside it. What was only moved keeps it. Gives the end of it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: Path = [];
  /** Before it came to what passes. */
  let before: Path = [];
  const remember = ({ target }: Event): void => {
    const now: HTMLElement[] = [];
    for (let up = target as HTMLElement | null; up && up !== root; up = up.parentElement) now.push(up);
    if (passes(now) && !passes(path)) before = path;
    path = now;
  };
  // Left on purpose: what stays in the document may go later, and nobody is there.
  const forget = (): void =>
    void setTimeout(() => {
      if (path[0]?.isConnected && isNowhere(root)) path = [];
    });
  const handOn = new MutationObserver((changes) => {
    const [at] = path;
    if (!at || !(isNowhere(root) || root.ownerDocument.activeElement === at)) return;
    if (at.isConnected && at.matches(':disabled')) {
      const like = [...(at.parentElement?.querySelectorAll<HTMLElement>(TAKES_FOCUS) ?? [])].find(
        ({ className }) => className === at.className,
      );
      if (like) give(like, { preventScroll: false });
    } else if (!at.isConnected) {
      const heir = heirOf(root, path, passes(path) ? before : path);
      if (heir) give(heir);
    } else if (isNowhere(root) && changes.some(({ removedNodes }) => path.some((each) => [...removedNodes].includes(each)))) {
      give(at, { preventScroll: false });
    }
  });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  handOn.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    handOn.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

/** Who takes over what had the focus, and came from there. */
function heirOf(root: HTMLElement, path: Path, from: Path): HTMLElement | null {
  const about = path.find(({ dataset }) => dataset.about !== undefined)?.dataset.about;
  // What is doubtful or was taken out stands below what is listed.
  const same = [...root.querySelectorAll<HTMLElement>('[data-about]:not(.toast *)')].findLast(({ dataset }) => dataset.about === about);
  const around = from.find((each) => each.isConnected && each.offsetHeight > 0 && !each.matches('main, :has(main)'));
  return same?.querySelector<HTMLElement>(TAKES_FOCUS) ?? around ?? root.querySelector('h1');
}

/** Says what was done, and goes. */
const passes = (path: Path): boolean => path.some((each) => each.matches('.toast'));

const isNowhere = ({ ownerDocument: { activeElement, body } }: HTMLElement): boolean => activeElement === null || activeElement === body;

/** Something that takes no focus by itself takes it this once. What the reader moves is scrolled to; nothing else jumps. */
function give(heir: HTMLElement, how: FocusOptions = { preventScroll: true }): void {
  if (!heir.matches(TAKES_FOCUS) && !heir.hasAttribute('tabindex')) {
    heir.tabIndex = -1;
    heir.addEventListener('blur', () => heir.removeAttribute('tabindex'), { once: true });
  }
  heir.focus(how);
}
