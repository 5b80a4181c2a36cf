import { isInitials } from '../../characters.ts';
import type { InstrumentId, KnownEntity } from '../../instruments/instrument.ts';
import { initialsBefore } from '../spans/explicit.ts';
import { NAMES } from '../spans/name-kinds.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';

/** Whether the words before the bracket begin with its letters, in order. */
export function isAbbreviation(tokens: Tokens, span: Span): boolean {
  const letters = span.surface.toUpperCase().replace(/[^A-Z]/g, '');
  if (letters.length < 2) return false;
  const { initials } = initialsBefore(tokens, span.from);
  if (initials.endsWith(letters)) return true;
  // Some letters may come from inside a word, and small words may be left out.
  let at = initials.length - 1;
  let hits = 0;
  for (let i = letters.length - 1; i >= 0 && at >= 0; i -= 1) {
    const found = initials.lastIndexOf(letters.charAt(i), at);
    if (found < 0) continue;
    hits += 1;
    at = found - 1;
  }
  return hits >= Math.max(2, letters.length - 1);
}

/** Whose initials letters are that several have: `Insurance Australia Group … IAG`, `a Contingent Value Right … one CVR`. */
export interface Meant {
  readonly span: Span;
  /** The one of that name, or undefined where no list knows it. */
  readonly entity: KnownEntity | undefined;
}

/** Asked of the few initials that are something else too, and that no bracket explains; of each once. */
export function meantByInitials(tokens: Tokens, spans: readonly Span[], bound: ReadonlyMap<string, InstrumentId>): Meant[] {
  const meant: Meant[] = [];
  const asked = new Map<string, Meant['entity'] | null>();
  for (const span of spans) {
    if (span.explicit || !span.senses.acronym || bound.has(span.key) || !isInitials(span.surface, 3, 5)) continue;
    let entity = asked.get(span.surface);
    if (entity === undefined && !asked.has(span.surface)) {
      entity = speltOut(tokens, spans, span.surface);
      asked.set(span.surface, entity);
    }
    if (entity !== null) meant.push({ span, entity });
  }
  return meant;
}

/** Whose initials they are: one that the lists know, undefined for another; null where nothing is spelt so. */
function speltOut(tokens: Tokens, spans: readonly Span[], letters: string): KnownEntity | undefined | null {
  const at = speltOutAt(tokens, letters);
  if (at < 0) return null;
  const name = spans.find(({ from, to, explicit }) => !explicit && from <= at && at <= to);
  // Half of the words is a name of something else.
  if (name !== undefined && name.legalTo - name.from < letters.length - 1) return null;
  return name?.readings.find(({ as }) => NAMES.has(as))?.entity;
}

/** The first of words in a row, with a capital each, that begin with the letters; -1 where there are none. */
function speltOutAt(tokens: Tokens, letters: string): number {
  for (let index = 0; index + letters.length <= tokens.count; index += 1) {
    let word = index;
    let spelt = 0;
    while (spelt < letters.length && begins(tokens, word, letters.charCodeAt(spelt))) {
      spelt += 1;
      if (spelt === letters.length) return index;
      if (gapAfter(tokens, word) !== ' ') break;
      word += 1;
    }
  }
  return -1;
}

const begins = (tokens: Tokens, index: number, letter: number): boolean =>
  tokens.text.charCodeAt(tokens.start[index] ?? 0) === letter && !hasFlag(tokens, index, Flag.upper) && wordAt(tokens, index).length > 1;
