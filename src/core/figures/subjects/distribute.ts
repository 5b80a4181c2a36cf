import type { Amount } from '../amounts/amount.ts';
import { beforeArticle, isFiniteVerb } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import type { Name } from '../names/names.ts';
import { AGAINST, TRAILED, UP_DOWN_OFF } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { afterAside } from './put-aside.ts';

const JOINTS = wordList(', and & by about nearly almost around roughly over more than up down - − +');

const ROLES = wordList('rival peer partner supplier parent competitor');

const NOTHING: ReadonlyMap<number, Name> = new Map();

/** `AMZN and MSFT rose 2% and 3%`: as many names in a row as amounts in a row, each for each. Keys are indices of amounts. */
export function distribute(list: TokenList, found: readonly Name[], amounts: readonly Amount[]): ReadonlyMap<number, Name> {
  if (amounts.length < 2) return NOTHING;
  const given = new Map<number, Name>();
  let row: readonly Name[] = [];
  let rowEnd = 0;
  for (let first = 0; first < amounts.length; ) {
    let last = first;
    while (
      last + 1 < amounts.length &&
      isJoined(list, amounts[last]?.next ?? 0, amounts[last + 1]?.first ?? 0) &&
      amounts[last]?.family === amounts[last + 1]?.family
    )
      last += 1;
    const from = amounts[first]?.first ?? 0;
    const next = amounts[last]?.next ?? 0;
    const before = last > first ? rowBefore(list, found, from, isRespective(list, next)) : [];
    // `fell 2% and 3%, to $40 and $50`: the same row
    const goesOn = last - first + 1 === row.length && from - rowEnd <= REACH_ON && !isNamedBetween(found, rowEnd, from);
    const names = goesOn ? row : before;
    if (last > first && names.length === last - first + 1) {
      for (const [at, name] of names.entries()) given.set(first + at, name);
      row = names;
      rowEnd = next;
    }
    first = last + 1;
  }
  return given;
}

const isRespective = (list: TokenList, next: number): boolean => list[list[next]?.text === ',' ? next + 1 : next]?.text === 'respectively';

/** `on Tuesday, respectively, closing at`, `in early trading to` */
const REACH_ON = 9;
const isNamedBetween = (found: readonly Name[], from: number, to: number): boolean =>
  found.some(({ first, next }) => first >= from && next <= to);

/** The names in a row that end a few tokens before `limit`, or more where the text says that it is each for each. */
function rowBefore(list: TokenList, found: readonly Name[], limit: number, respectively: boolean): Name[] {
  const reach = respectively || list.slice(Math.max(0, limit - 10), limit).some(({ text }) => text === 'respective') ? 12 : 6;
  const among = rankedAmong(list, found, limit) ?? beforeAside(list, found, limit);
  let at = among ?? found.findLastIndex((name) => name.next <= limit);
  // `Apple and Microsoft shares rose 2% and 3%`
  if (found[at]?.class === 'security' && found[at - 1]?.next === found[at]?.first) at -= 1;
  // `Alpha and Beta were below their highs of $40 and $50, respectively`
  if (respectively && list[found[at]?.first ?? 0]?.text === 'their') at -= 1;
  const row: Name[] = [];
  for (let name = found[at]; name !== undefined; name = found[at]) {
    const following = row[0];
    if (
      following === undefined
        ? among === undefined && limit - name.next > reach
        : list[name.first]?.text === 'both' ||
          !isJoined(list, afterAside(list, name.next), describedFrom(list, following.first)) ||
          (name.class === 'place' && following.class !== 'place')
    )
      break;
    // `Alpha ALPH.N and Beta BETA.N`: one and its symbol
    const written = found[at - 1];
    const isWritten = written !== undefined && written.next === name.first && written.instrument === name.instrument;
    row.unshift(isWritten && name.instrument !== undefined ? written : name);
    at -= isWritten && name.instrument !== undefined ? 2 : 1;
    // `Alpha and its rival Beta`
    const owner = found[at];
    const role = owner?.class === 'pronoun' && owner.next === name.first - 1 && ROLES.has(list[owner.next]);
    if (role && list[owner.first]?.text === 'its') {
      const other = found[at - 1];
      if (other === undefined || !isJoined(list, other.next, owner.first)) break;
      row.unshift(other);
      at -= 2;
    }
  }
  // `the euro rose against the dollar and the yen by 1% and 2%`
  return row.length > 1 && isYardstick(list, row[0]) ? [] : row;
}

const isYardstick = (list: TokenList, name: Name | undefined): boolean => {
  const before = name && beforeArticle(list, name.first);
  return AGAINST.has(before) || TRAILED.has(before);
};

/** `Alpha and gold miner Beta`, `the Dow and the Nasdaq`: where the words for it begin. */
function describedFrom(list: TokenList, first: number): number {
  if (tokenAt(list, first - 1)?.text === 'the') return first - 1;
  if (!isCompanyWord(tokenAt(list, first - 1))) return first;
  const before = tokenAt(list, first - 2);
  return before?.kind === 'word' && !before.capital && !JOINTS.has(before) ? first - 2 : first - 1;
}

/** `Alpha and Beta were among the few risers, up 1% and 2%`, `…, closing up 1% and 2%`: the index of the name that ends the row. */
function rankedAmong(list: TokenList, found: readonly Name[], limit: number): number | undefined {
  const pause = CLOSING.has(tokenAt(list, limit - 2)) ? limit - 3 : limit - 2;
  if (!UP_DOWN_OFF.has(tokenAt(list, limit - 1)) || tokenAt(list, pause)?.text !== ',') return undefined;
  for (let at = pause - 1; at > Math.max(0, limit - 16); at -= 1) {
    if (list[at]?.text === ',' || list[at]?.text === ';') return undefined;
    if (list[at]?.text !== 'among') continue;
    let verb = at - 1;
    while (verb > at - 4 && !COPULAS.has(tokenAt(list, verb))) verb -= 1;
    const name = COPULAS.has(tokenAt(list, verb)) ? found.findIndex(({ next }) => next === verb) : -1;
    return name < 0 ? undefined : name;
  }
  return undefined;
}
/** `Alpha and Beta, which supply Gamma, rose`, `Alpha and Beta, the pub groups, put on`: the index of the name before what the pauses enclose. */
function beforeAside(list: TokenList, found: readonly Name[], limit: number): number | undefined {
  let close = limit - 1;
  while (close > limit - 6 && list[close]?.text !== ',') close -= 1;
  if (list[close]?.text !== ',' || !isFiniteVerb(list, close + 1)) return undefined;
  for (let open = close - 1; open > Math.max(0, close - 18); open -= 1) {
    if (list[open]?.text !== ',') continue;
    const name = found.findIndex(({ next }) => next === open || (next === open - 1 && isPossessive(list[next])));
    return name >= 0 && ASIDES.has(list[open + 1]) ? name : undefined;
  }
  return undefined;
}
const ASIDES = wordList('which who both the two');
const COPULAS = wordList('were are');
const CLOSING = wordList('closing ending finishing trading settling');

/** Nothing but a comma or `and`, and what hedges an amount, stands between. */
export function isJoined(list: TokenList, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  let joint = false;
  for (let at = from; at < to; at += 1) {
    const word = list[at]?.text ?? '';
    if (!JOINTS.has(list[at])) return false;
    joint ||= word === ',' || word === 'and' || word === '&';
  }
  return joint;
}
