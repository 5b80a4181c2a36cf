import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { TURNS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { INVESTORS, PUTTING } from './money-phrases.ts';
import { has } from './money-setting.ts';

/** `saw $410 million leave`, `pulled $8 billion from stock funds`, `its fund traded $1 million` */
export function flowKind(list: TokenList, amount: Amount): FigureKind | undefined {
  if (amount.value < 1e5) return undefined;
  if (tokenAt(list, amount.first - 1)?.text === 'traded') return 'volume';
  if (LEAVES.has(list[amount.next]) && SEES.has(before(list, amount))) return 'volume';
  const governor = before(list, amount);
  // `the builder, which turned over £212m`
  if (TURNS.has(governor) && tokenAt(list, amount.first - 1)?.text === 'over') return BOARDS.isIn(list) ? 'volume' : 'revenue';
  const joints = PULLS.has(governor) ? ['from', 'out'] : PUTTING.has(governor) ? ['into'] : NONE;
  const flows = joints.includes(list[amount.next]?.text ?? '');
  // `foreign investors pulled $2 billion out of Indian shares`
  if (flows && has(list, amount, ...INVESTORS) && SECURITIES.isWithin(list, amount.next + 1, amount.next + 6)) return 'volume';
  if (!POOLS.isIn(list)) return undefined;
  // `bond funds took in $38 billion`
  if (governor?.text === 'in' && POOLS.isWithin(list, amount.first - 4, amount.first - 2)) return 'volume';
  return flows && POOLS.isWithin(list, amount.next + 1, amount.next + 7) ? 'volume' : undefined;
}
const NONE: readonly string[] = [];
const SECURITIES = soughtWords('shares stocks equities bonds');
const BOARDS = soughtWords('exchange exchanges bourse market board shares stocks session trading');
const SEES = wordList('saw seen sees see had watched');
const LEAVES = wordList('leave exit flee flow pour walk depart');
const PULLS = wordList('pulled pull pulls pulling yanked withdrew withdraw withdrawn redeemed redeem');
const POOLS = soughtWords('fund funds etf etfs');
