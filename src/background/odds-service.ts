import { LIFETIME } from '../core/market/lifetime.ts';
import type { Odds } from '../core/market/odds.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { Flights } from './flights.ts';
import type { MarketCache } from './market-cache.ts';
import type { Sources } from './sources.ts';

export interface OddsOptions {
  readonly sources: Sources;
  readonly cache: MarketCache['odds'];
  readonly now: () => number;
}

const ORDER: readonly SourceId[] = ['polymarket', 'kalshi'];
/** What is resolved stays so. */
const RESOLVED_MS = 365 * LIFETIME.notFound;

/** Prediction markets, on the reader's click. */
export class OddsService {
  readonly #options: OddsOptions;
  readonly #flights = new Flights();

  constructor(options: OddsOptions) {
    this.#options = options;
  }

  async find(query: string): Promise<Result<readonly Odds[], MarketError>> {
    const { cache, now } = this.#options;
    const key = query.toLowerCase();
    const kept = await cache.get(key);
    if (kept && kept.expires > now()) return success(kept.value);
    const answer = await this.#flights.run(key, () => this.#ask(query));
    if (answer.ok) {
      const resolved = answer.value.every((odds) => odds.status === 'resolved');
      await cache.put(key, answer.value, now(), now() + (resolved ? RESOLVED_MS : LIFETIME.odds));
    } else if (kept && now() - kept.fetchedAt < LIFETIME.shownStale) return success(kept.value);
    return answer;
  }

  async #ask(query: string): Promise<Result<readonly Odds[], MarketError>> {
    let first: MarketError | null = null;
    for (const id of ORDER) {
      const answer = await this.#options.sources.one(id, async (provider, access) =>
        provider.odds ? provider.odds(query, access) : failure({ code: 'unsupported', source: id }),
      );
      if (answer.ok) return answer;
      first ??= answer.error;
    }
    return failure(first ?? { code: 'unsupported' });
  }
}
