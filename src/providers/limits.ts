import type { Limits } from './budget.ts';
import type { Failure } from './provider.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface Rests {
  /** After 429 and 418. */
  readonly ratelimited: number;
  /** After a wall instead of data. */
  readonly blocked: number;
  /** After "not from here". */
  readonly geo?: number;
  /** After 5xx. */
  readonly server: number;
  /** The longest that doubling leads to. */
  readonly longest: number;
}

/** No connection at all is mostly ours, and mostly short. */
const OFFLINE = { first: 5 * SECOND, longest: 2 * MINUTE };

/** Rest by kind of failure, doubled with each failure in a row. */
export function restAfter({ ratelimited, blocked, geo = DAY, server, longest }: Rests): Limits['rest'] {
  return (failure, failures) => {
    if (failure.code === 'geo') return geo;
    if (isOffline(failure)) return Math.min(OFFLINE.longest, OFFLINE.first * 2 ** (failures - 1));
    const first = failure.code === 'ratelimited' ? ratelimited : failure.code === 'blocked' ? blocked : server;
    return Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  };
}

const isOffline = (failure: Failure): boolean => failure.code === 'network' && failure.status === undefined;

/** For a source used with the reader's own key: 80 % of the plan. */
export function planLimits(perMinute: number, perDay: number | undefined): Limits {
  return {
    rates: [{ count: Math.max(1, Math.floor(perMinute * 0.8)), ms: MINUTE }],
    concurrency: 2,
    ...(perDay === undefined ? {} : { perDay: Math.max(1, Math.floor(perDay * 0.8)) }),
    rest: restAfter({ ratelimited: MINUTE, blocked: 10 * MINUTE, server: MINUTE, longest: HOUR }),
  };
}
