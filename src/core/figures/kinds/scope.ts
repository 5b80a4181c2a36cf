import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { DETERMINERS, isTime, TIMES } from '../subjects/phrase-head.ts';
import { isAdverb } from '../words/adverbs.ts';
import { capitalized } from '../words/calendar.ts';
import { ADDING, MARKETS, OF_OWN } from '../words/shared-words.ts';
import { isDash, isPossessive, saysDirection, type TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { CHARGES } from './charged.ts';

/** Of what is no noun. */
const NO_NOUNS = wordList(
  'just about nearly under less over only barely roughly almost more part what which doing early late mid as one to and or but because since',
);
/** Where and how a price goes, at the end of the words after `in` or `at`: every other noun is one of business. */
const OF_TRADING = wordList(`
 trading trade deals dealings session sessions hours market markets premarket pre-market aftermarket exchange exchanges bourse bourses venues auction volume turnover activity
 response reaction sympathy tandem step line lockstep unison concert wake aftermath anticipation hope hopes expectation belief fear fears relief sign view face light spite midst defiance absence event course run-up build-up publication writing check
 part parts all total addition return turn contrast fashion succession row run spell stretch streak period time span interval phase point points stage moment instant process
 value price prices worth terms favour favor percentage rally rout sell-off selloff slump slide crash correction rebound recovery bounce move moves swing swings frenzy wave bout burst
 profit-taking buying selling jitters euphoria panic flight retreat scramble rush dash blow red green black
 first second third fourth q1 q2 q3 q4 h1 h2 spring summer autumn fall winter christmas easter holidays history record premium discount
 close open opening end ending start beginning outset bell best worst low lows high highs peak top bottom least most last levels level minutes minute hour noon midday lunchtime
`);
const VENUES = wordList(
  'york nasdaq nyse london frankfurt xetra paris amsterdam zurich milan madrid stockholm tokyo hong shanghai shenzhen seoul taipei mumbai sydney toronto oslo copenhagen helsinki brussels lisbon dublin vienna johannesburg singapore wall',
);
const HEADS = wordList('volume volumes value units revenue sales');
const TIMES_OF = wordList('days sessions weeks months occasions cases');
const CURRENCIES = wordList('currency currencies');

/**
 * What else than the price a move is of, by the words right behind it: `up 3% in bookings`, `down 3% at the box office`, `rose 3% in France`, `up 3%
 * by volume`, `lost 3% of the Chinese market`. Undefined where they say when, where or how a share was traded.
 */
export function scopeOf(list: TokenList, { first: start, next, unit }: Amount): string | undefined {
  if (unit !== 'percent') return undefined;
  const charged = list[next]?.text === 'off' || list[next]?.text === 'to' ? chargedNoun(list, next + 1) : undefined;
  if (charged !== undefined) return charged;
  if (list[next]?.text === 'to') return ADDING.isWithin(list, start - 3, start) && isOfOther(list, next + 1) ? 'contribution' : undefined;
  if (list[next]?.text === 'excluding' || list[next]?.text === 'organically') return 'growth';
  // `fell 3% short of its goal`
  if (list[next]?.text === 'short' && list[next + 1]?.text === 'of') return 'target';
  const at = afterDay(list, next);
  const word = list[at]?.text ?? '';
  if (word === 'by') return HEADS.has(list[at + 1]) ? list[at + 1]?.text : undefined;
  const isOn = word === 'on';
  if (!isOn && !PLACING.has(list[at])) return undefined;
  const first = DETERMINERS.has(list[at + 1]) ? at + 2 : at + 1;
  const end = phraseEnd(list, first);
  const head = list[end - 1];
  if (end === first || head === undefined || list[end]?.kind === 'number') return undefined;
  // `fell 3% on customer satisfaction`; `on weak demand`, `on satisfaction data` says why
  if (isOn) return SURVEYED.has(head) ? phrase(list, first, end) : undefined;
  // `lost 3% of its market`: perhaps of its worth
  if (word === 'of') return TIMES_OF.has(head) || (MARKETS.has(head) && list[at + 1]?.text === 'the') ? head.text : undefined;
  // `at constant currency`
  if (CURRENCIES.has(head)) return 'growth';
  for (let each = first; each <= end; each += 1)
    if (OF_TRADING.has(list[each]) || (list[each]?.capital === true && VENUES.has(list[each]))) return undefined;
  // `in its biggest fall since April`
  if (saysDirection(head) || saysDirection(list[end])) return undefined;
  return isTime(list, first, end) ? undefined : phrase(list, first, end);
}

/** `took 3% off the price of its cars`, `added 3% to its prices`: what a firm charges, and not what it costs. */
function chargedNoun(list: TokenList, at: number): string | undefined {
  const owned = list[at]?.capital ? [1, 2, 3].find((step) => isPossessive(list[at + step])) : undefined;
  const noun = owned !== undefined ? list[at + owned + 1] : DETERMINERS.has(list[at]) ? list[at + 1] : list[at];
  if (!CHARGES.has(noun)) return undefined;
  if (PAID.has(noun?.text ?? '')) return noun?.text;
  const of = list[at + 2]?.text === 'of' ? list[at + 3] : undefined;
  return noun?.text === 'price' && (owned !== undefined || !OF_OWN.has(of)) ? undefined : 'prices';
}

/** What a firm pays, and does not charge: the move is of that. */
const PAID = wordSet('wage wages pay salary dividend payout');

/** `added 12% to the S&P 500`; not `to the day’s gain`, `to Tuesday’s gain`. */
const isOfOther = (list: TokenList, at: number): boolean => {
  const token = list[at]?.text === 'the' ? list[at + 1] : list[at];
  // `to HK$72`
  return token?.kind === 'word' && token.capital && !TIMES.has(token) && list[at + 1]?.text !== '$' && list[at + 1]?.kind !== 'number';
};

/** What people are asked about. */
const SURVEYED = wordList('satisfaction reliability loyalty awareness favourability favorability trustworthiness likeability');

const PLACING = wordList('in at of across among throughout');

/** `on Tuesday`, `today` and `year on year` may stand between. */
function afterDay(list: TokenList, next: number): number {
  if (list[next]?.text === 'year') {
    const on = isDash(list[next + 1]) ? next + 2 : next + 1;
    const year = isDash(list[on + 1]) ? on + 2 : on + 1;
    if ((list[on]?.text === 'on' || list[on]?.text === 'over') && list[year]?.text === 'year') return year + 1;
  }
  if (list[next]?.text === 'on' && list[next + 1]?.capital === true && TIMES.has(list[next + 1])) return next + 2;
  return list[next]?.text === 'today' || list[next]?.text === 'yesterday' ? next + 1 : next;
}

/** Where a noun phrase ends that begins at `first`; there where none does. */
function phraseEnd(list: TokenList, first: number): number {
  if (list[first]?.kind !== 'word' || NO_NOUNS.has(list[first]) || isAdverb(list[first])) return first;
  let at = first;
  while (at < first + MOST_WORDS && isNounPart(list, at)) at += 1;
  // `in choosing it`
  return at > first + 1 && (list[first]?.text ?? '').endsWith('ing') ? first : at;
}
const MOST_WORDS = 6;

function isNounPart(list: TokenList, at: number): boolean {
  const token = list[at];
  if (isPossessive(token) || (isDash(token) && token?.glued === true)) return true;
  if (token?.kind === 'word' && (token.capital || (isDash(list[at - 1]) && token.glued))) return true;
  return token?.kind === 'word' && !PREPOSITIONS.has(token) && !JOINTS.has(token) && !DETERMINERS.has(token) && !isFiniteVerb(list, at);
}
const JOINTS = wordList('and or but while when because if that which who so too');

/** In small letters, but for a place: `Asia`, `North America`. */
const phrase = (list: TokenList, first: number, end: number): string =>
  list
    .slice(first, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ text, capital }) => (!capital ? text : text.length <= 2 || text.includes('.') ? text.toUpperCase() : capitalized(text)))
    .join(' ');
