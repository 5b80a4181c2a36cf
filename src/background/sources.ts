import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import { failure, type Result } from '../core/result.ts';
import { proxyOrigin } from '../core/settings/policy/proxy.ts';
import { type AccessOptions, accessFor, originsOf } from '../providers/access.ts';
import type { Place } from '../providers/budget.ts';
import { type Candidate, candidates, firstAnswer, furthestFirst, type Want } from '../providers/chain.ts';
import type { Access, Provider } from '../providers/provider.ts';
import { unlessKnownMissing } from './known-missing.ts';
import type { MarketCache } from './market-cache.ts';

/** What the reader allows of sources. */
export interface SourceChoice {
  readonly off: readonly string[];
  readonly preferred: readonly SourceId[];
  readonly keys: Readonly<Partial<Record<SourceId, string>>>;
  /** Keys that the organisation set. */
  readonly managedKeys: readonly SourceId[];
  /** Base addresses of own caches. */
  readonly proxies: Readonly<Partial<Record<SourceId, string>>>;
  /** The organisation set them. Otherwise they lie where, in Firefox, content scripts can write, and no key is sent to them. */
  readonly managedProxies: boolean;
}

/** What must be granted to ask a provider: its hosts, or the one cache that stands for them. */
export function originsWith(provider: Provider, proxy: string | null): readonly string[] {
  const origin = proxy === null ? null : proxyOrigin(proxy);
  return origin === null ? originsOf(provider) : [origin];
}

interface SourcesOptions extends Omit<AccessOptions, 'kept'> {
  readonly providers: readonly Provider[];
  readonly choice: () => Promise<SourceChoice>;
  readonly negative: MarketCache['negative'];
  /** Of now. */
  readonly kept: () => AbortSignal;
}

/** Asks the sources that the reader allows, one after another, and remembers what they do not have. */
export class Sources {
  readonly #options: SourcesOptions;
  #lookedAt: readonly InstrumentId[] = [];

  constructor(options: SourcesOptions) {
    this.#options = options;
  }

  /** What is asked about these goes first from now on, in this order, also what waits already: a reader is looking at them. */
  lookAt(ids: readonly InstrumentId[]): void {
    this.#lookedAt = ids;
  }

  #placeOf(id: InstrumentId): number {
    const place = this.#lookedAt.indexOf(id);
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  }

  /** The first answer about an instrument, from those first that go back `days` where that many are needed. `unsupported` when no source carries it. */
  async first<T>(
    instrument: Instrument,
    want: Want,
    attempt: (candidate: Candidate, access: Access) => Promise<Result<T, MarketError>>,
    days = 0,
  ): Promise<Result<T, MarketError>> {
    const { providers, choice } = this.#options;
    const kept = this.#options.kept();
    const chosen = await choice();
    const order = candidates(providers, instrument, want, (id) => chosen.keys[id] !== undefined, chosen.preferred);
    return firstAnswer(furthestFirst(order, days), async (candidate) => {
      const { id } = candidate.provider;
      if (chosen.off.includes(id)) return failure({ code: 'disabled', source: id });
      return unlessKnownMissing(this.#options, `${id} ${want} ${candidate.symbol}`, () =>
        attempt(
          candidate,
          this.#access(candidate.provider, chosen, kept, () => this.#placeOf(instrument.id)),
        ),
      );
    });
  }

  /** `true` where the reader's key opens a source that would be asked before this one. */
  async hasOwnBefore(source: SourceId, instrument: Instrument, want: Want): Promise<boolean> {
    const { providers, choice } = this.#options;
    const { keys, off, preferred } = await choice();
    for (const { provider } of candidates(providers, instrument, want, (id) => keys[id] !== undefined, preferred)) {
      if (provider.id === source) return false;
      if (provider.key === 'required' && !off.includes(provider.id)) return true;
    }
    return false;
  }

  /** One source, whatever the instrument; its error when it is off or not known. */
  async one<T>(
    id: SourceId,
    ask: (provider: Provider, access: Access) => Promise<Result<T, MarketError>>,
  ): Promise<Result<T, MarketError>> {
    const provider = this.#options.providers.find((candidate) => candidate.id === id);
    if (!provider) return failure({ code: 'unsupported', source: id });
    const kept = this.#options.kept();
    const chosen = await this.#options.choice();
    if (chosen.off.includes(id)) return failure({ code: 'disabled', source: id });
    return ask(provider, this.#access(provider, chosen, kept));
  }

  #access(provider: Provider, { keys, proxies, managedProxies }: SourceChoice, kept: AbortSignal, place?: Place): Access {
    const proxy = proxies[provider.id] ?? null;
    const key = proxy === null || managedProxies ? (keys[provider.id] ?? null) : null;
    return accessFor(provider, key, { ...this.#options, kept }, proxy, place);
  }
}
