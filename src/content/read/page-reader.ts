import type { Article } from '../../core/article/article.ts';
import type { ArticleHead } from '../../core/notes.ts';
import type { BlockText } from './block-text.ts';
import { type BlockCache, readBlocks } from './blocks.ts';
import { findMain, findTitle } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { TextMap } from './text-map.ts';

export interface PageReading {
  readonly article: Article;
  readonly map: TextMap;
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Reads a page's article, and reads it again after changes without starting over. Only looks; changes nothing in the page. */
export class PageReader {
  readonly #document: Document;
  readonly #url: string;
  readonly #now: () => number;
  #cache: BlockCache = new WeakMap();
  #roots: Element[] = [];
  #head: ArticleHead | null = null;
  #title: Element | null = null;
  #articles = 0;

  constructor(document: Document, url: string, now: () => number) {
    this.#document = document;
    this.#url = url;
    this.#now = now;
  }

  /** Finds the article and reads all of it. */
  read(): PageReading {
    this.#cache = new WeakMap();
    this.#head = readMetadata(this.#document, this.#url, this.#now());
    this.#roots = findMain(this.#document);
    this.#articles = this.#document.getElementsByTagName('article').length;
    this.#title = findTitle(this.#document, this.#roots, this.#head.title);
    return this.#compose(this.#head);
  }

  /** Reads the blocks that hold the changed nodes again; everything, when the article itself has been replaced. */
  readAgain(changed: Iterable<Node>): PageReading {
    const replaced = this.#roots.some((root) => !root.isConnected) || this.#title?.isConnected === false;
    const grown = this.#document.getElementsByTagName('article').length !== this.#articles;
    const nodes = Array.from(changed);
    const retitled = nodes.some((node) => this.#title?.contains(node));
    if (replaced || grown || retitled || !this.#head) return this.read();
    for (const node of nodes) this.#forget(node);
    return this.#compose(this.#head);
  }

  /** Whether a change there can concern the article: inside it, or around it so that it was replaced or another article added. */
  concerns(nodes: Iterable<Node>): boolean {
    const roots = this.#roots;
    if (roots.some((root) => !root.isConnected) || this.#title?.isConnected === false) return true;
    if (this.#document.getElementsByTagName('article').length !== this.#articles) return true;
    for (const node of nodes) {
      const host = node.getRootNode();
      const place = host instanceof ShadowRoot ? host.host : node;
      if (this.#title?.contains(place) || roots.some((root) => root.contains(place))) return true;
    }
    return false;
  }

  #forget(node: Node): void {
    for (let up: Node | null = node; up; up = up instanceof ShadowRoot ? up.host : up.parentNode)
      if (up instanceof Element) this.#cache.delete(up);
  }

  #compose(head: ArticleHead): PageReading {
    const title = this.#title;
    const apart = title !== null && !this.#roots.some((root) => root.contains(title));
    const { blocks, shadowRoots } = readBlocks(apart ? [title, ...this.#roots] : this.#roots, title, this.#cache);
    const map = new TextMap(withoutRepeats(blocks));
    return { article: { ...head, text: map.text, blocks: map.blocks }, map, shadowRoots };
  }
}

/** Some pages carry a paragraph twice, once for each width of screen; the second is dropped when it follows at once. */
function withoutRepeats(blocks: readonly BlockText[]): BlockText[] {
  return blocks.filter((block, index) => block.text !== blocks[index - 1]?.text);
}
