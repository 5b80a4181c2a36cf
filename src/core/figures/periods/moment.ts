import type { Window } from '../figure.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { changeWindow } from './change-window.ts';
import { closesNear } from './price-window.ts';
import type { WindowSetting } from './window-setting.ts';

export const OPEN: Window = { label: 'open', type: 'intraday' };

const OPENED = wordList('opened opening');

/** `as much as 5% on Tuesday` is during the day, `closed 5% lower on Tuesday` at its end. */
export function withMoment({ list, amount, hedge }: WindowSetting, window: Window): Window {
  if (window.type !== 'day' || window.moment !== undefined) return window;
  if (hedge === 'up_to') return changeWindow(window, { label: 'intraday', type: 'intraday' });
  if (opened(list, amount.first)) return changeWindow(window, OPEN);
  return closesNear(list, amount, 6, 2) ? changeWindow(window, { moment: 'close' }) : window;
}

/** `opened 5% lower`; not `opened lower and fell 5%`. */
export function opened(list: TokenList, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (OPENED.has(list[at])) return true;
    if (list[at]?.kind !== 'word' || list[at]?.text === 'and' || list[at]?.text === 'but') return false;
  }
  return false;
}
