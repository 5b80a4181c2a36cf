import type { VNode } from 'preact';
import type { InstrumentKind } from '../core/instruments/instrument.ts';
import { hasValue, type Measure } from '../core/risk/measure.ts';
import type { RiskMeasures } from '../core/risk/view.ts';
import { bandNote, measureItem, overWindow, rankNote, sinceNote, tone } from './measure.tsx';
import type { MessageKey, Words } from './words.ts';

type Item = Parameters<ReturnType<typeof measureItem>>;

/** The most that stand there unasked. */
const FIRST = 6;

/** What a card says of how the price has behaved: six numbers, and the others on demand; each is a number or says why it is none. */
export function riskLists(risk: RiskMeasures, kind: InstrumentKind, words: Words): { readonly first: VNode; readonly further: VNode } {
  const { t, format } = words;
  const signed = (value: number): string => format.percent(value, { signed: true });
  const plain = (value: number): string => format.percent(value, { digits: 0 });
  const rank = rankNote(risk.volatilityPercentile, words);
  const high = kind === 'crypto' ? risk.drawdown : risk.from52WeekHigh;
  const highNote = sinceNote(high, words);
  const fallNote = sinceNote(risk.maxDrawdown, words);
  const compared = (key: MessageKey, measure: Measure, digits = 2): Item => [
    overWindow(t(key), measure, words),
    measure,
    (value) => format.number(value, digits),
    bandNote(measure, words),
  ];
  const betas = [compared('beta_ndx', risk.betaNdx, 1), compared('beta_btc', risk.betaBtc, 1)] as const;
  const [one, other] = followsBitcoin(risk) ? [betas[1], betas[0]] : betas;
  const all: readonly Item[] = [
    [t('return_30'), risk.return30, signed, '', tone],
    [t('volatility_30'), risk.volatility30, plain, rank],
    [t(highNote ? 'drawdown_now' : 'from_52_week_high'), high, signed, highNote],
    compared('correlation_btc', risk.correlationBtc),
    compared('correlation_ndx', risk.correlationNdx),
    one,
    [t('volatility_90'), risk.volatility90, plain],
    [t(fallNote ? 'worst_fall_short' : 'worst_fall'), risk.maxDrawdown, signed, fallNote],
    other,
  ];
  // Bitcoin moves with Bitcoin: that tells nobody anything.
  const items = all.filter(([, measure]) => hasValue(measure) || measure.reason !== 'itself').map((item) => measureItem(words)(...item));
  return {
    first: <dl class="measures">{items.slice(0, FIRST)}</dl>,
    further: (
      <details class="further">
        <summary>{t('further_measures')}</summary>
        <dl class="measures">{items.slice(FIRST)}</dl>
        {rank && <p>{t('rank_meaning')}</p>}
      </details>
    ),
  };
}

/** A miner's share moves with Bitcoin more than with the Nasdaq-100: then its beta against Bitcoin says more. */
function followsBitcoin({ correlationBtc, correlationNdx, betaBtc }: RiskMeasures): boolean {
  if (!hasValue(betaBtc) || !hasValue(correlationBtc)) return false;
  return !hasValue(correlationNdx) || Math.abs(correlationBtc.value) > Math.abs(correlationNdx.value);
}
