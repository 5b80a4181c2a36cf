import type { InstrumentKind } from '../core/instruments/instrument.ts';
import { hasValue } from '../core/risk/measure.ts';
import type { RiskMeasures } from '../core/risk/view.ts';
import { bandNote, MeasureItem, tone } from './measure.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly risk: RiskMeasures;
  readonly kind: InstrumentKind;
  readonly words: Words;
}

/** Six numbers on how the price has behaved; each is a number or says why it is none. */
export function RiskRow({ risk, kind, words }: Props) {
  const { t, format } = words;
  const signed = (value: number): string => format.percent(value, { signed: true });
  const plain = (value: number): string => format.percent(value, { digits: 0 });
  const ratio = (value: number): string => format.number(value);
  const rank = hasValue(risk.volatilityPercentile) ? t('percentile', [format.number(risk.volatilityPercentile.value * 100, 0)]) : undefined;
  return (
    <dl class="measures">
      <MeasureItem label={t('return_30')} measure={risk.return30} words={words} write={signed} toneOf={tone} />
      <MeasureItem label={t('volatility_30')} measure={risk.volatility30} words={words} write={plain} note={rank} />
      <MeasureItem
        label={t(kind === 'crypto' ? 'drawdown_now' : 'from_52_week_high')}
        measure={kind === 'crypto' ? risk.drawdown : risk.from52WeekHigh}
        words={words}
        write={signed}
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
      <MeasureItem label={t('beta_ndx')} measure={risk.betaNdx} words={words} write={(value) => format.number(value, 1)} />
    </dl>
  );
}
