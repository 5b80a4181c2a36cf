import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import { annotate } from '../../src/core/annotate.ts';
import { articleFromText } from '../../src/core/article/article.ts';
import { sentences } from '../../src/core/article/sentences.ts';
import { type Lexicon, lookUpIn } from '../../src/core/instruments/lexicon.ts';
import { findMentions } from '../../src/core/mentions/find.ts';

/** Of text, UTF-8. */
export const BYTES = 4_000_000;
/** Characters. */
export const ARTICLE = 8_000;
/** Read before an engine has compiled what it runs often. */
export const WARM_BYTES = 400_000;
/** A reader stops after so long, ms, and is measured on what it got through. */
export const MOST_MS = 5_000;

/** What a reader got through; rates in megabytes (UTF-8) a second. */
export interface Reading {
  /** ms. */
  readonly setUp: number;
  /** The first article of the process, and `WARM_BYTES` after it. */
  readonly first: number;
  readonly start: number;
  /** After it has read everything once, or for so long as it may. */
  readonly steady: number;
  readonly bytes: number;
  readonly places: number;
  /** Of a reader that reads amounts. */
  readonly figures?: number;
}

/** How much of what it looks for a text holds. */
type Found = Pick<Reading, 'places' | 'figures'>;

/** Reads one text. */
export type Reader = (text: string) => Found | Promise<Found>;

const spellingsOf = (lexicon: Lexicon): string[] => [
  ...new Set([...lexicon.entries()].flatMap(([, { rows }]) => rows.map(([written]) => written))),
];

/** Who reads, with what has to be made before the first text. */
export const READERS: Readonly<Record<string, (lexicon: Lexicon) => Reader>> = {
  'Margin Notes, mentions': (lexicon) => {
    const ask = lookUpIn(lexicon);
    return async (text) => {
      const article = articleFromText(text);
      return { places: (await findMentions(article, sentences(article), ask)).mentions.length };
    };
  },
  'Margin Notes, whole notes': (lexicon) => {
    const ask = lookUpIn(lexicon);
    return async (text) => {
      const { mentions, figures } = await annotate(articleFromText(text), ask);
      return { places: mentions.length, figures: figures.length };
    };
  },
  'dictionary regex': (lexicon) => alternation(spellingsOf(lexicon)),
  'modern-ahocorasick': (lexicon) => {
    const automaton = new AhoCorasick(spellingsOf(lexicon));
    return (text) => ({ places: automaton.search(text, { strategy: 'leftmost-longest' }).length });
  },
  compromise: () => (text) => ({ places: nlp(text).organizations().length }),
};

/** The longest spelling first, so that it wins. */
function alternation(spellings: readonly string[]): Reader {
  const longest = [...spellings].sort((a, b) => b.length - a.length);
  const names = new RegExp(`\\b(?:${longest.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})\\b`, 'g');
  return (text) => ({ places: text.match(names)?.length ?? 0 });
}
