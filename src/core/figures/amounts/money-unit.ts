import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';

/** `a share`, `a barrel`: what a price is for. */
const PER = wordList(
  'share barrel tonne ton ounce token coin bushel pound gallon unit kilowatt megawatt kwh mwh mmbtu metric troy kilogram kilo kg gram litre liter lb therm unit bitcoin container',
);
export const COIN_TICKERS = wordList('btc eth sol xrp ether bnb doge ada ltc avax hype');

/** What a price is for: `a share`, `per barrel`, `$74 each`; undefined where it is the price of nothing in particular. */
export const pricedPer = (list: TokenList, amount: Amount): string | undefined =>
  perUnit(list, behindBrackets(list, amount)) ?? (amount.value < 2e6 && isEach(list, amount.next) ? 'unit' : undefined);

/** `€31 ($36) a share`: behind the same in another currency. */
function behindBrackets(list: TokenList, { next, value }: Amount): number {
  if (value >= 1e5) return next;
  if (list[next]?.text === ')') return next + 1;
  if (list[next]?.text !== '(' || !list.slice(next + 1, next + 4).some(({ kind }) => kind === 'number')) return next;
  const close = list.findIndex(({ text }, at) => at > next && at < next + 7 && text === ')');
  return close < 0 ? next : close + 1;
}

/** `bought at $74 each`. */
const isEach = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'each' && (list[next + 1] === undefined || list[next + 1]?.kind === 'sign');

/** What the price is for: `a share`, `per barrel`, `for each barrel`, `/MWh`, `apiece`. */
function perUnit(list: TokenList, next: number): string | undefined {
  const first = list[next]?.text ?? '';
  const fine = list[next + 1]?.text === 'fine' || list[next + 1]?.text === 'troy' ? 1 : 0;
  const second = list[next + 1 + fine]?.text ?? '';
  if (first === 'apiece') return 'unit';
  if (first === '/' || first === '-' || first === 'per' || first === 'a' || first === 'an' || first === 'each')
    return PER.has(list[next + 1 + fine])
      ? second
      : first === 'per' && list[next + 1]?.capital === true && list[next + 2]?.text === 'share'
        ? 'share'
        : first === 'per' && COIN_TICKERS.has(list[next + 1 + fine])
          ? 'coin'
          : undefined;
  if (first === 'in' && second === 'cash') return perUnit(list, next + 2);
  // `$88 in cash plus one share for each Alpha share`
  const third = list[next + 2]?.text;
  if ((first === 'plus' || first === 'and') && (third === 'share' || third === 'shares')) return perUnit(list, next + 3);
  if (first !== 'for' || (second !== 'each' && second !== 'every')) return undefined;
  // `for each Alpha share`
  const named = [2, 3, 4].find((ahead) => list[next + ahead]?.capital !== true) ?? 2;
  return PER.has(list[next + named]) ? list[next + named]?.text : undefined;
}

/** `$40 a barrel`, `$58 per seat`: of what a firm sells, and of no share of it. Undefined for any other price. */
export const perGoods = (list: TokenList, { next }: Amount): string | undefined =>
  EACH_OF.has(list[next]) && GOODS.has(list[next + 1]) ? `per ${list[next + 1]?.text ?? ''}` : undefined;
const EACH_OF = wordList('a an per');
const GOODS = wordList(
  'barrel gallon litre liter ounce ton tonne pound bushel kilo kg kilowatt megawatt mwh kwh mmbtu therm night seat room ticket mile user subscriber customer passenger vehicle car phone unit month hour day week year container',
);
