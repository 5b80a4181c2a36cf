import { hasValue, type Measure } from '../../core/risk/measure.ts';
import { type ThemeEvidence, WATCH_POINTS, type WatchPoint } from '../../core/risk/themes/theme.ts';
import { absence, isAlmostOne } from '../../ui/measure.tsx';
import { counted, inARow, type Words } from '../../ui/words.ts';
import { type ArticleData, spokenOf } from '../session/popup-data.ts';
import { demandOf, filedCompanies, solvencyOf } from './companies.ts';

/** What the data says on one of the four things to watch. */
export interface Finding {
  readonly point: WatchPoint;
  /** The number, set large; empty where there is none. */
  readonly value: string;
  /** What the number means, or why there is none. */
  readonly caption: string;
  /** Answers are on their way: the number's room is held. */
  readonly waiting: boolean;
  readonly strained: boolean;
  /** There is no number to be had; what has failed is another matter. */
  readonly bare: boolean;
  /** The article's sentences on it. */
  readonly evidence: readonly ThemeEvidence[];
}

type Said = Pick<Finding, 'value' | 'caption' | 'strained' | 'waiting' | 'bare'>;

const said = (value: string, caption: string, strained = false): Said => ({ value, caption, strained, waiting: false, bare: false });
const awaited = (caption: string): Said => ({ value: '', caption, strained: false, waiting: true, bare: false });
const nothing = (caption: string): Said => ({ ...said('', caption), bare: true });

/** The four watch points of the risk context, each with its number and its sentences. */
export function watchPoints(article: ArticleData, words: Words): readonly Finding[] {
  const evidenceFor = (point: WatchPoint): readonly ThemeEvidence[] =>
    article.notes.themes
      .filter(({ theme }) => (WATCH_POINTS[point] as readonly string[]).includes(theme))
      .flatMap(({ evidence }) => evidence)
      .sort((a, b) => a.start - b.start);
  const regulation = evidenceFor('regulation_energy');
  return [
    { point: 'ai_demand', ...demand(article, words), evidence: evidenceFor('ai_demand') },
    { point: 'balance_sheets', ...balanceSheets(article, words), evidence: evidenceFor('balance_sheets') },
    { point: 'correlation', ...together(article, words), evidence: evidenceFor('correlation') },
    {
      point: 'regulation_energy',
      ...nothing(regulation.length > 0 ? counted(words, 'raised_in', regulation.length) : words.t('not_raised')),
      evidence: regulation,
    },
  ];
}

/** Three names, and how many more. */
export function listed(names: readonly string[], { t, format }: Words, most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? t('and_more', [shown, format.number(names.length - most, 0)]) : shown;
}

/** Months that are full, or years from two on. */
export function runwayText(months: number, words: Words): string {
  const { t, format } = words;
  const years = months / 12;
  if (years < 2) return counted(words, 'months', Math.floor(months));
  return t('years_of_cash', [years >= 99 ? `>${format.number(99, 0)}` : format.number(years, years < 10 ? 1 : 0)]);
}

/** Interest coverage, with one decimal while it matters; beyond a hundred times nobody does. */
export function coverageText(value: number, { format }: Words): string {
  if (isAlmostOne(value)) return `<${format.number(1, 0)}×`;
  if (Math.abs(value) >= 100) return `${value < 0 ? '<−' : '>'}${format.number(99, 0)}×`;
  return `${format.number(value, Math.abs(value) >= 10 ? 0 : 1)}×`;
}

/** Filings come one by one; a part of them would give a number that means something else. */
const reading = (asked: number, waiting: number, { t, format }: Words): Said =>
  awaited(t('reading_filings', [format.number(asked - waiting, 0), format.number(asked, 0)]));

/** Capital spending of the spenders against their revenue, now and a year ago. */
function demand(article: ArticleData, words: Words): Said {
  const { t, format } = words;
  const { companies, asked, waiting, failed } = filedCompanies(article);
  if (asked === 0) return nothing(t('no_companies'));
  if (waiting > 0) return reading(asked, waiting, words);
  const found = demandOf(companies);
  if (!found && companies.length > 0) return nothing(t('no_spenders'));
  if (!found) return failed ? said('', t('filings_failed')) : nothing(t('no_filings'));
  const whole = (value: number): string => format.percent(value, { digits: 0 });
  const names = listed(found.names, words, 4);
  const before = found.shareYearEarlier;
  const only = found.names.length === 1;
  if (before !== null) return said(whole(found.share), t(only ? 'capex_one_trend' : 'capex_share_trend', [names, whole(before)]));
  return said(whole(found.share), t(only ? 'capex_one' : 'capex_share', [names]));
}

/** How many companies earn less than their interest, and who runs out of cash first. */
function balanceSheets(article: ArticleData, words: Words): Said {
  const { t, format } = words;
  const { companies, asked, waiting, failed } = filedCompanies(article);
  if (asked === 0) return nothing(t('no_companies'));
  if (waiting > 0) return reading(asked, waiting, words);
  const found = solvencyOf(companies);
  if (!found) return failed ? said('', t('filings_failed')) : nothing(t('no_filings'));
  const { covered, below, shortest } = found;
  const runway = shortest ? t('shortest_runway', [shortest.name, runwayText(shortest.months, words)]) : '';
  if (covered === 0) return said('', runway, shortest !== null && shortest.months < 12);
  const names = listed(
    below.map(({ name }) => name),
    words,
  );
  const caption = below.length > 0 ? t('interest_below_one', [names]) : t('interest_all_covered');
  // Of none that falls short, how many there are says more than a nought.
  const shown = below.length || covered;
  return said(
    t('of_count', [format.number(shown, 0), format.number(covered, 0)]),
    runway ? inARow(caption, runway) : caption,
    below.length > 0,
  );
}

/** Mean correlation of the names with each other, now and a year ago. */
function together(article: ArticleData, words: Words): Said {
  const { t, format } = words;
  const { correlations, notes } = article;
  if (correlations === null || spokenOf(notes).length < 2) return nothing(t('too_few_names'));
  if (correlations === 'waiting') return awaited(t('fetching_prices'));
  if (!correlations.ok) return said('', t('no_correlation'));
  const { mean, meanYearEarlier, window } = correlations.value;
  const sessions = format.number(window, 0);
  if (!hasValue(mean)) return said('', absenceText(mean, words));
  return said(
    format.number(mean.value),
    hasValue(meanYearEarlier)
      ? t('mean_correlation_trend', [format.number(meanYearEarlier.value), sessions])
      : t('mean_correlation', [sessions]),
  );
}

const absenceText = (measure: Extract<Measure, { reason: string }>, words: Words): string => {
  const { short, why } = absence(measure, words);
  return why ? `${short}: ${why}` : short;
};
