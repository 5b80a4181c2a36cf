import type { Instrument } from '../../src/core/instruments/instrument.ts';
import type { LoggedRequest } from '../../src/core/market/logged-request.ts';
import { accessFor } from '../../src/providers/access.ts';
import { Budget } from '../../src/providers/budget.ts';
import type { Access, Provider } from '../../src/providers/provider.ts';
import { redirected } from './redirected.ts';

/** A Tuesday, 15:00 in New York. */
export const NOW = Date.parse('2026-03-10T19:00:00Z');

export interface Answered {
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address that it is of, where that is not the one asked. */
  readonly url?: string;
}

interface Asked {
  readonly access: Access;
  readonly urls: string[];
  readonly inits: RequestInit[];
  readonly log: LoggedRequest[];
}

/** Access to a provider whose host gives these answers, one after another, the last one for ever. */
export function answering(provider: Provider, answers: readonly (Answered | Error)[], key: string | null = null, now = NOW): Asked {
  const asked: { urls: string[]; inits: RequestInit[]; log: LoggedRequest[] } = { urls: [], inits: [], log: [] };
  const clock = { now: () => now, sleep: async () => undefined, random: () => 0 };
  const budget = new Budget({ load: async () => ({}), save: async () => undefined }, clock);
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const answer = answers[Math.min(asked.urls.length, answers.length - 1)];
    asked.urls.push(String(input));
    asked.inits.push(init);
    if (!answer || answer instanceof Error) throw answer ?? new TypeError('Failed to fetch');
    if (answer.status === 302) return redirected(init);
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    const response = new Response(body, { status: answer.status ?? 200, ...(answer.headers ? { headers: answer.headers } : {}) });
    Object.defineProperty(response, 'url', { value: answer.url ?? String(input) });
    return response;
  };
  const unlimited = { ...provider, limits: { ...provider.limits, rates: [], concurrency: 99 } };
  const log = (request: LoggedRequest): void => void asked.log.push(request);
  const kept = new AbortController().signal;
  return { ...asked, access: accessFor(unlimited, key, { fetch, now: () => now, budget, granted: async () => true, log, kept }) };
}

export function instrument(id: string, kind: Instrument['kind'], symbols: Instrument['symbols'] = {}): Instrument {
  const symbol = id.slice(id.indexOf(':') + 1);
  return { id, kind, symbol, name: symbol, symbols, tier: 1, provenance: 'reviewed' };
}
