import { utcDate } from '../core/market/date.ts';
import type { MarketView, SincePublication } from '../core/risk/view.ts';
import { tone } from './measure.tsx';
import type { Words } from './words.ts';

/** It is yesterday yet where the exchange is. */
const DAY = 86_400_000;

interface Props {
  readonly since: SincePublication;
  readonly line: MarketView['line'];
  readonly words: Words;
  readonly now: number;
}

/** What happened after the article: the close then, and the change to now, or to the last day known. */
export function SinceRow({ since, line, words, now }: Props) {
  const { t, format } = words;
  const notes = line.ok ? [t('then_price', [format.price(since.then, line.value.currency)])] : [];
  if (since.until < utcDate(now - DAY)) notes.push(t('change_until', [format.day(since.until, now)]));
  return (
    <p class="since-row">
      <span>
        {t('since_published', [format.day(since.date, now)])}
        {notes.map((note) => (
          <small key={note}> {note}</small>
        ))}
      </span>
      <b class={tone(since.change)}>{format.percent(since.change, { signed: true })}</b>
    </p>
  );
}
