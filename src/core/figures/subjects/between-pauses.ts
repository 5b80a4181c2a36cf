import type { Amount } from '../amounts/amount.ts';
import { afterSign, beforeArticle, isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import type { Name } from '../names/names.ts';
import { COPULAS, FOLLOWED, IN_BRACKETS, SHARES_OR_STOCK, WITH } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isRaterAside, reckonsLater } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';

const HEDGED = wordList('about nearly almost over more than some roughly around as much');

/** `SK Hynix, up 240% this year, eased`: what stands between pauses is about the name before it. */
export function apposed(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!IN_BRACKETS.isIn(list) && !WITH.isIn(list) && !PRICED.isIn(list) && !STILL.isIn(list)) return undefined;
  let at = amount.first - 1;
  while (at > amount.first - 4 && HEDGED.has(tokenAt(list, at))) at -= 1;
  // `Alpha, still $40 billion in debt, and Beta`
  if (STILL.has(list[at]) && tokenAt(list, at - 1)?.text === ',')
    return found.find((each) => each.next === at - 1 && !isAnaphor(each.class) && each.class !== 'place');
  // `put €1.3 billion into Alpha, valued at €11.7 billion`
  const valued = NOW.has(tokenAt(list, at - 2)) ? at - 3 : at - 2;
  if (tokenAt(list, at)?.text === 'at' && PRICED.has(tokenAt(list, at - 1)) && tokenAt(list, valued)?.text === ',') {
    // `into Alpha, the French firm, now valued at`
    const opened = opensAt(list, valued);
    return found.find((each) => (each.next === valued || each.next === opened) && !isAnaphor(each.class) && each.class !== 'place');
  }
  const joint = tokenAt(list, at)?.text === 'of' ? capOf(list, at) : at;
  if (tokenAt(list, joint)?.text === 'with')
    return tokenAt(list, joint - 1)?.text === ',' ? endowed(list, found, joint - 1) : describedWith(list, found, joint);
  if (!IN_BRACKETS.has(tokenAt(list, at)) || tokenAt(list, at - 1)?.text !== ',') return undefined;
  const pause = at - 1;
  const name = found.findLast((each) => each.next <= pause && each.class !== 'security');
  if (name === undefined || isAnaphor(name.class) || afterShares(list, name.next) !== pause) return undefined;
  if (isRanked(list, name) || isPressed(list, name)) return name;
  const lead = tokenAt(list, name.first - 1);
  // `fell as Nvidia, down 3%, and Tesla, off 4%, weighed`
  if (lead?.text !== 'as' && PREPOSITIONS.has(lead)) return undefined;
  // `a deal with Nvidia, up 3%` is of the deal; a name at the head of its clause is not
  const before = beforeArticle(list, name.first);
  return before === undefined || before.kind === 'sign' || ['and', 'but', 'while', 'as'].includes(before.text) ? name : undefined;
}
/** Where `with a market cap of` begins. */
function capOf(list: TokenList, of: number): number {
  let at = of - 1;
  while (at > of - 5 && list[at]?.kind === 'word' && !WITH.has(list[at])) at -= 1;
  return at;
}

/** `Oracle, with $105 billion of debt, has promised`: what stands between pauses belongs to the name before it. */
function endowed(list: TokenList, found: readonly Name[], pause: number): Name | undefined {
  const name = found.find((each) => each.next === pause);
  if (name === undefined || isAnaphor(name.class) || name.class === 'place') return undefined;
  // `there is Alpha, with $50 billion of debt`
  if (isRanked(list, name)) return name;
  const close = afterSign(list, pause + 2, ',', Math.min(list.length, pause + 16));
  return close !== undefined && isFiniteVerb(list, close) ? name : undefined;
}
/** `the split of Alpha, a maker of chips with $3 billion of sales`: of whom the apposition stands. */
function describedWith(list: TokenList, found: readonly Name[], joint: number): Name | undefined {
  let pause = joint - 1;
  while (pause > joint - 14 && list[pause]?.kind !== 'sign' && !isFiniteVerb(list, pause)) pause -= 1;
  while (isDash(list[pause]) && pause > joint - 14) {
    pause -= 1;
    while (pause > joint - 14 && list[pause]?.kind !== 'sign' && !isFiniteVerb(list, pause)) pause -= 1;
  }
  if (list[pause]?.text !== ',' || !APPOSED.has(list[pause + 1])) return undefined;
  const name = found.find((each) => each.next === pause);
  return name !== undefined && !isAnaphor(name.class) && name.class !== 'place' ? name : undefined;
}

/** `followed by Vermilion Energy, up 5%`, `the biggest decliner was North West, down 1%` */
export const isRanked = (list: TokenList, name: Name): boolean => {
  const word = tokenAt(list, name.first - 1)?.text ?? '';
  return (
    (word === 'by' && (FOLLOWED.has(tokenAt(list, name.first - 2)) || isDragged(list, name.first - 2))) ||
    COPULAS.has(tokenAt(list, name.first - 1))
  );
};
/** `dragged by Alpha, off 3%`, `weighed down by Alpha, off 3%` */
export const isDragged = (list: TokenList, at: number): boolean =>
  DRAGGED.has(tokenAt(list, list[at]?.text === 'down' || list[at]?.text === 'up' ? at - 1 : at));
const DRAGGED = wordList('dragged weighed pulled lifted helped boosted buoyed paced driven propped supported held hurt');
/** `oil prices weighed on Alpha, down 3%` */
const isPressed = (list: TokenList, name: Name): boolean => {
  const shares = list[name.first - 1]?.text === 'of' && SHARES_OR_STOCK.has(tokenAt(list, name.first - 2)) ? name.first - 2 : name.first;
  const on = tokenAt(list, shares - 1)?.text === 'the' ? shares - 2 : shares - 1;
  return tokenAt(list, on)?.text === 'on' && WEIGHING.has(tokenAt(list, on - 1));
};
const WEIGHING = wordList('weighed weigh weighs weighing');
/** `Alpha shares, down 3%`, `Alpha ‘A’ shares, down 3%` */
const afterShares = (list: TokenList, from: number): number => {
  if (SHARES_OR_STOCK.has(list[from])) return from + 1;
  const [open, letter, close, noun] = list.slice(from, from + 4);
  return open?.kind === 'sign' && letter?.text.length === 1 && close?.kind === 'sign' && SHARES_OR_STOCK.has(noun) ? from + 4 : from;
};

/** `Ant Group, which has 1.4 billion users`: the clause is about the name before the pause. */
export function relative(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!PRONOUNS.isIn(list)) return undefined;
  for (let at = amount.first - 1, words = 0; at >= 1 && words < 9; at -= 1) {
    const token = list[at];
    if (token === undefined || (token.kind === 'sign' && token.text !== '%' && (token.begins & BEGINS.currency) === 0)) return undefined;
    // `whose 700,000 coins or so cost it $75,000 apiece`
    if (token.kind === 'word') words += 1;
    const owner = token.text === 'whose';
    if (token.text !== 'which' && token.text !== 'who' && !owner) continue;
    // `gains in Alpha which rose 3%`
    const pause =
      opensAt(list, at - 1) ?? (token.text === 'which' && found.some(({ next, instrument }) => next === at && instrument) ? at : undefined);
    if (pause === undefined || reckonsLater(list, at - 1)) return undefined;
    const name = found.findLast((each) => each.next <= pause);
    // `Alpha, which keeps a target of $80`: of the share
    if (name !== undefined && isRaterAside(list, name)) return undefined;
    const inside = found.some(
      (each) => each.first > at && each.next <= amount.first && each.class !== 'pronoun' && !(owner && each.class === 'security'),
    );
    return name?.next === pause && !isAnaphor(name.class) && name.class !== 'place' && !inside ? name : undefined;
  }
  return undefined;
}

/** `Alpha, a company that will lose $12 billion`: of whom the words stand. */
export function describedBy(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!THAT.isIn(list)) return undefined;
  for (let at = amount.first - 1; at > Math.max(3, amount.first - 16); at -= 1) {
    const token = list[at];
    if (token?.text === ',' || token?.text === ';') return undefined;
    if (!THAT.has(token) || !isCompanyWord(tokenAt(list, at - 1))) continue;
    let pause = at - 2;
    while (pause > at - 6 && list[pause]?.text !== ',') pause -= 1;
    if (list[pause]?.text !== ',' || !['a', 'an', 'the'].includes(list[pause + 1]?.text ?? '')) return undefined;
    const name = found.find((each) => each.next === pause);
    const inside = found.some((each) => each.first > at && each.next <= amount.first && each.class !== 'pronoun');
    return name === undefined || inside || isAnaphor(name.class) || name.class === 'place' ? undefined : name;
  }
  return undefined;
}
const THAT = soughtWords('that which');

/** The pause before a relative clause, or before the apposition that it follows: `Alpha, the maker of Beta, which fell`, `ore – its pride – which rose`. */
function opensAt(list: TokenList, close: number): number | undefined {
  const sign = list[close]?.text;
  if (sign !== ',' && sign !== '–' && sign !== '—') return undefined;
  for (let at = close - 1; at > Math.max(0, close - 14); at -= 1) {
    if (list[at]?.text === sign)
      return APPOSED.has(list[at + 1]) || (sign !== ',' && list[at + 1]?.capital === true) ? at : sign === ',' ? close : undefined;
    if (list[at]?.kind === 'number' && sign === ',') return close;
  }
  return sign === ',' ? close : undefined;
}
const APPOSED = wordList('the a an its maker operator owner parent');
const PRICED = soughtWords('valued priced');
const STILL = soughtWords('still');
const NOW = wordList('now last recently currently');

const PRONOUNS = soughtWords('which who whose');
