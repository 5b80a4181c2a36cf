import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { Cue } from '../amounts/direction.ts';
import { isFiniteVerb } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import {
  compound,
  DETERMINERS,
  head,
  ITSELF,
  isNominal,
  isOfSecurity,
  isTime,
  type Moved,
  nameEnding,
  PREPOSITIONS,
  type Reader,
  SECURITIES,
  TIMES,
  UNCLEAR,
} from '../subjects/phrase-head.ts';
import { AUXILIARIES, clauseSubject, type Earlier, inherited, isParticle, JOINTS, subjectOf } from '../subjects/verb-subject.ts';
import { isAdverb } from '../words/adverbs.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { withParticle } from './before-particle.ts';
import { CHARGES, chargedAt } from './charged.ts';
import { distance } from './distance.ts';
import { FILLERS, MOVE_NOUNS } from './move-words.ts';
import { objectOf } from './moved-object.ts';
import { COMPARATIVES, comparedNoun, isDay, isLastNoun, isParticiple, reported } from './noun-behind.ts';
import { pushedMove } from './pushed-move.ts';

/** Verbs of business: a company that grew, or cut, did not move in price. */
const GROWING = wordList(
  'grew grow grows growing growth increased increase increases increasing expanded expand expansion expanding shrank shrink shrinking shrunk reduced reduce reduces reducing reduction raised hiked lowered lowers lowering cut cuts cutting trimmed slashed boosted boosts boosting lifted accelerated slowed contraction contracted narrowed widened',
);

const OWN_VALUE = wordList('value worth market');

/** What moved by the amount. */
export function movedBy(
  list: TokenList,
  names: readonly Name[],
  amount: Amount,
  cue: Cue | undefined,
  earlier: Earlier | undefined,
): Moved {
  const reader = { list, names };
  const plain = pushedMove(reader, amount) ?? ofOwn(reader, amount) ?? distance(reader, amount) ?? undone(reader, amount);
  // `Alpha’s stake in Beta lost 5% of its value`
  if (plain?.of === 'itself' && list[amount.next]?.text === 'of') {
    const owned = grammatical(reader, amount, cue, earlier);
    return owned.of === 'other' ? owned : plain;
  }
  if (plain !== undefined) return plain;
  const grows = cue !== undefined && GROWING.has(list[cue.at]);
  // `management sees growth of 30%`
  if (grows && list[cue.at]?.text === 'growth' && list[cue.at + 1]?.text === 'of' && isFiniteVerb(list, cue.at - 1))
    return { of: 'other', noun: 'growth' };
  const moved = grammatical(reader, amount, cue, earlier);
  if (grows && moved.of !== 'other') return isOfSecurity(reader, moved) ? moved : { of: 'other', noun: 'growth' };
  return moved;
}

/** What the price is of: the subject of its verb, or what is pushed there. */
export function pricedAt(list: TokenList, names: readonly Name[], amount: Amount): Moved {
  const charged = chargedAt(list, amount);
  if (charged !== undefined) return charged;
  const reader = { list, names };
  let at = amount.first - 1;
  while (at >= 0 && amount.first - at < 6 && (FILLERS.has(list[at]) || list[at]?.text === 'down')) at -= 1;
  const ending = at >= 0 && (nameEnding(reader, at) !== undefined || SECURITIES.has(list[at])) ? head(reader, at, 0) : UNCLEAR;
  return ending.of === 'unclear' ? clauseSubject(reader, amount.first, 0) : ending;
}

function grammatical(reader: Reader, amount: Amount, cue: Cue | undefined, earlier: Earlier | undefined): Moved {
  const { list } = reader;
  if (cue === undefined || (earlier !== undefined && cue.at < earlier.amount.first)) return gapped(reader, amount, earlier);
  if (cue.at >= amount.next || cue.at === amount.first) {
    // `a 3% drop in chip stocks`, `3% higher`
    const of = MOVE_NOUNS.has(list[cue.at]) ? (reported(list, amount.next, cue.at) ?? complement(reader, cue.at + 1)) : undefined;
    if (of !== undefined) return of;
    const compared = cue.at === amount.next && COMPARATIVES.has(list[cue.at]?.text ?? '') ? comparedNoun(list, cue.at + 1) : undefined;
    if (compared !== undefined) return compared;
    const owner = possessor(reader, amount);
    return owner ?? apposed(reader, amount.first, earlier) ?? clauseSubject(reader, amount.first, 0);
  }
  const word = list[cue.at]?.text ?? '';
  if (MOVE_NOUNS.has(list[cue.at]) && list[cue.at + 1]?.text === 'of') {
    return (
      complement(reader, amount.next) ?? modifier(reader, cue.at) ?? apposed(reader, cue.at, earlier) ?? clauseSubject(reader, cue.at, 0)
    );
  }
  // `a fall in orders of 13%`
  if (MOVE_NOUNS.has(list[cue.at]) && list[cue.at + 1]?.text === 'in' && before(list, amount)?.text === 'of') {
    const of = complement(reader, cue.at + 1);
    if (of !== undefined) return of;
  }
  // `raised its premium in property by 7%`
  if (CHARGES.has(list[cue.at])) return { of: 'other', noun: word };
  const object = objectOf(reader, cue.at, amount);
  if (object !== undefined) return object;
  if (isParticle(word)) return apposed(reader, cue.at, earlier) ?? withParticle(reader, cue.at);
  if (word.endsWith('ing')) {
    const before = tokenAt(list, cue.at - 1)?.text ?? '';
    if (before === ',' || before === '(' || before === '—') return apposed(reader, cue.at, earlier) ?? clauseSubject(reader, cue.at - 1, 0);
  }
  return subjectOf(reader, cue.at, earlier, 0);
}

/** `lost 30% of its value`, `shed 5% of its workforce` */
function ofOwn({ list }: Reader, amount: Amount): Moved | undefined {
  if (list[amount.next]?.text !== 'of' || !['its', 'their', 'his'].includes(list[amount.next + 1]?.text ?? '')) return undefined;
  const noun = list[amount.next + 2]?.text ?? '';
  return OWN_VALUE.has(list[amount.next + 2]) ? ITSELF : { of: 'other', noun };
}

/** `halved the 10% loss`: of the loss. */
function undone({ list }: Reader, amount: Amount): Moved | undefined {
  if (amount.form !== 'verb' || !DETERMINERS.has(list[amount.next])) return undefined;
  for (let at = amount.next + 1; at < amount.next + 6; at += 1)
    if (MOVE_NOUNS.has(list[at])) return { of: 'other', noun: list[at]?.text ?? '' };
  return undefined;
}

/** `GM 7%` and `Hyundai’s 2%` after a move go with that move. */
const gapped = (reader: Reader, amount: Amount, earlier: Earlier | undefined): Moved => {
  if (earlier === undefined) return UNCLEAR;
  const own = nounBeforeBy(reader.list, amount.first - 1);
  if (own !== undefined) return { of: 'other', noun: own };
  if (earlier.moved.of !== 'itself') return earlier.moved;
  const before = tokenAt(reader.list, amount.first - 1);
  return isPossessive(before) || amount.first - earlier.amount.next > 12 ? UNCLEAR : { of: 'itself' };
};

/** `sales fell by a tenth and profit by a third` */
const nounBeforeBy = (list: TokenList, by: number): string | undefined => {
  const [joint, noun] = [tokenAt(list, by - 2)?.text, tokenAt(list, by - 1)];
  if (tokenAt(list, by)?.text !== 'by' || (joint !== 'and' && joint !== ',')) return undefined;
  return noun?.kind === 'word' && !noun.capital && !PREPOSITIONS.has(noun) && !isFiniteVerb(list, by - 1) ? noun.text : undefined;
};

/** `in Nvidia`, `in shares of Nvidia`, `in data-center revenue` after the noun of a move. */
function complement(reader: Reader, from: number): Moved | undefined {
  const { list } = reader;
  // `a 3% fall on Tuesday in chip prices`
  const at = list[from]?.text === 'on' && list[from + 1]?.capital === true && TIMES.has(list[from + 1]) ? from + 2 : from;
  const word = list[at]?.text;
  if (word !== 'in' && word !== 'of' && word !== 'for') return undefined;
  let next = at + 1;
  // `a 6% rise in cloud sales last quarter`, `in sales Thursday`, `in sales late Thursday`
  const goesOn = (): boolean =>
    !(next > at + 1 && isDay(list, next)) && (isNominal(list, next) || isParticiple(list, at + 1, next) || isLastNoun(list, next));
  while (next < at + 8 && goesOn()) next += 1;
  // `in June quarter oil and gas revenue`; not `in gold and weak sales dragged`
  if (list[next]?.text === 'and' && next > at + 2 && isTime(list, at + 1, next - 1) && isOfBusiness(list[next + 2]?.text ?? '')) next += 3;
  if (next === at + 1) return undefined;
  // `a 9% fall in November`; not `a 9% fall in first-quarter profit`
  return isTime(list, at + 1, next) && !isOfBusiness(list[next - 1]?.text ?? '') ? undefined : head(reader, next - 1, 0, at + 1);
}

/** `Nvidia’s 3% drop` */
function possessor(reader: Reader, amount: Amount): Moved | undefined {
  let at = amount.first - 1;
  while (at > amount.first - 4 && FILLERS.has(tokenAt(reader.list, at))) at -= 1;
  return isPossessive(tokenAt(reader.list, at)) ? head(reader, at - 1, 0) : undefined;
}

/** `data-center growth of 66%`: the noun that the move is of stands before it. */
function modifier(reader: Reader, at: number): Moved | undefined {
  const before = tokenAt(reader.list, at - 1);
  if (before?.kind !== 'word' || before.capital || DETERMINERS.has(before) || isAdverb(before) || isFiniteVerb(reader.list, at - 1))
    return undefined;
  if (PREPOSITIONS.has(before) || AUXILIARIES.has(before) || JOINTS.has(before)) return undefined;
  return { of: 'other', noun: compound(reader.list, at - 1) };
}

/** `revenue of $57 billion, up 62%`: what was just counted has risen. */
function apposed({ list }: Reader, at: number, earlier: Earlier | undefined): Moved | undefined {
  if (earlier === undefined) return undefined;
  let pause = at - 1;
  while (pause > at - 5 && (FILLERS.has(tokenAt(list, pause)) || tokenAt(list, pause)?.text === 'or')) pause -= 1;
  if (![',', '(', '—', '–'].includes(tokenAt(list, pause)?.text ?? '') && pause + 1 > earlier.amount.next) return undefined;
  if (at - earlier.amount.next > 14) return undefined;
  for (let between = earlier.amount.next; between < pause; between += 1) {
    const word = list[between]?.text ?? '';
    if (word === ';' || word === 'and' || word === 'while' || word === 'but' || isVerbLike(list[between])) return undefined;
    // `at $5, with the stock down 3%`
    if (word === ',' && ['with', 'as'].includes(list[between + 1]?.text ?? '')) return undefined;
  }
  // `earned $1 a share, a 26% rise`
  const each = list[pause - 2]?.text;
  if (SECURITIES.has(tokenAt(list, pause - 1)) && each !== 'a' && each !== 'per') return ITSELF;
  return inherited(earlier);
}
