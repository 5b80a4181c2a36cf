import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { Cue } from '../amounts/direction.ts';
import { directionCue } from '../amounts/direction-words.ts';
import { isUnderLevel } from '../amounts/off-level.ts';
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
import { MONTHS } from '../words/negatives.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { INDEFINITE, OF_OWN } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { CHARGES, chargedAt } from './charged.ts';
import { COMPARATIVES, comparedNoun, isDay, isLastNoun, isParticiple, OTHER_COMPARATIVES, reported } from './noun-behind.ts';
import { pushedMove } from './pushed-move.ts';

/** Verbs of business: a company that grew, or cut, did not move in price. */
const GROWING = wordList(
  'grew grow grows growing growth increased increase increases increasing expanded expand expansion expanding shrank shrink shrinking shrunk reduced reduce reduces reducing reduction raised hiked lowered lowers lowering cut cuts cutting trimmed slashed boosted boosts boosting lifted accelerated slowed contraction contracted narrowed widened',
);
const MOVE_NOUNS = wordList(
  'drop fall decline gain rise jump surge slump slide rally advance increase decrease loss rebound recovery plunge tumble dip climb retreat spike slip growth reduction correction crash bounce lift uptick pullback selloff improvement uplift upturn downturn slowdown dive boost bump',
);
const OWN_VALUE = wordList('value worth market');
export const FILLERS = wordList(
  'a an the about around nearly almost roughly approximately some another further additional just only more less than over under as much little many by at least most up to even steep sharp - − record modest whopping mere',
);

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

/** `54% above its issue price`, `20% below targets`: how far from something else, unless from the close or a peak. */
function distance({ list }: Reader, amount: Amount): Moved | undefined {
  const word = list[amount.next]?.text ?? '';
  const than = (COMPARATIVES.has(word) || OTHER_COMPARATIVES.has(word)) && list[amount.next + 1]?.text === 'than';
  if (!than && word === 'ahead' && list[amount.next + 1]?.text === 'of') return beaten(list, amount.next + 2);
  if (!than && (!AWAY.has(list[amount.next]) || (word === 'under' && !isUnderLevel(list, amount.next)))) return undefined;
  let noun = '';
  for (let at = amount.next + (than ? 2 : 1); at < amount.next + 10; at += 1) {
    const token = list[at];
    if (token?.kind === 'number' || isPossessive(token) || (isDash(token) && token?.glued)) continue;
    if (token?.text === '.' && MONTHS.has(tokenAt(list, at - 1))) continue;
    if (token?.kind !== 'word' || PREPOSITIONS.has(token) || JOINTS.has(token)) break;
    if (NEAR.has(token)) return undefined;
    noun = token.text;
  }
  return noun === '' || TIMES.hasWord(noun) ? undefined : { of: 'other', noun: `${than ? `${word} than` : word} ${noun}` };
}
/** `12% ahead of expectations`; `3% ahead of results` says when. */
function beaten(list: TokenList, from: number): Moved | undefined {
  for (let at = from; at < from + 4; at += 1)
    if (EXPECTATIONS.has(list[at])) return { of: 'other', noun: `ahead of ${list[at]?.text ?? ''}` };
  return undefined;
}
const EXPECTATIONS = wordList('expectations consensus estimates estimate forecasts forecast target targets plan budget schedule guidance');
const AWAY = wordList('above below beneath under');
/** Where a session began, a peak, a time: a distance from them is a move. */
const NEAR = wordList(
  'close closing finish settlement peak high highs low lows record summit top all-time ago earlier before previous where monday tuesday wednesday thursday friday',
);

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

/** `cut prices by 6%`, `grew deposits 5%`: what stands between the verb and the amount moved. */
function objectOf(reader: Reader, verb: number, amount: Amount): Moved | undefined {
  const { list } = reader;
  if (isParticle(list[verb]?.text ?? '')) return undefined;
  let last = -1;
  for (let at = verb + 1; at < amount.first; at += 1) {
    const token = list[at];
    if (token === undefined || token.kind !== 'word') {
      if (token !== undefined && (isPossessive(token) || isDash(token))) continue;
      break;
    }
    if (last < 0 && PREPOSITIONS.has(token) && token.text !== 'by') return undefined;
    if (FILLERS.has(token) || isAdverb(token) || DETERMINERS.has(token) || TIMES.has(token)) {
      if (token.text === 'by' || token.text === 'to') break;
      continue;
    }
    if (PREPOSITIONS.has(token) || token.text === 'and') break;
    if (directionCue(token) !== undefined || MOVE_NOUNS.has(token)) continue;
    last = at;
  }
  if (last < 0 || NO_OBJECTS.has(list[last])) return undefined;
  // `rose an impressive 12%`
  if (last === amount.first - 1 && INDEFINITE.has(list[last - 1])) return undefined;
  // `lifted the price of its cars 3%`
  if (CHARGES.has(list[last]) && list[last + 1]?.text === 'of' && OF_OWN.has(list[last + 2])) {
    const noun = list[last]?.text ?? '';
    // `price` alone would be that of the share
    return { of: 'other', noun: noun === 'price' ? 'prices' : noun };
  }
  return head(reader, last, 0);
}

const NO_OBJECTS = wordList('back away out ground on');

/** `closed 3% higher`, `ended Tuesday down 3%`, `sent Nvidia down 3%`, `Nvidia, up 3%,`. */
function withParticle(reader: Reader, particle: number): Moved {
  const { list } = reader;
  let at = particle - 1;
  while (at >= 0 && particle - at < 8 && (isFilling(list, at) || isTimeWord(list, at))) at -= 1;
  const word = tokenAt(list, at)?.text ?? '';
  if (word === ',' || word === '—' || word === '(' || word === '–') {
    const before = head(reader, at - 1, 0);
    // `Nvidia, up 3%, …`; `the company led gains, up 3%`; `led by banks, up 3%`
    if (before.of === 'other' && isLedBy(list, at)) return before;
    return before.of === 'itself' && before.name !== undefined ? before : clauseSubject(reader, at, 0);
  }
  if (isFiniteVerb(list, at)) return subjectOf(reader, at, undefined, 0);
  if (JOINTS.has(tokenAt(list, at))) return clauseSubject(reader, at, 0);
  return head(reader, at, 0);
}

function isLedBy(list: TokenList, pause: number): boolean {
  for (let at = pause - 2; at >= Math.max(1, pause - 6) && list[at]?.kind === 'word'; at -= 1)
    if (list[at]?.text === 'by') return LED.has(list[at - 1]);
  return false;
}
const LED = wordList('led headed topped paced lifted helped driven');

const isFilling = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text ?? '';
  if (word === 'been' || word === 'being') return true;
  return FILLERS.has(list[at]) || (isAdverb(list[at]) && !isFiniteVerb(list, at));
};
const isTimeWord = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text ?? '';
  return TIMES.has(list[at]) || word === 'on' || word === 'in' || MONTHS.has(list[at]) || word === 'late' || word === 'early';
};
