import { afterEach, describe, expect, test } from 'vitest';
import { themeAt } from '../../../src/content/card/page-theme.ts';
import { closePage, openPage } from './page.ts';

afterEach(closePage);

describe('the colours of a card, as the page has them', () => {
  test.each([
    ['a page that says nothing', '', 'light'],
    ['a dark page', 'body { background: #111; color: #eee }', 'dark'],
    ['a light page with a dark head', 'body { background: #111 } p { background: #fafafa; color: #222 }', 'light'],
    ['a pale background that shows through', 'body { background: rgb(255 255 255 / 20%); color: #ddd }', 'dark'],
    ['a wide-gamut dark', 'body { background: color(display-p3 0.1 0.1 0.1); color: #eee }', 'dark'],
    ['a dark gradient', 'body { background: linear-gradient(#0b1020, #1c2340); color: #e8e8f0 }', 'dark'],
    ['a dark gradient with a light fallback', 'body { background: #fff linear-gradient(#0b1020, #1c2340); color: #e8e8f0 }', 'dark'],
    [
      'a bright link that a gradient underlines',
      'body { color: #222 } p { color: #00b3a4; background: linear-gradient(#00b3a4, #00b3a4) 0 100% / 100% 1px no-repeat }',
      'light',
    ],
    [
      'a blue link on a dark gradient',
      'body { background: linear-gradient(#0b1020, #1c2340); color: #e8e8f0 } p { color: #3b82f6 }',
      'dark',
    ],
    ['a light gradient', 'body { background: linear-gradient(#fff, #eee); color: #333 }', 'light'],
    [
      'light text on a dark box over a gradient',
      'body { background: linear-gradient(#fff, #eee) } p { background: #222; color: #eee }',
      'dark',
    ],
    ['a page that is dark by its scheme', ':root { color-scheme: dark }', 'dark'],
  ])('%s', (_, style, theme) => {
    openPage(`<style>${style}</style><p>Text</p>`);
    expect(themeAt(document.querySelector('p') ?? document.body)).toBe(theme);
  });
});
