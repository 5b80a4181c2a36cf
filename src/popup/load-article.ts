import { type InstrumentId, isInstrument } from '../core/instruments/instrument.ts';
import type { MarketError } from '../core/market/source.ts';
import type { ArticleNotes } from '../core/notes.ts';
import { failure, type Result } from '../core/result.ts';
import { NO_DISMISSALS } from '../core/settings/dismissals.ts';
import type { ParamsOf, RequestType, ResultOf } from '../messaging/protocol.ts';
import { type ArticleData, companionsOf, instrumentsOf } from './popup-data.ts';
import { PROPORTIONED } from './proportions.ts';

/** Asks the background. */
export type Ask = <T extends RequestType>(type: T, params: ParamsOf<T>) => Promise<ResultOf<T>>;

/** Takes a change of the article that is shown. */
export type Report = (update: (article: ArticleData) => ArticleData) => void;

/** Changes these notes only: by the time an answer comes, another article may be shown. */
export const ofSame =
  (notes: ArticleNotes, report: Report): Report =>
  (update) =>
    report((article) => (article.notes === notes ? update(article) : article));

/** Questions on their way at once; the sources' own limits are kept in the background. */
const VIEWS_AT_ONCE = 4;
const STRAINS_AT_ONCE = 2;
/** The heat map stays legible; the reference coin and index are always in it. */
const MAXIMUM_CORRELATED = 12;
const REFERENCES: readonly InstrumentId[] = ['CRYPTO:BTC', 'INDEX:NDX'];

/** An article as it is before any answer. */
export function emptyArticle(notes: ArticleNotes, watched: readonly InstrumentId[]): ArticleData {
  const ids = instrumentsOf(notes).map(({ entity }) => entity.id);
  const views = Object.fromEntries(ids.map((id) => [id, 'waiting' as const]));
  return {
    notes,
    views,
    strains: {},
    correlations: ids.length < 2 ? null : 'waiting',
    verdicts: null,
    watched,
    moves: null,
    odds: {},
    confirmations: NO_DISMISSALS,
    dismissals: NO_DISMISSALS,
    quiet: true,
  };
}

/**
 * Asks for everything the popup shows of an article, in the order in which it is seen, and reports each answer as a change of the article.
 * Ends when all have come. An unexpected failure becomes "no answer", so that nothing waits for ever.
 */
export async function loadArticle(notes: ArticleNotes, ask: Ask, report: Report): Promise<void> {
  const published = notes.article.published?.date ?? null;
  const change = ofSame(notes, report);
  const ids = instrumentsOf(notes).map(({ entity }) => entity.id);
  const correlated = [...new Set([...companionsOf(notes, MAXIMUM_CORRELATED), ...REFERENCES])];
  await Promise.all([
    inTurn(ids, VIEWS_AT_ONCE, async (id) => {
      const view = await answered(() => ask('market/view', { id, published }));
      change((article) => ({ ...article, views: { ...article.views, [id]: view } }));
    }),
    loadStrains(notes, summedCompanies(notes), ask, change),
    answeredOr(() => ask('claims/check', { figures: notes.figures, published }), null).then((verdicts) =>
      change((article) => ({
        ...article,
        verdicts: verdicts ?? notes.figures.map(() => ({ verdict: 'not-checkable', reason: 'no-series' })),
      })),
    ),
    ids.length < 2
      ? undefined
      : answered(() => ask('market/correlations', { ids: correlated, published })).then((correlations) =>
          change((article) => ({ ...article, correlations })),
        ),
  ]);
}

/** Filings of the given companies; each is asked for once. */
export async function loadStrains(notes: ArticleNotes, ids: readonly InstrumentId[], ask: Ask, report: Report): Promise<void> {
  if (ids.length === 0) return;
  const change = ofSame(notes, report);
  change((article) => ({ ...article, strains: { ...Object.fromEntries(ids.map((id) => [id, 'waiting' as const])), ...article.strains } }));
  await inTurn(ids, STRAINS_AT_ONCE, async (id) => {
    const strain = await answered(() => ask('market/strain', { id }));
    change((article) => ({ ...article, strains: { ...article.strains, [id]: strain } }));
  });
}

/** The companies of the article, most mentioned first. */
export const companiesOf = (notes: ArticleNotes): readonly InstrumentId[] =>
  instrumentsOf(notes).flatMap(({ entity }) => (entity.kind === 'equity' ? [entity.id] : []));

function summedCompanies(notes: ArticleNotes): readonly InstrumentId[] {
  const ids = notes.figures.flatMap(({ kind, instrument }) => (PROPORTIONED.has(kind) && instrument ? [instrument] : []));
  return [...new Set(ids)].filter((id) => {
    const entity = notes.entities[id];
    return entity && isInstrument(entity) && entity.kind === 'equity';
  });
}

export const answered = <T>(question: () => Promise<Result<T, MarketError>>): Promise<Result<T, MarketError>> =>
  answeredOr(question, failure<MarketError>({ code: 'network' }));

async function answeredOr<T, F>(question: () => Promise<T>, otherwise: F): Promise<T | F> {
  try {
    return await question();
  } catch {
    return otherwise;
  }
}

/** Runs `each` over the items, so many at once, starting them in order. */
async function inTurn<T>(items: readonly T[], atOnce: number, each: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await each(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
