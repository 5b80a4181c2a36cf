type Waiting<T> = { readonly resolve: (value: T) => void; readonly reject: (error: unknown) => void };

/** Collects single questions for a moment and asks them together, at most `most` at a time. */
export class Batch<T> {
  readonly #ask: (keys: readonly string[]) => Promise<(key: string) => T>;
  readonly #most: number;
  readonly #sleep: (ms: number) => Promise<void>;
  #waiting = new Map<string, Waiting<T>[]>();

  constructor(ask: (keys: readonly string[]) => Promise<(key: string) => T>, most: number, sleep: (ms: number) => Promise<void>) {
    this.#ask = ask;
    this.#most = most;
    this.#sleep = sleep;
  }

  get(key: string): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) void this.#sleep(GATHER_MS).then(() => this.#flush());
      const others = this.#waiting.get(key) ?? [];
      this.#waiting.set(key, [...others, { resolve, reject }]);
    });
  }

  #flush(): void {
    const waiting = [...this.#waiting];
    this.#waiting = new Map();
    for (let start = 0; start < waiting.length; start += this.#most) void this.#send(waiting.slice(start, start + this.#most));
  }

  async #send(group: readonly (readonly [string, readonly Waiting<T>[]])[]): Promise<void> {
    try {
      const answer = await this.#ask(group.map(([key]) => key));
      for (const [key, waiting] of group) for (const { resolve } of waiting) resolve(answer(key));
    } catch (error) {
      for (const [, waiting] of group) for (const { reject } of waiting) reject(error);
    }
  }
}

/** Long enough for the names of one page to arrive, too short to notice. */
const GATHER_MS = 20;
