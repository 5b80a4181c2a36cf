import { type Entity, type Instrument, isInstrument } from '../../core/instruments/instrument.ts';
import type { IsoDate } from '../../core/market/date.ts';
import type { MarketError } from '../../core/market/source.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { type MarketView, uncompared } from '../../core/risk/view.ts';
import type { Refusal } from '../../core/settings/refusal.ts';
import type { ReadingSettings } from '../../core/settings/settings.ts';
import type { Ask } from '../../messaging/ask.ts';
import { answeredCard, type CardActions, type CardState, type Peer, type PeersState, type StrainState } from '../../ui/card-state.ts';
import { peersOf } from './peers.ts';

type LoadingCard = Extract<CardState, { status: 'loading' }>;

/** What a card needs to know of its mention. */
interface CardSubject {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly published: IsoDate | null;
  /** ms since 1970, where the page gives a time. */
  readonly at: number | undefined;
  /** The other listed names of the article, most mentioned first. */
  readonly others: readonly Instrument[];
}

/** What changes on a card while it is open, without any request. */
type CardFlags = Pick<CardState, 'watched' | 'pinned' | 'dismissed' | 'refusal'>;

interface CardPorts {
  readonly ask: Ask;
  readonly now: () => number;
  readonly show: (state: CardState) => void;
  /** An unexpected failure of a request; the card shows that nothing answered. */
  readonly failed: (error: unknown) => void;
}

/** What was answered about one name, kept in the page: opening its card again within a minute asks nobody. */
interface Answers {
  /** ms since 1970. */
  readonly at: number;
  view: Result<MarketView, MarketError>;
  strain: StrainState;
  peers: PeersState;
  /** Among whom the peers are looked for; null before that is known. */
  compared: string | null;
}

const KEPT_FOR = 60_000;
const MAX_KEPT = 60;
const NONE = success<readonly Peer[]>([]);
const OFFLINE = failure<MarketError>({ code: 'network' });
/** Other names of the article that a card is compared with. */
const MAX_COMPARED = 11;

/**
 * The data side of cards. One card is current at a time; an answer that arrives for another one is kept, and not shown.
 */
export class MentionCard {
  readonly #ports: CardPorts;
  readonly #answers = new Map<string, Answers>();
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
    this.#answers.delete(subject.entity.id);
    await this.open(subject, flagsOf(state));
  }

  setFlags(flags: Partial<CardFlags>): void {
    this.#update((state) => ({ ...state, ...flags }));
  }

  /** Says why a change was refused, if the card is still that on which it was asked for; `restored` first. */
  async settle(change: Promise<Refusal | null>, restored = (): void => {}): Promise<void> {
    const subject = this.#subject;
    const refusal = await change;
    if (subject !== this.#subject) return;
    if (refusal) restored();
    this.setFlags({ refusal });
  }

  close(): void {
    this.#subject = null;
    this.#state = null;
  }

  async #openInstrument(subject: CardSubject, loading: LoadingCard): Promise<void> {
    const { id, kind } = loading.instrument;
    const kept = this.#answers.get(id);
    const fresh = kept && this.#ports.now() - kept.at < KEPT_FOR ? kept : null;
    if (!fresh) this.#show(loading);
    const answers = fresh ?? (await this.#askFirst(subject));
    if (this.#subject !== subject) return;
    // The reader may have watched or pinned while the answer was on its way.
    const state = this.#state;
    const flags = fresh || !state ? loading : { ...loading, ...flagsOf(state) };
    const others = subject.others.slice(0, MAX_COMPARED);
    const compared = others.map((other) => other.id).join();
    if (answers.compared !== compared) {
      answers.compared = compared;
      answers.peers = compared ? 'waiting' : NONE;
    }
    const strain = kind === 'equity' ? answers.strain : 'none';
    this.#show(answeredCard(flags, answers.view, strain, answers.peers));
    if (!answers.view.ok || !this.#state || !('strain' in this.#state)) return;
    await Promise.all([
      answers.view.value.comparing && this.#openComparison(subject, answers),
      strain === 'waiting' && this.#openStrain(subject, answers),
      answers.peers === 'waiting' && this.#openPeers(subject, answers, others),
    ]);
  }

  async #openComparison(subject: CardSubject, answers: Answers): Promise<void> {
    const answer = await this.#askView(subject, false);
    if (answer.ok) answers.view = answer;
    if (this.#subject === subject)
      this.#update((now) => ('view' in now ? { ...now, view: answer.ok ? answer.value : uncompared(now.view) } : now));
  }

  async #openPeers(subject: CardSubject, answers: Answers, others: readonly Instrument[]): Promise<void> {
    const { published, entity } = subject;
    const { compared } = answers;
    const ids = [entity.id, ...others.map((other) => other.id)];
    const answer = await this.#ask(() => this.#ports.ask('market/correlations', { ids, published }), OFFLINE);
    const peers = answer.ok ? success(peersOf(entity.id, others, answer.value)) : answer;
    if (answer.ok && answers.compared === compared) answers.peers = peers;
    if (this.#subject === subject) this.#update((now) => ('peers' in now ? { ...now, peers } : now));
  }

  async #openStrain(subject: CardSubject, answers: Answers): Promise<void> {
    const strain = await this.#ask(() => this.#ports.ask('market/strain', { id: subject.entity.id }), OFFLINE);
    if (strain !== OFFLINE) answers.strain = strain;
    if (this.#subject === subject) this.#update((now) => ('strain' in now ? { ...now, strain } : now));
  }

  async #askFirst(subject: CardSubject): Promise<Answers> {
    const { id } = subject.entity;
    const view = await this.#askView(subject, true);
    const answers: Answers = { at: this.#ports.now(), view, strain: 'waiting', peers: 'waiting', compared: null };
    if (view.ok) {
      this.#answers.delete(id);
      this.#answers.set(id, answers);
      const oldest = this.#answers.keys().next().value;
      if (this.#answers.size > MAX_KEPT && oldest !== undefined) this.#answers.delete(oldest);
    }
    return answers;
  }

  #askView({ entity, published, at }: CardSubject, first: boolean): Promise<Result<MarketView, MarketError>> {
    return this.#ask(() => this.#ports.ask('market/view', { id: entity.id, published, at, first }), OFFLINE);
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

const flagsOf = ({ watched, pinned, dismissed, refusal }: CardState): CardFlags => ({ watched, pinned, dismissed, refusal });

/** Draws a card into an element, with numbers as the reader wants them, or takes it away. */
export type RenderCard = (container: Element, state: CardState | null, actions: CardActions, reading: ReadingSettings) => void;
