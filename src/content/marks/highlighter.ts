import type { ReadingSettings } from '../../core/settings/settings.ts';
import { atOnce, type Slices, STEPS } from '../slices.ts';

/** How a mark looks. `walk` and `flash` lie over the others. */
type MarkStyle = 'calm' | 'watched' | 'walk' | 'flash';

/** The registry is shared with the page, so the names say nothing about us. Their looks: assets/marks.css. */
const NAMES: Readonly<Record<Exclude<MarkStyle, 'calm'>, string>> = { watched: 'mn-b', walk: 'mn-c', flash: 'mn-d' };
/** Names that are not watched, in the look that the reader chose. */
const CALM_NAMES: Readonly<Record<ReadingSettings['style'], string>> = { dotted: 'mn-dotted', underline: 'mn-line', wash: 'mn-wash' };
const PRIORITY: Readonly<Record<MarkStyle, number>> = { calm: 0, watched: 1, walk: 2, flash: 3 };

/** Firefox lets nobody iterate over a highlight from outside the page. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: Set<Range>;
}

/** Paints ranges with CSS Custom Highlights: not one node of the page is touched. */
export class Highlighter {
  readonly #needStyles: (document: Document) => void;
  /** Of each document its own: a registry paints only ranges of its document. */
  readonly #highlights = new Map<MarkStyle, Map<Document, Painted>>();
  readonly #styled = new WeakSet<Document>();
  /** Until it is told. */
  #calm: ReadingSettings['style'] = 'dotted';

  /** `needStyles` is called before the first mark of a document: the browser brings the style sheet in, which a page cannot see. */
  constructor(needStyles: (document: Document) => void) {
    this.#needStyles = needStyles;
  }

  /** How calm marks look from now on. */
  setStyle(calm: ReadingSettings['style']): void {
    if (calm === this.#calm) return;
    const highlights = this.#highlights.get('calm') ?? [];
    for (const [document, { highlight }] of highlights) this.#unregister('calm', document, highlight);
    this.#calm = calm;
    for (const [document, { highlight }] of highlights) registryOf(document)?.set(this.#name('calm'), highlight);
  }

  /** Replaces all ranges of one style; those that stay are not painted again. */
  paint(style: MarkStyle, all: readonly Range[]): void {
    atOnce(this.painting(style, all));
  }

  /** The same, a little at a time. */
  *painting(style: MarkStyle, all: readonly Range[]): Slices<void> {
    const highlights = this.#highlights.get(style) ?? new Map<Document, Painted>();
    this.#highlights.set(style, highlights);
    const wanted = Map.groupBy(all, ({ startContainer }) => startContainer.ownerDocument);
    for (const [document, { highlight }] of highlights) {
      if (wanted.has(document) && document.defaultView) continue;
      this.#unregister(style, document, highlight);
      highlight.clear();
      highlights.delete(document);
    }
    for (const [document, list] of wanted) {
      if (!document?.defaultView) continue;
      const set = new Set(list);
      if (!this.#styled.has(document)) {
        this.#styled.add(document);
        this.#needStyles(document);
      }
      const { highlight, ranges } = highlights.get(document) ?? { highlight: new Highlight(), ranges: new Set<Range>() };
      highlight.priority = PRIORITY[style];
      highlights.set(document, { highlight, ranges });
      for (const range of ranges) {
        if (set.has(range)) continue;
        highlight.delete(range);
        ranges.delete(range);
      }
      for (const range of set) {
        if (ranges.has(range)) continue;
        highlight.add(range);
        ranges.add(range);
        if (ranges.size % STEPS === 0) yield;
      }
      // Last: from now on every frame goes over all of its ranges.
      registryOf(document)?.set(this.#name(style), highlight);
    }
  }

  /** Puts back what the page threw out with its own: to search in a page is often done by clearing the registry. */
  restore(): void {
    for (const [style, highlights] of this.#highlights) {
      const name = this.#name(style);
      for (const [document, { highlight }] of highlights) {
        const registry = registryOf(document);
        if (highlight.size > 0 && registry?.has(name) === false) registry.set(name, highlight);
      }
    }
  }

  /** Whether a mark has lost its words: text that is taken out and put back at once, as where its article is moved, is in no range any more. */
  hasLost(): boolean {
    for (const style of ['calm', 'watched'] as const)
      for (const { ranges } of this.#highlights.get(style)?.values() ?? []) for (const { collapsed } of ranges) if (collapsed) return true;
    return false;
  }

  clear(style: MarkStyle): void {
    this.paint(style, []);
  }

  /** Leaves no trace. */
  destroy(): void {
    for (const style of this.#highlights.keys()) this.clear(style);
  }

  #name(style: MarkStyle): string {
    return style === 'calm' ? CALM_NAMES[this.#calm] : NAMES[style];
  }

  /** The page, or our successor after an update, may have put its own under our name. */
  #unregister(style: MarkStyle, document: Document, highlight: Highlight): void {
    const name = this.#name(style);
    const registry = registryOf(document);
    if (registry?.get(name) === highlight) registry.delete(name);
  }
}

/** Null for the document of a frame that has gone. */
function registryOf(document: Document): HighlightRegistry | null {
  return (document.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights ?? null;
}
