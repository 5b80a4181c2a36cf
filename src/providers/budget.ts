import { DAY } from '../core/durations.ts';
import { midnightOf, utcDate } from '../core/market/date.ts';
import type { SourceId } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Failure } from './provider.ts';

/** At most `count` requests in any stretch of `ms`. */
export interface Rate {
  readonly count: number;
  readonly ms: number;
}

export interface Limits {
  /** All hold at once. */
  readonly rates: readonly Rate[];
  readonly concurrency: number;
  /** At most this many a UTC day, counted across restarts of the browser. */
  readonly perDay?: number;
  /**
   * Milliseconds of rest at `now` (ms since 1970) after the nth failure in a row (from 1) of a kind that opens the breaker. A time that the
   * source names may lengthen the rest, never shorten it.
   */
  readonly rest: (failure: Failure, failures: number, now: number) => number;
}

/** What is remembered of one source. JSON-safe. */
export interface SourceLedger {
  /** Times of the requests within the longest rate, ascending. */
  readonly sent: readonly number[];
  /** Failures in a row of the kind that last opened the breaker. */
  readonly failures: number;
  /** That kind; empty before the first. */
  readonly kind: string;
  readonly openUntil: number;
  readonly openCode: Failure['code'] | null;
  readonly day: string;
  readonly usedToday: number;
  readonly lastError: Failure | null;
}

export const EMPTY_LEDGER: SourceLedger = {
  sent: [],
  failures: 0,
  kind: '',
  openUntil: 0,
  openCode: null,
  day: '',
  usedToday: 0,
  lastError: null,
};

/** Where ledgers outlive the worker. Either may reject. */
export interface LedgerStore {
  load(): Promise<Readonly<Partial<Record<SourceId, SourceLedger>>>>;
  save(ledgers: Readonly<Partial<Record<SourceId, SourceLedger>>>): Promise<void>;
}

interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** 0 to 1. */
  random(): number;
}

/** Where a request stands among those that wait, asked when a turn is free: 0 before 1, and so on; infinity is the order of arrival. */
export type Place = () => number;

const NOWHERE: Place = () => Number.POSITIVE_INFINITY;

/** A request that waits for its turn. */
interface Waiting {
  readonly limits: Limits;
  readonly deadline: number;
  readonly place: Place;
  readonly done: (turn: Result<number, Failure>) => void;
}

/** A longer queue than this is answered with "later" at once. */
const MAX_WAIT_MS = 25_000;
/** These say that the source, or the way to it, is in trouble; the others are about the one thing asked. */
const OPENS_BREAKER: ReadonlySet<Failure['code']> = new Set(['ratelimited', 'blocked', 'geo', 'network']);
const JITTER = 0.2;

/** No connection at all is another trouble than a source that answers "unavailable". */
const kindOf = (failure: Failure): string => (failure.code === 'network' && failure.status === undefined ? 'offline' : failure.code);

/**
 * Request rates, breakers and day counters by source. A request that may go is written down before it is sent, so that a worker that dies
 * and comes back does not ask twice as much. While the storage fails, what this worker knows counts.
 */
export class Budget {
  readonly #store: LedgerStore;
  readonly #clock: Clock;
  readonly #running = new Map<SourceId, number>();
  readonly #queues = new Map<SourceId, Waiting[]>();
  readonly #serving = new Set<SourceId>();
  readonly #ledgers = new Map<SourceId, SourceLedger>();
  #loading: Promise<void> | null = null;

  constructor(store: LedgerStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /**
   * Waits for a turn and takes it; gives its time, ms since 1970. `settle` must follow. Fails at once while the breaker is open, the day is used up, or the queue too long.
   * Requests go in the order they came, but for those that have a `place`.
   */
  acquire(source: SourceId, limits: Limits, place: Place = NOWHERE): Promise<Result<number, Failure>> {
    return new Promise((done) => {
      const queue = this.#queues.get(source) ?? [];
      queue.push({ limits, deadline: this.#clock.now() + MAX_WAIT_MS, place, done });
      this.#queues.set(source, queue);
      void this.#serve(source, queue);
    });
  }

  /** Ends a request that `acquire` let go, and opens or closes the breaker by its outcome. Gives the error, with the time until which it rests. */
  async settle(source: SourceId, limits: Limits, error: Failure | null): Promise<Failure | null> {
    this.#running.set(source, Math.max(0, (this.#running.get(source) ?? 1) - 1));
    // Forgotten meanwhile.
    if (!this.#ledgers.has(source)) return error;
    const now = this.#clock.now();
    await this.#change(source, (ledger) => {
      if (error === null) return { ...ledger, failures: 0, openUntil: ledger.openUntil > now ? ledger.openUntil : 0, lastError: null };
      if (!OPENS_BREAKER.has(error.code)) return { ...ledger, lastError: error };
      const kind = kindOf(error);
      const isOpen = ledger.openUntil > now;
      // Requests that were under way together fail together: one trouble, counted once.
      const failures = isOpen && ledger.failures > 0 ? ledger.failures : kind === ledger.kind ? ledger.failures + 1 : 1;
      const rest = isOpen && kind === ledger.kind ? 0 : limits.rest(error, failures, now) * (1 + JITTER * this.#clock.random());
      const openUntil = Math.max(ledger.openUntil, error.retryAt ?? 0, now + rest);
      return { ...ledger, failures, kind, openUntil, openCode: error.code, lastError: { ...error, retryAt: openUntil } };
    });
    return error && OPENS_BREAKER.has(error.code) ? (this.#ledgers.get(source)?.lastError ?? error) : error;
  }

  /** Forgets what was asked of whom; what still waits for its turn is not asked. */
  forget(): void {
    for (const queue of this.#queues.values())
      for (const { done } of queue.splice(0)) done(failure({ code: 'network', detail: 'cleared' }));
    this.#ledgers.clear();
  }

  /** What is remembered of a source, for the options page. */
  async ledger(source: SourceId): Promise<SourceLedger> {
    await this.#load();
    const ledger = this.#ledgers.get(source) ?? EMPTY_LEDGER;
    return ledger.day === this.#today() ? ledger : { ...ledger, usedToday: 0 };
  }

  /** Gives turns while somebody waits. Who is next is asked anew after each wait. */
  async #serve(source: SourceId, queue: Waiting[]): Promise<void> {
    if (this.#serving.has(source)) return;
    this.#serving.add(source);
    while (queue.length > 0) {
      await this.#load();
      const next = foremost(queue);
      if (!next) break;
      const turn = this.#turn(source, next);
      if (typeof turn === 'number') {
        await this.#clock.sleep(turn);
        continue;
      }
      queue.splice(queue.indexOf(next), 1);
      next.done(turn.ok ? success(await this.#letGo(source, next.limits)) : turn);
    }
    this.#serving.delete(source);
  }

  /** The turn, or how long to wait before looking again, ms. */
  #turn(source: SourceId, { limits, deadline }: Waiting): Result<null, Failure> | number {
    const now = this.#clock.now();
    const ledger = sinceClockSetBack(this.#ledgers.get(source) ?? EMPTY_LEDGER, now);
    this.#ledgers.set(source, ledger);
    const refused = this.#refusal(ledger, limits);
    if (refused) return failure(refused);
    const free = (this.#running.get(source) ?? 0) < limits.concurrency;
    const wait = Math.max(waitFor(ledger.sent, limits.rates, now), free ? 0 : POLL_MS);
    if (wait === 0) return success(null);
    return now + wait > deadline ? failure({ code: 'ratelimited', retryAt: now + wait, detail: 'our own budget' }) : wait;
  }

  #refusal(ledger: SourceLedger, limits: Limits): Failure | null {
    const now = this.#clock.now();
    if (ledger.openUntil > now) {
      return {
        code: ledger.openCode ?? 'ratelimited',
        retryAt: ledger.openUntil,
        detail: ledger.lastError?.detail ?? 'resting after a failure',
      };
    }
    const used = ledger.day === this.#today() ? ledger.usedToday : 0;
    if (limits.perDay === undefined || used < limits.perDay) return null;
    return { code: 'ratelimited', retryAt: midnightOf(this.#today()) + DAY, detail: 'our own daily budget' };
  }

  #withRequest(ledger: SourceLedger, limits: Limits, now: number): SourceLedger {
    const horizon = now - Math.max(...limits.rates.map((rate) => rate.ms));
    const day = this.#today();
    return {
      ...ledger,
      sent: [...ledger.sent.filter((at) => at > horizon), now],
      day,
      usedToday: (ledger.day === day ? ledger.usedToday : 0) + 1,
    };
  }

  /** Writes a request down, and gives the time at which it goes: writing took its time, by which the next one would come too soon after it. */
  async #letGo(source: SourceId, limits: Limits): Promise<number> {
    this.#running.set(source, (this.#running.get(source) ?? 0) + 1);
    const before = this.#clock.now();
    await this.#change(source, (current) => this.#withRequest(current, limits, before));
    const now = this.#clock.now();
    const ledger = this.#ledgers.get(source) ?? EMPTY_LEDGER;
    this.#ledgers.set(source, { ...ledger, sent: [...ledger.sent.slice(0, -1), now] });
    return now;
  }

  #today(): string {
    return utcDate(this.#clock.now());
  }

  /** What other workers left behind, once; tried again while it cannot be read. */
  async #load(): Promise<void> {
    this.#loading ??= this.#store.load().then(
      (stored) => {
        for (const [id, ledger] of Object.entries(stored) as [SourceId, SourceLedger][]) {
          if (!this.#ledgers.has(id)) this.#ledgers.set(id, sinceClockSetBack(ledger, this.#clock.now()));
        }
      },
      () => {
        this.#loading = null;
      },
    );
    await this.#loading;
  }

  async #change(source: SourceId, change: (ledger: SourceLedger) => SourceLedger): Promise<void> {
    await this.#load();
    this.#ledgers.set(source, change(this.#ledgers.get(source) ?? EMPTY_LEDGER));
    // A ledger that could not be written still holds in this worker, and is written with the next one.
    await this.#store.save(Object.fromEntries(this.#ledgers)).catch(() => undefined);
  }
}

/** Without what lies in the future, where only a clock that was set back since could have put it: it would refuse everything until then. */
function sinceClockSetBack(ledger: SourceLedger, now: number): SourceLedger {
  const openUntil = Math.min(ledger.openUntil, now + DAY * (1 + JITTER));
  return { ...ledger, sent: ledger.sent.filter((at) => at <= now), openUntil };
}

/** How often a full house is looked at again. */
const POLL_MS = 50;

/** The one whose place comes first; of equals, the one that came first. */
function foremost(queue: readonly Waiting[]): Waiting | undefined {
  const best = Math.min(...queue.map(({ place }) => place()));
  return queue.find(({ place }) => place() === best);
}

/** Milliseconds until one more request fits every rate. */
function waitFor(sent: readonly number[], rates: readonly Rate[], now: number): number {
  return Math.max(
    0,
    ...rates.map(({ count, ms }) => {
      const nth = sent.at(-count);
      return nth === undefined ? 0 : nth + ms - now;
    }),
  );
}
