import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import { confirm, undoConfirmationsAt } from '../../core/settings/dismissals/confirmations.ts';
import { type Dismissal, dismiss, undoDismissalsAt } from '../../core/settings/dismissals/dismissals.ts';
import type { PreferenceStore } from '../../core/settings/preferences.ts';
import { changeWatched, type Refusal, refusalOfSaid } from '../../core/settings/refusal.ts';

/** What the reader says of names: kept at once, and heard of by every page. Each gives why it was refused; null where it was done. */
export class ReaderChoices {
  readonly #store: Pick<PreferenceStore, 'changeWatchlist' | 'changeDismissals' | 'changeConfirmations'>;
  readonly #now: () => number;

  constructor(store: Pick<PreferenceStore, 'changeWatchlist' | 'changeDismissals' | 'changeConfirmations'>, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  watch(id: InstrumentId): Promise<Refusal | null> {
    return changeWatched(this.#store, [id], [], this.#now());
  }

  unwatch(id: InstrumentId): Promise<Refusal | null> {
    return changeWatched(this.#store, [], [id], this.#now());
  }

  /** "Not this", everywhere, for all that the mentions say. */
  async dismiss(mentions: readonly Mention[]): Promise<Refusal | null> {
    return refusalOfSaid(await this.#store.changeDismissals((list) => this.#remembered(mentions).reduce(dismiss, list)));
  }

  /** "It is this", everywhere. */
  async confirm(mentions: readonly Mention[]): Promise<Refusal | null> {
    return refusalOfSaid(await this.#store.changeConfirmations((list) => this.#remembered(mentions).reduce(confirm, list)));
  }

  /** Takes back what was said of the mentions, everywhere or in the article at `url`. */
  async undo(mentions: readonly Mention[], url: string): Promise<Refusal | null> {
    const all = this.#remembered(mentions);
    const marked = await this.#store.changeDismissals((list) =>
      all.reduce((left, { id, surface }) => undoDismissalsAt(left, id, surface, url), list),
    );
    const unconfirmed = await this.#store.changeConfirmations((list) =>
      all.reduce((left, { id, surface }) => undoConfirmationsAt(left, id, surface, url), list),
    );
    return refusalOfSaid(marked && unconfirmed);
  }

  /** Once for each way in which the text writes the name. */
  #remembered(mentions: readonly Mention[]): readonly Dismissal[] {
    const at = this.#now();
    const bySurface = new Map(mentions.map(({ instrument, surface }) => [surface, { id: instrument, surface, where: 'everywhere', at }]));
    return [...bySurface.values()];
  }
}
