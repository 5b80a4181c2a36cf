import Readability from '@mozilla/readability/Readability.js';
import type { Finder } from '../../../src/content/read/main-text.ts';

export const READABILITY: Finder = { get: () => Readability, bring: async () => {} };

/** Puts a page of `test/pages` into the test's own document, so that highlights and hit tests are the real ones. Scripts are left out. */
export function openPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  closePage();
  document.title = parsed.title;
  const { documentElement } = document;
  documentElement.lang = parsed.documentElement.lang;
  documentElement.dir = parsed.documentElement.dir;
  for (const element of parsed.head.querySelectorAll('meta[property], meta[name], script[type="application/ld+json"], style')) {
    const copy = document.importNode(element, true);
    copy.setAttribute('data-test-page', '');
    document.head.append(copy);
  }
  document.body.replaceChildren(...Array.from(parsed.body.childNodes, (node) => document.importNode(node, true)));
  for (const script of document.body.querySelectorAll('script')) script.remove();
  window.scrollTo(0, 0);
}

export function closePage(): void {
  for (const element of document.head.querySelectorAll('[data-test-page]')) element.remove();
  document.body.replaceChildren();
}

/** The first place where the page's text nodes say this. */
export function textNode(says: string, root: Node = document.body): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node as Text).data.includes(says)) return node as Text;
  throw new Error(`No text node says ${says}`);
}
