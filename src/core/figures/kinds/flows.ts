import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { POOLS, TAKES, TURNS } from '../words/shared-words.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { INVESTORS, PUTTING } from './money-phrases.ts';
import { has } from './money-setting.ts';

/** What flows in, out or over: out of and into funds, out of securities, over a market; or what a firm turns over, which it sells. */
export function flowKind(list: TokenList, amount: Amount): FigureKind | undefined {
  const { first, next, value, sign } = amount;
  if (value < 1e5) return undefined;
  // `its fund traded $1 million`
  if (tokenAt(list, first - 1)?.text === 'traded') return 'volume';
  const governor = before(list, amount);
  // `saw $410 million leave`
  if (LEAVES.has(list[next]) && SEES.has(governor)) return 'volume';
  if (TURNS.has(governor)) return turnedOver(list, amount, governor);
  if (isOfBoard(list, first)) return 'volume';
  const joints = PULLS.has(governor) ? OUT_OF : PUTTING.has(governor) ? INTO : undefined;
  const flows = joints?.has(list[next]?.text ?? '') === true;
  // `foreign investors pulled $2 billion out of Indian shares`
  if (flows && has(list, amount, ...INVESTORS) && SECURITIES.isWithin(list, next + 1, next + 6)) return 'volume';
  if (!POOLS.isIn(list)) return undefined;
  // `bond funds (+$1.3 billion)`
  if (sign !== 0 && [1, 2].some((back) => tokenAt(list, first - back)?.text === '(') && POOLS.isWithin(list, 0, first)) return 'volume';
  // `the funds held $90 billion`
  if (governor?.text === 'held' && POOLS.has(tokenAt(list, list.lastIndexOf(governor, first) - 1))) return 'holding';
  // `with $900 million walking out of the door`; not `$900 million leaving the economy`
  if (LEAVING.has(list[next]?.text ?? '') && (POOLS.isWithin(list, next + 1, next + 5) || isFundSubject(list, first))) return 'volume';
  // `bond funds took in $38 billion`; not `invested in`, `took in $9 million in profit`
  if (governor?.text === 'in' && POOLS.isWithin(list, first - 4, first - 2)) {
    const verb = tokenAt(list, list.lastIndexOf(governor, first) - 1);
    return TAKES_IN.has(verb) && !(list[next]?.text === 'in' && EARNINGS.has(list[next + 1]?.text ?? '')) ? 'volume' : undefined;
  }
  return flows && POOLS.isWithin(list, next + 1, next + 7) ? 'volume' : undefined;
}

/** `the builder, which turned over £212m`, `the exchange turned over £2bn`; not `turned over $1 billion to creditors` */
function turnedOver(list: TokenList, { first, next }: Amount, verb: Token | undefined): FigureKind | undefined {
  const at = verb === undefined ? -1 : list.lastIndexOf(verb, first);
  if (list[at + 1]?.text !== 'over' || list[next]?.text === 'to') return undefined;
  return BOARDS.has(tokenAt(list, at - 1)) || BOARDS.isWithin(list, next, next + 6) ? 'volume' : 'revenue';
}

/** `turnover on the exchange`, `daily turnover of shares`; not `turnover on continuing operations` */
function isOfBoard(list: TokenList, first: number): boolean {
  if (!TURNOVER.isIn(list) || !BOARDS.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1)
    if (TURNOVER.has(list[at]))
      return list[at + 1]?.text === 'on'
        ? BOARDS.isWithin(list, at + 2, at + 7)
        : isDaily(list, at) && BOARDS.isWithin(list, at + 1, first);
  return false;
}
export const TURNOVER = soughtWords('turnover');
/** `the fund saw $900 million leaving` */
const isFundSubject = (list: TokenList, first: number): boolean =>
  list.some((token, at) => at < first && POOLS.has(token) && isFiniteVerb(list, at + 1));
const isDaily = (list: TokenList, at: number): boolean => tokenAt(list, at - 1)?.text === 'daily';
const OUT_OF = wordSet('from out');
const INTO = wordSet('into');
const TAKES_IN = wordList(`${[...TAKES].join(' ')} pull pulls pulled pulling draw draws drew drawing`);
const EARNINGS = wordSet('profit profits dividends fees revenue');
const SECURITIES = soughtWords('shares stocks equities bonds');
const BOARDS = soughtWords('exchange exchanges bourse market board shares stocks session trading token tokens coin coins');
const SEES = wordList('saw seen sees see had watched');
const LEAVES = wordList('leave exit flee flow pour walk depart');
const LEAVING = wordSet('leaving exiting fleeing flowing pouring walking departing');
const PULLS = wordList('pulled pull pulls pulling yanked withdrew withdraw withdrawn redeemed redeem');
