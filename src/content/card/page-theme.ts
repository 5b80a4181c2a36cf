import { parentElementOf } from '../read/tree.ts';

export type Theme = 'light' | 'dark';

/**
 * Whether the page is light or dark where the element stands: by the first background behind it that is not see-through. Of a picture or a gradient
 * nobody can tell, nor where there is none: light text stands on something dark. The page's text: a link has a colour, and often a gradient, of its own.
 */
export function themeAt(element: Element): Theme {
  for (let up: Element | null = element; up; up = parentElementOf(up)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(up);
    if (backgroundImage !== 'none') break;
    const colour = rgba(backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.lightness < 0.45 ? 'dark' : 'light';
  }
  const text = rgba(getComputedStyle(document.body).color);
  return text && text.lightness > 0.45 ? 'dark' : 'light';
}

/** Computed colours are `rgb()`/`rgba()`, or `color()`/`oklch()` where the page used those. */
function rgba(computed: string): { lightness: number; alpha: number } | null {
  // Not the digit in `display-p3`.
  const numbers = computed.match(/(?<=[\s(,])-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (computed.startsWith('rgb')) return { lightness: (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255, alpha };
  if (computed.startsWith('color(')) return { lightness: 0.2126 * first + 0.7152 * second + 0.0722 * third, alpha };
  if (computed.startsWith('okl')) return { lightness: first, alpha };
  // `lab()`, `lch()`
  return computed.startsWith('l') ? { lightness: first / 100, alpha } : null;
}
