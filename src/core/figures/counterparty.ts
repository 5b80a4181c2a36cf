import { wordSet } from '../word-set.ts';
import type { Amount } from './amount.ts';
import type { Name, Referent } from './names.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isAnaphor } from './topic.ts';

const WITH = wordSet('with from by of to for');
const DEALING = wordSet('buy buying acquire acquiring bought acquired sell sells sold supply supplying merge owns');

/** The other side of a deal: `a deal with Microsoft`, `to buy the company`. */
export function counterpartyOf(
  list: readonly Token[],
  found: readonly Name[],
  amount: Amount,
  subject: Referent | undefined,
): Name | undefined {
  return found.find((name) => {
    if (
      name.first < amount.next - 12 ||
      name.first > amount.next + 14 ||
      name.instrument === undefined ||
      isAnaphor(name.class) ||
      name.subject === subject?.subject
    )
      return false;
    const before = tokenAt(list, name.first - 1)?.text ?? '';
    return (name.first >= amount.next && WITH.has(before)) || DEALING.has(before);
  });
}
