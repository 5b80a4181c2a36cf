import type { Amount } from './amount.ts';
import type { SubjectClass } from './common-subjects.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from './tokens.ts';
import { soughtWords, wordList } from './word-list.ts';

/** Where shares trade, and when: `2.8% in New York`, `in Monday’s session`. */
const MARKETS = wordList(
  'new york wall nasdaq nyse london frankfurt xetra paris amsterdam zurich milan madrid stockholm tokyo hong shanghai shenzhen seoul taipei mumbai sydney toronto asian european american january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec sunday monday tuesday wednesday thursday friday saturday q1 q2 q3 q4 h1 h2',
);
const TIMES = wordList(
  'days day weeks week months month quarters quarter years year hours hour minutes minute sessions session deals dealings trades trading trade dealing terms dollars euros pounds shares stocks markets gains losses moves ups downs less times early late morning afternoon following closing opening recent choppy thin after-hours premarket aftermarket success',
);
const PLACES = wordList(
  'box till tills pump pumps checkout checkouts stores factories plants restaurants hotels cinemas theaters theatres airports gates',
);
const THE = wordList('the its their all some');
const VALUE = soughtWords('value valuation worth price capitalisation capitalization cap gains');
const GERUNDS = wordList(
  'clothing streaming advertising gaming publishing shipping banking lending housing manufacturing engineering packaging retailing',
);
const ENDS = wordList('. , ; : on in at after as and or but while this last since over for during from to when — – ) !');

/**
 * `was up 2.8% in bookings`, `fell 2.8% in India`, `down 2.8% at the box office`, `lost 2.8% of the market`: what a firm sold, somewhere. Not
 * `fell 2.8% in New York`, `in thin trading`, `lost 2.8% of its value`.
 */
export function isMovedInPart(list: TokenList, { next, family }: Amount): boolean {
  if (family !== 'percent') return false;
  const word = list[next]?.text;
  const after = THE.has(list[next + 1]) ? next + 2 : next + 1;
  if (word === 'at') return after > next + 1 && PLACES.has(list[after]);
  if (word === 'of') return !VALUE.isWithin(list, after, after + 4);
  if (word !== 'in') return false;
  const first = list[after];
  if (first?.kind !== 'word') return false;
  // `in Asia`, `in the United States`
  if (first.capital) return !MARKETS.has(first);
  return isSold(list, after);
}

/** `groceries`, `cable viewers`, `women’s clothing`: a plural noun or what a branch of business is called, and nothing of time or trading. */
function isSold(list: TokenList, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = list[at];
    if (isPossessive(token)) continue;
    if (token?.kind !== 'word' || TIMES.has(token)) return false;
    const ends = list[at + 1] === undefined || ENDS.has(list[at + 1]);
    if (ends) return GERUNDS.has(token) || /[^su]s$/.test(token.text);
  }
  return false;
}

/** `was down 2.8% at 116,000`, `slipped 2% to 70,118`, `40,397, up 2.8%`: the level beside it is a count, so that the count has moved. */
export function isOfCount(list: TokenList, amount: Amount, amounts: readonly Amount[], subject: SubjectClass): boolean {
  if (subject === 'index' || amount.family !== 'percent') return false;
  return amounts.some((other) => isCount(other) && (isLevelAfter(list, amount, other) || isLevelBefore(list, other, amount)));
}

const isCount = ({ family, value }: Amount): boolean => family === 'count' && value >= 1000;
const isLevelAfter = (list: TokenList, { next }: Amount, { first }: Amount): boolean =>
  first === next + 1 && (list[next]?.text === 'at' || list[next]?.text === 'to');
/** Only a pause and the way stand between: `40,397, up 2.8%`. */
const isLevelBefore = (list: TokenList, { next }: Amount, { first }: Amount): boolean =>
  first === next + 2 && (list[next]?.text === ',' || isDash(list[next])) && WAYS.has(tokenAt(list, first - 1));
const WAYS = wordList('up down off');
