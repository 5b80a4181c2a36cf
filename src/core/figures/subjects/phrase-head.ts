import { WEEKDAYS } from '../../weekdays.ts';
import { directionCue } from '../amounts/direction-words.ts';
import { isFiniteVerb } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { ANY_ONE, RELATIVE } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

/**
 * What a change is a change of, or a price the price of. `itself`: the instrument that a name stands for; `other`: the noun; `unclear`: the
 * grammar does not say. Only what is of the instrument itself can be held against its prices.
 */
export type Moved =
  | { readonly of: 'itself'; readonly name?: Name }
  | { readonly of: 'other'; readonly noun: string }
  | { readonly of: 'unclear' };

export const ITSELF: Moved = { of: 'itself' };

export const UNCLEAR: Moved = { of: 'unclear' };

/** A sentence and the names in it. */
export interface Reader {
  readonly list: TokenList;
  readonly names: readonly Name[];
}

/** The security of whatever it is of. */
export const SECURITIES = soughtWords(
  'shares share stock token coin tokens coins adrs adr index gauge benchmark average composite cryptocurrency',
);

export const PREPOSITIONS = wordList('of in at for from on by with among across within under over to into against');

export const DETERMINERS = wordList('the a an its their his her our this that these those some any all both each more few several');

const CLAUSE_STARTS = wordList('but while as after before when because where if though although since until whereas amid despite');

/** Words of time, which are the head of nothing that is priced. */
export const TIMES = wordList(`day week month session quarter year morning afternoon ${WEEKDAYS.join(' ')} today yesterday trading trade`);

/** Shorthand of business for what has no price. */
const ACRONYMS = wordList('eps cds nim ebitda ebit arr aum nii roe capex gmv dau mau');
const USES = wordList('locked staked deposited parked trading lending borrowing staking betting wagering');
const HAVING = wordList('having seeing posting recording suffering showing being');
const COMPANIES = wordList('company firm group miner bank lender retailer chipmaker carmaker automaker airline maker giant');

/** The head of the noun phrase that ends at `last` and begins at `floor` or later. */
export function head(reader: Reader, last: number, depth: number, floor = 0): Moved {
  const { list } = reader;
  if (depth > 6 || last < 0) return UNCLEAR;
  if (list[last]?.text === ')') {
    const open = signBefore(list, last, '(');
    return open < 0 ? UNCLEAR : head(reader, open - 1, depth + 1);
  }
  // `with the index having a drawdown`
  if (HAVING.has(list[last])) return head(reader, last - 1, depth + 1, floor);
  let first = last;
  let preposition = -1;
  for (let at = last; at >= Math.max(floor, last - 16); at -= 1) {
    const token = list[at];
    if (token === undefined) break;
    const name = nameEnding(reader, at);
    if (name !== undefined) {
      first = name.first;
      at = name.first;
      // `Nvidia and Microsoft`: one phrase
      const joint = tokenAt(list, at - 1)?.text;
      const other = joint === 'and' || joint === ',' || joint === '&' ? nameEnding(reader, at - 2) : undefined;
      // `After the tariffs, Ford`: the pause ends what stands before the sentence
      if (other !== undefined && !(joint === ',' && isFrontedBefore(list, at - 1))) at -= 1;
      continue;
    }
    if (PREPOSITIONS.has(token) && !isGlued(tokenAt(list, at - 1))) {
      // `total value locked in Aave`, `trading on Uniswap`
      if (token.text !== 'of' && USES.has(tokenAt(list, at - 1)) && nameEnding(reader, at + 1) !== undefined) {
        const use = list[at - 1]?.text ?? '';
        return { of: 'other', noun: use.endsWith('ing') ? use : (tokenAt(list, at - 2)?.text ?? use) };
      }
      if (!isPluralOrNominal(list, at - 1)) break;
      preposition = at;
      first = at;
      continue;
    }
    if (!isNominal(list, at)) break;
    first = at;
  }
  const relative = tokenAt(list, first - 1);
  // `companies such as Nvidia`, `rivals like it`
  if (relative?.text === 'like' || relative?.text === 'including' || (relative?.text === 'as' && tokenAt(list, first - 2)?.text === 'such'))
    return UNCLEAR;
  const at = preposition < 0 ? last : preposition - 1;
  const name = nameEnding(reader, at);
  // `a fund that shorts Nvidia`
  if (relative !== undefined && RELATIVE.has(relative) && name !== undefined && name.first > first)
    return head(reader, first - 2, depth + 1);
  // `a fund that owns Nvidia fell`
  const owner = ownerByRelative(list, first);
  if (owner !== undefined) return owner;
  if (name !== undefined && name.class !== 'security')
    return withinName(list, name, first, preposition, last) ?? ofName(reader, name, preposition, last);
  const token = list[at];
  const word = token?.text ?? '';
  if (name?.class === 'security' || SECURITIES.has(token)) return ofSecurity(reader, name?.first ?? at, preposition, last, depth);
  if (word === 'price' || word === 'prices') return ofPrice(reader, at, preposition, last, depth);
  if (ACRONYMS.has(token)) return { of: 'other', noun: word.toUpperCase() };
  if (token === undefined || token.kind !== 'word' || (token.capital && at > 0) || TIMES.has(token) || DETERMINERS.has(token))
    return UNCLEAR;
  // `one maker of chips for Nvidia`
  if (COMPANIES.has(token)) return preposition >= 0 && ANY_ONE.has(tokenAt(list, first)) ? { of: 'other', noun: word } : ITSELF;
  const before = tokenAt(list, at - 1);
  const modified =
    before?.kind === 'word' &&
    !isGlued(tokenAt(list, at - 2)) &&
    at - 1 >= first &&
    !before.capital &&
    !DETERMINERS.has(before) &&
    !PREPOSITIONS.has(before);
  return { of: 'other', noun: modified ? `${before.text} ${word}` : compound(list, at) };
}

/** `In answer to the tariffs, Ford`: the first pause of a sentence that begins with when or why. */
function isFrontedBefore(list: TokenList, pause: number): boolean {
  if (!FRONTS.has(list[0])) return false;
  for (let at = pause - 1; at > 0; at -= 1) if (list[at]?.kind === 'sign' && !isPossessive(list[at])) return false;
  return true;
}
const FRONTS = wordList(
  'in on at with after before despite following amid for since under over during given by thanks helped hit hurt boosted lifted as',
);

/**
 * `complaints about Nvidia`, `funds holding Nvidia`, `half the S&P 500`, `bitcoin on exchanges`: a noun that the name only belongs to, or a part
 * of what it names. Undefined where the name is all of it.
 */
function withinName(list: TokenList, name: Name, first: number, preposition: number, last: number): Moved | undefined {
  const at = DETERMINERS.has(tokenAt(list, name.first - 1)) ? name.first - 2 : name.first - 1;
  const before = tokenAt(list, at);
  const noun = tokenAt(list, at - 1);
  if (HALVES.has(before)) return { of: 'other', noun: 'members' };
  const isOfNoun =
    before?.text === 'about' || (at >= first && before?.capital === false && before.text.endsWith('ing') && before.text.length > 5);
  if (isOfNoun && noun?.kind === 'word' && noun.text.endsWith('s') && !isVerbLike(noun)) return { of: 'other', noun: noun.text };
  const where = tokenAt(list, preposition);
  if (where?.text !== 'in' && where?.text !== 'on') return undefined;
  const place = list[preposition + 1];
  return place?.kind === 'word' && !place.capital && PLACED.has(list[last]) ? { of: 'other', noun: list[last]?.text ?? '' } : undefined;
}
const HALVES = wordList('half most much');
/** Where only a part of a coin or a share is. */
const PLACED = wordList('circulation exchanges wallets custody treasuries escrow vaults reserve reserves storage hand portfolios funds');

/** The noun of a clause with `that`, whose verb stands right before: what follows it is not what the sentence is about. */
function ownerByRelative(list: TokenList, first: number): Moved | undefined {
  const verb = tokenAt(list, first - 1);
  if (verb?.kind !== 'word' || !(isFiniteVerb(list, first - 1) || verb.text.endsWith('s'))) return undefined;
  for (let at = first - 2; at >= Math.max(1, first - 5); at -= 1) {
    const token = list[at];
    if (token?.kind !== 'word') return undefined;
    if (token.text !== 'that' && token.text !== 'which') continue;
    const noun = tokenAt(list, at - 1);
    if (noun?.kind !== 'word' || isVerbLike(noun)) return undefined;
    return COMPANIES.has(noun) || noun.capital ? UNCLEAR : { of: 'other', noun: noun.text };
  }
  return undefined;
}

const ofName = ({ list }: Reader, name: Name, preposition: number, last: number): Moved => {
  if (name.part === true) return UNCLEAR;
  // `Nvidia at the open` is Nvidia still
  return preposition >= 0 || name.next > last || isPossessive(list[last]) ? { of: 'itself', name } : UNCLEAR;
};

/** `shares of Nvidia`, `Nvidia shares`, `the stock`; not `shares of Nvidia’s suppliers`, `chip shares`. */
function ofSecurity(reader: Reader, first: number, preposition: number, last: number, depth: number): Moved {
  const { list } = reader;
  if (preposition >= 0 && ['of', 'in', 'at'].includes(list[preposition]?.text ?? '')) {
    const next = nextPreposition(list, preposition + 1, last);
    const owner = head(reader, next - 1, depth + 1);
    return owner.of === 'other' && list[preposition]?.text !== 'of' && isTime(list, preposition + 1, next) ? ITSELF : owner;
  }
  const before = tokenAt(list, first - 1);
  // `the average S&P 500 stock`
  if (nameEnding(reader, first - 1)?.class === 'index' && /^(?:stock|share)s?$/.test(list[first]?.text ?? ''))
    return { of: 'other', noun: 'stocks' };
  if (before === undefined || before.kind === 'number') return ITSELF;
  if (isPossessive(before) || before.text === "'" || before.text === '’') return head(reader, first - 2, depth + 1);
  const name = nameEnding(reader, first - 1);
  if (name !== undefined) return name.class === 'pronoun' ? ITSELF : { of: 'itself', name };
  if (before.kind !== 'word' || before.capital) return ITSELF;
  return DETERMINERS.has(before) || !isNominal(list, first - 1) ? ITSELF : UNCLEAR;
}

const nextPreposition = (list: TokenList, from: number, last: number): number => {
  for (let at = from; at <= last; at += 1) if (PREPOSITIONS.has(list[at])) return at;
  return last + 1;
};

/** `the share price`, `bitcoin’s price`, `bitcoin prices`; not `iPhone prices`. */
function ofPrice(reader: Reader, at: number, preposition: number, last: number, depth: number): Moved {
  const { list } = reader;
  const before = tokenAt(list, at - 1);
  const text = before?.text ?? '';
  if (preposition >= 0 && list[preposition]?.text === 'of') return head(reader, last, depth + 1, preposition + 1);
  if (['share', 'stock', 'token', 'coin', 'unit'].includes(text)) return ofSecurity(reader, at - 1, -1, last, depth);
  const name = isPossessive(before) ? nameEnding(reader, at - 2) : nameEnding(reader, at - 1);
  if (name === undefined) return DETERMINERS.has(before) ? UNCLEAR : { of: 'other', noun: `${text} ${list[at]?.text ?? ''}`.trim() };
  return name.class === 'crypto' || name.class === 'commodity' || (isPossessive(before) && list[at]?.text === 'price')
    ? { of: 'itself', name }
    : { of: 'other', noun: list[at]?.text ?? '' };
}

/** `data-center` whole. */
export function compound(list: TokenList, at: number): string {
  const word = list[at]?.text ?? '';
  const joint = tokenAt(list, at - 1);
  return isDash(joint) && joint?.glued && tokenAt(list, at - 2)?.kind === 'word' ? `${tokenAt(list, at - 2)?.text ?? ''}-${word}` : word;
}

/** The name that covers a token. */
export const nameEnding = ({ names }: Reader, at: number): Name | undefined => {
  for (const name of names) {
    if (name.first > at) return undefined;
    if (at < name.next) return name;
  }
  return undefined;
};

/** A word that may belong to a noun phrase. */
export const isNominal = (list: TokenList, at: number): boolean => {
  const token = tokenAt(list, at);
  if (token === undefined) return false;
  if (isPossessive(token) || (isDash(token) && token.glued) || token.text === '&') return true;
  // `like-for-like sales`
  if (isGlued(tokenAt(list, at - 1)) || isGlued(tokenAt(list, at + 1))) return true;
  return (
    token.kind !== 'sign' &&
    !PREPOSITIONS.has(token) &&
    !CLAUSE_STARTS.has(token) &&
    !RELATIVE.has(token) &&
    token.text !== 'and' &&
    !isFiniteVerb(list, at)
  );
};

const isGlued = (token: Token | undefined): boolean => isDash(token) && token?.glued === true;

/** `sales at` is no verb, though it looks like one. */
const isPluralOrNominal = (list: TokenList, at: number): boolean => {
  const word = tokenAt(list, at)?.text ?? '';
  return (
    isNominal(list, at) ||
    (word.endsWith('s') && tokenAt(list, at)?.kind === 'word' && !isVerbLike(list[at]) && directionCue(list[at]) === undefined)
  );
};

/** The tokens name a time: `in November`, `of two weeks`. */
export const isTime = (list: TokenList, from: number, next: number): boolean => {
  for (let at = from; at < next; at += 1) {
    const token = list[at];
    const word = token?.text ?? '';
    if (token?.kind === 'number' || MONTHS.has(token) || TIMES.has(token) || TIMES.hasWord(word.replace(/s$/, ''))) return true;
  }
  return false;
};

/** The nearest such sign at `from` or before; −1 without one. */
export function signBefore(list: TokenList, from: number, sign: string): number {
  for (let at = from; at >= Math.max(0, from - 20); at -= 1) if (list[at]?.text === sign) return at;
  return -1;
}

/** It is the share itself that moved, or a thing that has a price and no business. */
export function isOfSecurity({ list }: Reader, moved: Moved): boolean {
  if (moved.of !== 'itself') return false;
  if (moved.name === undefined) return true;
  const { name } = moved;
  if (name.class === 'crypto' || name.class === 'index' || name.class === 'commodity' || name.class === 'security') return true;
  const after = isPossessive(list[name.next]) ? list[name.next + 1] : list[name.next];
  return SECURITIES.has(after) || SECURITIES.has(tokenAt(list, name.first - 2));
}
