import { afterEach, beforeEach, expect } from 'vitest';
import { CardControl } from '../../../src/content/card/card-control.ts';
import type { RenderCard } from '../../../src/content/card/mention-card.ts';
import { PageGate } from '../../../src/content/gate/page-gate.ts';
import { Session, type SessionPorts } from '../../../src/content/session.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { Entity } from '../../../src/core/instruments/instrument.ts';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { type Dismissals, dismiss, NO_DISMISSALS, undoDismissal } from '../../../src/core/settings/dismissals/dismissals.ts';
import type { Preferences } from '../../../src/core/settings/preferences.ts';
import type { Refusal } from '../../../src/core/settings/refusal.ts';
import { DEFAULT_SETTINGS, type ReadingSettings, type Settings } from '../../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST, unwatch, watch } from '../../../src/core/settings/watchlist/watchlist.ts';
import type { Ask } from '../../../src/messaging/ask.ts';
import { unpackArticle } from '../../../src/messaging/packed-article.ts';
import { packNotes } from '../../../src/messaging/packed-notes.ts';
import type { ParamsOf } from '../../../src/messaging/protocol.ts';
import type { CardActions, CardState } from '../../../src/ui/card-state.ts';
import { view } from '../support/samples.ts';
import { closePage, openPage, READABILITY, textNode } from './page.ts';

export const share = (symbol: string, name: string): Entity => ({
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

/** A session on the test's own document, with a background that answers as told. */
export class Stage {
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
  /** Why the background refuses every change. */
  refusal: Refusal | null = null;
  /** Until then it answers no change. */
  answers: Promise<void> = Promise.resolve();
  /** Answers of this kind never come, as while a page lies in the memory of the browser. */
  loses: 'preferences/read' | 'article/annotate' | null = null;
  gone = false;
  /** What makes cards is still on its way. */
  cardComes: Promise<void> | null = null;
  /** How often it was asked for. */
  prepared = 0;
  readonly #listeners = new Set<() => void>();
  readonly session: Session;

  constructor() {
    const ask = async (type: string, params: unknown): Promise<unknown> => {
      this.asked.push(`${type} ${JSON.stringify(params)}`);
      if (this.gone) throw new Error('gone');
      if (type === this.loses) return new Promise(() => {});
      if (type === 'article/annotate' && this.fails) throw new Error('failed');
      if (type === 'article/annotate')
        return packNotes(await annotate(unpackArticle((params as ParamsOf<'article/annotate'>).article), this.own));
      if (type === 'market/view' && this.holds) await new Promise<void>((resolve) => this.held.push(resolve));
      if (type === 'market/view' && this.prices) {
        const comparing = (params as { first: boolean }).first;
        if (!comparing && this.losesComparison) return { ok: false, error: { code: 'network' } };
        return { ok: true, value: { ...view('US:NVDA'), comparing } };
      }
      if (type === 'market/correlations' && this.losesComparison) return { ok: false, error: { code: 'network' } };
      if (type === 'market/correlations' && this.prices) return { ok: true, value: { ids: [], cells: [] } };
      return type.startsWith('market/') ? { ok: false, error: { code: 'nodata' } } : null;
    };
    const ports: SessionPorts = {
      document,
      gate: new PageGate(document),
      ask: ask as Ask,
      now: Date.now,
      readability: READABILITY,
      look: { language: 'en', direction: 'ltr' },
      store: {
        read: async () =>
          this.loses === 'preferences/read' ? new Promise(() => {}) : { ...this.preferences, problems: [], localOnly: false },
        watch: (changed) => {
          this.#listeners.add(changed);
          return () => this.#listeners.delete(changed);
        },
        change: async (type, params) => {
          this.asked.push(`${type} ${JSON.stringify(params)}`);
          await this.answers;
          if (this.refusal) return this.refusal;
          const { watch: fresh = [], unwatch: gone = [] } = params as Partial<ParamsOf<'watchlist/change'>>;
          const { dismiss: said = [], undo = [] } = params as Partial<ParamsOf<'dismissals/change'>>;
          const { watchlist, dismissals } = this.preferences;
          this.set({
            watchlist: gone.reduce(
              unwatch,
              fresh.reduce((list, id) => watch(list, id, Date.now()), watchlist),
            ),
            dismissals: said.reduce(dismiss, undo.reduce(undoDismissal, dismissals)),
          });
          return null;
        },
      },
      maker: {
        get: () => (this.cardComes !== null ? undefined : (needs, signal) => new CardControl({ ...needs, render: this.#render }, signal)),
        bring: async () => {
          this.prepared += 1;
          await this.cardComes;
          this.cardComes = null;
        },
      },
      // What a test makes up stands for what the reader does.
      isReal: () => true,
      describe: (name, position, count) => `${name}, ${position} of ${count}`,
      isGone: (error) => error instanceof Error && error.message === 'gone',
      report: (error) => {
        if (!this.fails) throw error;
      },
    };
    this.session = new Session(ports);
  }

  readonly #render: RenderCard = (container, state, actions, reading) => {
    this.container = container as HTMLElement;
    this.reading = reading;
    this.state = state;
    this.actions = actions;
    if (!state) container.replaceChildren();
    else if (!container.firstChild) {
      const card = document.createElement('div');
      card.style.cssText = 'width: 300px; height: 180px; background: canvas';
      container.append(card);
    }
  };

  set(change: Partial<Stage['preferences']>): void {
    this.preferences = { ...this.preferences, ...change };
    for (const listener of this.#listeners) listener();
  }

  get surface(): string | null {
    return this.state?.surface ?? null;
  }

  /** What the badge was told, each time. */
  get found(): unknown[] {
    return this.asked.flatMap((line) => {
      if (!line.startsWith('page/found')) return [];
      const { instruments, watched } = JSON.parse(line.slice('page/found'.length)) as ParamsOf<'page/found'>;
      return [{ instruments, watched }];
    });
  }

  /** Starts the session, and waits for its first marks. */
  async begin(): Promise<void> {
    this.session.start();
    await expect.poll(() => this.session.state.state).toBe('read');
    await expect.poll(() => marked().length + marked('mn-b').length).toBeGreaterThan(0);
  }
}

export const marked = (name = 'mn-dotted'): string[] => Array.from(CSS.highlights.get(name) ?? [], (range) => (range as Range).toString());
export const reading = (change: Partial<ReadingSettings>): Settings => ({
  ...DEFAULT_SETTINGS,
  reading: { ...DEFAULT_SETTINGS.reading, ...change },
});
export const said = (id: string, surface: string): Dismissals => ({ version: 1, entries: [{ id, surface, where: 'everywhere', at: 0 }] });
export const connected = (): boolean =>
  Array.from(CSS.highlights.get('mn-dotted') ?? []).every((range) => range.startContainer.isConnected);
export const host = (): Element | null => document.querySelector('margin-note');

export function place(says: string, root: Node = document.body): DOMRect {
  const node = textNode(says, root);
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(says));
  range.setEnd(node, node.data.indexOf(says) + says.length);
  node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [rect] = range.getClientRects();
  if (!rect) throw new Error(`${says} is not shown`);
  return rect;
}

export function point(type: string, x: number, y: number, init: PointerEventInit = {}): void {
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

export function moveTo(says: string): DOMRect {
  const rect = place(says);
  point('pointermove', rect.left + rect.width / 2, rect.top + rect.height / 2);
  return rect;
}

export const moveAway = (): void => point('pointermove', 2, 2);
export const press = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

/** A page and a stage on it for each test of a file, put away after it. */
export function eachOn(html: string, begin: (stage: Stage) => void): void {
  let stage: Stage;
  beforeEach(() => {
    openPage(html);
    stage = new Stage();
    begin(stage);
  });
  afterEach(() => {
    stage.session.stop();
    closePage();
  });
}
