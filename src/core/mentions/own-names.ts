import type { Entity } from '../instruments/instrument.ts';
import type { OwnPlace } from '../instruments/look-up.ts';
import type { FoundMentions } from './find.ts';
import { kindOf, type Mention } from './mention.ts';
import { confidenceOf, EVIDENCE } from './weigh/weights.ts';
import { boundBetween, isUpper, sameSign } from './words/letters.ts';

/** A name as it is looked for: every sign as `sameSign` gives it. */
interface Name {
  readonly key: string;
  /** Where it has a capital, so must the text. */
  readonly capitals: readonly number[];
  readonly entity: Entity;
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const NOT_IN_WORDS = /[^\p{L}\p{N}]/gu;

/** Whether a name can be told from the text around it: one letter stands everywhere. */
export const canBeFound = (name: string): boolean => name.replace(/\s/g, '').length > 1 && name.replace(NOT_IN_WORDS, '') !== '';

/**
 * Finds the reader's own names for entities: whole words with the letters of the name, or capitals for them, in any script. Where several begin,
 * the longest; of two alike, the first given. Linear in the text, whatever the number of names.
 */
export function ownNames(named: Iterable<readonly [name: string, Entity]>): (text: string) => readonly OwnPlace[] {
  const unlike = new Map<string, Name>();
  for (const [name, entity] of named) {
    const made = canBeFound(name) ? nameOf(name, entity) : null;
    const as = made && `${made.key}\n${made.capitals.join()}`;
    if (made && as !== null && !unlike.has(as)) unlike.set(as, made);
  }
  const names = [...unlike.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  // Asked at every sign of the text.
  const begins = new Uint8Array(0x10000);
  for (const { key } of names) begins[key.charCodeAt(0)] = 1;
  return (text) => {
    const places: OwnPlace[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (begins[sameSign(text.charCodeAt(at))] !== 1 || !boundBetween(text, at - 1, at)) continue;
      const place = longestAt(text, at, names);
      if (!place) continue;
      places.push(place);
      at = place.end - 1;
    }
    return places;
  };
}

function nameOf(name: string, entity: Entity): Name {
  const codes = Array.from({ length: name.length }, (_, index) => name.charCodeAt(index));
  // `GREEN TEAM` is typed so for `Green Team`; one word in capitals is so in texts.
  const isTyped = name === name.toUpperCase() && name.includes(' ');
  const capitals = codes.flatMap((code, index) => (isUpper(code) && !(isTyped && isLetter(name.charAt(index - 1))) ? [index] : []));
  return { key: String.fromCharCode(...codes.map(sameSign)), capitals, entity };
}

/** Names in order of their keys: those that go on as the text does stand together, and are fewer at each sign. */
function longestAt(text: string, start: number, names: readonly Name[]): OwnPlace | undefined {
  let best: OwnPlace | undefined;
  let from = 0;
  let to = names.length;
  for (let length = 0; from < to; length += 1) {
    const end = start + length;
    // Whole names come before those that go on.
    const first = from;
    while (from < to && names[from]?.key.length === length) from += 1;
    const whole = names.slice(first, from).find((name) => isAsWritten(text, start, name));
    if (whole && boundBetween(text, end - 1, end, true)) best = { start, end, entity: whole.entity };
    if (end >= text.length) break;
    const sign = sameSign(text.charCodeAt(end));
    from = firstFrom(names, from, to, length, sign);
    to = firstFrom(names, from, to, length, sign + 1);
  }
  return best;
}

const isAsWritten = (text: string, start: number, { capitals }: Name): boolean =>
  capitals.every((index) => isUpper(text.charCodeAt(start + index)));

/** The first name whose sign at `index` is this one or comes after it. */
function firstFrom(names: readonly Name[], from: number, to: number, index: number, sign: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key.charCodeAt(index) ?? 0) < sign) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Evidence of what needs no other: the reader has said so. */
const OWN = [EVIDENCE['own-alias']];

/** What was found, with the reader's own names: they beat what else the words may mean, but for a longer name that is sure enough to be marked. */
export function withOwnNames({ mentions, entities }: FoundMentions, places: readonly OwnPlace[], text: string): FoundMentions {
  if (places.length === 0) return { mentions, entities };
  const kept: Mention[] = [];
  const all = { ...entities };
  let next = 0;
  for (const place of places) {
    for (; (mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start; next += 1) kept.push(...mentions.slice(next, next + 1));
    let last = next;
    while ((mentions[last]?.start ?? Number.POSITIVE_INFINITY) < place.end) last += 1;
    const length = place.end - place.start;
    if (mentions.slice(next, last).some(({ start, end, tier }) => tier === 'mark' && end - start > length)) continue;
    next = last;
    kept.push(mentionAt(place, text));
    all[place.entity.id] = place.entity;
  }
  return { mentions: [...kept, ...mentions.slice(next)], entities: all };
}

const mentionAt = ({ start, end, entity }: OwnPlace, text: string): Mention => ({
  start,
  end,
  surface: text.slice(start, end),
  instrument: entity.id,
  kind: kindOf(entity, 'own-alias'),
  confidence: confidenceOf(EVIDENCE['own-alias'].weight),
  tier: 'mark',
  evidence: OWN,
});
