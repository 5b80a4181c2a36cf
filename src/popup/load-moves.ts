import type { InstrumentId } from '../core/instruments/instrument.ts';
import type { ArticleNotes } from '../core/notes.ts';
import { hasValue } from '../core/risk/measure.ts';
import type { CorrelationMatrix } from '../core/risk/view.ts';
import { type Ask, answered, ofSame, type Report } from './load-article.ts';
import { companionsOf, type WatchedMove } from './popup-data.ts';

/** The request takes thirty names. */
const MOST_NAMED = 12;
const MOST_WATCHED = 12;
const MOST_SHOWN = 6;
/** Weaker than this is not moving together. */
const LEAST = 0.3;

/** Which watched names, that the article does not name, move with those that it names. */
export async function loadMoves(notes: ArticleNotes, watched: readonly InstrumentId[], ask: Ask, report: Report): Promise<void> {
  const change = ofSame(notes, report);
  const named = companionsOf(notes, MOST_NAMED);
  const others = watched.filter((id) => !(id in notes.entities)).slice(0, MOST_WATCHED);
  if (named.length === 0 || others.length === 0) return change((article) => ({ ...article, moves: [] }));
  change((article) => ({ ...article, moves: 'waiting' }));
  const [matrix, instruments] = await Promise.all([
    answered(() => ask('market/correlations', { ids: [...named, ...others] })),
    ask('lexicon/get', { ids: others }).catch(() => []),
  ]);
  const moves = matrix.ok ? instruments.flatMap((instrument) => strongest(instrument, named, matrix.value) ?? []) : [];
  const sorted = moves.sort((a, b) => Math.abs(b.correlation.value) - Math.abs(a.correlation.value)).slice(0, MOST_SHOWN);
  change((article) => ({ ...article, moves: sorted }));
}

function strongest(
  instrument: WatchedMove['instrument'],
  named: readonly InstrumentId[],
  { ids, cells }: CorrelationMatrix,
): WatchedMove | null {
  const row = cells[ids.indexOf(instrument.id)] ?? [];
  let best: WatchedMove | null = null;
  for (const id of named) {
    const correlation = row[ids.indexOf(id)];
    if (!correlation || !hasValue(correlation) || Math.abs(correlation.value) < LEAST) continue;
    if (!best || Math.abs(correlation.value) > Math.abs(best.correlation.value)) best = { instrument, with: id, correlation };
  }
  return best;
}
