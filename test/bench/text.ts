import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import { annotate } from '../../src/core/annotate.ts';
import { articleFromText } from '../../src/core/article/article.ts';
import { sentences } from '../../src/core/article/sentences.ts';
import { type Lexicon, lookUpIn, openLexicon } from '../../src/core/instruments/lexicon.ts';
import { findMentions } from '../../src/core/mentions/find.ts';
import { articles, newsProse, textsOfNames } from './corpus.ts';
import { COINS, COMPANIES, mergedLexicon, shippedText } from './lists.ts';
import { megabytes, printTable } from './table.ts';

const BYTES = 4_000_000;
/** Characters. */
const ARTICLE = 8_000;
/** A contestant stops after so long, ms, and is measured on what it got through. */
const MOST_MS = 5_000;
/** Read before the clock starts. */
const WARM_BYTES = 400_000;

/** Reads one text; gives how many places it found. */
type Reader = (text: string) => number | Promise<number>;

interface Contestant {
  readonly name: string;
  readonly prepare: () => Reader;
}

/** Megabytes of text a second, beside a dictionary regex, an Aho-Corasick automaton and a tagger, on the same text. */
export async function benchText(): Promise<void> {
  const shipped = openLexicon(shippedText());
  const merged = mergedLexicon(shipped);
  const corpora = [
    ['News prose', newsProse()],
    ['Dense with names', textsOfNames()],
  ] as const;
  for (const [corpus, texts] of corpora) {
    const made = articles(BYTES, ARTICLE, texts);
    for (const [title, lexicon] of [
      ['shipped lexicon', shipped],
      [`with ${COMPANIES} companies and ${COINS} coins merged`, merged],
    ] as const) {
      const rows: string[][] = [];
      for (const contestant of contestants(lexicon)) rows.push(await race(contestant, made));
      const size = `${count(lexicon.entities())} entities, ${count(lexicon.keys())} names`;
      printTable(`${corpus}, ${title} (${size})`, ['reader', 'MB/s', 'read', 'set-up', 'found/kB'], rows, [
        `${made.length} articles of about ${ARTICLE / 1000} kB made of ${texts.length} texts of the project's own, in turn; at most ${MOST_MS / 1000} s each, so slow ones read a part.`,
        'Regex and automaton find every spelling anywhere in the text, right or wrong; compromise tags organisations.',
      ]);
    }
  }
}

function contestants(lexicon: Lexicon): readonly Contestant[] {
  const ask = lookUpIn(lexicon);
  const spellings = [...new Set([...lexicon.entries()].flatMap(([, { rows }]) => rows.map(([written]) => written)))];
  return [
    {
      name: 'Margin Notes, mentions',
      prepare: () => async (text) => {
        const article = articleFromText(text);
        return (await findMentions(article, sentences(article), ask)).mentions.length;
      },
    },
    {
      name: 'Margin Notes, whole notes',
      prepare: () => async (text) => (await annotate(articleFromText(text), ask)).mentions.length,
    },
    { name: 'dictionary regex', prepare: () => alternation(spellings) },
    {
      name: 'modern-ahocorasick',
      prepare: () => {
        const automaton = new AhoCorasick(spellings);
        return (text) => automaton.search(text, { strategy: 'leftmost-longest' }).length;
      },
    },
    { name: 'compromise', prepare: () => (text) => nlp(text).organizations().length },
  ];
}

const count = (items: Iterable<unknown>): number => {
  let found = 0;
  for (const _ of items) found += 1;
  return found;
};

/** The longest spelling first, so that it wins. */
function alternation(spellings: readonly string[]): Reader {
  const longest = [...spellings].sort((a, b) => b.length - a.length);
  const names = new RegExp(`\\b(?:${longest.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})\\b`, 'g');
  return (text) => text.match(names)?.length ?? 0;
}

async function race({ name, prepare }: Contestant, texts: readonly string[]): Promise<string[]> {
  const before = performance.now();
  const read = prepare();
  const setUp = performance.now() - before;
  await run(read, texts, WARM_BYTES, MOST_MS / 2);
  const { bytes, took, places } = await run(read, texts, Number.POSITIVE_INFINITY, MOST_MS);
  const rate = bytes / 1e3 / took;
  return [name, rate.toFixed(rate < 1 ? 3 : 1), megabytes(bytes), `${setUp.toFixed(0)} ms`, ((places / bytes) * 1e3).toFixed(2)];
}

async function run(read: Reader, texts: readonly string[], most: number, time: number) {
  const start = performance.now();
  let [bytes, places] = [0, 0];
  for (const text of texts) {
    places += await read(text);
    bytes += Buffer.byteLength(text);
    if (bytes >= most || performance.now() - start > time) break;
  }
  return { bytes, places, took: performance.now() - start };
}
