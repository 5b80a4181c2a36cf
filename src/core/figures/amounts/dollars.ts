import { wordSet } from '../../word-set.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import type { Amount } from './amount.ts';

/** Countries with dollars of their own, and what a text names that speaks of them. */
const HOMES: readonly (readonly [currency: string, places: RegExp])[] = [
  ['AUD', /\b(?:Australian?s?|ASX|Pilbara|Sydney|Melbourne|Perth|Brisbane|Queensland)\b/g],
  ['CAD', /\b(?:Canada|Canadians?|TSX|Toronto|Ontario|Alberta|Calgary|Quebec|Montreal|Vancouver|Ottawa|Saskatchewan)\b/g],
  ['NZD', /\b(?:New Zealand(?:er)?s?|NZX|Auckland|Wellington|Christchurch)\b/g],
];

/** Of the country that the text speaks of most, where it writes `US$` for American dollars: by `$` it means its own. */
export function bareDollars(text: string): string {
  const filed = DATELINE.exec(text)?.[1]?.toLowerCase();
  if (filed !== undefined) return AUSTRALIAN.has(filed) ? 'AUD' : 'CAD';
  if (!text.includes('$US') && !text.includes('US$')) return 'USD';
  let most = 0;
  let own = 'USD';
  for (const [currency, places] of HOMES) {
    const named = text.match(places)?.length ?? 0;
    if (named > most) [most, own] = [named, currency];
  }
  return own;
}

/** `CALGARY — `: filed there for readers there; `TORONTO (Reuters) - ` is for all. */
const DATELINE =
  /^\s{0,4}(TORONTO|CALGARY|MONTREAL|VANCOUVER|OTTAWA|EDMONTON|WINNIPEG|HALIFAX|REGINA|SYDNEY|MELBOURNE|PERTH|BRISBANE|ADELAIDE)\s{0,2}[-–—•]/;
const AUSTRALIAN = wordSet('sydney melbourne perth brisbane adelaide');

/** What the shares of an exchange are priced in. */
export const dollarsOfExchange = (instrument = ''): string | undefined => EXCHANGES.get(instrument.slice(0, 3));
const EXCHANGES: ReadonlyMap<string, string> = new Map([
  ['AU:', 'AUD'],
  ['CA:', 'CAD'],
  ['NZ:', 'NZD'],
]);

/** What a site writes `$` for when it speaks of firms of its own country; undefined where its address names none with dollars. */
export const dollarsOfSite = (url: string): string | undefined => EXCHANGES.get(COUNTRY.exec(url)?.[1]?.toUpperCase().concat(':') ?? '');
const COUNTRY = /^https?:\/\/[^/:?#]{1,255}\.(au|ca|nz)(?:[/:?#]|$)/i;

const EUROS = /€|\beuros?\b/i;
const DOLLARS = /\$|\bdollars?\b|\bUSD\b/i;

/** Cents are those of the euro where the text speaks of euros and of no dollars. */
export const isOfEuros = (text: string): boolean => EUROS.test(text) && !DOLLARS.test(text);

/** `$245-million (Canadian)` */
export const dollarsSaid = (list: TokenList, { next }: Amount): string | undefined =>
  list[next]?.text === '(' && list[next + 2]?.text === ')' ? CITIZENS.get(list[next + 1]?.text ?? '') : undefined;
const CITIZENS: ReadonlyMap<string, string> = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['u.s', 'USD'],
  ['us', 'USD'],
]);

/** `$74 million`, `5¢` and `5 cents`, with no country named; not `5 US cents`. */
export const isBareDollar = (list: TokenList, { first, next }: Amount): boolean => {
  if (list[first]?.text === '$') return list[first + 1]?.kind === 'number';
  const last = tokenAt(list, next - 1);
  return last?.text === '¢' || last?.text === 'c' || (CENTS.has(last?.text ?? '') && tokenAt(list, next - 2)?.capital !== true);
};
const CENTS = wordSet('cents cent');
