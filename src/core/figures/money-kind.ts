import { wordSet } from '../word-set.ts';
import type { Amount } from './amount.ts';
import { before, HEDGING, isCompared, isRestated, LEVELS } from './before-amount.ts';
import { type Cue, directionCue } from './direction.ts';
import type { FigureKind } from './figure.ts';
import {
  addedTo,
  compoundKind,
  DRAWING,
  hasPrice,
  INVESTORS,
  isBeside,
  isInAll,
  isInPeriod,
  isMoveNoun,
  isOfFunds,
  isOfOrders,
  isOfStock,
  NOUNS,
  OFF_LEVEL,
  putInto,
  SELLING,
  TRADED,
  wordBefore,
} from './money-phrases.ts';
import { isInOutcome } from './outcome.ts';
import { type Token, tokenAt } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';
import { MONEY, type Setting, strongest, vote } from './votes.ts';
import { wipes } from './wiped-out.ts';

/** `a share`, `a barrel`: what a price is for. */
const PER = wordSet(
  'share barrel tonne ton ounce token coin bushel pound gallon unit mwh mmbtu metric troy kilogram kilo kg lb therm unit bitcoin',
);
const SPENT = wordSet('spent spends spending paid pays');

/** Never below a thousand. */
const LARGE: readonly FigureKind[] = ['deal_value', 'funding', 'revenue', 'market_cap', 'volume', 'holding', 'debt', 'shortfall'];

/** What kind of amount of money it is. */
export function moneyKind(setting: Setting): FigureKind {
  const { list, amount, direction, subject, previous } = setting;
  const votes = vote(setting, MONEY);
  const per = perUnit(list, amount.next) ?? (amount.value < 2e6 && isEach(list, amount.next) ? 'unit' : undefined);
  const priced = subject?.class === 'crypto' || subject?.class === 'commodity' || subject?.class === 'currency';
  if (previous !== undefined && isRestated(list, previous.amount, amount) && previous.amount.family === 'money' && per === undefined) {
    const word = tokenAt(list, amount.first - 1)?.text;
    if (word === '(' || (votes.size === 0 && previous.kind !== 'price')) return previous.kind;
  }
  if (
    tokenAt(list, amount.first - 1)?.text === '(' &&
    previous !== undefined &&
    previous.amount.family === 'money' &&
    strongest(votes)[1] < 3
  )
    return previous.kind;
  if (amount.unit === 'USD' && amount.value <= 1 && (votes.get('probability') ?? 0) > 0) return 'probability';
  if (amount.value <= 1 && isOfChance(list, amount)) return 'probability';
  if (amount.value < 2e6 && LEVELS.has(before(list, amount)) && isInOutcome(list, amount)) return 'price';
  if (amount.value >= 2e6) votes.delete('price');
  else if (amount.value < 1000) for (const each of LARGE) votes.delete(each);
  const [kind, weight] = strongest(votes);
  const own = ofNoun(list, amount) ?? nounOf(setting);
  if (own !== undefined) return own;
  const compound = compoundKind(list, amount);
  if (compound !== undefined) return compound;
  // `of which $170 million was owed by one`
  if (
    tokenAt(list, amount.first - 1)?.text === 'which' &&
    tokenAt(list, amount.first - 2)?.text === 'of' &&
    previous?.amount.family === 'money' &&
    previous.kind !== 'change'
  )
    return previous.kind;
  const gained = addedTo(list, amount) ?? putInto(list, amount);
  if (gained !== undefined) return gained;
  if (['short', 'underfunded'].includes(list[amount.next]?.text ?? '') && amount.value >= 1000) return 'shortfall';
  // `52,850 BTC worth $4.9 billion`, `owns 531,000 flats worth €81.5bn`
  if (
    tokenAt(list, amount.first - 1)?.text === 'worth' &&
    (previous?.kind === 'holding' || (previous?.kind === 'count' && isOwned(list, previous.amount))) &&
    amount.first - previous.amount.next <= 3
  )
    return 'holding';
  if (amount.unit === 'USD' && amount.value <= 1 && (isOfContract(list, amount) || has(list, amount, 'kalshi', 'polymarket', 'predictit')))
    return 'probability';
  // `sold $42 billion of 10-year notes`
  if (amount.value >= 1e6 && ISSUING.has(before(list, amount)) && isOfPaper(list, amount.next)) return 'debt';
  // Money that funds gain and lose is what flows in and out.
  if (
    amount.value >= 1e6 &&
    subject !== undefined &&
    (direction !== undefined || has(list, amount, ...FLOWING)) &&
    (subject.class === 'etf' || FUNDS.test(subject.subject) || (isOfFunds(list, amount) && !wipes(setting)))
  )
    return 'volume';
  if (
    previous !== undefined &&
    previous.amount.family === 'money' &&
    previous.kind !== 'change' &&
    isCompared(list, previous.amount, amount)
  )
    return previous.kind;
  if (list[amount.next]?.text === 'of' && list[amount.next + 1]?.text === 'it' && !SPENT.has(before(list, amount))) {
    const background = setting.background.get();
    if (background !== undefined) return background;
  }
  const word = before(list, amount);
  // `jumped 3.7% to 95,000 won`
  if (
    word === 'to' &&
    previous?.kind === 'change' &&
    previous.amount.unit === 'percent' &&
    amount.first - previous.amount.next <= 2 &&
    amount.value < 2e6 &&
    per === undefined &&
    weight < 1.4
  )
    return 'price';
  if (list[amount.next]?.text === 'left' && ['has', 'had', 'have', 'with'].includes(word)) return 'holding';
  if (priced && amount.value < 2e6 && per === undefined && PRICE_BEFORE.has(word)) return 'price';
  // `will pay $11 billion for Confluent`
  if (
    amount.value >= 1e8 &&
    PAYING.has(word) &&
    list[amount.next]?.text === 'for' &&
    (list[amount.next + 1]?.capital === true || list[amount.next + 1]?.text === 'it')
  )
    return 'deal_value';
  // `raised taxes by £26bn`, `raised its forecast by $15 billion`, `net debt fell by $600 million`
  if (
    word === 'by' &&
    direction !== undefined &&
    direction.at < amount.first &&
    amount.first - direction.at <= 5 &&
    per === undefined &&
    list[direction.at + 1]?.text !== 'short' &&
    list[direction.at]?.text !== 'short' &&
    subject?.class !== 'etf'
  )
    return 'change';
  if (amount.value >= 1e6 && word === 'raised' && has(list, amount, 'duties', 'tariffs', 'taxes', 'levies')) return 'revenue';
  // `drew $125 billion of orders`
  if (amount.value >= 1e6 && DRAWING.has(word) && isOfOrders(list, amount.next)) return 'volume';
  // `costs £2.49`
  if (amount.value < 50_000 && COSTING.has(word === 'under' || word === 'over' ? wordBefore(list, amount, word) : word)) return 'price';
  // `$72 a share, or $12 billion in all`
  if (amount.value >= 1e6 && isInAll(list, amount.next) && hasPrice(setting)) return 'deal_value';
  // `offloaded 1.2 trillion won of stock`
  if (amount.value >= 1e6 && TRADED.has(word) && isOfStock(list, amount.next) && has(list, amount, ...INVESTORS)) return 'volume';
  // `which sold $7.8 billion last year`
  if (amount.value >= 1e6 && (word === 'sold' || word === 'sells') && isInPeriod(list, amount.next)) return 'revenue';
  // `took a 2.9% stake for $1 billion`
  if (amount.value >= 1e6 && word === 'for' && has(list, amount, 'stake') && previous?.amount.unit === 'percent') return 'deal_value';
  // `39% off the $4,946 of August`
  if (amount.value < 1e6 && tokenAt(list, amount.first - 1)?.text === 'the' && OFF_LEVEL.has(tokenAt(list, amount.first - 2)?.text ?? ''))
    return 'price';
  // `by 2.8%, about $56 a month`
  if (amount.value < 1e6 && previous?.kind === 'change' && previous.amount.unit === 'percent' && isBeside(list, previous.amount, amount))
    return 'change';
  // `has lost 55% this year, or $200 billion`
  if (
    (word === 'or' || (weight < 2.5 && previous !== undefined && isRestated(list, previous.amount, amount))) &&
    previous?.kind === 'change' &&
    previous.amount.unit === 'percent' &&
    amount.value >= 1e6
  )
    return 'change';
  // `creditors will write off €8.6 billion of the debt`
  if (word === 'off' && has(list, amount, 'creditors', 'bondholders', 'lenders')) return 'debt';
  // `a drop of 17 cents`
  if (amount.value < 10_000 && isMoveNoun(list, amount)) return 'change';
  // `kept its forecast of $4,900 for the end of 2026`, `HSBC sees $5,000`
  if (amount.value < 2e5 && (isForecastPrice(list, amount) || (SEES.has(word) && tokenAt(list, amount.first - 1)?.text === word)))
    return 'price';
  // `bought at an average of $74,085`
  if (
    amount.value < 1e6 &&
    tokenAt(list, amount.first - 1)?.text === 'of' &&
    AVERAGES.has(tokenAt(list, amount.first - 2)?.text ?? '') &&
    isAtAverage(list, amount)
  )
    return 'price';
  if (amount.value < 1e6 && word === 'for' && SELLING.has(wordBefore(list, amount, 'for'))) return 'price';
  if (amount.value >= 1000 && word === 'for' && has(list, amount, 'bought', 'buying', 'buy') && has(list, amount, 'back')) return 'spend';
  if (
    amount.value >= 1000 &&
    word === 'for' &&
    has(list, amount, 'bought', 'acquired', 'sold', 'buy', 'purchased', 'acquire', 'unloaded', 'offloaded')
  )
    return 'deal_value';
  if (
    list[amount.next]?.text === 'in' &&
    list[amount.next + 1]?.text === 'cash' &&
    ['has', 'had', 'have', 'with', 'holds', 'held'].includes(word)
  )
    return 'holding';
  if (per !== undefined) {
    if (
      per === 'share' &&
      (previous?.kind === 'profit' || (kind === 'profit' && weight > 1) || has(list, amount, 'earnings') || has(list, amount, 'eps'))
    )
      return 'profit';
    if (kind === 'spend' && has(list, amount, 'dividend')) return 'spend';
    return direct(setting) && !['to', 'at', 'from'].includes(word) && direction !== undefined && WIPES_OR_MOVES(list, direction)
      ? 'change'
      : 'price';
  }
  if (wipes(setting) && weight < 3.2 && !['revenue', 'profit', 'debt', 'funding', 'volume'].includes(weight > 1.4 ? kind : ''))
    return 'change';
  if ((kind === 'market_cap' || kind === 'profit') && wipes(setting)) return 'change';
  if (direction !== undefined && direct(setting) && (amount.value < 10_000 || priced) && !(weight > 2 && kind !== 'price')) return 'change';
  if (weight >= 0.9) return kind;
  if (
    (priced && amount.value < 2e6) ||
    (amount.value < 2000 && ['at', 'to', 'from', 'above', 'below', 'near', 'past', 'under', 'over'].includes(word))
  )
    return 'price';
  if (previous !== undefined && previous.amount.family === 'money' && previous.kind !== 'change' && previous.kind !== 'price')
    return previous.kind;
  if (amount.value < 1000) return 'price';
  if (amount.value >= 1e6 && setting.spoken !== undefined && GUIDED.has(wordBefore(list, amount, 'to'))) return setting.spoken;
  if (weight > 0.5) return kind;
  return setting.background.get() ?? (weight > 0 ? kind : amount.value < 100_000 ? 'price' : 'deal_value');
}

/** `owns 531,000 flats` */
const isOwned = (list: readonly Token[], counted: Amount): boolean => OWNS.has(before(list, counted));
const OWNS = wordSet('owns own owned holds held hold manages managed');

/** Before a price of what is traded: `struggled to hold $85,000`. */
const PRICE_BEFORE = wordSet(
  'to at from above below near past as under around hold holding defend reclaim reclaimed reclaiming regain regained crossed topped hit touched',
);
const FLOWING = [
  'took',
  'take',
  'taken',
  'taking',
  'drew',
  'draw',
  'drawing',
  'attracted',
  'attract',
  'gathered',
  'pulled',
  'inflows',
  'outflows',
];
const FUNDS = /\b(?:ETFs?|funds)$/i;

const GUIDED = wordSet('guided guides guiding guidance forecast forecasts outlook');
const PAYING = wordSet('pay pays paid paying');
const COSTING = wordSet('cost costs costing');
/** `a forecast of`, `its target of`, `support at` */
const isForecastPrice = (list: readonly Token[], amount: Amount): boolean =>
  tokenAt(list, amount.first - 1)?.text === 'of' && FORESEEN.has(tokenAt(list, amount.first - 2)?.text ?? '');
const FORESEEN = wordSet('forecast target objective prediction projection');
const SEES = wordSet('sees');

const AVERAGES = wordSet('average cost price');
function isAtAverage(list: readonly Token[], amount: Amount): boolean {
  for (let at = amount.first - 3; at >= Math.max(0, amount.first - 6); at -= 1)
    if (['at', 'for', 'paid', 'an'].includes(list[at]?.text ?? '')) return true;
  return false;
}

const ISSUING = wordSet('sold sell sells selling issued issue issues issuing auctioned');
const PAPER = wordSet('notes bonds bills debt gilts securities');
function isOfPaper(list: readonly Token[], next: number): boolean {
  if (list[next]?.text !== 'of' && list[next]?.text !== 'in') return false;
  for (let at = next + 1; at < next + 8; at += 1) {
    const text = list[at]?.text ?? '';
    if (PAPER.has(text)) return true;
    if (list[at]?.kind === 'sign' && text !== '-') return false;
  }
  return false;
}

function isOfChance(list: readonly Token[], amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 11); at -= 1)
    if (((list[at]?.begins ?? 0) & BEGINS.chance) !== 0 && (list[at]?.text === 'chance' || list[at]?.text === 'odds')) return true;
  return false;
}

/** `$2.3 billion of convertible notes`: the kind of what the money is of. */
function ofNoun(list: readonly Token[], amount: Amount): FigureKind | undefined {
  if (list[amount.next]?.text !== 'of' && list[amount.next]?.text !== 'in') return undefined;
  for (let at = amount.next + 1; at < amount.next + 5; at += 1) {
    const token = list[at];
    if (token?.kind !== 'word') return undefined;
    const kind = NOUNS.get(token.text);
    if (kind === undefined) continue;
    // `$2 billion in sales incentives`: the last noun counts
    const after = list[at + 1];
    // `in cash` is how a deal is paid
    if (token.text === 'cash' && list[amount.next]?.text === 'in') return undefined;
    const ends = after === undefined || after.kind === 'sign' || after.text === 'and' || AFTER_NOUN.has(after.text);
    return ends && isNotDealt(list, amount) ? kind : undefined;
  }
  return undefined;
}
/** `a charge of $15.9 billion`: the noun right before `of` says what it is. */
function nounOf({ list, cues, amount, from }: Setting): FigureKind | undefined {
  if (amount.value < 1000) return undefined;
  let at = amount.first - 1;
  while (at > from && HEDGING.has(list[at]?.text ?? '')) at -= 1;
  if (list[at]?.text !== 'of' || at - 1 < from) return undefined;
  const cue = cues[at - 1]?.find(({ kind, weight, side }) => weight >= 3 && side !== 'after' && MONEY.has(kind));
  return cue?.kind;
}

const AFTER_NOUN = wordSet('in on for from at with by as against over to due this last a the compared versus it that which');
/** `sold $2 billion of bonds` raises money, `bought` spends it: a verb of dealing says more than the noun. */
const isNotDealt = (list: readonly Token[], amount: Amount): boolean => !DEALING.has(before(list, amount));
const DEALING = wordSet(
  'sold sell selling sells bought buy buying buys raised raise raises raising issued issue issuing placed repaid repay refinance redeem refinanced',
);

/** `a “yes” share trades at 76 cents` in a prediction market. */
function isOfContract(list: readonly Token[], amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 12); at -= 1)
    if (((list[at]?.begins ?? 0) & BEGINS.contract) !== 0 && list.slice(at + 1, at + 4).some(({ text }) => CONTRACTS.has(text)))
      return true;
  return false;
}
registered(BEGINS.contract, ['yes', 'no']);
const CONTRACTS = wordSet('share shares contract contracts');

const WIPES_OR_MOVES = (list: readonly Token[], cue: Cue): boolean => directionCue(list[cue.at]?.text ?? '') !== undefined;

const MOVED_AFTER = wordSet('gain loss rise fall drop decline higher lower weaker stronger firmer softer dearer cheaper up down');

/** The moving verb stands right before the amount and its hedge. */
function direct({ list, amount, direction }: Setting): boolean {
  if (direction === undefined) return false;
  if (amount.sign !== 0) return true;
  if (direction.at >= amount.next) return direction.at === amount.next && MOVED_AFTER.has(list[direction.at]?.text ?? '');
  const word = before(list, amount);
  return (directionCue(word) !== undefined && !['above', 'below', 'beneath', 'higher', 'lower', 'short'].includes(word)) || word === 'by';
}

function has(list: readonly Token[], amount: Amount, ...words: readonly string[]): boolean {
  for (let at = Math.max(0, amount.first - 14); at < Math.min(list.length, amount.next + 6); at += 1)
    if (words.includes(list[at]?.text ?? '')) return true;
  return false;
}

/** `bought at $74 each`. */
const isEach = (list: readonly Token[], next: number): boolean =>
  list[next]?.text === 'each' && (list[next + 1] === undefined || list[next + 1]?.kind === 'sign');

const COIN_TICKERS = wordSet('btc eth sol xrp ether bnb doge ada ltc avax hype');
/** What the price is for: `a share`, `per barrel`, `for each barrel`, `/MWh`, `apiece`. */
function perUnit(list: readonly Token[], next: number): string | undefined {
  const first = list[next]?.text ?? '';
  const second = list[next + 1]?.text ?? '';
  if (first === 'apiece') return 'unit';
  if (first === '/' || first === '-' || first === 'per' || first === 'a' || first === 'an' || first === 'each')
    return PER.has(second) ? second : first === 'per' && COIN_TICKERS.has(second) ? 'coin' : undefined;
  return first === 'for' && second === 'each' && PER.has(list[next + 2]?.text ?? '') ? list[next + 2]?.text : undefined;
}
