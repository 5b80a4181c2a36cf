import type { IsoDate } from '../../market/date.ts';
import { WEEKDAYS } from '../../weekdays.ts';
import type { Window } from '../figure.ts';
import { MONTHS } from '../words/negatives.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { inParts } from './part-of-period.ts';
import type { Period } from './period.ts';
import { endingOn, readDate, readWeekday } from './period-days.ts';
import { endedAt } from './period-ends.ts';
import { readLength } from './period-lengths.ts';
import { readPeak } from './period-peaks.ts';
import { readPhrase } from './period-phrases.ts';
import { readSince } from './period-since.ts';
import { readStretch } from './stretch.ts';

registered(BEGINS.period, ['since', 'from', 'below', 'beneath', 'of', 'off', ...MONTHS, ...WEEKDAYS]);

/** The periods that a sentence names, in order; read once for all its amounts. */
export function readPeriods(list: TokenList, published: IsoDate | undefined): Period[] {
  const found: Period[] = [];
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === undefined) break;
    const period = (token.begins & (BEGINS.period | BEGINS.number)) === 0 ? undefined : read(list, at, token, published);
    if (period !== undefined) found.push(period);
    at = period?.next ?? at + 1;
  }
  return inParts(list, published === undefined ? found : endedAt(list, found, published));
}

function read(list: TokenList, at: number, token: Token, published: IsoDate | undefined): Period | undefined {
  const phrase = readPhrase(list, at, published);
  if (phrase !== undefined) return endingOn(list, phrase, published);
  if (token.kind === 'number') return lengthAt(list, at, published) ?? readYear(list, at, token);
  if (
    token.text === 'since' ||
    token.text === 'from' ||
    token.text === 'below' ||
    token.text === 'beneath' ||
    token.text === 'of' ||
    token.text === 'off'
  )
    return readPeak(list, at, published) ?? (token.text === 'since' ? readSince(list, at, published) : undefined);
  const day = token.capital
    ? (readStretch(list, at, published) ?? readWeekday(list, at, token, published) ?? readDate(list, at, published))
    : undefined;
  return day ?? ((token.begins & BEGINS.number) === 0 ? undefined : lengthAt(list, at, published));
}

function lengthAt(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  const length = readLength(list, at, published);
  return length && endingOn(list, length, published);
}

const YEAR_BEFORE = wordList('in for by of late early mid during until');

/** `in 2025`, `by 2030`. */
function readYear(list: TokenList, at: number, token: Token): Period | undefined {
  const year = Number(token.text);
  if (token.text.length !== 4 || !(year >= 1900 && year <= 2100)) return undefined;
  const before = tokenAt(list, at - 1)?.text ?? '';
  if (tokenAt(list, at - 2)?.text === 'since') return undefined;
  if (!YEAR_BEFORE.has(tokenAt(list, at - 1)) && !(before === 'the' && tokenAt(list, at - 2)?.text !== 'of')) return undefined;
  const to = `${token.text}-12-31`;
  const window: Window =
    before === 'by' || before === 'until'
      ? { label: `by ${token.text}`, type: 'other', to }
      : {
          label: token.text,
          type: 'year',
          from: `${token.text}-01-01`,
          to,
          ...(before === 'in' || before === 'during' ? {} : { loose: true }),
        };
  return { first: at, next: at + 1, window, role: 'span' };
}
