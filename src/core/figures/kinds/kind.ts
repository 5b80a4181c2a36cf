import { wordSet } from '../../word-set.ts';
import { afterPoints } from '../amounts/after-points.ts';
import type { Amount } from '../amounts/amount.ts';
import { closesAt } from '../amounts/bare.ts';
import { before, isRestated, LEVELS } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { COINS, HOLDS } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, WordList, wordList } from '../words/word-list.ts';
import { moneyKind } from './money-kind.ts';
import { percentKind } from './percent-kind.ts';
import type { Setting, VoteSetting } from './votes.ts';

const PASSES = wordList(
  'passed topped hit reached crossed broke cleared touched surpassed breached reach reaching hitting touching surpassing topping crossing breaching reclaim reclaimed reclaiming recaptured retook retaken regain regained regaining touch',
);
const LEVEL_WORDS = new WordList(['to', 'at', 'around', 'above', 'below', 'near', 'from', 'past', 'of', 'over', 'under', ...PASSES]);

/** `a record of 23,958.47` is where it stood. */
const RECORDS = wordList('reading record high low close peak level');

/** `a high of`, `a high for the year of` */
function isRecord(list: TokenList, last: number): boolean {
  for (let at = last; at > Math.max(0, last - 5) && list[at]?.kind === 'word'; at -= 1) if (RECORDS.has(list[at])) return true;
  return false;
}

/** What kind of amount it is. */
export function kindOf(setting: VoteSetting): FigureKind {
  const { amount } = setting;
  switch (amount.family) {
    case 'multiple':
      return 'multiple';
    case 'power':
      return 'count';
    case 'points':
      return isChange(setting) ? 'change' : 'index_level';
    case 'percent':
      return percentKind(setting);
    case 'money':
      return moneyKind(setting);
    case 'count':
      if (amount.unit === 'shares' && isTraded(setting)) return 'volume';
      return COINS.hasWord(setting.amount.unit) && isHeld(setting) ? 'holding' : 'count';
  }
}

/** `volume of 23 million shares`, `23 million shares changed hands` */
function isTraded({ list, amount, previous }: Setting): boolean {
  // `up 63 cents to $117.74 on 9.5 million shares`
  if (
    previous !== undefined &&
    ON_PRICE.has(previous.kind) &&
    amount.first - previous.amount.next <= 3 &&
    before(list, amount)?.text === 'on'
  )
    return true;
  const verb = ['were', 'was'].includes(list[amount.next + 1]?.text ?? '') ? amount.next + 2 : amount.next + 1;
  if (EXCHANGED.has(list[verb])) return true;
  if (list[amount.next + 1]?.text === 'changed' && list[amount.next + 2]?.text === 'hands') return true;
  for (let at = amount.first - 2; at >= Math.max(0, amount.first - 6); at -= 1) if (TRADE.has(list[at]?.text ?? '')) return true;
  return false;
}

const ON_PRICE: ReadonlySet<FigureKind> = new Set<FigureKind>(['price', 'change']);
const TRADE = wordSet('volume turnover');
const EXCHANGED = wordList('traded exchanged');

/** `holds 859,853 ETH`, `SharpLink, with 859,853 ETH`, `Strategy’s 649,870 BTC` */
function isHeld({ list, amount }: Setting): boolean {
  const governor = before(list, amount);
  const word = governor?.text ?? '';
  const owned = tokenAt(list, amount.first - 1);
  return (
    HOLDS.has(governor) ||
    isOfHoard(list, amount.first, word) ||
    (word === 'with' && tokenAt(list, amount.first - 2)?.text === ',') ||
    isPossessive(owned)
  );
}

/** `lifts its holdings to 12,400 BTC`, `a stash of 300 BTC` */
function isOfHoard(list: TokenList, first: number, word: string): boolean {
  if (!['to', 'of', 'at', 'is', 'totals', 'reached'].includes(word)) return false;
  return HOARDS.isWithin(list, Math.max(1, first - 5), first - 1);
}
const HOARDS = soughtWords('holdings holding hoard stash treasury reserves reserve stack stockpile balance');

/** `to finish 15.6 points lower`; not `to finish 6,650 points, down 1%` */
const isMovedBehind = (list: TokenList, { next, unit }: Amount): boolean =>
  unit === 'points' && POINTS.has(list[next - 1]?.text ?? '') && saysDirection(list[next]) && list[next + 1]?.kind !== 'number';
const POINTS = wordSet('points point');

/** The amount is how much something moved: `rose 23 points`, `9.97 points higher`; not `to 17,781`. */
function isChange({ list, amount, direction, previous }: Setting): boolean {
  if (amount.sign !== 0) return true;
  if (closesAt(list, amount.first) && !isMovedBehind(list, amount)) return false;
  if (previous?.kind === 'change' && isRestated(list, previous.amount, amount)) return true;
  if (direction === undefined)
    return amount.family === 'points' && !LEVEL_WORDS.has(before(list, amount)) && tokenAt(list, amount.next - 1)?.kind === 'word';
  if (direction.at >= amount.next) return direction.at - amount.next <= 4 || afterPoints(list, amount)?.at === direction.at;
  // `above the 17,000 level`
  if (amount.unit === 'points' && ['level', 'mark'].includes(list[amount.next]?.text ?? '')) return false;
  const governor = before(list, amount);
  const word = governor?.text ?? '';
  // `fell as low as 94.3`
  if (tokenAt(list, amount.first - 1)?.text === 'as' && ['low', 'high'].includes(tokenAt(list, amount.first - 2)?.text ?? '')) return false;
  if (word === 'of' && isRecord(list, amount.first - 2)) return false;
  // `closed higher than 7,500 points`
  if (tokenAt(list, amount.first - 1)?.text === 'than' && ['higher', 'lower'].includes(tokenAt(list, amount.first - 2)?.text ?? ''))
    return false;
  return !LEVELS.has(governor) && !PASSES.has(governor);
}
