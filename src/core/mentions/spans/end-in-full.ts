import type { Tokens } from '../words/tokens.ts';
import type { Span } from './spans.ts';

/** Where a name ends as newsrooms write it in full: `& Co.` and `A/S` are part of it, while `Inc.` is left off. */
export function endInFull({ text, end }: Tokens, span: Span): number {
  if (span.legalTo === span.to || span.explicit) return span.end;
  const last = end[span.legalTo] ?? span.end;
  return KEPT.test(text.slice(span.end, last)) ? last : span.end;
}
const KEPT = /^,? (?:(?:&|and) Co|A\/S|S\.p\.A|PCL|L\.?P|LLC|Oyj|KGaA|Tbk|Bhd|Berhad)(?![A-Za-z])/;
