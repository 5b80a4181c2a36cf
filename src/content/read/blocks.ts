import type { BlockKind } from '../../core/article/article.ts';
import { type Slices, STEPS } from '../slices.ts';
import { BlockBuilder, type BlockText } from './block-text.ts';
import { isAside, isInline, isShown, isSkipped, kindOf } from './elements.ts';
import { frameDocument, isComponent, shadowOf } from './tree.ts';

const MAX_DEPTH = 300;
const MAX_BLOCKS = 20_000;
const MAX_FRAMES = 20;
const MAX_AWAITED = 400;

/** Blocks kept from an earlier reading, by the element that holds nothing but that block. */
export type BlockCache = WeakMap<Element, BlockText>;

export interface BlocksRead {
  readonly blocks: readonly BlockText[];
  /** Shadow roots met on the way: they need watching, and the styles, of their own. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Documents of frames met on the way. */
  readonly frames: readonly Document[];
  /** Whether what was passed over is there by now: no event tells when a component gets its shadow tree, or when styles show an element. */
  readonly awaited: readonly (() => unknown)[];
}

/**
 * Reads the elements as blocks of text, in order. What is in the cache is taken from there, so that after a change only changed blocks are
 * read again. `title` is the heading to be called the title. Changes nothing in the page.
 */
export function* readBlocks(roots: readonly Element[], title: Element | null, cache: BlockCache): Slices<BlocksRead> {
  const reader = new BlockReader(title, cache);
  for (const root of roots) yield* reader.readRoot(root);
  return reader;
}

class BlockReader implements BlocksRead {
  readonly blocks: BlockText[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  readonly frames: Document[] = [];
  readonly awaited: (() => unknown)[] = [];
  readonly #title: Element | null;
  readonly #cache: BlockCache;
  readonly #builder = new BlockBuilder();
  /** Block elements entered so far: unchanged after an element was walked, it held none. */
  #entered = 0;
  #breaks = 0;

  constructor(title: Element | null, cache: BlockCache) {
    this.#title = title;
    this.#cache = cache;
  }

  *readRoot(root: Element): Slices<void> {
    const kept = this.#cache.get(root);
    if (kept) this.blocks.push(kept);
    else yield* this.#readBlock(root, root === this.#title ? 'title' : kindOf(root, 'paragraph'), 0);
  }

  *#readBlock(element: Element, kind: BlockKind, depth: number): Slices<void> {
    this.#entered += 1;
    const entered = this.#entered;
    const before = this.blocks.length;
    yield* this.#walk(this.#shown(element), kind, element, depth);
    this.#flush(kind, element);
    const only = this.blocks[before];
    if (only && this.blocks.length === before + 1 && this.#entered === entered) this.#cache.set(element, only);
    if (entered % STEPS === 0) yield;
  }

  /** What is shown of a host is its shadow tree, with its own children in the slots. */
  #shown(element: Element): Node {
    const shadowRoot = shadowOf(element);
    if (!shadowRoot) {
      if (isComponent(element)) this.#await(() => shadowOf(element));
      return element;
    }
    this.#entered += 1;
    this.shadowRoots.push(shadowRoot);
    return shadowRoot;
  }

  #await(isThere: () => unknown): void {
    if (this.awaited.length >= MAX_AWAITED) return;
    // What surrounds it is read anew each time, so that it is met again.
    this.#entered += 1;
    this.awaited.push(isThere);
  }

  *#walk(parent: Node, kind: BlockKind, block: Element, depth: number): Slices<void> {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const within = this.#visit(child, kind, block, depth);
      if (within) yield* within;
    }
  }

  /** Reads a node, or gives what is to be read in it. */
  #visit(node: Node, kind: BlockKind, block: Element, depth: number): Slices<void> | null {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      this.#builder.append(text);
      if (this.#breaks > 0 && text.data.trim() !== '') this.#breaks = 0;
    } else if (node.nodeType === Node.ELEMENT_NODE && depth < MAX_DEPTH && this.blocks.length < MAX_BLOCKS) {
      return this.#visitElement(node as Element, kind, block, depth + 1);
    }
    return null;
  }

  #visitElement(element: Element, kind: BlockKind, block: Element, depth: number): Slices<void> | null {
    const inline = isInline(element);
    const kept = inline ? undefined : this.#cache.get(element);
    if (kept) this.#keep(kept, kind, block);
    else if (element.tagName === 'BR') this.#break(kind, block);
    else if (element.tagName === 'IFRAME') return this.#readFrame(element, kind, block, depth);
    else if (isSkipped(element)) {
      if ((element as HTMLElement).hidden) this.#await(() => !(element as HTMLElement).hidden);
      if (inline) this.#builder.gap();
      else this.#flush(kind, block);
    } else if (element.tagName === 'SLOT') return this.#readSlot(element as HTMLSlotElement, kind, block, depth);
    else if (inline && !element.shadowRoot) return this.#walk(element, kind, block, depth);
    else {
      this.#flush(kind, block);
      if (isShown(element)) return this.#readBlock(element, element === this.#title ? 'title' : kindOf(element, kind), depth);
      this.#await(() => isShown(element));
    }
    return null;
  }

  #keep(kept: BlockText, kind: BlockKind, around: Element): void {
    this.#flush(kind, around);
    this.#entered += 1;
    this.blocks.push(kept);
  }

  *#readSlot(slot: HTMLSlotElement, kind: BlockKind, block: Element, depth: number): Slices<void> {
    const assigned = slot.assignedNodes();
    if (assigned.length === 0) yield* this.#walk(slot, kind, block, depth);
    for (const node of assigned) {
      const within = this.#visit(node, kind, block, depth);
      if (within) yield* within;
    }
  }

  *#readFrame(element: Element, kind: BlockKind, block: Element, depth: number): Slices<void> {
    this.#flush(kind, block);
    const inner = this.frames.length < MAX_FRAMES && !isAside(element) && isShown(element) ? frameDocument(element) : null;
    // What surrounds it is read anew each time, so that the frame is met again.
    this.#entered += 1;
    if (!inner) return;
    this.frames.push(inner);
    yield* this.#readBlock(inner.body, 'paragraph', depth);
  }

  /** One break is a blank; a second one starts a new block, as pages without paragraphs do it. */
  #break(kind: BlockKind, block: Element): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#flush(kind, block);
    else this.#builder.gap();
  }

  #flush(kind: BlockKind, element: Element): void {
    this.#breaks = 0;
    const block = this.#builder.finish(kind, element);
    if (block && this.blocks.length < MAX_BLOCKS) this.blocks.push(block);
  }
}
