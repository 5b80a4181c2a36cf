import { hasValue, type Measure } from '../core/risk/measure.ts';
import type { StrainState } from './card-state.ts';
import { errorSentence, isAbsent } from './market-error.ts';
import { isAlmostOne, measureItem } from './measure.tsx';
import { SOURCE_NAMES } from './sources.ts';
import { counted, type Words } from './words.ts';

interface Props {
  readonly strain: Exclude<StrainState, 'none'>;
  readonly words: Words;
  readonly now: number;
}

/** Earnings below interest, a year of cash, and what Altman's Z″ calls distress: less is weak. */
const COVERED = 1;
const MONTHS = 12;
const DISTRESS = 1.1;

/** How strained the balance sheet is, from the newest filing. */
export function StrainRow({ strain, words, now }: Props) {
  const { t, format } = words;
  if (strain === 'waiting' || !strain.ok) {
    const isWaiting = strain === 'waiting';
    return (
      <div class="strain" aria-busy={isWaiting}>
        <h3>{t('balance_sheet')}</h3>
        <p class="gap-line" role="status">
          {isWaiting ? t('fetching_filings') : isAbsent(strain.error) ? t('no_filing') : errorSentence(strain.error, words, now)}
        </p>
      </div>
    );
  }
  const { periodEnd, filed, form, stale, source, currency, netDebtToEbitda, interestCoverage, runwayMonths } = strain.value;
  const { debtToEquity, capexToRevenue, capexToRevenueYearEarlier: before, runwayOperatingMonths, altmanZ, leases, coins } = strain.value;
  const times = (value: number): string => `${format.number(value, 1)}×`;
  const covered = (value: number): string => (isAlmostOne(value) ? '<' : '') + times(value);
  const months = (value: number): string => counted(words, 'months', Math.floor(value));
  const money = (value: number): string => format.money(value, currency);
  const trend = hasValue(before) ? t('a_year_earlier', [times(before.value)]) : undefined;
  const item = measureItem(words);
  /** Said in a word, and not by the colour of a loss alone. */
  const weak = (measure: Measure, limit: number): [note?: string, toneOf?: () => string] =>
    hasValue(measure) && measure.value < limit ? [t('weak_value'), () => 'loss'] : [];
  return (
    <div class="strain">
      <h3>
        {t('balance_sheet')} <small>{t('filing', [format.date(periodEnd), form, format.day(filed, now), SOURCE_NAMES[source]])}</small>
        {stale && <small class="loss"> {t('filing_stale')}</small>}
      </h3>
      <dl class="measures">
        {item(t('net_debt_ebitda'), netDebtToEbitda, times)}
        {item(t('interest_cover'), interestCoverage, covered, ...weak(interestCoverage, COVERED))}
        {item(t('cash_runway'), runwayMonths, months, ...weak(runwayMonths, MONTHS))}
      </dl>
      <details class="further">
        <summary>{t('further_filing')}</summary>
        <dl class="measures">
          {item(t('debt_equity'), debtToEquity, times)}
          {item(t('altman_z'), altmanZ, (value) => format.number(value, 1), ...weak(altmanZ, DISTRESS))}
          {item(t('capex_revenue'), capexToRevenue, times, trend)}
          {item(t('runway_operations'), runwayOperatingMonths, months)}
          {hasValue(coins) && item(t('coins_held'), coins, money)}
          {hasValue(leases) && item(t('leases'), leases, money)}
        </dl>
      </details>
    </div>
  );
}
