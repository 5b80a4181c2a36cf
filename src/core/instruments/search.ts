import { fold } from './fold.ts';
import { type Instrument, isInstrument } from './instrument.ts';
import type { Lexicon } from './lexicon.ts';

/** How well a name answers a query, less is better; undefined when it does not. */
function fitOf(key: string, query: string): number | undefined {
  if (key === query) return 0;
  if (key.startsWith(query)) return 2;
  return key.includes(` ${query}`) ? 4 : undefined;
}

/** For a search box: instruments whose symbol, name or other name begins with the query, or has a word that does; best first, known first. */
export function searchInstruments(lexicon: Lexicon, query: string, limit: number): Instrument[] {
  const wanted = fold(query);
  if (wanted === '' || limit <= 0) return [];
  const best = new Map<number, number>();
  for (const [key, rows] of lexicon.names) {
    const quality = fitOf(key, wanted);
    if (quality === undefined) continue;
    for (const [, entity, as] of rows) {
      const penalty = as === 'symbol' || as === 'name' ? 0 : as === 'short' ? 0.5 : 1;
      const score = quality + penalty;
      if (score < (best.get(entity) ?? Number.POSITIVE_INFINITY)) best.set(entity, score);
    }
  }
  const ranked: { instrument: Instrument; score: number }[] = [];
  for (const [index, score] of best) {
    const entity = lexicon.entities[index];
    if (entity && isInstrument(entity))
      ranked.push({ instrument: entity, score: score + entity.tier + (entity.provenance === 'reviewed' ? 0 : 2) });
  }
  ranked.sort(
    (a, b) => a.score - b.score || a.instrument.name.length - b.instrument.name.length || (a.instrument.id < b.instrument.id ? -1 : 1),
  );
  return ranked.slice(0, limit).map(({ instrument }) => instrument);
}
