import type { Amount } from '../amounts/amount.ts';
import type { TokenList } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Setting } from './votes.ts';

const PEAKS = soughtWords('peak high highs record summit top peaks zenith');

/** `From the October high of $126,251 it is off 26%`: the sentence begins with the peak. */
function isFromFrontedPeak(list: TokenList, amount: Amount): boolean {
  if (list[0]?.text !== 'from') return false;
  let peak = false;
  for (let at = 1; at < Math.min(amount.first, 16); at += 1) {
    const token = list[at];
    if (PEAKS.has(token)) peak = true;
    else if (token?.text === 'to' || token?.text === ';') return false;
    else if (peak && token?.text === '%') return false;
  }
  if (!peak) return false;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 3); at -= 1) if (FALLEN.has(list[at])) return true;
  return false;
}
const FALLEN = wordList('down off fallen lost shed dropped');

/** `28% below its peak`, `a 7% drawdown`, `off 41% from its record`. */
export function isFromPeak({ list, amount, from, direction }: Setting): boolean {
  if (amount.unit !== 'percent' || !(PEAKS.isIn(list) || DRAWDOWN.isIn(list))) return false;
  // `rose 3% from a record low`
  if (
    direction?.direction === 'up' &&
    direction.at < amount.first &&
    amount.first - direction.at <= 3 &&
    list[amount.next]?.text === 'from'
  )
    return false;
  if (isFromFrontedPeak(list, amount)) return true;
  for (let at = amount.first - 1; at >= Math.max(from, amount.first - 5); at -= 1) if (DRAWDOWN.has(list[at])) return true;
  let away = false;
  for (let at = amount.next; at < Math.min(list.length, amount.next + 12); at += 1) {
    const word = list[at]?.text ?? '';
    if (word === 'drawdown') return at - amount.next <= 4;
    if (AWAY.has(list[at])) away = true;
    else if (away && PEAKS.has(list[at]))
      return !NO_PEAK.has(list[at + 1]) && !(list[at + 1]?.text === 'to' && list[at + 2]?.text === 'low');
    else if (NO_PEAK_BEYOND.has(list[at])) return false;
  }
  return false;
}
/** `from its record low`, `below High Street` */
const NO_PEAK = wordList('low lows street');
/** `up 34% this year but 13% off its peak`: another figure, or a clause of its own. */
const NO_PEAK_BEYOND = wordList(', ; — to and but while % percent');
const DRAWDOWN = soughtWords('drawdown retracement');
const AWAY = wordList('below from beneath off under short shy since');
