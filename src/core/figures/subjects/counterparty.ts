import type { Amount } from '../amounts/amount.ts';
import type { Name, Referent } from '../names/names.ts';
import { TAKES } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { isOfData } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';

const WITH = wordList('with from by of to for');
const DEALING = wordList('buy buying acquire acquiring bought acquired sell sells sold supply supplying merge owns');

/** The other side of a deal: `a deal with Microsoft`, `to buy the company`. */
export function counterpartyOf(
  list: TokenList,
  found: readonly Name[],
  amount: Amount,
  amounts: readonly Amount[],
  subject: Referent | undefined,
): Name | undefined {
  // What stands behind the next amount is that one’s: `commitments of $1.4tn, including $250bn with Alpha`.
  const end = amounts.find(({ first, family }) => first >= amount.next && family === 'money')?.first ?? list.length;
  return found.find((name) => {
    if (
      name.first < amount.next - 18 ||
      name.first > Math.min(amount.next + 14, end) ||
      isOfData(list, name) ||
      name.instrument === undefined ||
      isAnaphor(name.class) ||
      name.subject === subject?.subject
    )
      return false;
    const before = tokenAt(list, name.first - 1)?.text ?? '';
    if (before === 'over') return TAKES.has(tokenAt(list, name.first - 2));
    // `invested $4 billion in Anthropic`
    if (before === 'in' || before === 'into' || before === 'behind') return name.first - amount.next === 1 && name.class !== 'place';
    if (before === 'of' && tokenAt(list, name.first - 2)?.text === 'ahead') return false;
    return (name.first >= amount.next && WITH.has(tokenAt(list, name.first - 1))) || DEALING.has(tokenAt(list, name.first - 1));
  });
}
