import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { LoggedRequest } from '../core/market/logged-request.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import type { Result } from '../core/result.ts';
import type { MarketView } from '../core/risk/view.ts';
import type { Dismissal } from '../core/settings/dismissals/dismissals.ts';
import type { Policy } from '../core/settings/policy/policy.ts';
import type { Aside, StoredPreferences } from '../core/settings/preferences.ts';
import type { ReadingSettings, SiteMode } from '../core/settings/settings.ts';
import type { SiteRule } from '../core/settings/sites/site-rules.ts';
import type { Remarks } from '../core/settings/watchlist/watchlist.ts';
import type { CacheSize, SourceSample, SourceStatus } from '../messaging/protocol.ts';

export const SECTIONS = ['sites', 'sources', 'watchlist', 'not-this', 'reading', 'privacy'] as const;
export type Section = (typeof SECTIONS)[number];

/** A change that can be taken back, said in words. */
export interface Undoable {
  readonly text: string;
  /** The name that it brings back. */
  readonly about?: InstrumentId | undefined;
  readonly undo: () => void;
}

/** An imported name that may mean several instruments. */
export interface OpenName {
  readonly name: string;
  readonly candidates: readonly Instrument[];
  readonly remarks: Remarks;
}

/** An imported name that had no room (`remarks` is null), or what of its remarks had none. */
export interface LeftOutName {
  readonly name: string;
  readonly remarks: Remarks | null;
}

/** What one storage area holds. */
export interface StoredSize {
  readonly area: 'sync' | 'local' | 'session';
  readonly records: number;
  readonly bytes: number;
}

/** Everything the options page shows. */
export interface OptionsData {
  readonly preferences: StoredPreferences;
  /** What an organisation set and locked. */
  readonly policy: Policy;
  /** Stored values that could not be read, kept as they were. */
  readonly aside: readonly Aside[];
  /** Names of what is watched or dismissed, as far as the lexicon knows them. */
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  /** Prices of what is watched, as far as they have come. */
  readonly views: ReadonlyMap<InstrumentId, Result<MarketView, MarketError>>;
  /** `results` are those of the query `answered`, which is an earlier one until the answer to `query` has come. */
  readonly search: { readonly query: string; readonly answered: string; readonly results: readonly Instrument[] };
  /** Names of what is dismissed or confirmed and not listed. */
  readonly organisations: ReadonlyMap<InstrumentId, string>;
  /** Imported names for the reader to tell apart. */
  readonly open: readonly OpenName[];
  /** Imported names that no list has, until the reader has seen them. */
  readonly unfound: readonly string[];
  /** What of imports had no room, until the reader has seen it. */
  readonly leftOut: readonly LeftOutName[];
  /** The mode that the browser has granted sites for; `click` needs none. */
  readonly grantedModes: readonly SiteMode[];
  /** Every match pattern that is granted now. */
  readonly granted: readonly string[];
  /** Match patterns that each mode asks for. */
  readonly origins: Readonly<Record<SiteMode, readonly string[]>>;
  /** `null` until the background has answered. */
  readonly sources: readonly SourceStatus[] | null;
  /** Test calls; null while one is under way. */
  readonly tests: ReadonlyMap<SourceId, Result<SourceSample, MarketError> | null>;
  readonly log: readonly LoggedRequest[] | null;
  readonly cache: CacheSize | null;
  readonly stored: readonly StoredSize[];
  /** Content scripts cannot reach what is stored on this machine. */
  readonly isClosed: boolean;
  readonly undoable: Undoable | null;
  /** The last answer to a click: a refusal, an import, a cleared cache. */
  readonly notice: string | null;
}

/** What the reader can do in options. */
export interface OptionsActions {
  readonly chooseSites: (mode: SiteMode) => void;
  /** One rule for a host, or (null) none. `host` is what the reader typed. */
  readonly setSiteRule: (host: string, rule: SiteRule | null) => void;
  readonly addPattern: (text: string) => void;
  readonly removePattern: (pattern: string) => void;
  /** Gives match patterns back to the browser. */
  readonly revoke: (origins: readonly string[]) => void;
  readonly grantSource: (id: SourceId) => void;
  /** Asks for all of these at once, and switches them on. */
  readonly grantSources: (ids: readonly SourceId[]) => void;
  /** First run: asks for the chosen sites and every source that is on and needs no key, and is done. */
  readonly grantSourcesAndFinish: () => void;
  /** First run: is done, with every source off. */
  readonly finishWithoutSources: () => void;
  readonly toggleSource: (id: SourceId, on: boolean) => void;
  /** Asks this source earlier (−1) or later (1) than its neighbour. */
  readonly orderSource: (id: SourceId, step: -1 | 1) => void;
  readonly testSource: (id: SourceId) => void;
  /** `kept`: what to do once it is stored. */
  readonly saveKey: (id: SourceId, key: string | null, kept?: () => void) => void;
  /** An own cache for a source, as typed; an empty text takes it away. */
  readonly saveProxy: (id: SourceId, base: string) => void;
  readonly search: (query: string) => void;
  readonly watch: (instrument: Instrument) => void;
  readonly unwatch: (id: InstrumentId) => void;
  readonly move: (id: InstrumentId, index: number) => void;
  /** `index`: where it goes at the same time; null where it stays. */
  readonly remark: (id: InstrumentId, remarks: Remarks, index: number | null) => void;
  /** Prices for the next names that have none yet: of these, or of all that are watched. */
  readonly loadPrices: (shown?: readonly InstrumentId[]) => void;
  /** A file's text, or what the reader pasted. */
  readonly importNames: (text: string) => void;
  /** A file could not be read. */
  readonly importFailed: () => void;
  /** Which instrument an imported name means; null leaves it out. */
  readonly settleName: (name: string, instrument: Instrument | null) => void;
  /** The reader has seen which names were not found. */
  readonly forgetUnfound: () => void;
  /** The reader has seen what had no room. */
  readonly forgetLeftOut: () => void;
  readonly exportAs: (format: 'csv' | 'json') => void;
  readonly undoDismissal: (dismissal: Dismissal) => void;
  readonly undoConfirmation: (confirmation: Dismissal) => void;
  /** The reader has read it. */
  readonly dismissToast: () => void;
  readonly changeReading: (reading: Partial<ReadingSettings>) => void;
  readonly changeNotice: (notice: boolean) => void;
  readonly clearCache: () => void;
  readonly clearLog: () => void;
  readonly clearEverything: () => void;
  readonly exportEverything: () => void;
  /** Takes settings and lists from the text of such an export, beside what there is. */
  readonly importEverything: (text: string) => void;
  readonly exportAside: () => void;
  readonly forgetAside: () => void;
}
