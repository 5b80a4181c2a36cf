import { DEFAULT_SETTINGS, type ReadingSettings } from '../core/settings/settings.ts';

/** How a mark looks. `walk` and `flash` lie over the others. */
export type MarkStyle = 'calm' | 'watched' | 'walk' | 'flash';

/** The registry is shared with the page, so the names say nothing about us. */
const NAMES: Readonly<Record<MarkStyle, string>> = { calm: 'mn-a', watched: 'mn-b', walk: 'mn-c', flash: 'mn-d' };
const PRIORITY: Readonly<Record<MarkStyle, number>> = { calm: 0, watched: 1, walk: 2, flash: 3 };

/** What the reader may choose for marks of names that are not watched. */
const CALM: Readonly<Record<ReadingSettings['style'], string>> = {
  dotted: 'text-decoration: underline dotted 2px color-mix(in srgb, currentColor 45%, #4a6cf0); text-decoration-skip-ink: none;',
  underline: 'text-decoration: underline solid 1px color-mix(in srgb, currentColor 45%, #4a6cf0); text-decoration-skip-ink: none;',
  wash: 'background-color: rgb(74 108 240 / 9%);',
};

const styles = (calm: ReadingSettings['style']): string => `
@media not print {
  ::highlight(mn-a) { ${CALM[calm]} }
  ::highlight(mn-b) { text-decoration: underline solid 2px color-mix(in srgb, currentColor 25%, #4a6cf0); background-color: rgb(74 108 240 / 13%); }
  ::highlight(mn-c) { text-decoration: underline solid 2px currentColor; background-color: rgb(74 108 240 / 28%); }
  ::highlight(mn-d) { background-color: rgb(255 196 61 / 45%); }
}`;

/**
 * Paints ranges with CSS Custom Highlights: not one node of the page is touched. Styles arrive as a constructed sheet, which is no change to
 * the document either.
 */
export class Highlighter {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  readonly #adopters = new Set<Document | ShadowRoot>();
  readonly #highlights = new Map<MarkStyle, Highlight>();

  constructor(document: Document) {
    this.#document = document;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(styles(DEFAULT_SETTINGS.reading.style));
  }

  /** How calm marks look from now on. */
  setStyle(calm: ReadingSettings['style']): void {
    this.#sheet.replaceSync(styles(calm));
  }

  /** Replaces all ranges of one style. */
  paint(style: MarkStyle, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      this.clear(style);
      return;
    }
    this.adopt(this.#document);
    const highlight = this.#highlights.get(style) ?? new Highlight();
    highlight.priority = PRIORITY[style];
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    this.#highlights.set(style, highlight);
    CSS.highlights.set(NAMES[style], highlight);
  }

  /** Brings the styles into a document or an open shadow root. */
  adopt(root: Document | ShadowRoot): void {
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#adopters.add(root);
  }

  clear(style: MarkStyle): void {
    const highlight = this.#highlights.get(style);
    if (!highlight) return;
    highlight.clear();
    this.#highlights.delete(style);
    // The page, or our successor after an update, may have put its own there.
    if (CSS.highlights.get(NAMES[style]) === highlight) CSS.highlights.delete(NAMES[style]);
  }

  /** Leaves no trace. */
  destroy(): void {
    for (const style of this.#highlights.keys()) this.clear(style);
    for (const root of this.#adopters) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#adopters.clear();
  }
}
