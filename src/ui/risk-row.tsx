import type { InstrumentKind } from '../core/instruments/instrument.ts';
import { hasValue } from '../core/risk/measure.ts';
import type { RiskMeasures } from '../core/risk/view.ts';
import { bandNote, measureItem, overWindow, sinceNote, tone } from './measure.tsx';
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
  const rank = hasValue(risk.volatilityPercentile) ? t('percentile', [format.number(risk.volatilityPercentile.value * 100, 0)]) : undefined;
  const short = (value: number): string => format.number(value, 1);
  const beta = { ndx: [t('beta_ndx'), risk.betaNdx], btc: [t('beta_btc'), risk.betaBtc] } as const;
  const [[label, measure], [otherLabel, otherMeasure]] = followsBitcoin(risk) ? [beta.btc, beta.ndx] : [beta.ndx, beta.btc];
  const high = kind === 'crypto' ? risk.drawdown : risk.from52WeekHigh;
  const highNote = sinceNote(high, words);
  const fallNote = sinceNote(risk.maxDrawdown, words);
  const item = measureItem(words);
  const btc = risk.correlationBtc;
  const ndx = risk.correlationNdx;
  return (
    <>
      <dl class="measures">
        {item(t('return_30'), risk.return30, signed, '', tone)}
        {item(t('volatility_30'), risk.volatility30, plain, rank)}
        {item(t(highNote || kind === 'crypto' ? 'drawdown_now' : 'from_52_week_high'), high, signed, highNote)}
        {item(overWindow(t('correlation_btc'), btc, words), btc, format.number, bandNote(btc, words))}
        {item(overWindow(t('correlation_ndx'), ndx, words), ndx, format.number, bandNote(ndx, words))}
        {item(overWindow(label, measure, words), measure, short)}
      </dl>
      <details class="further">
        <summary>{t('further_measures')}</summary>
        <dl class="measures">
          {item(t('volatility_90'), risk.volatility90, plain)}
          {item(t(fallNote ? 'worst_fall_short' : 'worst_fall'), risk.maxDrawdown, signed, fallNote)}
          {item(overWindow(otherLabel, otherMeasure, words), otherMeasure, short)}
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
