import { parentElementOf } from './read/tree.ts';

export type Theme = 'light' | 'dark';

/** Whether the page is light or dark where the element stands: by the first background behind it that is not see-through. */
export function themeAt(element: Element): Theme {
  for (let up: Element | null = element; up; up = parentElementOf(up)) {
    const colour = rgba(getComputedStyle(up).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.lightness < 0.45 ? 'dark' : 'light';
  }
  const root = getComputedStyle(document.documentElement);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = root.colorScheme;
  if (scheme.includes('dark') && (prefersDark || !scheme.includes('light'))) return 'dark';
  return 'light';
}

/** Computed colours are `rgb()`/`rgba()`, or `color()`/`oklch()` where the page used those: for these the text colour's contrast decides. */
function rgba(computed: string): { lightness: number; alpha: number } | null {
  // Not the digit in `display-p3`.
  const numbers = computed.match(/(?<=[\s(,])-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (computed.startsWith('rgb')) return { lightness: (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255, alpha };
  if (computed.startsWith('color(')) return { lightness: 0.2126 * first + 0.7152 * second + 0.0722 * third, alpha };
  if (computed.startsWith('okl')) return { lightness: first, alpha };
  return computed.startsWith('lab') || computed.startsWith('lch') ? { lightness: first / 100, alpha } : null;
}
