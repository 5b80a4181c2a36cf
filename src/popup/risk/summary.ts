import type { IsoDate } from '../../core/market/date.ts';
import { hasValue } from '../../core/risk/measure.ts';
import { hasTraded, isBehind, type SincePublication } from '../../core/risk/view.ts';
import { counted, inARow, type Words } from '../../ui/words.ts';
import { type ArticleData, answerOf, shortName, spokenOf } from '../session/popup-data.ts';
import { filedCompanies, solvencyOf } from './companies.ts';
import { coverageText, listed, runwayText } from './watch-points.ts';

/** A sentence of the summary; `waiting` holds its room. Null is known before any answer, so that no sentence goes again: it would not be asked. */
type SummarySentence = string | 'waiting' | null;

/** What has become of the article's names, in at most three sentences. Every number in them is shown below as well. */
export function summarise(article: ArticleData, words: Words): readonly SummarySentence[] {
  return [sinceThen(article, words), solvency(article, words), together(article, words)];
}

/** How many have fallen since publication, and which one most. */
function sinceThen({ notes, views }: ArticleData, { t, format }: Words): SummarySentence {
  const { published } = notes.article;
  const names = spokenOf(notes);
  if (!published || names.length === 0) return null;
  if (names.some(({ entity }) => (views[entity.id] ?? 'waiting') === 'waiting')) return 'waiting';
  const priced = names.flatMap(({ entity }) => {
    const { sincePublication: since, quote } = answerOf(views[entity.id]) ?? {};
    return since && quote ? [{ ...since, name: shortName(notes, entity.id), behind: quote.ok && isBehind(since, quote.value.asOf) }] : [];
  });
  const changes = priced.filter(hasTraded).sort((a, b) => a.change - b.change);
  const [worst, best] = [changes[0], changes.at(-1)];
  const date = format.date(commonDay(changes.length > 0 ? changes : priced) ?? published.date);
  if (!worst || !best) {
    const none = priced.length > 0 && !priced.some(({ behind }) => behind);
    return none ? t('summary_no_session', [date]) : t('summary_no_prices');
  }
  const signed = (change: number): string => format.percent(change, { signed: true });
  if (worst === best) return t('summary_one', [worst.name, signed(worst.change), date]);
  const fallen = changes.filter(({ change }) => change < 0).length;
  const counts = [format.number(fallen, 0), format.number(changes.length, 0)];
  return t('summary_since', [date, ...counts, worst.name, signed(worst.change), best.name, signed(best.change)]);
}

/** The close that most are counted from, as each card says of its own: on a weekend that of coins is later, and exchanges have their own clocks. */
function commonDay(priced: readonly SincePublication[]): IsoDate | undefined {
  const counts = new Map<IsoDate, number>();
  for (const { date } of priced) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whose earnings do not cover their interest, else who runs out of cash first. */
function solvency(article: ArticleData, words: Words): SummarySentence {
  const { t, format } = words;
  const { companies, asked, waiting, failed } = filedCompanies(article);
  if (asked === 0) return null;
  if (waiting > 0) return 'waiting';
  const found = solvencyOf(companies);
  const nothing = t(failed ? 'filings_failed' : 'summary_no_filings');
  if (!found) return nothing;
  const { covered, below, shortest } = found;
  const short = shortest && shortest.months < 24 ? t('summary_runway', [shortest.name, runwayText(shortest.months, words)]) : '';
  if (covered === 0) return short || nothing;
  if (below.length === 0) {
    const said = counted(words, 'summary_covered', covered);
    return short ? inARow(said, short) : said;
  }
  const names = listed(
    below.map(({ name, coverage }) => `${name} ${coverageText(coverage, words)}`),
    words,
  );
  if (covered === 1) return t('summary_uncovered_one', [names]);
  return t('summary_uncovered_other', [format.number(below.length, 0), format.number(covered, 0), names]);
}

/** One pair says nothing of all names. */
const LEAST_NAMES = 3;

/** Whether the names move together more than a year ago. */
function together({ notes, correlations }: ArticleData, { t, format }: Words): SummarySentence {
  if (correlations === null || spokenOf(notes).length < 2) return null;
  if (correlations === 'waiting') return 'waiting';
  if (!correlations.ok || !hasValue(correlations.value.mean)) return t('summary_no_correlation');
  const { mean, meanYearEarlier, ids } = correlations.value;
  if (ids.length < LEAST_NAMES) return t('summary_no_correlation');
  const now = format.number(mean.value);
  if (!hasValue(meanYearEarlier)) return t('summary_together', [now]);
  const before = format.number(meanYearEarlier.value);
  const change = mean.value - meanYearEarlier.value;
  if (Math.abs(change) < 0.05) return t('summary_together_same', [now, before]);
  return t(change > 0 ? 'summary_together_more' : 'summary_together_less', [now, before]);
}
