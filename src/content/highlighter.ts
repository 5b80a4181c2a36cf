import { DEFAULT_SETTINGS, type ReadingSettings } from '../core/settings/settings.ts';

/** How a mark looks. `walk` and `flash` lie over the others. */
export type MarkStyle = 'calm' | 'watched' | 'walk' | 'flash';

/** The registry is shared with the page, so the names say nothing about us. Their looks: assets/marks.css. */
const NAMES: Readonly<Record<Exclude<MarkStyle, 'calm'>, string>> = { watched: 'mn-b', walk: 'mn-c', flash: 'mn-d' };
/** Names that are not watched, in the look that the reader chose. */
const CALM_NAMES: Readonly<Record<ReadingSettings['style'], string>> = { dotted: 'mn-dotted', underline: 'mn-line', wash: 'mn-wash' };
const PRIORITY: Readonly<Record<MarkStyle, number>> = { calm: 0, watched: 1, walk: 2, flash: 3 };

/** Paints ranges with CSS Custom Highlights: not one node of the page is touched. */
export class Highlighter {
  readonly #needStyles: () => void;
  readonly #highlights = new Map<MarkStyle, Highlight>();
  #calm: ReadingSettings['style'] = DEFAULT_SETTINGS.reading.style;
  #isStyled = false;

  /** `needStyles` is called once, before the first mark: the browser brings the style sheet in, which a page cannot see. */
  constructor(needStyles: () => void) {
    this.#needStyles = needStyles;
  }

  /** How calm marks look from now on. */
  setStyle(calm: ReadingSettings['style']): void {
    if (calm === this.#calm) return;
    const highlight = this.#highlights.get('calm');
    this.#unregister('calm', highlight);
    this.#calm = calm;
    if (highlight) CSS.highlights.set(this.#name('calm'), highlight);
  }

  /** Replaces all ranges of one style. */
  paint(style: MarkStyle, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      this.clear(style);
      return;
    }
    if (!this.#isStyled) {
      this.#isStyled = true;
      this.#needStyles();
    }
    const highlight = this.#highlights.get(style) ?? new Highlight();
    highlight.priority = PRIORITY[style];
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    this.#highlights.set(style, highlight);
    CSS.highlights.set(this.#name(style), highlight);
  }

  clear(style: MarkStyle): void {
    const highlight = this.#highlights.get(style);
    if (!highlight) return;
    highlight.clear();
    this.#highlights.delete(style);
    this.#unregister(style, highlight);
  }

  /** Leaves no trace. */
  destroy(): void {
    for (const style of this.#highlights.keys()) this.clear(style);
  }

  #name(style: MarkStyle): string {
    return style === 'calm' ? CALM_NAMES[this.#calm] : NAMES[style];
  }

  /** The page, or our successor after an update, may have put its own under our name. */
  #unregister(style: MarkStyle, highlight: Highlight | undefined): void {
    const name = this.#name(style);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
}
