import { wordSet } from '../../word-set.ts';
import { isAdverb } from '../words/adverbs.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { PER_CENT, SHARES_OR_STOCKS } from '../words/shared-words.ts';
import { isDash, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { JOINTS } from './gap.ts';

/** A part of the market, up to the token `next`. */
interface Sector {
  readonly subject: string;
  readonly class: 'market' | 'index';
  readonly next: number;
}

/** Those that open a sentence by their name alone. */
const SECTORS = wordList(
  'companies issuers consumers materials financials industrials utilities healthcare staples telecoms technology energy',
);

/** `Companies have issued $62 billion of bonds`: those who act in a sentence that they open. */
const ACTORS = wordList('companies issuers consumers');

/** `Materials dropped 2.2%`, `On the downside, energy also lost ground`: a sector opens the sentence and moves. */
export function sectorMoves(list: TokenList, at: number): Sector | undefined {
  const word = list[at]?.text ?? '';
  if (at === 0 && ACTORS.has(list[at]) && isVerbLike(list[at + 1])) return { subject: word, class: 'market', next: at + 1 };
  if (at !== 0 && PARTS.has(list[at]) && isBesideMove(list, at)) return { subject: word, class: 'market', next: at + 1 };
  if (!SECTORS.has(list[at])) return undefined;
  const verb = isAdverb(list[at + 1]) ? at + 2 : at + 1;
  const moves = saysDirection(list[verb]) && (opensSentence(list, at) || (ALWAYS.has(word) && tokenAt(list, at - 1)?.kind === 'word'));
  return moves ? { subject: word, class: 'market', next: at + 1 } : undefined;
}
/** No words for anything else, in small letters: `Heavily weighted financials fell`. */
const ALWAYS = wordSet('financials industrials');

/** At its head, or right after a few words that say where or when. */
const opensSentence = (list: TokenList, at: number): boolean =>
  at === 0 || (at <= LONGEST_OPENER && list[at]?.capital === false && list[at - 1]?.text === ',' && OPENS.has(list[0]?.text ?? ''));
const LONGEST_OPENER = 5;
const OPENS = wordSet('on in among elsewhere meanwhile conversely separately');
/** Those that go on a list of moves. */
export const PARTS = wordList(`${[...SECTORS].join(' ')} banks miners resources retailers insurers`);

/** `Golds rose 1.2% and industrials 0.5%`, `, while banks fell 1%`: right behind one move, with a move of its own. */
function isBesideMove(list: TokenList, at: number): boolean {
  const moves = saysDirection(list[at + 1]) || (list[at + 1]?.kind === 'number' && PERCENTS.has(list[at + 2]));
  if (!moves || !JOINTS.has(tokenAt(list, at - 1))) return false;
  let end = at - 2;
  while (JOINTS.has(tokenAt(list, end))) end -= 1;
  return PERCENTS.has(tokenAt(list, end));
}
export const PERCENTS = wordList(`${PER_CENT} cent per`);

/** `financial stocks` */
const LINES = wordList(
  'financial energy airline retail mining healthcare utility insurance travel auto automobile media defense defence industrial consumer internet software small-cap mid-cap large-cap cruise luxury bank banking chip chipmaking semiconductor oil telecom property housing homebuilding biotech pharma nuclear uranium solar quantum meme',
);

/** `while energy stocks lost 2%`, `a selloff in energy shares` */
export function sectorStocksAt(list: TokenList, at: number): Sector | undefined {
  const word = list[at];
  if (word === undefined || !SHARES_OR_STOCKS.has(list[at + 1]) || !LINES.has(word)) return undefined;
  return { subject: `${word.text} ${list[at + 1]?.text}`, class: 'market', next: at + 2 };
}

/** `the industrials sector`, `the broader retail sector` */
export function sectorAt(list: TokenList, from: number): Sector | undefined {
  const at = BROAD.has(list[from]?.text ?? '') || isLineOfRegion(list, from) ? from + 1 : from;
  const word = list[at];
  // `the financials sub-index`
  const dashed = list[at + 1]?.text === 'sub' && isDash(list[at + 2]) && list[at + 3]?.text === 'index';
  if (dashed && word?.kind === 'word' && !word.capital) return { subject: `${word.text} sub-index`, class: 'index', next: at + 4 };
  const noun = list[at + 1];
  if (GROUPS.has(noun?.text ?? '') && (isOfMany(list, at) || isOfLine(list, at)))
    return { subject: `${word?.text} ${noun?.text}`, class: 'market', next: at + 2 };
  if (word?.kind !== 'word' || word.capital || noun?.text !== 'sector' || NO_SECTORS.has(word) || isDash(list[at + 2])) return undefined;
  return { subject: `${word.text} sector`, class: 'market', next: at + 2 };
}
const GROUPS = wordSet('group index subindex sub-index gauge');
/** `the financials group`, `the banks index`, `the overall energy group`; `the energy group` is a firm. */
const isOfMany = (list: TokenList, at: number): boolean =>
  (PARTS.has(list[at]) && list[at]?.text.endsWith('s') === true && !ACTORS.has(list[at])) ||
  (list[at]?.capital === false && WHOLE.has(tokenAt(list, at - 1)?.text ?? ''));
/** `the European bank index` */
const isLineOfRegion = (list: TokenList, at: number): boolean =>
  list[at]?.capital === true && GROUPS.has(list[at + 2]?.text ?? '') && isOfLine(list, at + 1);
/** `the bank index`, `the tech gauge` */
const isOfLine = (list: TokenList, at: number): boolean =>
  list[at]?.capital === false && LINES.has(list[at]) && !isDash(list[at + 2]) && list[at + 1]?.text !== 'group';
const BROAD = wordSet('overall broader broad heavyweight heavily-weighted wider');
const WHOLE = wordSet('overall heavyweight heavily-weighted');
const NO_SECTORS = wordList('private public whole entire same other corporate key only largest biggest best worst third first second');
