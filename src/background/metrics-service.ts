import { checkClaim, isPriced } from '../core/claims/check.ts';
import type { Verdict } from '../core/claims/claim.ts';
import { HOUR } from '../core/durations.ts';
import type { KeyFigure } from '../core/figures/figure.ts';
import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { Bars } from '../core/market/bars.ts';
import { addDays, daysBetween, type IsoDate, utcDate } from '../core/market/date.ts';
import { lastCloseBy } from '../core/market/last-close.ts';
import type { Quote } from '../core/market/quote.ts';
import { delisted, type MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { priceLine } from '../core/risk/line.ts';
import { correlationMatrix } from '../core/risk/matrix.ts';
import { type Benchmarks, riskMeasures } from '../core/risk/measures.ts';
import { looksUnadjusted } from '../core/risk/returns.ts';
import { lastYear } from '../core/risk/series.ts';
import { sincePublication } from '../core/risk/since-publication.ts';
import type { CorrelationMatrix, MarketView } from '../core/risk/view.ts';
import { COIN_YEAR_DAYS, REACH_DAYS, type Reach } from '../providers/provider.ts';
import type { Held } from './held.ts';
import type { MarketData } from './market-data.ts';

/** What every risk measure is compared with. */
const BTC: InstrumentId = 'CRYPTO:BTC';
const NDX: InstrumentId = 'INDEX:NDX';
const ITSELF: Readonly<Record<InstrumentId, Benchmarks>> = { [BTC]: { btc: 'itself' }, [NDX]: { ndx: 'itself' } };
/** A claim looks back further than its article, by a quarter or so. */
const DAYS_BEFORE_ARTICLE = 130;
const MOST_CLAIM_SERIES = 40;
/** Claims seldom look back further than a year before their article. */
const CLAIM_DAYS = 366;
/** A benchmark that takes longer is left out of the view; the next view has it. */
const BENCHMARK_PATIENCE_MS = 6_000;
/** What a first view gives benchmarks after its own prices are there: time to come from the cache, and no more. */
const FIRST_PATIENCE_MS = 50;

interface MetricsOptions {
  readonly data: MarketData;
  /** Instruments by id; unknown ids and organisations are absent. */
  readonly instruments: (ids: readonly InstrumentId[]) => Promise<readonly Instrument[]>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
}

/** Market data put together for the reader. */
export class MetricsService {
  readonly #options: MetricsOptions;

  constructor(options: MetricsOptions) {
    this.#options = options;
  }

  /**
   * Price, line and risk of one instrument. `notfound` for an id that the lexicon does not have. `first`: for a reader who looks at it now; it
   * goes before whatever else is being fetched, and does not wait for what it is compared with (`comparing` says when that is to come). `at`: the
   * instant of publication, ms since 1970, where the page gives one.
   */
  async view(id: InstrumentId, published: IsoDate | null, first = false, at?: number): Promise<Result<MarketView, MarketError>> {
    const { data, instruments } = this.#options;
    const [instrument] = await instruments([id]);
    if (!instrument) return failure({ code: 'notfound' });
    if (instrument.ended) return failure(delisted(instrument.ended));
    if (first) data.lookAt([id, NDX, BTC]);
    const compared = this.#benchmarks(published);
    const { series, quote } = await this.#prices(instrument, published);
    const others = !series.ok ? {} : first ? await this.#orWaiting(compared) : await compared;
    const benchmarks: Benchmarks = { ...others, ...ITSELF[id] };
    const bars = series.ok ? series.value.value : null;
    const price = quote.ok ? quote.value.value : null;
    const now = this.#options.now();
    // The close of that day may have come only after the article.
    const then = published === null || at === undefined || bars === null ? published : lastCloseBy(at, bars.timeZone, instrument.kind);
    return success({
      instrument,
      quote: quote.ok ? success(asOfNow(quote.value, now)) : quote,
      line: series.ok ? success(priceLine(series.value.value, then, instrument.kind, price)) : series,
      risk: series.ok ? success(riskMeasures(lastYear(series.value.value), benchmarks, instrument.kind, now, price)) : series,
      sincePublication: bars && sincePublication(bars, then, instrument.kind, now, price),
      stale: (series.ok && series.value.stale) || (quote.ok && quote.value.stale),
      ...(Object.values(benchmarks).includes('waiting') ? { comparing: true } : {}),
    });
  }

  /**
   * Correlations between instruments; those without a series are left out. Fails only when fewer than two have one. `published`: of the article
   * that the same instruments are shown for, so that its series serve both.
   */
  async correlations(ids: readonly InstrumentId[], published: IsoDate | null = null): Promise<Result<CorrelationMatrix, MarketError>> {
    const { bars, error } = await this.seriesOf(ids, published);
    if (Object.keys(bars).length < 2) return failure(error ?? { code: 'nodata' });
    return success(correlationMatrix(bars, this.#options.now()));
  }

  /** Each figure against its instrument's series, in the order given. Figures that no series can check are not fetched for. */
  async claims(figures: readonly KeyFigure[], published: IsoDate | null): Promise<readonly Verdict[]> {
    const ids = figures.flatMap((figure) => (figure.instrument !== undefined && isPriced(figure) ? [figure.instrument] : []));
    const { bars } = await this.seriesOf([...new Set(ids)].slice(0, MOST_CLAIM_SERIES), published);
    const usable = await this.#withoutSplits(bars, published);
    const known = new Map((await this.#options.instruments([...new Set(ids)])).map((instrument) => [instrument.id, instrument]));
    const named = namedIn(figures);
    return figures.map((figure) => {
      const id = figure.instrument ?? '';
      const others = [...(named.get(figure.sentence.start) ?? [])].flatMap((other) => (other === id ? [] : (usable[other] ?? [])));
      return checkClaim(figure, usable[id] ?? null, published, known.get(id), others);
    });
  }

  /** Daily series by id that serve an article of `published`, and one of the errors of those that have none. */
  async seriesOf(
    ids: readonly InstrumentId[],
    published: IsoDate | null,
  ): Promise<{ bars: Readonly<Record<InstrumentId, Bars>>; error: MarketError | null }> {
    const instruments = await this.#options.instruments([...new Set(ids)]);
    const answers = await Promise.all(
      instruments.map(async (instrument) => [instrument.id, await this.#series(instrument, published)] as const),
    );
    const bars: Record<InstrumentId, Bars> = {};
    let error: MarketError | null = null;
    for (const [id, answer] of answers) {
      if (answer.ok) bars[id] = answer.value.value;
      else error ??= answer.error;
    }
    return { bars, error };
  }

  /** The series first: most sources give the price with it. */
  async #prices(instrument: Instrument, published: IsoDate | null) {
    const series = await this.#series(instrument, published);
    return { series, quote: await this.#options.data.quote(instrument) };
  }

  /** An article of last year needs a longer series than the measures do. */
  #series(instrument: Instrument, published: IsoDate | null) {
    const { data, now } = this.#options;
    const had = (instrument.kind === 'crypto' ? COIN_YEAR_DAYS : REACH_DAYS.year) - DAYS_BEFORE_ARTICLE;
    const reach: Reach = published !== null && daysBetween(published, utcDate(now())) > had ? 'long' : 'year';
    return data.series(instrument, reach);
  }

  /** Nothing can be checked against closes with a split in them, in the time that claims of an article speak of. */
  async #withoutSplits(bars: Readonly<Record<InstrumentId, Bars>>, published: IsoDate | null) {
    const instruments = await this.#options.instruments(Object.keys(bars));
    const since = addDays(published ?? utcDate(this.#options.now()), -CLAIM_DAYS);
    const usable: Record<InstrumentId, Bars> = {};
    for (const { id, kind } of instruments) {
      const one = bars[id];
      if (one && !looksUnadjusted({ ...one, bars: one.bars.filter((bar) => bar.date >= since) }, kind)) usable[id] = one;
    }
    return usable;
  }

  /** Those that are there already. */
  #orWaiting(benchmarks: Promise<Benchmarks>): Promise<Benchmarks> {
    return Promise.race([benchmarks, this.#options.sleep(FIRST_PATIENCE_MS).then(() => ({ btc: 'waiting', ndx: 'waiting' }) as const)]);
  }

  async #benchmarks(published: IsoDate | null): Promise<Benchmarks> {
    const { instruments, sleep } = this.#options;
    const one = async (id: InstrumentId): Promise<Bars | undefined> => {
      const [instrument] = await instruments([id]);
      if (!instrument) return undefined;
      const answer = await Promise.race([this.#series(instrument, published), sleep(BENCHMARK_PATIENCE_MS).then(() => null)]);
      return answer?.ok ? answer.value.value : undefined;
    };
    const [btc, ndx] = await Promise.all([one(BTC), one(NDX)]);
    return { ...(btc ? { btc } : {}), ...(ndx ? { ndx } : {}) };
  }
}

/** Of what the figures of each sentence are, by its start. */
function namedIn(figures: readonly KeyFigure[]): ReadonlyMap<number, ReadonlySet<InstrumentId>> {
  const named = new Map<number, Set<InstrumentId>>();
  for (const { sentence, instrument } of figures)
    if (instrument !== undefined) named.set(sentence.start, (named.get(sentence.start) ?? new Set()).add(instrument));
  return named;
}

/** The longest that trading goes on after hours. */
const MOST_AFTER_HOURS_MS = 4 * HOUR;

/** The session is of when the price was fetched: what was open then is not said to be open now. */
function asOfNow({ value: quote, stale }: Held<Quote>, now: number): Quote {
  if (quote.session === 'always') return quote;
  if (stale) return { ...quote, session: 'unknown' };
  return quote.session === 'post' && now - quote.fetchedAt > MOST_AFTER_HOURS_MS ? { ...quote, session: 'closed' } : quote;
}
