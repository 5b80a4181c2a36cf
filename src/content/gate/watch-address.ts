import { withoutFragment } from '../../core/settings/dismissals/dismissals.ts';

/** A click of the reader may take so many ms to bring another address. */
const AFTER_CLICK = [0, 800, 3000];

/** Where the Navigation API exists it knows of every change of address; elsewhere only the browser's own back and forward do. */
interface NavigationEvents {
  readonly navigation?: EventTarget;
}

/** Tells when a single-page application moved on to another address, fragments aside, until the signal. Gives what looks at once. */
export function watchAddress(view: Window, moved: () => void, signal?: AbortSignal): () => void {
  const { document } = view;
  // What is asked of the document costs less than its `location`, which nothing else here needs.
  let address = withoutFragment(document.URL);
  const look = (): void => {
    const now = withoutFragment(document.URL);
    if (now === address || signal?.aborted) return;
    address = now;
    moved();
  };
  const until = signal ? { signal } : {};
  const { navigation } = view as Window & NavigationEvents;
  if (navigation) navigation.addEventListener('currententrychange', look, until);
  else {
    const lookLater = (): void => {
      for (const delay of AFTER_CLICK) view.setTimeout(look, delay);
    };
    view.addEventListener('click', lookLater, { ...until, passive: true });
    view.addEventListener('popstate', look, until);
  }
  return look;
}
