import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLexicon } from '../../src/core/instruments/lexicon.ts';
import { CORPORA } from './corpus.ts';
import { COINS, COMPANIES, mergedLexicon, shippedText } from './lists.ts';
import { ARTICLE, BYTES, MOST_MS, READERS, type Reading, WARM_BYTES } from './readers.ts';
import { megabytes, printTable } from './table.ts';

const HEAD = ['reader', 'first', 'then', 'MB/s', 'read', 'set-up', 'found/kB', 'figures/kB'];

/**
 * Megabytes of text a second, beside a dictionary regex, an Aho-Corasick automaton and a tagger, on the same text. Each reads in a process of
 * its own: by what others have left compiled it would be faster or slower, and nobody's first article would be a first one.
 */
export async function benchText(): Promise<void> {
  const shipped = openLexicon(shippedText());
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    for (const corpus of Object.keys(CORPORA))
      for (const [title, lexicon] of [
        ['shipped lexicon', shipped],
        [`with ${COMPANIES} companies and ${COINS} coins merged`, mergedLexicon(shipped)],
      ] as const) {
        const file = path.join(folder, 'lexicon.txt');
        writeFileSync(file, lexicon.text);
        const size = `${count(lexicon.entities())} entities, ${count(lexicon.keys())} names`;
        const rows = Object.keys(READERS).map((reader) => rowOf(reader, readTexts(corpus, file, reader)));
        printTable(`${corpus}, ${title} (${size})`, HEAD, rows, [
          `${megabytes(BYTES)} in articles of about ${ARTICLE / 1000} kB made of the project's own texts, in turn; at most ${MOST_MS / 1000} s a run, so slow ones read a part.`,
          `MB/s of the first article in a new process, of the ${WARM_BYTES / 1000} kB after it, and of everything once it has been read before.`,
          'What the whole notes cost goes with how many figures a text states: news has 2 to 8 a kB.',
          'Regex and automaton find every spelling anywhere in the text, right or wrong; compromise tags organisations.',
        ]);
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readTexts(corpus: string, lexicon: string, reader: string): Reading {
  const run = path.resolve(import.meta.dirname, '../harness/run.mjs');
  const child = [run, path.resolve(import.meta.dirname, 'read-texts.ts'), corpus, lexicon, reader];
  return JSON.parse(execFileSync(process.execPath, child, { encoding: 'utf8' })) as Reading;
}

const rowOf = (reader: string, { first, start, steady, bytes, setUp, places, figures }: Reading): string[] => [
  reader,
  rate(first),
  rate(start),
  rate(steady),
  megabytes(bytes),
  `${setUp.toFixed(0)} ms`,
  ((places / bytes) * 1e3).toFixed(2),
  figures === undefined ? '' : ((figures / bytes) * 1e3).toFixed(1),
];

const rate = (value: number): string => value.toFixed(value < 1 ? 3 : 1);

const count = (items: Iterable<unknown>): number => {
  let found = 0;
  for (const _ of items) found += 1;
  return found;
};
