import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Amount } from '../amounts/amount.ts';
import { capitalized } from '../words/calendar.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
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
  if (town < amount.first && isOfEarlierMove(list, town, amount.first)) return true;
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

/** `4.7% in Milan, Beta 6%`: the town stands right behind another amount, and a name begins the next. */
function isOfEarlierMove(list: TokenList, town: number, first: number): boolean {
  const joined = tokenAt(list, town - 1)?.text === 'new' ? town - 2 : town - 1;
  const before = tokenAt(list, joined - 1);
  if (before?.kind !== 'number' && ((before?.begins ?? 0) & (BEGINS.unit | BEGINS.scale)) === 0) return false;
  for (let at = town + 1; at < first - 1; at += 1)
    if ((list[at]?.text === ',' || JOINTS.has(list[at])) && namedAfter(list, at, first)) return true;
  return false;
}
const namedAfter = (list: TokenList, joint: number, first: number): boolean => {
  const name = list[joint + 1]?.text === 'and' || list[joint + 1]?.text === 'while' ? joint + 2 : joint + 1;
  return name < first && list[name]?.capital === true;
};

/** `2% in Tokyo`: the country of the town right behind it. */
function townBehind(list: TokenList, { next }: Amount): number | undefined {
  if (!INTO.has(list[next])) return undefined;
  const town = list[next + 1]?.text === 'new' ? next + 2 : next + 1;
  return list[town]?.capital === true && VENUES.has(list[town]?.text ?? '') ? town : undefined;
}
const INTO = wordList('in on at');

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
  const behind = townBehind(list, amount);
  if (behind !== undefined) {
    const town = list[behind]?.text ?? '';
    return VENUES.get(town) === home ? undefined : capitalized(town);
  }
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
