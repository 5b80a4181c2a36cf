import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isMove, leads, PREPOSITIONS } from '../names/clause.ts';
import type { Name, Referent } from '../names/names.ts';
import { HAS, ITS, SUBORDINATE, VALUES } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { afterPlace } from '../words/where-and-when.ts';
import { wordList } from '../words/word-list.ts';
import { leaderBefore, leaderBeside, maySpeak, pairBefore } from './loose-clauses.ts';
import { isSource, speaksOfItself } from './sources.ts';
import { firmOfSpeaker } from './spoken-for.ts';
import { isAnaphor, isNamedFirm } from './stand-ins.ts';
import type { Topic } from './topic.ts';
import { isHouse } from './trades.ts';

const OWNERLESS: ReadonlySet<string> = wordSet('rate economy event commodity');
const NO_LEADERS: ReadonlySet<string> = wordSet('place person');
/** After these, `it` is what the figure before was of. */
const RESUMING = wordList('before after until when');
const WHICH = wordList('which where');
const WHEN = wordList('when where');
const OF_WHOM = wordList('of in at');

/** `it` after `Centene said` and `its` after `NIO:` are the name just before; else the topic decides. */
export function resolve(
  list: TokenList,
  found: readonly Name[],
  name: Name,
  topic: Topic,
  amount: Amount,
  previous: Previous | undefined,
): Referent | undefined {
  const stated = valued(list, found, name) ?? fronted(list, found, name) ?? spokenFor(list, found, name);
  if (stated !== undefined) return stated;
  const holder = (name.class === 'security' ? holderOf(list, found, name) : undefined) ?? ownerOf(list, found, name, amount);
  if (holder !== undefined) return topic.resolve(holder);
  if (name.class === 'pronoun') {
    const leader = leaderOfWhich(list, found, name);
    if (leader !== undefined) return leader;
    // `The company raised its holdings`
    const company = found.find((each) => each.class === 'company' && each.next < name.first && leads(list, each, name.first));
    if (company !== undefined) return topic.resolve(company);
    const before =
      resumed(list, name, amount, previous) ??
      (SUBORDINATE.has(list[0]) ? mainLeader(list, found, name) : undefined) ??
      namedBefore(list, found, name);
    if (before !== undefined) return before;
  }
  return goneOnAbout(list, found, name, topic, amount);
}

interface Previous {
  readonly amount: Amount;
  readonly referent: Referent | undefined;
}

/** `invests in Mistral, in a round that values the French firm at €12 billion` */
const valued = (list: TokenList, found: readonly Name[], { class: kind, first }: Name): Name | undefined =>
  kind === 'company' && VALUES.has(tokenAt(list, first - 1))
    ? found.findLast((each) => each.next < first && isNamedFirm(each.class))
    : undefined;

/** `As for Alpha, the stock fell` */
function fronted(list: TokenList, found: readonly Name[], { class: kind, first }: Name): Name | undefined {
  const topical = list[0]?.text === 'as' && list[1]?.text === 'for' && isAnaphor(kind) ? found[0] : undefined;
  return topical !== undefined && topical.first <= 3 && topical.next < first && !isAnaphor(topical.class) ? topical : undefined;
}

const spokenFor = (list: TokenList, found: readonly Name[], name: Name): Referent | undefined =>
  name.class === 'company' || name.class === 'pronoun' ? firmOfSpeaker(list, found, name) : undefined;

/** `while Alphabet’s shares climbed`, `shares of Alphabet`: the nearest name and no earlier one. */
function holderOf(list: TokenList, found: readonly Name[], { first, next }: Name): Name | undefined {
  const after = PREPOSITIONS.has(list[next]) ? next + (list[next + 1]?.text === 'the' ? 2 : 1) : -1;
  return found.find(
    (each) =>
      (!isAnaphor(each.class) || each.class === 'company') &&
      each.class !== 'place' &&
      (each.next === first ||
        (isPossessive(list[each.next]) && isListedBetween(list, each.next + 1, first)) ||
        (each.first === after && OF_WHOM.has(list[next]))),
  );
}

/** Whose the firm is that moves what owns nothing. */
function ownerOf(list: TokenList, found: readonly Name[], { class: kind, first }: Name, amount: Amount): Name | undefined {
  const owner = OWNERLESS.has(kind) ? found.find((each) => each.first > first && isOwnersMove(list, each, amount)) : undefined;
  return owner === undefined ? undefined : { ...owner, class: 'company' };
}

/** `The Fed publishes minutes of a meeting at which it cut rates` */
function leaderOfWhich(list: TokenList, found: readonly Name[], { first }: Name): Name | undefined {
  if (!WHICH.has(tokenAt(list, first - 1))) return undefined;
  const leader = found.find((each) => each.next < first - 1 && !isAnaphor(each.class) && leads(list, each, first));
  return leader !== undefined && !NO_LEADERS.has(leader.class) && !isSource(list, leader) ? leader : undefined;
}

/** `sent the token down 9% to $121 before it recovered to $126`: what the figure before was of. */
const resumed = (list: TokenList, { first }: Name, amount: Amount, previous: Previous | undefined): Referent | undefined =>
  previous !== undefined &&
  first - previous.amount.next === 1 &&
  amount.first - previous.amount.next <= 6 &&
  RESUMING.has(tokenAt(list, first - 1))
    ? previous.referent
    : undefined;

/** Whom a pronoun goes on about, of those named before it in the sentence. */
function namedBefore(list: TokenList, found: readonly Name[], name: Name): Name | undefined {
  const { first } = name;
  const speaker = found.find(
    (each) => maySpeak(list, found, each, name) && (isSource(list, each) || AFTER_SPEAKER.has(tokenAt(list, first - 1)?.text ?? '')),
  );
  if (speaker !== undefined) return speaker;
  const itself = found.findLast((each) => each.next < first && !isAnaphor(each.class) && each.class !== 'place');
  // `Alpha said last week that its venture, in which it has 50%`
  if (itself !== undefined && speaksOfItself(list, itself)) return itself;
  return (
    leaderOfClause(list, found, name) ??
    (itself !== undefined && isFaced(list, itself, first) ? itself : undefined) ??
    leaderBefore(list, found, name) ??
    leaderBeside(list, found, name)
  );
}
const AFTER_SPEAKER: ReadonlySet<string> = wordSet(': , —');

/** `Alpha, which Beta and Gamma buy, sold $3 million of games; it closed`: who leads the clause before the pause. */
function leaderOfClause(list: TokenList, found: readonly Name[], { first }: Name): Name | undefined {
  if (list[first - 1]?.text !== ';') return undefined;
  const from = list.findLastIndex(({ text }, at) => text === ';' && at < first - 1) + 1;
  const leader = found.find((each) => each.first >= from && each.next < first);
  if (leader === undefined || leader.first - from > 2 || isAnaphor(leader.class) || NO_LEADERS.has(leader.class)) return undefined;
  return leads(list, leader, first) && !isSource(list, leader) ? leader : undefined;
}

/** `a deadline for Alpha on Thursday, when it faces` */
const isFaced = (list: TokenList, faced: Name, first: number): boolean =>
  WHEN.has(tokenAt(list, first - 1)) &&
  list[first - 2]?.text === ',' &&
  PREPOSITIONS.has(tokenAt(list, faced.first - 1)) &&
  (afterPlace(list, faced.next, first) ?? faced.next) === first - 2;

/** Whom the article was speaking of, as what is said here may be of it. */
function goneOnAbout(list: TokenList, found: readonly Name[], name: Name, topic: Topic, amount: Amount): Referent | undefined {
  const pronoun = name.class === 'pronoun';
  const itsShares = name.class === 'security' && (ITS.has(list[name.first]) || ITS.has(tokenAt(list, name.first - 1)));
  // `Alpha Mills, one of the largest, saw its shares fall`
  const leader = itsShares && name.next <= amount.first ? leaderBefore(list, found, name) : undefined;
  if (leader !== undefined) return leader;
  const beside = (pronoun || itsShares) && name.next <= amount.first ? topic.beside(name) : undefined;
  // A body has no shares, and what the amount is of does not stand after it.
  const isBody = beside?.class === 'body';
  if (beside !== undefined && !(isBody && (itsShares || isMeasureOfFirm(list, name.next) || isTraded(list, name.next, amount))))
    return beside;
  const meant = topic.resolve(name, list) ?? pairBefore(list, found, name) ?? teller(list, found, name, amount);
  if (meant === undefined || name.next > amount.first) return meant;
  // `Copper fell 3%. Its margin shrank`: goods have none
  return pronoun && meant.class === 'commodity' && isMeasureOfFirm(list, name.next) ? (topic.firm() ?? meant) : meant;
}

/** `While Alpha would be the largest, Beta has more since it invested $9 billion`: who leads the main clause, where another leads the one before it. */
function mainLeader(list: TokenList, found: readonly Name[], { first }: Name): Name | undefined {
  const leaders = found.filter((each) => each.next < first && isNamedFirm(each.class) && leads(list, each, first));
  return leaders.length > 1 && tokenAt(list, (leaders.at(-1)?.first ?? 0) - 1)?.text === ',' ? leaders.at(-1) : undefined;
}

/** `Wages at its plants rose 5%, Alpha said`: where nobody was spoken of before, it is who says so of itself. */
const teller = (list: TokenList, found: readonly Name[], own: Name, amount: Amount): Referent | undefined =>
  own.class !== 'pronoun' || !ITS.has(list[own.first]) || own.next > amount.first
    ? undefined
    : found.find(
        ({ class: kind, instrument, first, next }) =>
          first > amount.next && isNamedFirm(kind) && SAID.has(list[next]?.text ?? '') && !isHouse(instrument),
      );
const SAID = wordSet('said says');

/** `It rose 3%`, `It trades at $8`: no body does. */
function isTraded(list: TokenList, next: number, { family, value }: Amount): boolean {
  const verb = HAS.has(list[next]) ? next + 1 : next;
  return (family === 'percent' || (family === 'money' && value < MOST_OF_SHARE)) && (isMove(list[verb]) || TRADES.has(list[verb]));
}
const MOST_OF_SHARE = 1e5;
const TRADES = wordList('trades traded trading closed closes ended opened');

/** `its margin`, `its operating margin`, `its adjusted EBITDA margin` */
const isMeasureOfFirm = (list: TokenList, from: number): boolean => [0, 1, 2].some((on) => OF_FIRMS.has(list[from + on]?.text ?? ''));
const OF_FIRMS = wordSet(
  'margin margins ebitda revenue revenues workforce staff headcount earnings profit dividend shareholders value valuation share stock',
);

/** `Alpha’s shares`, `Alpha’s U.S.-listed shares` */
const isListedBetween = (list: TokenList, from: number, shares: number): boolean =>
  from === shares || (shares - from <= 3 && list[shares - 1]?.text === 'listed');

/** `will trim its margin by 100 points`: whose it is, whoever does it. */
const isOwnersMove = (list: TokenList, name: Name, amount: Amount): boolean =>
  name.class === 'pronoun' &&
  ['its', 'their'].includes(list[name.first]?.text ?? '') &&
  saysDirection(tokenAt(list, name.first - 1)) &&
  amount.first - name.next <= 5 &&
  list[name.next]?.text !== 'price' &&
  list.slice(name.next + 1, amount.first).some(({ text }) => text === 'by');
