import { LIFETIME } from '../core/market/lifetime.ts';
import type { Odds } from '../core/market/odds.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { eventTickerOf } from '../providers/kalshi.ts';
import { isSlug } from '../providers/polymarket.ts';
import { Flights } from './flights.ts';
import { held } from './held.ts';
import { unlessKnownMissing } from './known-missing.ts';
import type { MarketCache } from './market-cache.ts';
import type { Sources } from './sources.ts';

interface OddsOptions {
  readonly sources: Sources;
  readonly cache: MarketCache['odds'];
  readonly negative: MarketCache['negative'];
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Prediction markets, on the reader's click. */
export class OddsService {
  readonly #options: OddsOptions;
  readonly #flights = new Flights();

  constructor(options: OddsOptions) {
    this.#options = options;
  }

  /** Markets on a question. Those that no source has renewed are marked `stale`, with the time they are of. */
  async find(query: string): Promise<Result<readonly Odds[], MarketError>> {
    const { cache, now, sleep } = this.#options;
    const key = query.toLowerCase();
    const answer = await held({
      key,
      get: () => cache.get(key),
      refresh: () => this.#refresh(query, key),
      flights: this.#flights,
      now,
      sleep,
    });
    if (!answer.ok) return answer;
    const { value, stale } = answer.value;
    return success(stale ? value.map((odds) => (odds.status === 'resolved' ? odds : { ...odds, stale })) : value);
  }

  #refresh(query: string, key: string): Promise<Result<readonly Odds[], MarketError>> {
    const { cache, now } = this.#options;
    return unlessKnownMissing(this.#options, `odds ${key}`, async () => {
      const known = (await cache.get(key))?.value ?? [];
      const answer = await this.#ask(query, known);
      if (answer.ok) await cache.put(key, answer.value, now(), this.#expires(query, answer.value));
      return answer;
    });
  }

  /** What is resolved stays so, where the query names the event. */
  #expires(query: string, odds: readonly Odds[]): number {
    if (!odds.every(({ status }) => status === 'resolved')) return this.#options.now() + LIFETIME.odds;
    const named = eventTickerOf(query) !== null || isSlug(query);
    return named ? Number.MAX_SAFE_INTEGER : this.#options.now() + LIFETIME.oddsSettled;
  }

  /** A ticker names an event of Kalshi's, which a search by words would only guess at; words are looked for where there is such a search. */
  #ask(query: string, known: readonly Odds[]): Promise<Result<readonly Odds[], MarketError>> {
    const ticker = eventTickerOf(query);
    const source = ticker === null ? 'polymarket' : 'kalshi';
    return this.#options.sources.one(source, async (provider, access) =>
      provider.odds ? provider.odds(ticker ?? query, access, known) : failure({ code: 'unsupported', source }),
    );
  }
}
