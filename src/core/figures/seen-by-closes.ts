import { wordSet } from '../word-set.ts';
import type { Window } from './figure.ts';
import { isOfAnotherMatter, isPartOfWholeMove } from './kinds/another-matter.ts';
import type { Referent } from './names/names.ts';
import { changeWindow, loosened } from './periods/change-window.ts';
import { borderBetween } from './periods/period-borders.ts';
import { isQualified } from './periods/qualified.ts';
import type { Understood } from './record.ts';
import type { Moved } from './subjects/phrase-head.ts';
import { isAnaphor } from './subjects/stand-ins.ts';
import { type TokenList, tokenAt } from './words/tokens.ts';
import { wordList } from './words/word-list.ts';

/** The window, if the daily closes of the instrument can tell of what is stated; one that no series tells where other words say that they cannot. */
export function seenByCloses(
  list: TokenList,
  understood: Understood,
  referent: Referent,
  window: Window | null,
  priced: boolean,
): Window | null {
  const { amount, periods, moved } = understood;
  const isPart = referent.class !== 'index' && referent.class !== 'etf' && isPartOfWholeMove(list, amount);
  if (
    isPart ||
    isOfOther(list, moved) ||
    isPricedElsewhere(list, understood, referent) ||
    (understood.kind === 'multiple' && moved.of !== 'itself') ||
    isOfAnotherMatter(list, amount, priced) ||
    isQualified(list, amount, window ?? UNTOLD, referent.class, periods)
  )
    return window === null ? (priced ? UNTOLD : null) : changeWindow(window, { type: 'other', loose: true });
  return window === null || isOf(moved, referent) ? window : loosened(window);
}
const UNTOLD: Window = { label: 'other', type: 'other', loose: true };

/** `fell 10% to C$3.62`, `rose 5% to a record of C$3.62`, of a share that is listed in New York: its line on another market. */
function isPricedElsewhere(list: TokenList, { amount, amounts }: Understood, { instrument }: Referent): boolean {
  if (amount.unit !== 'percent' || instrument?.startsWith('US:') !== true) return false;
  const price = amounts[amounts.indexOf(amount) + 1];
  if (price?.family !== 'money' || price.unit === 'USD' || price.first - amount.next > 8) return false;
  // `after it raised its bid to €50`
  if (borderBetween(list, amount.next, price.first, true) !== 'none') return false;
  return LED.has(tokenAt(list, tokenAt(list, price.first - 1)?.text === 'of' ? price.first - 2 : price.first - 1));
}
const LED = wordList('to at high low record peak');

/** The grammar says that the instrument itself moved or is priced, and it is the one that the figure is about. */
const isOf = (moved: Moved, referent: Referent): boolean =>
  moved.of === 'itself' && (moved.name === undefined || isAnaphor(moved.name.class) || moved.name.instrument === referent.instrument);

/** `Rents for Alpha’s chips`, `Bitcoin mined in China`: the grammar says that something else moved which has a name, and is listed nowhere. */
function isOfOther(list: TokenList, moved: Moved): boolean {
  if (moved.of !== 'itself' || moved.name === undefined || moved.name.instrument !== undefined) return false;
  const { name } = moved;
  return UNLISTED.has(name.class) || (name.class === 'place' && MADE.has(tokenAt(list, name.first - 2)));
}
const MADE = wordList('mined made produced held owned kept stored grown');
const UNLISTED: ReadonlySet<string> = wordSet('commodity economy market rate currency product name');
