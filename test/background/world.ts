import { readFileSync } from 'node:fs';
import { ledgerStore } from '../../src/background/ledger-store.ts';
import { openMarketCache } from '../../src/background/market-cache.ts';
import { createServices, type Services } from '../../src/background/services.ts';
import type { Coverage } from '../../src/background/sites.ts';
import { compileLexicon } from '../../src/core/instruments/compile.ts';
import { parseTables, TABLE_NAMES, type TableName } from '../../src/core/instruments/tables.ts';
import type { SourceId } from '../../src/core/market/source.ts';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST } from '../../src/core/settings/watchlist/watchlist.ts';
import { glanceKey } from '../../src/messaging/kept-glance.ts';
import type { PagePart } from '../../src/messaging/protocol.ts';
import { Database } from '../../src/storage/database.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { type Fault, spoiled } from '../harness/replay/faults.ts';
import { replay } from '../harness/replay/replay.ts';
import { redirected } from '../providers/redirected.ts';
import { IdleClock } from './idle-clock.ts';

const folder = new URL('../../assets/lexicon/', import.meta.url);
const texts = Object.fromEntries(TABLE_NAMES.map((table) => [table, readFileSync(new URL(`${table}.tsv`, folder), 'utf8')]));
const compiled = compileLexicon(parseTables(texts as Record<TableName, string>));

/** When a request is given up, on the invented clock. */
export const TIMEOUT_MS = 10_000;

let databases = 0;

/** The background on an invented market, with a clock that only moves when something waits. */
export class World {
  /** A Tuesday, 12:00 in New York. */
  readonly #clock = new IdleClock(Date.parse('2026-11-24T17:00:00Z'));
  /** By host, or by host and how the path begins. */
  readonly faults = new Map<string, Fault>();
  readonly asked: { readonly at: number; readonly url: URL; readonly init: RequestInit }[] = [];
  /** Frames that were given the look of marks. */
  readonly brought: (readonly [number, number, PagePart])[] = [];
  readonly styled: (readonly [number, number | null])[] = [];
  /** Tabs that the popup's page was opened about. */
  readonly popupTabs: number[] = [];
  readonly badges: (readonly [number, string])[] = [];
  readonly registered: Coverage[] = [];
  readonly areas = { session: new Map<string, unknown>(), local: new Map<string, unknown>() };
  granted: (origins: readonly string[]) => boolean = () => true;
  settings: Settings = DEFAULT_SETTINGS;
  managedProxies = false;
  watchlist = EMPTY_WATCHLIST;
  keys: Partial<Record<SourceId, string>> = {};
  readonly stored = new MemoryStorage();
  readonly preferences = new PreferenceStore(this.stored, () => this.now);
  readonly #name = `world-${databases++}`;
  services: Services = this.#start();

  get now(): number {
    return this.#clock.now;
  }

  /** What the popup is shown of a name, of an article of that day. Throws where there is nothing to show. */
  async view(id: string, published: string | null = '2026-11-02') {
    const answer = await this.services.metrics.view(id, published);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  }

  /** Time passes while nobody asks. */
  pass(ms: number): void {
    this.#clock.now += ms;
  }

  /** The worker dies and comes back: only what is stored remains. */
  restart(): void {
    this.services = this.#start();
  }

  /** Requests to a host so far. */
  countOf(host: string): number {
    return this.asked.filter(({ url }) => url.hostname === host).length;
  }

  #start(): Services {
    const now = (): number => this.now;
    return createServices(
      {
        fetch: (input, init) => this.#fetch(new URL(String(input)), init ?? {}),
        now,
        sleep: (ms) => this.#clock.sleep(ms),
        random: () => 0,
        ledgers: ledgerStore({
          read: async (area, key) => structuredClone(this.areas[area].get(key)),
          write: async (area, key, value) => void this.areas[area].set(key, structuredClone(value)),
        }),
        loadLexicon: async () => compiled,
        preferences: this.preferences,
        settings: async () => this.settings,
        watchlist: async () => this.watchlist,
        sourceChoice: async () => ({
          off: this.settings.sources.off,
          preferred: [],
          keys: this.keys,
          managedKeys: [],
          proxies: this.settings.sources.proxies,
          managedProxies: this.managedProxies,
        }),
        clearStorage: {
          local: async () => this.areas.local.clear(),
          session: async () => this.areas.session.clear(),
          sync: async () => {},
        },
        keepSourceKey: async (id, key) => {
          const { [id]: _old, ...others } = this.keys;
          this.keys = key === null ? others : { ...others, [id]: key };
        },
        granted: async (origins) => this.granted(origins),
        register: async (coverage) => void this.registered.push(coverage),
        runInTab: async () => true,
        bringPart: async (tabId, frameId, part) => {
          this.brought.push([tabId, frameId, part]);
          return true;
        },
        styleFrame: async (tabId, frameId) => void this.styled.push([tabId, frameId]),
        keepGlance: (tabId, glance) => void this.areas.session.set(glanceKey(tabId), structuredClone(glance)),
        showBadge: async (tabId, _, text) => void this.badges.push([tabId, text]),
        openOptions: async () => undefined,
        openPopup: async () => false,
        openPopupTab: async (tabId) => void this.popupTabs.push(tabId),
      },
      openMarketCache(now, new Database({ now, name: this.#name })),
    );
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    this.asked.push({ at: this.now, url, init });
    const request = { host: url.hostname, path: url.pathname, query: url.searchParams, now: this.now };
    const headers = Object.fromEntries(new Headers(init.headers));
    const [, fault = null] = [...this.faults].find(([where]) => `${url.hostname}${url.pathname}/`.startsWith(`${where}/`)) ?? [];
    const answer = spoiled(replay({ ...request, headers }), fault);
    if (fault?.kind === 'delay') {
      await this.#clock.sleep(Math.min(fault.ms, TIMEOUT_MS));
      // The real signal follows the real clock; this one has its own.
      if (fault.ms > TIMEOUT_MS) throw new DOMException('late', 'TimeoutError');
    }
    if (!answer) throw new TypeError('Failed to fetch');
    if (answer.status === 302) return redirected(init);
    const response = new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.type, ...answer.headers } });
    Object.defineProperty(response, 'url', { value: url.href });
    return response;
  }
}
