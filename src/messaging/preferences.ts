import type { Dismissals } from '../core/settings/dismissals.ts';
import type { Watchlist } from '../core/settings/watchlist.ts';
import { onChanged } from '../platform/storage.ts';
import type { Ask } from './ask.ts';
import type { PagePreferences } from './protocol.ts';

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

  async changeWatchlist(change: (list: Watchlist) => Watchlist): Promise<void> {
    const before = (await this.read()).watchlist;
    const after = change(before);
    const only = (a: Watchlist, b: Watchlist): string[] =>
      a.entries.map(({ id }) => id).filter((id) => !b.entries.some((entry) => entry.id === id));
    await this.#ask('watchlist/change', { watch: only(after, before), unwatch: only(before, after) });
    this.#changed();
  }

  async changeDismissals(change: (list: Dismissals) => Dismissals): Promise<void> {
    const before = (await this.read()).dismissals.entries;
    const after = change({ version: 1, entries: before }).entries;
    await this.#ask('dismissals/change', {
      dismiss: after.filter((entry) => !before.includes(entry)),
      undo: before.filter((entry) => !after.includes(entry)),
    });
    this.#changed();
  }

  /** Sync learns of it in a second; this page need not wait. */
  #changed(): void {
    for (const changed of this.#listeners) changed();
  }
}
