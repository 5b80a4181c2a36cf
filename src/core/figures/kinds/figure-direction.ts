import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Cue } from '../amounts/direction.ts';
import { directionCue } from '../amounts/direction-words.ts';
import type { FigureKind, KeyFigure } from '../figure.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import { isSizeOfFirm } from '../subjects/worth.ts';
import { UP_OR_DOWN } from '../words/shared-words.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isAsMuchAgain, isHit } from './percent-said.ts';
import { isRestatedMove } from './restated-move.ts';

/** The figure before in the sentence. */
interface Before {
  readonly amount: Amount;
  readonly kind: FigureKind;
  readonly direction: KeyFigure['direction'];
}

/** Which way a figure goes: as its own cue says, or as the figure did that it states again or goes on from. */
export function directionOf(
  list: TokenList,
  amount: Amount,
  kind: FigureKind,
  cue: Cue | undefined,
  previous: Before | undefined,
): KeyFigure['direction'] {
  if (isRestatedMove(list, amount, kind, cue, previous)) return previous?.direction ?? null;
  const sent = kind === 'rate' ? sentYield(list, amount) : undefined;
  if (sent !== undefined) return sent;
  if (isAsMuchAgain(list, amount)) return 'up';
  if (COMES_OF_NOTHING.has(kind) && cue !== undefined && isParticle(list, cue, amount)) return null;
  if (cue === undefined && previous !== undefined && isReached(list, amount, kind, previous))
    return amount.value < previous.amount.value ? 'down' : 'up';
  if (kind === 'change' && isHit(list, amount)) return 'down';
  if (cue === undefined) return kind !== 'change' ? null : isMoreOf(list, amount, previous) ? 'up' : (previous?.direction ?? null);
  const ofAnother = (COMES_OF_NOTHING.has(kind) && isOfAnother(list, cue, amount)) || (kind === 'market_cap' && isSizeOfFirm(list, amount));
  return ofAnother ? null : (cue.direction ?? (kind === 'change' ? (previous?.direction ?? null) : null));
}

/** `3% more seats`; `sold 12% fewer, Beta 3% more`: not as the figure before did; `lost 12%, then 3% more` goes on. */
const isMoreOf = (list: TokenList, { next, unit }: Amount, previous: Before | undefined): boolean => {
  if (unit !== 'percent' || list[next]?.text !== 'more') return false;
  if (previous !== undefined && FEWER.has(list[previous.amount.next]?.text ?? '')) return true;
  const after = list[next + 1];
  return after?.kind === 'word' && !after.capital && !PREPOSITIONS.has(after) && !JOINTS.has(after.text);
};
const FEWER = wordSet('fewer less');
const JOINTS = wordSet('and or but while when where which who so if because although though it they he she');

/** `snapped up $2 billion`, `sank $2 billion into plants`: nothing rises or falls. */
const isParticle = (list: TokenList, { at }: Cue, { first, next }: Amount): boolean =>
  (list[at]?.text === 'up' && first - at <= 3 && /..(?:ed|ing)$/.test(list[at - 1]?.text ?? '') && !ENDED.has(list[at - 1])) ||
  (list[next]?.text === 'into' && at < first && first - at <= 2);
const ENDED = wordList('ended ending closed closing opened opening finished finishing traded trading');

/** `Gilts fell, pushing the yield to 5.3%`: a yield goes where the prices of its bonds do not. */
function sentYield(list: TokenList, { first }: Amount): KeyFigure['direction'] | undefined {
  if (!SENDING.isWithin(list, first - 9, first) || !YIELDS.isWithin(list, first - 7, first)) return undefined;
  // `sending the yield up to 4.1%` says it itself
  const ownWay = list.slice(Math.max(0, first - 3), first).find((token) => UP_OR_DOWN.has(token));
  if (ownWay !== undefined) return directionCue(ownWay) === 'up' ? 'up' : 'down';
  const joint = list.findLastIndex((token, at) => at < first && token.text === ',' && SENDING.has(list[at + 1]));
  const bonds = list.findLastIndex((token, at) => at < joint && at >= joint - 6 && BONDS.has(token));
  // The verb of the bonds themselves: `Bonds rallied after inflation fell, sending the yield to 3.5%`.
  const moved = bonds < 0 ? undefined : list[list[bonds + 1]?.text === 'prices' ? bonds + 2 : bonds + 1];
  const direction = moved === undefined ? undefined : directionCue(moved);
  return direction === 'down' ? 'up' : direction === 'up' ? 'down' : undefined;
}
const SENDING = soughtWords('sending pushing driving taking');
const YIELDS = soughtWords('yield yields');
const BONDS = soughtWords('bond bonds gilt gilts bunds treasuries treasurys');

/** `took its yield from 7.8% to 4.1%`: where it came to. */
const isReached = (list: TokenList, { first, unit, value }: Amount, kind: FigureKind, { amount: earlier, kind: of }: Before): boolean =>
  of === kind &&
  kind === 'rate' &&
  earlier.unit === unit &&
  earlier.value !== value &&
  first === earlier.next + 1 &&
  list[earlier.next]?.text === 'to' &&
  tokenAt(list, earlier.first - 1)?.text === 'from' &&
  list.slice(0, earlier.first - 1).some((token) => MOVING.has(token.text) || saysDirection(token)) &&
  !SPANNING.has(tokenAt(list, earlier.first - 2)?.text ?? '');
const MOVING = wordSet(
  'took take takes taken taking went goes go gone going move moves moved moving swung brought bring brings bringing shifted',
);
/** `ranged from 6.5% to 7%` */
const SPANNING = wordSet('range ranges ranged ranging vary varies varied varying run runs ran running');

/** `fell after a $13.75bn fine`: the move is of another clause. */
const isOfAnother = (list: TokenList, cue: Cue, amount: Amount): boolean => CAUSES.isWithin(list, cue.at + 1, amount.first);
const CAUSES = soughtWords('after as following amid because when');
const COMES_OF_NOTHING: ReadonlySet<FigureKind> = new Set<FigureKind>(['spend', 'funding', 'deal_value']);
