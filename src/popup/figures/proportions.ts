import { isProportioned, type ProportionPart, proportion } from '../../core/claims/proportion.ts';
import type { KeyFigure } from '../../core/figures/figure.ts';
import { hasValue } from '../../core/risk/measure.ts';
import type { Strain } from '../../core/risk/view.ts';
import { isAbsent } from '../../ui/market-error.ts';
import { absence } from '../../ui/measure.tsx';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import type { ArticleData } from '../session/popup-data.ts';

/** A sum beside its company's own size: what there is to say, or that it is on its way. */
export type ProportionText = 'waiting' | { readonly ratios: readonly string[]; readonly basis: readonly string[] };

const PARTS: readonly (readonly ['revenue' | 'marketValue' | 'cash' | 'netDebt', MessageKey])[] = [
  ['revenue', 'yearly_revenue'],
  ['marketValue', 'market_value'],
  ['cash', 'of_cash'],
  ['netDebt', 'of_net_debt'],
];

/**
 * A sum against the subject's own size: "14.1× yearly revenue · 72% of market value · …", and below it which filing and which period that is.
 * Null where none belongs; what filings do not give says so.
 */
export function proportionText(figure: KeyFigure, article: ArticleData, words: Words): ProportionText | null {
  const { t, format } = words;
  const { entities, sentences } = article.notes;
  const { instrument, sentence } = figure;
  if (instrument === undefined || !isProportioned(figure, entities[instrument], sentences[sentence.start] ?? '')) return null;
  const strain = article.strains[instrument] ?? 'waiting';
  if (strain === 'waiting') return 'waiting';
  if (!strain.ok) return { ratios: [t(isAbsent(strain.error) ? 'no_size' : 'filings_failed')], basis: [] };
  const parts = proportion(figure, strain.value);
  if (!parts)
    return { ratios: [t(strain.value.currency === figure.unit ? 'no_size' : 'size_other_currency', [strain.value.currency])], basis: [] };
  const percent = (ratio: number): string => format.percent(ratio, { digits: ratio < 0.1 ? 1 : 0 });
  const share = ({ ratio, high }: ProportionPart): string => {
    const most = high ?? ratio;
    const times = (value: number): string => format.number(value, most < 100 ? 1 : 0);
    const part = (value: number): string => (value < LEAST_SHARE / 2 ? `<${percent(LEAST_SHARE)}` : percent(value));
    const [write, key] = most >= 2 ? ([times, 'times'] as const) : ([part, 'share_of'] as const);
    // Ends that are written alike are no range.
    return t(key, [[...new Set([write(ratio), write(most)])].join('–')]);
  };
  const ratios = PARTS.flatMap(([part, label]) => (parts[part] ? [t(label, [share(parts[part])])] : []));
  const year = parts.revenue?.to ?? parts.periodEnd;
  const basis = [t('size_year', [format.date(year)]), t('size_filed', [parts.form, format.date(parts.filed)]), SOURCE_NAMES[parts.source]];
  return { ratios, basis: [...basis, unvalued(strain.value, words)].filter(Boolean) };
}

/** The least that is written out: what is less is not nothing. */
const LEAST_SHARE = 0.001;

/** Why there is no market value, where there might be one; nothing where filings do not count the shares. */
function unvalued({ marketValue }: Strain, words: Words): string {
  if (hasValue(marketValue) || marketValue.detail === undefined) return '';
  const { short, why } = absence(marketValue, words);
  return words.t('no_market_value', [why || short]);
}
