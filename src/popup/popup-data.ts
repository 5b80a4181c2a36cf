import type { Verdict } from '../core/claims/claim.ts';
import type { KeyFigure } from '../core/figures/figure.ts';
import { type Instrument, type InstrumentId, isInstrument, type Organisation } from '../core/instruments/instrument.ts';
import type { Odds } from '../core/market/odds.ts';
import type { MarketError } from '../core/market/source.ts';
import type { Mention } from '../core/mentions/mention.ts';
import type { ArticleNotes } from '../core/notes.ts';
import type { Result } from '../core/result.ts';
import type { Measure } from '../core/risk/measure.ts';
import type { CorrelationMatrix, MarketView, Strain } from '../core/risk/view.ts';
import type { Confirmations } from '../core/settings/confirmations.ts';
import type { Dismissals } from '../core/settings/dismissals.ts';

/** What was asked for and has not come yet, or what came. */
export type Loaded<T> = 'waiting' | Result<T, MarketError>;

/** An article and what the sources have said so far about its names. */
export interface ArticleData {
  readonly notes: ArticleNotes;
  readonly views: Readonly<Record<InstrumentId, Loaded<MarketView>>>;
  /** Companies only; an absent one has not been asked for. */
  readonly strains: Readonly<Record<InstrumentId, Loaded<Strain>>>;
  /** `null` with fewer than two names. */
  readonly correlations: Loaded<CorrelationMatrix> | null;
  /** In the order of `notes.figures`; `null` until checked. */
  readonly verdicts: readonly Verdict[] | null;
  readonly watched: readonly InstrumentId[];
  /** Watched names that the article does not name; `null` until the risk context is opened. */
  readonly moves: 'waiting' | readonly WatchedMove[] | null;
  /** By `start` of the figure; an absent one has not been asked for. */
  readonly odds: Readonly<Record<number, Loaded<readonly Odds[]>>>;
  /** What the reader said about doubtful names. */
  readonly confirmations: Confirmations;
  readonly dismissals: Dismissals;
  /** The reader wants doubtful names listed. */
  readonly quiet: boolean;
}

/** A watched name, and the name of the article that it moves with most. */
export interface WatchedMove {
  readonly instrument: Instrument;
  readonly with: InstrumentId;
  readonly correlation: Extract<Measure, { value: number }>;
}

export type Tab = 'figures' | 'risk' | 'names';

/** Everything the popup can be. `unreadable`: a page that no extension may read. */
export type PopupData =
  | { readonly state: 'opening' | 'reading' | 'unreadable' }
  | { readonly state: 'no-access' | 'not-an-article'; readonly host: string; readonly refused: boolean }
  | { readonly state: 'read'; readonly tab: Tab; readonly article: ArticleData; readonly offline: boolean };

export type ExportFormat = 'markdown' | 'csv' | 'json';

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly readPage: () => void;
  readonly show: (tab: Tab) => void;
  /** Scrolls the page to a range of its text. */
  readonly reveal: (start: number, end: number) => void;
  readonly copy: (text: string) => void;
  readonly exportAs: (format: ExportFormat) => void;
  readonly watch: (id: InstrumentId) => void;
  readonly unwatch: (id: InstrumentId) => void;
  /** "Not this", everywhere, for what the mention says. */
  readonly dismiss: (mention: Mention) => void;
  /** "It is this", everywhere, for what the mention says. */
  readonly confirm: (mention: Mention) => void;
  /** Takes back what was said about the mention. */
  readonly undo: (mention: Mention) => void;
  /** Asks prediction markets about an outcome. */
  readonly findOdds: (figure: KeyFigure, query: string) => void;
  /** `null` where the browser has no side panel, or this is it. */
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
}

/** A name of the article and the places that mention it. */
export interface Named<T> {
  readonly entity: T;
  readonly mentions: readonly Mention[];
}

/** The listed names that are marked, most mentioned first. */
export const instrumentsOf = (notes: ArticleNotes): readonly Named<Instrument>[] =>
  named(notes, 'mark').flatMap(({ entity, mentions }) => (isInstrument(entity) ? [{ entity, mentions }] : []));

/** The unlisted organisations that are marked, most mentioned first. */
export const organisationsOf = (notes: ArticleNotes): readonly Named<Organisation>[] =>
  named(notes, 'mark').flatMap(({ entity, mentions }) => (isInstrument(entity) ? [] : [{ entity, mentions }]));

/** Names that may be meant, but not surely enough to mark them. */
export const quietOf = (notes: ArticleNotes) => named(notes, 'quiet');

function named(notes: ArticleNotes, tier: Mention['tier']): Named<Instrument | Organisation>[] {
  const groups = new Map<InstrumentId, Mention[]>();
  for (const mention of notes.mentions) {
    if (mention.tier !== tier) continue;
    const group = groups.get(mention.instrument);
    if (group) group.push(mention);
    else groups.set(mention.instrument, [mention]);
  }
  return [...groups]
    .flatMap(([id, mentions]) => {
      const entity = notes.entities[id];
      return entity ? [{ entity, mentions }] : [];
    })
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Ids of the most mentioned listed names, at most so many. */
export const companionsOf = (notes: ArticleNotes, most: number): readonly InstrumentId[] =>
  instrumentsOf(notes)
    .slice(0, most)
    .map(({ entity }) => entity.id);

/** What to call an id: its symbol, or the organisation's name. */
export function shortName(notes: ArticleNotes, id: InstrumentId): string {
  const entity = notes.entities[id];
  if (!entity) return id.slice(id.indexOf(':') + 1);
  return isInstrument(entity) ? entity.symbol : entity.name;
}
