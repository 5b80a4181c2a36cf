import type { Reading } from '../../instruments/look-up.ts';
import type { Senses } from '../../instruments/ordinary.ts';
import { NAMES } from '../spans/name-kinds.ts';
import { type Span, spanOf } from '../spans/spans.ts';
import { gapAfter, type Tokens, wordAt } from '../words/tokens.ts';
import { lowerAt } from '../words/vocabulary.ts';
import { MARKET_PLACES } from '../words/words.ts';

/** Whose first word a word is, where the text has one longer name that begins so and can be left out of. */
type OwnerOf = (word: string) => Reading | undefined;

/**
 * `Cogent` in a text that has `Cogent Biosciences`: a short form that is a word too goes to whose longer name the text has, else to nobody,
 * unless the text also has the longer name that it is the short form of. What is known every day stays in doubt beside that owner.
 */
export function giveToLongNames(tokens: Tokens, spans: Span[], ownerOf: OwnerOf): Span[] {
  const heads = new Map<string, string>();
  const inFull = new Set<string>();
  for (const { from, to, explicit, readings } of spans) {
    const [first] = readings;
    if (to === from || explicit || !first) continue;
    for (const { id } of readings) inFull.add(id);
    if (NAMES.has(first.as) && gapAfter(tokens, from) === ' ' && !isAbroad(tokens, to)) heads.set(wordAt(tokens, from), first.id);
  }
  if (heads.size === 0) return spans;
  const given: Span[] = [];
  let changed = false;
  for (const span of spans) {
    const read = heads.has(span.surface) ? withOwner(span, inFull, ownerOf) : span;
    if (read) given.push(read);
    changed ||= read !== span;
  }
  return changed ? given : spans;
}

/** `Sands China`: an arm of its own abroad. */
const isAbroad = (tokens: Tokens, to: number): boolean => MARKET_PLACES.has(lowerAt(tokens, to));

function withOwner(span: Span, inFull: ReadonlySet<string>, ownerOf: OwnerOf): Span | undefined {
  const { from, to, explicit, readings, senses } = span;
  if (from !== to || explicit || readings.some(({ id, as }) => inFull.has(id) || as === 'name')) return span;
  const ordinary = isOrdinary(senses);
  const kept = readings.filter((reading) => !givesUp(reading, ordinary));
  const owner = ownerOf(span.surface);
  if (kept.length === readings.length && !(ordinary && readings.some(isDaily))) return span;
  const all = owner ? [...kept, owner] : kept;
  return all.length === 0 ? undefined : spanOf(span, { ...span, readings: all });
}

/** `Samsung` beside `Samsung SDI` is a family; what is a word or somebody's name anybody can have. */
export const isOrdinary = ({ word, person }: Senses): boolean => word || person;

/** What few know by the word alone, or what is a word first. */
const givesUp = (reading: Reading, ordinary: boolean): boolean =>
  reading.as === 'short' && !isDaily(reading) && reading.entity.kind !== 'crypto' && (ordinary || reading.entity.tier === 3);

const isDaily = ({ as, entity }: Reading): boolean => as === 'short' && entity.tier === 1;
