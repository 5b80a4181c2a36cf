import { HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { Bar } from '../core/market/bars.ts';
import { NEW_YORK } from '../core/market/calendar.ts';
import { failure, type Result, success } from '../core/result.ts';
import { csvRows } from './csv.ts';
import { restAfter } from './limits.ts';
import { type Failure, type Provider, type Reach, reachBack } from './provider.ts';
import { isSameSymbol, MAX_ROWS, OTHER_SYMBOL, tidyBars } from './read.ts';

const HOST = 'fred.stlouisfed.org';

/** The St. Louis Fed's closes of a few US indices, about a business day late. */
export const fred: Provider = {
  id: 'fred',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [{ count: 1, ms: 5 * SECOND }],
    concurrency: 1,
    rest: restAfter({ ratelimited: 10 * MINUTE, blocked: 10 * MINUTE, server: 10 * MINUTE, longest: HOUR }),
  },
  symbol: (instrument, want) => (want === 'series' ? (instrument.symbols.fred ?? null) : null),
  series: (symbol, _instrument, access, reach) => {
    const from = reachBack(access.now(), reach);
    const url = `https://${HOST}/graph/fredgraph.csv?id=${encodeURIComponent(symbol)}&cosd=${from}`;
    return access.ask({ url, reason: 'prices', format: 'text', classify }, ({ text }) => {
      const bars = readCsv(symbol, text, access.now(), reach);
      if (!bars.ok) return bars;
      return success({
        bars: {
          bars: bars.value,
          since: from,
          currency: 'points',
          timeZone: NEW_YORK,
          adjustment: 'none',
          lastIsOpen: false,
          source: 'fred',
          fetchedAt: access.now(),
        },
      });
    });
  },
};

/** It says in its own page that it has no such series; any other page in its place is a wall. */
const classify = (status: number, text: string): Failure | null =>
  status === 404 && text.slice(0, 4_000).includes('St. Louis Fed') ? { code: 'notfound', status } : null;

/** Two columns, the day and the close under the name of what was asked for; a holiday is empty or a dot. */
function readCsv(symbol: string, text: string, now: number, reach: Reach): Result<readonly Bar[], Failure> {
  const [header, ...rows] = csvRows(text, MAX_ROWS);
  if (header?.length !== 2 || !/^(?:observation_)?date$/i.test(header[0] ?? '')) return failure({ code: 'schema', detail: 'header' });
  if (!isSameSymbol(header[1], symbol)) return failure(OTHER_SYMBOL);
  return tidyBars(
    rows.flatMap(([date = '', value = '']): Bar[] => {
      const close = value === '' || value === '.' ? Number.NaN : Number(value);
      return close > 0 ? [{ date, close, adjusted: close }] : [];
    }),
    now,
    reach,
  );
}
