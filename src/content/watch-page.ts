import { withoutFragment } from '../core/settings/dismissals.ts';

/** More records than this at once, and nobody walks them: the article is read again as a whole. */
const TOO_MANY = 2000;
/** Changes settle for this long before they are read, ms; pages that never rest wait longer and longer. */
const SETTLE = 120;
const SETTLE_MOST = 8000;
const CALM_AFTER = 4000;

export interface PageChange {
  /** Nodes whose subtree or text changed; null when there were too many to count. */
  readonly nodes: ReadonlySet<Node> | null;
}

/**
 * Tells of changes below the document's body and the given shadow roots, gathered. The page is never waited for, and a page that changes all
 * the time is read more and more rarely.
 */
export function watchChanges(
  document: Document,
  shadowRoots: Iterable<ShadowRoot>,
  changed: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view || !document.body) return;
  let nodes: Set<Node> | null = new Set();
  let timer: number | undefined;
  let settle = SETTLE;
  let last = -CALM_AFTER;

  const deliver = (): void => {
    timer = undefined;
    const now = view.performance.now();
    settle = now - last > CALM_AFTER ? SETTLE : Math.min(settle * 2, SETTLE_MOST);
    last = now;
    const gathered = nodes;
    nodes = new Set();
    changed({ nodes: gathered });
  };
  const observer = new MutationObserver((records) => {
    if (records.length > TOO_MANY || (nodes && nodes.size > TOO_MANY)) nodes = null;
    else if (nodes) for (const { target } of records) nodes.add(target);
    timer ??= view.setTimeout(deliver, settle);
  });
  const options: MutationObserverInit = { childList: true, characterData: true, subtree: true };
  observer.observe(document.body, options);
  for (const root of shadowRoots) observer.observe(root, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}

/** Where the Navigation API exists it knows of every change of address; elsewhere only the browser's own back and forward do. */
interface NavigationEvents {
  readonly navigation?: EventTarget;
}

/** Tells when a single-page application moved on to another address, fragments aside. */
export function watchAddress(view: Window, moved: () => void, signal: AbortSignal): void {
  let address = withoutFragment(view.location.href);
  const look = (): void => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  (view as Window & NavigationEvents).navigation?.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
}
