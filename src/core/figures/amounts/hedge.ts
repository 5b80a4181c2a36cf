import { wordSet } from '../../word-set.ts';
import type { Hedge } from '../figure.ts';
import { ARTICLES } from '../words/shared-words.ts';
import { matches, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';

/** Phrases that end right before the amount, longest first where one ends another. */
const BEFORE: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ['no more than', 'up_to'],
  ['not more than', 'up_to'],
  ['no less than', 'at_least'],
  ['no fewer than', 'at_least'],
  ['not less than', 'at_least'],
  ['more than', 'more_than'],
  ['less than', 'less_than'],
  ['fewer than', 'less_than'],
  ['lower than', 'less_than'],
  ['higher than', 'more_than'],
  ['greater than', 'more_than'],
  ['better than', 'more_than'],
  ['as much as', 'up_to'],
  ['as many as', 'up_to'],
  ['as high as', 'up_to'],
  ['as low as', 'up_to'],
  ['as little as', 'up_to'],
  ['as far as', 'up_to'],
  ['as large as', 'up_to'],
  ['up to', 'up_to'],
  ['a maximum of', 'up_to'],
  ['at most', 'up_to'],
  ['capped at', 'up_to'],
  ['an intraday low of', 'up_to'],
  ['an intraday high of', 'up_to'],
  ['a minimum of', 'at_least'],
  ['at least', 'at_least'],
  ['at the very least', 'at_least'],
  ['not to exceed', 'up_to'],
  ['upwards of', 'more_than'],
  ['upward of', 'more_than'],
  ['in excess of', 'more_than'],
  ['north of', 'more_than'],
  ['south of', 'less_than'],
  ['well over', 'more_than'],
  ['over', 'more_than'],
  ['above', 'more_than'],
  ['past', 'more_than'],
  ['beyond', 'more_than'],
  ['exceeding', 'more_than'],
  ['exceeded', 'more_than'],
  ['exceeds', 'more_than'],
  ['exceed', 'more_than'],
  ['topping', 'more_than'],
  ['topped', 'more_than'],
  ['top', 'more_than'],
  ['tops', 'more_than'],
  ['surpass', 'more_than'],
  ['as strong as', 'up_to'],
  ['as weak as', 'up_to'],
  ['surpassing', 'more_than'],
  ['surpassed', 'more_than'],
  ['just shy of', 'nearly'],
  ['shy of', 'nearly'],
  ['just short of', 'nearly'],
  ['not quite', 'nearly'],
  ['just under', 'less_than'],
  ['just below', 'less_than'],
  ['under', 'less_than'],
  ['below', 'less_than'],
  ['beneath', 'less_than'],
  ['close to', 'nearly'],
  ['close on', 'nearly'],
  ['getting on for', 'nearly'],
  ['best part of', 'nearly'],
  ['not far off', 'nearly'],
  ['not far short of', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['nearing', 'nearly'],
  ['near', 'around'],
  ['about', 'around'],
  ['around', 'around'],
  ['roughly', 'around'],
  ['approximately', 'around'],
  ['approx', 'around'],
  ['circa', 'around'],
  ['c', 'around'],
  ['c .', 'around'],
  ['ca .', 'around'],
  ['some', 'around'],
  ['estimated', 'around'],
  ['approaching', 'nearly'],
  ['approach', 'around'],
  ['approached', 'nearly'],
  ['in the region of', 'around'],
  ['in the vicinity of', 'around'],
  ['in the order of', 'around'],
  ['on the order of', 'around'],
  ['something like', 'around'],
  ['or so', 'around'],
  ['~', 'around'],
  ['≈', 'around'],
  ['>', 'more_than'],
  ['<', 'less_than'],
];

type Entry = readonly [words: readonly string[], hedge: Hedge];

const BY_LAST = new Map<string, Entry[]>();
for (const [phrase, hedge] of BEFORE) {
  const words = phrase.split(' ').reverse();
  const last = words[0] ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), [words, hedge]]);
}

const AFTER_LIST: readonly Entry[] = [
  [['or', 'more'], 'at_least'],
  [['or', 'higher'], 'at_least'],
  [['or', 'above'], 'at_least'],
  [['or', 'so'], 'around'],
  [['or', 'thereabouts'], 'around'],
  [['or', 'less'], 'up_to'],
  [['or', 'fewer'], 'up_to'],
  [['at', 'most'], 'up_to'],
  [['at', 'least'], 'at_least'],
  [['at', 'one', 'point'], 'up_to'],
  [['at', 'one', 'stage'], 'up_to'],
  [['plus'], 'more_than'],
  [['and', 'change'], 'more_than'],
];
const AFTER = new Map<string, Entry[]>();
for (const entry of AFTER_LIST) AFTER.set(entry[0][0] ?? '', [...(AFTER.get(entry[0][0] ?? '') ?? []), entry]);
const NONE: readonly Entry[] = [];

/** Words that may stand between the hedge and the amount. */
const BETWEEN = wordList('a an the negative net minus total of combined whopping record another further additional - − (');

registered(BEGINS.hedge, [...BY_LAST.keys(), ...AFTER.keys(), ...BETWEEN]);

/** How exactly the amount is meant. */
export function hedgeOf(list: TokenList, amount: Amount): Hedge {
  const before = beforeHedge(list, amount);
  return before !== undefined && before !== 'around' ? before : (afterHedge(list, amount.next) ?? before ?? 'none');
}

/** The words, last first, end at `at`. */
function endsWith(list: TokenList, at: number, words: readonly string[]): boolean {
  for (let back = 0; back < words.length; back += 1) if (tokenAt(list, at - back)?.text !== words[back]) return false;
  return true;
}

function beforeHedge(list: TokenList, amount: Amount): Hedge | undefined {
  for (let at = amount.first - 1, skipped = 0; at >= 0 && skipped < 3; at -= 1, skipped += 1) {
    if (((list[at]?.begins ?? 0) & BEGINS.hedge) === 0) break;
    const word = list[at]?.text ?? '';
    for (const [words, hedge] of BY_LAST.get(word) ?? NONE) {
      if (endsWith(list, at, words)) return isPlace(list, at, word) || (word === 'on' && isClosing(list, at)) ? undefined : hedge;
    }
    if (!BETWEEN.has(list[at])) break;
  }
  return undefined;
}

function afterHedge(list: TokenList, next: number): Hedge | undefined {
  const sign = list[next];
  if (sign?.text === '+' && sign.glued) return 'more_than';
  // `$3 billion-plus`
  if (sign?.text === '-' && sign.glued && list[next + 1]?.text === 'plus') return 'more_than';
  for (let at = next; at < next + 3; at += 1) {
    const token = list[at];
    if (token?.kind !== 'word') break;
    if ((token.begins & BEGINS.hedge) === 0) continue;
    for (const [words, hedge] of AFTER.get(token.text) ?? NONE)
      if (matches(list, at, words) && !isSignOfNext(list, at) && !isVerb(list, at + 1)) return hedge;
  }
  return undefined;
}

/** `pay $30 and change its name` */
const isVerb = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'change' && list[at + 1]?.kind === 'word' && ((list[at + 1]?.begins ?? 0) & BEGINS.preposition) === 0;

/** `minus 3% from plus 6%` */
const isSignOfNext = (list: TokenList, at: number): boolean => list[at]?.text === 'plus' && tokenAt(list, at - 1)?.text === 'from';

const CLIMBS = wordList(
  'ticked edged inched crept climbed moved nudged pushed jumped bounced back went gone came picked shot rose it goes go going moves climbs rises',
);
const PARTICLES = wordList('handed turned turns turning carried took taken hand turn signed');

/** `below the $41 billion expected`, `not as much as the $41 billion` compares two things and does not blur the second. */
const COMPARING = wordList('as topping topped tops surpassing surpassed below above under beneath');

const COMES_SHORT = wordList('shy short');
const THAT = wordList('that expected forecast consensus');

/** `close on the $8 billion purchase`, `stocks close on 2%`; not `spent close on $8 billion`. */
const isClosing = (list: TokenList, on: number): boolean => ARTICLES.has(list[on + 1]) || CLOSING.has(tokenAt(list, on - 2)?.text ?? '');
const CLOSING = wordSet('to will would can could may might must should stocks shares markets');

/** `over` in `over the $5 mark` is a place; so is `the past 30`, and `8% above 100`. */
const isPlace = (list: TokenList, at: number, word: string): boolean =>
  (word === 'to' && tokenAt(list, at - 1)?.text === 'up' && (CLIMBS.has(tokenAt(list, at - 2)) || tokenAt(list, at - 2)?.text === '%')) ||
  (word === 'over' && PARTICLES.has(tokenAt(list, at - 1))) ||
  ((COMPARING.has(list[at]) || word === 'than') && list[at + 1]?.text === 'the') ||
  // `Under a 170-billion-reais agreement`
  (word === 'under' && list[at + 1]?.text === 'a' && list[at + 2]?.kind !== 'word') ||
  (word === 'past' && tokenAt(list, at - 1)?.text === 'the') ||
  // `short of the $2 billion that was expected`; not `just shy of the $2 billion mark`
  (word === 'of' &&
    list[at + 1]?.text === 'the' &&
    COMES_SHORT.has(tokenAt(list, at - 1)) &&
    list.slice(at + 3, at + 8).some((token) => THAT.has(token))) ||
  // `on top of $223 million`
  (word === 'top' && tokenAt(list, at - 1)?.text === 'on') ||
  (word === 'about' && tokenAt(list, at - 1)?.text === 'what');
