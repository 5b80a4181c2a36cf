import { type Block, MOST_TEXT } from '../../core/article/article.ts';
import type { BlockText, Run } from './block-text.ts';
import { parentOf } from './tree.ts';

/** Blocks by their text nodes, or by the element that is all theirs. */
type Places = ReadonlyMap<Node, readonly { readonly block: number }[]>;

/** The article's text and the way from its offsets to the page and back. Offsets are UTF-16 code units, as everywhere in `core`. */
export class TextMap {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #sources: readonly BlockText[];
  #places: Places | null = null;

  constructor(sources: readonly BlockText[]) {
    const blocks: Block[] = [];
    let start = 0;
    for (const { kind, text } of sources) {
      blocks.push({ kind, start, end: start + text.length });
      start += text.length + 1;
    }
    this.text = sources.map((source) => source.text).join('\n');
    this.blocks = blocks;
    this.#sources = sources;
  }

  /** Index of the block that holds the offset; −1 between blocks. */
  blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.blocks[middle];
      if (!block) return -1;
      if (offset < block.start) high = middle - 1;
      else if (offset >= block.end) low = middle + 1;
      else return middle;
    }
    return -1;
  }

  /** The block as it was read; two maps share it when nothing in it changed. */
  sourceAt(index: number): BlockText | undefined {
    return this.#sources[index];
  }

  /** A live range over `[start, end)` of one block; null when the page has since moved away from under it. */
  range(start: number, end: number): Range | null {
    const index = this.blockAt(start);
    const block = this.blocks[index];
    const source = this.#sources[index];
    if (!block || !source || end <= start || end > block.end) return null;
    const from = start - block.start;
    const to = end - block.start;
    const first = runAt(source.runs, from);
    const last = runAt(source.runs, to - 1);
    if (!first?.node.isConnected || !last) return null;
    const startOffset = first.nodeOffset + from - first.start;
    const endOffset = last.nodeOffset + Math.min(last.length, to - last.start);
    if (startOffset > first.node.length || endOffset > last.node.length || first.node.getRootNode() !== last.node.getRootNode())
      return null;
    return keptRange(source, from * MOST_TEXT + to, first.node, startOffset, last.node, endOffset);
  }

  /** The article offset of a place in a text node; null when the node is not part of the article. */
  offsetOf(node: Text, nodeOffset: number): number | null {
    this.#places ??= placesOf(this.#sources);
    let up: Node | null = node;
    while (up && !this.#places.has(up)) up = parentOf(up);
    for (const { block } of (up && this.#places.get(up)) ?? []) {
      for (const run of this.#sources[block]?.runs ?? []) {
        const within = nodeOffset - run.nodeOffset;
        if (run.node === node && within >= 0 && within <= run.length) return (this.blocks[block]?.start ?? 0) + run.start + within;
      }
    }
    return null;
  }

  /** Blocks whose element holds, or is, the given element. */
  blocksIn(element: Element): number[] {
    return [...this.#sources.keys()].filter((index) => this.#sources[index]?.element.contains(element));
  }
}

/** Ranges of a block stay the same objects as long as the block does, so that only changed blocks are painted again. */
function keptRange(block: BlockText, key: number, start: Text, startOffset: number, end: Text, endOffset: number): Range {
  block.ranges ??= new Map();
  const { ranges } = block;
  let range = ranges.get(key);
  if (range?.startContainer !== start || range.startOffset !== startOffset || range.endContainer !== end || range.endOffset !== endOffset) {
    range = start.ownerDocument.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    ranges.set(key, range);
  }
  return range;
}

const runAt = (runs: readonly Run[], offset: number): Run | undefined => runs.findLast(({ start }) => start <= offset);

function placesOf(sources: readonly BlockText[]): Places {
  const places = sources.flatMap((source, block) =>
    (source.isAlone ? [source.element] : source.runs.map(({ node }) => node)).map((node) => ({ node, block })),
  );
  return Map.groupBy(places, ({ node }) => node);
}
