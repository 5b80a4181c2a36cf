import { wordSet } from '../../word-set.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Amount } from './amount.ts';

/** Countries with dollars of their own, and what a text names that speaks of them. */
const HOMES: readonly (readonly [currency: string, places: RegExp])[] = [
  ['AUD', /\b(?:Australian?s?|ASX ?\d*|All Ordinaries|Pilbara|Sydney|Melbourne|Perth|Brisbane|Queensland)\b/g],
  ['CAD', /\b(?:Canada|Canadians?|TSX|Toronto|Ontario|Alberta|Calgary|Quebec|Montreal|Vancouver|Ottawa|Saskatchewan)\b/g],
  ['NZD', /\b(?:New Zealand(?:er)?s?|NZX|Auckland|Wellington|Christchurch)\b/g],
];

/** Of the country that the text speaks of most, where it writes `US$` for American dollars: by `$` it means its own. */
export function bareDollars(text: string): string {
  if (!text.includes('$US') && !text.includes('US$')) return 'USD';
  let most = 0;
  let own = 'USD';
  for (const [currency, places] of HOMES) {
    const named = text.match(places)?.length ?? 0;
    if (named > most) [most, own] = [named, currency];
  }
  return own;
}

/** `(TSX:RY)`, `(ASX:WOW)` behind name after name, and no other exchange: told to who trades there. */
export function dollarsOfTags(text: string): string | undefined {
  if (!text.includes('SX')) return undefined;
  const tag = TAGS.find(([, mark, tags]) => (text.match(tags)?.length ?? 0) > 1 && !text.includes(mark));
  return tag === undefined || OTHER_TAGS.test(text) ? undefined : tag[0];
}
const TAGS: readonly (readonly [currency: string, mark: string, tags: RegExp])[] = [
  ['CAD', 'C$', /\(TSXV?: ?[A-Z]/g],
  ['AUD', 'A$', /\(ASX: ?[A-Z]/g],
];
const OTHER_TAGS = /\b(?:NYSE|NASDAQ|Nasdaq|LSE|AIM): ?[A-Z]/;

/** Of the town where a story was filed for readers there; undefined where none is told, or where it marks its own and so means American dollars by `$`. */
export function dollarsFiled(text: string): string | undefined {
  const town = DATELINE.exec(text)?.[1]?.toLowerCase();
  if (town === undefined) return undefined;
  const [currency, mark] = AUSTRALIAN.has(town) ? ['AUD', 'A$'] : ['CAD', 'C$'];
  return text.includes(mark) ? undefined : currency;
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

/** `$245-million (Canadian)`, `$2 billion US`, `$2 billion in U.S. dollars`; not `a $2 billion US refinery`, which is where it is built. */
export function dollarsSaid(list: TokenList, { next }: Amount): string | undefined {
  const first = list[next]?.text;
  if (first === 'us' || first === 'u.s.') return list[next]?.capital === true && !isNounNext(list[next + 1]) ? 'USD' : undefined;
  const said =
    (first === '(' && list[next + 2]?.text === ')') || (first === 'in' && DOLLAR.has(list[next + 2]?.text ?? ''))
      ? list[next + 1]
      : undefined;
  return said === undefined ? undefined : CITIZENS.get(said.text);
}
const DOLLAR = wordSet('dollars funds currency');
const isNounNext = (token: Token | undefined): boolean => token?.kind === 'word' && !GOES_ON.has(token.text);
const GOES_ON = wordSet(
  'a and or but last this next each while of in with by from to for at on against over under after before than as per during since until which',
);
const CITIZENS: ReadonlyMap<string, string> = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
]);

/** `$74 million`, `5¢` and `5 cents`, with no country named; not `5 US cents`. */
export const isBareDollar = (list: TokenList, { first, next }: Amount): boolean => {
  if (list[first]?.text === '$') return list[first + 1]?.kind === 'number';
  // `US72¢`
  if (tokenAt(list, first - 1)?.text === 'us' && tokenAt(list, first - 1)?.capital === true) return false;
  const last = tokenAt(list, next - 1);
  return last?.text === '¢' || last?.text === 'c' || (CENTS.has(last?.text ?? '') && tokenAt(list, next - 2)?.capital !== true);
};
const CENTS = wordSet('cents cent');

/** `70 cents`, of whichever money; not `70 US cents`. */
export const isInCents = (list: TokenList, { next }: Amount): boolean =>
  CENTS.has(list[next - 1]?.text ?? '') && !/^u\.?s\.?$/.test(list[next - 2]?.text ?? '');
