import { DAY } from '../core/durations.ts';
import type { IsoDate } from '../core/market/date.ts';
import { hasTraded, isBehind, type SincePublication } from '../core/risk/view.ts';
import { tone } from './measure.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly since: SincePublication | null;
  readonly published: IsoDate | null;
  readonly currency: string;
  /** Time of the price beside it, ms since 1970: it may be of a later session than the change. */
  readonly asOf: number;
  readonly words: Words;
  readonly now: number;
}

/** What happened after the article: the close then, and the change to now, or to the last day known; or why nobody can say. */
export function SinceRow({ since, published, currency, asOf, words, now }: Props) {
  const { t, format } = words;
  if (!published) return <p class="gap-line">{t('unchecked_no_date')}</p>;
  const moved = since && hasTraded(since);
  return (
    <p class="since-row">
      <span>
        {t('since_published', [format.day(since?.date ?? published, now)])}
        {' · '}
        <small>{since ? t('then_price', [format.price(since.then, currency)]) : t('no_close_then')}</small>
        {/* The price says of when it is; without one it may be yesterday yet where the exchange is. */}
        {moved && isBehind(since, asOf || now - DAY) && (
          <>
            {' · '}
            <small>{t('change_until', [format.day(since.until, now)])}</small>
          </>
        )}
      </span>
      {moved ? (
        <b class={tone(since.change)}>{format.percent(since.change, { signed: true })}</b>
      ) : (
        since && !isBehind(since, asOf) && t('no_session')
      )}
    </p>
  );
}
