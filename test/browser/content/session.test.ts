import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '../../../src/content/ask.ts';
import { PageGate } from '../../../src/content/page-gate.ts';
import { Session, type SessionPorts } from '../../../src/content/session.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { Entity } from '../../../src/core/instruments/instrument.ts';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { type Dismissals, NO_DISMISSALS } from '../../../src/core/settings/dismissals.ts';
import type { Preferences } from '../../../src/core/settings/preferences.ts';
import { DEFAULT_SETTINGS, type ReadingSettings, type Settings } from '../../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST, watch } from '../../../src/core/settings/watchlist.ts';
import { unpackArticle } from '../../../src/messaging/packed-article.ts';
import { packNotes, unpackNotes } from '../../../src/messaging/packed-notes.ts';
import type { ParamsOf } from '../../../src/messaging/protocol.ts';
import type { CardActions, CardState } from '../../../src/ui/card-state.ts';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { view } from '../support/samples.ts';
import { closePage, openPage, textNode } from './page.ts';

const share = (symbol: string, name: string): Entity => ({
  id: `US:${symbol}`,
  kind: 'equity',
  symbol,
  name,
  symbols: {},
  tier: 1,
  provenance: 'reviewed',
});
const NAMES: Readonly<Record<string, Entity>> = {
  Amazon: share('AMZN', 'Amazon'),
  Nvidia: share('NVDA', 'Nvidia'),
  'Core Scientific': share('CORZ', 'Core Scientific'),
  'Hut 8': share('HUT', 'Hut 8'),
  Oracle: share('ORCL', 'Oracle'),
};

/** Finds five names wherever they are written; what is recognised is not the matter here. */
async function annotate(article: Article, own: Readonly<Record<string, Entity>> = {}): Promise<ArticleNotes> {
  const mentions = Object.entries({ ...NAMES, ...own }).flatMap(([surface, { id }]) =>
    [...article.text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
      start: index,
      end: index + surface.length,
      surface,
      instrument: id,
      kind: 'company' as const,
      confidence: 1,
      tier: 'mark' as const,
      evidence: [],
    })),
  );
  const doubtful = article.text.indexOf('Texas');
  if (doubtful >= 0) {
    const range = { start: doubtful, end: doubtful + 5, surface: 'Texas', instrument: 'US:ORCL', kind: 'company' as const };
    mentions.push({ ...range, confidence: 0.4, tier: 'quiet' as never, evidence: [] });
  }
  const { url, title, author, site, language, published } = article;
  const entities = Object.fromEntries(Object.values(NAMES).map((entity) => [entity.id, entity]));
  return { article: { url, title, author, site, language, published }, mentions, figures: [], themes: [], entities, sentences: {} };
}

class Stage {
  preferences: Preferences & { readonly aliases: string } = {
    aliases: '',
    settings: DEFAULT_SETTINGS,
    watchlist: EMPTY_WATCHLIST,
    dismissals: NO_DISMISSALS,
    confirmations: NO_DISMISSALS,
  };
  state: CardState | null = null;
  actions: CardActions | null = null;
  container: HTMLElement | null = null;
  reading: ReadingSettings | null = null;
  readonly asked: string[] = [];
  /** Answers to `market/view`, held back until released. */
  readonly held: (() => void)[] = [];
  holds = false;
  /** There are prices; else a card has none to show. */
  prices = false;
  /** The reader's own names. */
  own: Readonly<Record<string, Entity>> = {};
  /** Reading fails in the background. */
  fails = false;
  losesComparison = false;
  gone = false;
  readonly #listeners = new Set<() => void>();
  readonly session: Session;

  constructor() {
    const ask = async (type: string, params: unknown): Promise<unknown> => {
      this.asked.push(`${type} ${JSON.stringify(params)}`);
      if (this.gone) throw new Error('gone');
      if (type === 'article/annotate' && this.fails) throw new Error('failed');
      if (type === 'article/annotate')
        return packNotes(await annotate(unpackArticle((params as ParamsOf<'article/annotate'>).article), this.own));
      if (type === 'market/view' && this.holds) await new Promise<void>((resolve) => this.held.push(resolve));
      if (type === 'market/view' && this.prices) {
        const comparing = (params as { first: boolean }).first;
        if (!comparing && this.losesComparison) return { ok: false, error: { code: 'network' } };
        return { ok: true, value: { ...view('US:NVDA'), comparing } };
      }
      return type.startsWith('market/') ? { ok: false, error: { code: 'nodata' } } : null;
    };
    const ports: SessionPorts = {
      document,
      gate: new PageGate(document),
      ask: ask as Ask,
      now: Date.now,
      look: { css: '.test-card { width: 300px; height: 180px; background: canvas; }', language: 'en', direction: 'ltr' },
      store: {
        read: async () => ({ ...this.preferences, problems: [], localOnly: false }),
        watch: (changed) => {
          this.#listeners.add(changed);
          return () => this.#listeners.delete(changed);
        },
        changeWatchlist: async (change) => this.set({ watchlist: change(this.preferences.watchlist) }),
        changeDismissals: async (change) => this.set({ dismissals: change(this.preferences.dismissals) }),
      },
      render: (container, state, actions, reading) => {
        this.container = container as HTMLElement;
        this.reading = reading;
        this.state = state;
        this.actions = actions;
        if (!state) container.replaceChildren();
        else if (!container.firstChild) container.append(Object.assign(document.createElement('div'), { className: 'test-card' }));
      },
      describe: (name, position, count) => `${name}, ${position} of ${count}`,
      isGone: (error) => error instanceof Error && error.message === 'gone',
      report: (error) => {
        if (!this.fails) throw error;
      },
    };
    this.session = new Session(ports);
  }

  set(change: Partial<Stage['preferences']>): void {
    this.preferences = { ...this.preferences, ...change };
    for (const listener of this.#listeners) listener();
  }

  get surface(): string | null {
    return this.state?.surface ?? null;
  }
}

const marked = (name = 'mn-dotted'): string[] => Array.from(CSS.highlights.get(name) ?? [], (range) => (range as Range).toString());
const reading = (change: Partial<ReadingSettings>): Settings => ({
  ...DEFAULT_SETTINGS,
  reading: { ...DEFAULT_SETTINGS.reading, ...change },
});
const said = (id: string, surface: string): Dismissals => ({ version: 1, entries: [{ id, surface, where: 'everywhere', at: 0 }] });
const found = (): unknown[] =>
  stage.asked.flatMap((line) => (line.startsWith('page/found') ? [JSON.parse(line.slice('page/found'.length))] : []));
const connected = (): boolean => Array.from(CSS.highlights.get('mn-dotted') ?? []).every((range) => range.startContainer.isConnected);
const host = (): Element | null => document.querySelector('margin-note');

function place(says: string): DOMRect {
  const node = textNode(says);
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(says));
  range.setEnd(node, node.data.indexOf(says) + says.length);
  node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [rect] = range.getClientRects();
  if (!rect) throw new Error(`${says} is not shown`);
  return rect;
}

function point(type: string, x: number, y: number, init: PointerEventInit = {}): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const Kind = type === 'click' ? MouseEvent : PointerEvent;
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
      ...init,
    }) satisfies InstanceType<typeof Kind>,
  );
}

function moveTo(says: string): DOMRect {
  const rect = place(says);
  point('pointermove', rect.left + rect.width / 2, rect.top + rect.height / 2);
  return rect;
}

const moveAway = (): void => point('pointermove', 2, 2);
const press = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

let stage: Stage;

beforeEach(async () => {
  openPage(landlords);
  stage = new Stage();
});

afterEach(() => {
  stage.session.stop();
  closePage();
});

async function started(): Promise<void> {
  stage.session.start();
  await expect.poll(() => stage.session.state.state).toBe('read');
  await expect.poll(() => marked().length + marked('mn-b').length).toBeGreaterThan(0);
}

describe('marks', () => {
  test('every mention is painted, and the page does not notice', async () => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const height = document.documentElement.scrollHeight;
    await started();
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).toHaveLength(0);
    expect(document.documentElement.scrollHeight).toBe(height);
    expect(marked()).toEqual(expect.arrayContaining(['Amazon', 'Nvidia', 'Core Scientific', 'Hut 8']));
    expect(found()).toEqual([{ instruments: 4, watched: 0 }]);
  });

  test('watched names are painted apart, as soon as they are watched', async () => {
    await started();
    stage.set({ watchlist: watch(EMPTY_WATCHLIST, 'US:CORZ', 0) });
    await expect.poll(() => new Set(marked('mn-b'))).toEqual(new Set(['Core Scientific']));
    expect(marked()).not.toContain('Core Scientific');
  });

  test('the first of each name in a block, when the reader wants no more', async () => {
    await started();
    const all = marked().length;
    stage.set({ settings: reading({ marks: 'first' }) });
    await expect.poll(() => marked().length).toBeLessThan(all);
  });

  test('switched off for the site, nothing is left; switched on, it is back', async () => {
    await started();
    stage.set({ settings: { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, off: [location.hostname] } } });
    await expect.poll(() => marked()).toHaveLength(0);
    expect(stage.session.state).toEqual({ state: 'off' });
    expect(found().at(-1)).toEqual({ instruments: 0, watched: 0 });
    stage.set({ settings: DEFAULT_SETTINGS });
    await expect.poll(() => marked().length).toBeGreaterThan(0);
  });

  test('a doubtful name is marked once the reader has confirmed it', async () => {
    await started();
    expect(marked()).not.toContain('Texas');
    stage.set({ confirmations: said('US:ORCL', 'Texas') });
    await expect.poll(() => marked()).toContain('Texas');
  });

  test('a name of the reader’s own is marked as soon as it is given', async () => {
    await started();
    const readings = () => stage.asked.filter((request) => request.startsWith('article/annotate')).length;
    expect(marked()).not.toContain('landlords');
    stage.own = { landlords: share('DC', 'Data') };
    stage.set({ aliases: 'landlords' });
    await expect.poll(() => marked()).toContain('landlords');
    expect(readings()).toBe(2);
    stage.set({ watchlist: watch(EMPTY_WATCHLIST, 'US:CORZ', 0) });
    await expect.poll(() => marked('mn-b')).toContain('Core Scientific');
    expect(readings()).toBe(2);
  });

  test('the badge counts names as the reader settles them, watched ones apart', async () => {
    await started();
    stage.set({ watchlist: watch(EMPTY_WATCHLIST, 'US:CORZ', 0) });
    await expect.poll(() => found().at(-1)).toEqual({ instruments: 4, watched: 1 });
    stage.set({ dismissals: said('US:CORZ', 'Core Scientific') });
    await expect.poll(() => found().at(-1)).toEqual({ instruments: 3, watched: 0 });
    stage.set({ confirmations: said('US:ORCL', 'Texas') });
    await expect.poll(() => found().at(-1)).toEqual({ instruments: 4, watched: 0 });
  });

  test('a failure is told from a page without an article, and asking again reads it', async () => {
    stage.fails = true;
    stage.session.start();
    await expect.poll(() => stage.session.state.state).toBe('error');
    stage.fails = false;
    stage.session.readAnyway();
    await expect.poll(() => stage.session.state.state).toBe('read');
  });

  test('stopping leaves no trace', async () => {
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.session.stop();
    expect(CSS.highlights.size).toBe(0);
    expect(host()).toBeNull();
  });

  test('the look of marks is asked for once, and follows the reader at once', async () => {
    await started();
    const before = marked();
    stage.set({ settings: reading({ style: 'wash' }) });
    await expect.poll(() => marked('mn-wash')).toEqual(before);
    expect(CSS.highlights.has('mn-dotted')).toBe(false);
    expect(stage.asked.filter((line) => line.startsWith('page/style'))).toHaveLength(1);
  });
});

describe('hover', () => {
  test('resting on a mark opens its card, below the line and inside the window', async () => {
    await started();
    const line = moveTo('Nvidia');
    expect(host()).toBeNull();
    await expect.poll(() => stage.surface).toBe('Nvidia');
    await expect.poll(() => stage.container?.getBoundingClientRect().top ?? 0).toBeGreaterThan(1);
    const card = stage.container?.getBoundingClientRect();
    expect(card && (card.top >= line.bottom || card.bottom <= line.top)).toBe(true);
    expect(card && card.left >= 0 && card.right <= innerWidth && card.bottom <= innerHeight).toBe(true);
  });

  test('passing over a mark opens nothing; a rest on plain text neither', async () => {
    await started();
    moveTo('Nvidia');
    moveTo('hummed');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stage.state).toBeNull();
  });

  test('the pointer may cross the gap into the card and stay there', async () => {
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.state?.status).toBe('not-found');
    moveAway();
    host()?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(stage.surface).toBe('Nvidia');
    moveAway();
    await expect.poll(() => stage.state).toBeNull();
  });

  test('the card is drawn in the colours, the motion and the numbers that the reader chose, also when it is open', async () => {
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    expect(stage.container?.dataset).toMatchObject({ theme: 'light' });
    expect(stage.container?.dataset).not.toHaveProperty('motion');
    stage.set({ settings: reading({ theme: 'dark', motion: 'none', numbers: 'de-DE' }) });
    await expect.poll(() => stage.container?.dataset).toMatchObject({ theme: 'dark', motion: 'none' });
    expect(stage.container?.style.colorScheme).toBe('dark');
    await expect.poll(() => stage.reading?.numbers).toBe('de-DE');
  });

  test('a card is compared with the names that the reader left, and with those that were confirmed', async () => {
    await started();
    stage.set({ dismissals: said('US:CORZ', 'Core Scientific'), confirmations: said('US:ORCL', 'Texas') });
    await expect.poll(() => marked()).toContain('Texas');
    stage.prices = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.asked.find((line) => line.startsWith('market/correlations'))).toBeDefined();
    const [asked] = stage.asked.flatMap((line) => (line.startsWith('market/correlations') ? [JSON.parse(line.slice(19))] : []));
    expect(asked.ids).not.toContain('US:CORZ');
    expect(asked.ids).toEqual(expect.arrayContaining(['US:NVDA', 'US:AMZN', 'US:ORCL']));
    // The series that the card's own view asks for serve these, too.
    expect(asked.published).toBe('2025-12-03');
  });

  test('the price is shown before what it is compared with, which follows', async () => {
    await started();
    stage.prices = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.state?.status).toBe('ready');
    const asked = () => stage.asked.flatMap((line) => (line.startsWith('market/view') ? [JSON.parse(line.slice(12)).first] : []));
    await expect.poll(asked).toEqual([true, false]);
    await expect.poll(() => stage.state && 'view' in stage.state && stage.state.view.comparing).toBe(false);
  });

  test('what it is compared with is waited for no longer when it does not come', async () => {
    await started();
    stage.prices = true;
    stage.losesComparison = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.state?.status).toBe('ready');
    await expect.poll(() => stage.state && 'view' in stage.state && 'comparing' in stage.state.view).toBe(false);
  });

  test('Escape closes, and the page does not hear of it', async () => {
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    press('Escape');
    expect(stage.state).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    press('Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a pinned card stays when the pointer leaves', async () => {
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.actions?.pin(true);
    moveAway();
    moveTo('Core Scientific');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(stage.state).toMatchObject({ surface: 'Nvidia', pinned: true });
    stage.actions?.close();
    expect(stage.state).toBeNull();
  });

  test('a tap opens and a tap elsewhere closes', async () => {
    await started();
    const { x, y, width, height } = place('Hut 8');
    point('click', x + width / 2, y + height / 2, { pointerType: 'touch' });
    expect(stage.surface).toBe('Hut 8');
    await expect.poll(() => stage.container?.getBoundingClientRect().top ?? 0).toBeGreaterThan(1);
    point('click', 2, 2, { pointerType: 'touch' });
    expect(stage.state).toBeNull();
  });

  test('with Alt only, or on a click only, when the reader wants it so', async () => {
    stage.set({ settings: reading({ trigger: 'modifier' }) });
    await started();
    const line = moveTo('Nvidia');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stage.state).toBeNull();
    point('pointermove', line.left + 4, line.top + line.height / 2, { altKey: true });
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.actions?.close();
    stage.set({ settings: reading({ trigger: 'click' }) });
    const other = place('Hut 8');
    const clicked = (): string | null => {
      point('click', other.left + 4, other.top + other.height / 2);
      return stage.surface;
    };
    await expect.poll(clicked).toBe('Hut 8');
  });

  test('a late answer does not overwrite a newer card', async () => {
    await started();
    stage.holds = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.held.length).toBe(1);
    moveTo('Core Scientific');
    await expect.poll(() => stage.held.length).toBe(2);
    stage.held[1]?.();
    await expect.poll(() => stage.state).toMatchObject({ surface: 'Core Scientific', status: 'not-found' });
    stage.held[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stage.state).toMatchObject({ surface: 'Core Scientific', status: 'not-found' });
  });

  test('text that cannot be selected can be hovered', async () => {
    document.body.style.userSelect = 'none';
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    document.body.style.userSelect = '';
  });

  test('"not this" takes the marks away, and undo brings them back', async () => {
    await started();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.actions?.dismissHere();
    await expect.poll(() => marked()).not.toContain('Nvidia');
    expect(stage.state).toMatchObject({ dismissed: 'here' });
    stage.actions?.undo();
    await expect.poll(() => marked()).toContain('Nvidia');
  });

  test('when the extension has gone, so do we', async () => {
    await started();
    stage.gone = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.session.isStopped).toBe(true);
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('a page that changes', () => {
  test('marks follow a new rendering of the same text, and new text', async () => {
    await started();
    const before = marked();
    const article = document.querySelector('article');
    const html = article?.innerHTML ?? '';
    if (article) article.innerHTML = html;
    await expect.poll(() => connected() && marked()).toEqual(before);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Later in the day Oracle said the same.';
    article?.append(paragraph);
    await expect.poll(() => marked()).toContain('Oracle');
  });

  test('the next article, added below, is marked too', async () => {
    await started();
    const next = document.createElement('article');
    next.append(
      Object.assign(document.createElement('p'), {
        textContent: 'Oracle borrowed again, and lenders asked for a little more. '.repeat(24),
      }),
    );
    document.querySelector('main')?.append(next);
    await expect.poll(() => marked().filter((text) => text === 'Oracle')).toHaveLength(24);
    expect(marked()).toContain('Nvidia');
  });

  test('only what changed is painted again', async () => {
    await started();
    const before = new Set(CSS.highlights.get('mn-dotted'));
    const paragraph = Object.assign(document.createElement('p'), { textContent: 'Later in the day Oracle said the same.' });
    document.querySelector('article')?.prepend(paragraph);
    await expect.poll(() => marked()).toContain('Oracle');
    const fresh = [...(CSS.highlights.get('mn-dotted') ?? [])].filter((range) => !before.has(range));
    expect(fresh.map(String)).toEqual(['Oracle']);
  });

  test('the walk keeps its place when text comes in above it', async () => {
    await started();
    stage.session.walk('next');
    stage.session.walk('next');
    const [at] = CSS.highlights.get('mn-c') ?? [];
    document.querySelector('article')?.prepend(Object.assign(document.createElement('p'), { textContent: 'Oracle came first.' }));
    await expect.poll(() => marked()).toContain('Oracle');
    stage.session.walk('previous');
    stage.session.walk('next');
    expect([...(CSS.highlights.get('mn-c') ?? [])]).toEqual([at]);
  });

  test('an article that is replaced altogether is read anew', async () => {
    await started();
    const before = marked();
    const article = document.querySelector('article');
    const copy = article?.cloneNode(true);
    if (article && copy) article.replaceWith(copy);
    await expect.poll(() => connected() && marked()).toEqual(before);
  });
});

describe('reveal and walk', () => {
  test('a place in the text is scrolled to and flashed', async () => {
    await started();
    const state = stage.session.state;
    const mention = state.state === 'read' ? unpackNotes(state.notes).mentions.find(({ surface }) => surface === 'Hut 8') : undefined;
    expect(stage.session.reveal(mention?.start ?? -1, mention?.end ?? -1)).toBe(true);
    expect(marked('mn-d')).toEqual(['Hut 8']);
    await expect.poll(() => textNode('Hut 8').parentElement?.getBoundingClientRect().top).toBeLessThan(innerHeight);
    await expect.poll(() => marked('mn-d'), { timeout: 4000 }).toEqual([]);
    expect(stage.session.reveal(9_000_000, 9_000_010)).toBe(false);
  });

  test('nothing glides there when the reader wants no motion', async () => {
    stage.set({ settings: reading({ motion: 'none' }) });
    await started();
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const state = stage.session.state;
    const mention = state.state === 'read' ? unpackNotes(state.notes).mentions.findLast(({ surface }) => surface === 'Hut 8') : undefined;
    stage.session.reveal(mention?.start ?? -1, mention?.end ?? -1);
    stage.session.walk('next');
    expect(scrolled.mock.calls.map(([options]) => options)).toEqual([
      { block: 'center', behavior: 'instant' },
      { block: 'nearest', behavior: 'instant' },
    ]);
    scrolled.mockRestore();
  });

  test('the keyboard goes from mark to mark, opens and closes', async () => {
    await started();
    const at = (): number => [...(CSS.highlights.get('mn-c') ?? [])].reduce((_, range) => range.startOffset, -1);
    stage.session.walk('next');
    const first = at();
    stage.session.walk('next');
    expect(at()).toBeGreaterThan(first);
    stage.session.walk('previous');
    expect(at()).toBe(first);
    stage.session.walk('open');
    expect(stage.surface).toBe(marked('mn-c')[0]);
    stage.session.walk('open');
    expect(stage.state).toBeNull();
    press('Escape');
    expect(marked('mn-c')).toEqual([]);
  });
});
