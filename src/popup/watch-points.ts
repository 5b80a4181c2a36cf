import { hasValue, type Measure } from '../core/risk/measure.ts';
import { type ThemeEvidence, WATCH_POINTS, type WatchPoint } from '../core/risk/themes/theme.ts';
import type { Strain } from '../core/risk/view.ts';
import { absence } from '../ui/measure.tsx';
import { counted, type Words } from '../ui/words.ts';
import { type ArticleData, shortName } from './popup-data.ts';

/** What the data says on one of the four things to watch. */
export interface Finding {
  readonly point: WatchPoint;
  /** The number, set large; empty where there is none. */
  readonly value: string;
  /** What the number means, or why there is none. */
  readonly caption: string;
  readonly strained: boolean;
  /** The article's sentences on it. */
  readonly evidence: readonly ThemeEvidence[];
}

interface Company {
  readonly name: string;
  readonly strain: Strain;
}

/** The four watch points of the risk context, each with its number and its sentences. */
export function watchPoints(article: ArticleData, words: Words): readonly Finding[] {
  const asked = Object.entries(article.strains);
  const companies = asked.flatMap(([id, strain]): Company[] =>
    strain !== 'waiting' && strain.ok ? [{ name: shortName(article.notes, id), strain: strain.value }] : [],
  );
  const waiting = asked.some(([, strain]) => strain === 'waiting');
  const nothing = { value: '', caption: words.t(waiting ? 'fetching_filings' : 'no_filings'), strained: false };
  const evidenceFor = (point: WatchPoint): readonly ThemeEvidence[] =>
    article.notes.themes
      .filter(({ theme }) => (WATCH_POINTS[point] as readonly string[]).includes(theme))
      .flatMap(({ evidence }) => evidence)
      .sort((a, b) => a.start - b.start);
  const regulation = evidenceFor('regulation_energy');
  return [
    { point: 'ai_demand', ...(demand(companies, words) ?? nothing), evidence: evidenceFor('ai_demand') },
    { point: 'balance_sheets', ...(balanceSheets(companies, words) ?? nothing), evidence: evidenceFor('balance_sheets') },
    { point: 'correlation', ...together(article, words), evidence: evidenceFor('correlation') },
    {
      point: 'regulation_energy',
      value: '',
      caption: regulation.length > 0 ? counted(words, 'raised_in', regulation.length) : words.t('not_raised'),
      strained: false,
      evidence: regulation,
    },
  ];
}

type Said = Pick<Finding, 'value' | 'caption' | 'strained'>;

/** Capital spending of the three largest spenders against their revenue, now and a year ago (median). */
function demand(companies: readonly Company[], { t, format }: Words): Said | null {
  const spenders = companies
    .flatMap(({ name, strain }) => {
      const { capexToRevenue, capexToRevenueYearEarlier, capex } = strain;
      if (!hasValue(capexToRevenue) || !hasValue(capex)) return [];
      const before = hasValue(capexToRevenueYearEarlier) ? capexToRevenueYearEarlier.value : null;
      return [{ name, ratio: capexToRevenue.value, before, capex: capex.value }];
    })
    .sort((a, b) => b.capex - a.capex)
    .slice(0, 3);
  if (spenders.length === 0) return null;
  const names = spenders.map(({ name }) => name).join(', ');
  const before = spenders.flatMap((spender) => (spender.before === null ? [] : [spender.before]));
  const whole = (value: number): string => format.percent(value, { digits: 0 });
  return {
    value: whole(median(spenders.map(({ ratio }) => ratio))),
    caption: before.length === spenders.length ? t('capex_share_trend', [names, whole(median(before))]) : t('capex_share', [names]),
    strained: false,
  };
}

/** How many companies earn less than their interest, and who runs out of cash first. */
function balanceSheets(companies: readonly Company[], { t, format }: Words): Said | null {
  const covers = companies.flatMap(({ strain }) => (hasValue(strain.interestCoverage) ? [strain.interestCoverage.value] : []));
  const runways = companies
    .flatMap(({ name, strain }) => (hasValue(strain.runwayMonths) ? [{ name, months: strain.runwayMonths.value }] : []))
    .sort((a, b) => a.months - b.months);
  const shortest = runways[0];
  const runway = shortest ? t('shortest_runway', [shortest.name, format.number(shortest.months, 0)]) : '';
  if (covers.length === 0) return shortest ? { value: '', caption: runway, strained: shortest.months < 12 } : null;
  const below = covers.filter((cover) => cover < 1).length;
  return {
    value: t('of_count', [format.number(below, 0), format.number(covers.length, 0)]),
    caption: [t('interest_below_one'), runway].filter(Boolean).join(' '),
    strained: below > 0,
  };
}

/** Mean correlation of the names with each other, now and a year ago. */
function together({ correlations }: ArticleData, words: Words): Said {
  const { t, format } = words;
  if (correlations === null) return { value: '', caption: t('too_few_names'), strained: false };
  if (correlations === 'waiting') return { value: '', caption: t('fetching_prices'), strained: false };
  if (!correlations.ok) return { value: '', caption: t('no_correlation'), strained: false };
  const { mean, meanYearEarlier } = correlations.value;
  if (!hasValue(mean)) return { value: '', caption: absenceText(mean, words), strained: false };
  const caption = hasValue(meanYearEarlier) ? t('mean_correlation_trend', [format.number(meanYearEarlier.value)]) : t('mean_correlation');
  return { value: format.number(mean.value), caption, strained: false };
}

const absenceText = (measure: Extract<Measure, { reason: string }>, words: Words): string => {
  const { short, why } = absence(measure, words);
  return why ? `${short}: ${why}` : short;
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
