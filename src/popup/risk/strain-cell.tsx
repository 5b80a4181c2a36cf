import { hasValue } from '../../core/risk/measure.ts';
import type { Strain } from '../../core/risk/view.ts';
import { errorSentence, isAbsent } from '../../ui/market-error.ts';
import { absence } from '../../ui/measure.tsx';
import type { Words } from '../../ui/words.ts';
import type { Loaded } from '../session/popup-data.ts';
import { None, TwoLines, Weak } from './table-cell.tsx';
import { coverageText } from './watch-points.ts';

interface Props {
  /** `none`: not a company. */
  readonly strain: 'none' | Loaded<Strain>;
  readonly words: Words;
  readonly now: number;
}

/** Interest coverage, and under it the cash runway. Below one, or below a year, with a sign and in the colour of a loss. */
export function StrainCell({ strain, words, now }: Props) {
  const { t, format } = words;
  if (strain === 'none') return <td />;
  if (strain === 'waiting') return <td class="wait">…</td>;
  if (!strain.ok) {
    return (
      <td>
        <None why={isAbsent(strain.error) ? t('no_filing') : errorSentence(strain.error, words, now)} />
      </td>
    );
  }
  const { interestCoverage, runwayMonths, periodEnd, form } = strain.value;
  const filed = t('strain_of', [form, format.date(periodEnd)]);
  const months = hasValue(runwayMonths) ? runwayMonths.value : null;
  const note =
    months === null ? '' : t('short_months', [`${months >= 100 ? '>' : ''}${format.number(Math.min(99, Math.floor(months)), 0)}`]);
  const isShort = months !== null && months < 12;
  const isWeak = hasValue(interestCoverage) && interestCoverage.value < 1;
  return (
    <td title={filed} class={isWeak ? 'loss' : undefined}>
      <TwoLines
        note={
          note && (
            <>
              {note}
              {isShort && <Weak words={words} />}
            </>
          )
        }
        noteClass={isShort ? 'loss' : ''}
      >
        {hasValue(interestCoverage) ? coverageText(interestCoverage.value, words) : <None why={absence(interestCoverage, words).short} />}
        {isWeak && <Weak words={words} />}
      </TwoLines>
      <span class="visually-hidden"> {filed}</span>
    </td>
  );
}
