import type { Instrument, InstrumentId } from '../../core/instruments/instrument.ts';
import { isInstrument } from '../../core/instruments/instrument.ts';
import { shortNameOf } from '../../core/instruments/short-name.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import { hasValue } from '../../core/risk/measure.ts';
import type { CorrelationMatrix } from '../../core/risk/view.ts';
import type { Peer } from '../../ui/card-state.ts';

const MOST_PEERS = 3;
/** Weaker than this is not moving together. */
const LEAST = 0.3;

/** The other names that this one moves with, or against, most. */
export function peersOf(id: InstrumentId, others: readonly Instrument[], { ids, cells }: CorrelationMatrix): readonly Peer[] {
  const row = cells[ids.indexOf(id)] ?? [];
  return others
    .flatMap((other): Peer[] => {
      const cell = row[ids.indexOf(other.id)];
      return cell && hasValue(cell) && Math.abs(cell.value) >= LEAST ? [{ name: shortNameOf(other), correlation: cell }] : [];
    })
    .sort((a, b) => Math.abs(b.correlation.value) - Math.abs(a.correlation.value))
    .slice(0, MOST_PEERS);
}

/** The listed names that are marked, as the reader settled the mentions, without this one, most mentioned first. */
export function otherNames(id: InstrumentId, mentions: readonly Mention[], entities: ArticleNotes['entities']): readonly Instrument[] {
  const counts = new Map<InstrumentId, number>();
  for (const { instrument, tier, cited } of mentions) {
    if (tier === 'mark' && !cited && instrument !== id) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([other]) => {
      const entity = entities[other];
      return entity && isInstrument(entity) ? [entity] : [];
    });
}
