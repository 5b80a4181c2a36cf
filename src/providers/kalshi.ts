import * as v from 'valibot';
import { DAY, MINUTE, SECOND } from '../core/durations.ts';
import type { Odds } from '../core/market/odds.ts';
import { failure, success } from '../core/result.ts';
import { restAfter } from './limits.ts';
import { likeliest, probabilityOf, youngHistory } from './odds.ts';
import type { Access, Provider } from './provider.ts';
import { isPast, loose, reading } from './read.ts';

const HOST = 'external-api.kalshi.com';
const BASE = `https://${HOST}/trade-api/v2`;
const HISTORY_DAYS = 60;
/** Kalshi has no search by words: an article, or the reader, must name the event by its ticker. */
const EVENT_TICKER = /^KX[A-Z0-9]{1,30}(?:-[A-Z0-9.]{1,30}){0,3}$/;

const market = v.object({
  ticker: v.string(),
  event_ticker: v.string(),
  title: v.string(),
  yes_sub_title: v.nullish(v.string()),
  status: v.string(),
  yes_bid_dollars: v.nullish(loose),
  yes_ask_dollars: v.nullish(loose),
  last_price_dollars: v.nullish(loose),
  result: v.nullish(v.string()),
});
type Market = v.InferOutput<typeof market>;
const markets = v.object({ markets: v.pipe(v.array(market), v.maxLength(1_000)) });

const side = v.nullish(v.object({ close_dollars: v.nullish(loose) }));
const candles = v.object({
  candlesticks: v.pipe(v.array(v.object({ end_period_ts: v.number(), yes_bid: side, yes_ask: side, price: side })), v.maxLength(5_000)),
});

/** Kalshi: what its traders hold likely, for events named by ticker. */
export const kalshi: Provider = {
  id: 'kalshi',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [{ count: 2, ms: SECOND }],
    concurrency: 1,
    rest: restAfter({ ratelimited: 30 * SECOND, blocked: 30 * SECOND, server: 30 * SECOND, longest: 10 * MINUTE }),
  },
  symbol: () => null,
  odds: async (query, access, known) => {
    if (!EVENT_TICKER.test(query)) return failure({ code: 'unsupported', source: 'kalshi' });
    const found = await access.ask(
      { url: `${BASE}/markets?event_ticker=${encodeURIComponent(query)}&limit=1000`, reason: 'odds' },
      reading(markets, (answer) => {
        if (answer.markets.some((each) => each.event_ticker !== query)) return failure({ code: 'schema', detail: 'event' });
        return answer.markets.length > 0 ? success(answer.markets) : failure({ code: 'notfound' });
      }),
    );
    if (!found.ok) return found;
    const wanted = likeliest(
      found.value.flatMap((each) => {
        const odds = readMarket(each, access.now());
        return odds ? [{ odds, ticker: each.ticker }] : [];
      }),
    );
    if (wanted.length === 0) return failure({ code: 'nodata', source: 'kalshi' });
    return success(
      await Promise.all(
        wanted.map(async ({ odds, ticker }) => {
          const young = youngHistory(odds, known, access.now());
          return young ? { ...odds, ...young } : withHistory(odds, query, ticker, access);
        }),
      ),
    );
  },
};

/** Null without a price, and where it ended in neither yes nor no: no probability is left to tell. */
function readMarket(each: Market, now: number): Odds | null {
  // What is determined may still be disputed.
  const final = each.status === 'finalized';
  const outcome = each.result === 'yes' ? 1 : each.result === 'no' ? 0 : null;
  if (final && outcome === null) return null;
  const price =
    final && outcome !== null
      ? { probability: outcome, wide: false }
      : probabilityOf(each.yes_bid_dollars ?? null, each.yes_ask_dollars ?? null, each.last_price_dollars ?? null);
  // The last trade before a result is none.
  if (!price || (outcome !== null && Math.abs(price.probability - outcome) > 0.5)) return null;
  return {
    question: each.title,
    outcome: each.yes_sub_title || 'Yes',
    ...price,
    status: final ? 'resolved' : each.status === 'active' ? 'open' : 'closed',
    history: [],
    url: `https://kalshi.com/markets/${seriesOf(each.event_ticker).toLowerCase()}`,
    source: 'kalshi',
    fetchedAt: now,
  };
}

/** The event's ticker, where a reader's words are one in either case; else null. */
export function eventTickerOf(words: string): string | null {
  const ticker = words.toUpperCase();
  return EVENT_TICKER.test(ticker) ? ticker : null;
}

const seriesOf = (eventTicker: string): string => eventTicker.split('-')[0] ?? eventTicker;

/** Daily probabilities; days without a trade are read from the sides. Without it the odds are still odds. */
async function withHistory(odds: Odds, eventTicker: string, ticker: string, access: Access): Promise<Odds> {
  const end = Math.floor(access.now() / SECOND);
  const start = end - (HISTORY_DAYS * DAY) / SECOND;
  const path = `/series/${encodeURIComponent(seriesOf(eventTicker))}/markets/${encodeURIComponent(ticker)}/candlesticks`;
  const answer = await access.ask(
    { url: `${BASE}${path}?start_ts=${start}&end_ts=${end}&period_interval=1440`, reason: 'odds' },
    reading(candles, success),
  );
  if (!answer.ok) return odds;
  const history = answer.value.candlesticks.flatMap((candle) => {
    const [bid, ask, last] = [candle.yes_bid, candle.yes_ask, candle.price].map((each) => each?.close_dollars ?? null);
    const price = probabilityOf(bid ?? null, ask ?? null, last ?? null);
    return price && isPast(candle.end_period_ts * SECOND, access.now())
      ? [{ at: candle.end_period_ts * SECOND, probability: price.probability }]
      : [];
  });
  return { ...odds, history: history.sort((a, b) => a.at - b.at), historyAt: access.now() };
}
