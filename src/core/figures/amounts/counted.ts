import { wordSet } from '../../word-set.ts';
import { DETERMINERS } from '../words/shared-words.ts';
import { isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import type { One } from './one-amount.ts';

const FARTHEST_WHOLE = 6;

/** `50 of its 260 stores`, `35 of the Hungarian airline’s 250 jets`: behind the number of all of them; `next` where none is given. */
export function wholeAfter(list: TokenList, next: number): number {
  if (list[next]?.text !== 'of') return next;
  for (let at = next + 1; at < next + FARTHEST_WHOLE; at += 1) {
    const token = list[at];
    if (token?.kind === 'number')
      return (isPossessive(list[at - 1]) && !isTimeOrWorld(list[at - 2])) || (at === next + 2 && DETERMINERS.has(list[at - 1]))
        ? at + 1
        : next;
    if (token?.kind !== 'word' && !isPossessive(token)) return next;
  }
  return next;
}

/** `half of this year’s 20 deals`, `the world’s 195 countries`: nobody owns them. */
const isTimeOrWorld = (token: Token | undefined): boolean => TIMES.has(token?.text ?? '');
const TIMES = wordSet('day week month quarter half year decade today yesterday world country nation');

/** `number of users to 310m`: what is counted stands before, behind `floor`. */
export function nounBefore(list: TokenList, first: number, floor = 1): string | undefined {
  const joint = tokenAt(list, first - 1)?.text ?? '';
  if (!REACHING.has(joint) && (floor > 1 || !['of', 'from', 'than'].includes(joint))) return undefined;
  for (let at = first - 2; at >= Math.max(floor, first - 5); at -= 1)
    if (COUNTED.has(list[at])) return floor > 1 && isPaying(list, at) ? undefined : list[at]?.text;
  return undefined;
}
/** `revenue from American users hit 25 billion`: the money is theirs. */
const isPaying = (list: TokenList, at: number): boolean =>
  FROM.has(tokenAt(list, at - 1)?.text ?? '') || (!DETERMINERS.has(tokenAt(list, at - 1)) && FROM.has(tokenAt(list, at - 2)?.text ?? ''));
const FROM = wordSet('from to by per for of');
const REACHING = wordSet('to at reached hit past topped passed exceeded above');
const COUNTED = wordList('users subscribers customers members passengers downloads accounts visitors shoppers people viewers readers');

/** `bought 7,420 bitcoin, bringing its total to 252,220` */
export function isOfHoard(list: TokenList, first: number): boolean {
  if (tokenAt(list, first - 1)?.text !== 'to') return false;
  return [2, 3].some((back) => HOARDS.has(tokenAt(list, first - back)));
}
const HOARDS = wordList('total holdings holding stash hoard treasury stack tally');

/** `790 jets from 820`, `cut 6 rigs, leaving 414`, `opened 12 stores, taking the total to 914`: what the count before it moved from or to. */
export function isOfCount(list: TokenList, { first, next, value }: One, counted: Amount | undefined): boolean {
  if (counted === undefined) return false;
  const before = tokenAt(list, first - 1)?.text;
  if (before === 'from') return first - counted.next <= 5 && value > counted.value / 20 && value < counted.value * 20;
  if (list[next]?.kind === 'word' || value < 10) return false;
  if (before === 'leaving') return CLOSED.isWithin(list, counted.first - 6, counted.first);
  return value > counted.value && isOfHoard(list, first);
}

/** `cut 6 rigs, leaving 414`; not `added 12 stores, leaving 40 to open` */
const CLOSED = soughtWords(
  'cut cuts cutting close closes closed closing sell sells sold selling scrap scraps scrapped scrapping shut shuts shed sheds',
);

const OUTNUMBERS = soughtWords('outnumbered outnumber outnumbering');
/** `Losers outnumbered gainers 792 to 101`: whom each of the two counts; smaller ones are a ratio. */
export function outnumbering(list: TokenList, { first, next, value }: One, earlier: Amount | undefined): string | undefined {
  if (!OUTNUMBERS.isIn(list) || value < 10) return undefined;
  const verb = list.findLastIndex((token, at) => at < first && OUTNUMBERS.has(token));
  if (verb < 1 || first - verb > 8) return undefined;
  const [one, other] = [pluralAt(list, verb, -1), pluralAt(list, verb, 1)];
  if (one === undefined || other === undefined) return undefined;
  if (list[next]?.text === 'to' && list[next + 1]?.kind === 'number') return one;
  return earlier?.next === first - 1 && list[first - 1]?.text === 'to' ? other : undefined;
}

/** The plural nearest to the verb: `Losers on Wall Street have far outnumbered gainers`. */
function pluralAt(list: TokenList, verb: number, step: number): string | undefined {
  for (let at = verb + step; Math.abs(at - verb) <= FARTHEST_WHOLE && list[at]?.kind === 'word'; at += step) {
    const text = list[at]?.text ?? '';
    if (text.endsWith('s') && !NO_PLURAL.has(text)) return text;
  }
  return undefined;
}
const NO_PLURAL = wordSet('has as its was always this');
