import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { success } from '../../core/result.ts';
import { hasValue } from '../../core/risk/measure.ts';
import type { CorrelationMatrix } from '../../core/risk/view.ts';
import type { Ask } from '../../messaging/ask.ts';
import { answered, ofSame, type Report } from './load-article.ts';
import { type ArticleData, companionsOf, instrumentsOf, type WatchedMove } from './popup-data.ts';

/** The request takes thirty names. */
const MOST_NAMED = 12;
const MOST_WATCHED = 12;
const MOST_SHOWN = 6;
/** Weaker than this is not moving together. */
const LEAST = 0.3;

/** The watched names that the article does not name. */
export const unnamed = ({ notes, said }: ArticleData): readonly InstrumentId[] => {
  const named = new Set(instrumentsOf(notes).map(({ entity }) => entity.id));
  return said.watched.filter((id) => !named.has(id)).slice(0, MOST_WATCHED);
};

/** Which watched names, that the article does not name, move with those that it names. */
export async function loadMoves(article: ArticleData, ask: Ask, report: Report): Promise<void> {
  const change = ofSame(article, report);
  const named = companionsOf(article.notes, MOST_NAMED);
  const others = unnamed(article);
  if (named.length === 0 || others.length === 0) return change((now) => ({ ...now, moves: success([]) }));
  change((now) => ({ ...now, moves: 'waiting' }));
  const [matrix, instruments] = await Promise.all([
    answered(() => ask('market/correlations', { ids: [...named, ...others] })),
    answered(async () => success(await ask('lexicon/get', { ids: others }))),
  ]);
  if (!matrix.ok) return change((now) => ({ ...now, moves: matrix }));
  if (!instruments.ok) return change((now) => ({ ...now, moves: instruments }));
  const moves = instruments.value.flatMap((instrument) => strongest(instrument, named, matrix.value) ?? []);
  const sorted = moves.sort((a, b) => Math.abs(b.correlation.value) - Math.abs(a.correlation.value)).slice(0, MOST_SHOWN);
  change((now) => ({ ...now, moves: success(sorted) }));
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
