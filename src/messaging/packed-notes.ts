import type { Evidence, Mention } from '../core/mentions/mention.ts';
import type { ArticleNotes } from '../core/notes.ts';

/** What a mention says beside where it stands and how it is written. */
type Reading = Pick<Mention, 'instrument' | 'kind' | 'confidence' | 'tier' | 'evidence' | 'cited'>;

/** The same, its evidence as indices. */
type PackedReading = Omit<Reading, 'evidence'> & { readonly evidence: readonly number[] };

/**
 * Notes as they travel. A long article has thousands of mentions that say the same of few names, which the page would pay for at every message; and
 * figures and risks, which only the popup reads.
 */
export interface PackedNotes {
  readonly article: ArticleNotes['article'];
  readonly entities: ArticleNotes['entities'];
  /** Each way of writing, each piece of evidence, and each reading, once. */
  readonly surfaces: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly readings: readonly PackedReading[];
  /** Of each mention, one after the other: start, index of its surface, index of its reading. */
  readonly mentions: readonly number[];
  /** Figures, themes and sentences as JSON, parsed where they are read. */
  readonly rest: string;
}

type Rest = Pick<ArticleNotes, 'figures' | 'themes' | 'sentences'>;

/** Notes that came packed leave so again. */
const known = new WeakMap<ArticleNotes, PackedNotes>();

export function packNotes(notes: ArticleNotes): PackedNotes {
  const before = known.get(notes);
  if (before) return before;
  const { article, entities, figures, themes, sentences } = notes;
  const surfaces = new Map<string, number>();
  const pieces = new Map<string, number>();
  const readings = new Map<string, number>();
  const mentions = notes.mentions.flatMap(({ start, end: _, surface, evidence, ...rest }) => {
    const reading: PackedReading = { ...rest, evidence: evidence.map((piece) => indexIn(pieces, JSON.stringify(piece))) };
    return [start, indexIn(surfaces, surface), indexIn(readings, JSON.stringify(reading))];
  });
  return {
    article,
    entities,
    surfaces: [...surfaces.keys()],
    evidence: parsed<Evidence>(pieces),
    readings: parsed<PackedReading>(readings),
    mentions,
    rest: JSON.stringify({ figures, themes, sentences } satisfies Rest),
  };
}

/** The mentions alone, which are all that a page needs opened. */
export function unpackMentions({ surfaces, evidence, readings: packed, mentions: numbers }: PackedNotes): Mention[] {
  const readings = packed.map((reading): Reading => ({ ...reading, evidence: reading.evidence.flatMap((index) => evidence[index] ?? []) }));
  const mentions: Mention[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const start = numbers[at] ?? 0;
    const surface = surfaces[numbers[at + 1] ?? 0] ?? '';
    const reading = readings[numbers[at + 2] ?? 0];
    // First what is copied whole: so the browser does it at once.
    if (reading) mentions.push({ ...reading, start, end: start + surface.length, surface });
  }
  return mentions;
}

export function unpackNotes(packed: PackedNotes): ArticleNotes {
  const { article, entities } = packed;
  let opened: Rest | null = null;
  const rest = (): Rest => {
    opened ??= JSON.parse(packed.rest) as Rest;
    return opened;
  };
  const notes: ArticleNotes = {
    article,
    entities,
    mentions: unpackMentions(packed),
    get figures() {
      return rest().figures;
    },
    get themes() {
      return rest().themes;
    },
    get sentences() {
      return rest().sentences;
    },
  };
  known.set(notes, packed);
  return notes;
}

function indexIn(list: Map<string, number>, item: string): number {
  const index = list.get(item) ?? list.size;
  if (index === list.size) list.set(item, index);
  return index;
}

const parsed = <T>(list: Map<string, number>): T[] => [...list.keys()].map((json) => JSON.parse(json) as T);
