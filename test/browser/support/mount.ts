import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';

/** Renders into the page with the given styles, until the test is over. Returns the element, and a way to render again. */
export function mount(
  css: readonly string[],
  view: ComponentChild,
): { readonly root: HTMLElement; readonly again: (view: ComponentChild) => void } {
  const style = document.createElement('style');
  style.textContent = css.join('\n');
  const root = document.createElement('div');
  document.documentElement.lang = 'en';
  document.title = 'Test';
  document.head.append(style);
  document.body.append(root);
  render(view, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    style.remove();
    delete document.documentElement.dataset.theme;
  });
  return { root, again: (next) => render(next, root) };
}
