import { type Dismissal, withoutFragment } from '../../core/settings/dismissals/dismissals.ts';
import type { Preferences } from '../../core/settings/preferences.ts';
import type { ReadingSettings } from '../../core/settings/settings.ts';
import { isWatched } from '../../core/settings/watchlist/watchlist.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { RemotePreferences } from '../../messaging/preferences.ts';
import type { ParamsOf } from '../../messaging/protocol.ts';
import type { CardActions, CardState } from '../../ui/card-state.ts';
import type { ArticleView } from '../article-view.ts';
import type { Hit } from '../marks/hit-test.ts';
import { CardHost, type CardLook, type Look } from './card-host.ts';
import { MentionCard, type RenderCard } from './mention-card.ts';
import { themeAt } from './page-theme.ts';
import { otherNames } from './peers.ts';

export interface CardControlPorts {
  readonly document: Document;
  readonly ask: Ask;
  readonly now: () => number;
  readonly look: CardLook;
  readonly render: RenderCard;
  readonly store: Pick<RemotePreferences, 'change'>;
  readonly view: () => ArticleView | null;
  readonly preferences: () => Preferences;
  readonly failed: (error: unknown) => void;
}

/** The open card: which mark it belongs to, what the reader does with it, when it goes. */
export class CardControl {
  readonly #ports: CardControlPorts;
  readonly #host: CardHost;
  readonly #card: MentionCard;
  #hit: Hit | null = null;
  #container: HTMLElement | null = null;
  #pinned = false;
  #held = false;
  #dismissal: Dismissal | null = null;
  #focusedBefore: Element | null = null;

  constructor(ports: CardControlPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#actions = this.#createActions();
    this.#host = new CardHost(ports.document, ports.look);
    this.#card = new MentionCard({ ask: ports.ask, now: ports.now, failed: ports.failed, show: (state) => this.#show(state) });
    signal.addEventListener('abort', () => {
      this.close();
      this.#host.destroy();
    });
  }

  /**
   * Opens the card of the mark that was hit, instead of any other. One that is held stays, wherever the pointer goes; one for the keyboard has the
   * focus until it closes.
   */
  open(hit: Hit, isHeld: boolean, isFocused: boolean): void {
    const view = this.#ports.view();
    const { mention } = hit.mark;
    const entity = view?.notes?.entities[mention.instrument];
    if (!view?.notes || !entity) return;
    const { watchlist } = this.#ports.preferences();
    this.#hit = hit;
    this.#pinned = false;
    this.#held = isHeld;
    this.#dismissal = null;
    this.#container = this.#host.show(
      hit,
      () => this.#look,
      () => this.#lost(),
    );
    // Its line is cut off: nobody is asked about it.
    if (!this.#hit) return;
    const flags = { watched: isWatched(watchlist, entity.id), pinned: false, dismissed: null, refusal: null };
    const { date: published = null, at } = view.notes.article.published ?? {};
    const others = otherNames(entity.id, view.mentions, view.notes.entities);
    this.#card.open({ mention, entity, published, at, others }, flags).catch(this.#ports.failed);
    if (!isFocused) return;
    this.#focusedBefore = this.#ports.document.activeElement;
    this.#host.focus();
  }

  close(): void {
    if (!this.#hit) return;
    this.#hit = null;
    this.#pinned = false;
    this.#held = false;
    this.#dismissal = null;
    this.#card.close();
    this.#host.hide();
    if (this.#container) this.#ports.render(this.#container, null, this.#actions, this.#reading);
    if (this.#focusedBefore instanceof HTMLElement) this.#focusedBefore.focus({ preventScroll: true });
    this.#focusedBefore = null;
  }

  /** Whose card is open. */
  get hit(): Hit | null {
    return this.#hit;
  }

  get isPinned(): boolean {
    return this.#pinned;
  }

  /** It does not care where the pointer goes. */
  get isHeld(): boolean {
    return this.#pinned || this.#held;
  }

  isOnCard(event: Event): boolean {
    return this.#host.isTarget(event);
  }

  announce(text: string, at: Range): void {
    this.#host.announce(text, at);
  }

  /** The reader's choices changed, here or in options. */
  preferencesChanged({ watchlist }: Preferences): void {
    if (!this.#hit) return;
    this.#card.setFlags({ watched: isWatched(watchlist, this.#hit.mark.mention.instrument) });
  }

  get #reading(): ReadingSettings {
    return this.#ports.preferences().settings.reading;
  }

  get #look(): Look {
    const { theme, motion } = this.#reading;
    return { theme: theme === 'page' ? themeAt(this.#hit?.range.startContainer.parentElement ?? document.body) : theme, motion };
  }

  /** The page was read again: the card stays on its mark, and goes when the mark has gone. */
  pageChanged(): void {
    const view = this.#ports.view();
    const hit = this.#hit;
    if (!hit) return;
    const mark = view?.index?.again(hit.mark, hit.range);
    const range = mark && view?.index?.range(mark);
    if (mark && range) {
      this.#hit = { mark, range, line: range === hit.range ? hit.line : 0 };
      this.#host.follow(this.#hit);
      // The mark of a name that was just dismissed has gone; its card stays for the undo.
    } else if (!this.#dismissal) this.close();
  }

  #lost(): void {
    if (!this.#pinned) this.close();
  }

  #show(state: CardState): void {
    if (!this.#hit || !this.#container) return;
    this.#ports.render(this.#container, state, this.#actions, this.#reading);
    this.#host.position();
  }

  readonly #actions: CardActions;

  #createActions(): CardActions {
    return {
      watch: () => this.#watch((id) => ({ watch: [id], unwatch: [] })),
      unwatch: () => this.#watch((id) => ({ watch: [], unwatch: [id] })),
      dismissHere: () => this.#dismiss('here'),
      dismissEverywhere: () => this.#dismiss('everywhere'),
      undo: () => this.#undo(),
      pin: (pinned) => {
        this.#pinned = pinned;
        this.#card.setFlags({ pinned });
      },
      openOptions: () => this.#do(this.#ports.ask('options/open', { section: null })),
      retry: () => this.#do(this.#card.retry()),
      close: () => this.close(),
      openPopup: () => this.#do(this.#ports.ask('popup/open', null)),
    };
  }

  #do(work: Promise<unknown>): void {
    work.catch(this.#ports.failed);
  }

  #watch(paramsOf: (id: string) => ParamsOf<'watchlist/change'>): void {
    if (this.#hit) this.#do(this.#card.settle(this.#ports.store.change('watchlist/change', paramsOf(this.#hit.mark.mention.instrument))));
  }

  #dismiss(reach: 'here' | 'everywhere'): void {
    const notes = this.#ports.view()?.notes;
    if (!this.#hit || !notes) return;
    const { instrument, surface } = this.#hit.mark.mention;
    const where = reach === 'here' ? withoutFragment(notes.article.url) : reach;
    const dismissal = { id: instrument, surface, where, at: this.#ports.now() };
    this.#say({ dismiss: [dismissal], undo: [] }, dismissal, null);
  }

  #undo(): void {
    const dismissal = this.#dismissal;
    if (dismissal) this.#say({ dismiss: [], undo: [dismissal] }, null, dismissal);
  }

  /** What the card shows is said to the background; where that refuses, what was there before is shown again. */
  #say(params: ParamsOf<'dismissals/change'>, after: Dismissal | null, before: Dismissal | null): void {
    this.#showSaid(after);
    this.#do(this.#card.settle(this.#ports.store.change('dismissals/change', params), () => this.#showSaid(before)));
  }

  #showSaid(dismissal: Dismissal | null): void {
    this.#dismissal = dismissal;
    this.#card.setFlags({ dismissed: dismissal && (dismissal.where === 'everywhere' ? 'everywhere' : 'here') });
    // What had the focus is gone.
    this.#host.focus(dismissal ? '[role=status] button' : '.not-this summary');
  }
}
