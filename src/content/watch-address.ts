import { withoutFragment } from '../core/settings/dismissals.ts';

/** A click of the reader may take so many ms to bring another address. */
const AFTER_CLICK = [0, 800, 3000];

/** Where the Navigation API exists it knows of every change of address; elsewhere only the browser's own back and forward do. */
interface NavigationEvents {
  readonly navigation?: EventTarget;
}

/** Tells when a single-page application moved on to another address, fragments aside. Gives what looks at once. */
export function watchAddress(view: Window, moved: () => void, signal: AbortSignal): () => void {
  let address = withoutFragment(view.location.href);
  const look = (): void => {
    const now = withoutFragment(view.location.href);
    if (now === address || signal.aborted) return;
    address = now;
    moved();
  };
  const { navigation } = view as Window & NavigationEvents;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else
    view.addEventListener(
      'click',
      () => {
        for (const delay of AFTER_CLICK) view.setTimeout(look, delay);
      },
      { signal, passive: true },
    );
  view.addEventListener('popstate', look, { signal });
  return look;
}
