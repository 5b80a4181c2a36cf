import type { InstrumentId } from '../core/instruments/instrument.ts';
import { type Entity, type Instrument, isInstrument } from '../core/instruments/instrument.ts';
import type { IsoDate } from '../core/market/date.ts';
import type { MarketError } from '../core/market/source.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { failure, type Result } from '../core/result.ts';
import { type MarketView, uncompared } from '../core/risk/view.ts';
import type { ReadingSettings } from '../core/settings/settings.ts';
import { answeredCard, type CardActions, type CardState } from '../ui/card-state.ts';
import type { Ask } from './ask.ts';
import { peersOf } from './peers.ts';

type LoadingCard = Extract<CardState, { status: 'loading' }>;

/** What a card needs to know of its mention. */
export interface CardSubject {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly published: IsoDate | null;
  /** The other listed names of the article, most mentioned first. */
  readonly others: readonly Instrument[];
}

/** What changes on a card while it is open, without any request. */
export type CardFlags = Pick<CardState, 'watched' | 'pinned' | 'dismissed'>;

export interface CardPorts {
  readonly ask: Ask;
  readonly now: () => number;
  readonly show: (state: CardState) => void;
  /** An unexpected failure of a request; the card shows that nothing answered. */
  readonly failed: (error: unknown) => void;
}

/** Answers kept in the page: opening a card again within a minute asks nobody. */
const KEPT_FOR = 60_000;
const MAX_KEPT = 60;
/** Other names of the article that a card is compared with. */
const MAX_COMPARED = 11;

/**
 * The data side of cards. One card is current at a time; an answer that arrives for another one is kept, and not shown.
 */
export class MentionCard {
  readonly #ports: CardPorts;
  readonly #views = new Map<string, { at: number; answer: Result<MarketView, MarketError> }>();
  #subject: CardSubject | null = null;
  #state: CardState | null = null;

  constructor(ports: CardPorts) {
    this.#ports = ports;
  }

  /** Shows what is known at once, and asks for the rest. */
  async open(subject: CardSubject, flags: CardFlags): Promise<void> {
    this.#subject = subject;
    const { mention, entity, published } = subject;
    const base = { surface: mention.surface, evidence: mention.evidence, published, ...flags };
    if (!isInstrument(entity)) {
      this.#show({ ...base, status: 'organisation', organisation: entity, related: [] });
      if (entity.related.length === 0) return;
      const related = await this.#ask(() => this.#ports.ask('lexicon/get', { ids: entity.related }), []);
      if (this.#subject === subject) this.#update((state) => (state.status === 'organisation' ? { ...state, related } : state));
      return;
    }
    await this.#openInstrument(subject, { ...base, status: 'loading', instrument: entity });
  }

  /** Asks again after a failure. */
  async retry(): Promise<void> {
    const subject = this.#subject;
    const state = this.#state;
    if (!subject || !state) return;
    this.#views.delete(subject.entity.id);
    await this.open(subject, { watched: state.watched, pinned: state.pinned, dismissed: state.dismissed });
  }

  setFlags(flags: Partial<CardFlags>): void {
    this.#update((state) => ({ ...state, ...flags }));
  }

  close(): void {
    this.#subject = null;
    this.#state = null;
  }

  async #openInstrument(subject: CardSubject, loading: LoadingCard): Promise<void> {
    const { id, kind } = loading.instrument;
    const kept = this.#views.get(id);
    const fresh = kept && this.#ports.now() - kept.at < KEPT_FOR ? kept.answer : null;
    if (!fresh) this.#show(loading);
    const answer = fresh ?? (await this.#askView(subject, true));
    if (this.#subject !== subject) return;
    // The reader may have watched or pinned while the answer was on its way.
    const state = this.#state;
    const flags = fresh || !state ? loading : { ...loading, watched: state.watched, pinned: state.pinned, dismissed: state.dismissed };
    const others = subject.others.slice(0, MAX_COMPARED);
    const shown = answeredCard(flags, answer, kind === 'equity' ? 'waiting' : 'none', others.length > 0 ? 'waiting' : []);
    this.#show(shown);
    if (!('strain' in shown)) return;
    await Promise.all([
      shown.view.comparing && this.#openComparison(subject),
      kind === 'equity' && this.#openStrain(subject, id),
      others.length > 0 && this.#openPeers(subject, id, others),
    ]);
  }

  async #openComparison(subject: CardSubject): Promise<void> {
    const answer = await this.#askView(subject, false);
    if (this.#subject !== subject) return;
    this.#update((now) => ('view' in now ? { ...now, view: answer.ok ? answer.value : uncompared(now.view) } : now));
  }

  async #openPeers(subject: CardSubject, id: InstrumentId, others: readonly Instrument[]): Promise<void> {
    const { published } = subject;
    const ids = [id, ...others.map((other) => other.id)];
    const answer = await this.#ask(
      () => this.#ports.ask('market/correlations', { ids, published }),
      failure<MarketError>({ code: 'network' }),
    );
    const peers = answer.ok ? peersOf(id, others, answer.value) : [];
    if (this.#subject === subject) this.#update((now) => ('peers' in now ? { ...now, peers } : now));
  }

  async #openStrain(subject: CardSubject, id: InstrumentId): Promise<void> {
    const strain = await this.#ask(() => this.#ports.ask('market/strain', { id }), failure<MarketError>({ code: 'network' }));
    if (this.#subject === subject) this.#update((now) => ('strain' in now ? { ...now, strain } : now));
  }

  async #askView({ entity, published }: CardSubject, first: boolean): Promise<Result<MarketView, MarketError>> {
    const { id } = entity;
    const answer = await this.#ask(
      () => this.#ports.ask('market/view', { id, published, first }),
      failure<MarketError>({ code: 'network' }),
    );
    if (answer.ok) {
      this.#views.delete(id);
      this.#views.set(id, { at: this.#ports.now(), answer });
      const oldest = this.#views.keys().next().value;
      if (this.#views.size > MAX_KEPT && oldest !== undefined) this.#views.delete(oldest);
    }
    return answer;
  }

  async #ask<T>(request: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await request();
    } catch (error) {
      this.#ports.failed(error);
      return otherwise;
    }
  }

  #show(state: CardState): void {
    this.#state = state;
    this.#ports.show(state);
  }

  #update(change: (state: CardState) => CardState): void {
    if (this.#state) this.#show(change(this.#state));
  }
}

/** Draws a card into an element, with numbers as the reader wants them, or takes it away. */
export type RenderCard = (container: Element, state: CardState | null, actions: CardActions, reading: ReadingSettings) => void;
