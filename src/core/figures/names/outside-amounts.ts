import type { Amount } from '../amounts/amount.ts';
import type { Name } from './names.ts';

const US: ReadonlySet<string> = new Set(['US', 'U.S.', 'U.S']);
/** Names that are no part of an amount, as `yen` is of `35 billion yen`. Both lists are in order. */
export function outsideAmounts(found: readonly Name[], amounts: readonly Amount[]): readonly Name[] {
  let at = 0;
  const kept: Name[] = [];
  for (const name of found) {
    while ((amounts[at]?.next ?? Number.POSITIVE_INFINITY) <= name.first) at += 1;
    // `to pay US $350 million`: the country of the currency
    if (name.class === 'place' && amounts[at]?.first === name.next && amounts[at]?.unit === 'USD' && US.has(name.subject)) continue;
    // `79.97 cents US`
    if (name.class === 'place' && amounts[at - 1]?.next === name.first && amounts[at - 1]?.unit === 'USD' && US.has(name.subject)) continue;
    // `20,356 BTC`: what is counted
    if (name.class === 'crypto' && amounts[at - 1]?.next === name.first && amounts[at - 1]?.family === 'count') continue;
    if (name.next <= (amounts[at]?.first ?? Number.POSITIVE_INFINITY)) kept.push(name);
  }
  return kept;
}
