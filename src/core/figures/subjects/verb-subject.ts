import type { Amount } from '../amounts/amount.ts';
import type { KeyFigure } from '../figure.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { isAdverb } from '../words/adverbs.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { RELATIVE } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { ROLES } from './loose-clauses.ts';
import { head, type Moved, PREPOSITIONS, type Reader, SECURITIES, signBefore, TIMES, UNCLEAR } from './phrase-head.ts';

/** May stand between a subject and its verb. */
export const AUXILIARIES = wordList(
  'have has had is are was were be been being will would could may might should can did does do also then now already still just later since soon even only once again briefly not to initially recently set on course both all each together have',
);
/** Join a clause to the one before it. */
export const JOINTS = wordList('and but or then yet to after before while by despite from when as following');
/** What follows a comma and belongs to the name before it. */
const APPOSITION = wordList('which who whose that a an the up down with one once also formerly known based off better now');
const REACH = 40;

/** The figure before, as far as `, up 3%` after it depends on it. */
export interface Earlier {
  readonly amount: Amount;
  readonly kind: KeyFigure['kind'];
  readonly metric: string | undefined;
  readonly moved: Moved;
}

/** A particle that says which way. */
export const isParticle = (word: string): boolean =>
  word === 'up' || word === 'down' || word === 'off' || word === 'higher' || word === 'lower';

/** What the figure before was of, this one is of too. */
export function inherited(earlier: Earlier): Moved {
  if (earlier.kind === 'price' || earlier.kind === 'index_level')
    return earlier.metric === undefined ? earlier.moved : { of: 'other', noun: earlier.metric };
  if (earlier.kind === 'change' || earlier.kind === 'drawdown') return earlier.moved;
  return { of: 'other', noun: earlier.metric ?? (earlier.kind === 'count' ? earlier.amount.unit : earlier.kind.replace('_', ' ')) };
}

/** The subject of the nearest verb before `limit`. */
export function clauseSubject(reader: Reader, limit: number, depth: number): Moved {
  const { list } = reader;
  if (depth > 6) return UNCLEAR;
  for (let at = limit - 1; at >= Math.max(0, limit - REACH); at -= 1) {
    const word = list[at]?.text ?? '';
    if (word === ';' || word === ':') return UNCLEAR;
    if (isFiniteVerb(list, at) && !isAmountWord(list, at)) return subjectOf(reader, at, undefined, depth + 1);
  }
  return UNCLEAR;
}

/** `5% higher` is no verb. */
const isAmountWord = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text ?? '';
  return isParticle(word) || word === 'flat' || word === 'worth';
};

/** The head of the subject of the verb at `verb`. */
export function subjectOf(reader: Reader, verb: number, earlier: Earlier | undefined, depth: number): Moved {
  const { list } = reader;
  if (depth > 6) return UNCLEAR;
  let at = verb - 1;
  while (at >= 0 && verb - at < 8 && (AUXILIARIES.has(list[at]) || isAdverb(list[at]) || isParticle(list[at]?.text ?? ''))) at -= 1;
  const token = tokenAt(list, at);
  if (token === undefined) return UNCLEAR;
  if (token.text === ')') {
    const open = signBefore(list, at, '(');
    return open < 0 ? UNCLEAR : head(reader, open - 1, depth + 1);
  }
  if (token.text === ',' || token.text === '—' || token.text === '–') return beforePause(reader, at, earlier, depth);
  // `pays a yield of 2% and has lost 12%`: no rate loses
  if (JOINTS.has(token))
    return earlier !== undefined && earlier.amount.next === at && earlier.kind !== 'rate' && !isSetAgainst(reader, at, earlier)
      ? inherited(earlier)
      : clauseSubject(reader, at, depth + 1);
  // `Sales rose 1% in May, having dropped 3% in April`
  if (token.text === 'having' && tokenAt(list, at - 1)?.text === ',') return clauseSubject(reader, at - 1, depth + 1);
  if (RELATIVE.has(token)) {
    const last = tokenAt(list, at - 1)?.text === ',' ? at - 2 : at - 1;
    return head(reader, last, depth + 1, afterPreposition(list, last));
  }
  if (isFiniteVerb(list, at) && !SECURITIES.has(token)) return subjectOf(reader, at, earlier, depth + 1);
  // `Sales in May were up 3%, while June was up 6%`
  if (JOINTS.has(tokenAt(list, beforeTime(list, at)))) return clauseSubject(reader, beforeTime(list, at), depth + 1);
  return head(reader, at, depth);
}

/** What stands before `June`, `the second quarter`, `the final week`; `at` itself where no time ends there. */
function beforeTime(list: TokenList, at: number): number {
  if (!MONTHS.has(tokenAt(list, at)) && !TIMES.has(tokenAt(list, at))) return at;
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) if (JOINTS.has(list[before])) return before;
  return at;
}

/** `beat estimates with profit of $2bn but slid 3%`: the firm slid, and not the profit. */
const isSetAgainst = ({ list }: Reader, joint: number, { kind }: Earlier): boolean =>
  list[joint]?.text === 'but' && (kind === 'profit' || kind === 'revenue');

/** `$105 a share for a rival that closed at $88`: the noun before `that`, and not what it belongs to. */
function afterPreposition(list: TokenList, last: number): number {
  for (let at = last; at > Math.max(0, last - 6); at -= 1) if (list[at]?.text === 'for') return at + 1;
  return 0;
}

const SAID = wordList('said says reported reports estimates estimated showed wrote added');

function hasVerb(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerbLike(list[at])) return true;
  return false;
}

/** A pause before the verb closes an apposition (`Nvidia, the chipmaker, fell`), or the clause goes on (`opened lower, fell`). */
function beforePause(reader: Reader, pause: number, earlier: Earlier | undefined, depth: number): Moved {
  const { list } = reader;
  const sign = list[pause]?.text ?? '';
  for (let open = pause - 1; open >= Math.max(0, pause - 30); open -= 1) {
    const word = list[open]?.text ?? '';
    if (word === ';') break;
    if (word !== sign) continue;
    const after = list[open + 1];
    const text = after?.text ?? '';
    // `Commerzbank, of which UniCredit holds 26%, gained`
    if (PREPOSITIONS.has(after) && RELATIVE.has(list[open + 2])) return head(reader, open - 1, depth + 1);
    // `Sales in Asia, Alpha said, rose`
    if (SAID.has(list[pause - 1])) return head(reader, open - 1, depth + 1);
    // `…, Bitcoin is down 17%, trading at`: a clause, and no apposition
    if (!RELATIVE.has(after) && !text.endsWith('ed') && hasVerb(list, open + 1, pause)) break;
    // `another Dow component, Gamma, fell`
    if (after?.capital === true && ROLES.has(list[open - 1])) return head(reader, pause - 1, depth + 1);
    if (APPOSITION.has(after) || text.endsWith('ing') || text.endsWith('ed') || after?.kind === 'number' || after?.capital === true)
      return head(reader, open - 1, depth + 1);
    break;
  }
  if (earlier !== undefined && pause === earlier.amount.next) return inherited(earlier);
  return clauseSubject(reader, pause, depth + 1);
}
