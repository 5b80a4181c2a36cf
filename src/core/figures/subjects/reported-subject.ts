import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isHouse } from './trades.ts';

/** What a firm knows of others by: `Visa data`, `a Mastercard survey`. */
const KNOWLEDGE = soughtWords(
  'data survey poll study figures research index analysis tracker report reports estimates forecasts surveys studies',
);
/** Who speaks for it: `Citi analysts`, `economists at Citi`. */
const SPEAKERS = soughtWords('analysts economists strategists consultants researchers analyst economist strategist');
/** They say more of others than of who says it. */
const ESTIMATES = soughtWords(
  'estimates estimate estimated reckons reckon reckoned calculates calculate calculated pegged pegs predicts predicted predict projects projected project forecasts forecast tallied tracked found finds counted counts expects expect expected',
);
/** Who measures nothing of its own says so. */
const PEGS = wordList('pegged pegs tallied reckons reckon calculates');
const SAYS = soughtWords(
  'says said say showed shows show suggested suggests suggest indicated indicates indicate reported warned wrote believes thinks think sees',
);
/** Others than a firm that says what they do. */
const ACTORS = soughtWords(
  'shoppers consumers investors households customers americans britons firms companies hyperscalers traders homebuyers buyers funds banks retailers manufacturers hedgers workers people travellers travelers lenders borrowers miners automakers carmakers chipmakers developers issuers insurers industry sector market economy world government',
);
/** What a firm has of its own, unless it is everybody’s. */
const MEASURES = wordList(
  'profit profits revenue revenues sales earnings income deliveries orders loss losses output production spending capex expenditure costs shipments expenses margin margins growth shares stock users subscribers demand bookings capacity dividend dividends cash debt results volumes prices outlays investment inflows outflows flows withdrawals redemptions liquidations',
);
const EVERYBODYS = soughtWords(
  'global worldwide industry consumer household holiday online world national retail domestic international overall sector total e-commerce u.s. us',
);
const SUMS = wordList('total overall');
const DETERMINERS = wordList('the a an some many most more all these those other both u.s. us');
const AFTER_THAT = wordList('that how');
const OWN = wordList('it its they their he she we our this itself');
/** `customers who earn more than $100,000` */
const WHO = soughtWords('who');

/** Longer noun phrases are none of these. */
const MOST_WORDS = 5;

/** `Citi analysts expect`, `Visa data showed`: it speaks of others. */
export function speaksOfOthers(list: TokenList, { next, instrument }: Name): boolean {
  if (!SPEAKERS.isIn(list) && !KNOWLEDGE.isIn(list)) return false;
  const at = isPossessive(list[next]) ? next + 1 : next;
  // `Alpha’s analyst said`: no other firm has one
  if (SPEAKERS.has(list[at])) return at > next || isHouse(instrument);
  return KNOWLEDGE.has(list[at]) && !ESTIMATES.has(list[at]) && (SAYS.has(list[at + 1]) || ESTIMATES.has(list[at + 1]));
}

/** Where what is reported begins; undefined where nobody reports on others. `sure` if it is not of who reports. */
interface Frame {
  readonly from: number;
  readonly source: Name | undefined;
  readonly sure: boolean;
}

/**
 * Of whom somebody reports an amount, where the words are no name: the shoppers of `Visa data showed shoppers spent $12 billion`, the firms of
 * `JPMorgan estimates tech firms will issue $1.5tn`.
 */
export function reportedSubject(list: TokenList, found: readonly Name[], first: number): Referent | undefined {
  const who = personsBefore(list, found, first);
  if (who !== undefined) return who;
  if (isOfAll(list, found, first)) return phraseAt(list, found, OF_ALL, first);
  const measured = KNOWLEDGE.isIn(list) || SPEAKERS.isIn(list) || ESTIMATES.isIn(list) || ACCORDING.isIn(list);
  if (!measured && !(SAYS.isIn(list) && ACTORS.isIn(list))) return undefined;
  const frame = frameBefore(list, found, first) ?? frameAfter(list, found, first);
  return frame === undefined ? undefined : phraseAt(list, found, frame, first);
}

const ACCORDING = soughtWords('according');

const COUNTERS = soughtWords('association bureau ministry federation figures data statistics');
const NUMBERS = wordList('figures data statistics');
const OFFICIAL = wordList('industry official government ministry');
const OF_ALL: Frame = { from: 0, source: undefined, sure: true };
/** `Tractor sales fell 4% in May, the industry association said`: nobody is named before it, and who counts counts those of all. */
const isOfAll = (list: TokenList, found: readonly Name[], first: number): boolean =>
  COUNTERS.isIn(list) &&
  list.some((token, at) => at > first && COUNTERS.has(token) && (!NUMBERS.has(token) || OFFICIAL.has(list[at - 1]))) &&
  !found.some(({ next, class: kind }) => next <= first && kind !== 'place') &&
  list.slice(0, first).every(({ kind }) => kind === 'word');

/** `those who earn more than $100,000`: of the persons before the pronoun. */
function personsBefore(list: TokenList, found: readonly Name[], first: number): Referent | undefined {
  if (!WHO.isIn(list)) return undefined;
  for (let at = first - 1; at > Math.max(0, first - 6); at -= 1) {
    const token = list[at];
    if (token?.kind !== 'word') return undefined;
    if (!WHO.has(token)) continue;
    const noun = tokenAt(list, at - 1);
    if (noun === undefined || !ACTORS.has(noun) || found.some((name) => name.first < at && name.next >= at)) return undefined;
    return found.some((name) => name.first > at && name.next <= first) ? undefined : referentOf(noun.text, 'market');
  }
  return undefined;
}

/** `According to Alpha, …`, `Alpha data showed that …`, `consultants at Alpha reckon that …` */
function frameBefore(list: TokenList, found: readonly Name[], first: number): Frame | undefined {
  if (ACCORDING.has(list[0]) && list[1]?.text === 'to') {
    const pause = list.findIndex(({ text }, at) => at > 2 && at < 14 && text === ',');
    if (pause > 0 && pause < first) return { from: pause + 1, source: found.find((name) => name.next <= pause), sure: true };
  }
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const source = found[at];
    if (source === undefined || source.next > first || source.class === 'place' || source.class === 'pronoun') continue;
    const read = verbAfter(list, source);
    if (read === undefined || read.verb >= first) continue;
    const from = AFTER_THAT.has(list[read.verb + 1]) ? read.verb + 2 : read.verb + 1;
    return { from, source, sure: read.sure };
  }
  return undefined;
}

/** The verb that reports, after the name and what it knows by. */
function verbAfter(list: TokenList, source: Name): { readonly verb: number; readonly sure: boolean } | undefined {
  let at = source.next;
  if (isPossessive(list[at])) at += 1;
  let sure =
    SPEAKERS.has(tokenAt(list, source.first - 2)) &&
    (tokenAt(list, source.first - 1)?.text === 'at' || tokenAt(list, source.first - 1)?.text === 'from');
  for (let words = 0; words < 4 && list[at]?.kind === 'word'; words += 1) {
    const token = list[at];
    if (SPEAKERS.has(token)) sure ||= source.instrument === undefined || isHouse(source.instrument);
    else if (KNOWLEDGE.has(token) && !ESTIMATES.has(token)) sure = true;
    else if (ESTIMATES.has(token) || SAYS.has(token)) {
      const estimates = PEGS.has(token) || (ESTIMATES.has(token) && isHouse(source.instrument));
      // `Alpha estimates revenue of`, `Alpha forecasts`: a noun or a verb, as what stands after it tells
      return { verb: at, sure: sure || estimates };
    } else if (isVerbLike(token) && !token?.capital) return undefined;
    at += 1;
  }
  return undefined;
}

/** `Hyperscalers will spend $400 billion, Alpha estimates`: what opens the sentence. */
function frameAfter(list: TokenList, found: readonly Name[], first: number): Frame | undefined {
  const source = found.find((name) => name.first > first);
  if (source === undefined || found.some((name) => name.first < source.first && name.class !== 'place')) return undefined;
  const pause = list.slice(first, source.first).some(({ text }) => text === ',');
  const told =
    ESTIMATES.has(list[source.next]) || SAYS.has(list[source.next]) || SPEAKERS.has(list[source.next]) || KNOWLEDGE.has(list[source.next]);
  // `according to Alpha`, `according to data from Alpha`
  const quoted = ACCORDING.isWithin(list, source.first - 6, source.first - 1);
  return (pause && told) || quoted ? { from: 0, source, sure: true } : undefined;
}

/** The noun phrase that begins there and has a verb, or an amount, after it. */
function phraseAt(list: TokenList, found: readonly Name[], { from, source, sure }: Frame, first: number): Referent | undefined {
  if (OWN.has(list[from])) return undefined;
  // `estimates that restoring it would cost $2tn`
  if (sure && list[from]?.kind === 'word' && list[from]?.text.endsWith('ing') && WOULD.isWithin(list, from + 1, first))
    return referentOf(list[from]?.text ?? '', 'product');
  let at = from;
  const words: string[] = [];
  for (; at < first && words.length <= MOST_WORDS; at += 1) {
    const token = list[at];
    // `tech companies’ spending is forecast to top $500bn`
    if ((isPossessive(token) || token?.text === '’' || token?.text === "'") && ACTORS.has(tokenAt(list, at - 1))) break;
    if (token?.kind !== 'word' && !(token?.text === '-' && words.length > 0)) return undefined;
    if (
      PREPOSITIONS.has(token) ||
      (words.length > 0 && token.text !== '-' && !ACTORS.has(token) && (isFiniteVerb(list, at) || ACTS.has(token)))
    )
      break;
    // A name there is read as every other.
    if (found.some((name) => name !== source && name.first <= at && name.next > at && name.class !== 'place')) return undefined;
    if (SPEAKERS.has(token)) return undefined;
    if (token.capital && at > 0 && token.text !== 'us' && token.text !== 'u.s.' && token.text !== 'ai') return undefined;
    if (!(words.length === 0 && DETERMINERS.has(token))) words.push(token.text);
  }
  if (words.length === 0 || words.length > MOST_WORDS || at >= first) return undefined;
  const head = tokenAt(list, at - 1);
  if (head === undefined) return undefined;
  const subject = words.join(' ').replaceAll(' - ', '-');
  // `said investors withdrew $150 million from its funds`
  if (!sure && POSSESSED.isWithin(list, at, first + 10)) return undefined;
  if (ACTORS.has(head)) return referentOf(subject, 'market');
  if (!sure) return undefined;
  if (MEASURES.has(head) && source === undefined && words.length > 1) return referentOf(subject, 'market');
  if (MEASURES.has(head)) {
    // `Alpha reckons that total sales will reach`: its own
    const own = source?.instrument !== undefined && !isHouse(source.instrument) && !KNOWLEDGE.isIn(list) && !SPEAKERS.isIn(list);
    return EVERYBODYS.isWithin(list, own && SUMS.has(list[from]) ? from + 1 : from, at) ? referentOf(subject, 'market') : undefined;
  }
  if (found.some((name) => name !== source && name.next <= first && name.first >= at)) return undefined;
  return head.text.endsWith('s') && !head.text.endsWith('ss') ? referentOf(subject, 'market') : undefined;
}
const WOULD = soughtWords('would could will may might');
const POSSESSED = soughtWords('its their our');
/** After a noun phrase, verbs that are nouns elsewhere. */
const ACTS = wordList('plan plans planned spend spends save buy will would could may might should to pull pulled have had has are were');
