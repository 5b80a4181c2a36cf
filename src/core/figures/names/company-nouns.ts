import { isVerbLike } from '../words/finite-verbs.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';

// Common nouns for a firm: `the company`, `the Pilbara miner`, `the maker of Claude`.

const COMPANY = wordList(
  'company firm outfit group miner bank lender retailer chipmaker carmaker automaker airline broker insurer developer manufacturer startup business maker giant drugmaker producer issuer platform operator provider conglomerate supplier utility brokerage chain pioneer heavyweight seller brewer builder homebuilder housebuilder reit carrier fund shipbuilder shipyard publisher owner landlord contractor explorer designer planemaker jetmaker toymaker steelmaker phonemaker truckmaker goldminer grocer supermarket streamer railroad distiller hotelier major titan discounter wholesaler lessor exchange bourse studio lab refiner reinsurer',
);
const MODIFIER_STOP = wordList(
  'a an the its their of in on at to for from by with as is was are were has had that which who said will would could may',
);

/** `platform`, `miner`: before a name, it says that a firm is named. */
export const isCompanyWord = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (token.begins & BEGINS.company) !== 0 && COMPANY.has(token);

registered(BEGINS.company, [...COMPANY, 'start']);

/** A word that ends such a phrase stands near enough. */
export function companyNear(list: TokenList, at: number): boolean {
  for (let next = at + 1; next < Math.min(list.length, at + 9); next += 1)
    if (((list[next]?.begins ?? 0) & BEGINS.company) !== 0) return true;
  return false;
}

/** `the company`, `the Pilbara miner`, `the IT solutions and service provider`: where it ends. */
export function companyEnd(list: TokenList, at: number): number | undefined {
  for (let next = at + 1; next < Math.min(list.length, at + 9); next += 1) {
    const token = list[next];
    if (token === undefined || token.text === 'central' || MODIFIER_STOP.has(token)) return undefined;
    // `the Bentonville, Arkansas, retailer`
    const comma = token.text === ',' && tokenAt(list, next - 1)?.capital === true && next > at + 1;
    const worlds = isPossessive(token) && LANDS.has(list[next - 1]);
    if (token.kind === 'sign' && !isDash(token) && !comma && !worlds && token.text !== '.') return undefined;
    // `the No. 2 lender`, `the Bentonville, Ark.-based retailer`
    if (token.text === '.' && list[next - 1]?.text !== 'no' && !(isDash(list[next + 1]) && list[next + 2]?.text === 'based'))
      return undefined;
    if (token.text === 'start' && list[next + 2]?.text === 'up') return next + 3;
    if (
      (token.begins & BEGINS.company) !== 0 &&
      token.text !== 'start' &&
      (!token.capital || token.text === 'reit' || (next === at + 1 && DEFINED.has(token) && list[next + 1]?.text !== 'of')) &&
      list[next + 1]?.capital !== true &&
      (token.text !== 'major' || INDUSTRIES.has(list[next - 1])) &&
      !(VENUES.has(token) && isNoFirm(list, at, next))
    )
      return list[next + 1]?.kind === 'word' && COMPANY.has(list[next + 1]) ? next + 2 : next + 1;
  }
  return undefined;
}

/** `The Company reported`: a firm in what it announces. */
const DEFINED = wordList('company group firm fund');

/** `Alaska’s biggest oil producer reported`: where the firm ends that a place opening the sentence has, whichever it is; `next` is behind the place. */
export function afterFirmOfPlace(list: TokenList, next: number): number | undefined {
  if (!isPossessive(list[next]) || !SIZES.has(list[next + 1])) return undefined;
  const end = companyEnd(list, next);
  if (end === undefined) return undefined;
  return isVerbLike(list[ADVERBS.has(list[end]) ? end + 1 : end]) ? end : undefined;
}
const ADVERBS = wordList('now also still already');
export const SIZES = wordList('biggest largest top leading flag');

/** `the world’s largest miner` */
const LANDS = wordList('world nation country region');

/** `the exchange rate`, `the exchange-traded fund`, `the Nordic exchange`, `traded on the exchange` */
const isNoFirm = (list: TokenList, at: number, noun: number): boolean =>
  RATES.has(list[noun + 1]) ||
  isDash(list[noun + 1]) ||
  (noun > at + 1 && list[noun - 1]?.capital === true) ||
  tokenAt(list, at - 1)?.text === 'on';
const VENUES = wordList('exchange bourse studio lab');
const RATES = wordList('rate rates ratio offer operator of');

/** `the oil major`, and not `the major indices`. */
const INDUSTRIES = wordList('oil energy gas mining drug tobacco');

const MAKERS = wordList('maker owner developer producer publisher operator brewer builder seller');

/** `the maker of Claude`: what it makes is part of its name. */
export function withProduct(list: TokenList, end: number): number {
  if (!MAKERS.has(tokenAt(list, end - 1)) || list[end]?.text !== 'of' || list[end + 1]?.capital !== true) return end;
  let next = end + 2;
  while (next < end + 5 && list[next]?.kind === 'word' && list[next]?.capital === true) next += 1;
  return next;
}
