import { isIsoDate } from '../core/market/date.ts';
import { hasValue, type Measure } from '../core/risk/measure.ts';
import type { MessageKey, Words } from './words.ts';

type Absent = Extract<Measure, { reason: string }>;

/** As the names of messages are written. */
type Underscored<Text extends string> = Text extends `${infer Before}-${infer After}` ? `${Before}_${After}` : Text;

type Detail<Key extends string> = Key extends `detail_${infer Name}` ? Name : never;

/** What the details of a reason say; those of several words are for whoever reads the code. */
function detailText(detail = ' ', { t, format }: Words): string {
  if (detail.includes(' ')) return '';
  return isIsoDate(detail) ? format.date(detail) : t(`detail_${detail as Detail<MessageKey>}`);
}

/** What stands in the place of a number that cannot be computed, and the sentence that says why. */
export function absence(measure: Absent, words: Words): { readonly short: string; readonly why: string } {
  const { t, format } = words;
  if (measure.reason === 'waiting') return { short: '…', why: '' };
  // A comparison is in no filing.
  if (measure.detail === 'benchmark') return { short: t('detail_benchmark'), why: '' };
  const short = t(`reason_${measure.reason.replace('-', '_') as Underscored<typeof measure.reason>}`);
  if (measure.reason !== 'too-short') return { short, why: detailText(measure.detail, words) };
  return { short, why: measure.have === undefined ? '' : t('since_listing', [format.number(measure.have, 0)]) };
}

/** Below one, and written as one with a decimal or none: a cover of 0.97 covers nothing. */
export const isAlmostOne = (value: number): boolean => value >= 0.95 && value < 1;

/** The number as text, or the short reason. */
export const measureText = (measure: Measure, words: Words, write: (value: number) => string): string =>
  hasValue(measure) ? write(measure.value) : absence(measure, words).short;

/** Where a volatility lies within its own past year, as `rank 87`; nothing where that is not known. */
export const rankNote = (rank: Measure, { t, format }: Words): string | undefined =>
  hasValue(rank) ? t('rank', [format.number(rank.value * 100, 0)]) : undefined;

/** `gain` or `loss`: the class of a signed value. The sign itself is always written as well. */
export const tone = (value: number): string => {
  if (value > 0) return 'gain';
  return value < 0 ? 'loss' : '';
};

/**
 * Draws one labelled number of a definition list, or the reason for its absence; `note` is said after the value, smaller, and `toneOf` gives the
 * class of the value.
 */
export const measureItem =
  (words: Words) =>
  (label: string, measure: Measure, write: (value: number) => string, note?: string, toneOf?: (value: number) => string) => {
    const has = hasValue(measure);
    const { short, why } = has ? { short: write(measure.value), why: note } : absence(measure, words);
    return (
      <div>
        <dt>{label}</dt>
        <dd class={has ? toneOf?.(measure.value) : 'absent'} aria-busy={!has && measure.reason === 'waiting'}>
          {short}
          {why && <small> {why}</small>}
        </dd>
      </div>
    );
  };

/** From when a measure is that is called of a year, and is not; nothing where it is. */
export const sinceNote = (measure: Measure, { t, format }: Words): string | undefined =>
  hasValue(measure) && measure.since !== undefined ? t('measured_since', [format.date(measure.since)]) : undefined;

/** Half the width of the error band, as `±0.11`; nothing where there is no band. */
export function bandNote(measure: Measure, { format }: Words): string | undefined {
  if (!hasValue(measure) || !measure.band) return undefined;
  return `±${format.number((measure.band[1] - measure.band[0]) / 2)}`;
}

/** Returns of a year, some holidays fewer than its weekdays. */
const YEAR = 245;

/** The label of a measure and how many returns it is of: "Corr. BTC, 90 d". */
export function overWindow(label: string, measure: Measure, { t, format }: Words): string {
  if (!hasValue(measure) || measure.n === undefined) return label;
  return measure.n >= YEAR ? t('label_year', [label]) : t('label_days', [label, format.number(measure.n, 0)]);
}
