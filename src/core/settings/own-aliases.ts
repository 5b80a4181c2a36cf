import { digestOf } from '../digest.ts';
import { fold } from '../instruments/fold.ts';
import { type Entity, type InstrumentId, knownEntity } from '../instruments/instrument.ts';
import { type LookUpAnswer, readingOf, type SurfaceEntry } from '../instruments/look-up.ts';
import type { Watchlist } from './watchlist.ts';

/** The reader's own names for what they watch, folded as surfaces are. The first of two that claim the same name has it. */
export function ownAliases({ entries }: Watchlist): ReadonlyMap<string, InstrumentId> {
  const aliases = new Map<string, InstrumentId>();
  for (const { id, aliases: own = [] } of entries) {
    for (const alias of own) {
      const key = fold(alias);
      if (key !== '' && !aliases.has(key)) aliases.set(key, id);
    }
  }
  return aliases;
}

/** Tells a page that the aliases are others, and not what they are. */
export const aliasesDigest = (watchlist: Watchlist): string => digestOf(JSON.stringify([...ownAliases(watchlist)]));

/**
 * A look-up answer with the reader's own aliases in it, as readings `own-alias`. The reader's word beats every other reading of the surface, and
 * what it means elsewhere. An alias of an instrument that the lexicon does not know is left out.
 */
export function withOwnAliases(
  answer: LookUpAnswer,
  surfaces: Iterable<string>,
  aliases: ReadonlyMap<string, InstrumentId>,
  entityOf: (id: InstrumentId) => Entity | undefined,
): LookUpAnswer {
  if (aliases.size === 0) return answer;
  const found = new Map<string, SurfaceEntry>(answer);
  for (const surface of surfaces) {
    const id = aliases.get(fold(surface));
    const entity = id === undefined ? undefined : entityOf(id);
    if (!entity) continue;
    found.set(surface, { readings: [readingOf(knownEntity(entity), 'own-alias')], ordinary: undefined });
  }
  return found;
}
