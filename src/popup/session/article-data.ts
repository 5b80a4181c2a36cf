import { isProportioned } from '../../core/claims/proportion.ts';
import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import { settledNotes } from '../../core/settings/dismissals/settled-notes.ts';
import { type ArticleData, companionsOf, type Loaded, type ReaderSaid, spokenOf, tradedOf } from './popup-data.ts';

/** The heat map stays legible; the reference coin and index are always in it. */
const MAXIMUM_CORRELATED = 12;
const REFERENCES: readonly InstrumentId[] = ['CRYPTO:BTC', 'INDEX:NDX'];

/** An article as it is before any answer. */
export const emptyArticle = (page: ArticleNotes, said: ReaderSaid): ArticleData =>
  withNotes(
    { page, notes: page, dismissed: [], views: {}, strains: {}, correlations: null, verdicts: null, moves: null, odds: {}, said },
    page,
    said,
  );

/** The same article, read again or settled anew. Answers that still hold are kept; what they do not cover waits. */
export function withNotes(before: ArticleData, page: ArticleNotes, said: ReaderSaid): ArticleData {
  const { notes, dismissed } = settledNotes(page, said);
  const isSame = page === before.page;
  const ids = tradedOf(notes).map(({ entity }) => entity.id);
  const next: ArticleData = {
    ...before,
    page,
    notes,
    dismissed,
    said,
    views: Object.fromEntries(ids.map((id) => [id, before.views[id] ?? ('waiting' as const)])),
    verdicts: sameValue(notes.figures, before.notes.figures) ? before.verdicts : null,
    // Odds are kept by place.
    odds: isSame ? before.odds : {},
    moves: isSame && sameValue(said.watched, before.said.watched) && sameValue(ids, idsOf(before)) ? before.moves : null,
  };
  const kept = before.correlations !== null && sameValue(correlatedOf(notes), correlatedOf(before.notes));
  const correlations: Loaded<never> | null = spokenOf(notes).length < 2 ? null : 'waiting';
  return { ...next, correlations: kept ? before.correlations : correlations };
}

/** Whether two JSON-safe values say the same. */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const idsOf = ({ notes }: ArticleData): readonly InstrumentId[] => tradedOf(notes).map(({ entity }) => entity.id);

/** The names that the heat map compares. */
export const correlatedOf = (notes: ArticleNotes): readonly InstrumentId[] => [
  ...new Set([...companionsOf(notes, MAXIMUM_CORRELATED), ...REFERENCES]),
];

/** The companies of the article that have a price, most mentioned first. */
export const companiesOf = (notes: ArticleNotes): readonly InstrumentId[] =>
  tradedOf(notes).flatMap(({ entity }) => (entity.kind === 'equity' ? [entity.id] : []));

/** The companies whose sums are set in proportion. */
export const summedCompanies = ({ figures, entities, sentences }: ArticleNotes): readonly InstrumentId[] => [
  ...new Set(
    figures.flatMap((figure) => {
      const { instrument, sentence } = figure;
      return instrument !== undefined && isProportioned(figure, entities[instrument], sentences[sentence.start] ?? '') ? [instrument] : [];
    }),
  ),
];
