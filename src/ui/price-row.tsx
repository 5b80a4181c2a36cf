import type { Quote, Session } from '../core/market/quote.ts';
import { tone } from './measure.tsx';
import type { MessageKey, Words } from './words.ts';

const SESSIONS: Readonly<Record<Session, MessageKey | null>> = {
  open: 'session_open',
  closed: 'session_closed',
  pre: 'session_pre',
  post: 'session_post',
  always: 'session_always',
  unknown: null,
};

interface Props {
  readonly quote: Quote;
  readonly words: Words;
  readonly now: number;
}

/** Price, change since the previous close (coins: 24 hours) and the state of the market. */
export function PriceRow({ quote, words, now }: Props) {
  const { t, format } = words;
  const { price, change, currency, session, asOf } = quote;
  const label = SESSIONS[session];
  return (
    <p class="price-row">
      <b class="price">{format.price(price, currency)}</b>
      {change !== null && (
        <span class={tone(change)}>
          {format.percent(change, { signed: true })}
          <span class="visually-hidden"> {t(session === 'always' ? 'over_24_hours' : 'since_close')}</span>
        </span>
      )}
      <span class="session">{[label && t(label), format.time(asOf, now)].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
