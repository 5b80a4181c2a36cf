import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bars } from '../core/market/bars.ts';
import { quoteExpires, seriesExpires } from '../core/market/lifetime.ts';
import type { Quote } from '../core/market/quote.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Access, Provider, Reach } from '../providers/provider.ts';
import { Batch } from './batch.ts';
import { Flights } from './flights.ts';
import { type Held, held } from './held.ts';
import type { MarketCache } from './market-cache.ts';
import type { Sources } from './sources.ts';

export interface MarketDataOptions {
  readonly sources: Sources;
  readonly cache: MarketCache;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

type QuoteAnswer = Result<Quote, MarketError>;

/** Prices: from the cache while fresh, else from the first source that answers, each thing once however many ask. */
export class MarketData {
  readonly #options: MarketDataOptions;
  readonly #flights = new Flights();
  readonly #batches = new Map<SourceId, Batch<QuoteAnswer>>();

  constructor(options: MarketDataOptions) {
    this.#options = options;
  }

  /** Daily bars. The long series is kept apart: two answers are never spliced. */
  series(instrument: Instrument, reach: Reach = 'year'): Promise<Result<Held<Bars>, MarketError>> {
    const { cache } = this.#options;
    const key = reach === 'year' ? instrument.id : `${instrument.id} ${reach}`;
    return this.#held(
      `series ${key}`,
      () => cache.series.get(key),
      () => this.#refreshSeries(instrument, reach, key),
    );
  }

  /** The latest price. */
  async quote(instrument: Instrument): Promise<Result<Held<Quote>, MarketError>> {
    const { cache } = this.#options;
    return this.#held(
      `quote ${instrument.id}`,
      () => cache.quotes.get(instrument.id),
      () => this.#refreshQuote(instrument),
    );
  }

  #held<T>(
    key: string,
    get: () => Promise<{ value: T; fetchedAt: number; expires: number } | null>,
    refresh: () => Promise<Result<T, MarketError>>,
  ) {
    const { now, sleep } = this.#options;
    return held({ key, get, refresh, flights: this.#flights, now, sleep });
  }

  async #refreshSeries(instrument: Instrument, reach: Reach, key: string): Promise<Result<Bars, MarketError>> {
    const { sources, cache, now } = this.#options;
    const answer = await sources.first(instrument, 'series', async ({ provider, symbol }, access) =>
      provider.series ? provider.series(symbol, instrument, access, reach) : failure({ code: 'unsupported' }),
    );
    if (!answer.ok) return answer;
    const { bars, quote, sessionEnd } = answer.value;
    await cache.series.put(key, bars, now(), seriesExpires(instrument.kind, bars.source, sessionEnd, now()));
    if (quote) await this.#keepQuote(instrument, quote);
    return success(bars);
  }

  async #refreshQuote(instrument: Instrument): Promise<QuoteAnswer> {
    const answer = await this.#options.sources.first(instrument, 'quote', async ({ provider, symbol }, access) => {
      if (provider.quotes) return this.#batch(provider, access).get(symbol);
      const series = await provider.series?.(symbol, instrument, access, 'year');
      if (!series?.ok) return series ?? failure({ code: 'unsupported' });
      return series.value.quote ? success(series.value.quote) : failure({ code: 'nodata', source: provider.id });
    });
    if (answer.ok) await this.#keepQuote(instrument, answer.value);
    return answer;
  }

  #batch(provider: Provider, access: Access): Batch<QuoteAnswer> {
    const known = this.#batches.get(provider.id);
    if (known) return known;
    const batch = new Batch<QuoteAnswer>(
      async (symbols) => {
        // The source's access may have changed since the batch was made; what it is asked through must not have.
        this.#batches.delete(provider.id);
        const answer = await provider.quotes?.(symbols, access);
        return (symbol) => {
          if (!answer?.ok) return answer ?? failure({ code: 'unsupported' });
          const quote = answer.value.get(symbol);
          return quote ? success(quote) : failure({ code: 'notfound', source: provider.id });
        };
      },
      provider.quoteBatch ?? 1,
      this.#options.sleep,
    );
    this.#batches.set(provider.id, batch);
    return batch;
  }

  #keepQuote(instrument: Instrument, quote: Quote): Promise<void> {
    const { cache, now } = this.#options;
    return cache.quotes.put(instrument.id, quote, quote.fetchedAt, quoteExpires(quote, now()));
  }
}
