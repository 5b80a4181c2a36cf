import { daysBetween, type IsoDate } from '../core/market/date.ts';
import type { PriceLine as Line } from '../core/risk/view.ts';
import type { Words } from './words.ts';

const WIDTH = 312;
const HEIGHT = 60;
const INSET = 5;

interface Props {
  readonly line: Line;
  readonly published: IsoDate | null;
  /** The day of the last close before it. */
  readonly then: IsoDate | null;
  readonly words: Words;
  readonly now: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly date: IsoDate;
  readonly close: number;
}

/** Closing prices by calendar day; the part since publication is drawn in its direction's colour. Needs two points to be a line. */
export function PriceLine({ line, published, then, words, now }: Props) {
  const places = layOut(line.points);
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last || first === last) return <p class="line-empty">{words.t('line_too_short')}</p>;
  const marked = then ? places.findLast((place) => place.date <= then) : undefined;
  const since = marked ? places.slice(places.indexOf(marked)) : [];
  const direction = marked && last.close < marked.close ? 'loss' : 'gain';
  // The article appeared after the close that it is measured from.
  const days = published && marked ? Math.max(0, daysBetween(marked.date, published)) : 0;
  const appeared = marked && Math.min(last.x, marked.x + Math.round((days * (last.x - first.x)) / daysBetween(first.date, last.date)));
  return (
    <figure class="line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describe(line, marked, words)}>
        <path class="before" d={path(places)} />
        {marked && (
          <>
            <line class="rule" x1={appeared} x2={appeared} y1="0" y2={HEIGHT} />
            <path class={`since ${direction}`} d={path(since)} />
            <circle class="published" cx={marked.x} cy={marked.y} r="3" />
          </>
        )}
        <circle class={marked ? `last ${direction}` : 'last'} cx={last.x} cy={last.y} r="2.5" />
      </svg>
      <figcaption aria-hidden="true">
        {marked !== first && <span>{words.format.day(first.date, now)}</span>}
        {marked && (
          <span class={`published ${side(marked.x)}`}>{`${words.t('published')} ${words.format.day(published ?? marked.date, now)}`}</span>
        )}
        {marked !== last && <span>{words.format.day(last.date, now)}</span>}
      </figcaption>
    </figure>
  );
}

/** Which end the label stands nearer to: the mark's own. */
function side(x: number): string {
  if (x > 0.6 * WIDTH) return 'late';
  return x < 0.4 * WIDTH ? 'early' : '';
}

function layOut(points: Line['points']): Place[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const span = Math.max(1, daysBetween(first.date, last.date));
  const closes = points.map((point) => point.close);
  const low = Math.min(...closes);
  const range = Math.max(...closes) - low;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return points.map(({ date, close }) => ({
    date,
    close,
    x: round(INSET + (daysBetween(first.date, date) / span) * (WIDTH - 2 * INSET)),
    y: range === 0 ? HEIGHT / 2 : round(INSET + (1 - (close - low) / range) * (HEIGHT - 2 * INSET)),
  }));
}

const path = (places: readonly Place[]): string => places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** The line in words: ends, extremes, publication. */
function describe(line: Line, marked: Place | undefined, { t, format }: Words): string {
  const sorted = [...line.points].sort((a, b) => a.close - b.close);
  const say = (point: { readonly date: IsoDate; readonly close: number } | undefined): string =>
    point ? t('price_on', [format.price(point.close, line.currency), format.date(point.date)]) : '';
  const parts = [t('line_description', [say(line.points[0]), say(line.points.at(-1)), say(sorted[0]), say(sorted.at(-1))])];
  if (marked) parts.push(t('line_published', [say(marked)]));
  return parts.join(' ');
}
