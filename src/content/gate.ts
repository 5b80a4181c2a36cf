/// <reference path="./readability-package.d.ts" />
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Declared } from './read/declared.ts';
import { typesOf } from './read/json-ld.ts';

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
export function isArticlePage(document: Document, { nodes, article, said, meta }: Declared): boolean {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return false;
  if (article) return true;
  if (nodes.some((node) => typesOf(node).some((type) => NOT_ARTICLES.has(type)))) return false;
  const type = meta('og:type')?.toLowerCase() ?? '';
  if (type === 'article' || meta('article:published_time') !== null) return true;
  // The head of the article before this one, and the shape of another.
  if (said('og:type') === 'article' && hasOneArticle(document)) return true;
  if (type !== '' && type !== 'website' && type !== 'object') return false;
  if (new URL(document.URL).pathname === '/' && type === 'website') return false;
  if (!mayHoldProse(document)) return false;
  let seen = 0;
  return isProbablyReaderable(document, {
    visibilityChecker: (node) => {
      seen += 1;
      if (seen > MAX_PARAGRAPHS || !isLong(node)) return false;
      return node instanceof HTMLElement && !node.hidden && node.style.display !== 'none';
    },
  });
}

const isLong = (node: Node | undefined): boolean => (node?.textContent?.length ?? 0) >= PROSE;

/** Most pages that are no articles are told by the lists that the browser keeps, before Readability goes through the page and looks at each. */
function mayHoldProse(document: Document): boolean {
  return ['br', 'article', 'pre', 'p'].some((name) => {
    const list = document.getElementsByTagName(name);
    for (let index = 0; index < MAX_PARAGRAPHS && list[index]; index += 1) if (name === 'br' || isLong(list[index])) return true;
    return false;
  });
}

function hasOneArticle(document: Document): boolean {
  const articles = document.getElementsByTagName('article');
  return articles.length === 1 && articles[0]?.querySelector('h1') != null;
}
