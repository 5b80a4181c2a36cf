/** Joins equal requests that are under way: fifty tabs that ask for one thing make one request. */
export class Flights {
  readonly #flying = new Map<string, Promise<unknown>>();

  /** `true` while such a request is under way. */
  has(key: string): boolean {
    return this.#flying.has(key);
  }

  run<T>(key: string, start: () => Promise<T>): Promise<T> {
    const flying = this.#flying.get(key);
    if (flying !== undefined) return flying as Promise<T>;
    const flight = start().finally(() => this.#flying.delete(key));
    this.#flying.set(key, flight);
    return flight;
  }
}
