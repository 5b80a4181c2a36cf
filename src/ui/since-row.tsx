import type { MarketView, SincePublication } from '../core/risk/view.ts';
import { tone } from './measure.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly since: SincePublication;
  readonly line: MarketView['line'];
  readonly words: Words;
  readonly now: number;
}

/** What happened after the article: the close then, and the change to now. */
export function SinceRow({ since, line, words, now }: Props) {
  const { t, format } = words;
  return (
    <p class="since-row">
      <span>
        {t('since_published', [format.day(since.date, now)])}
        {line.ok && <small> {t('then_price', [format.price(since.then, line.value.currency)])}</small>}
      </span>
      <b class={tone(since.change)}>{format.percent(since.change, { signed: true })}</b>
    </p>
  );
}
