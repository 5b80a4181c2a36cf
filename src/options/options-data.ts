import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { SourceId } from '../core/market/source.ts';
import type { Dismissal } from '../core/settings/dismissals.ts';
import type { StoredPreferences } from '../core/settings/preferences.ts';
import type { Settings, SiteMode } from '../core/settings/settings.ts';
import type { RequestLogEntry, SourceStatus } from '../messaging/protocol.ts';

export const SECTIONS = ['sites', 'sources', 'watchlist', 'not-this', 'reading', 'privacy'] as const;
export type Section = (typeof SECTIONS)[number];

/** A change that can be taken back, said in words. */
export interface Undoable {
  readonly text: string;
  readonly undo: () => void;
}

/** Everything the options page shows. */
export interface OptionsData {
  readonly preferences: StoredPreferences;
  /** Names of what is watched or dismissed, as far as the lexicon knows them. */
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  /** `results` is null until the answer to this query has come. */
  readonly search: { readonly query: string; readonly results: readonly Instrument[] | null };
  /** The mode that the browser has granted sites for; `click` needs none. */
  readonly grantedModes: readonly SiteMode[];
  /** Match patterns that each mode asks for. */
  readonly origins: Readonly<Record<SiteMode, readonly string[]>>;
  /** `null` until the background has answered. */
  readonly sources: readonly SourceStatus[] | null;
  readonly log: readonly RequestLogEntry[] | null;
  readonly cache: { readonly records: number; readonly bytes: number } | null;
  readonly undoable: Undoable | null;
  /** The last answer to a click: a refusal, an import, a cleared cache. */
  readonly notice: string | null;
}

/** What the reader can do in options. */
export interface OptionsActions {
  readonly chooseSites: (mode: SiteMode) => void;
  readonly grantSource: (id: SourceId) => void;
  /** First run: asks for every source that is on and needs no key, and is done. */
  readonly grantSourcesAndFinish: () => void;
  readonly toggleSource: (id: SourceId, on: boolean) => void;
  readonly saveKey: (id: SourceId, key: string | null) => void;
  readonly finishFirstRun: () => void;
  readonly search: (query: string) => void;
  readonly watch: (instrument: Instrument) => void;
  readonly unwatch: (id: InstrumentId) => void;
  readonly move: (id: InstrumentId, index: number) => void;
  /** A file's text, or what the reader pasted. */
  readonly importNames: (text: string) => void;
  readonly exportAs: (format: 'csv' | 'json') => void;
  readonly undoDismissal: (dismissal: Dismissal) => void;
  readonly changeReading: (reading: Partial<Settings['reading']>) => void;
  readonly clearCache: () => void;
}
