import type { FigureKind } from '../figure.ts';
import type { Token } from '../words/tokens.ts';
import type { GovernedRule } from './governed-rule.ts';
import { GOVERNED } from './governed-rules.ts';
import type { Money } from './money-setting.ts';

/** A rule with all its fields, in one order: of many kinds of records, each look at one costs. */
interface Rule {
  readonly kind: GovernedRule['kind'];
  readonly after: GovernedRule['after'] | undefined;
  readonly least: number;
  readonly below: number;
  readonly when: GovernedRule['when'] | undefined;
}
const RULES: readonly Rule[] = GOVERNED.map(
  ({ kind, after, least = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY, when }) => ({
    kind,
    after,
    least,
    below,
    when,
  }),
);

/** The rules that no word before the sum is asked by, and for each word that is, its own among them: in their order. */
const ANY: readonly Rule[] = RULES.filter(({ after }) => after === undefined);
const OF_WORD: ReadonlyMap<string, readonly Rule[]> = byWord();

function byWord(): ReadonlyMap<string, readonly Rule[]> {
  const lists = new Map<string, Rule[]>();
  for (const { after } of RULES) for (const word of after ?? []) lists.set(word, []);
  for (const rule of RULES) for (const word of rule.after ?? lists.keys()) lists.get(word)?.push(rule);
  return lists;
}

/** What the word before the money, mostly a verb, says of it. */
export function governedKind(money: Money, governor: Token | undefined): FigureKind | undefined {
  const { value } = money.amount;
  for (const { least, below, when, kind } of OF_WORD.get(governor?.text ?? '') ?? ANY) {
    if (value < least || value >= below || when?.(money) === false) continue;
    const found = typeof kind === 'function' ? kind(money, governor) : kind;
    if (found !== undefined) return found;
  }
  return undefined;
}
