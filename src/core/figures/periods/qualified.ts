import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Window } from '../figure.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
import { TIMES } from '../subjects/phrase-head.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { ARTICLES, COINS, NUMBERS } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';
import { LONG_TIMES } from './price-window.ts';

/** Of another series than the daily closes, of a move undone within the day, or of one to come. */
const QUALIFIERS = wordList(`
 futures e-mini e-minis emini minis evening night dividends reinvested returned return returns weighted weight terms denominated adjusted hedged
 tokenized tokenised synthetic leveraged inverse indicated poised expected likely implied
 erasing erased reversed reversing pared paring trimmed trimming recouped recouping recovered recovering clawed undid undoing snapped
 opening minutes minute midnight weekend lows averaged annually annualized annualised usually typically others between ex-dividend
 debut shortly against versus vs relative outperformed underperformed outpaced lagged trailed beat preferred preference depositary unlisted
`);
const NATIONS = wordList(
  'tracking german french british london american japanese chinese korean indian canadian swiss dutch spanish italian swedish mexican brazilian h a b',
);
const SHARES = wordList('shares share stock listing line adrs');
const TRADING = wordList('trading trade deals dealings hours session');
const CURRENCIES = wordList('euros euro yen pounds sterling dollars francs yuan rupees won bitcoin gold');
const ENDS = wordList('through until ended ending before to');
const HOURS = wordList('am am. a.m a.m. pm pm. p.m p.m.');
const WORST = wordList('worst best low lowest peak high highest nadir trough bottom top');
const RECEIPTS = wordList('adrs adr gdrs gdr receipts');
const BACK = 14;
const AHEAD = 9;
/** All that `qualifies` asks for: of most words one look tells that they are none of it. */
const ASKED = wordList(
  `${[...QUALIFIERS, ...NATIONS, ...CURRENCIES, ...HOURS, ...RECEIPTS].join(' ')} listed set due price prices wrapped staked token tokens hours hour m day open early late asian european morning afternoon week`,
);

/**
 * The words around the amount say that it may be measured otherwise than by the daily closes of the instrument: in another currency, with
 * dividends, on another market, before the opening, against something else, or at a time that the window does not tell.
 */
export function isQualified(list: TokenList, amount: Amount, window: Window, subject: SubjectClass, periods: readonly Period[]): boolean {
  // `in one day`: on which?
  if (window.type === 'day' && window.from === undefined && window.label.startsWith('1')) return true;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - BACK) && list[at]?.text !== ';'; at -= 1)
    if (qualifies(list, at, subject, periods)) return true;
  if (isPast(list, amount) || isAtStart(list, amount) || isBetweenExtremes(list, amount)) return true;
  if (isDescribed(list, window, periods) || isHowOften(list, amount)) return true;
  for (let at = amount.next; at < Math.min(list.length, amount.next + AHEAD) && list[at]?.text !== ';'; at += 1)
    if (qualifies(list, at, subject, periods) || isOtherTime(list, at, window, periods)) return true;
  return false;
}

function qualifies(list: TokenList, at: number, subject: SubjectClass, periods: readonly Period[]): boolean {
  const token = list[at];
  if (token?.kind !== 'word' || !ASKED.has(token)) return false;
  const word = token.text;
  const after = list[at + 1]?.text ?? '';
  // `between Friday and Tuesday` is a time that is read
  if (QUALIFIERS.has(token)) return !(word === 'between' && periods.some(({ first }) => first === at));
  // `Frankfurt-listed`
  if (word === 'listed') return isDash(tokenAt(list, at - 1));
  if (word === 'set' || word === 'due') return after === 'to';
  // `Bitcoin’s price in Korea`, `wrapped bitcoin`
  if (word === 'price' || word === 'prices') return after === 'in' && isPlace(list, at + 2);
  // `Alpha’s receipts in Buenos Aires`
  if (RECEIPTS.has(token)) return after === 'in' && isPlace(list, at + 2) && !AT_HOME.has(list[at + 2]);
  if (word === 'wrapped' || word === 'staked') return subject === 'crypto' && (COINS.has(list[at + 1]) || isPlace(list, at + 1));
  if (word === 'token' || word === 'tokens') return subject !== 'crypto';
  // `at 10 a.m.`, `in an hour`; a day in hours is one all the same
  if (word === 'hours' || word === 'hour') return tokenAt(list, at - 1)?.text !== '24';
  if (HOURS.has(token) || (word === 'm' && tokenAt(list, at - 1)?.text === '.')) return true;
  if (word === 'day') return isDayOfElse(list, at);
  // `since Monday’s open`
  if (word === 'open') return isPossessive(tokenAt(list, at - 1));
  // `in early New York trading`
  if (word === 'early' || word === 'late' || word === 'asian' || word === 'european')
    return [1, 2, 3, 4].some((step) => TRADING.has(list[at + step]));
  // `finished the morning session`, `ended the morning 1.5% up`; not `after a weak morning session`
  if (word === 'morning' || word === 'afternoon') return isPartOfDay(list, at);
  // `3% on Monday last week, 1% on Tuesday`
  if (word === 'week') return tokenAt(list, at - 1)?.text === 'last' && weekdayNumber(tokenAt(list, at - 2)?.text ?? '') >= 0;
  if (CURRENCIES.has(token)) return tokenAt(list, at - 1)?.text === 'in';
  return NATIONS.has(token) && (SHARES.has(list[at + 1]) || TRADING.has(list[at + 1])) && (word.length > 1 || token.capital);
}

function isPartOfDay(list: TokenList, at: number): boolean {
  const article = tokenAt(list, at - 1)?.text;
  const lead = tokenAt(list, at - 2);
  if (article !== 'the') return false;
  return ENDED.has(lead?.text ?? '') || (list[at + 1]?.text === 'session' && PARTS.has(lead?.text ?? ''));
}
const ENDED = wordSet('ended finished closed');
const PARTS = wordSet('in by of');

/** `fell 8% twice this year`, `Three times since 2010 it has fallen 8%`: on days of which nothing says when they were. */
function isHowOften(list: TokenList, { first, next }: Amount): boolean {
  const behind = IN_A_DAY.has(list[next]?.text ?? '') ? next + (list[next]?.text === 'or' ? 2 : 3) : next;
  if (countsDays(list, behind)) return true;
  // In front only as the first words of its clause, or within the verb.
  if (!OFTEN.isWithin(list, first - BACK, first)) return false;
  for (let at = first - 2; at >= Math.max(0, first - BACK) && !CAUSES.has(list[at]); at -= 1) {
    const before = tokenAt(list, at - 1);
    if ((before === undefined || LEADS.has(before.text)) && countsDays(list, at)) return true;
  }
  return false;
}

/** `twice this year`, `three times in a month`, `on three occasions`, `on two of the past five days`; not `twice as much`. */
function countsDays(list: TokenList, at: number): boolean {
  const word = list[at]?.text;
  if (word === 'twice') return endsOrSpans(list, at + 1);
  if (word !== 'on') return isNumber(list[at]) && list[at + 1]?.text === 'times' && endsOrSpans(list, at + 2);
  if (!isNumber(list[at + 1])) return false;
  return (
    list[at + 2]?.text === 'occasions' ||
    (list[at + 2]?.text === 'of' && list[at + 3]?.text === 'the' && LATELY.has(list[at + 4]?.text ?? ''))
  );
}
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' || NUMBERS.has(token);
const endsOrSpans = (list: TokenList, at: number): boolean =>
  at >= list.length || (OF_SPAN.has(list[at]?.text ?? '') && !isPossessive(list[at + 2]));
const OF_SPAN = wordSet('this last since in over during within already before .');
const OFTEN = soughtWords('twice times occasions');
const IN_A_DAY = wordSet('or in');
const LEADS = wordSet(', ; has have had and but');
const CAUSES = wordList('after as since because');

const AT_HOME = wordList('new wall us u.s. america nasdaq');

/** A name that is no time. */
const isPlace = (list: TokenList, at: number): boolean => {
  const token = list[at]?.text === 'the' ? list[at + 1] : list[at];
  return token?.capital === true && !MONTHS.has(token) && !TIMES.has(token);
};

/** `on the day that it merged`, `on the day its chief left`: on a day of which nothing says when it was. */
function isDayOfElse(list: TokenList, at: number): boolean {
  const before = tokenAt(list, at - 1)?.text ?? '';
  const after = list[at + 1];
  if (before !== 'the' || tokenAt(list, at - 2)?.text !== 'on' || after === undefined) return false;
  return OF_EVENTS.has(after) || (after.capital && !TIMES.has(after) && !MONTHS.has(after));
}
const OF_EVENTS = wordList('that of when after before its their his her the a an it they he she');

/** `in the three days before the split`, `on the Monday after its conference`, `on a Monday`, `one Monday`: which, no window tells. */
const isDescribed = (list: TokenList, window: Window, periods: readonly Period[]): boolean =>
  SPANS.has(window.type) &&
  periods.some((period) => {
    if (period.window.type !== window.type || period.window.label !== window.label) return false;
    const opens = list[period.first];
    const at = ARTICLES.has(opens) ? period.first : DURING.has(opens?.text ?? '') ? period.first + 1 : period.first - 1;
    const article = tokenAt(list, at)?.text;
    if (article === 'a' || article === 'one') return weekdayNumber(list[at + 1]?.text ?? '') >= 0;
    // not `lost 3% in the session before.`
    if (list[period.next + 1]?.kind === 'sign') return false;
    return article === 'the' && EVENTS.has(list[period.next]?.text ?? '') && !LATELY.has(list[at + 1]?.text ?? '');
  });
const DURING = wordSet('in over during');
const SPANS = wordSet('day days week month');
const EVENTS = wordSet('after before following preceding ahead surrounding around');
const LATELY = wordSet('past last latest recent');

/** `rose 120% from low to high`: between two moments that no window tells. */
const isBetweenExtremes = (list: TokenList, { next }: Amount): boolean =>
  list[next]?.text === 'from' && WORST.has(list[next + 1]) && list[next + 2]?.text === 'to';

/** `began the week at $94`: of when it began. */
function isAtStart(list: TokenList, { first }: Amount): boolean {
  if (tokenAt(list, first - 1)?.text !== 'at' || !BEGINNING.isWithin(list, first - 7, first)) return false;
  for (let at = first - 2; at > Math.max(0, first - 7); at -= 1) {
    if (BEGINNING.has(list[at])) return false;
    if (LONG_TIMES.has(list[at]) || MONTHS.has(list[at]) || /^(?:19|20)\d\d$/.test(list[at]?.text ?? '')) return true;
  }
  return false;
}
const BEGINNING = soughtWords('began begin begins begun started start starts entered enter enters');

/** `had fallen 7%`: before something else happened. */
function isPast(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 5); at -= 1) {
    if (PAST.has(list[at])) return true;
    if (list[at]?.kind !== 'word') return false;
  }
  return false;
}

const PAST = wordList('had once');

/** `on Tuesday last year`, `one day in 2018`, `Tuesday of last week`, `in the two weeks through Tuesday`. */
function isOtherTime(list: TokenList, at: number, window: Window, periods: readonly Period[]): boolean {
  const word = list[at]?.text ?? '';
  const before = tokenAt(list, at - 1)?.text ?? '';
  // `for the month at its worst`
  if (WORST.has(list[at]) && (before === 'its' || before === 'their') && tokenAt(list, at - 2)?.text === 'at')
    return window.type !== 'intraday';
  if (window.type === 'day' || window.type === 'on' || window.type === 'intraday')
    return (
      ((word === 'year' || word === 'week' || word === 'month') && ['last', 'a', 'previous'].includes(before)) ||
      (before === 'in' && /^(?:19|20)\d\d$/.test(word))
    );
  // `in the week to Nov. 14` is read as one
  return (
    (window.type === 'days' || window.type === 'week' || window.type === 'month') &&
    before !== ',' &&
    ENDS.has(list[at]) &&
    list[at + 1]?.capital === true &&
    !periods.some(({ first, next }) => at > first && at < next)
  );
}
