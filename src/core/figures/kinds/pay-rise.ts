import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { TokenList } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const WORKERS = soughtWords(
  'workers strikers mechanics machinists pilots nurses teachers dockers miners drivers staff employees union unions members longshoremen writers actors',
);
const WINS = wordList('won win wins accepted accept accepts took take takes got get gets secured secure secures');
const NO_RISE = wordList('of stake share less');

/** `The strikers won 38% over four years`: how much more they are paid. */
export const isPayRise = (list: TokenList, amount: Amount): boolean =>
  amount.unit === 'percent' && WORKERS.isWithin(list, 0, amount.first) && WINS.has(before(list, amount)) && !NO_RISE.has(list[amount.next]);
