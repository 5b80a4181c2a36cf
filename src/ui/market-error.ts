import type { MarketError, MarketErrorCode } from '../core/market/source.ts';
import { SOURCE_NAMES } from './sources.ts';
import { inARow, type MessageKey, type Words } from './words.ts';

const SENTENCES: Readonly<Record<MarketErrorCode, MessageKey>> = {
  notfound: 'error_notfound',
  nodata: 'error_nodata',
  ratelimited: 'error_ratelimited',
  auth: 'error_auth',
  blocked: 'error_blocked',
  geo: 'error_geo',
  schema: 'error_schema',
  network: 'error_network',
  permission: 'error_permission',
  disabled: 'error_disabled',
  unsupported: 'error_unsupported',
};

/** Why there is no number, in a sentence: which source, and when asking again makes sense. */
export function errorSentence(error: MarketError, { t, format }: Words, now: number): string {
  const source = error.source ? SOURCE_NAMES[error.source] : t('the_source');
  const sentence = t(SENTENCES[error.code], [source]);
  return error.retryAt && error.retryAt > now ? inARow(sentence, t('retry_at', [format.time(error.retryAt, now)])) : sentence;
}

/** The reader can do something about it in options. */
export const solvedInOptions = (error: MarketError): boolean => ['permission', 'disabled', 'auth'].includes(error.code);
