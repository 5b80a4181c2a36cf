import { fold } from './fold.ts';
import { type Instrument, type InstrumentId, isTraded } from './instrument.ts';
import type { Lexicon } from './packed.ts';

/** Names looked at: one letter begins thousands, and only the best few are shown. */
const MOST_NAMES = 3_000;

/**
 * For a search box: instruments whose symbol, name or other name begins with the query, or has a word that does; best first, known first. What is
 * listed no more is left out. An id (`HK:5`) begins nothing: it is that, or a line of what is listed elsewhere too.
 */
export function searchInstruments(lexicon: Lexicon, query: string, limit: number): Instrument[] {
  const wanted = fold(query);
  if (wanted === '' || limit <= 0) return [];
  const best = new Map<InstrumentId, number>();
  for (const key of wanted.includes(':') ? [wanted] : lexicon.keysWith(wanted, MOST_NAMES)) {
    const quality = key === wanted ? 0 : key.startsWith(wanted) ? 2 : 4;
    for (const [, entity, as] of lexicon.entry(key)?.rows ?? []) {
      if (as === 'joined') continue;
      const penalty = as === 'symbol' || as === 'name' ? 0 : as === 'short' ? 0.5 : 1;
      const score = quality + penalty;
      if (score < (best.get(entity) ?? Number.POSITIVE_INFINITY)) best.set(entity, score);
    }
  }
  const ranked: { instrument: Instrument; score: number }[] = [];
  for (const [id, score] of best) {
    const entity = lexicon.entity(id);
    if (entity && isTraded(entity))
      ranked.push({ instrument: entity, score: score + entity.tier + (entity.provenance === 'reviewed' ? 0 : 2) });
  }
  ranked.sort(
    (a, b) => a.score - b.score || a.instrument.name.length - b.instrument.name.length || (a.instrument.id < b.instrument.id ? -1 : 1),
  );
  return ranked.slice(0, limit).map(({ instrument }) => instrument);
}
