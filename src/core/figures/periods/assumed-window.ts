import type { Amount } from '../amounts/amount.ts';
import type { Window } from '../figure.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { COPULAS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import { OPEN, opened } from './moment.ts';
import { closesNear, DAY, isOpening, LONG_TIMES, wordNear } from './price-window.ts';
import type { WindowSetting } from './window-setting.ts';

const INTRADAY: Window = { label: 'intraday', type: 'intraday' };

const LOOSE_DAY = loosened(DAY);

const LOOSE_INTRADAY = loosened(INTRADAY);

const DAY_CLOSE = changeWindow(DAY, { moment: 'close' });

/** Of business, not of prices. */
const GROWING = soughtWords(
  'grew grow grows growing growth increased increase expanded shrank shrink widened narrowed hiked raised cut cuts reduced boosted doubled decreased contracted',
);

export const SECURITIES = soughtWords(
  'shares stock share adrs token coin futures crude gold silver index composite average bitcoin ether price 500 100 225',
);

/** What follows may be a time that nobody reads: `fell 57% in the financial crisis`, `when DeepSeek unveiled its model`. */
const TIMES_AFTER = soughtWords('in on during over when from through under before since until last next early late throughout across');

const OTHER_TIMES = soughtWords(
  'has have had would could may might if when once after since historically usually then average typically would-be',
);

/** A move without a period of its own. */
export function assumed(setting: WindowSetting): Window | null {
  const { list, amount, kind, hedge, last, sameSentence, ofBusiness, mayBeOfDay } = setting;
  if (ofBusiness) return null;
  if (kind === 'drawdown') return { label: 'since peak', type: 'since', loose: true };
  if (hedge === 'up_to') return LOOSE_INTRADAY;
  if (opened(list, amount.first) || isBesideOpening(setting)) return OPEN;
  if (closesNear(list, amount, 6, 2)) return DAY_CLOSE;
  if (last !== null && sameSentence && !resumes(list, amount) && !isParted(setting) && (mayBeOfDay || !OF_SESSION.has(last.type)))
    return last.type === 'intraday' ? LOOSE_DAY : loosened(last);
  if (!mayBeOfDay) return null;
  if (wordNear(list, amount, GROWING, 4, 2)) return null;
  return saysDay(setting) ? DAY : LOOSE_DAY;
}

const OF_SESSION: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'intraday']);

/** `started at 4,126 with a gain of 20 points (0.51%)` */
function isBesideOpening({ list, amount, amounts, last, sameSentence }: WindowSetting): boolean {
  if (sameSentence && last?.label === 'open') return tokenAt(list, amount.first - 1)?.text === '(';
  const level = amounts.findLast(({ next }) => next <= amount.first);
  return (
    level !== undefined &&
    (amount.family === 'percent' || level.value > 3 * amount.value) &&
    amount.first - level.next <= 5 &&
    WITH.has(list[level.next]) &&
    isOpening(list, level)
  );
}

const WITH = wordList('with , (');

/** `is down 16% for the year; Alpha lost 2%`: a clause of its own. */
function isParted({ list, amount, amounts }: WindowSetting): boolean {
  if (!PARTING.isIn(list)) return false;
  const before = amounts.findLast(({ next }) => next <= amount.first);
  let verb = false;
  for (let at = amount.first - 1; at >= (before?.next ?? 0); at -= 1) {
    if (PARTING.has(list[at])) return verb;
    verb ||= isVerbLike(list[at]);
  }
  return false;
}

const PARTING = soughtWords(';');

/** `Zcash, up 700% since August, slipped 11%`, `…, was down 11%`: the verb after the pause tells of the day. */
function resumes(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(1, amount.first - 4); at -= 1)
    if (PAST.has(list[at]) || COPULAS.has(list[at])) return tokenAt(list, at - 1)?.text === ',';
  return false;
}

/** Simple past of prices in a session. */
export const PAST = wordList(
  'fell slid slipped dropped dipped sank tumbled plunged slumped shed lost rose gained climbed jumped surged soared rallied advanced added eased edged ticked retreated rebounded popped leapt crashed declined tanked spiked firmed weakened strengthened',
);

/** `shares slipped 3%`: the simple past of a price, in a sentence that speaks of no other time. */
function saysDay({ list, amount, periods }: WindowSetting): boolean {
  if (periods.length > 0) return false;
  let verb = amount.first - 1;
  while (verb >= 0 && amount.first - verb <= 4 && !PAST.has(list[verb])) verb -= 1;
  if (verb < 0 || amount.first - verb > 4) return false;
  if (TIMES_AFTER.isWithin(list, amount.next, amount.next + 12) || namesTime(list)) return false;
  return !OTHER_TIMES.isWithin(list, 0, amount.first) && SECURITIES.isWithin(list, verb - 3, verb);
}

/** A month or a longer time that no period was read of, or a day: `November was a good month for Apple, whose shares rose 9%`, `fell 8% by Tuesday`. */
const namesTime = (list: TokenList): boolean =>
  LONG_TIMES.isIn(list) || list.some((token) => token.capital && (MONTHS.has(token) || weekdayNumber(token.text) >= 0));
