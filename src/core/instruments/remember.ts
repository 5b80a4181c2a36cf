/** Answers kept since the last clearing; an article asks for a few hundred, and many articles name much the same. */
const MOST_RECENT = 6_000;

/**
 * What was found under a key, or that nothing was, kept while it is asked for: when there is too much of it, what nobody asked for since the last
 * time goes. Bounded by twice `MOST_RECENT`.
 */
export class Remembered<K, V> {
  #recent = new Map<K, V | null>();
  #former: ReadonlyMap<K, V | null> = new Map();

  /** Gives what is kept under a key, or finds it and keeps it. */
  get<Found extends V | undefined>(key: K, find: (key: K) => Found): Found {
    let known = this.#recent.get(key);
    if (known === undefined) {
      known = this.#former.get(key);
      if (known === undefined) known = find(key) ?? null;
      this.#keep(key, known);
    }
    return (known ?? undefined) as Found;
  }

  #keep(key: K, known: V | null): void {
    if (this.#recent.size >= MOST_RECENT) {
      this.#former = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, known);
  }
}
