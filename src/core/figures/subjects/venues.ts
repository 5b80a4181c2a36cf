import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Amount } from '../amounts/amount.ts';
import { capitalized } from '../words/calendar.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** Towns and markets by the country of their listings. */
const VENUES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'york nasdaq nyse',
    GB: 'london',
    DE: 'frankfurt xetra tradegate stuttgart',
    FR: 'paris',
    NL: 'amsterdam',
    CH: 'zurich',
    IT: 'milan',
    ES: 'madrid',
    SE: 'stockholm',
    JP: 'tokyo',
    HK: 'hong',
    CN: 'shanghai shenzhen',
    KR: 'seoul',
    TW: 'taipei',
    IN: 'mumbai',
    AU: 'sydney',
    CA: 'toronto',
  }).flatMap(([country, towns]) => towns.split(' ').map((town): [string, string] => [town, country])),
);

/** `2.7% lower in Sydney at A$41.91 and Vale’s stock dipped`, `gained 1.9%, and in Tokyo`: the town is of another amount. */
function isOtherClause(list: TokenList, town: number, amount: Amount): boolean {
  let joint = false;
  let counted = town > amount.first;
  for (let at = Math.min(town, amount.next); at < Math.max(town, amount.first); at += 1) {
    const token = list[at];
    joint ||= JOINTS.has(token);
    counted ||= token?.kind === 'number';
  }
  return joint && counted;
}
const JOINTS = wordList('and ; while but');

/** `Frankfurt-traded`, `its Hong Kong shares` */
function isOfShares(list: TokenList, town: number): boolean {
  const next = list[town]?.text === 'hong' ? town + 2 : town + 1;
  return isDash(list[next]) ? TRADED.has(list[next + 1]) : SHARES.has(list[next]);
}
const TRADED = wordList('traded listed quoted');
const SHARES = wordList('shares share stock listing line adrs trading trade deals dealings');

/** The town where it was traded, when that is not where the instrument is listed: its prices there are in no series of ours. */
export function tradedElsewhere(list: TokenList, amount: Amount, instrument: InstrumentId): string | undefined {
  const home = instrument.slice(0, instrument.indexOf(':'));
  if (home.length !== 2) return undefined;
  for (let at = Math.max(0, amount.first - 14); at < Math.min(list.length, amount.next + 5); at += 1) {
    const token = list[at];
    if (token?.capital !== true) continue;
    if (!VENUES.has(token.text)) continue;
    const before = tokenAt(list, at - 1)?.text === 'new' ? tokenAt(list, at - 2)?.text : tokenAt(list, at - 1)?.text;
    if (before !== 'in' && before !== 'on' && before !== 'at' && !isOfShares(list, at)) continue;
    const country = VENUES.get(token.text);
    if (country !== undefined && country !== home && !isOtherClause(list, at, amount)) return capitalized(token.text);
  }
  return undefined;
}
