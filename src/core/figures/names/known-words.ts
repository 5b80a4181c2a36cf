import type { Mention } from '../../mentions/mention.ts';

/** First words of the longer names that are marked, in small letters. */
export function firstWords(marked: readonly Mention[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { surface, kind } of marked) {
    const space = surface.indexOf(' ');
    if (space >= SHORTEST && kind === 'company') words.add(surface.slice(0, space).toLowerCase());
  }
  return words;
}

/** Names of one word that are not marked. */
export function weakWords(mentions: readonly Mention[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { surface, kind, tier } of mentions)
    if (tier !== 'mark' && kind === 'company' && surface.length > SHORTEST && !surface.includes(' ')) words.add(surface.toLowerCase());
  return words;
}

/** Shorter ones are `The` and `New`. */
const SHORTEST = 4;
