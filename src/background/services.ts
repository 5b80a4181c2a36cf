import { coalesced } from '../core/coalesced.ts';
import type { SourceId } from '../core/market/source.ts';
import type { PreferenceStore } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import { NEWS_SITES } from '../core/settings/sites/news-sites.ts';
import type { Watchlist } from '../core/settings/watchlist/watchlist.ts';
import type { KeptGlance } from '../messaging/kept-glance.ts';
import type { PagePart } from '../messaging/protocol.ts';
import { PROVIDERS } from '../providers/all.ts';
import { Budget, type LedgerStore } from '../providers/budget.ts';
import { coinList } from '../providers/coingecko.ts';
import type { Provider } from '../providers/provider.ts';
import { secList } from '../providers/sec.ts';
import { Fundamentals } from './fundamentals.ts';
import { LexiconService } from './lexicon-service.ts';
import { type MarketCache, openMarketCache } from './market-cache.ts';
import { MarketData } from './market-data.ts';
import { MetricsService } from './metrics-service.ts';
import { OddsService } from './odds-service.ts';
import { Lists } from './refresh.ts';
import { type Coverage, coverage } from './sites.ts';
import { type SourceChoice, Sources } from './sources.ts';

/** Everything outside the background's own logic: the browser, the network, the clock. */
interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Milliseconds after which a source has not answered; ten seconds unless told. */
  readonly timeout?: number;
  readonly ledgers: LedgerStore;
  /** The text of the compiled lexicon. */
  readonly loadLexicon: () => Promise<string>;
  readonly preferences: Pick<PreferenceStore, 'read' | 'changeWatchlist' | 'changeDismissals'>;
  readonly settings: () => Promise<Settings>;
  readonly watchlist: () => Promise<Watchlist>;
  readonly sourceChoice: () => Promise<SourceChoice>;
  readonly keepSourceKey: (id: SourceId, key: string | null) => Promise<void>;
  /** Empties a storage area each. */
  readonly clearStorage: Readonly<Record<'local' | 'session' | 'sync', () => Promise<void>>>;
  /** `true` when every pattern is granted. */
  readonly granted: (origins: readonly string[]) => Promise<boolean>;
  /** Registers the content script for exactly this. */
  readonly register: (coverage: Coverage) => Promise<void>;
  /** Runs the content script in a tab; `false` where refused. */
  readonly runInTab: (tabId: number) => Promise<boolean>;
  /** Brings another script into a frame with the content script; `false` where refused. */
  readonly bringPart: (tabId: number, frameId: number, part: PagePart) => Promise<boolean>;
  /** Brings the look of marks into one frame, or (null) all frames of a tab; does nothing where refused. */
  readonly styleFrame: (tabId: number, frameId: number | null) => Promise<void>;
  /** Keeps the first look at the article in a tab for the popup. */
  readonly keepGlance: (tabId: number, glance: KeptGlance) => void;
  readonly showBadge: (tabId: number, url: string, text: string, colour: string) => Promise<void>;
  readonly openOptions: (section: string | null) => Promise<void>;
  /** `false` where the browser does not let us. */
  readonly openPopup: () => Promise<boolean>;
  /** The popup's page about a tab, in a tab beside it. */
  readonly openPopupTab: (tabId: number) => Promise<void>;
}

/** The background's parts, put together. Nothing is opened or asked before it is needed. */
export interface Services {
  readonly browser: Surroundings;
  readonly providers: readonly Provider[];
  readonly budget: Budget;
  readonly cache: MarketCache;
  readonly sources: Sources;
  readonly lexicon: LexiconService;
  readonly metrics: MetricsService;
  readonly fundamentals: Fundamentals;
  readonly odds: OddsService;
  applySites(): Promise<void>;
  readPage(tabId: number): Promise<boolean>;
  refreshLists(): Promise<void>;
  /** Drops what is on its way, and what is known of what was asked. */
  forget(): void;
}

export function createServices(browser: Surroundings, cache: MarketCache = openMarketCache(browser.now)): Services {
  const { fetch, now, sleep, random, granted, sourceChoice } = browser;
  const budget = new Budget(browser.ledgers, { now, sleep, random });
  let kept = new AbortController();
  const sources = new Sources({
    fetch,
    now,
    budget,
    granted,
    log: (line) => void cache.log.add(line),
    kept: () => kept.signal,
    timeout: browser.timeout,
    providers: PROVIDERS,
    choice: sourceChoice,
    negative: cache.negative,
  });
  const lexicon = new LexiconService({ load: browser.loadLexicon, lists: cache.lists, now });
  const instruments = lexicon.get.bind(lexicon);
  const data = new MarketData({ sources, cache, now, sleep });
  const lists = new Lists({
    sources: [
      { key: 'sec', fetch: () => sources.one('sec', (_, access) => secList(access)) },
      { key: 'coingecko', fetch: () => sources.one('coingecko', (_, access) => coinList(access)) },
    ],
    cache: cache.lists,
    now,
    arrived: () => lexicon.refresh(),
  });

  return {
    browser,
    providers: PROVIDERS,
    budget,
    cache,
    sources,
    lexicon,
    metrics: new MetricsService({ data, instruments, sleep, now }),
    fundamentals: new Fundamentals({
      sources,
      cache: cache.facts,
      instruments,
      data,
      now,
      sleep,
      refreshCompanies: () => lists.refresh(['sec']),
    }),
    odds: new OddsService({ sources, cache: cache.odds, negative: cache.negative, now, sleep }),
    applySites: coalesced(async () => browser.register(await coverage(await browser.settings(), NEWS_SITES, granted))),
    // Where it runs already, it takes this as "read it anyway".
    readPage: browser.runInTab,
    refreshLists: async () => {
      await lists.refresh(['sec', 'coingecko']);
    },
    forget: () => {
      kept.abort();
      kept = new AbortController();
      budget.forget();
    },
  };
}
