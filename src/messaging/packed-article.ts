import { type Article, BLOCK_KINDS, type Block, type BlockKind } from '../core/article/article.ts';
import type { ArticleHead } from '../core/notes.ts';

/** An article as it travels: its blocks are the lines of its text. */
export interface PackedArticle extends ArticleHead {
  readonly text: string;
  /** The kind of each line, as a digit: its place in `BLOCK_KINDS`. */
  readonly kinds: string;
}

/** Of an article whose blocks are the lines of its text. */
export function packArticle({ blocks, ...article }: Article): PackedArticle {
  return { ...article, kinds: blocks.map(({ kind }) => BLOCK_KINDS.indexOf(kind)).join('') };
}

export function unpackArticle({ kinds, ...article }: PackedArticle): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const digit of kinds) {
    const next = article.text.indexOf('\n', start);
    const end = next < 0 ? article.text.length : next;
    blocks.push({ kind: BLOCK_KINDS[Number(digit)] as BlockKind, start, end });
    start = end + 1;
  }
  return { ...article, blocks };
}

/** Whether there is a kind for each line, and no more. */
export function areKindsOfLines({ text, kinds }: Pick<PackedArticle, 'text' | 'kinds'>): boolean {
  let lines = text === '' ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines === kinds.length && Array.from(new Set(kinds)).every((digit) => BLOCK_KINDS[Number(digit)] !== undefined);
}
