import type { Verdict } from '../core/claims/claim.ts';
import type { KeyFigure } from '../core/figures/figure.ts';
import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import type { IsoDate } from '../core/market/date.ts';
import type { LoggedRequest } from '../core/market/logged-request.ts';
import type { Odds } from '../core/market/odds.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import type { Result } from '../core/result.ts';
import type { CorrelationMatrix, MarketView, Strain } from '../core/risk/view.ts';
import type { Dismissal } from '../core/settings/dismissals/dismissals.ts';
import type { Refusal } from '../core/settings/refusal.ts';
import type { StoredPreferences } from '../core/settings/sync/preference-values.ts';
import type { PackedArticle } from './packed-article.ts';
import type { PackedNotes } from './packed-notes.ts';

/** What a page gets beyond the entrance: what reads it, what finds an article that no mark of the page's own tells, what draws cards. */
export type PagePart = 'reader' | 'readability' | 'card';

/** What content, popup and options ask; the background answers. Payloads are JSON-safe: no Map, Date or undefined. */
interface Requests {
  /**
   * Names, figures and risks in an article. The text goes to the extension's own background and no further, and is not kept: the rules and
   * the lexicon are too large to load into every tab. Of what was found, a first look is kept in memory for the popup.
   */
  'article/annotate': { params: { article: PackedArticle }; result: PackedNotes };
  /** Instruments for a search box, best first, at most 20. Extension pages only. */
  'lexicon/search': { params: { query: string }; result: readonly Instrument[] };
  /** Instruments by id, in the order asked; unknown ids are absent. */
  'lexicon/get': { params: { ids: readonly InstrumentId[] }; result: readonly Instrument[] };
  /** Names of organisations that are not listed; unknown ones are absent. At most 1,000. Extension pages only. */
  'lexicon/organisations': { params: { ids: readonly InstrumentId[] }; result: readonly { id: InstrumentId; name: string }[] };
  /**
   * Price, line and risk of one instrument; from the cache while fresh. `published`, and `at` (ms since 1970) where the page gives an hour, place
   * "since publication". `first`: before whatever else is being fetched, and without waiting for what it is compared with; asked again without,
   * the rest comes.
   */
  'market/view': {
    params: { id: InstrumentId; published: IsoDate | null; first?: boolean; at?: number | undefined };
    result: Result<MarketView, MarketError>;
  };
  /** Balance-sheet strain of one company; fetched only when a card or the popup's table asks. */
  'market/strain': { params: { id: InstrumentId }; result: Result<Strain, MarketError> };
  /** Correlations between the given instruments (at most 30), from daily series. */
  'market/correlations': {
    params: { ids: readonly InstrumentId[]; published?: IsoDate | null };
    result: Result<CorrelationMatrix, MarketError>;
  };
  /** Each figure against its instrument's series, as of the publication date; in the order given. Extension pages only. */
  'claims/check': { params: { figures: readonly KeyFigure[]; published: IsoDate | null }; result: readonly Verdict[] };
  /** Prediction markets on an outcome the article names. Asked only on the reader's click. Extension pages only. */
  'odds/find': { params: { query: string }; result: Result<readonly Odds[], MarketError> };
  /** What the reader chose, for a page: without what is written beside watched names, and never with a key. */
  'preferences/read': { params: null; result: PagePreferences };
  /** Watch and unwatch names; at most 20 each. Null where all was done. */
  'watchlist/change': { params: { watch: readonly InstrumentId[]; unwatch: readonly InstrumentId[] }; result: Refusal | null };
  /** Dismiss names, or take that back; at most 20 each. Null where all was done. */
  'dismissals/change': { params: { dismiss: readonly Dismissal[]; undo: readonly Dismissal[] }; result: Refusal | null };
  /** The page of a content script has come to need another script of ours: brings it there. False where the browser refuses. */
  'page/bring': { params: { part: PagePart }; result: boolean };
  /** A page is about to mark names: gives its document the look of marks, from outside; with `frames`, the documents of its frames too. */
  'page/style': { params: { frames: boolean }; result: null };
  /** A page tells how many instruments it found, for the badge of its own tab, and where: what browsers say of that is from before it changed it. */
  'page/found': { params: { url: string; instruments: number; watched: number }; result: null };
  /** Open the options page. */
  'options/open': { params: { section: string | null }; result: null };
  /** Open the toolbar popup over the active tab; its page in a tab of its own where the browser does not let us. */
  'popup/open': { params: null; result: boolean };
  /** Register, or unregister, the content script for what is granted and chosen now. Extension pages only. */
  'sites/apply': { params: null; result: null };
  /** Read the tab's article now: the reader clicked (activeTab). Extension pages only. */
  'page/read': { params: { tabId: number }; result: Result<null, 'no-access'> };
  /** What each source is up to: for options. Extension pages only. */
  'sources/status': { params: null; result: readonly SourceStatus[] };
  /** Keep, replace or (null) forget the reader's key to a source. Never given back. Extension pages only. */
  'sources/key': { params: { id: SourceId; key: string | null }; result: null };
  /** One real call to a source, past the cache, and what came back. Extension pages only. */
  'sources/test': { params: { id: SourceId }; result: Result<SourceSample, MarketError> };
  /** Requests to sources during the last day, newest first, at most `MOST_LOGGED`. Extension pages only. */
  'sources/log': { params: null; result: readonly LoggedRequest[] };
  /** Forget the requests of the last day. Extension pages only. */
  'sources/clear-log': { params: null; result: null };
  /** What the cache holds. Extension pages only. */
  'cache/size': { params: null; result: CacheSize };
  /** Delete every cached answer; the lists of names stay. Extension pages only. */
  'cache/clear': { params: null; result: null };
  /** Forget everything: cache, log, settings, lists and keys, here and in sync. Gives what could not be cleared. Extension pages only. */
  'data/clear': { params: null; result: readonly DataPart[] };
}

/** Records and estimated bytes of what sources answered, and of the lists of names that they gave. */
export interface CacheSize {
  readonly answers: { readonly records: number; readonly bytes: number };
  readonly lists: { readonly records: number; readonly bytes: number };
}

/** What clearing everything clears, part by part; `sites`: reading on the sites that were chosen. */
export type DataPart = 'cache' | 'local' | 'session' | 'sync' | 'sites';

/** What the reader chose, as a page may know it. */
export interface PagePreferences extends StoredPreferences {
  /** Another one when the reader's own names for what they watch are others. */
  readonly aliases: string;
}

/** What a test call to a source brought. */
export type SourceSample =
  | { readonly what: 'price'; readonly name: string; readonly value: number; readonly currency: string; readonly date: IsoDate }
  | { readonly what: 'filing'; readonly name: string; readonly form: string; readonly date: IsoDate }
  | { readonly what: 'odds'; readonly question: string; readonly probability: number };

/** More than the sources are asked on a busy day. */
export const MOST_LOGGED = 5_000;

export interface SourceStatus {
  readonly id: SourceId;
  /** Match patterns to grant before it can be asked. */
  readonly origins: readonly string[];
  /** It answers only with the reader's own key. */
  readonly needsKey: boolean;
  readonly hasKey: boolean;
  /** The key in use is the organisation's. */
  readonly managedKey: boolean;
  /** Base address of an own cache that stands for it. */
  readonly proxy: string | null;
  readonly enabled: boolean;
  /** Host permissions for its hosts are granted. */
  readonly granted: boolean;
  readonly usedToday: number;
  /** Requests that we allow ourselves a day; null where only the rate is limited. */
  readonly perDay: number | null;
  /** Breaker open until, ms since 1970. */
  readonly pausedUntil: number | null;
  readonly lastError: MarketError | null;
}

/** Under this symbol our own world of a page holds what was injected first, with the state of the page. */
export const IN_PAGE = 'margin-notes';

/** What a page holds. */
export type PageState =
  | { readonly state: 'reading' }
  | { readonly state: 'not-an-article' }
  /** Switched off, or resting, for this site. */
  | { readonly state: 'off' }
  /** It could not be read; reading the page again tries once more. */
  | { readonly state: 'error' }
  | { readonly state: 'read'; readonly notes: PackedNotes };

/** What the popup asks of a tab; its content script answers. */
interface PageRequests {
  'page/notes': { params: null; result: PageState };
  /** Scroll to an offset range and flash it. */
  'page/reveal': { params: { start: number; end: number }; result: boolean };
  /** A keyboard command: walk to the next or previous mark, or open its card. False: there is none. */
  'page/walk': { params: { step: 'next' | 'previous' | 'open' }; result: boolean };
}

export type RequestType = keyof Requests;
export type PageRequestType = keyof PageRequests;
export type ParamsOf<T extends RequestType> = Requests[T]['params'];
export type ResultOf<T extends RequestType> = Requests[T]['result'];
export type PageParamsOf<T extends PageRequestType> = PageRequests[T]['params'];
export type PageResultOf<T extends PageRequestType> = PageRequests[T]['result'];
