import { lowerAt } from './lower-case.ts';
import type { Span } from './spans.ts';
import { gapAfter, type Tokens } from './tokens.ts';

/** A word beside a span, in lower case, with what stands between them. */
export interface Neighbour {
  readonly word: string;
  readonly index: number;
  readonly gap: string;
}

const NONE: Neighbour = { word: '', index: -1, gap: '' };

export function wordAfter(tokens: Tokens, span: Span): Neighbour {
  const index = span.legalTo + 1;
  if (index >= tokens.count) return NONE;
  const from = tokens.end[span.legalTo] ?? span.end;
  const to = tokens.start[index] ?? span.end;
  const gap = to === from + 1 && tokens.text.charCodeAt(from) === SPACE ? ' ' : gapBetween(tokens.text, from, to, span);
  return gap === '' ? NONE : { word: lowerAt(tokens, index), index, gap };
}

/** What stands between a span and the word after it, when that still belongs to the span; else `''`. */
function gapBetween(text: string, from: number, to: number, span: Span): ' ' | '-' | '' {
  if (text.charCodeAt(from) === COMMA) return '';
  const between = text.slice(from, to);
  if (!/^[.,]?[\s\u00a0–—-]{0,2}$/.test(between) && !/^['’] $/.test(between) && !/^ \([^)]*$/.test(between)) return '';
  if (/^[.]\s/.test(between) && span.legalTo === span.to) return '';
  return /[-–—]/.test(between) ? '-' : ' ';
}

const SPACE = 32;
const COMMA = 44;

export function wordBefore(tokens: Tokens, from: number): Neighbour {
  if (from === 0) return NONE;
  const gap = gapAfter(tokens, from - 1);
  const before = tokens.end[from - 1] ?? 0;
  const start = tokens.start[from] ?? 0;
  if (gap !== ' ' || start - before > 1) {
    const between = tokens.text.slice(before, start);
    if ((gap === '' && !/^[\s(“"‘']{1,3}$/.test(between)) || between.includes('\n')) return NONE;
  }
  return { word: lowerAt(tokens, from - 1), index: from - 1, gap: gap || ' ' };
}

/** The word, or nothing when it is not in the set. */
export const pick = (set: ReadonlySet<string>, word: string): string => (set.has(word) ? word : '');
