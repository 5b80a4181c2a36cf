/** Turns of the event loop without a change that count as idle; a chain of database requests takes a few each. */
const IDLE_TURNS = 150;

/** A clock that moves only when everything waits: then to the next time that something waits for. */
export class IdleClock {
  now: number;
  #waiting: { readonly at: number; readonly wake: () => void }[] = [];
  #running = false;
  readonly #turns: number;

  constructor(now: number, turns = IDLE_TURNS) {
    this.now = now;
    this.#turns = turns;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.#waiting.push({ at: this.now + ms, wake });
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.length > 0) {
      for (let turn = 0; turn < this.#turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      this.#waiting.sort((a, b) => a.at - b.at);
      const next = this.#waiting.shift();
      this.now = Math.max(this.now, next?.at ?? 0);
      next?.wake();
    }
    this.#running = false;
  }
}
