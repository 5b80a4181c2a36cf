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

/** A block as it reads: white space collapsed, soft hyphens and invisible marks gone. */
export class BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  /** The element the block belongs to. */
  readonly element: Element;
  /** The element holds nothing else, and nothing that stands elsewhere. */
  isAlone: boolean;
  /** Live ones over its text, by where they begin and end. */
  ranges: Map<number, Range> | null = null;
  #runs: readonly Run[] | null;

  /** Without `runs` it is all that the element holds, as it stands there: they are looked up where something of it is marked. */
  constructor(kind: BlockKind, text: string, element: Element, runs: readonly Run[] | null) {
    this.kind = kind;
    this.text = text;
    this.element = element;
    this.isAlone = !runs;
    this.#runs = runs;
  }

  /** The text nodes it came from; none where the page has since put something else there. */
  get runs(): readonly Run[] {
    this.#runs ??= this.#lookUp();
    return this.#runs;
  }

  #lookUp(): readonly Run[] {
    const { kind, text, element } = this;
    const builder = new BlockBuilder();
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) builder.append(node as Text);
    const now = builder.finish(kind, element);
    return now?.text === text ? now.runs : [];
  }
}

type MutableRun = { -readonly [Key in keyof Run]: Run[Key] };

/** White space that does not stand as a single blank, and characters nobody sees (soft hyphen, zero width, bidi marks). */
const IRREGULAR = /[\t\n\f\r ]{2,}|[\t\n\f\r]|[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]+/g;
/** The same, blanks and hyphens that differ from plain ones only in where a line may end, and a blank to begin with. Most text has none of them: one look does for both. */
const ODD = /^ | {2}|[\t\n\f\r\u00a0\u00ad\u200b-\u200f\u2011\u202f\u2060\u2066-\u2069\ufeff]/;

/** How text reads that stands for itself; null when it does not read as it stands. */
export const asItStands = (data: string): string | null => (ODD.test(data) ? null : data.trimEnd());

/** Collects text nodes into one block. */
export class BlockBuilder {
  #text = '';
  #runs: MutableRun[] = [];
  /** A blank would be one too many: the block begins here, or has one. To ask the text itself would have the browser put it together each time. */
  #isBlank = true;

  append(node: Text): void {
    // Asked for once: that takes the browser as long as the rest.
    const { data } = node;
    // What `trim` takes for white space too, a wide blank, is text: it stands in what is taken in one piece.
    if (this.#isBlank && data < '!' && !data.trim()) return;
    if (ODD.test(data)) this.#appendOdd(node, data);
    else this.#add(node, data, data, 0, data.length);
  }

  /** A gap with no text of its own: an image, a line break, a piece left out. */
  gap(): void {
    if (this.#isBlank) return;
    this.#text += ' ';
    this.#isBlank = true;
  }

  /** The block so far, or null when there is nothing to read; starts the next. */
  finish(kind: BlockKind, element: Element): BlockText | null {
    if (this.#text === '') return null;
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    this.#isBlank = true;
    return text === '' ? null : new BlockText(kind, text, element, runs);
  }

  #appendOdd(node: Text, data: string): void {
    const plain = data.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-');
    IRREGULAR.lastIndex = 0;
    let from = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      this.#add(node, data, plain, from, match.index);
      // White space stands before all others.
      if (match[0] < '!') this.#addSpace(node, match.index);
      from = match.index + match[0].length;
    }
    this.#add(node, data, plain, from, data.length);
  }

  /** `data` is the node's, and `plain` how it reads. */
  #add(node: Text, data: string, plain: string, from: number, to: number): void {
    const start = from < to && this.#isBlank && data.charCodeAt(from) === 32 ? from + 1 : from;
    if (start >= to) return;
    this.#extend(node, start, to - start);
    this.#text += plain.slice(start, to);
    this.#isBlank = plain.charCodeAt(to - 1) === 32;
  }

  #addSpace(node: Text, at: number): void {
    if (this.#isBlank) return;
    this.#extend(node, at, 1);
    this.#text += ' ';
    this.#isBlank = true;
  }

  #extend(node: Text, nodeOffset: number, length: number): void {
    const last = this.#runs.at(-1);
    if (last?.node === node && last.nodeOffset + last.length === nodeOffset && last.start + last.length === this.#text.length)
      last.length += length;
    else this.#runs.push({ node, nodeOffset, start: this.#text.length, length });
  }
}
