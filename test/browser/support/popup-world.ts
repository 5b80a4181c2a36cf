import { success } from '../../../src/core/result.ts';
import { NO_DISMISSALS } from '../../../src/core/settings/dismissals/dismissals.ts';
import { NO_POLICY, type Policy } from '../../../src/core/settings/policy/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST, type Watchlist } from '../../../src/core/settings/watchlist/watchlist.ts';
import { type KeptGlance, readGlance } from '../../../src/messaging/kept-glance.ts';
import { packNotes } from '../../../src/messaging/packed-notes.ts';
import type { PageState } from '../../../src/messaging/protocol.ts';
import type { PopupData } from '../../../src/popup/session/popup-data.ts';
import { PopupSession } from '../../../src/popup/session/popup-session.ts';
import { failed, matrix, NOTES, NOW, strain, VERDICTS, view } from './samples.ts';

/** A browser with one tab, whose page, connection and settings the test changes. */
export class World {
  page: PageState | null = { state: 'read', notes: packNotes(NOTES) };
  /** Those of other tabs, by id. */
  pages: Readonly<Record<number, PageState>> = {};
  /** What the background kept of the tab. */
  kept: KeptGlance | null = null;
  painted: () => Promise<void> = async () => undefined;
  tab = { id: 7, url: 'https://www.news.example/markets/miners' as string | undefined, isLoading: false };
  granted = true;
  waited: () => void = () => undefined;
  /** Ends when what was read of the reader's choices is handed over. */
  reads: () => Promise<void> = async () => undefined;
  /** What the reader does while an answer to a click is out. */
  meanwhile: () => Promise<void> = async () => undefined;
  online = true;
  answers = true;
  settings: Settings = DEFAULT_SETTINGS;
  /** A newer version wrote all of it. */
  newer = false;
  watchlist: Watchlist = EMPTY_WATCHLIST;
  dismissals = NO_DISMISSALS;
  confirmations = NO_DISMISSALS;
  policy: Policy = NO_POLICY;
  readonly asked: string[] = [];
  readonly revealed: unknown[] = [];
  readonly states: string[] = [];
  reading: Settings['reading'] = DEFAULT_SETTINGS.reading;
  readonly session = new PopupSession({
    ask: (async (type: string, params: { id?: string; ids?: readonly string[] } | null) => {
      this.asked.push([type, params?.id].filter(Boolean).join(' '));
      if (type === 'page/read') {
        await this.meanwhile();
        this.page = { state: 'read', notes: packNotes(NOTES) };
        return success(null);
      }
      if (type === 'claims/check') return VERDICTS;
      if (type === 'lexicon/get') return [];
      if (!this.answers) return failed('network');
      if (type === 'market/view') return success(view(params?.id ?? ''));
      return success(type === 'market/strain' ? strain : matrix(params?.ids ?? []));
    }) as never,
    askPage: (async (tab: number, type: string, params: unknown) => {
      if (type === 'page/reveal') return this.revealed.push(params) > 0;
      const page = this.pages[tab] ?? this.page;
      await this.meanwhile();
      return page;
    }) as never,
    tab: async () => this.tab,
    isGranted: async () => this.granted,
    glance: async (tabId) => readGlance(structuredClone(this.kept), tabId),
    painted: () => this.painted(),
    store: {
      readWithPolicy: async () => {
        const { settings, watchlist, dismissals, confirmations, policy } = this;
        await this.reads();
        return { stored: { settings, watchlist, dismissals, confirmations, problems: [], localOnly: false }, policy };
      },
      changeSettings: async (change) => {
        await this.meanwhile();
        if (!this.newer) this.settings = change(this.settings);
        return !this.newer;
      },
      changeWatchlist: async (change) => {
        await this.meanwhile();
        if (!this.newer) this.watchlist = change(this.watchlist);
        return !this.newer;
      },
      changeDismissals: async (change) => {
        if (!this.newer) this.dismissals = change(this.dismissals);
        return !this.newer;
      },
      changeConfirmations: async (change) => {
        if (!this.newer) this.confirmations = change(this.confirmations);
        return !this.newer;
      },
    },
    now: () => NOW,
    isOnline: () => this.online,
    wait: async () => this.waited(),
    draw: (data, reading) => {
      this.states.push(data.state);
      this.reading = reading;
    },
    thisPage: 'this page',
  });
  /** Carries out an action, and waits for its end. */
  async do(action: (actions: ReturnType<PopupSession['actions']>) => void): Promise<void> {
    let work: Promise<unknown> = Promise.resolve();
    action(
      this.session.actions((running) => {
        work = running;
      }),
    );
    await work;
  }
  get read(): Extract<PopupData, { state: 'read' }> {
    const { data } = this.session;
    if (data.state !== 'read') throw new Error(`Not read, but ${data.state}`);
    return data;
  }
}

/** The popup of such a browser, opened. */
export async function opened(change: (world: World) => void = () => undefined): Promise<World> {
  const world = new World();
  change(world);
  await world.session.open();
  return world;
}
