import { wordSet } from '../../word-set.ts';
import type { Hedge } from '../figure.ts';
import { AGO, APART, ARTICLES, INDEFINITE } from '../words/shared-words.ts';
import { matches, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { isPushedUp } from './pushed-up.ts';

/** Phrases that end right before the amount, longest first where one ends another. */
const BEFORE: readonly (readonly [phrase: string, hedge: Hedge])[] = [
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
  ['to as little as', 'up_to'],
  ['as little as', 'at_least'],
  ['as good as', 'nearly'],
  ['as far as', 'up_to'],
  ['as large as', 'up_to'],
  ['up to', 'up_to'],
  ['a maximum of', 'up_to'],
  ['at most', 'up_to'],
  ['capped at', 'up_to'],
  ['an intraday low of', 'up_to'],
  ['an intraday high of', 'up_to'],
  ['a minimum', 'at_least'],
  ['a minimum of', 'at_least'],
  ['a good', 'at_least'],
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
  ['little short of', 'nearly'],
  ['nowhere near', 'less_than'],
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
  ['better part of', 'nearly'],
  ['thick end of', 'nearly'],
  ['within a whisker of', 'nearly'],
  ['nigh on', 'nearly'],
  ['virtually', 'nearly'],
  ['practically', 'nearly'],
  ['more or less', 'around'],
  ['not far off', 'nearly'],
  ['not far short of', 'nearly'],
  ...'fall falls fell fallen falling stop stopped up well far'.split(' ').map((word): [string, Hedge] => [`${word} short of`, 'less_than']),
  ['nearly', 'nearly'],
  ['barely', 'around'],
  ['hardly', 'around'],
  ['scarcely', 'around'],
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
  ['in the neighborhood of', 'around'],
  ['in the neighbourhood of', 'around'],
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
  [['or', 'even', 'more'], 'at_least'],
  [['or', 'better'], 'at_least'],
  [['or', 'higher'], 'at_least'],
  [['or', 'above'], 'at_least'],
  [['or', 'over'], 'at_least'],
  [['if', 'not', 'more'], 'at_least'],
  [['or', 'close', 'to', 'it'], 'nearly'],
  [['or', 'near', 'enough'], 'nearly'],
  [['give', 'or', 'take'], 'around'],
  [['or', 'so'], 'around'],
  [['or', 'thereabouts'], 'around'],
  [['or', 'less'], 'up_to'],
  [['or', 'fewer'], 'up_to'],
  [['or', 'lower'], 'up_to'],
  [['or', 'below'], 'up_to'],
  [['at', 'most'], 'up_to'],
  [['at', 'the', 'very', 'most'], 'up_to'],
  [['at', 'the', 'outside'], 'up_to'],
  [['at', 'least'], 'at_least'],
  [['at', 'the', 'very', 'least'], 'at_least'],
  [['at', 'a', 'minimum'], 'at_least'],
  [['at', 'one', 'point'], 'up_to'],
  [['at', 'one', 'stage'], 'up_to'],
  [['plus'], 'more_than'],
  [['and', 'change'], 'more_than'],
  [['and', 'then', 'some'], 'more_than'],
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
      if (!endsWith(list, at, words)) continue;
      if (isPlace(list, at, word) || (word === 'on' && words[0] !== 'nigh' && isClosing(list, at))) return undefined;
      return isNegated(list, at - words.length) ? (NEGATED.get(hedge) ?? hedge) : hedge;
    }
    if (!BETWEEN.has(list[at])) break;
  }
  return undefined;
}

/** `no more than`, `never below`, `not nearly`, `has never been more than`, `will not dip below`, `won’t exceed` */
const isNegated = (list: TokenList, at: number): boolean =>
  NO.has(tokenAt(list, GETS.has(tokenAt(list, at)) ? at - 1 : at)) || (list[at]?.text === 't' && NOT_T.has(list[at - 1]?.text ?? ''));
const NOT_T = wordSet("' ’");
const GETS = wordList('been be get go dip fall drop slip sink slide rise climb');
const NO = wordList('no not never');
const NEGATED: ReadonlyMap<Hedge, Hedge> = new Map([
  ['more_than', 'up_to'],
  ['less_than', 'at_least'],
  ['nearly', 'less_than'],
]);

function afterHedge(list: TokenList, next: number): Hedge | undefined {
  const sign = list[next];
  if (sign?.text === '+' && sign.glued) return 'more_than';
  // `$3 billion-plus`
  if (sign?.text === '-' && sign.glued && list[next + 1]?.text === 'plus') return 'more_than';
  // `20bn-odd`
  if (sign?.text === '-' && sign.glued && list[next + 1]?.text === 'odd') return 'around';
  // `5%, give or take`
  const from = sign?.text === ',' && ASIDES.has(list[next + 1]) ? next + 1 : next;
  for (let at = from; at < from + 3; at += 1) {
    const token = list[at];
    if (token?.kind !== 'word') break;
    if ((token.begins & BEGINS.hedge) === 0) continue;
    for (const [words, hedge] of AFTER.get(token.text) ?? NONE)
      if (matches(list, at, words) && !isOfNext(list, at, words) && !isVerb(list, at + 1)) return hedge;
  }
  return undefined;
}

/** `pay $30 and change its name` */
const isVerb = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'change' && list[at + 1]?.kind === 'word' && ((list[at + 1]?.begins ?? 0) & BEGINS.preposition) === 0;
const ASIDES = wordList('give if');

/** `minus 3% from plus 6%`, `22 cents plus a bonus`, `5%, or more than $20bn`, `$9 or over 8 euros`, `5% or below the market` */
function isOfNext(list: TokenList, at: number, words: readonly string[]): boolean {
  const after = list[at + words.length];
  const goesOn = after !== undefined && (isAmountStart(after) || ARTICLES.has(after));
  if (list[at]?.text === 'plus') return goesOn || tokenAt(list, at - 1)?.text === 'from';
  return after?.text === 'than' || (goesOn && APART.has(list[at + 1]));
}
const isAmountStart = ({ kind, begins }: Token): boolean => kind === 'number' || (begins & BEGINS.currency) !== 0;

const CLIMBS = wordList(
  'ticked edged inched crept climbed moved nudged pushed jumped bounced bump bumps bumped back went gone came picked shot rose it goes go going moves climbs rises',
);
const PARTICLES = wordList('handed turned turns turning carried took taken hand turn signed rolled rolls roll rolling passed');

/** `below the $41 billion expected`, `not as much as the $41 billion` compares two things and does not blur the second. */
const COMPARING = wordList('as exceeded exceeding topping topped tops surpassing surpassed below above under beneath');

const BEFORE_TOP = wordList('on the a its their');
const COMES_SHORT = wordList('shy short');
const THAT = wordList('that expected forecast consensus');
const MET = wordList('that which expected needed required');

/** `close on the $8 billion purchase`, `stocks close on 2%`; not `spent close on $8 billion`. */
const isClosing = (list: TokenList, on: number): boolean => ARTICLES.has(list[on + 1]) || CLOSING.has(tokenAt(list, on - 2)?.text ?? '');
const CLOSING = wordSet('to will would can could may might must should stocks shares markets');

/** `talk about a $38bn bid`, `a row over $30m in fees`: what it is about. */
const TOPICAL = wordList('about over around');
const SPOKEN_OF = wordList(
  'talk talks talked talking news worry worries worried worrying concern concerns concerned fear fears fret frets fretted fretting anxious anxiety nervous nerves question questions speculation rumor rumors rumour rumours debate doubt doubts uncertainty unease optimism optimistic excitement complaint complaints complain complained warning warnings dispute disputes battle fight clash feud wrangle sue sues sued suing lawsuit lawsuits outcry anger angry',
);
/** `8% above $250` */
const isAmountEnd = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (token.begins & (BEGINS.scale | BEGINS.unit)) !== 0);
/** `trades 8% above $250` tells how far it is from there; `slid 8% under $250` went there. */
export function isDistance(list: TokenList, last: number): boolean {
  let at = last;
  while (at > last - 3 && list[at]?.kind !== 'number') at -= 1;
  return isAmountEnd(tokenAt(list, last)) && !saysDirection(tokenAt(list, at - 1));
}

/** `over` in `over the $5 mark` is a place; so is `the past 30`, and `8% above 100`. */
const isPlace = (list: TokenList, at: number, word: string): boolean =>
  (word === 'to' &&
    tokenAt(list, at - 1)?.text === 'up' &&
    (CLIMBS.has(tokenAt(list, at - 2)) || tokenAt(list, at - 2)?.text === '%' || isPushedUp(list, at - 2))) ||
  (word === 'over' && PARTICLES.has(tokenAt(list, at - 1))) ||
  ((COMPARING.has(list[at]) || word === 'than') && list[at + 1]?.text === 'the') ||
  // `over the 11% that regulators require`; not `over the $5 mark`
  (word === 'over' && list[at + 1]?.text === 'the' && list.slice(at + 3, at + 7).some((token) => MET.has(token))) ||
  // `Under a 170-billion-reais agreement`
  (word === 'under' && INDEFINITE.has(list[at + 1]) && list[at + 2]?.kind !== 'word') ||
  (word === 'past' && tokenAt(list, at - 1)?.text === 'the') ||
  // `short of the $2 billion that was expected`; not `just shy of the $2 billion mark`
  (word === 'of' &&
    list[at + 1]?.text === 'the' &&
    COMES_SHORT.has(tokenAt(list, at - 1)) &&
    list.slice(at + 3, at + 8).some((token) => THAT.has(token) || AGO.has(token))) ||
  (APART.has(list[at]) && isDistance(list, at - 1)) ||
  (word === 'of' && COMES_SHORT.has(tokenAt(list, at - 1)) && isAmountEnd(tokenAt(list, at - 2))) ||
  (TOPICAL.has(list[at]) && SPOKEN_OF.has(tokenAt(list, at - 1))) ||
  // `on top of $223 million`, `the top 10% of holders`
  (word === 'top' && BEFORE_TOP.has(tokenAt(list, at - 1))) ||
  (word === 'about' && tokenAt(list, at - 1)?.text === 'what');
