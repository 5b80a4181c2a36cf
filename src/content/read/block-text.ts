import type { BlockKind } from '../../core/article/article.ts';

/** A stretch of a text node that stands, character for character, in the block's text. */
export interface Run {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly nodeOffset: number;
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** A block as it reads: white space collapsed, soft hyphens and invisible marks gone, with the text nodes it came from. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly Run[];
  /** The element the block belongs to. */
  readonly element: Element;
}

type MutableRun = { -readonly [Key in keyof Run]: Run[Key] };

/** White space that does not stand as a single blank, and characters nobody sees (soft hyphen, zero width, bidi marks). */
const IRREGULAR = /[\t\n\f\r ]{2,}|[\t\n\f\r]|[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]+/g;
/** Blanks and hyphens that differ from plain ones only in where a line may end. */
const UNBREAKABLE = /[\u00a0\u202f\u2011]/;
const SEEN = /^[\t\n\f\r ]/;

/** Collects text nodes into one block. */
export class BlockBuilder {
  #text = '';
  #runs: MutableRun[] = [];

  append(node: Text): void {
    const { data } = node;
    IRREGULAR.lastIndex = 0;
    let from = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      this.#add(node, data, from, match.index);
      if (SEEN.test(match[0])) this.#addSpace(node, match.index);
      from = match.index + match[0].length;
    }
    this.#add(node, data, from, data.length);
  }

  /** A gap with no text of its own: an image, a line break, a piece left out. */
  gap(): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  /** The block so far, or null when there is nothing to read; starts the next. */
  finish(kind: BlockKind, element: Element): BlockText | null {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    return text === '' || runs.length === 0 ? null : { kind, text, runs, element };
  }

  /** `data` is the node's: to ask the browser for it again takes as long as the rest. */
  #add(node: Text, data: string, from: number, to: number): void {
    let start = from;
    if (start < to && data.charCodeAt(start) === 32 && (this.#text === '' || this.#text.endsWith(' '))) start += 1;
    if (start >= to) return;
    this.#extend(node, start, to - start);
    const text = data.slice(start, to);
    this.#text += UNBREAKABLE.test(text) ? text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-') : text;
  }

  #addSpace(node: Text, at: number): void {
    if (this.#text === '' || this.#text.endsWith(' ')) return;
    this.#extend(node, at, 1);
    this.#text += ' ';
  }

  #extend(node: Text, nodeOffset: number, length: number): void {
    const last = this.#runs.at(-1);
    if (last && last.node === node && last.nodeOffset + last.length === nodeOffset && last.start + last.length === this.#text.length)
      last.length += length;
    else this.#runs.push({ node, nodeOffset, start: this.#text.length, length });
  }
}
