import type { Amount } from '../amounts/amount.ts';
import { hedgeStart } from '../amounts/before-amount.ts';
import type { Cue } from '../amounts/direction.ts';
import type { FigureKind } from '../figure.ts';
import { EXPECTED } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';

/** The figure before. */
interface Moved {
  readonly amount: Amount;
  readonly kind: FigureKind;
}

/** `cut its growth forecast to 8% from 14%`: growth both. */
export const isRestatedMove = (
  list: TokenList,
  amount: Amount,
  kind: FigureKind,
  cue: Cue | undefined,
  previous: Moved | undefined,
): boolean =>
  kind === 'change' &&
  previous?.kind === 'change' &&
  cue !== undefined &&
  ((cue.at < previous.amount.first && tokenAt(list, amount.first - 1)?.text === 'from' && amount.first - previous.amount.next <= 2) ||
    isMeasuredBy(list, previous.amount, amount, cue));

/** `grew 6.7% in the quarter, down from 7.8% and below the 6.9% forecast`: growth all. */
const isMeasuredBy = (list: TokenList, earlier: Amount, amount: Amount, cue: Cue): boolean => {
  if (earlier.unit !== amount.unit || amount.first - earlier.next > 12) return false;
  const word = list[cue.at]?.text ?? '';
  const from = hedgeStart(list, amount.first) - 1;
  if (cue.at === from - 1 && (word === 'up' || word === 'down')) return tokenAt(list, from)?.text === 'from';
  const than = tokenAt(list, amount.first - (tokenAt(list, amount.first - 1)?.text === 'the' ? 2 : 1))?.text ?? '';
  return (than === 'below' || than === 'above') && EXPECTED.has(list[amount.next]);
};
