import type { KeyFigure } from '../../core/figures/figure.ts';
import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { Odds } from '../../core/market/odds.ts';
import type { MarketError } from '../../core/market/source.ts';
import { failure, type Result } from '../../core/result.ts';
import type { Ask } from '../../messaging/ask.ts';
import { correlatedOf, summedCompanies } from './article-data.ts';
import { type ArticleData, answerOf, errorOf, type Loaded, spokenOf } from './popup-data.ts';

/** Takes a change of the article that is shown. */
export type Report = (update: (article: ArticleData) => ArticleData) => void;

/** Changes this article only, as it was read: by the time an answer comes, another may be shown. */
export const ofSame =
  ({ page }: ArticleData, report: Report): Report =>
  (update) =>
    report((article) => (article.page === page ? update(article) : article));

/** The same, for answers about all of its names or figures: they must still be those. */
const ofSameNotes =
  ({ notes }: ArticleData, report: Report): Report =>
  (update) =>
    report((article) => (article.notes === notes ? update(article) : article));

/** Questions on their way at once; the sources' own limits are kept in the background. */
const VIEWS_AT_ONCE = 4;
const STRAINS_AT_ONCE = 2;

/**
 * Asks for everything that the article waits for, in the order in which it is seen, and reports each answer as a change of it. Ends when all have
 * come. An unexpected failure becomes "no answer", so that nothing waits for ever.
 */
export async function loadArticle(article: ArticleData, ask: Ask, report: Report): Promise<void> {
  const { notes } = article;
  const waiting = Object.keys(article.views).filter((id) => article.views[id] === 'waiting');
  await Promise.all([
    loadViews(article, waiting, ask, report),
    loadStrains(
      article,
      summedCompanies(notes).filter((id) => !(id in article.strains)),
      ask,
      report,
    ),
    article.verdicts === null && loadVerdicts(article, ask, ofSameNotes(article, report)),
    article.correlations === 'waiting' && loadCorrelations(article, ask, ofSameNotes(article, report)),
  ]);
}

/** Prices of the given names. What is shown of them stays until the new answer is there, and after a failure when it was better. */
export async function loadViews(article: ArticleData, ids: readonly InstrumentId[], ask: Ask, report: Report): Promise<void> {
  const change = ofSame(article, report);
  const { date: published = null, at } = article.notes.article.published ?? {};
  await inTurn(ids, VIEWS_AT_ONCE, async (id) => {
    const view = await answered(() => ask('market/view', { id, published, at }));
    change((now) => (id in now.views ? { ...now, views: { ...now.views, [id]: better(view, now.views[id]) } } : now));
  });
}

const better = <T>(next: Result<T, MarketError>, shown: Loaded<T> | undefined): Loaded<T> =>
  !next.ok && shown !== undefined && answerOf(shown) !== null ? shown : next;

/** Filings of the given companies; each is asked for once. */
export async function loadStrains(article: ArticleData, ids: readonly InstrumentId[], ask: Ask, report: Report): Promise<void> {
  if (ids.length === 0) return;
  const change = ofSame(article, report);
  change((now) => ({ ...now, strains: { ...now.strains, ...Object.fromEntries(ids.map((id) => [id, 'waiting' as const])) } }));
  await inTurn(ids, STRAINS_AT_ONCE, async (id) => {
    const strain = await answered(() => ask('market/strain', { id }));
    change((now) => ({ ...now, strains: { ...now.strains, [id]: strain } }));
  });
}

async function loadVerdicts({ notes }: ArticleData, ask: Ask, change: Report): Promise<void> {
  const { figures, article } = notes;
  const verdicts = await answeredOr(() => ask('claims/check', { figures, published: article.published?.date ?? null }), null);
  change((now) => ({ ...now, verdicts: verdicts ?? figures.map(() => ({ verdict: 'not-checkable', reason: 'no-series' })) }));
}

async function loadCorrelations({ notes }: ArticleData, ask: Ask, change: Report): Promise<void> {
  const correlations = await answered(() =>
    ask('market/correlations', { ids: correlatedOf(notes), published: notes.article.published?.date ?? null }),
  );
  const names = spokenOf(notes).map(({ entity }) => entity.id);
  // What the references alone do together says nothing of the names.
  const isOfNone = correlations.ok && !names.some((id) => correlations.value.ids.includes(id));
  change((now) => ({ ...now, correlations: isOfNone ? failure(priceErrorOf(now, names)) : correlations }));
}

/** Why names have no prices, as far as one of them has been told. */
const priceErrorOf = ({ views }: ArticleData, ids: readonly InstrumentId[]): MarketError =>
  ids.map((id) => errorOf(views[id]) ?? errorOf(answerOf(views[id])?.quote)).find((error) => error !== null) ?? { code: 'nodata' };

/** Odds for a figure, with words that the reader saw. */
export async function loadOdds(article: ArticleData, { start }: KeyFigure, query: string, ask: Ask, report: Report): Promise<void> {
  const change = ofSame(article, report);
  const note = (odds: Loaded<readonly Odds[]>): void => change((now) => ({ ...now, odds: { ...now.odds, [start]: odds } }));
  note('waiting');
  note(await answered(() => ask('odds/find', { query })));
}

/** The article with everything that failed waiting once more. */
export function retried(article: ArticleData): ArticleData {
  const { views, strains, correlations, verdicts, moves } = article;
  const failed = (answer: Loaded<unknown> | null | undefined): boolean => errorOf(answer) !== null;
  const again = Object.keys(views).filter((id) => failed(views[id]) || failed(answerOf(views[id])?.quote));
  const unchecked = verdicts?.some((each) => each.verdict === 'not-checkable' && each.reason === 'no-series');
  return {
    ...article,
    views: { ...views, ...Object.fromEntries(again.map((id) => [id, 'waiting' as const])) },
    strains: Object.fromEntries(Object.entries(strains).filter(([, strain]) => !failed(strain))),
    correlations: failed(correlations) ? 'waiting' : correlations,
    verdicts: unchecked ? null : verdicts,
    moves: failed(moves) ? null : moves,
  };
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
