import type { Window } from '../../core/figures/figure.ts';
import type { IsoDate } from '../../core/market/date.ts';
import { counted, type MessageKey, type Words } from '../../ui/words.ts';

/** Labels that are ours, in the reader's words; null for those that tell a reader nothing. All others are the article's. */
const LABELS: ReadonlyMap<string, MessageKey | null> = new Map([
  ['month', 'window_month'],
  ['last month', 'window_last_month'],
  ['quarter', 'window_quarter'],
  ['current quarter', 'window_quarter'],
  ['half year', 'window_half_year'],
  ['this year', 'window_ytd'],
  ['for the year', 'window_ytd'],
  ['yoy', 'window_yoy'],
  ['year ago', 'window_year_ago'],
  ['year ago quarter', 'window_year_ago'],
  ['by year-end', 'window_year_end'],
  ['record', 'window_record'],
  ...['peak', 'high', 'record', 'top', 'zenith', 'all-time'].map((peak) => [`since ${peak}`, 'window_since_peak'] as const),
  ...['low', 'trough'].map((low) => [`since ${low}`, 'window_since_low'] as const),
  ...['listing', 'debut', 'ipo'].map((listing) => [`since ${listing}`, 'window_since_listing'] as const),
  ['debut', 'window_debut'],
  ['open', 'window_open'],
  ['close', 'window_close'],
  ['pre-market', 'window_premarket'],
  ['after-hours', 'window_after_hours'],
  ['morning', 'window_intraday'],
  ...['day', 'day before', 'last', 'on the year', 'other', 'prior', 'same period', 'then'].map((label) => [label, null] as const),
]);

/** Over what time, or as of when, a figure is said to be. Empty where the article does not tell. */
export function windowText(window: Window | null, words: Words): string {
  if (!window) return '';
  const { t, format } = words;
  switch (window.type) {
    case 'days':
      return lengthText(window, words);
    case 'day':
      return t('window_day');
    case 'intraday':
      return labelText(window, words) || t('window_intraday');
    case 'week':
      return t('window_week');
    case 'month':
      return isWholeMonth(window) ? format.month(window.from ?? '') : labelText(window, words);
    case 'year':
      // Last year's sales are of that year; sales up on last year are compared with it.
      return isWholeYear(window) ? (window.from?.slice(0, 4) ?? '') : labelText(window, words);
    case 'ytd':
      return t('window_ytd');
    case 'since':
      if (window.from && window.to && !window.label.startsWith('since')) return `${format.date(window.from)} – ${format.date(window.to)}`;
      return window.from ? t('window_since', [sinceText(window, window.from, words)]) : labelText(window, words);
    case 'on':
      return window.to ? format.date(window.to) : labelText(window, words);
    default:
      return labelText(window, words);
  }
}

function labelText(window: Window, words: Words): string {
  const { label, days } = window;
  if (days === 1 && label === 'day') return words.t('window_day');
  if (days === 7 && label === 'week') return words.t('window_week');
  if (label === `${days}d`) return lengthText(window, words);
  const key = LABELS.get(label);
  return key === null ? '' : key === undefined ? label : words.t(key);
}

/** A month that the article names, and not the last so many days. */
const isWholeMonth = ({ from = '', to = '' }: Window): boolean => from.endsWith('-01') && to > from && to.slice(0, 7) === from.slice(0, 7);

const isWholeYear = ({ from = '', to = '' }: Window): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31') && to.slice(0, 4) === from.slice(0, 4);

/** A day that was named; else no more than the month or the year that was. */
function sinceText({ label, loose }: Window, from: IsoDate, { format }: Words): string {
  if (!loose || !from.endsWith('-01')) return format.date(from);
  const year = from.slice(0, 4);
  return label === `since ${year}` ? year : format.month(from);
}

/** Whole years, or whole months from two on, or some days; else as the article has it: nobody counts 26 quarters in days. */
function lengthText({ label, days }: Window, words: Words): string {
  if (days === undefined) return label;
  if (days > 0 && days % 365 === 0) return counted(words, 'years', days / 365);
  if (days < 60) return counted(words, 'days', days);
  return days % 30 === 0 ? counted(words, 'month_count', days / 30) : label;
}
