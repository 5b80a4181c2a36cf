import type { Amount } from './amount.ts';
import { type Cue, directionCue } from './direction.ts';
import type { FigureKind } from './figure.ts';
import type { Token } from './tokens.ts';
import { MONEY, PERCENT, type Setting, strongest, vote } from './votes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** `a share`, `a barrel`: what a price is for. */
const PER = set(
  'share barrel tonne ton ounce token coin bushel pound gallon unit mwh mmbtu metric troy kilogram kilo kg lb therm unit bitcoin',
);
const LEVEL_WORDS = set('to at around above below near from past of over under under');
const WIPES = set(
  'wiped wiping wipe erased erasing erase evaporated vanished shed shedding sheds shaved lopped knocked gave added adding lost loses losing lose surrendered destroyed gained rout selloff sell-off took',
);
const PEAKS = set('peak high highs record summit top peaks zenith');

const COINS = set('bitcoin bitcoins btc ether eth coins');
const HOLDS = set('hold holds held own owns owned');
const STAFF = set('staff workforce employees workers jobs stores shops');
const SPENT = set('spent spends spending paid pays');

/** Never below a thousand. */
const LARGE: readonly FigureKind[] = ['deal_value', 'funding', 'revenue', 'market_cap', 'volume', 'holding', 'debt', 'shortfall'];

/** What kind of amount it is. */
export function kindOf(setting: Setting): FigureKind {
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
      return COINS.has(setting.amount.unit) && HOLDS.has(before(setting.list, setting.amount)) ? 'holding' : 'count';
  }
}

/** The amount is how much something moved: `rose 23 points`, `9.97 points higher`; not `to 17,781`. */
function isChange({ list, amount, direction, previous }: Setting): boolean {
  if (amount.sign !== 0) return true;
  if (previous?.kind === 'change' && isRestated(list, previous.amount, amount)) return true;
  if (direction === undefined)
    return amount.family === 'points' && LEVEL_WORDS.has(before(list, amount)) === false && list[amount.next - 1]?.kind === 'word';
  if (direction.at >= amount.next) return direction.at - amount.next <= 4;
  const word = before(list, amount);
  return !LEVELS.has(word);
}

const LEVELS = set('to at from near around below above under past through beyond');

/** The word before the amount and its hedge. */
function before(list: readonly Token[], amount: Amount): string {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 6); at -= 1) {
    const word = list[at]?.text ?? '';
    if (!HEDGING.has(word)) return word;
  }
  return '';
}
const HEDGING = set(
  'about nearly almost roughly approximately some a an the more less than over just only another estimated much many little negative - − record astonishing whopping or so combined total net fresh new around another further additional mere',
);

/** `23 points, or 0.1%`; `35 billion yen ($282 million)`. */
function isRestated(list: readonly Token[], earlier: Amount, amount: Amount): boolean {
  const gap = amount.first - earlier.next;
  if (gap > 6) return false;
  const words = list.slice(earlier.next, amount.first).map((token) => token.text);
  return words.slice(-3).includes('or') || words.at(-1) === '(' || words.at(-1) === '/';
}

/** `to $14.9 billion from $2.05 billion`, `compared with`, `against`. */
function isCompared(list: readonly Token[], earlier: Amount, amount: Amount): boolean {
  const ratio = amount.value / earlier.value;
  if (amount.first - earlier.next > 22 || !(ratio > 1e-3 && ratio < 1e3)) return false;
  for (let at = amount.first - 1; at >= Math.max(earlier.next, amount.first - 5); at -= 1) {
    const word = list[at]?.text ?? '';
    if (['from', 'against', 'compared', 'versus', 'than', 'vs', 'short'].includes(word)) return true;
    if (!HEDGING.has(word) && !['with', 'to', 'profit', 'loss', 'sales', 'revenue'].includes(word)) return false;
  }
  return false;
}

function percentKind(setting: Setting): FigureKind {
  const { list, amount, direction, previous, subject } = setting;
  const votes = vote(setting, PERCENT);
  const after = list[amount.next]?.text ?? '';
  if ((votes.get('probability') ?? 0) > 1.6 && amount.sign === 0 && amount.unit === 'percent') return 'probability';
  if (isFromPeak(setting)) return 'drawdown';
  if (previous !== undefined && isRestated(list, previous.amount, amount) && ['change', 'probability', 'share'].includes(previous.kind))
    return previous.kind;
  const word = before(list, amount);
  const level = ['to', 'at', 'from', 'of', 'is', 'was', 'near', 'around', 'below', 'above'].includes(word);
  if (amount.valueHigh !== undefined && direction?.at !== amount.next && LEVELS.has(rangeWord(list, amount)) && isRateRange(setting, votes))
    return 'rate';
  const rate =
    (votes.get('rate') ?? 0) +
    (subject?.class === 'rate' ? 2 : 0) +
    (/inflation|unemployment/.test(subject?.class === 'economy' ? subject.subject : '') ? 2 : 0);
  if (amount.unit === 'bps' && direction === undefined && (after === 'over' || after === 'above')) return 'rate';
  if (amount.unit !== 'percent') return direction !== undefined || amount.unit === 'bps' || amount.unit === 'pp' ? 'change' : 'rate';
  if (after === 'of' && STAFF.has(list[amount.next + 2]?.text ?? '')) return 'share';
  if (after === 'of' && !(direction !== undefined && isOwnValue(list, amount.next + 1)) && !directOf(setting)) return 'share';
  if (rate > 1 && (level || direction === undefined || rate > 2.6) && !(direction !== undefined && word === 'by')) {
    if (!(direction !== undefined && !level && direction.at < amount.first && amount.first - direction.at <= 3)) return 'rate';
  }
  if (previous !== undefined && ['rate', 'share', 'probability'].includes(previous.kind) && previous.amount.unit === 'percent') {
    const joined = amount.first - previous.amount.next <= 12 && direction === undefined && (votes.get('share') ?? 0) < 1.5;
    if (joined || isCompared(list, previous.amount, amount)) return previous.kind;
  }
  if ((votes.get('share') ?? 0) > 1.5 && ['to', 'at', 'from'].includes(word)) return 'share';
  if (direction !== undefined && direction.direction !== 'flat') return 'change';
  if ((votes.get('share') ?? 0) > 0.8 || after === 'of' || after === 'on' || amount.form === 'fraction') return 'share';
  if (previous?.kind === 'share' && previous.amount.unit === 'percent') return 'share';
  if (previous?.kind === 'change' && amount.first - previous.amount.next <= 14 && subject?.class !== 'rate') return 'change';
  return rate > 0.5 || level ? 'rate' : direction === undefined ? 'share' : 'change';
}

/** The word before a range: `to a range of 3.75% to 4%`. */
function rangeWord(list: readonly Token[], amount: Amount): string {
  const word = before(list, amount);
  if (word !== 'of') return word;
  for (let at = amount.first - 2; at > amount.first - 6; at -= 1) if (LEVELS.has(list[at]?.text ?? '')) return list[at]?.text ?? '';
  return word;
}

/** Rates are spoken of, or the range before was one. */
const isRateRange = ({ subject, previous }: Setting, votes: ReadonlyMap<FigureKind, number>): boolean =>
  (votes.get('rate') ?? 0) > 0.5 ||
  subject?.class === 'rate' ||
  previous?.kind === 'rate' ||
  previous?.amount.unit === 'pp' ||
  previous?.amount.unit === 'bps' ||
  /\b(?:fed|central bank|federal reserve|ecb)\b|^bank of/i.test(subject?.subject ?? '');

/** `lost 30 per cent of its value` */
const isOwnValue = (list: readonly Token[], at: number): boolean =>
  ['its', 'their'].includes(list[at]?.text ?? '') && ['value', 'share', 'market', 'worth'].includes(list[at + 1]?.text ?? '');

/** `fell 5% of …` never; `rose 5% on …` always: the verb right before decides. */
const directOf = ({ amount, direction }: Setting): boolean =>
  direction !== undefined && direction.at < amount.first && amount.first - direction.at <= 3 && amount.form !== 'fraction';

/** `28% below its peak`, `a 7% drawdown`, `off 41% from its record`. */
function isFromPeak({ list, amount, from }: Setting): boolean {
  if (amount.unit !== 'percent') return false;
  for (let at = amount.first - 1; at >= Math.max(from, amount.first - 5); at -= 1) if (list[at]?.text === 'drawdown') return true;
  let away = false;
  for (let at = amount.next; at < Math.min(list.length, amount.next + 12); at += 1) {
    const word = list[at]?.text ?? '';
    if (word === 'drawdown') return at - amount.next <= 4;
    if (['below', 'from', 'beneath', 'off', 'under', 'short', 'since'].includes(word)) away = true;
    else if (PEAKS.has(word) && away) return list[at + 1]?.text !== 'street';
    else if ([',', ';', '—', 'to', 'and'].includes(word)) return false;
  }
  return false;
}

function moneyKind(setting: Setting): FigureKind {
  const { list, amount, direction, subject, previous } = setting;
  const votes = vote(setting, MONEY);
  const per = perUnit(list, amount.next) ?? (amount.value < 2e6 && isEach(list, amount.next) ? 'unit' : undefined);
  const priced = subject?.class === 'crypto' || subject?.class === 'commodity' || subject?.class === 'currency';
  if (previous !== undefined && isRestated(list, previous.amount, amount) && previous.amount.family === 'money' && per === undefined) {
    const word = list[amount.first - 1]?.text;
    if (word === '(' || (votes.size === 0 && previous.kind !== 'price')) return previous.kind;
  }
  if (list[amount.first - 1]?.text === '(' && previous !== undefined && previous.amount.family === 'money' && strongest(votes)[1] < 3)
    return previous.kind;
  if (amount.unit === 'USD' && amount.value <= 1 && (votes.get('probability') ?? 0) > 0) return 'probability';
  if (amount.value <= 1 && isOfChance(list, amount)) return 'probability';
  if (amount.value >= 2e6) votes.delete('price');
  else if (amount.value < 1000) for (const each of LARGE) votes.delete(each);
  const [kind, weight] = strongest(votes);
  const own = ofNoun(list, amount) ?? nounOf(setting);
  if (own !== undefined) return own;
  if (['short', 'underfunded'].includes(list[amount.next]?.text ?? '') && amount.value >= 1000) return 'shortfall';
  // `52,850 BTC worth $4.9 billion`
  if (list[amount.first - 1]?.text === 'worth' && previous?.kind === 'holding' && amount.first - previous.amount.next <= 3)
    return 'holding';
  if (amount.unit === 'USD' && amount.value <= 1 && isOfContract(list, amount)) return 'probability';
  // Money that funds gain and lose is what flows in and out.
  if (amount.value >= 1e6 && subject !== undefined && direction !== undefined && FUNDS.test(subject.subject) && !wipes(setting))
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
  if (
    priced &&
    amount.value < 2e6 &&
    per === undefined &&
    ['to', 'at', 'from', 'above', 'below', 'near', 'past', 'as', 'under', 'around'].includes(word)
  )
    return 'price';
  if (amount.value >= 1000 && word === 'for' && has(list, amount, 'bought', 'acquired', 'sold', 'buy', 'purchased', 'acquire'))
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
    return direct(setting) &&
      !['to', 'at', 'from'].includes(before(list, amount)) &&
      direction !== undefined &&
      WIPES_OR_MOVES(list, direction)
      ? 'change'
      : 'price';
  }
  if (wipes(setting) && weight < 3.2 && !['revenue', 'profit', 'debt', 'funding', 'volume'].includes(weight > 1.4 ? kind : ''))
    return 'change';
  if (wipes(setting) && kind === 'market_cap') return 'change';
  if (direction !== undefined && direct(setting) && (amount.value < 10_000 || priced) && !(weight > 2 && kind !== 'price')) return 'change';
  if (weight >= 0.9) return kind;
  if (
    (priced && amount.value < 2e6) ||
    (amount.value < 2000 && ['at', 'to', 'from', 'above', 'below', 'near', 'past', 'under', 'over'].includes(before(list, amount)))
  )
    return 'price';
  if (previous !== undefined && previous.amount.family === 'money' && previous.kind !== 'change' && previous.kind !== 'price')
    return previous.kind;
  if (amount.value < 1000) return 'price';
  if (weight > 0.5) return kind;
  return setting.background.get() ?? (weight > 0 ? kind : amount.value < 5000 ? 'price' : 'deal_value');
}

const FUNDS = /\b(?:ETFs?|funds)$/i;

function isOfChance(list: readonly Token[], amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 11); at -= 1)
    if (list[at]?.text === 'chance' || list[at]?.text === 'odds') return true;
  return false;
}

/** `$2.3 billion of convertible notes`, `$7.5 billion in cash`: the noun that the money is of. */
const NOUNS: ReadonlyMap<string, FigureKind> = new Map(
  Object.entries({
    debt: 'debt bonds notes loans borrowings liabilities',
    holding: 'cash reserves',
    revenue: 'revenue revenues sales bookings',
    profit: 'profit profits earnings',
    spend: 'capex expenses interest',
    volume: 'inflows outflows withdrawals redemptions',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, FigureKind] => [word, kind as FigureKind])),
);

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

const AFTER_NOUN = set('in on for from at with by as against over to due this last a the compared versus it that which');
/** `sold $2 billion of bonds` raises money, `bought` spends it: a verb of dealing says more than the noun. */
const isNotDealt = (list: readonly Token[], amount: Amount): boolean => !DEALING.has(before(list, amount));
const DEALING = set(
  'sold sell selling sells bought buy buying buys raised raise raises raising issued issue issuing placed repaid repay refinance redeem refinanced',
);

/** `a “yes” share trades at 76 cents` in a prediction market. */
function isOfContract(list: readonly Token[], amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 12); at -= 1)
    if ((list[at]?.text === 'yes' || list[at]?.text === 'no') && list.slice(at + 1, at + 4).some(({ text }) => CONTRACTS.has(text)))
      return true;
  return false;
}
const CONTRACTS = set('share shares contract contracts');

const WIPES_OR_MOVES = (list: readonly Token[], cue: Cue): boolean => directionCue(list[cue.at]?.text ?? '') !== undefined;

/** The moving verb stands right before the amount and its hedge. */
function direct({ list, amount, direction }: Setting): boolean {
  if (direction === undefined) return false;
  if (amount.sign !== 0) return true;
  if (direction.at >= amount.next)
    return (
      direction.at === amount.next &&
      ['gain', 'loss', 'rise', 'fall', 'drop', 'decline', 'higher', 'lower'].includes(list[direction.at]?.text ?? '')
    );
  const word = before(list, amount);
  return (directionCue(word) !== undefined && !['above', 'below', 'beneath', 'higher', 'lower', 'short'].includes(word)) || word === 'by';
}

const OFF = set('off from');
const WEALTH = set('market value capitalisation capitalization wealth');
const ROUTS = set('rout selloff sell-off wipeout evaporated vanished wiped erased');
const COMMA = set(',');

/** `wiped $1 trillion off`, `a $3.5 trillion rout`, `took about $1.2 trillion off`. */
function wipes({ list, amount }: Setting): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 9); at -= 1) {
    const word = list[at]?.text ?? '';
    if (WIPES.has(word))
      return word === 'took'
        ? hasAfter(list, amount.next, OFF, 3)
        : word !== 'added' && word !== 'lost' && word !== 'gained' && word !== 'rout'
          ? true
          : hasAfter(list, amount.next, WEALTH, 8);
    if ([',', ';', '—', 'to', 'at'].includes(word)) break;
  }
  return hasAfter(list, amount.next, ROUTS, 8) && !hasAfter(list, amount.next, COMMA, 4);
}

function hasAfter(list: readonly Token[], from: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let at = from; at < from + reach; at += 1) if (words.has(list[at]?.text ?? '')) return true;
  return false;
}

function has(list: readonly Token[], amount: Amount, ...words: readonly string[]): boolean {
  for (let at = Math.max(0, amount.first - 14); at < Math.min(list.length, amount.next + 6); at += 1)
    if (words.includes(list[at]?.text ?? '')) return true;
  return false;
}

/** `bought at $74 each`. */
const isEach = (list: readonly Token[], next: number): boolean =>
  list[next]?.text === 'each' && (list[next + 1] === undefined || list[next + 1]?.kind === 'sign');

/** What the price is for: `a share`, `per barrel`, `for each barrel`, `/MWh`, `apiece`. */
export function perUnit(list: readonly Token[], next: number): string | undefined {
  const first = list[next]?.text ?? '';
  const second = list[next + 1]?.text ?? '';
  if (first === 'apiece') return 'unit';
  if (first === '/' || first === '-' || first === 'per' || first === 'a' || first === 'an' || first === 'each')
    return PER.has(second) ? second : undefined;
  return first === 'for' && second === 'each' && PER.has(list[next + 2]?.text ?? '') ? list[next + 2]?.text : undefined;
}
