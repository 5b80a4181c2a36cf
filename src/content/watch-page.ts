/** More records than this at once, and nobody walks them: the article is read again as a whole. */
const TOO_MANY = 2000;
/** Changes settle for this long before they are read, ms; articles that never rest wait longer and longer. */
const SETTLE = 120;
const SETTLE_MOST = 8000;
const CALM_AFTER = 4000;
/** What turns an article into something to write in, and what its head is read from; not `rel`, which pages set on all of their links at once. */
const ATTRIBUTES = ['contenteditable', 'content', 'datetime', 'lang', 'name', 'property', 'itemprop', 'pubdate'];

export interface PageChange {
  /** Nodes whose subtree or text changed; null when there were too many to count. */
  readonly nodes: ReadonlySet<Node> | null;
}

/**
 * Tells of changes in the document, gathered, and in the shadow roots and frames that the returned function is given. The page is never waited
 * for. `changed` says whether that concerned the article: one that changes all the time is read more and more rarely, whatever else moves on the
 * page. `touched` is called at once, and whatever it was.
 */
export function watchChanges(
  document: Document,
  changed: (change: PageChange) => boolean,
  touched: () => void,
  signal: AbortSignal,
): (inner: Iterable<ShadowRoot | Document>) => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let nodes: Set<Node> | null = new Set();
  let timer: number | undefined;
  let settle = SETTLE;
  let since = 0;
  let last = -CALM_AFTER;

  const isCalm = (): boolean => since - last > CALM_AFTER;
  const deliver = (): void => {
    timer = undefined;
    const gathered = nodes;
    nodes = new Set();
    if (!changed({ nodes: gathered })) return;
    settle = isCalm() ? SETTLE : Math.min(settle * 2, SETTLE_MOST);
    last = view.performance.now();
  };
  const schedule = (): void => {
    if (timer !== undefined) return;
    since = view.performance.now();
    timer = view.setTimeout(deliver, isCalm() ? SETTLE : settle);
  };
  const observer = new MutationObserver((records) => {
    touched();
    if (records.length > TOO_MANY || (nodes && nodes.size > TOO_MANY)) nodes = null;
    else if (nodes) for (const { target } of records) nodes.add(target);
    schedule();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES });
  observe(document);
  document.addEventListener(
    'load',
    ({ target }) => {
      if ((target as Element).localName !== 'iframe') return;
      nodes?.add(target as Element);
      schedule();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return (inner) => {
    if (!signal.aborted) for (const root of inner) observe(root);
  };
}
