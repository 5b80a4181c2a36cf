import type { MarketError } from '../core/market/source.ts';
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
  const { periodEnd, filed, form, stale, source, netDebtToEbitda, interestCoverage, runwayMonths } = strain.value;
  const times = (value: number): string => `${format.number(value, 1)}×`;
  return (
    <div class="strain">
      <h3>
        {t('balance_sheet')} <small>{t('filing', [format.date(periodEnd), form, format.day(filed, now), SOURCE_NAMES[source]])}</small>
        {stale && <small class="loss"> {t('filing_old')}</small>}
      </h3>
      <dl class="measures">
        <MeasureItem label={t('net_debt_ebitda')} measure={netDebtToEbitda} words={words} write={times} />
        <MeasureItem label={t('interest_cover')} measure={interestCoverage} words={words} write={times} toneOf={weakCover} />
        <MeasureItem
          label={t('cash_runway')}
          measure={runwayMonths}
          words={words}
          write={(value) => counted(words, 'months', Math.round(value))}
          toneOf={shortRunway}
        />
      </dl>
    </div>
  );
}
