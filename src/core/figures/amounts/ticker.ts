import { type TokenList, tokenAt } from '../words/tokens.ts';
import type { Amount } from './amount.ts';

/** `Beta (BETA 1.6%) fell`: what a symbol did, by its own sign. */
export const isTicker = (list: TokenList, { first, next, family }: Amount): boolean =>
  family === 'percent' && list[next]?.text === ')' && tokenAt(list, first - 2)?.text === '(' && tokenAt(list, first - 1)?.capital === true;
