import type { Verdict } from '../../core/claims/claim.ts';
import type { ExportFormat } from '../../core/export/export.ts';
import type { KeyFigure } from '../../core/figures/figure.ts';
import type { Counts } from '../../core/glance.ts';
import {
  type Entity,
  type Instrument,
  type InstrumentId,
  isInstrument,
  isTraded,
  type Organisation,
} from '../../core/instruments/instrument.ts';
import { shortNameAmong } from '../../core/instruments/short-name.ts';
import type { Odds } from '../../core/market/odds.ts';
import type { MarketError } from '../../core/market/source.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import type { Result } from '../../core/result.ts';
import type { Measure } from '../../core/risk/measure.ts';
import type { CorrelationMatrix, MarketView, Strain } from '../../core/risk/view.ts';
import type { Said } from '../../core/settings/dismissals/settled-notes.ts';
import type { Refusal } from '../../core/settings/refusal.ts';

/** What was asked for and has not come yet, or what came. */
export type Loaded<T> = 'waiting' | Result<T, MarketError>;

/** What came; null while nothing has, or where it could not be had. */
export const answerOf = <T>(answer: Loaded<T> | undefined): T | null =>
  answer === undefined || answer === 'waiting' || !answer.ok ? null : answer.value;

/** Why nothing came; null where something did, or may yet. */
export const errorOf = (answer: Loaded<unknown> | null | undefined): MarketError | null =>
  !answer || answer === 'waiting' || answer.ok ? null : answer.error;

/** An article and what the sources have said so far about its names. */
export interface ArticleData {
  /** As the page gave them. */
  readonly page: ArticleNotes;
  /** As the reader settled them: everything shown comes from these. */
  readonly notes: ArticleNotes;
  /** Mentions that the reader took out. */
  readonly dismissed: readonly Mention[];
  readonly views: Readonly<Record<InstrumentId, Loaded<MarketView>>>;
  /** Companies only; an absent one has not been asked for. */
  readonly strains: Readonly<Record<InstrumentId, Loaded<Strain>>>;
  /** `null` with fewer than two names. */
  readonly correlations: Loaded<CorrelationMatrix> | null;
  /** In the order of `notes.figures`; `null` until checked. */
  readonly verdicts: readonly Verdict[] | null;
  /** Watched names that the article does not name; `null` until the risk context is opened. */
  readonly moves: Loaded<readonly WatchedMove[]> | null;
  /** By `start` of the figure; an absent one has not been asked for. */
  readonly odds: Readonly<Record<number, Loaded<readonly Odds[]>>>;
  readonly said: ReaderSaid;
}

/** What the reader said and wants, beyond the article. */
export interface ReaderSaid extends Said {
  readonly watched: readonly InstrumentId[];
  /** Doubtful names are listed. */
  readonly quiet: boolean;
  /** To be told when the article names or contradicts a watched name. */
  readonly notice: boolean;
}

/** A watched name, and the name of the article that it moves with most. */
export interface WatchedMove {
  readonly instrument: Instrument;
  readonly with: InstrumentId;
  readonly correlation: Extract<Measure, { value: number }>;
}

export type Tab = 'figures' | 'risk' | 'names';

/** The site that the page is of, for the switch; `locked`: the organisation decides. Absent where the address is not known. */
export interface Site {
  readonly host: string;
  readonly locked: boolean;
}

/** Everything the popup can be. `unreadable`: a page that no extension may read; `off`: the reader wants nothing on this site; `before`: it was open before its site was allowed. */
export type PopupData =
  | { readonly state: 'opening' | 'reading' | 'unreadable' }
  | { readonly state: 'no-access' | 'not-an-article'; readonly host: string; readonly refused: boolean; readonly before?: boolean }
  | {
      readonly state: 'off';
      readonly site: Site;
      /** ms since 1970; null: for good. */
      readonly until: number | null;
      /** Why what the reader did last was not done. */
      readonly refusal?: Refusal | null;
    }
  | { readonly state: 'error'; readonly host: string }
  | {
      readonly state: 'read';
      readonly tab: Tab;
      readonly article: ArticleData;
      /** Only a first look at the article is here: so much there is in it, and it is on its way. Nothing is asked about it yet. */
      readonly glance: Counts | null;
      readonly site: Site | null;
      readonly offline: boolean;
      /** Why what the reader did last was not done. */
      readonly refusal: Refusal | null;
    };

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly readPage: () => void;
  /** Asks again for what has failed. */
  readonly retry: () => void;
  /** Nothing more on this site. */
  readonly turnOff: () => void;
  /** This site is read again, now. */
  readonly turnOn: () => void;
  readonly show: (tab: Tab) => void;
  /** Scrolls the page to a range of its text. */
  readonly reveal: (start: number, end: number) => void;
  /** Whether it could be copied. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly exportAs: (format: ExportFormat) => void;
  readonly watch: (id: InstrumentId) => void;
  readonly unwatch: (id: InstrumentId) => void;
  /** "Not this", everywhere, for all that the mentions say. */
  readonly dismiss: (mentions: readonly Mention[]) => void;
  /** "It is this", everywhere, for all that the mentions say. */
  readonly confirm: (mentions: readonly Mention[]) => void;
  /** Takes back what was said about the mentions. */
  readonly undo: (mentions: readonly Mention[]) => void;
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

/** The listed names that are marked, most mentioned first; those that are only cited last. */
export const instrumentsOf = (notes: ArticleNotes): readonly Named<Instrument>[] =>
  marked(notes).flatMap(({ entity, mentions }) => (isInstrument(entity) ? [{ entity, mentions }] : []));

/** The unlisted organisations that are marked, most mentioned first. */
export const organisationsOf = (notes: ArticleNotes): readonly Named<Organisation>[] =>
  marked(notes).flatMap(({ entity, mentions }) => (isInstrument(entity) ? [] : [{ entity, mentions }]));

/** Names that may be meant, but not surely enough to mark them. */
export const quietOf = ({ entities, mentions }: ArticleNotes): readonly Named<Entity>[] =>
  named(
    entities,
    mentions.filter(({ tier }) => tier === 'quiet'),
  );

/** Names that the reader took out. */
export const dismissedOf = ({ notes, dismissed }: ArticleData): readonly Named<Entity>[] => named(notes.entities, dismissed);

/** Every view asks for them, again and again. */
const markedNames = new WeakMap<ArticleNotes, readonly Named<Entity>[]>();

function marked(notes: ArticleNotes): readonly Named<Entity>[] {
  const known =
    markedNames.get(notes) ??
    named(
      notes.entities,
      notes.mentions.filter(({ tier }) => tier === 'mark'),
    );
  markedNames.set(notes, known);
  return known;
}

function named(entities: ArticleNotes['entities'], mentions: readonly Mention[]): readonly Named<Entity>[] {
  const groups = new Map<InstrumentId, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.instrument);
    if (group) group.push(mention);
    else groups.set(mention.instrument, [mention]);
  }
  return [...groups]
    .flatMap(([id, mentions]) => {
      const entity = entities[id];
      return entity ? [{ entity, mentions }] : [];
    })
    .sort((a, b) => Number(isCited(a)) - Number(isCited(b)) || b.mentions.length - a.mentions.length);
}

/** Those that can have a price: what is listed no more is not asked for. */
export const tradedOf = (notes: ArticleNotes): readonly Named<Instrument>[] =>
  instrumentsOf(notes).filter(({ entity }) => isTraded(entity));

const isCited = ({ mentions }: Named<Entity>): boolean => mentions.every(({ cited }) => cited === true);

/** Of those the ones that the article is about: without its sources, unless there are only such. */
export function spokenOf(notes: ArticleNotes): readonly Named<Instrument>[] {
  const all = tradedOf(notes);
  const spoken = all.filter((name) => !isCited(name));
  return spoken.length > 0 ? spoken : all;
}

/** Ids of the most mentioned names that the article is about, at most so many. */
export const companionsOf = (notes: ArticleNotes, most: number): readonly InstrumentId[] =>
  spokenOf(notes)
    .slice(0, most)
    .map(({ entity }) => entity.id);

/** What to call an id of the article in few letters. */
export const shortName = ({ entities }: ArticleNotes, id: InstrumentId): string => shortNameAmong(entities, id);

/** Those that are of the page alone. */
export type PageActions = Omit<PopupActions, 'copy' | 'exportAs' | 'openPanel' | 'openOptions'>;
