import { rankedFigures } from './export/ranked-figures.ts';
import { type InstrumentId, isInstrument } from './instruments/instrument.ts';
import type { Mention } from './mentions/mention.ts';
import type { ArticleNotes } from './notes.ts';

/** What a list of figures shows before anybody scrolls. */
const FIGURES = 10;

/** How much there is in an article, before the reader's own word on it. */
export interface Counts {
  readonly figures: number;
  readonly themes: number;
  /** Names that are marked: with a price, and without. */
  readonly listed: number;
  readonly unlisted: number;
  /** Names that may be meant. */
  readonly quiet: number;
}

/** So much of the notes as is seen first, and how much there is in all. */
export interface Glance {
  /** The most telling figures with their sentences, and the names that they speak of; no themes. */
  readonly notes: ArticleNotes;
  readonly counts: Counts;
}

/** The first look at the notes, whose size does not follow that of the article. `always`: names that it has where the article has them. */
export function glanceOf(notes: ArticleNotes, always: ReadonlySet<InstrumentId> = new Set()): Glance {
  const figures = rankedFigures(notes, [])
    .slice(0, FIGURES)
    .map(({ figure }) => figure);
  const wanted = new Set([...always, ...figures.flatMap(({ instrument, counterparty }) => [instrument ?? '', counterparty ?? ''])]);
  const marked = firstOf(notes, 'mark');
  const entities = Object.entries(notes.entities).filter(([id]) => wanted.has(id));
  const sentences = figures.flatMap(({ sentence: { start } }) => {
    const text = notes.sentences[start];
    return text === undefined ? [] : [[start, text] as const];
  });
  const listed = [...marked.keys()].filter((id) => {
    const entity = notes.entities[id];
    return entity && isInstrument(entity);
  }).length;
  return {
    notes: {
      article: notes.article,
      figures,
      themes: [],
      mentions: [...marked.values()].filter(({ instrument }) => wanted.has(instrument)),
      entities: Object.fromEntries(entities),
      sentences: Object.fromEntries(sentences),
    },
    counts: {
      figures: notes.figures.length,
      themes: notes.themes.length,
      listed,
      unlisted: marked.size - listed,
      quiet: firstOf(notes, 'quiet').size,
    },
  };
}

/** The first mention of each name. */
function firstOf({ mentions }: ArticleNotes, tier: Mention['tier']): ReadonlyMap<InstrumentId, Mention> {
  const first = new Map<InstrumentId, Mention>();
  for (const mention of mentions) if (mention.tier === tier && !first.has(mention.instrument)) first.set(mention.instrument, mention);
  return first;
}
