import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, hedgeStart } from '../amounts/before-amount.ts';
import { OUTLOOKS } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Money } from './money-setting.ts';
import { isRangeOfWeeks } from './range-of-weeks.ts';

const FORESEEN = soughtWords('expected expect expects estimate estimates estimated consensus seen forecast forecasts outlook guidance');
const EXPECTED = wordList('expected expect expects estimate estimates estimated consensus');
/** Of these it would be the price. */
const PRICED: ReadonlySet<string> = wordSet('crypto commodity currency index rate economy etf');
/** What else a sum a share may be, or that it is what the market pays. */
const OTHERS = wordList(
  'target targets price prices priced offer offers offered bid bids tender ipo float dividend dividends payout buy buyout acquire pay pays paid paying trade trades traded trading close closed worth value issue conversion strike rise fall reach climb hit high low per',
);
const CENTS = wordList('cents cent pence');

/** Earnings a share that nothing calls so, but that they are foreseen: `$2.65 a share versus $2.45 expected`, `(consensus $1.31)`, `is seen at 60 cents`. */
export function isForeseenEarnings(money: Money): boolean {
  const { list, amount, subject, per } = money;
  if (amount.value >= 1000 || !FORESEEN.isIn(list) || (per !== undefined && per !== 'share')) return false;
  if (subject !== undefined && PRICED.has(subject.class)) return false;
  const foreseen =
    per === 'share'
      ? isWithinReach(list, amount)
      : isSet(list, amount) || isSeenAt(list, amount) || isOfRange(list, amount) || isOfEstimate(list, amount) || isAwaited(money);
  return (
    foreseen &&
    !list.some(
      (token, at) =>
        OTHERS.has(token) && !token.capital && !(token.text === 'per' && list[isDash(list[at + 1]) ? at + 2 : at + 1]?.text === 'share'),
    )
  );
}

const isWithinReach = (list: TokenList, { first, next }: Amount): boolean => {
  for (let at = Math.max(0, first - 10); at < Math.min(list.length, next + 8); at += 1) if (EXPECTED.has(list[at])) return true;
  return false;
};

/** `(consensus $1.31)`, `($2.97 expected)` */
const isSet = (list: TokenList, { first, next }: Amount): boolean =>
  (tokenAt(list, first - 1)?.text === 'consensus' && tokenAt(list, first - 2)?.text === '(') ||
  (tokenAt(list, first - 1)?.text === '(' && EXPECTED.has(list[next]));

/** `is seen at 60 cents`: no share is so cheap that a paper writes of. */
const isSeenAt = (list: TokenList, amount: Amount): boolean =>
  CENTS.has(tokenAt(list, amount.next - 1)) && before(list, amount)?.text === 'at' && tokenAt(list, amount.first - 2)?.text === 'seen';

/** `its outlook to between $10.60 and $10.70`, `a forecast of 45 to 75 cents` */
function isOfRange(list: TokenList, amount: Amount): boolean {
  const { first, valueHigh } = amount;
  if (valueHigh === undefined || isRangeOfWeeks(list, amount)) return false;
  for (let at = first - 1; at > Math.max(0, first - 5); at -= 1)
    if (OUTLOOKS.has(list[at])) return true;
    else if (list[at]?.kind !== 'word') return false;
  return false;
}

/** `trimmed his estimate to $2.50 from $3.35`, `per-share forecasts that averaged around 30 cents`: who reckons up a share reckons what it earns. */
function isOfEstimate(list: TokenList, amount: Amount): boolean {
  const { first, value } = amount;
  // not `estimates a meal costs $4`
  if (
    value >= MOST_EARNED ||
    !COMES_TO.has(before(list, amount)?.text ?? '') ||
    list.some((token) => token.text === 'shares' || token.text === 'stock')
  )
    return false;
  for (let at = first - 1; at >= Math.max(0, first - 9); at -= 1) {
    const token = list[at];
    if (ESTIMATES.has(token?.text ?? '')) return true;
    if (token?.text === ',' || token?.text === ';' || token?.text === 'by' || token?.text === 'million' || token?.text === 'billion')
      return false;
  }
  return false;
}
const ESTIMATES = wordSet('estimate estimates forecasts');
const COMES_TO = wordSet('of to from for was is averaged');
const MOST_EARNED = 50;

/** `expect, on average, $3.05` */
function beforeAside(list: TokenList, first: number): number {
  let at = hedgeStart(list, first) - 1;
  if (list[at]?.text === ',' && list[at - 1]?.text === 'average') at -= 4;
  return at;
}

/** `Analysts had expected 11.75 euros`, where earnings a share are spoken of; `analysts expect 60 cents` anywhere. */
const isAwaited = ({ list, amount, background, spoken }: Money): boolean =>
  amount.value < 100 &&
  EXPECTED.has(tokenAt(list, beforeAside(list, amount.first))) &&
  (CENTS.has(tokenAt(list, amount.next - 1)) || (spoken ?? background.get()) === 'profit');
