import * as v from 'valibot';
import { MINUTE, SECOND } from '../core/durations.ts';
import type { Odds } from '../core/market/odds.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { restAfter } from './limits.ts';
import { likeliest, probabilityOf, youngHistory } from './odds.ts';
import type { Access, Provider } from './provider.ts';
import { isPast, loose, reading } from './read.ts';

const GAMMA = 'gamma-api.polymarket.com';
const CLOB = 'clob.polymarket.com';
const MOST_EVENTS = 3;
const MOST_HISTORIES = 4;
/** The end of an event's address, as a reader copies it: such words are looked for by name before they are searched for. */
export const isSlug = (words: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+){2,30}$/.test(words);

/** A list of strings that comes as JSON inside a string. */
const listInText = v.pipe(
  v.string(),
  v.maxLength(10_000),
  v.rawTransform(({ dataset, NEVER, addIssue }) => {
    try {
      const list: unknown = JSON.parse(dataset.value);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // Reported below.
    }
    addIssue({ message: 'not a list' });
    return NEVER;
  }),
);

const market = v.object({
  question: v.string(),
  groupItemTitle: v.nullish(v.string()),
  outcomes: listInText,
  outcomePrices: v.fallback(v.nullish(listInText), null),
  clobTokenIds: v.fallback(v.nullish(listInText), null),
  bestBid: v.nullish(loose),
  bestAsk: v.nullish(loose),
  lastTradePrice: v.nullish(loose),
  closed: v.nullish(v.boolean()),
  archived: v.nullish(v.boolean()),
  umaResolutionStatus: v.nullish(v.string()),
});
type Market = v.InferOutput<typeof market>;

const event = v.object({
  slug: v.string(),
  title: v.string(),
  // A market of a new shape costs itself, not the event.
  markets: v.pipe(v.array(v.fallback(v.nullable(market), null)), v.maxLength(500)),
});
type Event = v.InferOutput<typeof event>;

const search = v.object({ events: v.nullable(v.pipe(v.array(event), v.maxLength(200))) });
const history = v.object({ history: v.pipe(v.array(v.object({ t: v.number(), p: v.number() })), v.maxLength(5_000)) });

/** Polymarket: what its traders hold likely. Read only; nothing here leads to an order. */
export const polymarket: Provider = {
  id: 'polymarket',
  hosts: [GAMMA, CLOB],
  key: 'none',
  limits: {
    rates: [{ count: 2, ms: SECOND }],
    concurrency: 2,
    rest: restAfter({ ratelimited: 30 * SECOND, blocked: 30 * SECOND, server: 30 * SECOND, longest: 10 * MINUTE }),
  },
  symbol: () => null,
  odds: async (query, access, known) => {
    const found = await eventsOf(query, access);
    if (!found.ok) return found;
    const wanted = found.value.flatMap((each) => likeliest(outcomesOf(each, access.now())));
    if (wanted.length === 0) return failure({ code: 'nodata', source: 'polymarket' });
    return success(
      await Promise.all(
        wanted.map(async ({ odds, token }, index) => {
          const young = youngHistory(odds, known, access.now());
          return young ? { ...odds, ...young } : withHistory(odds, index < MOST_HISTORIES ? token : null, access);
        }),
      ),
    );
  },
};

/** Open events first; an article of last year speaks of one that has been settled since. */
async function eventsOf(query: string, access: Access): Promise<Result<readonly Event[], MarketError>> {
  if (isSlug(query)) {
    const named = await eventBySlug(query, access);
    if (named.ok || named.error.code !== 'notfound') return named;
  }
  const open = await eventsByWords(query, '&events_status=active', access);
  return open.ok && open.value.length === 0 ? eventsByWords(query, '&keep_closed_markets=1', access) : open;
}

/** Full-text search; `which` narrows it to what is open, or widens it to what is settled. */
const eventsByWords = (query: string, which: string, access: Access): Promise<Result<readonly Event[], MarketError>> =>
  access.ask(
    { url: `https://${GAMMA}/public-search?q=${encodeURIComponent(query)}&limit_per_type=10${which}`, reason: 'odds' },
    reading(search, ({ events }) => success((events ?? []).slice(0, MOST_EVENTS))),
  );

/** One event by its slug, open or settled. */
const eventBySlug = (slug: string, access: Access): Promise<Result<readonly Event[], MarketError>> =>
  access.ask(
    { url: `https://${GAMMA}/events/slug/${encodeURIComponent(slug)}`, reason: 'odds' },
    reading(event, (found) => (found.slug === slug ? success([found]) : failure({ code: 'schema', detail: 'event' }))),
  );

interface Outcome {
  readonly odds: Odds;
  readonly token: string | null;
}

const outcomesOf = (from: Event, now: number): readonly Outcome[] =>
  from.markets.flatMap((each) => (each && !each.archived ? (outcomeOf(from, each, now) ?? []) : []));

function outcomeOf(from: Event, each: Market, now: number): Outcome | null {
  const yes = Math.max(0, each.outcomes.indexOf('Yes'));
  const resolved = each.umaResolutionStatus === 'resolved';
  const { bid, ask, last } = sidesOf(each, yes);
  const result = resultAt(each, yes, resolved);
  // The last trade before a result is none.
  const price = result ?? (resolved ? null : probabilityOf(bid, ask, last));
  if (!price) return null;
  return {
    token: each.clobTokenIds?.[yes] ?? null,
    odds: {
      question: from.title,
      outcome: each.groupItemTitle || (each.outcomes[yes] ?? each.question),
      ...price,
      status: resolved ? 'resolved' : each.closed ? 'closed' : 'open',
      history: [],
      url: `https://polymarket.com/event/${encodeURIComponent(from.slug)}`,
      source: 'polymarket',
      fetchedAt: now,
    },
  };
}

/**
 * What an outcome came to; weak while it may be disputed. Null while the market is open, where its prices are no trades, and unless the prices of all
 * outcomes come to one and are a payout: closed markets have nought for each, however they ended.
 */
function resultAt({ outcomePrices, closed }: Market, index: number, resolved: boolean) {
  const prices = (outcomePrices ?? []).map((price) => (String(price).trim() === '' ? Number.NaN : Number(price)));
  const all = prices.reduce((sum, price) => sum + price, 0);
  const probability = prices[index] ?? Number.NaN;
  if (!prices.every((each) => each >= 0 && each <= 1) || Math.abs(all - 1) >= 0.01) return null;
  const isPayout = probability === 0 || probability === 1 || (resolved && probability === 0.5);
  return isPayout && (resolved || closed === true) ? { probability, wide: !resolved } : null;
}

/** Bid, ask and last trade are those of the first outcome. Of two, who bids for one offers the other; of more, they say nothing of the others. */
function sidesOf({ outcomes, bestBid = null, bestAsk = null, lastTradePrice = null }: Market, index: number) {
  if (index === 0) return { bid: bestBid, ask: bestAsk, last: lastTradePrice };
  if (outcomes.length !== 2) return { bid: null, ask: null, last: null };
  const other = (price: number | null): number | null => (price === null ? null : 1 - price);
  return { bid: other(bestAsk), ask: other(bestBid), last: other(lastTradePrice) };
}

/** The last month, day by day. Without it the odds are still odds. */
async function withHistory(odds: Odds, token: string | null, access: Access): Promise<Odds> {
  if (token === null) return odds;
  const url = `https://${CLOB}/prices-history?market=${encodeURIComponent(token)}&interval=1m&fidelity=1440`;
  const answer = await access.ask({ url, reason: 'odds' }, reading(history, success));
  if (!answer.ok) return odds;
  const points = answer.value.history
    .filter(({ t, p }) => p >= 0 && p <= 1 && isPast(t * SECOND, access.now()))
    .map(({ t, p }) => ({ at: t * SECOND, probability: p }))
    .sort((a, b) => a.at - b.at);
  return { ...odds, history: points, historyAt: access.now() };
}
