import { describe, expect, it } from 'vitest';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { success } from '../../../src/core/result.ts';
import { NO_DISMISSALS } from '../../../src/core/settings/dismissals.ts';
import { NO_POLICY, type Policy } from '../../../src/core/settings/policy.ts';
import { DEFAULT_SETTINGS, MAXIMUM_SITES, type Settings } from '../../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST, MAXIMUM_WATCHED, type Watchlist } from '../../../src/core/settings/watchlist.ts';
import { type KeptGlance, packGlance, readGlance } from '../../../src/messaging/kept-glance.ts';
import { packNotes, unpackNotes } from '../../../src/messaging/packed-notes.ts';
import type { PageState } from '../../../src/messaging/protocol.ts';
import { instrumentsOf, organisationsOf, type PopupData, quietOf } from '../../../src/popup/session/popup-data.ts';
import { PopupSession } from '../../../src/popup/session/popup-session.ts';
import { failed, matrix, NOTES, NOW, strain, VERDICTS, view } from '../support/samples.ts';

/** A browser with one tab, whose page, connection and settings the test changes. */
class World {
  page: PageState | null = { state: 'read', notes: packNotes(NOTES) };
  /** What the background kept of the tab. */
  kept: KeptGlance | null = null;
  painted: () => Promise<void> = async () => undefined;
  tab = { id: 7, url: 'https://www.news.example/markets/miners' as string | undefined, isLoading: false };
  granted = true;
  waited: () => void = () => undefined;
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
        this.page = { state: 'read', notes: packNotes(NOTES) };
        return success(null);
      }
      if (type === 'claims/check') return VERDICTS;
      if (type === 'lexicon/get') return [];
      if (!this.answers) return failed('network');
      if (type === 'market/view') return success(view(params?.id ?? ''));
      return success(type === 'market/strain' ? strain : matrix(params?.ids ?? []));
    }) as never,
    askPage: (async (_tab: number, type: string, params: unknown) => {
      if (type === 'page/reveal') return this.revealed.push(params) > 0;
      return this.page;
    }) as never,
    tab: async () => this.tab,
    isGranted: async () => this.granted,
    glance: async (tabId) => readGlance(structuredClone(this.kept), tabId),
    painted: () => this.painted(),
    store: {
      read: async () => ({
        settings: this.settings,
        watchlist: this.watchlist,
        dismissals: this.dismissals,
        confirmations: this.confirmations,
        problems: [],
        localOnly: false,
      }),
      policy: async () => this.policy,
      changeSettings: async (change) => {
        if (!this.newer) this.settings = change(this.settings);
        return !this.newer;
      },
      changeWatchlist: async (change) => {
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

async function opened(change: (world: World) => void = () => undefined): Promise<World> {
  const world = new World();
  change(world);
  await world.session.open();
  return world;
}

/** The sample article with a sentence before everything, as a live page adds it. */
const GROWN = 100;
const grown: ArticleNotes = {
  ...NOTES,
  mentions: NOTES.mentions.map((each) => ({ ...each, start: each.start + GROWN, end: each.end + GROWN })),
  figures: NOTES.figures.map((each) => ({
    ...each,
    start: each.start + GROWN,
    end: each.end + GROWN,
    sentence: { start: each.sentence.start + GROWN, end: each.sentence.end + GROWN },
  })),
  sentences: Object.fromEntries(Object.entries(NOTES.sentences).map(([at, text]) => [Number(at) + GROWN, text])),
};

describe('a first look', () => {
  /** The popup of a page with a first look kept, and what it showed before the page was asked. */
  async function glanced(change: (world: World) => void = () => undefined) {
    const world = new World();
    world.kept = packGlance(7, NOTES);
    world.tab = { id: 7, url: NOTES.article.url, isLoading: false };
    change(world);
    let seen: PopupData | null = null;
    world.painted = async () => {
      seen = world.session.data;
      expect(world.asked).toEqual([]);
    };
    await world.session.open();
    return { world, seen: seen as PopupData | null };
  }

  it('is on the screen before the page or a source is asked, with the head, the first figures and the counts of all', async () => {
    const { world, seen } = await glanced();
    if (seen?.state !== 'read') throw new Error(`Not read, but ${seen?.state}`);
    expect(seen.glance).toEqual({
      figures: NOTES.figures.length,
      themes: NOTES.themes.length,
      listed: instrumentsOf(NOTES).length,
      unlisted: organisationsOf(NOTES).length,
      quiet: quietOf(NOTES).length,
    });
    expect(seen.article.notes.article).toEqual(NOTES.article);
    expect(seen.article.notes.figures.length).toBeGreaterThan(0);
    expect(world.read.glance).toBeNull();
    expect(world.read.article.notes.figures).toEqual(NOTES.figures);
    expect(world.asked).toContain('claims/check');
  });

  it('is not that of another page, of another tab, of an address that we may not know, or of a site that is off', async () => {
    const off = { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, off: ['news.example'] } };
    for (const change of [
      { tab: { id: 7, url: 'https://www.news.example/other' } },
      { tab: { id: 71, url: NOTES.article.url } },
      { tab: { id: 7, url: undefined } },
      { settings: off },
    ])
      expect((await glanced((world) => Object.assign(world, change))).seen).toBeNull();
  });

  it('stays while the page is read again, and gives way to what the page says', async () => {
    const states: (PageState | null)[] = [{ state: 'reading' }, { state: 'reading' }, { state: 'not-an-article' }];
    const { world } = await glanced((each) =>
      Object.defineProperty(each, 'page', { get: () => (states.length > 1 ? states.shift() : states[0]) }),
    );
    expect(world.states).not.toContain('reading');
    expect(world.session.data.state).toBe('not-an-article');
  });
});

describe('a site', () => {
  it('is switched off with one click, and on again where the script was kept away', async () => {
    const world = await opened();
    expect(world.read.site).toEqual({ host: 'news.example', locked: false });
    await world.do(({ turnOff }) => turnOff());
    expect(world.settings.sites.off).toEqual(['news.example']);
    expect(world.asked).toContain('sites/apply');
    expect(world.session.data.state).toBe('off');
    world.page = null;
    await world.do(({ turnOn }) => turnOn());
    expect(world.settings.sites.off).toEqual([]);
    expect(world.asked).toContain('page/read');
    expect(world.read.tab).toBe('figures');
  });

  it('that is off says so, whether the page answers or not, and a resting one until when', async () => {
    const sites = { ...DEFAULT_SETTINGS.sites, off: ['news.example'] };
    for (const page of [null, { state: 'off' } as const]) {
      const world = await opened((each) => Object.assign(each, { page, settings: { ...DEFAULT_SETTINGS, sites } }));
      expect(world.session.data).toMatchObject({ state: 'off', until: null });
    }
    const resting = { ...DEFAULT_SETTINGS.sites, pausedUntil: { 'news.example': NOW + 5 } };
    const world = await opened((each) => Object.assign(each, { page: null, settings: { ...DEFAULT_SETTINGS, sites: resting } }));
    expect(world.session.data).toMatchObject({ state: 'off', until: NOW + 5 });
  });

  it('that is read on a click only offers the click', async () => {
    const sites = { ...DEFAULT_SETTINGS.sites, clickOnly: ['news.example'] };
    const world = await opened((each) => Object.assign(each, { page: { state: 'off' }, settings: { ...DEFAULT_SETTINGS, sites } }));
    expect(world.session.data.state).toBe('no-access');
  });

  it('stays as it is where the list of sites that are off is full, and says so', async () => {
    const off = Array.from({ length: MAXIMUM_SITES }, (_, index) => `s${index}.example`);
    const sites = { ...DEFAULT_SETTINGS.sites, off };
    const world = await opened((each) => Object.assign(each, { settings: { ...DEFAULT_SETTINGS, sites } }));
    await world.do(({ turnOff }) => turnOff());
    expect(world.settings.sites.off).toEqual(off);
    expect(world.session.data.state).toBe('read');
    expect(world.read.refusal).toBe('sites_full');
  });

  it('stays as it is, on or off, where a newer version wrote the settings, and says so', async () => {
    const world = await opened((each) => Object.assign(each, { newer: true }));
    await world.do(({ turnOff }) => turnOff());
    expect(world.read.refusal).toBe('sites_newer');
    const sites = { ...DEFAULT_SETTINGS.sites, off: ['news.example'] };
    const off = await opened((each) => Object.assign(each, { page: null, newer: true, settings: { ...DEFAULT_SETTINGS, sites } }));
    await off.do(({ turnOn }) => turnOn());
    expect(off.session.data).toMatchObject({ state: 'off', refusal: 'sites_newer' });
  });

  it('is not switched against the organisation', async () => {
    const world = await opened((each) => {
      each.policy = { ...NO_POLICY, managed: true, locked: new Set(['sites.off']) };
    });
    await world.do(({ turnOff }) => turnOff());
    expect(world.settings.sites.off).toEqual([]);
    expect(world.read.site?.locked).toBe(true);
  });
});

describe('a page that failed', () => {
  it('is an error with a way to try again, also when it never finishes', async () => {
    for (const page of [{ state: 'error' }, { state: 'reading' }] as const) {
      const world = await opened((each) => {
        each.page = page;
      });
      expect(world.session.data).toEqual({ state: 'error', host: 'www.news.example' });
      await world.do(({ readPage }) => readPage());
      expect(world.session.data.state).toBe('read');
    }
  });
});

describe('a page that loads', () => {
  const loading = (world: World): void => {
    Object.assign(world, { page: null, tab: { ...world.tab, isLoading: true }, settings: on(world.settings) });
  };
  const on = (settings: Settings): Settings => ({ ...settings, sites: { ...settings.sites, mode: 'every' } });

  it('is said to be read, and shown once our script has come', async () => {
    const world = await opened((each) => {
      loading(each);
      let waits = 0;
      each.waited = () => {
        waits += 1;
        if (waits === 1) each.page = { state: 'reading' };
        if (waits === 2) each.page = { state: 'read', notes: packNotes(NOTES) };
      };
    });
    expect(world.states).not.toContain('no-access');
    expect(world.session.data.state).toBe('read');
  });

  it('and that no script comes to is not read, once it is complete or has loaded for long', async () => {
    for (const waited of [(world: World) => Object.assign(world.tab, { isLoading: false }), () => undefined]) {
      const world = await opened((each) => {
        loading(each);
        each.waited = () => waited(each);
      });
      expect(world.states).toContain('reading');
      expect(world.session.data.state).toBe('no-access');
    }
  });

  it('is not said to be read where nothing is read without a click', async () => {
    for (const change of [
      (world: World) => Object.assign(world, { granted: false }),
      (world: World) => Object.assign(world.tab, { url: undefined }),
      ({ settings }: World) => Object.assign(settings, { sites: { ...settings.sites, mode: 'click' } }),
      ({ settings }: World) => Object.assign(settings, { sites: { ...settings.sites, clickOnly: ['news.example'] } }),
    ]) {
      const world = await opened((each) => {
        loading(each);
        change(each);
      });
      expect(world.states).not.toContain('reading');
      expect(world.session.data.state).toBe('no-access');
    }
  });
});

describe('a page that changes', () => {
  it('is asked again before a place in it is shown', async () => {
    const world = await opened();
    const [figure] = NOTES.figures;
    const { start, end } = figure ?? { start: 0, end: 0 };
    await world.do(({ reveal }) => reveal(start, end));
    world.page = { state: 'read', notes: packNotes(grown) };
    await world.do(({ reveal }) => reveal(start, end));
    expect(world.revealed).toEqual([
      { start, end },
      { start: start + GROWN, end: end + GROWN },
    ]);
    expect(world.read.article.page).toEqual(unpackNotes(packNotes(grown)));
    world.page = { state: 'read', notes: packNotes({ ...grown, sentences: {}, mentions: [] }) };
    await world.do(({ reveal }) => reveal(start + GROWN, end + GROWN));
    expect(world.revealed).toHaveLength(2);
  });

  it('keeps the tab that the reader looks at, here and at the next address', async () => {
    const world = await opened();
    await world.do(({ show }) => show('risk'));
    world.page = { state: 'read', notes: packNotes(grown) };
    await world.session.follow();
    expect(world.read).toMatchObject({ tab: 'risk', article: { page: grown } });
    const next = { ...NOTES, article: { ...NOTES.article, url: 'https://news.example/markets/other' } };
    world.page = { state: 'read', notes: packNotes(next) };
    await world.session.follow();
    expect(world.read).toMatchObject({ tab: 'risk', article: { page: next } });
    expect(world.read.article.moves).not.toBeNull();
  });

  it('is shown as soon as it says that it was read, and another tab’s is not', async () => {
    const world = await opened();
    const next = { ...NOTES, article: { ...NOTES.article, url: 'https://news.example/markets/other' } };
    world.page = { state: 'read', notes: packNotes(next) };
    await world.session.pageFound(71);
    expect(world.read.article.page).toEqual(unpackNotes(packNotes(NOTES)));
    await world.session.pageFound(7);
    expect(world.read.article.page).toEqual(next);
  });

  it('is not drawn anew while it is as it was', async () => {
    const world = await opened();
    const { article } = world.read;
    world.page = { state: 'read', notes: packNotes(structuredClone(NOTES)) };
    await world.session.follow();
    expect(world.read.article).toBe(article);
  });
});

describe('a connection', () => {
  it('that comes back brings what was missing', async () => {
    const world = await opened((each) => Object.assign(each, { online: false, answers: false }));
    expect(world.read.offline).toBe(true);
    expect(world.read.article.views['US:WULF']).toMatchObject({ ok: false });
    Object.assign(world, { online: true, answers: true });
    await world.session.connectionChanged();
    expect(world.read.offline).toBe(false);
    const { views, correlations } = world.read.article;
    expect([...Object.values(views), correlations].every((each) => each !== 'waiting' && each?.ok)).toBe(true);
    world.online = false;
    await world.session.connectionChanged();
    expect(world.read.offline).toBe(true);
  });

  it('that stays brings newer prices', async () => {
    const world = await opened();
    const before = world.asked.filter((each) => each === 'market/view US:WULF').length;
    await world.session.refresh();
    expect(world.asked.filter((each) => each === 'market/view US:WULF')).toHaveLength(before + 1);
    expect(world.states.lastIndexOf('reading')).toBe(-1);
  });
});

describe('what the reader says', () => {
  it('takes effect at once, everywhere, and is taken back whole', async () => {
    const world = await opened();
    const hut = NOTES.mentions.filter(({ instrument }) => instrument === 'US:HUT');
    await world.do(({ dismiss }) => dismiss(hut));
    await world.session.preferencesChanged();
    expect(world.read.article.views).not.toHaveProperty('US:HUT');
    expect(world.read.article.dismissed).toEqual(hut);
    // One of them was said on a card, for this article only.
    world.dismissals = { ...world.dismissals, entries: world.dismissals.entries.map((each) => ({ ...each, where: NOTES.article.url })) };
    await world.do(({ undo }) => undo(hut));
    await world.session.preferencesChanged();
    expect(world.dismissals.entries).toEqual([]);
    expect(world.read.article.views['US:HUT']).toMatchObject({ ok: true });
  });

  it('is refused in words where a newer version wrote it or there is no room, until something is done', async () => {
    const world = await opened((each) => Object.assign(each, { newer: true }));
    const hut = NOTES.mentions.filter(({ instrument }) => instrument === 'US:HUT');
    for (const act of ['dismiss', 'confirm', 'undo'] as const) {
      await world.do((actions) => actions[act](hut));
      expect(world.read.refusal).toBe('said_newer');
    }
    await world.do(({ watch }) => watch('US:HUT'));
    expect(world.read.refusal).toBe('watch_newer');
    world.newer = false;
    const entries = Array.from({ length: MAXIMUM_WATCHED }, (_, index) => ({ id: `US:${index}`, added: 1 }));
    world.watchlist = { ...EMPTY_WATCHLIST, entries };
    await world.do(({ watch }) => watch('US:HUT'));
    expect(world.read.refusal).toBe('watch_full');
    await world.do(({ unwatch }) => unwatch('US:1'));
    expect(world.read.refusal).toBeNull();
  });

  it('and was refused stays said while the page is read again, and not of another page', async () => {
    const world = await opened((each) => Object.assign(each, { newer: true }));
    await world.do(({ watch }) => watch('US:HUT'));
    const { page: known } = world;
    world.page = { state: 'reading' };
    world.waited = () => {
      world.page = known;
    };
    await world.session.follow();
    expect(world.states).toContain('reading');
    expect(world.read.refusal).toBe('watch_newer');
    const article = { ...NOTES.article, url: 'https://www.news.example/another' };
    world.page = { state: 'read', notes: packNotes({ ...NOTES, article }) };
    await world.session.follow();
    expect(world.read.refusal).toBeNull();
  });

  it('on how to write and move reaches the page', async () => {
    const world = await opened();
    world.settings = { ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, motion: 'none', numbers: 'de-DE', currency: 'code' } };
    await world.session.preferencesChanged();
    expect(world.reading).toMatchObject({ motion: 'none', numbers: 'de-DE', currency: 'code' });
  });
});
