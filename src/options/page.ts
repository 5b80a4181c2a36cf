import type { PreferenceStore } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Watchlist } from '../core/settings/watchlist/watchlist.ts';
import type { Ask } from '../messaging/ask.ts';
import type { Words } from '../ui/words.ts';
import type { OptionsData } from './options-data.ts';

/** What the actions ask of the background and the browser. Origins are asked for in the turn of a click, or not at all. */
export interface Outside {
  readonly ask: Ask;
  readonly requestOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly removeOrigins: (origins: readonly string[]) => Promise<boolean>;
  /** See `permissions.ts`. */
  readonly exchangeOrigins: (leaving: readonly string[], needed: readonly string[]) => Promise<readonly string[]>;
}

/** What the actions need of the page: its data, and ways to change it. */
export interface Page {
  readonly store: PreferenceStore;
  data(): OptionsData | null;
  words(): Words;
  change(part: Partial<OptionsData>): void;
  /** `false`: nothing was changed, and the reader has been told why (`toldNewer`). */
  changeSettings(update: (settings: Settings) => Settings): Promise<boolean>;
  /** The same, and shows it at once: what was clicked on must not fall back when the page is drawn again meanwhile. */
  choose(update: (settings: Settings) => Settings): Promise<boolean>;
  /** The same. Also takes away what could be undone before. */
  changeWatchlist(update: (list: Watchlist) => Watchlist): Promise<boolean>;
  /** Imports, and what else concerns all that is kept: each begins when the one before has ended. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Failures that nobody waits for still reach the console. */
  run(work: Promise<unknown>): void;
  readonly refresh: {
    readonly preferences: () => Promise<void>;
    readonly grants: () => Promise<void>;
    readonly sources: () => Promise<void>;
    readonly cache: () => Promise<void>;
    /** Asks again for prices that came to nothing because a source was not allowed. */
    readonly prices: () => Promise<void>;
  };
}
