import { describe, expect, test } from 'vitest';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { eachOn, host, place, point, type Stage } from './stage.ts';

/** What pages close their dialogs on, when it happens outside of them. */
const PRESSES = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];

let stage: Stage;

eachOn(landlords, (made) => {
  stage = made;
});

const article = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('article');
  if (!found) throw new Error('no article');
  return found;
};

/** A component of the page that shows the article within what is made of this element: in its shadow tree, or in a slot there. */
function show(around: HTMLElement, how: 'inside' | 'slot'): void {
  const component = document.createElement('x-shell');
  article().replaceWith(component);
  component.attachShadow({ mode: 'open' }).append(around);
  if (how === 'inside') around.append(stored);
  else {
    around.append(document.createElement('slot'));
    component.append(stored);
  }
}
let stored: HTMLElement;

describe('what is around a mark', () => {
  test.each(['inside', 'slot'] as const)('a scroller in a shadow root takes the card along, and leaves it (%s)', async (how) => {
    stored = article();
    const scroller = document.createElement('div');
    scroller.style.cssText = 'height: 300px; overflow-y: auto; margin-top: 200px';
    show(scroller, how);
    await stage.begin();
    hover('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    await expect.poll(() => top()).toBeGreaterThan(1);
    const before = top();
    scroller.scrollBy({ top: 20, behavior: 'instant' });
    await expect.poll(() => top()).toBe(before - 20);
    scroller.scrollBy({ top: 200, behavior: 'instant' });
    await expect.poll(() => stage.state).toBeNull();
  });

  test('the card lies in the modal dialog of a component around its mark, and so does what is said', async () => {
    stored = article();
    const dialog = document.createElement('dialog');
    show(dialog, 'slot');
    dialog.showModal();
    // Opened before, and later in the document: not the mark's.
    const other = document.createElement('dialog');
    document.body.append(other);
    dialog.close();
    other.showModal();
    dialog.showModal();
    await stage.begin();
    stage.session.walk('next');
    expect(dialog.querySelector('margin-note')).not.toBeNull();
    expect(host()).toBeNull();
    stage.session.walk('open');
    await expect.poll(() => stage.state).not.toBeNull();
    expect(dialog.querySelectorAll('margin-note')).toHaveLength(1);
    other.remove();
  });

  test('behind the modal dialog of a component, card and words lie in it: elsewhere nobody could use or hear them', async () => {
    stored = article();
    await stage.begin();
    const component = document.createElement('x-dialog');
    document.body.append(component);
    const inner = document.createElement('x-inner');
    component.attachShadow({ mode: 'open' }).append(inner);
    const dialog = document.createElement('dialog');
    inner.attachShadow({ mode: 'open' }).append(dialog);
    dialog.showModal();
    stage.session.walk('next');
    expect(dialog.querySelector('margin-note')).not.toBeNull();
    stage.session.walk('open');
    await expect.poll(() => stage.state).not.toBeNull();
    expect(host()).toBeNull();
    dialog.close();
    component.remove();
  });

  test('what is pressed on the card is not pressed in the dialog around it, which closes when it is', async () => {
    stored = article();
    const dialog = document.createElement('dialog');
    show(dialog, 'slot');
    dialog.showModal();
    const heard: string[] = [];
    for (const type of PRESSES)
      dialog.addEventListener(type, () => {
        heard.push(type);
        dialog.close();
      });
    await stage.begin();
    hover('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    for (const type of PRESSES) stage.container?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
    expect(dialog.open).toBe(true);
    for (const type of PRESSES) stored.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual(PRESSES);
  });
});

const top = (): number => stage.container?.getBoundingClientRect().top ?? 0;

function hover(says: string): void {
  const { left, width, top: y, height } = place(says, stored);
  point('pointermove', left + width / 2, y + height / 2);
}
