import { describe, expect, it } from 'vitest';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { packGlance } from '../../../src/messaging/kept-glance.ts';
import { packNotes, unpackNotes } from '../../../src/messaging/packed-notes.ts';
import type { PageState } from '../../../src/messaging/protocol.ts';
import { instrumentsOf, organisationsOf, type PopupData, quietOf } from '../../../src/popup/session/popup-data.ts';
import { opened, World } from '../support/popup-world.ts';
import { NOTES } from '../support/samples.ts';

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

  it.each(['chrome://version/', 'https://chromewebstore.google.com/detail/x', 'https://addons.mozilla.org/addon/x/'])(
    'and that no extension may read is offered for no reading: %s',
    async (url) => {
      const world = await opened((each) => void Object.assign(each, { page: null, tab: { ...each.tab, url } }));
      expect(world.session.data).toEqual({ state: 'unreadable' });
    },
  );

  it('that was open before its site was allowed is said to have been so, and others are not', async () => {
    const open = (world: World): void => void Object.assign(world, { page: null, settings: on(world.settings) });
    expect((await opened(open)).session.data).toMatchObject({ state: 'no-access', before: true });
    const ungranted = await opened((each) => {
      open(each);
      each.granted = false;
    });
    expect(ungranted.session.data).not.toHaveProperty('before');
    const clicked = await opened((each) => void Object.assign(each, { page: null }));
    expect(clicked.session.data).not.toHaveProperty('before');
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

describe('a click whose answer is out while the reader turns to another tab, or goes to another site in this one', () => {
  const other = { ...NOTES, article: { ...NOTES.article, url: 'https://other.example/rates' } };

  function turnAway(world: World, id = 8): void {
    world.tab = { id, url: other.article.url, isLoading: false };
    world.pages = { [id]: { state: 'read', notes: packNotes(other) } };
  }

  /** What is shown of the other tab after all. */
  async function turnedAwayFrom(action: Parameters<World['do']>[0], change: Partial<World> = {}, id = 8): Promise<World> {
    const world = await opened((each) => Object.assign(each, change));
    world.meanwhile = async () => {
      world.meanwhile = async () => undefined;
      turnAway(world, id);
      await world.session.follow();
    };
    await world.do(action);
    return world;
  }

  it('leaves a panel that is only opening with that tab, and with what the reader chose', async () => {
    const world = new World();
    world.watchlist = { ...world.watchlist, entries: [{ id: 'US:WULF', added: 1 }] };
    world.reads = async () => {
      world.reads = async () => undefined;
      turnAway(world);
      await world.session.follow();
    };
    await world.session.open();
    expect(world.read.article.page).toEqual(other);
    expect(world.read.article.said.watched).toEqual(['US:WULF']);
  });

  const off = { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, off: ['news.example'] } };
  it.each<readonly [string, Parameters<World['do']>[0], Partial<World>]>([
    ['switches a site off', ({ turnOff }) => turnOff(), {}],
    ['switches a site on', ({ turnOn }) => turnOn(), { page: null, settings: off }],
    ['switches a site on in vain', ({ turnOn }) => turnOn(), { page: null, settings: off, newer: true }],
    ['has a page read', ({ readPage }) => readPage(), { page: { state: 'not-an-article' } }],
    ['shows a place in the page', ({ reveal }) => reveal(NOTES.figures[0]?.start ?? 0, NOTES.figures[0]?.end ?? 0), {}],
    ['watches a name in vain', ({ watch }) => watch('US:WULF'), { newer: true }],
  ])('and which %s changes nothing of what is shown there', async (_, action, change) => {
    for (const id of [8, 7]) {
      const world = await turnedAwayFrom(action, change, id);
      expect(world.read.article.page).toEqual(other);
      expect(world.read.refusal).toBeNull();
      expect(world.revealed).toEqual([]);
    }
  });

  it.each([8, 7])('reads no page there, whether the tab is another or has another site now: %d', async (id) => {
    const world = await turnedAwayFrom(({ turnOn }) => turnOn(), { page: null, settings: off }, id);
    expect(world.asked).not.toContain('page/read');
  });
});

describe('what the reader chose', () => {
  it('is shown as it was read last, however late an earlier reading ends', async () => {
    const world = await opened();
    let finish = (): void => undefined;
    world.reads = () => {
      world.reads = async () => undefined;
      return new Promise((resolve) => {
        finish = resolve;
      });
    };
    const early = world.session.preferencesChanged();
    world.watchlist = { ...world.watchlist, entries: [{ id: 'US:WULF', added: 1 }] };
    const late = world.session.preferencesChanged();
    finish();
    await Promise.all([early, late]);
    expect(world.read.article.said.watched).toEqual(['US:WULF']);
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
