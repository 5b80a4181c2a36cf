import type { BlockKind } from '../../core/article/article.ts';
import type { Slices } from '../slices.ts';
import { asItStands, BlockBuilder, BlockText } from './block-text.ts';
import { flowsOn, isAside, isInline, isShown, isSkipped, kindOf } from './elements.ts';
import { frameDocument, isComponent, isText, shadowOf } from './tree.ts';

const MAX_DEPTH = 300;
const MAX_BLOCKS = 20_000;
const MAX_FRAMES = 20;
const MAX_AWAITED = 400;
/** Read between two looks at the clock. */
const NODES = 64;

/** Blocks kept from an earlier reading, by the element that holds nothing but that block. */
export type BlockCache = Map<Node, BlockText>;

/** For the next reading. Made only when there is one: most pages are read once. */
export const blockCache = (blocks: readonly BlockText[]): BlockCache =>
  new Map(blocks.filter(({ isAlone }) => isAlone).map((block) => [block.element, block]));

interface BlocksRead {
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

/** What is being read, within what is around it. */
interface Open {
  readonly around: Open | null;
  readonly first: Node | null;
  /** What was read of it last. What follows is asked then: while it was read, the page may have changed. */
  last: Node | null;
  /** What a slot shows after the first, the last first. */
  readonly slotted: Node[] | null;
  /** The block that its text belongs to. */
  readonly kind: BlockKind;
  readonly element: Element;
  /** Number of the block element, where it begins one. */
  readonly entered: number;
}

/** Goes up and down by hand: functions within functions that stop here and there take longer than what they do. */
class BlockReader implements BlocksRead {
  readonly blocks: BlockText[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  readonly frames: Document[] = [];
  readonly awaited: (() => unknown)[] = [];
  readonly #title: Element | null;
  readonly #cache: BlockCache;
  readonly #builder = new BlockBuilder();
  /** Block elements entered so far: unchanged after an element was read, it held none. */
  #entered = 0;
  #depth = 0;
  #breaks = 0;

  constructor(title: Element | null, cache: BlockCache) {
    this.#title = title;
    this.#cache = cache;
  }

  *readRoot(root: Element): Slices<void> {
    const kept = this.#cache.get(root);
    if (kept) {
      this.blocks.push(kept);
      return;
    }
    let open: Open | null = this.#begin(root, root.localName, 'paragraph', null);
    for (let steps = 1; open; steps += 1) {
      if (steps % NODES === 0) yield;
      const node: Node | null = open.last === null ? open.first : open.slotted ? (open.slotted.pop() ?? null) : open.last.nextSibling;
      if (node) {
        open.last = node;
        open = this.#visit(node, open) ?? open;
      } else {
        if (open.entered > 0) this.#end(open);
        this.#depth -= 1;
        open = open.around;
      }
    }
  }

  /** What is to be read in an element; null where its text was taken in one piece, for the browser takes its time with each string it hands out. */
  #begin(element: Element, name: string, outer: BlockKind, around: Open | null): Open | null {
    this.#entered += 1;
    const entered = this.#entered;
    const kind = element === this.#title ? 'title' : kindOf(name, outer);
    const shown = this.#shown(element, name);
    const whole = this.#entered === entered && flowsOn(element) ? asItStands(element.textContent) : null;
    if (whole !== null) {
      if (whole) this.blocks.push(new BlockText(kind, whole, element, null));
      return null;
    }
    this.#depth += 1;
    return { around, first: shown.firstChild, last: null, slotted: null, kind, element, entered };
  }

  #end({ kind, element, entered }: Open): void {
    this.#flush(kind, element);
    const last = this.blocks.at(-1);
    if (last?.element === element && this.#entered === entered) last.isAlone = this.blocks.at(-2)?.element !== element;
  }

  /** What flows on within an element, or a slot. */
  #within(around: Open, first: Node | null, slotted: Node[] | null = null): Open {
    this.#depth += 1;
    const { kind, element } = around;
    return { around, first, last: null, slotted, kind, element, entered: 0 };
  }

  /** What is shown of a host is its shadow tree, with its own children in the slots. */
  #shown(element: Element, name: string): Node {
    const mayBeClosed = isComponent(element, name);
    const shadowRoot = shadowOf(element, mayBeClosed);
    if (!shadowRoot) {
      if (mayBeClosed) this.#await(() => shadowOf(element));
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

  /** Reads a node, or gives what is to be read in it. */
  #visit(node: Node, open: Open): Open | null {
    const { nodeType } = node;
    if (isText(nodeType)) {
      this.#builder.append(node as Text);
      if (this.#breaks > 0 && (node as Text).data.trim() !== '') this.#breaks = 0;
    } else if (nodeType === Node.ELEMENT_NODE && this.#depth <= MAX_DEPTH && this.blocks.length < MAX_BLOCKS) {
      return this.#visitElement(node as Element, open);
    }
    return null;
  }

  #visitElement(element: Element, open: Open): Open | null {
    const name = element.localName;
    const inline = isInline(name);
    const { kind } = open;
    const kept = inline ? undefined : this.#cache.get(element);
    if (kept) this.#keep(kept, open);
    else if (name === 'br') this.#break(open);
    else if (name === 'iframe') return this.#openFrame(element, open);
    else if (isSkipped(element, name)) {
      if ((element as HTMLElement).hidden) this.#await(() => !(element as HTMLElement).hidden);
      if (inline) this.#builder.gap();
      else this.#flush(kind, open.element);
    } else if (name === 'slot') return this.#openSlot(element as HTMLSlotElement, open);
    else if (inline && !(name === 'span' && element.shadowRoot)) return this.#within(open, element.firstChild);
    else {
      this.#flush(kind, open.element);
      if (isShown(element)) return this.#begin(element, name, kind, open);
      this.#await(() => isShown(element));
    }
    return null;
  }

  #keep(kept: BlockText, { kind, element }: Open): void {
    this.#flush(kind, element);
    this.#entered += 1;
    this.blocks.push(kept);
  }

  #openSlot(slot: HTMLSlotElement, open: Open): Open {
    // What it shows stands elsewhere: no change there leads here, so that it is read anew each time.
    this.#entered += 1;
    const assigned = slot.assignedNodes().reverse();
    const first = assigned.pop();
    return first ? this.#within(open, first, assigned) : this.#within(open, slot.firstChild);
  }

  #openFrame(frame: Element, open: Open): Open | null {
    this.#flush(open.kind, open.element);
    const inner = this.frames.length < MAX_FRAMES && !isAside(frame, 'iframe') && isShown(frame) ? frameDocument(frame) : null;
    // What surrounds it is read anew each time, so that the frame is met again.
    this.#entered += 1;
    if (!inner) return null;
    this.frames.push(inner);
    return this.#begin(inner.body, 'body', 'paragraph', open);
  }

  /** One break is a blank; a second one starts a new block, as pages without paragraphs do it. */
  #break({ kind, element }: Open): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#flush(kind, element);
    else this.#builder.gap();
  }

  #flush(kind: BlockKind, element: Element): void {
    this.#breaks = 0;
    const block = this.#builder.finish(kind, element);
    if (block && this.blocks.length < MAX_BLOCKS) this.blocks.push(block);
  }
}
