import { shadowOf } from '../read/tree.ts';

export const MODAL = 'dialog:modal';

/** The modal dialog that the page lies behind, in a component too: it takes every point of the window. What is not in it, nobody can use or hear. */
export function openModal(document: Document): Element | null {
  for (let root: Document | ShadowRoot | null = document; root; ) {
    const modal: Element | null = root.querySelector(MODAL);
    if (modal) return modal;
    const at: Element | null = root.elementFromPoint(0, 0);
    // A root that has nothing there names its host.
    root = at?.getRootNode() === root ? shadowOf(at) : null;
  }
  return null;
}
