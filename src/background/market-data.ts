import type { Instrument, InstrumentId, InstrumentKind } from '../core/instruments/instrument.ts';
import type { Bars } from '../core/market/bars.ts';
import { addDays, utcDate } from '../core/market/date.ts';
import { quoteExpires, seriesExpires } from '../core/market/lifetime.ts';
import type { Quote } from '../core/market/quote.ts';
import { delisted, type MarketError, type SourceId } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type Access, type Provider, REACH_DAYS, type Reach } from '../providers/provider.ts';
import { Batch } from './batch.ts';
import { Flights } from './flights.ts';
import { type Held, held, isShowable } from './held.ts';
import type { MarketCache } from './market-cache.ts';
import type { Sources } from './sources.ts';

interface MarketDataOptions {
  readonly sources: Sources;
  readonly cache: MarketCache;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** A series that was asked for some days ago still reaches far enough: its lifetime says when it is asked for again. */
const SLACK_DAYS = 14;

type QuoteAnswer = Result<Quote, MarketError>;

/** Prices that are asked for together, and what each symbol stands for. */
interface QuoteBatch {
  readonly batch: Batch<QuoteAnswer>;
  readonly kinds: Map<string, InstrumentKind>;
}

/** Prices: from the cache while fresh, else from the first source that answers, each thing once however many ask. */
export class MarketData {
  readonly #options: MarketDataOptions;
  readonly #flights = new Flights();
  readonly #batches = new Map<SourceId, QuoteBatch>();

  constructor(options: MarketDataOptions) {
    this.#options = options;
  }

  /**
   * Daily bars, at least as far back as asked where a source has them. One series an instrument: a long one serves who asks for a year, also
   * while it is on its way. Of what is listed no more nobody is asked: its symbol may be another's.
   */
  async series(instrument: Instrument, reach: Reach = 'year'): Promise<Result<Held<Bars>, MarketError>> {
    if (instrument.ended) return failure(delisted(instrument.ended));
    const key = `series ${instrument.id}`;
    if (reach === 'year' && this.#flights.has(`${key} long`)) return this.series(instrument, 'long');
    return this.#flights.run(`${key} ${reach}`, () => this.#seriesNow(instrument, reach));
  }

  async #seriesNow(instrument: Instrument, reach: Reach): Promise<Result<Held<Bars>, MarketError>> {
    const { cache, now } = this.#options;
    const wanted = addDays(utcDate(now()), SLACK_DAYS - REACH_DAYS[reach]);
    const kept = await cache.series.get(instrument.id);
    const reaches = kept !== null && (kept.value.since === undefined || kept.value.since <= wanted);
    const answer = await this.#held(
      `fetch series ${instrument.id} ${reach}`,
      async () => (reaches ? kept : null),
      () => this.#refreshSeries(instrument, reach),
    );
    // One that does not go back so far is better than none, as long as anything old is shown.
    if (answer.ok || reaches || !isShowable(kept, now())) return answer;
    return success({ value: kept.value, stale: kept.expires <= now() });
  }

  /** A reader is looking at these: what is fetched of them goes before the rest, in this order. */
  lookAt(ids: readonly InstrumentId[]): void {
    this.#options.sources.lookAt(ids);
  }

  /** The latest price. */
  async quote(instrument: Instrument): Promise<Result<Held<Quote>, MarketError>> {
    if (instrument.ended) return failure(delisted(instrument.ended));
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

  async #refreshSeries(instrument: Instrument, reach: Reach): Promise<Result<Bars, MarketError>> {
    const { sources, cache, now } = this.#options;
    const answer = await sources.first(
      instrument,
      'series',
      async ({ provider, symbol }, access) =>
        provider.series ? provider.series(symbol, instrument, access, reach) : failure({ code: 'unsupported' }),
      // The measures take what there is: for them the usual order counts more than the days.
      reach === 'long' ? REACH_DAYS.long : 0,
    );
    if (!answer.ok) return answer;
    const { bars, quote, sessionEnd } = answer.value;
    await cache.series.put(instrument.id, bars, now(), seriesExpires(instrument.kind, bars, sessionEnd, now()));
    // A price that came along is good for now, unless the reader has a source of their own for prices: then only if that fails.
    if (quote) await this.#keepQuote(instrument, quote, await sources.hasOwnBefore(quote.source, instrument, 'quote'));
    return success(bars);
  }

  async #refreshQuote(instrument: Instrument): Promise<QuoteAnswer> {
    const answer = await this.#options.sources.first(instrument, 'quote', async ({ provider, symbol }, access) => {
      const known = await this.#stillGood(instrument, provider.id);
      if (known) return success(known);
      return this.#batched(provider, access, symbol, instrument.kind);
    });
    if (answer.ok) await this.#keepQuote(instrument, answer.value);
    return answer;
  }

  /** The kept price, where it is this source's and as fresh as one that would be asked for: kept as a stopgap, it has come to its turn. */
  async #stillGood(instrument: Instrument, source: SourceId): Promise<Quote | null> {
    const kept = (await this.#options.cache.quotes.get(instrument.id))?.value;
    return kept?.source === source && quoteExpires(kept, kept.fetchedAt) > this.#options.now() ? kept : null;
  }

  #batched(provider: Provider, access: Access, symbol: string, kind: InstrumentKind): Promise<QuoteAnswer> {
    const { batch, kinds } = this.#batches.get(provider.id) ?? this.#newBatch(provider, access);
    kinds.set(symbol, kind);
    return batch.get(symbol);
  }

  #newBatch(provider: Provider, access: Access): QuoteBatch {
    const kinds = new Map<string, InstrumentKind>();
    const batch = new Batch<QuoteAnswer>(
      async (symbols) => {
        // What is asked for from now on has a batch, and an access, of its own: the reader may have changed that of the source.
        this.#batches.delete(provider.id);
        const answer = await provider.quotes?.(symbols, access, (symbol) => kinds.get(symbol));
        return (symbol) => {
          if (!answer?.ok) return answer ?? failure({ code: 'unsupported' });
          const quote = answer.value.get(symbol);
          return quote ? success(quote) : failure({ code: 'nodata', source: provider.id });
        };
      },
      provider.quoteBatch ?? 1,
      this.#options.sleep,
    );
    this.#batches.set(provider.id, { batch, kinds });
    return { batch, kinds };
  }

  #keepQuote(instrument: Instrument, quote: Quote, isStopgap = false): Promise<void> {
    const { cache, now } = this.#options;
    return cache.quotes.put(instrument.id, quote, quote.fetchedAt, isStopgap ? now() : quoteExpires(quote, now()));
  }
}
