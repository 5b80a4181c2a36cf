import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { Facts } from '../core/market/facts.ts';
import { LIFETIME } from '../core/market/lifetime.ts';
import { delisted, type MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { shareOf, strain } from '../core/risk/strain.ts';
import type { Strain } from '../core/risk/view.ts';
import { Flights } from './flights.ts';
import { type Held, held } from './held.ts';
import type { MarketCache } from './market-cache.ts';
import type { MarketData } from './market-data.ts';
import type { Sources } from './sources.ts';

interface FundamentalsOptions {
  readonly sources: Sources;
  readonly cache: MarketCache['facts'];
  readonly instruments: (ids: readonly InstrumentId[]) => Promise<readonly Instrument[]>;
  readonly data: Pick<MarketData, 'quote' | 'series'>;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Fetches the list that gives companies their CIK, when it is due; gives the error when it cannot be had. */
  readonly refreshCompanies: () => Promise<MarketError | null>;
}

/** Balance sheets: asked for when a reader opens a company, kept until it reports again. */
export class Fundamentals {
  readonly #options: FundamentalsOptions;
  readonly #flights = new Flights();

  constructor(options: FundamentalsOptions) {
    this.#options = options;
  }

  /** `unsupported` for what files no reports with the SEC. */
  async strain(id: InstrumentId): Promise<Result<Strain, MarketError>> {
    const { instrument, error } = await this.#withCik(id);
    if (!instrument) return failure({ code: 'notfound' });
    if (instrument.kind !== 'equity') return failure({ code: 'unsupported' });
    if (instrument.ended) return failure(delisted(instrument.ended));
    const kept = await this.#facts(instrument);
    // Without the list nobody can say that a company files nothing.
    if (!kept.ok) return error !== null && kept.error.code === 'unsupported' ? failure(error) : kept;
    const facts = kept.value.stale ? { ...kept.value.value, stale: true } : kept.value.value;
    const { data } = this.#options;
    const [quote, series] = await Promise.all([data.quote(instrument), data.series(instrument)]);
    const share = series.ok ? shareOf(series.value.value, quote.ok ? quote.value.value : null, this.#options.now()) : undefined;
    return success(strain(facts, share, this.#options.now()));
  }

  /** The shipped tables have no CIKs; the SEC's own list has. The error is that of the list. */
  async #withCik(id: InstrumentId): Promise<{ readonly instrument: Instrument | undefined; readonly error: MarketError | null }> {
    const [instrument] = await this.#options.instruments([id]);
    if (instrument?.kind !== 'equity' || instrument.ended || instrument.cik !== undefined || !id.startsWith('US:'))
      return { instrument, error: null };
    const error = await this.#options.refreshCompanies();
    return { instrument: (await this.#options.instruments([id]))[0], error };
  }

  #facts(instrument: Instrument): Promise<Result<Held<Facts>, MarketError>> {
    const { cache, now, sleep } = this.#options;
    return held({
      key: instrument.id,
      get: async () => {
        const kept = await cache.get(instrument.id);
        return kept && { ...kept, value: kept.value.facts };
      },
      refresh: () => this.#refresh(instrument),
      flights: this.#flights,
      now,
      sleep,
      // Balance sheets change four times a year: an old one with its date is better than none.
      shownFor: Number.POSITIVE_INFINITY,
    });
  }

  async #refresh(instrument: Instrument): Promise<Result<Facts, MarketError>> {
    const { sources, cache, now } = this.#options;
    const kept = await cache.get(instrument.id);
    // Company facts can arrive days after the filing itself, so a kept report is read again each week.
    const known = kept && !kept.value.facts.stale && now() - kept.value.facts.fetchedAt < LIFETIME.facts ? kept.value.accession : null;
    const answer = await sources.first(instrument, 'facts', async ({ provider, symbol }, access) =>
      provider.facts ? provider.facts(symbol, instrument, access, known || null) : failure({ code: 'unsupported' }),
    );
    if (!answer.ok) return answer;
    const facts = answer.value.facts ?? kept?.value.facts;
    if (!facts) return failure({ code: 'nodata' });
    await cache.put(instrument.id, { facts, accession: answer.value.accession }, facts.fetchedAt, now() + LIFETIME.filings);
    return success(facts);
  }
}
