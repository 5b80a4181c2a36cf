import type { Instrument, Organisation } from '../core/instruments/instrument.ts';
import type { IsoDate } from '../core/market/date.ts';
import type { MarketError } from '../core/market/source.ts';
import type { Evidence } from '../core/mentions/mention.ts';
import { type Result, success } from '../core/result.ts';
import type { Measure } from '../core/risk/measure.ts';
import type { MarketView, Strain } from '../core/risk/view.ts';
import type { Refusal } from '../core/settings/refusal.ts';
import { isAbsent } from './market-error.ts';

/** What is known of the mention before any price is. */
interface CardBase {
  /** As the text writes it. */
  readonly surface: string;
  readonly evidence: readonly Evidence[];
  readonly published: IsoDate | null;
  readonly watched: boolean;
  readonly pinned: boolean;
  /** Set once the reader said "not this", until undone. */
  readonly dismissed: 'here' | 'everywhere' | null;
  /** Why what the reader did last was not done. */
  readonly refusal: Refusal | null;
}

interface InstrumentCard extends CardBase {
  readonly instrument: Instrument;
}

/** `none`: not a company, so there is no balance sheet to ask for. */
export type StrainState = 'none' | 'waiting' | Result<Strain, MarketError>;

/** One name of the same article that this one moves with. */
export interface Peer {
  /** Short. */
  readonly name: string;
  readonly correlation: Extract<Measure, { value: number }>;
}

/** Nobody else in the article has a price: the list is empty. */
export type PeersState = 'waiting' | Result<readonly Peer[], MarketError>;

/** Everything a card can be. `stale`: shown from the cache because no source answered. */
export type CardState =
  | (InstrumentCard & { readonly status: 'loading' })
  | (InstrumentCard & {
      readonly status: 'ready' | 'stale';
      readonly view: MarketView;
      readonly strain: StrainState;
      readonly peers: PeersState;
    })
  | (InstrumentCard & { readonly status: 'offline' })
  | (InstrumentCard & { readonly status: 'not-found' | 'error'; readonly error: MarketError })
  | (CardBase & { readonly status: 'organisation'; readonly organisation: Organisation; readonly related: readonly Instrument[] });

/** What the reader can do on a card. */
export interface CardActions {
  readonly watch: () => void;
  readonly unwatch: () => void;
  readonly dismissHere: () => void;
  readonly dismissEverywhere: () => void;
  readonly undo: () => void;
  /** Keeps the card open, or lets it go again. */
  readonly pin: (pinned: boolean) => void;
  readonly openOptions: () => void;
  /** The article's summary: in the popup, or, where no page may open that, in a tab. */
  readonly openPopup: () => void;
  readonly retry: () => void;
  readonly close: () => void;
}

/** The card that an answer calls for: data, data from the cache, or the reason for its absence. */
export function answeredCard(
  card: InstrumentCard,
  answer: Result<MarketView, MarketError>,
  strain: StrainState,
  peers: PeersState = success([]),
): CardState {
  if (!answer.ok) return failedCard(card, answer.error);
  const view = answer.value;
  if (!view.quote.ok && !view.line.ok && !view.risk.ok) return failedCard(card, view.quote.error);
  return { ...card, status: view.stale ? 'stale' : 'ready', view, strain, peers };
}

function failedCard(card: InstrumentCard, error: MarketError): CardState {
  if (error.code === 'network') return { ...card, status: 'offline' };
  return { ...card, status: isAbsent(error) ? 'not-found' : 'error', error };
}
