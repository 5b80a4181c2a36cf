import { wordSet } from '../../word-set.ts';
import type { Direction } from '../figure.ts';
import { isOwnClause, isVerbLike } from '../words/finite-verbs.ts';
import { FORECAST_NOUNS } from '../words/forecast-words.ts';
import { BEFORE_INFINITIVE, DETERMINERS, INDEFINITE, RAISES, RELATIVE, REVISED, SUBORDINATE, TURNS } from '../words/shared-words.ts';
import { isDash, matches, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { afterPoints, MOVED_BY } from './after-points.ts';
import type { Amount } from './amount.ts';
import { before, LEVELS } from './before-amount.ts';
import { directionCue } from './direction-words.ts';
import { isOffLow, isUnderLevel } from './off-level.ts';
import { isTicker } from './ticker.ts';

/** Comparatives that say a direction only right after the amount: `425% more`, not `more than 5%`. */
const ONLY_AFTER = wordList(
  'more less fewer above below beneath lower higher dearer costlier firmer poorer richer longer faster larger bigger better worse smaller cheaper premium short stronger weaker off ahead growth recovery rally drawdown correction',
);
/** Right before a hedge or a price they mean something else. */
const NOT_BEFORE = wordList('more less fewer above below beneath better ahead premium negative short');
/** What may follow a word with another sense: `put on`, `gave up`, `carried up`. */
const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', new Set(['on'])],
  ['gave', new Set(['up', 'back', 'away'])],
  ['given', new Set(['up', 'back', 'away'])],
  ['giving', new Set(['up', 'back', 'away'])],
  ['handed', new Set(['back'])],
]);
const BARRIER = registered(BEGINS.border, wordList('; — : while whereas although but –'));

export interface Cue {
  readonly direction: Direction;
  /** Token index. */
  readonly at: number;
}

/** The word that says which way the amount goes: the noun after it, else the nearest verb before it, or before what is inserted from `gap` on. */
export function directionCueOf(
  list: TokenList,
  amount: Amount,
  previousEnd: number,
  nextStart: number,
  gap = amount.first,
): Cue | undefined {
  if (amount.sign !== 0) return { direction: amount.sign < 0 ? 'down' : 'up', at: amount.first };
  if (isTicker(list, amount)) return { direction: 'up', at: amount.first };
  if (matches(list, amount.next, TO_THE_GOOD) || matches(list, amount.next, IN_THE_GREEN)) return { direction: 'up', at: amount.next };
  if (matches(list, amount.next, IN_THE_RED)) return { direction: 'down', at: amount.next };
  if (isOffLow(list, amount.next) && !saysDirection(before(list, amount))) return { direction: 'up', at: amount.next };
  if (list[amount.next]?.text === 'under' && isUnderLevel(list, amount.next)) return { direction: 'down', at: amount.next };
  const after = cueAfter(list, amount, nextStart, previousEnd > 0 && !isOfSum(list, amount, previousEnd));
  // `slipped 3% ahead`, `bounced 3% off its low`: a verb before it wins; not `was 3% ahead`.
  const yields = after !== undefined && YIELDING.has(list[after.at]);
  const sure = after !== undefined && !(yields && (saysDirection(before(list, amount)) || list[after.at + 1]?.text === 'of'));
  if (sure && (after.at - amount.next <= 1 || list[amount.next]?.text === '(')) return after;
  // `Beta’s fell to 12%, and Gamma has 8%`: a state, whatever moved before it
  if (after === undefined && amount.family === 'percent' && tokenAt(list, amount.first - 1)?.text === 'has') return undefined;
  return (
    cueBefore(list, amount, previousEnd, gap) ?? after ?? afterPoints(list, amount) ?? vanishing(list, amount) ?? ofLosses(list, amount)
  );
}

/** `earned $350 million, 39% more`: more than that. */
const isOfSum = (list: TokenList, { first, unit }: Amount, previousEnd: number): boolean =>
  unit === 'percent' && tokenAt(list, first - 1)?.text === ',' && !MOVED_BY.has(tokenAt(list, previousEnd - 1));

const YIELDING = wordList('ahead off');
const TO_THE_GOOD = ['to', 'the', 'good'];
const IN_THE_GREEN = ['in', 'the', 'green'];
const IN_THE_RED = ['in', 'the', 'red'];
const VANISH = registered(BEGINS.wipe, wordList('evaporated vanished wiped erased disappeared evaporate vanish'));

/** `Upwards of $1.1tn has evaporated` */
function vanishing(list: TokenList, amount: Amount): Cue | undefined {
  for (let at = amount.next; at < Math.min(list.length, amount.next + 9); at += 1) {
    if (((list[at]?.begins ?? 0) & BEGINS.wipe) !== 0 && VANISH.has(list[at])) return { direction: 'down', at };
  }
  return undefined;
}

/** `$3.2 billion of losses` */
const ofLosses = (list: TokenList, { next, family }: Amount): Cue | undefined =>
  family === 'money' && list[next]?.text === 'of' && list[next + 1]?.text === 'losses' ? { direction: 'down', at: next + 1 } : undefined;

/** What begins another clause, with a move of its own: `rose 0.3% after losing 12%`. */
const ELSEWHERE = wordList('as after before since while amid despite following when if which who that until although but whereas having');

/** `17% more than`, `cost 17% more.`; not `17% more cars`, and `lost 12%, then 11% more.` goes on. */
function isComparison(list: TokenList, after: number, follows: boolean): boolean {
  const word = list[after]?.text ?? '.';
  return word === 'than' || word === 'expensive' || (word === '.' && !follows);
}

function cueAfter(list: TokenList, amount: Amount, nextStart: number, follows: boolean): Cue | undefined {
  const bracket =
    list[amount.next]?.text === '(' ? list.findIndex((token, at) => at > amount.next && at < amount.next + 8 && token.text === ')') : -1;
  const first = bracket < 0 ? amount.next : bracket + 1;
  if (list[first]?.text === 'under' && amount.family === 'percent' && isUnderLevel(list, first)) return { direction: 'down', at: first };
  const limit = bracket < 0 ? nextStart : list.length;
  let end = Math.min(limit, first + 6, list.length);
  for (let at = first; at < end; at += 1) {
    const token = list[at];
    // `a 12% year-on-year (YoY) rise`
    if (token?.text === '(' && list[at + 2]?.text === ')') {
      at += 2;
      end = Math.min(limit, end + 3, list.length);
      continue;
    }
    if (token === undefined || token.text === ',' || token.text === ';' || token.text === '.' || token.text === '—') return undefined;
    if (
      token.text === 'with' ||
      token.text === 'of' ||
      token.text === 'to' ||
      token.text === 'by' ||
      token.text === 'than' ||
      ELSEWHERE.has(token)
    )
      return undefined;
    if (token.text === 'on' && at === amount.next) return undefined;
    // `about 1% last fall`
    if (token.text === 'fall' && OF_SEASON.has(tokenAt(list, at - 1))) return undefined;
    if (token.text === 'or' || (token.text === 'more' && !isComparison(list, at + 1, follows))) return undefined;
    // `shrank after contracting 0.6%`, and no `4% contracting`
    const direction = token.text === 'contracting' || isJoined(list, at) ? undefined : directionCue(token);
    if (direction !== undefined && direction !== 'flat' && particle(list, at) && (!PARTICLES.has(token) || isAfterMove(list, amount, at)))
      return { direction, at };
    if (token.text === 'and' || token.text === 'from') return undefined;
  }
  return undefined;
}

/** `an off-cycle meeting`, `higher-rated bonds`, `upside-down`: half of another word; not `lower-than-expected`. */
const isJoined = (list: TokenList, at: number): boolean =>
  isDash(list[at + 1]) && list[at + 1]?.glued === true && list[at + 2]?.glued === true && list[at + 2]?.text !== 'than';

const OF_SEASON = wordList('last this next late early');

/** They say the direction of what stands right before them, but for a level: `was 2.1% up on the year`, not `to 4.2% up from 4.1%`. */
const PARTICLES = wordList('up down added');
/** `20% up front`, `a 10% down payment` */
const NO_MOVE = wordList('front for payment payments the');
function isAfterMove(list: TokenList, amount: Amount, at: number): boolean {
  if (at !== amount.next || list[at]?.text === 'added' || amount.family === 'count' || NO_MOVE.has(list[at + 1])) return false;
  if (amount.family === 'money' && amount.value >= 10_000) return false;
  return !LEVELS.has(before(list, amount));
}

const PRONOUNS = wordSet('it they he she');

function cueBefore(list: TokenList, amount: Amount, previousEnd: number, gap: number): Cue | undefined {
  let steps = 0;
  const governor = before(list, amount);
  for (let at = gap - 1; at >= 0 && steps < 28; at -= 1, steps += 1) {
    const token = list[at];
    if (token === undefined || ((token.begins & BEGINS.border) !== 0 && BARRIER.has(token))) return undefined;
    if (at < previousEnd && steps > 20) return undefined;
    // `lost subscribers, and it had foreseen 2.5 million more`: a clause of its own
    if (token.text === 'and' && PRONOUNS.has(list[at + 1]?.text ?? '')) return undefined;
    // `fell 4% and Beta, whose fund had met requests for 8%`: a clause with a verb of its own
    if (RELATIVE.has(token) && token.text !== 'that' && isOwnClause(list, at + 2, amount.first)) return undefined;
    if (token === governor && isAdvance(list, at, amount)) return { direction: 'up', at: at - 1 };
    if (steps === 0 && isAheadBy(list, at, amount)) return { direction: 'up', at };
    const raised = steps === 0 && (amount.family === 'percent' || amount.family === 'points') ? raisedNoun(list, amount) : undefined;
    if (raised !== undefined) return { direction: 'up', at: raised };
    if (steps === 0 && token.text === 'of' && SIGNS.has(tokenAt(list, at - 1)) && INDEFINITE.has(tokenAt(list, at - 2)))
      return { direction: tokenAt(list, at - 1)?.text === 'plus' ? 'up' : 'down', at: at - 1 };
    if (!saysDirection(token) || (NOT_BEFORE.has(token) && tokenAt(list, amount.first - 1)?.text !== 'by')) continue;
    if (token.text === 'contracting' && (steps > 1 || list[amount.next]?.text === 'of')) continue;
    if (
      ONLY_AFTER.has(token) &&
      !(token.text === 'off' && steps < 5) &&
      !((token.text === 'lower' || token.text === 'higher') && steps < 2) &&
      // `agreed to lower its tariff`; not `thanks to lower costs`
      !(token.text === 'lower' && BEFORE_INFINITIVE.has(tokenAt(list, at - 1)) && DETERMINERS.has(list[at + 1]))
    ) {
      const by = tokenAt(list, amount.first - 1)?.text === 'by';
      // `cut its outlook for growth by 2 percentage points`
      if (token.text === 'growth' && by) continue;
      if (by && !['off', 'above', 'below', 'beneath'].includes(token.text)) return { direction: directionCue(token) ?? 'up', at };
      if (['growth', 'drawdown', 'recovery', 'correction'].includes(token.text) && steps < 4)
        return { direction: directionCue(token) ?? 'up', at };
      continue;
    }
    if (at >= previousEnd && isOfClauseBefore(list, at, amount, previousEnd)) {
      at = previousEnd;
      continue;
    }
    if (
      !(particle(list, at) || isGivenUp(list, at, amount)) ||
      (isParticiple(list, at, amount) && !(RAISES.has(token) && before(list, amount)?.text === 'by'))
    )
      continue;
    const direction = directionCue(token);
    if (direction === undefined) continue;
    const foreseen = reviseTo(list, at, amount);
    if (foreseen === undefined) return { direction, at };
    if (foreseen >= 0) return { direction: 'up', at: foreseen };
  }
  return undefined;
}

/** `was ahead 0.3%`, `powered ahead 2.5%`; not `for the months ahead 2% is`. */
const isAheadBy = (list: TokenList, at: number, { family }: Amount): boolean =>
  list[at]?.text === 'ahead' && family !== 'count' && isVerbLike(tokenAt(list, at - 1));

/** `raised its quarterly dividend 14%`: where the verb stands. */
function raisedNoun(list: TokenList, amount: Amount): number | undefined {
  if (!RAISED.has(before(list, amount))) return undefined;
  for (let at = amount.first - 2; at >= Math.max(0, amount.first - 7) && list[at]?.kind === 'word'; at -= 1)
    if (RAISES.has(list[at])) return at;
  return undefined;
}
const RAISED = wordList(
  'dividend dividends payout payouts distribution price prices wages pay fares fees rents premiums tariffs output production rate rates',
);

/** `a plus of 3%`, `a minus of 2%` */
const SIGNS = wordList('plus minus');

/** `gave 1.2% away`: the particle behind. */
const isGivenUp = (list: TokenList, at: number, amount: Amount): boolean =>
  WITH_PARTICLE.get(list[at]?.text ?? '')?.has(list[amount.next]?.text ?? '') === true && before(list, amount) === list[at];

/** `Alpha fell 8% because its sales rose less, and Beta 3%`: Beta did what Alpha did, and not what its sales did. */
function isOfClauseBefore(list: TokenList, cue: number, { first }: Amount, previousEnd: number): boolean {
  if (previousEnd === 0) return false;
  let at = first - 1;
  while (at > cue && list[at]?.capital === true) at -= 1;
  if (at === first - 1 || list[at]?.text !== 'and') return false;
  for (let joint = previousEnd; joint < cue; joint += 1) if (SUBORDINATE.has(list[joint])) return true;
  return false;
}

/** `cut its growth forecast to 8%`: it was cut to what it still foresees. Where the growth stands, -1 where none does; undefined of other moves. */
function reviseTo(list: TokenList, at: number, amount: Amount): number | undefined {
  // `revised down growth in the quarter to 2%`
  const revised = REVISED.has(tokenAt(list, at - 1)) || REVISED.has(tokenAt(list, at + 1));
  if (amount.family !== 'percent' || !(revised || REVISES.has(list[at]))) return undefined;
  const governor = before(list, amount)?.text;
  if (governor !== 'to' && governor !== 'from') return undefined;
  const grown = revised ? list.findIndex((token, on) => on < amount.first && token.text === 'growth') : -1;
  if (revised) return grown;
  let outlook = at + 1;
  while (outlook < at + 8 && !FORECASTS.has(list[outlook])) outlook += 1;
  if (outlook >= at + 8 || outlook >= amount.first) return undefined;
  for (let growth = at + 1; growth < amount.first; growth += 1) if (list[growth]?.text === 'growth') return growth;
  return -1;
}
const REVISES = wordList('cut cuts cutting lowered lowers lowering trimmed trims slashed reduced reduces narrowed pared dropped');
const FORECASTS = wordList(`${FORECAST_NOUNS} guidance view`);

/** `pulling ahead 144 points`, `picked up 25 points`, `won back 3%` */
const isAdvance = (list: TokenList, at: number, { family }: Amount): boolean =>
  (family === 'points' || family === 'percent') &&
  ((list[at]?.text === 'ahead' && AHEAD.has(tokenAt(list, at - 1))) ||
    (list[at]?.text === 'up' && PICKED.has(tokenAt(list, at - 1))) ||
    (list[at]?.text === 'back' && WON.has(tokenAt(list, at - 1))));
const WON = wordList('won winning win clawed clawing claw');
const AHEAD = wordList('pull pulls pulled pulling push pushed pushing forge forged forging move moved moving race raced racing');
const PICKED = wordList('pick picks picked picking');

/** `gave` is a direction only as `gave up`, and `fall due` is none. */
function particle(list: TokenList, at: number): boolean {
  if (NO_FALL.has(list[at + 1]) && (list[at]?.text ?? '').startsWith('f')) return false;
  // `adding that it was 10%`: says
  if (list[at + 1]?.text === 'that' && (list[at]?.text ?? '').startsWith('add')) return false;
  // `upwards of`: a hedge
  if (list[at + 1]?.text === 'of' && list[at]?.text.startsWith('upward') === true) return false;
  // `the home improvement chain`: its trade
  if (list[at]?.text === 'improvement' && list[at - 1]?.text === 'home') return false;
  const allowed = WITH_PARTICLE.get(list[at]?.text ?? '');
  return allowed === undefined || allowed.has(list[at + 1]?.text ?? '') || isGivingWay(list, at);
}

/** `gave way by 5.4 percent`; not `gave way to` others. */
const isGivingWay = (list: TokenList, at: number): boolean => list[at + 1]?.text === 'way' && list[at + 2]?.text !== 'to';

/** `falls due`, `fell through`, `fell victim to` */
const NO_FALL = wordList('due through victim foul apart asleep');

const PARTICIPLES = wordList(
  'set take taken takes make made makes end pick picked gave give gives given giving put came puts ate eat eats eating eaten use used uses bought sold opened gobbled propped shored backed',
);

/** `up to`, `set up`, `cut off from`: not a move. */
function isParticiple(list: TokenList, at: number, amount: Amount): boolean {
  const word = list[at]?.text;
  const after = list[at + 1]?.text ?? '';
  const verb = tokenAt(list, at - 1);
  if (word === 'up') return (after === 'to' && !RISING.has(verb)) || PARTICIPLES.has(verb);
  if (word === 'down') return TURNS.has(verb) && amount.family === 'money' && isOffered(list, at, amount);
  if (word === 'off') return CUT_OFF.has(verb) || after === '-';
  if (RAISES.has(list[at])) return after !== 'by';
  return false;
}
/** `turned down $186.50 a share`, `turned down an $8 bid`, `turned down $44 billion`; not `gold turned down $50`. */
function isOffered(list: TokenList, down: number, { value, next }: Amount): boolean {
  if (value >= LEAST_OFFER) return true;
  for (let at = down + 1; at < next + 5; at += 1) if (OFFERED.has(list[at]?.text ?? '')) return true;
  return false;
}
const LEAST_OFFER = 1e6;
const OFFERED = wordSet('share offer offers bid bids');
const RISING = wordList('was is were are closed finished ended shot went jumped climbed ticked edged inched crept moved');
const CUT_OFF = wordList('kicked paid set wrote written fend sold');
