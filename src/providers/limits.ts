import { DAY, HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { Limits, Rate } from './budget.ts';
import type { Failure } from './provider.ts';

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
  /** What a time that the source names does to the rest: it may lengthen it, or it stands for it. */
  readonly named?: 'longer' | 'exactly';
}

/** No connection at all is mostly ours, and mostly short. */
const OFFLINE = { first: 5 * SECOND, longest: 2 * MINUTE };

/** Rest by kind of failure, doubled with each failure of that kind in a row. */
export function restAfter({ ratelimited, blocked, geo = DAY, server, longest, named = 'longer' }: Rests): Limits['rest'] {
  return (failure, failures) => {
    if (failure.code === 'geo') return geo;
    if (named === 'exactly' && failure.retryAt !== undefined) return 0;
    if (isOffline(failure)) return Math.min(OFFLINE.longest, OFFLINE.first * 2 ** (failures - 1));
    const first = failure.code === 'ratelimited' ? ratelimited : failure.code === 'blocked' ? blocked : server;
    return Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  };
}

const isOffline = (failure: Failure): boolean => failure.code === 'network' && failure.status === undefined;

const PLAN_SHARE = 0.8;
/** Refusals in a row after which not the minute or the hour of a plan must be used up, but the day. */
const REFUSALS_OF_A_DAY = 3;

/** For a source used with the reader's own key: 80 % of the plan. When it is used up, rest until it begins anew: the period, then the UTC day. */
export function planLimits({ count, ms }: Rate, perDay?: number): Limits {
  const rest = restAfter({ ratelimited: ms, blocked: 10 * MINUTE, server: MINUTE, longest: HOUR });
  return {
    rates: [{ count: Math.max(1, Math.floor(count * PLAN_SHARE)), ms }],
    concurrency: 2,
    ...(perDay === undefined ? {} : { perDay: Math.max(1, Math.floor(perDay * PLAN_SHARE)) }),
    rest: (failure, failures, now) => {
      if (failure.code !== 'ratelimited') return rest(failure, failures, now);
      return perDay === undefined || failures < REFUSALS_OF_A_DAY ? ms : DAY - (now % DAY);
    },
  };
}
