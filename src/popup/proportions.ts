import { proportion } from '../core/claims/proportion.ts';
import type { FigureKind, KeyFigure } from '../core/figures/figure.ts';
import type { Words } from '../ui/words.ts';
import type { ArticleData } from './popup-data.ts';

/** Sums that mean more beside the size of the company they concern. Its own revenue or market value does not. */
export const PROPORTIONED: ReadonlySet<FigureKind> = new Set(['deal_value', 'funding', 'debt', 'spend', 'shortfall', 'profit', 'holding']);

/** A sum against the subject's own size: "14.1× yearly revenue · 72% of market value"; empty where filings do not tell. */
export function proportionLine(figure: KeyFigure, article: ArticleData, { t, format }: Words): string {
  const strain = figure.instrument && PROPORTIONED.has(figure.kind) ? article.strains[figure.instrument] : undefined;
  if (!strain || strain === 'waiting' || !strain.ok) return '';
  const parts = proportion(figure, strain.value);
  const share = (ratio: number): string =>
    ratio >= 2 ? t('times', [format.number(ratio, 1)]) : t('share_of', [format.percent(ratio, { digits: ratio < 0.1 ? 1 : 0 })]);
  return [
    parts?.revenue && t('yearly_revenue', [share(parts.revenue.ratio)]),
    parts?.marketValue && t('market_value', [share(parts.marketValue.ratio)]),
  ]
    .filter(Boolean)
    .join(' · ');
}
