import { onChanged } from '../platform/storage.ts';
import type { Ask } from './ask.ts';
import type { PagePreferences, ParamsOf, ResultOf } from './protocol.ts';

/** What tells that preferences changed: sync is the one area that content scripts see. */
const SYNCED = ['settings', 'watchlist', 'dismissals', 'confirmations'];

/** What the reader chose, for content scripts: the background reads and writes it, so that no key and no half-read list comes into a page. */
export class RemotePreferences {
  readonly #ask: Ask;
  readonly #listeners = new Set<() => void>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  read(): Promise<PagePreferences> {
    return this.#ask('preferences/read', null);
  }

  /** Calls back after any change. Returns the end of it. */
  watch(changed: () => void): () => void {
    this.#listeners.add(changed);
    const ends = SYNCED.map((name) => onChanged('sync', name, changed));
    return () => {
      this.#listeners.delete(changed);
      for (const end of ends) end();
    };
  }

  /** Changes what the reader said. Gives why that was refused; null where it was done. */
  async change<T extends 'watchlist/change' | 'dismissals/change'>(type: T, params: ParamsOf<T>): Promise<ResultOf<T>> {
    const refusal = await this.#ask(type, params);
    // Sync learns of it in a second; this page need not wait.
    for (const changed of this.#listeners) changed();
    return refusal;
  }
}
