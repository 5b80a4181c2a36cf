import type { Quote } from '../core/market/quote.ts';
import { SOURCE_NAMES } from '../ui/sources.ts';
import type { Words } from '../ui/words.ts';

/** Source, time and delay of a price. */
export function provenance({ source, asOf, delayMinutes }: Quote, { t, format }: Words, now: number): string {
  const delay = delayMinutes ? t('delayed', [format.number(delayMinutes, 0)]) : '';
  return [SOURCE_NAMES[source], format.time(asOf, now), delay].filter(Boolean).join(' · ');
}
