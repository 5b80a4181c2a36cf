/// <reference path="../readability-package.d.ts" />
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { withoutFragment } from '../../core/settings/dismissals/dismissals.ts';
import type { DeclaredMemory } from '../read/declared.ts';
import { typesOf } from '../read/json-ld.ts';

const NOT_ARTICLES = new Set([
  'Product',
  'ProductGroup',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
  'ProfilePage',
  'JobPosting',
  'Recipe',
]);

/** What Readability takes for prose has so many characters; to look at its length first spares most elements the rest. */
const PROSE = 140;
/** A page whose first so many paragraphs hold no prose is a list of things. */
const MAX_PARAGRAPHS = 150;

/** Whether the page is worth reading: it says that it is an article, or it looks like one. Runs on every page, so it must cost next to nothing. */
export function isArticlePage(document: Document, memory: DeclaredMemory): boolean {
  const { contentType, URL: url } = document;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  const { nodes, article, said, meta } = memory.read(document, url);
  if (article) return true;
  if (nodes.some((node) => typesOf(node).some((type) => NOT_ARTICLES.has(type)))) return false;
  const type = meta('og:type')?.toLowerCase() ?? '';
  if (type === 'article' || meta('article:published_time') !== null) return true;
  // The head of the article before this one, and the shape of another.
  if (said('og:type') === 'article' && hasOneArticle(document)) return true;
  if (type !== '' && type !== 'website' && type !== 'object') return false;
  return !(type === 'website' && isFront(url)) && holdsProse(document);
}

/** Readability's own quick look, at the lists that the browser keeps: by itself it has selectors go through the whole page twice. */
function holdsProse(document: Document): boolean {
  const looked = new Set(['p', 'pre', 'article'].flatMap((name) => firstOf(document, name)));
  for (const { parentElement } of firstOf(document, 'br')) if (parentElement?.localName === 'div') looked.add(parentElement);
  const nodes = [...looked].filter(mayBeProse);
  const lists = { querySelectorAll: (selector: string) => (selector.includes('br') ? [] : nodes) };
  return nodes.length > 0 && isProbablyReaderable(lists as unknown as Document);
}

function mayBeProse(element: Element): boolean {
  if ((element.textContent ?? '').length < PROSE) return false;
  const { hidden, style } = element as HTMLElement;
  return !hidden && style?.display !== 'none';
}

function firstOf(document: Document, name: string): Element[] {
  const list = document.getElementsByTagName(name);
  const first: Element[] = [];
  for (let index = 0; index < MAX_PARAGRAPHS; index += 1) {
    const element = list[index];
    if (!element) break;
    first.push(element);
  }
  return first;
}

/** The address of a site and no page in it. Taken apart by hand: the browser takes as long to make a URL of it, or a pattern, as for all the rest. */
function isFront(url: string): boolean {
  const [, , , path, more] = withoutFragment(url).split('?', 1).join().split('/', 5);
  return path === '' && more === undefined;
}

function hasOneArticle(document: Document): boolean {
  const articles = document.getElementsByTagName('article');
  return articles.length === 1 && articles[0]?.querySelector('h1') != null;
}
