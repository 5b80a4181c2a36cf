import { wordSet } from '../../word-set.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import type { Amount } from './amount.ts';

/** `Beta (BETA 1.6%) fell`: what a symbol did, by its own sign; not how much of a fund it is, nor `growth (GDP 2.1%)`. */
export const isTicker = (list: TokenList, { first, next, family }: Amount): boolean =>
  family === 'percent' &&
  list[next]?.text === ')' &&
  tokenAt(list, first - 2)?.text === '(' &&
  tokenAt(list, first - 1)?.capital === true &&
  !NO_SYMBOLS.has(tokenAt(list, first - 1)?.text ?? '') &&
  !list.some(({ text }) => OF_FUND.has(text));
const NO_SYMBOLS = wordSet('gdp cpi pce ppi pmi roe roa roi eps');
const OF_FUND = wordSet('holding holdings positions portfolio weight weights weighting weightings allocation allocations');
