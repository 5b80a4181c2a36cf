import { normal } from './random.ts';
import { json, notServed, type ReplayRequest, type ReplayResponse } from './response.ts';

const DAY_SECONDS = 86_400;
const OUTCOMES = [
  ['Northwind', 0.62],
  ['Contoso', 0.23],
  ['Fabrikam', 0.14],
] as const;

/** Polymarket's search and history. A question about "nothing" finds none, one about something "settled" an event that is over. */
export function polymarket({ path, query, now }: ReplayRequest): ReplayResponse {
  if (path === '/public-search') {
    const words = query.get('q') ?? '';
    const open = query.get('events_status') === 'active';
    if (words.includes('nothing') || (open && isSettled(words)))
      return json({ events: null, pagination: { hasMore: false, totalResults: 0 } });
    return json({ events: [eventOf(words, now)], pagination: { hasMore: false, totalResults: 1 } });
  }
  if (path === '/prices-history') return json({ history: historyOf(query.get('market') ?? '', now) });
  const slug = /^\/events\/slug\/(.+)$/.exec(path)?.[1];
  if (slug === undefined) return notServed();
  return slug.includes('nothing') ? json({ type: 'not found error', error: 'id not found' }, 404) : json({ ...eventOf(slug, now), slug });
}

/** Events whose name says so are over: the first outcome came true. */
const isSettled = (words: string): boolean => words.includes('settled');

function eventOf(words: string, now: number) {
  const endDate = new Date(now + 200 * DAY_SECONDS * 1_000).toISOString();
  const settled = isSettled(words);
  const markets = OUTCOMES.map(([outcome, likely], index) => ({ outcome, index, probability: settled ? Number(index === 0) : likely })).map(
    ({ outcome, index, probability }) => ({
      id: String(index),
      question: `${words} – ${outcome}`,
      groupItemTitle: outcome,
      outcomes: '["Yes", "No"]',
      outcomePrices: JSON.stringify([String(probability), String(1 - probability)]),
      clobTokenIds: JSON.stringify([`${index}1`, `${index}2`]),
      volume: '100000.5',
      volumeNum: 100_000.5,
      bestBid: probability - 0.01,
      bestAsk: probability + 0.01,
      lastTradePrice: probability,
      endDate,
      active: true,
      closed: settled,
      archived: false,
      umaResolutionStatus: settled ? 'resolved' : null,
      closedTime: settled ? '2026-01-02 06:28:08+00' : null,
    }),
  );
  return { id: '1', slug: 'sample-question', title: words, endDate, active: true, closed: false, markets };
}

function historyOf(token: string, now: number) {
  const start = OUTCOMES[Number(token.slice(0, -1))]?.[1] ?? 0.5;
  return Array.from({ length: 30 }, (_, index) => ({
    t: Math.floor(now / 1_000) - (29 - index) * DAY_SECONDS,
    p: Math.min(0.99, Math.max(0.01, start + 0.02 * normal(token, index))),
  }));
}

/** Kalshi's markets and candles. */
export function kalshi({ path, query, now }: ReplayRequest): ReplayResponse {
  if (path === '/trade-api/v2/markets') {
    const event = query.get('event_ticker') ?? '';
    if (event.includes('NOSUCH')) return json({ markets: [], cursor: '' });
    const markets = OUTCOMES.map(([outcome, probability]) => ({
      ticker: `${event}-${outcome.slice(0, 3).toUpperCase()}`,
      event_ticker: event,
      title: 'Which will it be?',
      yes_sub_title: outcome,
      status: 'active',
      yes_bid_dollars: (probability - 0.01).toFixed(4),
      yes_ask_dollars: (probability + 0.01).toFixed(4),
      last_price_dollars: probability.toFixed(4),
      volume_fp: '1000.00',
      close_time: new Date(now + 200 * DAY_SECONDS * 1_000).toISOString(),
      result: '',
    }));
    return json({ markets, cursor: '' });
  }
  if (!path.endsWith('/candlesticks')) return json({ error: { code: 'not_found', message: 'not found' } }, 404);
  const side = (value: number) => ({ close_dollars: value.toFixed(4) });
  const candlesticks = historyOf('01', now).map(({ t, p }) => ({
    end_period_ts: t,
    yes_bid: side(p - 0.005),
    yes_ask: side(p + 0.005),
    price: side(p),
  }));
  return json({ candlesticks });
}
