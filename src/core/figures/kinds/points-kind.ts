import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isRestated } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { AGAINST, AGO, MORE_OR_LESS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Setting } from './votes.ts';

/** What kind basis points and percentage points are: how far something moved, or how much more a bond pays than another. */
export function pointsKind({ list, amount, direction, previous }: Setting): FigureKind {
  const after = list[amount.next]?.text;
  if ((after === 'over' || after === 'above') && (direction === undefined || direction.at >= amount.next)) return 'rate';
  if (isPremium(list, amount, previous)) return 'rate';
  const governor = before(list, amount);
  // `climbed to 1.4 percentage points`, `at 2.5 percentage points over the benchmark`: a level; not `slowed the pace of cuts to one percentage point`
  if (
    amount.unit !== 'bps' &&
    REACHED.has(governor) &&
    !list.slice(Math.max(0, amount.first - 6), amount.first).some(({ text }) => STEPS.has(text))
  )
    return 'rate';
  if (amount.unit !== 'bps') return direction !== undefined || amount.unit === 'pp' ? 'change' : 'rate';
  // `pay 150 basis points more than Treasuries`, `two basis points less than on Thursday`
  if (MORE_OR_LESS.has(list[amount.next]) && list[amount.next + 1]?.text === 'than')
    return WHEN.has(list[amount.next + 2]) || AGO.isWithin(list, amount.next + 2, amount.next + 6) ? 'change' : 'rate';
  // `is offered at 400 basis points over the benchmark, against the 600 it paid`
  if (previous?.kind === 'rate' && previous.amount.unit === 'bps' && isAgainst(list, amount)) return 'rate';
  return REACHED.has(governor) || (LEVEL_VERBS.has(governor) && isSpread(list, amount)) ? 'rate' : 'change';
}

const STEPS = wordSet('pace cut cuts hike hikes easing tightening increase increases step steps move moves');
const WHEN = wordList('on in at last yesterday a');
const isAgainst = (list: TokenList, { first }: Amount): boolean =>
  AGAINST.has(tokenAt(list, tokenAt(list, first - 1)?.text === 'the' ? first - 2 : first - 1));
const REACHED = wordList('hit hits reached touched stood stands topped to at cost costs costing');
const LEVEL_VERBS = wordList('is was are were averaged averages average');
/** `The spread between Italian and German bonds was 76 basis points` */
const isSpread = (list: TokenList, amount: Amount): boolean =>
  list.slice(Math.max(0, amount.first - 14), amount.first).some(({ text }) => text === 'spread' || text === 'spreads' || text === 'gap');
/** `pay a spread of 83 basis points`, `yielding 70 basis points more than`, `price talk of 105 basis points`: how much more a bond pays. */
const isPremium = (list: TokenList, amount: Amount, previous: Setting['previous']): boolean =>
  (previous?.kind === 'rate' && previous.amount.unit !== 'percent' && isRestated(list, previous.amount, amount)) ||
  ['yield', 'yields', 'yielded'].includes(before(list, amount)?.text ?? '') ||
  list
    .slice(Math.max(0, amount.first - 7), amount.first)
    .some(
      (token, at, near) =>
        (token.text === 'spread' && near[at + 1]?.text === 'of') ||
        YIELDS.has(token) ||
        (token.text === 'talk' && near[at - 1]?.text === 'price'),
    );
const YIELDS = wordList('yielding priced');
