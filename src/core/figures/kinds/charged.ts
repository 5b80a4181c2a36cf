import type { Amount } from '../amounts/amount.ts';
import type { Moved } from '../subjects/phrase-head.ts';
import { HAS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

/** `raised the price of its TV service by 30% to $12.99`: what it charges is not what it is worth. */
export function chargedAt(list: TokenList, amount: Amount): Moved | undefined {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 16) && list[at]?.text !== ';'; at -= 1) {
    if (!SETTING.has(list[at])) continue;
    const noun = list.slice(at + 1, at + 6).find((token) => CHARGES.has(token));
    if (noun !== undefined) return { of: 'other', noun: noun.text };
  }
  return undefined;
}
const SETTING = wordList(
  'raised raises raise raising cut cuts cutting lowered lowers lowering hiked hikes lifted lifts increased increases reduced slashed set sets setting',
);
export const CHARGES = wordList(
  'price prices fee fees fare fares rent rents premium premiums toll charge charges dividend payout tariff tariffs wage wages pay salary bills',
);

/** `the regulator charged the firm £30,000`: a penalty, and no price; not `the regulator said Alpha charged users £30,000`, `commission charged by`. */
export function isPenalty(list: TokenList, { first }: Amount): boolean {
  if (!BODIES.isIn(list)) return false;
  for (let at = first - 2; at >= Math.max(1, first - 6) && list[at]?.kind === 'word'; at -= 1) {
    if (list[at]?.text !== 'charged') continue;
    const body = HAS.has(list[at - 1]) ? at - 2 : at - 1;
    return BODIES.has(tokenAt(list, body)) && (list[at + 1]?.capital === true || list[at + 1]?.text === 'the');
  }
  return false;
}
const BODIES = soughtWords('regulator regulators watchdog commission ombudsman fca sec finra');
