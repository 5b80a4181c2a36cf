import { wordSet } from '../../word-set.ts';
import { isOwnClause, isVerbLike } from '../words/finite-verbs.ts';
import { BEFORE_INFINITIVE, DETERMINERS, INDEFINITE, RAISES, RELATIVE, SUBORDINATE } from '../words/shared-words.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { before } from './before-amount.ts';
import type { Cue } from './direction.ts';
import { isGivenUp, isParticiple, particle } from './direction-particles.ts';
import { directionCue } from './direction-words.ts';
import { reviseTo } from './revised.ts';

/** Comparatives that say a direction only right after the amount: `425% more`, not `more than 5%`. */
const ONLY_AFTER = wordList(
  'more less fewer above below beneath lower higher dearer costlier firmer poorer richer longer faster larger bigger better worse smaller cheaper premium short stronger weaker off ahead growth recovery rally drawdown correction',
);

/** Right before a hedge or a price they mean something else. */
const NOT_BEFORE = wordList('more less fewer above below beneath better ahead premium negative short');

const BARRIER = registered(BEGINS.border, wordList('; — : while whereas although but –'));

const PRONOUNS = wordSet('it they he she');

/** `fell by about 3%`: the nearest word before the amount, or before what is inserted from `gap` on. */
export function cueBefore(list: TokenList, amount: Amount, previousEnd: number, gap: number): Cue | undefined {
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

/** `Alpha fell 8% because its sales rose less, and Beta 3%`: Beta did what Alpha did, and not what its sales did. */
function isOfClauseBefore(list: TokenList, cue: number, { first }: Amount, previousEnd: number): boolean {
  if (previousEnd === 0) return false;
  let at = first - 1;
  while (at > cue && list[at]?.capital === true) at -= 1;
  if (at === first - 1 || list[at]?.text !== 'and') return false;
  for (let joint = previousEnd; joint < cue; joint += 1) if (SUBORDINATE.has(list[joint])) return true;
  return false;
}

/** `pulling ahead 144 points`, `picked up 25 points`, `won back 3%` */
const isAdvance = (list: TokenList, at: number, { family }: Amount): boolean =>
  (family === 'points' || family === 'percent') &&
  ((list[at]?.text === 'ahead' && AHEAD.has(tokenAt(list, at - 1))) ||
    (list[at]?.text === 'up' && PICKED.has(tokenAt(list, at - 1))) ||
    (list[at]?.text === 'back' && WON.has(tokenAt(list, at - 1))));

const WON = wordList('won winning win clawed clawing claw');

const AHEAD = wordList('pull pulls pulled pulling push pushed pushing forge forged forging move moved moving race raced racing');

const PICKED = wordList('pick picks picked picking');
