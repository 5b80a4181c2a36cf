import type { KeyFigure } from '../../figures/figure.ts';
import type { ThemeId } from './theme.ts';

/** Times earnings below which shares are not dear, unless it is said that they are. */
const DEAR = 35;
/** Times sales, of which earnings are a part. */
const DEAR_FOR_SALES = 10;
const SALES = /\b(?:sales|revenues?)\b/;
/** Per cent of a business below which it does not hang on it. */
const PART = 20;
/** Letters between a figure and the words of a phrase. */
const NEAR = 12;
/** What is dear by its own past, or said to be, or an index. */
const FOR_ITSELF = /\b(?:above|averages?|bubbles?|dear\w*|expensive|froth\w*|overvalued|rich(?:ly|er)?|stretched|record|highest|index)\b/i;

/** "Trades at 14 times earnings", "11% of its sales": are the `figures` of the phrase from `start` to `end` too small for the risk that it tells? */
export function isModest(theme: ThemeId, figures: readonly KeyFigure[], text: string, start: number, end: number): boolean {
  if (figures.length === 0 || (theme !== 'bubble_valuation' && theme !== 'concentration')) return false;
  const kind = theme === 'concentration' ? 'share' : 'multiple';
  const own = figures.filter(
    (figure) => figure.kind === kind && figure.direction === null && figure.start < end + NEAR && figure.end + NEAR > start,
  );
  const [first] = own;
  if (first === undefined) return false;
  if (kind === 'share') return own.every(({ value, valueHigh = value, unit }) => unit === 'percent' && valueHigh < PART);
  return (
    own.every(
      ({ value, metric = '', instrument }) =>
        value < (SALES.test(metric) ? DEAR_FOR_SALES : DEAR) && instrument?.startsWith('INDEX:') !== true,
    ) && !FOR_ITSELF.test(text.slice(first.sentence.start, first.sentence.end))
  );
}
