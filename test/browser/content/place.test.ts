import { afterEach, describe, expect, test } from 'vitest';
import { placeInWindow } from '../../../src/content/marks/place.ts';

afterEach(() => document.body.replaceChildren());

/** Where the words of the last paragraph are, in what is cut off by this. */
function place(html: string, overflow = /hidden|clip/): DOMRect | null {
  document.body.innerHTML = html;
  const text = [...document.querySelectorAll('p')].at(-1)?.firstChild as Text;
  const range = document.createRange();
  range.selectNodeContents(text);
  return placeInWindow(range.getBoundingClientRect(), text, overflow);
}

describe('where a line is in the window', () => {
  test.each([
    ['a teaser, above its end', '<div style="height: 90px; overflow: hidden"><p>Ahold Delhaize</p></div>', true],
    ['a teaser, below its end', '<div style="height: 20px; overflow: hidden"><p style="margin-top: 60px">Ahold Delhaize</p></div>', false],
    ['a slide beside the one that is shown', '<div style="overflow: clip"><p style="translate: -3000px">Ahold Delhaize</p></div>', false],
    [
      'the end of a line that is cut short',
      '<div style="width: 90px; overflow: hidden; white-space: nowrap">From Zaandam, an hour from there, <p style="display: inline">Ahold Delhaize</p></div>',
      false,
    ],
    ['what can be scrolled to', '<div style="height: 20px; overflow: auto"><p style="margin-top: 60px">Ahold Delhaize</p></div>', true],
    [
      'what is laid by something further out',
      '<div style="position: relative"><div style="height: 0; overflow: hidden"><p style="position: absolute">Ahold Delhaize</p></div></div>',
      true,
    ],
    [
      'what is laid by what cuts it off',
      '<div style="position: relative; height: 20px; overflow: hidden"><p style="position: absolute; top: 60px">Ahold Delhaize</p></div>',
      false,
    ],
    [
      'what is fixed to the window',
      '<div style="position: relative; height: 0; overflow: hidden"><p style="position: fixed; top: 60px">Ahold Delhaize</p></div>',
      true,
    ],
  ])('%s', (_, html, isSeen) => {
    expect(place(html) !== null).toBe(isSeen);
  });

  test('where it has scrolled out of a part of the page', () => {
    expect(place('<div style="height: 20px; overflow: auto"><p style="margin-top: 60px">Ahold Delhaize</p></div>', /auto/)).toBeNull();
  });

  test('in a frame, from the corner of that', () => {
    document.body.innerHTML = '<iframe style="position: absolute; left: 100px; top: 50px; border: 3px solid; height: 90px"></iframe>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = '<p style="margin: 0">Ahold Delhaize</p><p style="margin-top: 300px">Ahold Delhaize</p>';
    const [seen, unseen] = [...inner.querySelectorAll('p')].map((p) => placeInWindow(p.getBoundingClientRect(), p, /clip|hidden/));
    expect(seen).toMatchObject({ left: 111, top: 61 });
    // A frame can be scrolled.
    expect(unseen).not.toBeNull();
  });
});
