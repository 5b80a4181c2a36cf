import type { MarketError } from '../core/market/source.ts';
import { hasValue } from '../core/risk/measure.ts';
import type { StrainState } from './card-state.ts';
import { errorSentence } from './market-error.ts';
import { MeasureItem } from './measure.tsx';
import { SOURCE_NAMES } from './sources.ts';
import { counted, type Words } from './words.ts';

interface Props {
  readonly strain: Exclude<StrainState, 'none'>;
  readonly words: Words;
  readonly now: number;
}

/** Earnings below interest, or less than a year of cash: the value is set in the colour of a loss. */
const weakCover = (value: number): string => (value < 1 ? 'loss' : '');
const shortRunway = (months: number): string => (months < 12 ? 'loss' : '');
/** Below this Altman's Z″ speaks of distress. */
const DISTRESS = 1.1;
const distressed = (z: number): string => (z < DISTRESS ? 'loss' : '');

const noFiling = ({ code }: MarketError): boolean => code === 'notfound' || code === 'nodata' || code === 'unsupported';

/** How strained the balance sheet is, from the newest filing. */
export function StrainRow({ strain, words, now }: Props) {
  const { t, format } = words;
  if (strain === 'waiting') {
    return (
      <div class="strain" aria-busy="true">
        <h3>{t('balance_sheet')}</h3>
        <p class="gap-line" role="status">
          {t('fetching_filings')}
        </p>
      </div>
    );
  }
  if (!strain.ok) {
    return (
      <div class="strain">
        <h3>{t('balance_sheet')}</h3>
        <p class="gap-line">{noFiling(strain.error) ? t('no_filing') : errorSentence(strain.error, words, now)}</p>
      </div>
    );
  }
  const { periodEnd, filed, form, stale, source, currency, netDebtToEbitda, interestCoverage, runwayMonths } = strain.value;
  const { debtToEquity, capexToRevenue, capexToRevenueYearEarlier: before, runwayOperatingMonths, altmanZ, leases, coins } = strain.value;
  const times = (value: number): string => `${format.number(value, 1)}×`;
  const months = (value: number): string => counted(words, 'months', Math.round(value));
  const money = (value: number): string => format.money(value, currency);
  const trend = hasValue(before) ? t('a_year_earlier', [times(before.value)]) : undefined;
  return (
    <div class="strain">
      <h3>
        {t('balance_sheet')} <small>{t('filing', [format.date(periodEnd), form, format.day(filed, now), SOURCE_NAMES[source]])}</small>
        {stale && <small class="loss"> {t('filing_stale')}</small>}
      </h3>
      <dl class="measures">
        <MeasureItem label={t('net_debt_ebitda')} measure={netDebtToEbitda} words={words} write={times} />
        <MeasureItem label={t('interest_cover')} measure={interestCoverage} words={words} write={times} toneOf={weakCover} />
        <MeasureItem label={t('cash_runway')} measure={runwayMonths} words={words} write={months} toneOf={shortRunway} />
      </dl>
      <details class="further">
        <summary>{t('further_filing')}</summary>
        <dl class="measures">
          <MeasureItem label={t('debt_equity')} measure={debtToEquity} words={words} write={times} />
          <MeasureItem
            label={t('altman_z')}
            measure={altmanZ}
            words={words}
            write={(value) => format.number(value, 1)}
            toneOf={distressed}
          />
          <MeasureItem label={t('capex_revenue')} measure={capexToRevenue} words={words} write={times} note={trend} />
          <MeasureItem label={t('runway_operations')} measure={runwayOperatingMonths} words={words} write={months} />
          {hasValue(coins) && <MeasureItem label={t('coins_held')} measure={coins} words={words} write={money} />}
          {hasValue(leases) && <MeasureItem label={t('leases')} measure={leases} words={words} write={money} />}
        </dl>
      </details>
    </div>
  );
}
