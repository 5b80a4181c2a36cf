// One reader on one corpus in a process of its own: `CORPUS LEXICON-FILE READER`. Prints a `Reading` as JSON.
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../src/core/instruments/lexicon.ts';
import { articles, CORPORA } from './corpus.ts';
import { ARTICLE, BYTES, MOST_MS, READERS, type Reader, type Reading, WARM_BYTES } from './readers.ts';

const [corpus = '', lexicon = '', name = ''] = process.argv.slice(3);
const texts = CORPORA[corpus]?.();
const prepare = READERS[name];
if (!texts || !prepare) throw new Error('usage: CORPUS LEXICON-FILE READER');
const opened = openLexicon(readFileSync(lexicon, 'utf8'));
const made = articles(BYTES, ARTICLE, texts);

const before = performance.now();
const read = prepare(opened);
const setUp = performance.now() - before;
const first = await run(read, made, 1);
const start = await run(read, made.slice(1), WARM_BYTES);
await run(read, made);
const { rate, ...found } = await run(read, made);
const reading: Reading = { setUp, first: first.rate, start: start.rate, steady: rate, ...found };
console.log(JSON.stringify(reading));

async function run(read: Reader, texts: readonly string[], most = Number.POSITIVE_INFINITY) {
  const start = performance.now();
  let [bytes, places] = [0, 0];
  let figures: number | undefined;
  for (const text of texts) {
    const found = await read(text);
    places += found.places;
    if (found.figures !== undefined) figures = (figures ?? 0) + found.figures;
    bytes += Buffer.byteLength(text);
    if (bytes >= most || performance.now() - start > MOST_MS) break;
  }
  return { bytes, places, ...(figures === undefined ? {} : { figures }), rate: bytes / 1e3 / (performance.now() - start) };
}
