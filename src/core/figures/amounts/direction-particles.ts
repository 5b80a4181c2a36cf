import { wordSet } from '../../word-set.ts';
import { RAISES, TURNS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { before } from './before-amount.ts';

/** What may follow a word with another sense: `put on`, `gave up`, `carried up`. */
const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', new Set(['on'])],
  ['gave', new Set(['up', 'back', 'away'])],
  ['given', new Set(['up', 'back', 'away'])],
  ['giving', new Set(['up', 'back', 'away'])],
  ['handed', new Set(['back'])],
]);

/** `gave` is a direction only as `gave up`, and `fall due` is none. */
export function particle(list: TokenList, at: number): boolean {
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

/** `gave 1.2% away`: the particle behind. */
export const isGivenUp = (list: TokenList, at: number, amount: Amount): boolean =>
  WITH_PARTICLE.get(list[at]?.text ?? '')?.has(list[amount.next]?.text ?? '') === true && before(list, amount) === list[at];

/** `gave way by 5.4 percent`; not `gave way to` others. */
const isGivingWay = (list: TokenList, at: number): boolean => list[at + 1]?.text === 'way' && list[at + 2]?.text !== 'to';

/** `falls due`, `fell through`, `fell victim to` */
const NO_FALL = wordList('due through victim foul apart asleep');

const PARTICIPLES = wordList(
  'set take taken takes make made makes end pick picked gave give gives given giving put came puts ate eat eats eating eaten use used uses bought sold opened gobbled propped shored backed',
);

/** `up to`, `set up`, `cut off from`: not a move. */
export function isParticiple(list: TokenList, at: number, amount: Amount): boolean {
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
