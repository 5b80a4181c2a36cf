import type { MarketError } from '../core/market/source.ts';
import { SOURCE_NAMES } from './sources.ts';
import { inARow, type Words } from './words.ts';

/** Why there is no number, in a sentence: which source, and when asking again makes sense; or since when it is listed no more. */
export function errorSentence(error: MarketError, { t, format }: Words, now: number): string {
  const source = error.source ? SOURCE_NAMES[error.source] : t('the_source');
  const { ended } = error;
  if (ended) return inARow(t(`ended_${ended.why}`, [format.date(ended.until), ended.owner ?? '']), t('no_longer_listed'));
  const sentence = t(error.detail === 'clock' ? 'error_clock' : `error_${error.code}`, [source]);
  return error.retryAt && error.retryAt > now ? inARow(sentence, t('retry_at', [format.time(error.retryAt, now)])) : sentence;
}

/** The reader can do something about it in options. */
export const solvedInOptions = (error: MarketError): boolean => ['permission', 'disabled', 'auth'].includes(error.code);

/** The source has nothing of this; all else is a failure to get it. */
export const isAbsent = ({ code }: MarketError): boolean => code === 'notfound' || code === 'nodata' || code === 'unsupported';
