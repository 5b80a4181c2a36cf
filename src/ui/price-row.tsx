import type { Quote } from '../core/market/quote.ts';
import { tone } from './measure.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly quote: Quote;
  /** From the cache, because no source answers: the market may be open or closed by now. */
  readonly stale: boolean;
  readonly words: Words;
  readonly now: number;
}

/** Price, change since the previous close (coins: 24 hours) and the state of the market. */
export function PriceRow({ quote, stale, words, now }: Props) {
  const { t, format } = words;
  const { price, change, currency, session, asOf } = quote;
  const time = format.time(asOf, now);
  return (
    <p class="price-row">
      <b class="price">{format.price(price, currency)}</b>
      {change !== null && (
        <span class={tone(change)}>
          {format.percent(change, { signed: true })}
          <span class="visually-hidden"> {t(session === 'always' ? 'over_24_hours' : 'since_close')}</span>
        </span>
      )}
      <span class="session">
        {stale ? t('last_known', [time]) : `${session === 'unknown' ? '' : `${t(`session_${session}`)} · `}${time}`}
      </span>
    </p>
  );
}
