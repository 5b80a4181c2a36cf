import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import { pricedPer } from '../amounts/money-unit.ts';
import type { FigureKind } from '../figure.ts';
import type { Moved } from '../subjects/phrase-head.ts';
import { sharesSent } from '../subjects/pushed.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { MORE_OR_LESS, SUBORDINATE } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, beginsOf, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isBeatenBy } from './beaten-by.ts';
import { isRanking } from './cue-exceptions.ts';
import { wordBefore } from './money-phrases.ts';
import { isPayRise } from './pay-rise.ts';
import { isOfAverage, priceMetric } from './price-metric.ts';
import { isUpside } from './upside.ts';
import { insertedFrom } from './votes.ts';
import { isWorthDifference } from './worth-difference.ts';

/** Phrases that say what exactly is measured, longest first where one contains another. */
const METRICS = [
  'open interest',
  'net income',
  'operating loss',
  'operating profit',
  'operating income',
  'net loss',
  'net profit',
  'pretax margin',
  'gross margin',
  'operating margin',
  'earnings per share',
  'market value',
  'market cap',
  'market capitalisation',
  'market capitalization',
  'market size',
  'trading volume',
  'spot volume',
  'derivatives volume',
  'net inflow',
  'net inflows',
  'net outflow',
  'net outflows',
  'inflows',
  'outflows',
  'net buying',
  'net selling',
  'conversion price',
  'conversion premium',
  'free cash flow',
  'cash flow',
  'break fee',
  'termination fee',
  'unemployment',
  'payrolls',
  'inflation',
  'yield',
  'coupon',
  'premium',
  'dividend',
  'buyback',
  'capital expenditures',
  'capital expenditure',
  'capital spending',
  'capex',
  'revenue',
  'sales',
  'deliveries',
  'profit',
  'earnings',
  'ebitda',
  'margin',
  'volume',
  'convertible notes',
  'notes',
  'bonds',
  'debt',
  'interest income',
  'interest',
  'training speed',
  'wages',
  'exports',
  'imports',
  'output',
  'production',
  'price',
  'order book',
  'order backlog',
  'backlog',
  'bookings',
].map((phrase) => ({ phrase, words: phrase.split(' ') }));

const TABLE = new PhraseTable(METRICS);

registered(BEGINS.metric, TABLE.firstWords());

/** Kinds that already say it all. */
const PLAIN: ReadonlySet<FigureKind> = new Set<FigureKind>(['index_level', 'probability', 'deal_value', 'market_cap']);

/** No share is priced by them. */
const UNITS = wordList('barrel gallon ton tonne bushel pound kilowatt megawatt kwh mwh mmbtu therm kilogram kilo kg gram litre liter lb');

const NO_GOODS = wordList('than from to in at on over for after this last and or but while as a the');

/**
 * What exactly the amount measures: what the grammar says has moved or is priced, else the nearest phrase before it, else right after it.
 * Undefined for the price of an instrument itself, and where the kind says it all.
 */
export function metricOf(list: TokenList, amount: Amount, kind: FigureKind, from: number, moved: Moved | undefined): string | undefined {
  if (kind === 'index_level' && isOfAverage(list, amount)) return 'technical level';
  if (kind === 'deal_value' && ORDERS.isIn(list)) return ordersNear(list, amount);
  if (PLAIN.has(kind)) return undefined;
  if (kind === 'price' && moved !== undefined && UNITS.hasWord(pricedPer(list, amount) ?? '')) return 'unit price';
  if (kind === 'price') return priceMetric(list, amount) ?? (moved?.of === 'other' ? pricedNoun(moved.noun) : undefined);
  if (kind === 'change' && sharesSent(list, amount.first) >= 0) return undefined;
  if (kind === 'change' && isUpside(list, amount)) return 'potential';
  if (kind === 'change' && isBeatenBy(list, amount)) return 'distance';
  if (kind === 'change' && isBeside(list, amount)) return 'relative performance';
  if (kind === 'change' && amount.family === 'money' && isWorthDifference({ list, amount, previous: undefined })) return 'market value';
  if (kind === 'change' && isOfStake(list, amount)) return 'stake';
  if (kind === 'change' && isPayRise(list, amount)) return 'pay';
  // `sold 1.1 percent more vehicles`
  if (
    kind === 'change' &&
    MORE_OR_LESS.has(list[amount.next]) &&
    list[amount.next + 1]?.kind === 'word' &&
    !NO_GOODS.has(list[amount.next + 1])
  )
    return list[amount.next + 1]?.text;
  if (moved?.of === 'itself') return undefined;
  // `54% above its issue price`; `4% better than feared`
  if (moved?.of === 'other' && /^(?:above|below|under|beneath) /.test(moved.noun)) return 'distance';
  const named = moved?.of === 'other' ? moved.noun.replace(/^(?:above|after|below|past|between|among)(?: |$)/, '') : '';
  const noun = named !== '' && moved?.of === 'other' && isMeasure(moved.noun) ? named : undefined;
  if (noun === undefined && named.includes(' than ')) return 'distance';
  if (noun !== undefined && noun !== 'growth') return noun;
  // `wanted a cut of 25 basis points`
  return phraseNear(list, amount, kind, from) ?? (noun === 'growth' && amount.unit === 'bps' ? 'rate' : noun) ?? lossOf(list, amount, kind);
}

/** `underperformed the S&P 500 by 9%`, `lagged its peers by 4 points`: against something else, and no move of its own. */
function isBeside(list: TokenList, { first }: Amount): boolean {
  let at = first - 1;
  while (at > first - 4 && AROUND.has(tokenAt(list, at))) at -= 1;
  if (tokenAt(list, at)?.text !== 'by') return false;
  for (at -= 1; at >= Math.max(0, first - 12); at -= 1) {
    if (AGAINST.has(list[at])) return true;
    if (list[at]?.kind === 'sign' || list[at]?.text === ',') return false;
  }
  return false;
}
const AROUND = wordList('about around roughly nearly almost over than more some a');
const AGAINST = wordList(
  'underperformed underperforming underperform underperforms outperformed outperforming outperform outperforms lagged lagging lags trailed trailing outpaced outpacing outpaces',
);

/** What the grammar took for the noun is none: `fell after hours by 2%`, `$1.8 billion, up 53%`. */
const isMeasure = (noun: string): boolean =>
  !noun.split(' ').some((word) => NO_MEASURES.hasWord(word)) &&
  (beginsOf(noun) & (BEGINS.verb | BEGINS.scale | BEGINS.number | BEGINS.currency | BEGINS.modality)) === 0;
const NO_MEASURES = wordList(
  'sudden abrupt significant sharp steep slight modest huge big massive strong whopping dramatic further sizeable considerable hours after-hours pre-market premarket bn mn million billion trillion crore lakh points parent it he they goes closes times few same own long early late middle step between first second third fourth third last next losers gainers decliners rout longs shorts only least other others one two back way day',
);

/** `fair value`, `break-even price`: the nouns of prices that are not the market’s. */
const pricedNoun = (noun: string): string | undefined => (PRICED_NOUNS.hasWord(noun.slice(noun.lastIndexOf(' ') + 1)) ? noun : undefined);
const PRICED_NOUNS = wordList(
  'wage salary pay fare rent value price prices cost costs basis average target estimate low high bid offer option options dividend fee contract',
);

/** `lost $5 billion`, `a loss of 45 cents`, `its losses widened to $5 billion` */
const lossOf = (list: TokenList, amount: Amount, kind: FigureKind): string | undefined => {
  const governor = kind === 'profit' ? before(list, amount) : undefined;
  if (governor === undefined) return undefined;
  if (LOSES.has(governor) || (governor.text === 'of' && LOSES.has(wordBefore(list, amount, 'of')))) return 'loss';
  const reaches = REACHING.has(governor.text) || list[amount.first - 1]?.text === 'or';
  return reaches && hasLossChanged(list, amount) ? 'loss' : undefined;
};

const REACHING = wordSet('to from against with versus');

/** `pre-tax losses widened to $30 million from $20 million`: both are lost, and what widens is no profit. */
function hasLossChanged(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 14); at -= 1) {
    const word = list[at]?.text ?? '';
    if (word === ';' || RESULTS.has(word)) return false;
    if (word === 'loss' || word === 'losses') return [1, 2, 3].some((on) => at + on < first && CHANGES.has(list[at + on]?.text ?? ''));
  }
  return false;
}
const RESULTS = wordSet('profit profits income earnings ebitda gain gains surplus');
const CHANGES = wordSet(
  'widened widens widening narrowed narrows narrowing deepened deepens swelled ballooned grew shrank rose fell increased decreased doubled tripled halved mounted climbed jumped soared eased',
);
const LOSES = wordList('lost lose loses losing loss losses');

function phraseNear(list: TokenList, amount: Amount, kind: FigureKind, from: number): string | undefined {
  if ((list.begins & BEGINS.metric) === 0) return undefined;
  for (let at = amount.first - 1; at >= Math.max(afterNounOf(list, from), amount.first - 14); at -= 1) {
    // `debt, a burden on its profit, rose`
    const opens = ((list[at]?.begins ?? 0) & BEGINS.border) === 0 ? undefined : insertedFrom(list, at);
    if (opens !== undefined) {
      at = opens;
      continue;
    }
    // `free cash flow` and not `cash flow`
    const found = phraseAt(list, at - 1) ?? phraseAt(list, at);
    if (found !== undefined && found !== kind) return found;
  }
  for (let at = amount.next; at < Math.min(list.length, amount.next + 7); at += 1) {
    // `plunged 36% after it warned of lower earnings`
    if (kind === 'change' && SUBORDINATE.has(list[at])) break;
    // `lost $1.1 billion on revenue of $1.3 billion`
    if (list[at]?.kind === 'sign' || list[at]?.text === 'and' || (list[at]?.text === 'on' && kind === 'profit')) break;
    const found = phraseAt(list, at);
    if (found !== undefined && found !== kind) return found;
  }
  return undefined;
}

/** `sold 3 million shares of Alpha, a 15% cut`: of what is held, and not of the share. */
const isOfStake = (list: TokenList, { first, next, unit }: Amount): boolean =>
  unit === 'percent' &&
  tokenAt(list, first - 1)?.text === 'a' &&
  tokenAt(list, first - 2)?.text === ',' &&
  CUTS.has(list[next]) &&
  SHARES.isWithin(list, first - 12, first) &&
  TRADES.isWithin(list, first - 16, first);
const CUTS = wordList('cut reduction increase decrease trim');
const SHARES = soughtWords('shares stake holding');
const TRADES = soughtWords('sold bought cut trimmed added raised reduced offloaded dumped sells buys');

/** What is ordered, and sold by no deal of its own. */
function ordersNear(list: TokenList, { first }: Amount): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 10); at -= 1) {
    const found = ORDERS.has(list[at]) ? (phraseAt(list, at - 1) ?? phraseAt(list, at)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
const ORDERS = soughtWords('backlog book');

/** `$105 billion in debt`: the noun after the amount before is that one’s. */
const afterNounOf = (list: TokenList, from: number): number =>
  from > 0 && (list[from]?.text === 'of' || list[from]?.text === 'in') ? from + 2 : from;

const phraseAt = (list: TokenList, at: number): string | undefined =>
  ((tokenAt(list, at)?.begins ?? 0) & BEGINS.metric) === 0 || isRanking(list, at) ? undefined : TABLE.find(list, at)?.phrase;
