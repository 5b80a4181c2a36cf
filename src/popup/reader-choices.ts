import type { InstrumentId } from '../core/instruments/instrument.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { confirm, undoConfirmationsAt } from '../core/settings/confirmations.ts';
import { type Dismissal, dismiss, undoDismissalsAt } from '../core/settings/dismissals.ts';
import type { PreferenceStore } from '../core/settings/preferences.ts';
import { unwatch, watch } from '../core/settings/watchlist.ts';

/** What the reader says of names: kept at once, and heard of by every page. */
export class ReaderChoices {
  readonly #store: Pick<PreferenceStore, 'changeWatchlist' | 'changeDismissals' | 'changeConfirmations'>;
  readonly #now: () => number;

  constructor(store: Pick<PreferenceStore, 'changeWatchlist' | 'changeDismissals' | 'changeConfirmations'>, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  watch(id: InstrumentId): Promise<boolean> {
    return this.#store.changeWatchlist((list) => watch(list, id, this.#now()));
  }

  unwatch(id: InstrumentId): Promise<boolean> {
    return this.#store.changeWatchlist((list) => unwatch(list, id));
  }

  /** "Not this", everywhere, for all that the mentions say. */
  dismiss(mentions: readonly Mention[]): Promise<void> {
    return this.#store.changeDismissals((list) => this.#remembered(mentions).reduce(dismiss, list));
  }

  /** "It is this", everywhere. */
  confirm(mentions: readonly Mention[]): Promise<void> {
    return this.#store.changeConfirmations((list) => this.#remembered(mentions).reduce(confirm, list));
  }

  /** Takes back what was said of the mentions, everywhere or in the article at `url`. */
  async undo(mentions: readonly Mention[], url: string): Promise<void> {
    const said = this.#remembered(mentions);
    await this.#store.changeDismissals((list) => said.reduce((left, { id, surface }) => undoDismissalsAt(left, id, surface, url), list));
    await this.#store.changeConfirmations((list) =>
      said.reduce((left, { id, surface }) => undoConfirmationsAt(left, id, surface, url), list),
    );
  }

  /** Once for each way in which the text writes the name. */
  #remembered(mentions: readonly Mention[]): readonly Dismissal[] {
    const at = this.#now();
    const bySurface = new Map(mentions.map(({ instrument, surface }) => [surface, { id: instrument, surface, where: 'everywhere', at }]));
    return [...bySurface.values()];
  }
}
