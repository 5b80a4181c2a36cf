import type { Amount } from '../amounts/amount.ts';
import { beforeArticle, leads, nounBefore, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { FORECAST_NOUNS } from '../words/forecast-words.ts';
import { ARTICLES, ITS, RELATIVE, STAKES, TIME_CONJUNCTIONS } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { bearer } from './bearer.ts';
import { bodySpokenOf } from './bodies.ts';
import { boundName } from './bound-subject.ts';
import { WORK } from './bound-sum.ts';
import { bracketedFund } from './bracketed-fund.ts';
import { commonNoun, wholeOf } from './common-noun.ts';
import { firstPerson } from './first-person.ts';
import { foreseenSubject, isOtherForecast } from './foreseen-subject.ts';
import { genericSubject, whoIsWorth } from './generic-subject.ts';
import { houseView } from './house-view.ts';
import { jointSubject } from './joint-subject.ts';
import { measureSubject } from './measure-subject.ts';
import { objectSubject } from './object-subject.ts';
import { oddsSubject } from './odds-subject.ts';
import { isOfEarlier } from './of-earlier.ts';
import { offeredFor } from './offered-for.ts';
import { unnamedRival } from './partners.ts';
import { placeSubject } from './place-subject.ts';
import { positionsOf } from './positions.ts';
import { prefixed } from './prefixed.ts';
import { pushed } from './pushed.ts';
import { afterAside, closesRelative, isAllBut, isHoard, isInvestor, isLargestShare, isPutAside, isWhere, ownsFund } from './put-aside.ts';
import { reportedSubject } from './reported-subject.ts';
import { resolve } from './resolve.ts';
import { isOfData, isRater, isSource, MOODS, putsOdds, saysOwn } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';
import { finedBy, suedAt } from './sued.ts';
import type { Topic } from './topic.ts';
import { unnamedMover } from './unnamed-mover.ts';
import { sizedFirm } from './worth.ts';

const SECURITY_OF = wordList(
  'barrel tonne ounce caps members constituents components those that shares share stock stocks price prices value valuation market yield yields revenue sales profit loss losses debt deliveries units holders investors stake cost futures',
);
const BOUGHT = wordList('stake shares stock');
const TARGETS = wordList('target targets rating');
const FORECASTS = wordList(`${FORECAST_NOUNS} prediction predictions`);
const NAMED: ReadonlySet<string> = new Set(['name', 'product']);
const BARRIERS = wordList('; — : –');

interface Scored {
  readonly name: Name;
  readonly score: number;
}

/** What a figure is about, resolved to a name. `previous` is the figure before it in the sentence. */
export function subjectOf(
  list: TokenList,
  found: readonly Name[],
  amount: Amount,
  previous: { readonly amount: Amount; readonly referent: Referent | undefined } | undefined,
  topic: Topic,
): Referent | undefined {
  // `is suing Alpha for $8 billion`: whoever sues pays nothing
  const sues = amount.family === 'money' ? suedAt(list, amount) : undefined;
  const sued = sues === undefined ? undefined : found.find(({ first, next }) => first > sues && next <= amount.first);
  if (sued !== undefined) return topic.resolve(sued);
  const likely = oddsSubject(list, found, amount);
  if (likely !== undefined) return topic.resolve(likely);
  const sized =
    bracketedFund(list, found, amount) ??
    firstPerson(list, found, amount, topic) ??
    finedBy(list, found, amount, topic) ??
    sizedFirm(list, found, amount, topic) ??
    whoIsWorth(list, found, amount) ??
    offeredFor(list, found, amount, topic) ??
    foreseenSubject(list, found, amount, topic) ??
    houseView(list, found, amount, topic) ??
    objectSubject(list, found, amount, topic) ??
    prefixed(list, found, amount) ??
    bearer(list, found, amount, topic) ??
    unnamedMover(list, found, amount);
  if (sized !== undefined) return sized;
  // `Alpha expects $2tn, Goldman $1.6tn`
  if (previous !== undefined && isOtherForecast(list, found, amount)) return previous.referent;
  if (previous !== undefined && isOfEarlier(list, previous.amount, amount)) return previous.referent;
  const direct = boundName(list, found, amount, previous?.amount);
  if (direct !== undefined) return jointSubject(list, found, amount, direct) ?? topic.resolve(direct);
  const generic =
    wholeOf(list, found, amount) ??
    positionsOf(list, found, amount, topic) ??
    genericSubject(list, found, amount) ??
    placeSubject(list, found, amount);
  if (generic !== undefined) return generic;
  const reported = reportedSubject(list, found, amount.first) ?? commonNoun(list, found, amount) ?? unnamedRival(list, found, amount);
  if (reported !== undefined) return reported.class === 'body' ? bodySpokenOf(reported, topic.get()) : reported;
  const measured = previous === undefined ? measureSubject(list, found, amount, topic) : undefined;
  if (measured !== undefined) return measured;
  const best = choose(list, found, amount);
  const owner = topic.headings.label;
  if (owner !== undefined && !isOthers(list, best, owner, amount)) return owner;
  // `Alpha - The maker rose 1%. Beta lost 2%; it added a million`: another goes on from there
  if (owner !== undefined && best !== undefined && best.name.first === 0 && best.name.instrument !== undefined)
    topic.headings.own(undefined);
  if (
    previous?.referent !== undefined &&
    !(
      best !== undefined &&
      best.score > -1 &&
      best.name.first >= previous.amount.next &&
      best.name.next <= amount.first &&
      crosses(list, previous.amount.next, amount.first)
    )
  ) {
    const from = previous.amount.next;
    const between = found.some(
      (name) => name.first >= from && name.next <= amount.first && name.class !== 'pronoun' && best?.name === name && best.score > 1.5,
    );
    const own = best !== undefined && best.score > 1.5 && (best.name.first >= from || best.score > 4);
    // `Alpha 1.7%, helping the Nikkei to a gain of 612 points`: no firm gains points
    if (amount.unit === 'points' && best?.name.class === 'index' && previous.referent.class === 'equity') return topic.resolve(best.name);
    if (!between && !own) return previous.referent;
    if (best !== undefined && best.name.next <= previous.amount.first && !crosses(list, from, amount.first)) return previous.referent;
  }
  if (best === undefined) return topic.unnamed(list);
  const joint = jointSubject(list, found, amount, best.name);
  if (joint !== undefined) return joint;
  if (isAllBut(list, best.name)) return referentOf(`all but ${best.name.subject}`, 'market');
  if (putsOdds(list, best.name)) return otherThan(best.name, topic.get());
  if (best.score < -1.2) {
    if (saysOwn(list, found, best.name, amount)) return best.name;
    // `In a poll of 1,200 adults`, where nobody is spoken of: not of whom the article is about, unless it is named here
    const silent = topic.unspoken();
    if (silent !== undefined && !found.some(({ instrument }) => instrument === silent.instrument)) return undefined;
    return (
      (best.name.first > amount.first ? topic.unnamed(list, topic.established()) : topic.established()) ??
      (isOfData(list, best.name) ? undefined : topic.resolve(best.name)) ??
      topic.get()
    );
  }
  return resolve(list, found, best.name, topic, amount, previous);
}

const otherThan = (name: Name, referent: Referent | undefined): Referent | undefined =>
  referent?.subject === name.subject ? undefined : referent;

/** In a line with a label: it names another, and as the subject of a clause before the amount. */
function isOthers(list: TokenList, best: Scored | undefined, owner: Referent, amount: Amount): boolean {
  if (best === undefined || best.score <= 1.5 || isAnaphor(best.name.class) || isRater(list, best.name)) return false;
  const { name } = best;
  return name.class !== 'name' && name.subject !== owner.subject && name.next <= amount.first && leads(list, name, amount.first);
}

/** The name that the amount most likely speaks of; the first of the best. */
function choose(list: TokenList, found: readonly Name[], amount: Amount): Scored | undefined {
  const scores: number[] = [];
  let before = 0;
  while (before < found.length && (found[before]?.next ?? 0) <= amount.first) before += 1;
  let anyLeads = false;
  // Names that lead a clause of their own between this one and the amount.
  let between = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const name = found[at];
    if (name === undefined) continue;
    const leading = leads(list, name, amount.first) && !isWhere(list, name);
    const source = isSource(list, name);
    scores[at] = scoreBefore(list, found, name, amount, leading, source) - 1.8 * between;
    anyLeads ||= leading;
    if (leading && !source && !PREPOSITIONS.has(tokenAt(list, name.first - 1))) between += 1;
  }
  let best: Scored | undefined;
  for (let at = 0; at < found.length; at += 1) {
    const name = found[at];
    if (name === undefined) continue;
    const score = at < before ? (scores[at] ?? -9) : name.first >= amount.next ? scoreAfter(list, found, anyLeads, name, amount) : -9;
    if (best === undefined || score > best.score) best = { name, score };
  }
  return best;
}

/** `leading`: the name leads a clause before the amount; `source`: it is where the report comes from. */
function scoreBefore(list: TokenList, found: readonly Name[], name: Name, amount: Amount, leading: boolean, source: boolean): number {
  const before = wordBefore(list, found, name);
  // `the exporters and their allies, known as Alpha, agreed`
  const called = before?.text === 'as' && tokenAt(list, name.first - 2)?.text === 'known';
  const preposition = before !== undefined && !called && PREPOSITIONS.has(before) && !(leading && TIME_CONJUNCTIONS.has(before));
  if (isPutAside(list, name, amount, before) || isOfData(list, name) || (source && name.class === 'market')) return -9;
  // `DA Davidson’s Gil Luria kept his neutral rating`
  if (source && isPossessive(list[name.next]) && isRater(list, name)) return -9;
  let score = -0.06 * (amount.first - name.next);
  if (leading && closesRelative(list, name)) score -= 5;
  const ofSecurity =
    name.class !== 'place' &&
    preposition &&
    (((before.text === 'of' || before.text === 'in' || before.text === 'at') &&
      SECURITY_OF.has(nounBefore(list, name)) &&
      // `takes a stake in Nokia for $1 billion`: the buyer pays
      !(BOUGHT.has(nounBefore(list, name)) && tokenAt(list, amount.first - 1)?.text === 'for') &&
      !isLargestShare(list, name)) ||
      // `its price target on Micron`
      (before.text === 'on' && TARGETS.has(nounBefore(list, name))) ||
      // `is bearish on silver`
      (before.text === 'on' && MOODS.has(nounBefore(list, name))) ||
      // `its forecast for Brent`
      (before.text === 'for' && FORECASTS.has(nounBefore(list, name))));
  const possessive = isPossessive(list[name.next]) || list[name.next]?.text === "'" || list[name.next]?.text === '’';
  if (name.next + 1 === amount.first && list[name.next]?.text === 'of') score += 3;
  if (ofSecurity) score += 3.2;
  else if (preposition && leading && name.class !== 'place' && RELATIVE.isWithin(list, name.next + 1, name.next + 4)) score += 2;
  else if (preposition) score -= before.text === 'for' || before.text === 'at' || before.text === 'in' ? 0.8 : 2;
  if (leading && !preposition) score += 3.5;
  if (leading && preposition && !ofSecurity) score += 1;
  // `DBS, Singapore’s biggest lender, declared`
  if (possessive && name.class === 'place' && tokenAt(list, name.first - 1)?.text === ',')
    // right after a firm’s name, it only says which firm that is
    score -= found.some(({ next, instrument }) => instrument !== undefined && next === name.first - 1) ? 7 : 3;
  else if (possessive && (name.class === 'place' || name.class === 'market') && introduces(list, found, name.next + 1)) score -= 5;
  else if (ownsFund(list, found, name)) score -= 1;
  else if (possessive) score += 1.6;
  if (source) score -= 4.5;
  // `cut its Android penalty`
  if (NAMED.has(name.class) && ITS.has(before) && list[name.next]?.kind === 'word') score -= 4;
  // `won an Army contract worth $2 billion`
  if (WORK.has(list[name.next]) && ARTICLES.has(tokenAt(list, name.first - 1)) && WINS.has(tokenAt(list, name.first - 2))) score -= 6;
  if (pushed(list, name, amount, leading)) score += 4.5;
  // `trimmed its Apple holding by 15%`
  if (isHoard(list, name)) score -= 4;
  else if (STAKES.has(list[name.next]) && amount.first - name.next <= 4) score += 5;
  for (let at = afterAside(list, name.next); at < amount.first; at += 1)
    if (((list[at]?.begins ?? 0) & BEGINS.border) !== 0 && BARRIERS.has(list[at])) score -= 1.5;
  return score + classBonus(name, amount) + (leading && name.class === 'place' ? 0.8 : 0);
}

const WINS = wordList('won wins win winning received receives secured landed signed signs signing clinched');

/** `Wall Street’s fear gauge, the VIX, leapt`: what stands from `from` only says what the name between the pauses is. */
function introduces(list: TokenList, found: readonly Name[], from: number): boolean {
  let pause = from;
  while (pause < from + 5 && (list[pause]?.kind === 'word' || isDash(list[pause]))) pause += 1;
  if (list[pause]?.text !== ',') return false;
  const first = list[pause + 1]?.text === 'the' ? pause + 2 : pause + 1;
  return found.some((name) => name.first === first && list[name.next]?.text === ',' && name.class !== 'place');
}

function scoreAfter(list: TokenList, found: readonly Name[], anyLeads: boolean, name: Name, amount: Amount): number {
  const distance = name.first - amount.next;
  const before = beforeArticle(list, name.first);
  let score = -2.2 - 0.12 * distance;
  for (let at = amount.next; at < name.first; at += 1)
    if (((list[at]?.begins ?? 0) & BEGINS.border) !== 0 && BARRIERS.has(list[at])) score -= 2;
  if (anyLeads) score -= 1.5;
  if (before !== undefined && ['from', 'off', 'on', 'for', 'of', 'in', 'at'].includes(before.text)) score += distance <= 6 ? 1.6 : 0.4;
  else if (before !== undefined && PREPOSITIONS.has(before)) score -= 1;
  // `$2 billion of leveraged crypto positions were closed`
  if (name.class === 'market' && distance <= 3 && list[amount.next]?.text === 'of') score += 2;
  for (let at = amount.next; at < name.first && list[at]?.kind !== 'number'; at += 1)
    if (((list[at]?.begins ?? 0) & BEGINS.push) !== 0 && list[at + 1]?.text !== 'by') return score + 5;
  if (isSource(list, name) || isInvestor(list, name)) score -= 3;
  // `closed up 1.2% on the BSE`: where, and not whose
  if (name.class === 'equity' && tokenAt(list, name.first - 1)?.text === 'the' && before?.text === 'on') score -= 4;
  if (ownsFund(list, found, name)) score -= 3;
  return score + classBonus(name, amount);
}

/** What stands before the name, its article and its owner: `owned by Saudi Arabia’s Public Investment Fund`. */
function wordBefore(list: TokenList, found: readonly Name[], name: Name): Token | undefined {
  let at = name.first - 1;
  if (isPossessive(tokenAt(list, at))) {
    const owner = found.findLast((each) => each.next === at);
    if (owner?.class === 'place') at = owner.first - 1;
  }
  return beforeArticle(list, at + 1);
}

/** Points belong to indices, basis points to yields. */
function classBonus(name: Name, amount: Amount): number {
  if (name.class === 'place') return -1.6;
  if (name.class === 'event') return -1;
  if (name.class === 'person') return -5;
  if (name.class === 'pronoun') return -0.4;
  if (amount.family === 'points') return name.class === 'index' || name.class === 'gauge' ? 1.5 : name.class === 'name' ? -0.5 : -2;
  if (amount.unit === 'bps') return name.class === 'rate' ? 1.5 : 0;
  return 0;
}

/** A new clause begins between two figures. */
function crosses(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ([';', '—', 'while', 'but', 'whereas'].includes(list[at]?.text ?? '')) return true;
  return false;
}
