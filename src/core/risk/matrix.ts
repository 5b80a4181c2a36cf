import type { InstrumentId, InstrumentKind } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import { addDays } from '../market/date.ts';
import { correlation } from './correlation.ts';
import { areHoursApart } from './hours.ts';
import { HOURS_APART, hasValue, type Measure } from './measure.ts';
import { hasEnded, looksUnadjusted } from './returns.ts';
import { adjustedSeries, lastDays, type Series } from './series.ts';
import { mean } from './statistics.ts';
import type { CorrelationMatrix } from './view.ts';

/**
 * The pairwise correlations of the last `window` returns of each pair's common sessions, and their mean; both now and a year earlier. A year
 * earlier needs the window before it: some 500 days. A series with a split in it, or that ended before `now` (ms since 1970), counts as empty;
 * two whose days end too far apart have no correlation.
 */
export function correlationMatrix(bars: Readonly<Record<InstrumentId, Bars>>, now: number, window = 90): CorrelationMatrix {
  const ids = Object.keys(bars);
  const all = Object.values(bars);
  const series = Object.entries(bars).map(([id, whole]) => {
    const one = lastDays(whole, MOST_DAYS);
    return looksUnadjusted(one, kindOf(id)) || hasEnded(one, now) !== null ? { dates: [], prices: [] } : adjustedSeries(one);
  });
  const cells: Measure[][] = ids.map(() => []);
  const earlierCells: Measure[][] = ids.map(() => []);
  const pairs: { today: Measure; yearEarlier: Measure }[] = [];
  series.forEach((left, i) => {
    for (let j = i; j < series.length; j += 1) {
      const right = series[j];
      if (right === undefined) continue;
      const known = i === j ? ({ value: 1 } as const) : areApart(all[i], all[j]) ? HOURS_APART : null;
      const today = known ?? correlation(left, right, window);
      const earlier = known ?? correlation(...yearEarlier(left, right), window);
      put(cells, i, j, today);
      put(earlierCells, i, j, earlier);
      if (i !== j) pairs.push({ today, yearEarlier: earlier });
    }
  });
  // A name listed since would change which pairs are averaged; comparing like with like comes first.
  const both = pairs.filter((pair) => hasValue(pair.today) && hasValue(pair.yearEarlier));
  return {
    ids,
    cells,
    yearEarlier: earlierCells,
    mean: meanOf((both.length > 0 ? both : pairs).map((pair) => pair.today)),
    meanYearEarlier: meanOf(both.map((pair) => pair.yearEarlier)),
    window,
  };
}

const areApart = (left: Bars | undefined, right: Bars | undefined): boolean =>
  left !== undefined && right !== undefined && areHoursApart(left, right);

/** A year, and the window before it. What happened earlier, in a series that reaches further, is no reason to leave a name out. */
const MOST_DAYS = 366 + 170;

/** Ids say what does not split. */
const kindOf = (id: InstrumentId): InstrumentKind => (id.startsWith('CRYPTO:') ? 'crypto' : id.startsWith('INDEX:') ? 'index' : 'equity');

function put(cells: Measure[][], i: number, j: number, measure: Measure): void {
  for (const [row, column] of [
    [i, j],
    [j, i],
  ] as const) {
    const line = cells[row];
    if (line !== undefined) line[column] = measure;
  }
}

function yearEarlier(left: Series, right: Series): [Series, Series] {
  const newest = [left.dates.at(-1) ?? '', right.dates.at(-1) ?? ''].sort()[1] ?? '';
  if (newest === '') return [left, right];
  const until = addDays(newest, -365);
  const cut = (series: Series): Series => {
    const after = series.dates.findIndex((date) => date > until);
    const end = after < 0 ? series.dates.length : after;
    return { dates: series.dates.slice(0, end), prices: series.prices.slice(0, end) };
  };
  return [cut(left), cut(right)];
}

/** Arithmetic mean of the pairs that have a value; `n` is their number. Where none has, as none can be compared, it says so. */
function meanOf(measures: readonly Measure[]): Measure {
  const values = measures.filter(hasValue).map((measure) => measure.value);
  if (values.length > 0) return { value: mean(values), n: values.length };
  return measures.length > 0 && measures.every((measure) => measure === HOURS_APART)
    ? HOURS_APART
    : { reason: 'too-short', have: 0, need: 1 };
}
