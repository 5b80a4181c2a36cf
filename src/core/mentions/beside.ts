import type { Span } from './spans.ts';
import { gapAfter, type Tokens, wordAt } from './tokens.ts';

/** A word beside a span, in lower case, with what stands between them. */
export interface Neighbour {
  readonly word: string;
  readonly index: number;
  readonly gap: string;
}

const NONE: Neighbour = { word: '', index: -1, gap: '' };
export const lowerAt = (tokens: Tokens, index: number): string =>
  index < 0 || index >= tokens.count ? '' : wordAt(tokens, index).toLowerCase();

export function wordAfter(tokens: Tokens, span: Span): Neighbour {
  const index = span.legalTo + 1;
  if (index >= tokens.count) return NONE;
  const between = tokens.text.slice(tokens.end[span.legalTo] ?? span.end, tokens.start[index] ?? span.end);
  if (!/^[.,]?[\s\u00a0–—-]{0,2}$/.test(between) && !/^['’] $/.test(between) && !/^ \([^)]*$/.test(between)) return NONE;
  if (/^[.]\s/.test(between) && span.legalTo === span.to) return NONE;
  const gap = /^[,]/.test(between) ? ',' : /[-–—]/.test(between) ? '-' : ' ';
  return gap === ',' ? NONE : { word: lowerAt(tokens, index), index, gap };
}

export function wordBefore(tokens: Tokens, from: number): Neighbour {
  if (from === 0) return NONE;
  const gap = gapAfter(tokens, from - 1);
  const between = tokens.text.slice(tokens.end[from - 1] ?? 0, tokens.start[from] ?? 0);
  if (gap === '' && !/^[\s(“"‘']{1,3}$/.test(between)) return NONE;
  if (between.includes('\n')) return NONE;
  return { word: lowerAt(tokens, from - 1), index: from - 1, gap: gap || ' ' };
}

/** The word, or nothing when it is not in the set. */
export const pick = (set: ReadonlySet<string>, word: string): string => (set.has(word) ? word : '');
