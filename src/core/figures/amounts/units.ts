import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { CODES, DOLLARS, MONEY_WORDS, NATIONS, SIGNS } from './currencies.ts';

/** What family a unit belongs to; decides which kinds are possible. */
export type UnitClass = 'money' | 'percent' | 'points' | 'multiple' | 'power' | 'count';

export interface Unit {
  /** ISO 4217 code, `percent`, `pp`, `bps`, `points`, `x`, or a count noun. */
  readonly unit: string;
  readonly family: UnitClass;
  /** Value in the unit per number written: 0.01 for cents. */
  readonly factor: number;
  readonly next: number;
}

const POWER = wordList(
  'gigawatt gigawatts megawatt megawatts kilowatt kilowatts terawatt terawatts gw mw kw gwh mwh twh kwh megawatts-hour eh ph exahash exahashes petahash',
);
const POWER_NAMES: ReadonlyMap<string, string> = new Map([
  ['gigawatt', 'GW'],
  ['megawatt', 'MW'],
  ['kilowatt', 'kW'],
  ['terawatt', 'TW'],
  ['exahash', 'EH'],
  ['exahashe', 'EH'],
]);

registered(
  BEGINS.unit,
  '% ％ percent pct pc per percentage pp ppt ppts basis bps bp points pts pt point x times fold c p hong new'.split(' '),
);
for (const words of [CODES.keys(), NATIONS.keys(), MONEY_WORDS.keys(), POWER]) registered(BEGINS.unit, words);

const OPENERS = wordList('rub try');

const PLACED = wordList('the in of to from for by and ,');

/** A currency before the number: `$`, `US$`, `$US`, `Rs.`, `EUR`. */
export function readPrefix(list: TokenList, at: number): { unit: string; next: number } | undefined {
  const token = list[at];
  const after = list[at + 1];
  if (token === undefined || after === undefined || (token.begins & BEGINS.currency) === 0) return undefined;
  if (token.kind === 'word') {
    const dollar = token.end - token.start <= 4 ? DOLLARS.get(token.text) : undefined;
    // `decreased US $0.35`; not `in the US $5 billion`
    const apart = dollar === 'USD' && !PLACED.has(tokenAt(list, at - 1));
    if (dollar !== undefined && token.capital && after.text === '$' && (after.glued || apart)) return ready(list, at + 2, dollar);
    const code = CODES.get(token.text);
    if (code === undefined || !(token.capital || token.text === 'kr') || (token.end - token.start === 1 && !after.glued)) return undefined;
    // `Rub 250 grams`, `Try 5 of them`
    if (OPENERS.has(token) && (at === 0 || tokenAt(list, at - 1)?.kind === 'sign')) return undefined;
    const next = after.text === '.' || after.text === '$' ? at + 2 : at + 1;
    return ready(list, next, code);
  }
  const code = SIGNS.get(token.text);
  if (code === undefined) return undefined;
  // `$US60`, Australian style
  if (token.text === '$' && after.glued && after.kind === 'word') {
    const dollar = DOLLARS.get(after.text);
    return dollar === undefined ? ready(list, at + 1, code) : ready(list, at + 2, dollar);
  }
  return ready(list, at + 1, code);
}

/** Only a number makes it a currency: `C$` alone is nothing. */
function ready(list: TokenList, next: number, unit: string): { unit: string; next: number } | undefined {
  const token = list[next];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return { unit, next };
  if (token.text === '(' && token.glued && list[next + 1]?.kind === 'number' && list[next + 2]?.text === ')') return { unit, next };
  return (isDash(token) || token.text === '.') && list[next + 1]?.kind === 'number' && list[next + 1]?.glued
    ? { unit, next: next + (token.text === '.' ? 1 : 0) }
    : undefined;
}

/** Weighed in pounds. */
const HEAVY = wordList(
  'copper metal uranium beef pork chicken coffee cocoa sugar lithium cobalt zinc lead nickel meat cheese butter freight cargo thrust fuel payload carbon yellowcake',
);

const RESOLUTIONS = wordList('240 360 480 720 1080 1440 2160');
const SHARES = soughtWords('share shares stock pence dividend profit price closed target float');

/** `27.3 pounds` of a body, where the sentence weighs. */
const isOfWeight = (list: TokenList, at: number): boolean =>
  WEIGHING.isWithin(list, at - 16, at + 8) || (MINING.isIn(list) && (MINING.isWithin(list, at - 5, at) || isOfOutput(list, at)));
/** `produced 22 million pounds` */
const MINING = soughtWords('produce produces produced mine mined mines harvest harvested production output');
/** `lifted its copper production by 18% to 120 million pounds`; not `output worth 120 million pounds` */
const isOfOutput = (list: TokenList, at: number): boolean => {
  for (let back = at - 1; back > Math.max(0, at - 12); back -= 1) if (MINING.has(list[back])) return HEAVY.has(list[back - 1]);
  return false;
};
const WEIGHING = soughtWords(
  'weight weigh weighs weighed weighing bodyweight heavier lighter obese obesity overweight kilograms kilos lbs',
);

/** `1080p` of a screen, where nothing speaks of shares. */
const isResolution = (list: TokenList, at: number): boolean => RESOLUTIONS.has(tokenAt(list, at - 1)) && !SHARES.isIn(list);

/** The unit after a number at `at`, or undefined. A dash may join it: `290-megawatt`. */
export function readUnit(list: TokenList, at: number): Unit | undefined {
  const dashed = isDash(list[at]) && list[at]?.glued === true && list[at + 1]?.glued === true;
  const first = dashed ? at + 1 : at;
  const token = list[first];
  if (token === undefined) return undefined;
  if ((token.begins & BEGINS.unit) === 0) return undefined;
  const word = token.text;
  const second = list[first + 1]?.text ?? '';
  const third = list[first + 2]?.text ?? '';
  const of = (unit: string, family: UnitClass, length: number, factor = 1): Unit => ({ unit, family, factor, next: first + length });
  if (word === '%' || word === '％') {
    if (second === 'point' || second === 'points') return of('pp', 'percent', 2);
    if (second === '-' && (third === 'point' || third === 'points')) return of('pp', 'percent', 3);
    return of('percent', 'percent', 1);
  }
  if (word === 'percent' || word === 'pct' || word === 'pc')
    return second === 'points' || second === 'point' ? of('pp', 'percent', 2) : of('percent', 'percent', 1);
  if (word === 'per' && second === 'cent') return of('percent', 'percent', 2);
  if (word === 'percentage')
    return second.startsWith('point')
      ? of('pp', 'percent', 2)
      : second === '-' && third.startsWith('point')
        ? of('pp', 'percent', 3)
        : undefined;
  if (word === 'pp' || word === 'ppt' || word === 'ppts') return of('pp', 'percent', 1);
  if (word === 'basis' && second.startsWith('point')) return of('bps', 'percent', 2);
  if (word === 'basis' && second === '-' && third.startsWith('point')) return of('bps', 'percent', 3);
  if (word === 'bps' || word === 'bp') return of('bps', 'percent', 1);
  if (word === 'points' || word === 'pts' || word === 'pt' || word === 'point')
    return second === 'of' && third === 'sale' ? undefined : of('points', 'points', 1);
  if (word === 'x' && token.glued) return of('x', 'multiple', 1);
  if (word === 'times') return of('x', 'multiple', 1);
  if (word === 'fold' && (dashed || token.glued)) return of('x', 'multiple', 1);
  if (word === 'c' && token.glued && !token.capital && !dashed) return of('USD', 'money', 1, 0.01);
  if (word === 'p' && token.glued && !dashed) return isResolution(list, first) ? undefined : of('GBP', 'money', 1, 0.01);
  const code = token.capital ? CODES.get(word) : undefined;
  if (code !== undefined && word.length === 3) return of(code, 'money', 1);
  const nation = NATIONS.get(word);
  if (nation !== undefined && MONEY_WORDS.has(second)) return of(nation, 'money', 2, MONEY_WORDS.get(second)?.[1]);
  if (word === 'hong' && second === 'kong' && third.startsWith('dollar')) return of('HKD', 'money', 3);
  if (word === 'new' && second === 'zealand' && third.startsWith('dollar')) return of('NZD', 'money', 3);
  // `3.45 billion pounds of copper`
  if (word === 'pounds' && second === 'of' && (HEAVY.has(list[first + 2]) || HEAVY.has(list[first + 3]))) return of('pounds', 'count', 1);
  if (word === 'pounds' && isOfWeight(list, first)) return of('pounds', 'count', 1);
  // `4.5 euro cents`
  if (word === 'euro' && (second === 'cents' || second === 'cent')) return of('EUR', 'money', 2, 0.01);
  const money = MONEY_WORDS.get(word);
  if (money !== undefined && !(word === 'real' && token.capital)) return of(money[0], 'money', 1, money[1]);
  const hours = /^hours?$/.test(second) ? 2 : second === '-' && /^hours?$/.test(third) ? 3 : 0;
  if (POWER.has(token) && hours > 0)
    return of(`${POWER_NAMES.get(word.endsWith('s') ? word.slice(0, -1) : word) ?? word.toUpperCase()}h`, 'power', hours);
  if (POWER.has(token)) return of(POWER_NAMES.get(word.endsWith('s') ? word.slice(0, -1) : word) ?? token.text.toUpperCase(), 'power', 1);
  return undefined;
}
