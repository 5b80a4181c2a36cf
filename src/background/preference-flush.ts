/** The changes of a second go to sync together: it takes two operations a second, for a while. */
const QUIET_MS = 1_000;
/** Minutes until the next try after a refusal; longer after one that was itself a second try. */
const SOON = 1;
const LATER = 10;

export const FLUSH_ALARM = 'preferences-to-sync';

interface Parts {
  /** `mend`: what is damaged by now stays damaged. Gives `false` when it must be tried again. */
  readonly flush: (mend: boolean) => Promise<boolean>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Rings once in so many minutes, also when the background has been stopped meanwhile. */
  readonly alarm: (minutes: number) => Promise<void>;
}

/** Decides when changes go to sync. What is not there yet lies in `storage.local`, so that nothing is lost when the background stops. */
export class PreferenceFlush {
  readonly #parts: Parts;
  #latest = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A change was made, here or elsewhere, or may have been before the background was ended. */
  async changed(): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    await this.#parts.sleep(QUIET_MS);
    if (mine === this.#latest) await this.#try(false, SOON);
  }

  /** The alarm rang. Whatever waits goes with it. */
  retry(): Promise<void> {
    this.#latest += 1;
    return this.#try(true, LATER);
  }

  async #try(mend: boolean, again: number): Promise<void> {
    if (!(await this.#parts.flush(mend))) await this.#parts.alarm(again);
  }
}
