import { type Block, MOST_TEXT } from '../../core/article/article.ts';
import type { BlockText, Run } from './block-text.ts';

/** Where a node's character stands in the article's text. */
interface NodePlace {
  readonly block: number;
  readonly run: Run;
}

/** The article's text and the way from its offsets to the page and back. Offsets are UTF-16 code units, as everywhere in `core`. */
export class TextMap {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #sources: readonly BlockText[];
  #places: Map<Text, NodePlace[]> | null = null;

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
    const first = runAt(source.runs, start - block.start);
    const last = runAt(source.runs, end - 1 - block.start);
    if (!first || !last || !first.node.isConnected) return null;
    const startOffset = first.nodeOffset + Math.max(0, start - block.start - first.start);
    const endOffset = last.nodeOffset + Math.min(last.length, end - block.start - last.start);
    if (endOffset > last.node.length) return null;
    if (
      first.node !== last.node &&
      (startOffset > first.node.length || !last.node.isConnected || first.node.getRootNode() !== last.node.getRootNode())
    )
      return null;
    return keptRange(source, (start - block.start) * MOST_TEXT + end - block.start, first.node, startOffset, last.node, endOffset);
  }

  /** The article offset of a place in a text node; null when the node is not part of the article. */
  offsetOf(node: Text, nodeOffset: number): number | null {
    this.#places ??= indexNodes(this.#sources);
    for (const { block, run } of this.#places.get(node) ?? []) {
      const within = nodeOffset - run.nodeOffset;
      if (within >= 0 && within <= run.length) return (this.blocks[block]?.start ?? 0) + run.start + within;
    }
    return null;
  }

  /** Blocks whose element holds, or is, the given element. */
  blocksIn(element: Element): number[] {
    const found: number[] = [];
    this.#sources.forEach((source, index) => {
      if (source.element.contains(element)) found.push(index);
    });
    return found;
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

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  let found: Run | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return found;
    if (run.start <= offset) {
      found = run;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

function indexNodes(sources: readonly BlockText[]): Map<Text, NodePlace[]> {
  const places = new Map<Text, NodePlace[]>();
  sources.forEach((source, block) => {
    for (const run of source.runs) {
      const list = places.get(run.node);
      if (list) list.push({ block, run });
      else places.set(run.node, [{ block, run }]);
    }
  });
  return places;
}
