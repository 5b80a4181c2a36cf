import { wordSet } from '../../word-set.ts';
import { type Amount, inOneShape } from '../amounts/amount.ts';
import { before, isAside, isRestated, LEVELS } from '../amounts/before-amount.ts';
import type { Cue } from '../amounts/direction.ts';
import { directionCue } from '../amounts/direction-words.ts';
import { pricedPer } from '../amounts/money-unit.ts';
import type { FigureKind } from '../figure.ts';
import { beforeArticle, PREPOSITIONS } from '../names/clause.ts';
import { JOINTS } from '../names/gap.ts';
import { isEarned } from '../subjects/earns-nothing.ts';
import { EXPECTED, SALES, STOCK } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isChargedAShare, isEarnedAgain, isLostShareByShare } from './earned-a-share.ts';
import { TURNOVER } from './flows.ts';
import { governedKind } from './governed-kind.ts';
import { leftToVerb } from './left-to-verb.ts';
import { wordBefore } from './money-phrases.ts';
import { has, type Money } from './money-setting.ts';
import { namedKind } from './named-kind.ts';
import { isInOutcome } from './outcome.ts';
import { MONEY, type Setting, strongest, type VoteSetting, vote } from './votes.ts';
import { wipes } from './wiped-out.ts';

/** Never below a thousand. */
const LARGE: readonly FigureKind[] = ['deal_value', 'funding', 'revenue', 'market_cap', 'volume', 'holding', 'debt', 'shortfall'];

/** A thousand of them are about a dollar. */
const SMALL_CURRENCIES = wordSet('KRW IDR VND');
const MOST_OF_A_SHARE = 1e7;

/** What kind of amount of money it is: by a size in dollars, roughly. */
export const moneyKind = (setting: VoteSetting): FigureKind =>
  setting.amount.value < MOST_OF_A_SHARE && SMALL_CURRENCIES.has(setting.amount.unit)
    ? kindBySize({ ...setting, amount: inOneShape({ ...setting.amount, value: setting.amount.value / 1000 }) })
    : kindBySize(setting);

function kindBySize(setting: VoteSetting): FigureKind {
  const { list, cues, amount, direction, subject, from, to, previous, background, spoken } = setting;
  const votes = vote(setting, MONEY);
  const per = pricedPer(list, amount);
  const priced = subject?.class === 'crypto' || subject?.class === 'commodity' || subject?.class === 'currency';
  if (previous !== undefined && isRestated(list, previous.amount, amount) && previous.amount.family === 'money' && per === undefined) {
    const word = tokenAt(list, amount.first - 1)?.text;
    // `for $122 a share, or $62 billion`
    if (
      previous.kind === 'price' &&
      word !== '(' &&
      // `buying it at $140 a share, or $3 trillion`: what all is worth
      before(list, previous.amount)?.text !== 'at' &&
      amount.value >= 1e7 &&
      list[previous.amount.next + 1]?.text === 'share' &&
      isForAll(list, amount)
    )
      return 'deal_value';
    if (word === '(' || (votes.size === 0 && previous.kind !== 'price')) return previous.kind;
  }
  if (amount.value <= 1 && isOfChance(list, amount)) return 'probability';
  if (amount.value < 2e6 && LEVELS.has(before(list, amount)) && isInOutcome(list, amount)) return 'price';
  if (amount.value >= 2e6) votes.delete('price');
  else if (amount.value < 1000) for (const each of LARGE) votes.delete(each);
  else if (priced || amount.value < 1e5) votes.delete('market_cap');
  // `earned $3 billion, up 8%, or $5.24 a share`: the sum again, and not how much it rose
  if (
    per === 'share' &&
    spoken === 'profit' &&
    previous !== undefined &&
    isAside(list, previous.amount) &&
    isRestated(list, previous.amount, amount)
  )
    return 'profit';
  const [kind, weight] = strongest(votes);
  const money: Money = { list, cues, amount, direction, subject, from, to, previous, background, spoken, per, priced, kind, weight };
  // `Turnover on the Nikkei was 3 trillion yen`: no index sells anything
  if (subject?.class === 'index' && kind === 'revenue' && TURNOVER.isWithin(list, 0, amount.first)) return 'volume';
  const named = namedKind(money);
  if (named !== undefined) return named;
  if (spoken !== undefined && per === undefined && isGapped(list, amount)) return spoken;
  const governor = before(list, amount);
  return governedKind(money, governor) ?? votedKind(money, governor?.text ?? '');
}

/** Somebody bids for all the shares. */
const isForAll = (list: TokenList, { first }: Amount): boolean => list.slice(0, first).some(({ text }) => BIDS.has(text));
const BIDS = wordSet('acquire acquires acquiring buy buys buying offer offers offered bid bids takeover');

/** What most words near say, unless the form of the amount says otherwise; without any, what was spoken of before. */
function votedKind(money: Money, word: string): FigureKind {
  const { list, amount, direction, previous, per, priced, kind, weight } = money;
  if (per !== undefined) {
    // `expected $2.05 per share on revenue of $120 billion`
    if (per === 'share' && isOnSales(list, amount.next + 2)) return 'profit';
    if (
      per === 'share' &&
      !isOffered(list, amount) &&
      (previous?.kind === 'profit' || (kind === 'profit' && weight > 1) || has(list, amount, 'earnings', 'eps', 'ffo'))
    )
      return 'profit';
    // `revenue of $13 billion and 78 cents a share`
    if (per === 'share' && previous !== undefined && isEarned(previous.kind) && isNext(list, previous.amount, amount)) return 'profit';
    if (per === 'share' && (isOfGuidance(money) || GUIDED_TO.has(wordBefore(list, amount, 'to')))) return 'profit';
    if (kind === 'spend' && has(list, amount, 'dividend')) return 'spend';
    if (per === 'share' && isLostShareByShare(list, amount)) return 'profit';
    if (per === 'share' && isChargedAShare(money)) return 'spend';
    return direct(money) && !['to', 'at', 'from'].includes(word) && direction !== undefined && WIPES_OR_MOVES(list, direction)
      ? 'change'
      : 'price';
  }
  // `Earnings per share: –$1.18`
  if (amount.sign < 0 && !priced && isBehindColon(list, amount)) return weight >= 0.9 && kind !== 'price' ? kind : 'profit';
  // `a loss per share of -$0.65, against an estimate of -$0.22`
  if (
    amount.sign < 0 &&
    !priced &&
    amount.value < 1000 &&
    ((previous?.kind === 'profit' && previous.amount.value < 1000) ||
      list.slice(Math.max(0, amount.first - 5), amount.first).some(({ text }) => EARNED.has(text)))
  )
    return 'profit';
  if (wipes(money) && weight < 3.2 && !['revenue', 'profit', 'debt', 'funding', 'volume'].includes(weight > 1.4 ? kind : ''))
    return 'change';
  if ((kind === 'market_cap' || kind === 'profit') && wipes(money)) return 'change';
  if (direction !== undefined && direct(money) && (amount.value < 10_000 || priced) && !(weight > 2 && kind !== 'price')) return 'change';
  if (isGuidedAgain(money, word) || isOfOutlookAlone(money, word)) return 'profit';
  if (weight >= 0.9) return kind;
  if (
    (priced && amount.value < 2e6) ||
    (amount.value < 2000 && ['at', 'to', 'from', 'above', 'below', 'near', 'past', 'under', 'over', 'hit'].includes(word))
  )
    return 'price';
  if (previous !== undefined && previous.amount.family === 'money' && previous.kind !== 'change' && previous.kind !== 'price') {
    // `earned $1 a share and guided to $15 billion`
    return isGuidedAfter(previous.kind, previous.amount, money) ? 'revenue' : previous.kind;
  }
  if (amount.value < 1000) return !priced && isEarnedAgain(money, word) ? 'profit' : 'price';
  if (weight > 0.5) return kind;
  if (isOfQuarterAhead(money, word)) return 'revenue';
  // `Income from its papers and all they print rose 3% to $31 million`: far off, and still what the sentence is of
  if (weight > 0 && opensWith(money, kind)) return kind;
  // `cut its forecast to $31 billion`: what it will sell, where nothing else is spoken of
  if (amount.value >= 1e6 && GUIDED.has(wordBefore(list, amount, 'to'))) return money.background.get() ?? 'revenue';
  // `Alpha’s sales rose 3% to $9 billion, Beta was up 4% to $2 billion`
  const inRow =
    ['to', 'at', 'for'].includes(word) && previous?.kind === 'change' && previous.amount.unit === 'percent' ? money.spoken : undefined;
  const earlier = inRow ?? money.background.get();
  if (earlier !== undefined) return isTooLarge(earlier, amount) ? 'market_cap' : earlier;
  return weight > 0 ? kind : (leftToVerb(money, word) ?? (amount.value < 100_000 ? 'price' : 'deal_value'));
}

/** No firm earns or sells as much: it is worth that. */
const isTooLarge = (kind: FigureKind, { value, unit }: Amount): boolean => value >= 1e12 && isEarned(kind) && LARGE_UNITS.has(unit);
const LARGE_UNITS = wordSet('USD EUR GBP');

const isBehindColon = (list: TokenList, { first }: Amount): boolean =>
  [1, 2].some((back) => tokenAt(list, first - back)?.text === ':') &&
  list.slice(Math.max(0, first - 8), first).some(({ text }) => EARNED.has(text));
const EARNED = wordSet('earnings eps profit loss income result');

const opensWith = ({ cues, from }: Money, kind: FigureKind): boolean =>
  from > 2 && [0, 1].some((at) => cues[at]?.some((cue) => cue.kind === kind && cue.side !== 'after') === true);

/** `For the quarter it expects $6 billion`, after a word of orders or of nothing. */
const isOfQuarterAhead = ({ list, amount, background }: Money, word: string): boolean =>
  amount.value >= 1e7 && EXPECTS.has(word) && has(list, amount, 'quarter') && (background.get() ?? 'deal_value') === 'deal_value';
const EXPECTS = wordSet('expects expect forecasts foresees');

/** `was fined $40 million, and Beta $57 million for its tardiness`: the name takes over the verb. */
function isGapped(list: TokenList, { first, next, value }: Amount): boolean {
  if (value < 1e5 || list[first - 1]?.capital !== true) return false;
  if (!PREPOSITIONS.has(list[next])) return false;
  let name = first - 1;
  while (name > first - 5 && list[name - 1]?.capital === true) name -= 1;
  return JOINTS.has(beforeArticle(list, name));
}

const isNext = (list: TokenList, earlier: Amount, { first }: Amount): boolean =>
  first === earlier.next + 1 && list[earlier.next]?.text === 'and';

/** `cut its full-year range to $8 a share`, `analysts had expected $1.56 a share` after what it earned. */
const isOfGuidance = ({ list, amount, background, spoken }: Money): boolean =>
  !list.slice(Math.max(0, amount.first - 14), amount.next + 6).some((token) => OTHER_PRICES.has(token) && !token.capital) &&
  ((RANGES.isIn(list) && has(list, amount, 'full', 'full-year', 'annual', 'guided', 'year')) ||
    (EXPECTED.isWithin(list, 0, amount.first) && (spoken ?? background.get()) === 'profit'));
const OTHER_PRICES = wordList('target offer bid price ipo dividend buy acquire');
const RANGES = soughtWords('range guidance outlook');

/** `made a cash offer of 29 pence per share`, `a 29 pence per share bid` */
const isOffered = (list: TokenList, amount: Amount): boolean =>
  OFFERS.has(wordBefore(list, amount, 'of')) || (list[amount.next + 1]?.text === 'share' && isBidBehind(list, amount.next + 2));
/** `a $54 per share bid`, `a $15 per share acquisition proposal` */
const isBidBehind = (list: TokenList, at: number): boolean =>
  OFFERS.has(list[at]) || (OFFERS.has(list[at + 1]) && list[at]?.kind === 'word' && !PREPOSITIONS.has(list[at]));
const OFFERS = wordList('offer bid proposal price');

/** `expects profit of $5.60 a share, having guided to at least $5`: earnings a share again, where no price is spoken of. */
const isGuidedAgain = ({ list, amount, previous }: Money, word: string): boolean =>
  previous?.kind === 'profit' &&
  previous.amount.unit === amount.unit &&
  previous.amount.value < 1000 &&
  amount.value < 5 * previous.amount.value &&
  previous.amount.value < 5 * amount.value &&
  (word !== 'to' || GUIDED_TO.isWithin(list, amount.first - 6, amount.first)) &&
  !list.slice(previous.amount.next + 2, amount.first).some((token) => OTHER_PRICES.has(token) || STOCK.has(token));

/** `stuck to guidance of at least $3.50` */
const isOfOutlookAlone = ({ list, amount, priced }: Money, word: string): boolean =>
  word === 'of' && amount.value < 1000 && !priced && wordBefore(list, amount, 'of')?.text === 'guidance';

const isOnSales = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'on' &&
  (SALES.has(list[at + 1]) || (((list[at + 1]?.begins ?? 0) & BEGINS.currency) !== 0 && list[at + 2]?.kind === 'number'));

const GUIDED_TO = soughtWords('guided guides guiding pointed points');
const GUIDED = wordList('guided guides guiding guidance forecast forecasts outlook');

/** A firm that has told what it earned a share foresees what it will sell; `estimates of $3.30 and $7 billion`. */
const isGuidedAfter = (kind: FigureKind, earlier: Amount, { list, amount }: Money): boolean =>
  kind === 'profit' &&
  earlier.value < 1000 &&
  amount.value >= 1e7 &&
  (GUIDED.has(wordBefore(list, amount, 'to')) || isNext(list, earlier, amount));

function isOfChance(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 11); at -= 1)
    if (((list[at]?.begins ?? 0) & BEGINS.chance) !== 0 && (list[at]?.text === 'chance' || list[at]?.text === 'odds')) return true;
  return false;
}

const WIPES_OR_MOVES = (list: TokenList, cue: Cue): boolean => directionCue(list[cue.at]) !== undefined;

const MOVED_AFTER = wordList(
  'better worse gain loss rise fall drop decline higher lower weaker stronger firmer softer dearer cheaper up down',
);

/** The moving verb stands right before the amount and its hedge. */
function direct({ list, amount, direction }: Setting): boolean {
  if (direction === undefined) return false;
  if (amount.sign !== 0) return true;
  if (direction.at >= amount.next) return direction.at === amount.next && MOVED_AFTER.has(list[direction.at]);
  const token = before(list, amount);
  const word = token?.text ?? '';
  // `put on 8 cents`
  if (word === 'on' && list[direction.at]?.text === 'put' && list[direction.at + 1] === token) return true;
  // `dropped back 48p`
  if (word === 'back' && directionCue(tokenAt(list, direction.at)) !== undefined && list[direction.at + 1] === token) return true;
  return (directionCue(token) !== undefined && !['above', 'below', 'beneath', 'higher', 'lower', 'short'].includes(word)) || word === 'by';
}
