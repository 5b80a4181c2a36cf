import { isSpace } from '../characters.ts';
import type { IsoDate } from '../market/date.ts';

export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'list', 'quote', 'table', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Longer texts are not articles; what lies beyond is not read. UTF-16 code units. */
export const MOST_TEXT = 4_000_000;

/** A run of text that reads as one: `text.slice(start, end)`. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** When the article was published, and how sure that is. */
export interface Publication {
  readonly date: IsoDate;
  /** ms since 1970, where the page gives a time. */
  readonly at?: number;
  /** `uncertain`: true within a day (no time zone, or only a date in the URL). */
  readonly certainty: 'certain' | 'uncertain';
  /** Where it was read: `JSON-LD`, `meta`, `time element`, `URL`, `text`, `given`. */
  readonly from: string;
}

/**
 * The text of an article and what the page says about it. Offsets everywhere in `core` are UTF-16 code units into `text`, end exclusive.
 * Blocks are in order, do not overlap, and are separated by line breaks in `text`.
 */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly author: string | null;
  /** Name of the site, else its host. */
  readonly site: string;
  /** BCP 47, lower case; `en` when the page does not say. */
  readonly language: string;
  readonly published: Publication | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at === end;
}

/** Plain text as an article: every non-empty line is a block. Used where there is no page (evaluation, fuzzing). */
export function articleFromText(text: string, about: Partial<Omit<Article, 'text' | 'blocks'>> = {}): Article {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (!isBlank(text, start, end)) blocks.push({ kind: 'paragraph', start, end });
    start = end + 1;
  }
  return { url: '', title: '', author: null, site: '', language: 'en', published: null, ...about, text, blocks };
}
