import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isHedging } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { HOLDS, PAYING, PAYOUTS } from '../words/shared-words.ts';
import { isDash, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { betsOf } from './money-forms.ts';
import { NOUNS, wordBefore } from './money-phrases.ts';
import { MONEY, type Setting } from './votes.ts';

// The noun that money is of, after it or right before it, says what it is.

/** `$2.3 billion of convertible notes`: the kind of what the money is of. */
export function ofNoun(list: TokenList, amount: Amount): FigureKind | undefined {
  // `5 billion won or more of that profit`
  const joint = list[amount.next]?.text === 'or' ? amount.next + 2 : amount.next;
  if (list[joint]?.text !== 'of' && list[joint]?.text !== 'in') return undefined;
  for (let at = joint + 1; at < joint + 5; at += 1) {
    const token = list[at];
    // `of its 2030 notes`, `of 7% bonds`
    if (token?.kind === 'number' || ((token?.text === '%' || isDash(token)) && at > joint + 1)) continue;
    if (token?.kind !== 'word') return undefined;
    // `of 2030 paper`
    if (token.text === 'paper' && isDated(tokenAt(list, at - 1))) return 'debt';
    const kind = (at > joint + 1 ? SOLD.get(tokenAt(list, at - 1)?.text ?? '')?.get(token.text) : undefined) ?? NOUNS.get(token.text);
    if (kind === undefined) continue;
    // `$2 billion in sales incentives`: the last noun counts
    const after = list[at + 1];
    // `holds $9 billion of government debt`: of others
    if (kind === 'debt' && HOLDS.has(before(list, amount)) && LENT.has(tokenAt(list, at - 1)?.text ?? '')) return 'holding';
    const bets = BETS.has(token.text) ? betsOf(list, amount) : undefined;
    if (bets !== undefined) return bets;
    // `in cash` is how a deal is paid
    if (token.text === 'cash' && list[joint]?.text === 'in' && at === joint + 1) return undefined;
    // `burned $40 million of cash`, `used up $40 million of its reserves`
    if (kind === 'holding' && (USED.isWithin(list, amount.first - 4, amount.first) || isGoneThrough(list, amount))) return 'spend';
    const ends = after === undefined || after.kind === 'sign' || after.text === 'and' || AFTER_NOUN.has(after);
    return ends && isNotDealt(list, amount) ? kind : undefined;
  }
  return undefined;
}

const isDated = (before: Token | undefined): boolean => before?.kind === 'number' || PAPERS.has(before);
const PAPERS = wordList('commercial year unsecured secured short-term');

/** `a charge of $15.9 billion`: the noun right before `of` says what it is. */
export function nounOf({ list, cues, amount, from }: Setting): FigureKind | undefined {
  if (amount.value < 1000) return isPayout(list, amount) ? 'spend' : undefined;
  let at = amount.first - 1;
  while (at > from && isHedging(list[at])) at -= 1;
  if (list[at]?.text !== 'of' || at - 1 < from) return undefined;
  // `the unit had a turnover of 1.35 billion crowns`, `has annual turnover of £60m`
  if (list[at - 1]?.text === 'turnover' && OF_FIRM.has(tokenAt(list, at - 2))) return 'revenue';
  // `an unrealised loss of $6 billion on what it holds`
  if (BOOKED_NOUNS.has(list[at - 1]?.text ?? '') && UNREALISED.has(list[at - 2]?.text ?? '')) return 'profit';
  // `a bridge facility agreement of $30 billion`, `a pay package of $74 million`
  const pair =
    at - 2 < from
      ? undefined
      : cues[at - 2]?.find(({ kind, weight, side }) => weight >= 4 && side !== 'after' && (kind === 'debt' || kind === 'spend'));
  if (pair !== undefined) return pair.kind;
  const cue = cues[at - 1]?.find(({ kind, weight, side }) => weight >= 3 && side !== 'after' && MONEY.has(kind));
  return cue?.kind;
}
const BOOKED_NOUNS = wordSet('loss losses gain gains');
const UNREALISED = wordSet('unrealised unrealized paper valuation mark-to-market');
/** `a dividend of 5.35 euros`, `pays out 50 cents a share` */
const isPayout = (list: TokenList, { first }: Amount): boolean => {
  const preposition = tokenAt(list, first - 1)?.text;
  return (preposition === 'of' && PAYOUTS.has(tokenAt(list, first - 2))) || (preposition === 'out' && PAYING.has(tokenAt(list, first - 2)));
};
const OF_FIRM = wordList('a annual yearly full-year half-year its their group combined consolidated net');
/** `$8 billion in company bond sales`: what is sold raises money. */
const SOLD: ReadonlyMap<string, ReadonlyMap<string, FigureKind>> = new Map<string, ReadonlyMap<string, FigureKind>>(
  (['bond', 'debt', 'note', 'share', 'stock', 'equity'] as const).map((paper, at) => [
    paper,
    new Map<string, FigureKind>([
      ['sales', at < 3 ? 'debt' : 'funding'],
      ['offerings', at < 3 ? 'debt' : 'funding'],
    ]),
  ]),
);
const BETS = wordSet('bets wagers');
const LENT = wordSet('government treasury sovereign public federal corporate');
/** `went through $40 million of cash` */
const isGoneThrough = (list: TokenList, amount: Amount): boolean =>
  before(list, amount)?.text === 'through' && GONE.has(wordBefore(list, amount, 'through')?.text ?? '');
const GONE = wordSet('went go goes gone going ran run running runs');
const USED = soughtWords('burned burnt burn burns burning spent spend used consumed');
const AFTER_NOUN = wordList('in on for from at with by as against over to due this last a the compared versus it that which per');

/** `sold $2 billion of bonds` raises money, `bought` spends it: a verb of dealing says more than the noun. */
const isNotDealt = (list: TokenList, amount: Amount): boolean => !DEALING.has(before(list, amount));
const DEALING = wordList(
  'sold sell selling sells bought buy buying buys raised raise raises raising issued issue issuing placed repaid repay refinance redeem refinanced burn burned burnt burns spent',
);
