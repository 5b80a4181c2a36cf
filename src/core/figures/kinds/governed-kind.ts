import type { FigureKind } from '../figure.ts';
import type { Token } from '../words/tokens.ts';
import { GOVERNED, type GovernedRule } from './governed-rules.ts';
import type { Money } from './money-setting.ts';

/** The rules that no word before the sum is asked by, and for each word that is, its own among them: in their order. */
const ANY: readonly GovernedRule[] = GOVERNED.filter(({ after }) => after === undefined);
const OF_WORD: ReadonlyMap<string, readonly GovernedRule[]> = byWord();

function byWord(): ReadonlyMap<string, readonly GovernedRule[]> {
  const lists = new Map<string, GovernedRule[]>();
  for (const { after = [] } of GOVERNED) for (const word of after) lists.set(word, []);
  for (const rule of GOVERNED) for (const word of rule.after ?? lists.keys()) lists.get(word)?.push(rule);
  return lists;
}

/** What the word before the money, mostly a verb, says of it. */
export function governedKind(money: Money, governor: Token | undefined): FigureKind | undefined {
  const { value } = money.amount;
  for (const { least, below, when, kind } of OF_WORD.get(governor?.text ?? '') ?? ANY) {
    if (value < (least ?? value) || value >= (below ?? Infinity) || when?.(money) === false) continue;
    const found = typeof kind === 'function' ? kind(money, governor) : kind;
    if (found !== undefined) return found;
  }
  return undefined;
}
