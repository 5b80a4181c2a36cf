import type { LoggedRequest } from '../core/market/logged-request.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import { failure, type Result } from '../core/result.ts';
import { proxyOrigin, throughProxy } from '../core/settings/policy/proxy.ts';
import type { Budget, Place } from './budget.ts';
import { classify } from './classify.ts';
import { http } from './http.ts';
import type { Access, Failure, Provider, Read, SourceRequest } from './provider.ts';

export interface AccessOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly budget: Budget;
  /** `true` when every pattern is granted. */
  readonly granted: (origins: readonly string[]) => Promise<boolean>;
  readonly log: (request: LoggedRequest) => void;
  /** Aborted when the reader has everything cleared: what is on its way then is dropped. */
  readonly kept: AbortSignal;
  /** Milliseconds after which a source has not answered; ten seconds unless told. */
  readonly timeout?: number | undefined;
}

/** Match patterns of a provider's hosts. */
export const originsOf = (provider: Provider): readonly string[] => provider.hosts.map((host) => `https://${host}/*`);

/**
 * A provider's access to its own hosts, and to no others; through an own cache (`proxy`, a base address) where there is one. Its
 * requests wait for their turn at `place`.
 */
export function accessFor(
  provider: Provider,
  key: string | null,
  { fetch, now, budget, granted, log, kept, timeout }: AccessOptions,
  proxy: string | null = null,
  place?: Place,
): Access {
  const { id: source } = provider;
  const limits = (key === null ? undefined : provider.keyedLimits) ?? provider.limits;
  const proxied = proxy === null ? null : proxyOrigin(proxy);
  const origins = proxied === null ? originsOf(provider) : [proxied];

  async function ask<T>(request: SourceRequest, read: Read<T>): Promise<Result<T, MarketError>> {
    const host = new URL(request.url).hostname;
    if (!provider.hosts.includes(host)) throw new Error(`${source} asked a host that is not its own.`);
    if (provider.key === 'required' && key === null) return failure({ code: 'auth', source, detail: 'no key' });
    if (!(await granted(origins))) return failure({ code: 'permission', source });
    if (kept.aborted) return failure({ code: 'network', source, detail: 'cleared' });
    const turn = await budget.acquire(source, limits, place);
    if (!turn.ok) return failure(marketError(turn.error, source));
    const at = turn.value;
    const outcome = await fetched(request, read);
    if (kept.aborted) {
      await budget.settle(source, limits, null);
      return failure({ code: 'network', source, detail: 'cleared' });
    }
    const error = await budget.settle(source, limits, outcome.ok ? null : redacted(outcome.error, key));
    log({
      at,
      host: proxied === null ? host : new URL(proxied.replace('*', '')).hostname,
      source,
      reason: request.reason,
      outcome: error?.code ?? 'ok',
      took: now() - at,
    });
    return outcome.ok ? outcome : failure(marketError(error ?? outcome.error, source));
  }

  async function fetched<T>(request: SourceRequest, read: Read<T>): Promise<Result<T, Failure>> {
    try {
      const url = proxy === null ? request.url : throughProxy(request.url, proxy);
      const answer = await http({ ...request, url }, { fetch, now, timeout, signal: kept });
      if (!answer.ok) return answer;
      const { status, text, retryAt } = answer.value;
      const sound = classify(status, text, request, key !== null, retryAt);
      return sound.ok ? read(sound.value) : sound;
    } catch (error) {
      // A reader that throws met a shape it did not foresee; the source must not take the whole request down.
      return failure({ code: 'schema', detail: error instanceof Error ? error.name : 'unreadable' });
    }
  }

  return { ask, key, now };
}

/** A failure as the reader is told of it. */
function marketError({ code, retryAt, detail }: Failure, source: SourceId): MarketError {
  return { code, source, ...(retryAt === undefined ? {} : { retryAt }), ...(detail === undefined ? {} : { detail }) };
}

/** A longer detail is of the answer, not about it. */
const MOST_DETAIL = 120;

/**
 * Alpha Vantage repeats the key in its error text, and places in an answer are named by what is in it; whatever a source says, the key does not
 * get out, not as it stands in an address either, nor the part of it that a cut would leave.
 */
function redacted(error: Failure, key: string | null): Failure {
  if (error.detail === undefined) return error;
  const forms = key === null ? [] : [key, encodeURIComponent(key)];
  const detail = forms.reduce((text, form) => text.replaceAll(form, '[key]'), error.detail).slice(0, MOST_DETAIL);
  return { ...error, detail };
}
