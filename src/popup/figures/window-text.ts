import type { KeyFigure, Window } from '../../core/figures/figure.ts';
import { isOfPrice } from '../../core/figures/kinds/stated-metric.ts';
import type { IsoDate } from '../../core/market/date.ts';
import { counted, type MessageKey, type Words } from '../../ui/words.ts';

/** Labels that are ours, in the reader's words; null for those that tell a reader nothing, or may tell him wrong. */
const LABELS: ReadonlyMap<string, MessageKey | null> = new Map<string, MessageKey | null>([
  ['month', 'window_month'],
  ['last month', 'window_last_month'],
  ['quarter', 'window_quarter'],
  ['current quarter', 'window_current_quarter'],
  ['half year', 'window_half_year'],
  ['this year', 'window_ytd'],
  ['ytd', 'window_ytd'],
  ['year ago', 'window_year_ago'],
  ['year ago quarter', 'window_year_ago_quarter'],
  ['by year-end', 'window_year_end'],
  ['record', 'window_record'],
  ...['peak', 'high', 'record', 'top', 'zenith', 'all-time'].map((peak) => [`since ${peak}`, 'window_since_peak'] as const),
  ...['low', 'trough'].map((low) => [`since ${low}`, 'window_since_low'] as const),
  ...['listing', 'debut', 'ipo'].map((listing) => [`since ${listing}`, 'window_since_listing'] as const),
  ...['launch', 'inception', 'start'].map((start) => [`since ${start}`, 'window_since_start'] as const),
  ['debut', 'window_debut'],
  ['open', 'window_open'],
  ['close', 'window_close'],
  ['pre-market', 'window_premarket'],
  ['after-hours', 'window_after_hours'],
  ...['intraday', 'morning', 'early'].map((hours) => [hours, 'window_intraday'] as const),
  // In January `for the year` is the one that has ended.
  ...['day', 'day before', 'for the year', 'last', 'on the year', 'other', 'prior', 'same period', 'since then', 'then', 'year'].map(
    (label) => [label, null] as const,
  ),
]);

const LENGTHS: ReadonlySet<Window['type']> = new Set<Window['type']>(['week', 'month', 'quarter']);

/** Over what time, or as of when, a figure is said to be. Empty where the article does not tell. */
export function windowText(figure: KeyFigure, words: Words): string {
  const { window } = figure;
  if (!window) return '';
  const { t, format } = words;
  // `from 40% a month ago`: no time that the chance is of.
  if (figure.kind === 'probability' && LENGTHS.has(window.type) && window.from === undefined) return '';
  if (window.label === 'yoy') return lastYear(figure, window, words);
  switch (window.type) {
    case 'days':
      return lengthText(window, words);
    case 'day':
      return t('window_day');
    case 'week':
      return t('window_week');
    case 'month':
      return isWholeMonth(window) ? format.month(window.from ?? '') : labelText(window, words);
    case 'year':
      return /^\d{4}$/.test(window.label) && window.from ? format.year(window.from) : labelText(window, words);
    case 'ytd':
      return t('window_ytd');
    case 'since':
      if (window.from && window.to && !window.label.startsWith('since')) return `${format.date(window.from)} – ${format.date(window.to)}`;
      // A fall from the peak says so already.
      if (!window.from) return figure.kind === 'drawdown' ? '' : labelText(window, words);
      return sinceText(window, window.from, words);
    case 'on':
      return window.to ? format.date(window.to) : labelText(window, words);
    default:
      return labelText(window, words);
  }
}

/** A share rose over a year; sales rose against the year before. Of a sum nobody knows: it is of last year, or beside one of last year. */
function lastYear(figure: KeyFigure, { days }: Window, words: Words): string {
  if (figure.kind !== 'change') return '';
  return days === 365 && isOfPrice(figure) ? counted(words, 'years', 1) : words.t('window_yoy');
}

function labelText(window: Window, words: Words): string {
  const { label, days } = window;
  if (days === 1 && label === 'day') return words.t('window_day');
  if (days === 7 && label === 'week') return words.t('window_week');
  const key = LABELS.get(label);
  return key === null ? '' : key === undefined ? lengthText(window, words) : words.t(key);
}

/** A month that the article names, and not the last so many days. */
const isWholeMonth = ({ label, from = '', to = '' }: Window): boolean =>
  label !== 'last month' && from.endsWith('-01') && to > from && to.slice(0, 7) === from.slice(0, 7);

/** Since a day that was named; else since no more than the month or the year that was. */
function sinceText({ label, loose }: Window, from: IsoDate, { t, format }: Words): string {
  if (!loose || !from.endsWith('-01')) return t('window_since', [format.date(from)]);
  const year = from.slice(0, 4);
  return t('window_since_month', [label === `since ${year}` ? format.year(from) : format.month(from)]);
}

const LENGTH = /^(\d{1,4}) (week|month|quarter|year)s?$/;
const COUNTED = { week: 'week_count', month: 'month_count', quarter: 'quarter_count', year: 'years' } as const;

/** As many days, weeks, months, quarters or years as the article says; else its own words. */
function lengthText({ label, days }: Window, words: Words): string {
  const [, number, unit] = LENGTH.exec(label) ?? [];
  if (unit !== undefined) return counted(words, COUNTED[unit as keyof typeof COUNTED], Number(number));
  return days === undefined || label !== `${days}d` ? label : counted(words, 'days', days);
}
