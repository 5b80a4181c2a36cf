import type { Glance } from '../../core/glance.ts';
import type { PreferenceStore } from '../../core/settings/preferences.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { PageParamsOf, PageRequestType, PageResultOf } from '../../messaging/protocol.ts';
import type { PopupData } from './popup-data.ts';

/** The tab that the reader looks at. */
export interface ShownTab {
  readonly id: number;
  /** Absent where we may not know it. */
  readonly url: string | undefined;
  /** Its page is not complete: our script may come yet. */
  readonly isLoading: boolean;
}

/** What the popup takes from the browser. */
export interface PopupPorts {
  readonly ask: Ask;
  /** Asks a tab's content script; null where none runs. */
  readonly askPage: <T extends PageRequestType>(tabId: number, type: T, params: PageParamsOf<T>) => Promise<PageResultOf<T> | null>;
  /** The tab to show. */
  readonly tab: () => Promise<ShownTab | null>;
  /** Whether a host is granted for good, and not for one click. */
  readonly isGranted: (hostname: string) => Promise<boolean>;
  /** The first look at the article that was read in a tab last; null where none is kept. */
  readonly glance: (tabId: number) => Promise<Glance | null>;
  /** Ends when what was drawn is on the screen. */
  readonly painted: () => Promise<void>;
  readonly store: Pick<
    PreferenceStore,
    'readWithPolicy' | 'changeSettings' | 'changeWatchlist' | 'changeDismissals' | 'changeConfirmations'
  >;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly wait: (ms: number) => Promise<void>;
  readonly draw: (data: PopupData, reading: Settings['reading']) => void;
  /** What to call a page whose address we may not know. */
  readonly thisPage: string;
}
