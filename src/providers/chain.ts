import type { Instrument } from '../core/instruments/instrument.ts';
import type { MarketError, MarketErrorCode, SourceId } from '../core/market/source.ts';
import { GROUPS } from '../core/market/source-groups.ts';
import { failure, type Result } from '../core/result.ts';
import type { Provider } from './provider.ts';

export type Want = 'series' | 'quote' | 'facts';

/** The order in which sources are asked, keyless first; with the reader's key, a source comes before the keyless ones of its kind. */
const ORDER: Readonly<Record<Want, readonly SourceId[]>> = {
  series: ['tiingo', 'twelvedata', 'massive', 'fmp', 'yahoo', 'cboe', 'fred', 'coingecko', 'coinbase', 'kraken', 'binance', 'alphavantage'],
  quote: ['fmp', 'finnhub', 'yahoo', 'cboe', 'coingecko', 'alphavantage'],
  facts: ['sec', 'fmp'],
};

/** Coins ask the places where coins trade; Yahoo comes last for them. */
const COIN_ORDER: readonly SourceId[] = ['coingecko', 'coinbase', 'kraken', 'binance', 'yahoo'];

/** A source that carries the instrument, and what it calls it. */
export interface Candidate {
  readonly provider: Provider;
  readonly symbol: string;
}

/** The reader orders sources within a group: a keyed one stays before the keyless, and Yahoo last for coins. */
function arranged(usual: readonly SourceId[], preferred: readonly SourceId[]): readonly SourceId[] {
  const chosen = [...new Set([...preferred.filter((source) => usual.includes(source)), ...usual])];
  const next = new Map<string, SourceId[]>();
  for (const id of chosen) next.set(GROUPS[id], [...(next.get(GROUPS[id]) ?? []), id]);
  return usual.map((id) => next.get(GROUPS[id])?.shift() ?? id);
}

/** Sources that could answer for an instrument, in the order to ask: as usual, those of a group as the reader prefers them. */
export function candidates(
  providers: readonly Provider[],
  instrument: Instrument,
  want: Want,
  hasKey: (source: SourceId) => boolean,
  preferred: readonly SourceId[] = [],
): readonly Candidate[] {
  const usual = instrument.kind === 'crypto' && want !== 'facts' ? COIN_ORDER : ORDER[want];
  const order = arranged(usual, preferred);
  return order.flatMap((id) => {
    const provider = providers.find((candidate) => candidate.id === id);
    if (!provider || !able(provider, want) || (provider.key === 'required' && !hasKey(id))) return [];
    const symbol = provider.symbol(instrument, want);
    return symbol === null ? [] : [{ provider, symbol }];
  });
}

/** Those whose series go back `days` come first, then who goes back furthest; alike ones as they stood. */
export const furthestFirst = (sources: readonly Candidate[], days: number): readonly Candidate[] => {
  const reached = ({ provider }: Candidate): number => Math.min(days, provider.reachDays ?? days);
  return sources.toSorted((a, b) => reached(b) - reached(a));
};

const able = (provider: Provider, want: Want): boolean => provider[want === 'quote' ? 'quotes' : want] !== undefined;

/** Asks one after another until one answers. Never puts two answers together. Fails with the error that the reader can do most with. */
export async function firstAnswer<T>(
  sources: readonly Candidate[],
  attempt: (candidate: Candidate) => Promise<Result<T, MarketError>>,
): Promise<Result<T, MarketError>> {
  const errors: MarketError[] = [];
  for (const candidate of sources) {
    const answer = await attempt(candidate);
    if (answer.ok) return answer;
    errors.push(answer.error);
  }
  return failure(tellingError(errors));
}

/**
 * What the reader can mend comes first; then trouble that passes, before "does not exist", which only counts when those who would know were
 * asked.
 */
const TELLING: readonly MarketErrorCode[] = [
  'permission',
  'ratelimited',
  'network',
  'blocked',
  'geo',
  'schema',
  'auth',
  'nodata',
  'notfound',
  'disabled',
  'unsupported',
];

function tellingError(errors: readonly MarketError[]): MarketError {
  for (const code of TELLING) {
    const found = errors.find((error) => error.code === code);
    if (found) return found;
  }
  return { code: 'unsupported' };
}
