import type { Article } from '../../core/article/article.ts';
import type { ArticleHead } from '../../core/notes.ts';
import type { Slices } from '../slices.ts';
import type { BlockText } from './block-text.ts';
import { type BlockCache, blockCache, readBlocks } from './blocks.ts';
import type { DeclaredMemory } from './declared.ts';
import { isShown, isWrittenIn } from './elements.ts';
import { type Finder, findMain, findTitle } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { TextMap } from './text-map.ts';
import { isLive, isShadowRoot, parentOf } from './tree.ts';

export interface PageReading {
  readonly article: Article;
  readonly map: TextMap;
  /** Shadow roots around and inside the article. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Documents of frames around and inside the article. */
  readonly frames: readonly Document[];
}

/** Reads a page's article, and reads it again after changes without starting over. Only looks; changes nothing in the page. */
export class PageReader {
  readonly #document: Document;
  readonly #url: string;
  readonly #now: () => number;
  readonly #memory: DeclaredMemory;
  readonly #readability: Finder;
  /** What was read last. */
  #blocks: readonly BlockText[] = [];
  #roots: Element[] = [];
  #head: ArticleHead | null = null;
  #title: Element | null = null;
  /** What title and window said. */
  #heading: string | undefined;
  #caption = '';
  #articles = 0;
  /** Characters read when the article was last searched for. */
  #size = 0;
  #awaited: readonly (() => unknown)[] = [];
  #isWrittenIn = false;
  /** The page has changed since its head was read. */
  #isTouched = false;

  constructor(document: Document, url: string, now: () => number, memory: DeclaredMemory, readability: Finder) {
    this.#document = document;
    this.#url = url;
    this.#now = now;
    this.#memory = memory;
    this.#readability = readability;
  }

  /** Finds the article and reads all of it. */
  *read(): Slices<PageReading> {
    this.#head = this.#readHead();
    return yield* this.#search(this.#head);
  }

  *#search(head: ArticleHead): Slices<PageReading> {
    this.#blocks = [];
    this.#roots = yield* findMain(this.#document, this.#readability);
    this.#articles = this.#document.getElementsByTagName('article').length;
    this.#title = findTitle(this.#document, this.#roots, head.title);
    this.#heading = this.#title?.textContent;
    this.#caption = this.#document.title;
    const reading = yield* this.#compose(head);
    this.#size = reading.article.text.length;
    return reading;
  }

  /** Reads the blocks that hold the changed nodes again; everything, when the article itself has been replaced, or only now arrives. */
  *readAgain(changed: Iterable<Node>): Slices<PageReading> {
    const nodes = Array.from(changed);
    if (!this.#head || !this.#isSame()) return yield* this.read();
    if (this.#hasGrown()) return yield* this.#search(this.#head);
    const cache = blockCache(this.#blocks);
    // Should the reading fail, nothing that has changed is taken from before.
    this.#blocks = [];
    for (const node of nodes) for (let up: Node | null = node; up; up = parentOf(up)) cache.delete(up);
    const reading = yield* this.#compose(this.#head, cache);
    return reading.article.text.length > 2 * this.#size + 400 ? yield* this.#search(this.#head) : reading;
  }

  /** Whether the article that was read is still the one that the page shows. */
  get stands(): boolean {
    return this.#isSame() && this.#roots.every(isShown) && (this.#title !== null || this.#document.title === this.#caption);
  }

  /** Whether a component of the article has been built since, a part of it has come in sight, or the head speaks of something else. */
  get isOutdated(): boolean {
    return (
      this.#awaited.some((isThere) => isThere()) ||
      this.#hasTurned() ||
      (this.#isTouched && JSON.stringify(this.#head) !== JSON.stringify(this.#readHead()))
    );
  }

  /** Something has changed, wherever it was: what has not been touched says what it said. */
  touch(): void {
    this.#isTouched = true;
  }

  /** Whether a change there can concern the article: inside it, or around it so that it was replaced or another article added. */
  concerns(nodes: Iterable<Node>): boolean {
    if (!this.#isSame() || this.#hasGrown() || this.#hasTurned()) return true;
    for (const node of nodes) {
      for (let up: Node | null = node; up; up = parentOf(up))
        if (up === this.#title || this.#roots.some((root) => root === up)) return true;
    }
    return false;
  }

  #readHead(): ArticleHead {
    this.#isTouched = false;
    return readMetadata(this.#document, this.#memory.read(this.#document, this.#url), this.#url, this.#now());
  }

  #isSame(): boolean {
    return this.#title?.textContent === this.#heading && this.#title?.isConnected !== false && this.#roots.every(isLive);
  }

  #hasGrown(): boolean {
    return this.#document.getElementsByTagName('article').length !== this.#articles;
  }

  /** Into something to write in, or back. */
  #hasTurned(): boolean {
    return this.#isWrittenIn !== this.#roots.some(isWrittenIn);
  }

  *#compose(head: ArticleHead, cache: BlockCache = new Map()): Slices<PageReading> {
    const title = this.#title;
    const apart = title !== null && !this.#roots.some((root) => root.contains(title));
    this.#isWrittenIn = this.#roots.some(isWrittenIn);
    const roots = (apart ? [title, ...this.#roots] : this.#roots).filter((root) => !isWrittenIn(root));
    const { blocks, shadowRoots, frames, awaited } = yield* readBlocks(roots, title, cache);
    this.#blocks = blocks;
    this.#awaited = awaited;
    const once = withoutRepeats(blocks);
    yield;
    const map = new TextMap(once);
    yield;
    const around = { shadowRoots: new Set(shadowRoots), frames: new Set(frames) };
    for (const root of this.#roots) {
      for (let up = parentOf(root); up; up = parentOf(up)) {
        if (isShadowRoot(up)) around.shadowRoots.add(up);
        else if (up.nodeType === Node.DOCUMENT_NODE && up !== this.#document) around.frames.add(up as Document);
      }
    }
    return {
      article: { ...head, text: map.text, blocks: map.blocks },
      map,
      shadowRoots: [...around.shadowRoots],
      frames: [...around.frames],
    };
  }
}

/** Some pages carry a paragraph twice, once for each width of screen; the second is dropped when it follows at once. */
function withoutRepeats(blocks: readonly BlockText[]): BlockText[] {
  return blocks.filter((block, index) => block.text !== blocks[index - 1]?.text);
}
