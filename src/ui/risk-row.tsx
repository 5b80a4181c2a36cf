import type { InstrumentKind } from '../core/instruments/instrument.ts';
import { hasValue } from '../core/risk/measure.ts';
import type { RiskMeasures } from '../core/risk/view.ts';
import { bandNote, MeasureItem, sinceNote, tone } from './measure.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly risk: RiskMeasures;
  readonly kind: InstrumentKind;
  readonly words: Words;
}

/** Six numbers on how the price has behaved, and three more on demand; each is a number or says why it is none. */
export function RiskRow({ risk, kind, words }: Props) {
  const { t, format } = words;
  const signed = (value: number): string => format.percent(value, { signed: true });
  const plain = (value: number): string => format.percent(value, { digits: 0 });
  const ratio = (value: number): string => format.number(value);
  const rank = hasValue(risk.volatilityPercentile) ? t('percentile', [format.number(risk.volatilityPercentile.value * 100, 0)]) : undefined;
  const short = (value: number): string => format.number(value, 1);
  const beta = { ndx: [t('beta_ndx'), risk.betaNdx], btc: [t('beta_btc'), risk.betaBtc] } as const;
  const [[label, measure], [otherLabel, otherMeasure]] = followsBitcoin(risk) ? [beta.btc, beta.ndx] : [beta.ndx, beta.btc];
  const high = kind === 'crypto' ? risk.drawdown : risk.from52WeekHigh;
  const highNote = sinceNote(high, words);
  const fallNote = sinceNote(risk.maxDrawdown, words);
  return (
    <>
      <dl class="measures">
        <MeasureItem label={t('return_30')} measure={risk.return30} words={words} write={signed} toneOf={tone} />
        <MeasureItem label={t('volatility_30')} measure={risk.volatility30} words={words} write={plain} note={rank} />
        <MeasureItem
          label={t(highNote || kind === 'crypto' ? 'drawdown_now' : 'from_52_week_high')}
          measure={high}
          words={words}
          write={signed}
          note={highNote}
        />
        <MeasureItem
          label={t('correlation_btc')}
          measure={risk.correlationBtc}
          words={words}
          write={ratio}
          note={bandNote(risk.correlationBtc, words)}
        />
        <MeasureItem
          label={t('correlation_ndx')}
          measure={risk.correlationNdx}
          words={words}
          write={ratio}
          note={bandNote(risk.correlationNdx, words)}
        />
        <MeasureItem label={label} measure={measure} words={words} write={short} />
      </dl>
      <details class="further">
        <summary>{t('further_measures')}</summary>
        <dl class="measures">
          <MeasureItem label={t('volatility_90')} measure={risk.volatility90} words={words} write={plain} />
          <MeasureItem
            label={t(fallNote ? 'worst_fall_short' : 'worst_fall')}
            measure={risk.maxDrawdown}
            words={words}
            write={signed}
            note={fallNote}
          />
          <MeasureItem label={otherLabel} measure={otherMeasure} words={words} write={short} />
        </dl>
      </details>
    </>
  );
}

/** A miner's share moves with Bitcoin more than with the Nasdaq-100: then its beta against Bitcoin says more. Not so Bitcoin itself. */
function followsBitcoin({ correlationBtc, correlationNdx, betaBtc }: RiskMeasures): boolean {
  if (!hasValue(betaBtc) || !hasValue(correlationBtc) || correlationBtc.value > 0.999) return false;
  return !hasValue(correlationNdx) || Math.abs(correlationBtc.value) > Math.abs(correlationNdx.value);
}
