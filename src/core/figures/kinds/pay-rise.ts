import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import { IN_OR_OF } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const WORKERS = soughtWords(
  'workers strikers mechanics machinists pilots nurses teachers dockers miners drivers staff employees union unions members longshoremen writers actors',
);
const WINS = wordList('won win wins accepted accept accepts took take takes got get gets secured secure secures');
const NO_RISE = wordList('of stake share less');

const RISES = wordList('raise rise increase hike');
const OFFERING = soughtWords(
  'offer offers offered give gives gave given giving promise promised grant granted demand demanded demanding seek sought reject rejected won win accepted awarded',
);

/** `The strikers won 38% over four years`, `offered workers a 3% raise`: how much more they are paid. */
export const isPayRise = (list: TokenList, amount: Amount): boolean =>
  amount.unit === 'percent' &&
  WORKERS.isWithin(list, 0, amount.first) &&
  ((WINS.has(before(list, amount)) && !NO_RISE.has(list[amount.next])) ||
    (RISES.has(list[amount.next]) && !IN_OR_OF.has(list[amount.next + 1]) && OFFERING.isWithin(list, amount.first - 8, amount.first)));
