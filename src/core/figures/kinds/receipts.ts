import type { Amount } from '../amounts/amount.ts';
import type { FigureKind } from '../figure.ts';
import type { Token, TokenList } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import { DRAWING, isOfOrders, wordBefore } from './money-phrases.ts';
import { has } from './money-setting.ts';

/** What taxes, films, bond sales and those who are given money take in. */
export function receiptKind(list: TokenList, amount: Amount, governor: Token | undefined): FigureKind | undefined {
  if (amount.value < 1e6) return undefined;
  const word = governor?.text ?? '';
  if (['raised', 'collected', 'collects'].includes(word) && has(list, amount, 'duties', 'tariffs', 'taxes', 'levies')) return 'revenue';
  // `the film has taken $60 million`
  if (
    ['took', 'taken', 'takes', 'made', 'makes', 'earned'].includes(word) &&
    FILMS.isWithin(list, 0, amount.first) &&
    list[amount.next]?.text !== 'to'
  )
    return 'revenue';
  // `got $2 billion from the fund`
  if (word === 'got' && list[amount.next]?.text === 'from') return 'funding';
  // `the tax would raise £2.4bn`
  if (['raise', 'raises', 'bring', 'brings'].includes(word) && TAXES.isWithin(list, amount.first - 8, amount.first)) return 'revenue';
  // `repaid €5.3 billion of bailout loans`
  if (['repaid', 'repay', 'repays', 'repaying'].includes(word)) return 'debt';
  // `drew $125 billion of orders`, `drew orders of $125 billion`
  if (
    DRAWING.has(governor)
      ? isOfOrders(list, amount.next)
      : word === 'of' &&
        ['orders', 'bids'].includes(wordBefore(list, amount, 'of')?.text ?? '') &&
        DREW.isWithin(list, amount.first - 7, amount.first)
  )
    return 'volume';
  return undefined;
}
const FILMS = soughtWords('film films movie movies sequel');
const TAXES = soughtWords('tax taxes levy levies duty duties tariff tariffs');
const DREW = soughtWords('drew drawing attracted attracting');
