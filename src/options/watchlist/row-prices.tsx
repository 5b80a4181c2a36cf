import type { Quote } from '../../core/market/quote.ts';
import type { MarketError } from '../../core/market/source.ts';
import type { Result } from '../../core/result.ts';
import { hasValue } from '../../core/risk/measure.ts';
import type { MarketView } from '../../core/risk/view.ts';
import { errorSentence } from '../../ui/market-error.ts';
import { tone } from '../../ui/measure.tsx';
import { shortPrice } from '../../ui/short-price.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { Words } from '../../ui/words.ts';

interface Props {
  readonly view: Result<MarketView, MarketError> | undefined;
  readonly words: Words;
}

/** Price and change over 30 days; below them where the price comes from, when it was and how late, or why there is none. */
export function RowPrices({ view, words }: Props) {
  const { t, format } = words;
  const quote = view?.ok ? view.value.quote : view;
  const month = view?.ok && view.value.risk.ok ? view.value.risk.value.return30 : null;
  const change = month && hasValue(month) ? month.value : null;
  return (
    <span class="numbers">
      <span>
        <span class="label">{t('column_price')} </span>
        {quote?.ok ? shortPrice(format, quote.value.price, quote.value.currency) : '–'}
      </span>
      <span class={change === null ? '' : tone(change)}>
        <span class="label">{t('column_month')} </span>
        {change === null ? '–' : format.percent(change, { signed: true })}
      </span>
      {quote && <small>{quote.ok ? origin(quote.value, words) : errorSentence(quote.error, words, Date.now())}</small>}
      {quote?.ok && !!quote.value.delayMinutes && <small>{t('delayed', [format.number(quote.value.delayMinutes, 0)])}</small>}
    </span>
  );
}

const origin = ({ source, asOf }: Quote, { format }: Words): string => `${SOURCE_NAMES[source]} · ${format.time(asOf, Date.now())}`;
