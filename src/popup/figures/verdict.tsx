import type { NotCheckable, Verdict } from '../../core/claims/claim.ts';
import { formulaInNumbers } from '../../core/claims/formula-in-numbers.ts';
import type { KeyFigure } from '../../core/figures/figure.ts';
import { Icon } from '../../ui/icon.tsx';
import { CHECK, UNEQUAL } from '../../ui/icons.ts';
import { SourceName } from '../../ui/source-name.tsx';
import type { MessageKey, Words } from '../../ui/words.ts';
import { statedDecimals } from './figure-text.ts';

const REASONS: Readonly<Record<NotCheckable, MessageKey>> = {
  'business-metric': 'unchecked_business_metric',
  'no-subject': 'unchecked_no_subject',
  'unnamed-subject': 'unchecked_unnamed_subject',
  'no-series': 'unchecked_no_series',
  'another-series': 'unchecked_another_series',
  'another-price': 'unchecked_another_price',
  'no-date': 'unchecked_no_date',
  'no-window': 'unchecked_no_window',
  'another-time': 'unchecked_another_time',
  'another-subject': 'unchecked_another_subject',
  'moment-of-day': 'unchecked_moment_of_day',
  'gone-further': 'unchecked_gone_further',
  forecast: 'unchecked_forecast',
  'out-of-range': 'unchecked_out_of_range',
};

/** A time stands beside the figure, only too loosely to be held against it. */
const reasonKey = (reason: NotCheckable, { window }: KeyFigure): MessageKey =>
  reason === 'no-window' && window !== null ? 'unchecked_loose_window' : REASONS[reason];

/** It could be checked, and no source brought what it takes: that is no property of the figure. */
const isUnanswered = (verdict: Verdict): boolean => verdict.verdict === 'not-checkable' && verdict.reason === 'no-series';

interface BadgeProps {
  readonly verdict: Verdict | null;
  readonly figure: KeyFigure;
  readonly words: Words;
  /** Whose verdict it is, for those who do not see beside what it stands. */
  readonly label: string;
  readonly open: boolean;
  /** Id of the explanation that the badge opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** What the data says of a figure: agrees, differs, or cannot tell. A sign and the measured value, not colour alone. */
export function VerdictBadge({ verdict, figure, words, label, open, controls, onToggle }: BadgeProps) {
  const { t } = words;
  if (!verdict) return <span class="badge unchecked">{t('checking')}</span>;
  const checked = verdict.verdict !== 'not-checkable';
  const agrees = verdict.verdict === 'consistent';
  const says = checked ? t(agrees ? 'verdict_agrees' : 'verdict_differs') : '';
  return (
    <button
      type="button"
      class={`badge ${checked ? verdict.verdict : 'unchecked'}`}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {checked ? (
        <>
          <Icon path={agrees ? CHECK : UNEQUAL} />
          <span class="visually-hidden">{says} </span>
          {verdict.within ? between(verdict.within, figure, words) : measured(verdict.measured, figure, words)}
        </>
      ) : (
        t(isUnanswered(verdict) ? 'no_prices' : 'not_checkable')
      )}
      <span class="visually-hidden"> {label}</span>
    </button>
  );
}

/** The formula behind a verdict, its days, its tolerance and its source; or why there is none. */
export function VerdictReason({ verdict, figure, words }: Pick<BadgeProps, 'figure' | 'words'> & { readonly verdict: Verdict }) {
  const { t, format } = words;
  if (verdict.verdict === 'not-checkable') return <p>{t(reasonKey(verdict.reason, figure))}</p>;
  const write = (value: number): string => measured(value, figure, words);
  const stated = measured(verdict.stated, figure, words, statedDecimals(figure));
  const apart = distance(verdict.tolerance, figure, words);
  const long = verdict.verdict === 'consistent' ? 'verdict_agrees_long' : 'verdict_differs_long';
  return (
    <>
      <p>
        {verdict.within
          ? t('verdict_between_long', [stated, between(verdict.within, figure, words), write(verdict.measured), apart])
          : t(long, [stated, write(verdict.measured), apart])}
        {verdict.flag && ` ${t('far_understated')}`}
      </p>
      <code>{verdict.formula}</code>
      {verdict.prices && <code>{`= ${formulaInNumbers(verdict.formula, verdict.prices, (price) => format.price(price, 'points'))}`}</code>}
      <p>
        {verdict.from === verdict.to
          ? t('verdict_source_day', [format.date(verdict.to)])
          : t('verdict_source', [format.date(verdict.from), format.date(verdict.to)])}{' '}
        <SourceName id={verdict.source} words={words} />
      </p>
    </>
  );
}

/** A range with dots between its numbers, which may have a minus of their own. */
const between = (range: readonly number[], figure: KeyFigure, words: Words): string =>
  range.map((value) => measured(value, figure, words)).join(' … ');

/** Between two percentages lie points: "within 1 %" would be a share of one of them. */
const distance = (value: number, figure: KeyFigure, words: Words): string =>
  isPercent(figure) ? words.t('points_apart', [words.format.number(value * 100, 1)]) : measured(value, figure, words).replace(/^[+−]/, '');

const isPercent = ({ unit }: KeyFigure): boolean => unit === 'percent' || unit === 'pp';

/** `digits`: decimals, where they are not ours: `17%` is not 17.0%, nor 300 points 300.00. */
function measured(value: number, figure: KeyFigure, { format }: Words, digits?: number): string {
  if (isPercent(figure)) return format.percent(value, { signed: figure.kind === 'change', digits: digits ?? 1 });
  return figure.unit === 'x' ? `${format.number(value, digits ?? 1)}×` : format.price(value, figure.unit, digits);
}
