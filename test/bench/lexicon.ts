import { gzipSync } from 'node:zlib';
import { lookUp, openLexicon } from '../../src/core/instruments/lexicon.ts';
import { searchInstruments } from '../../src/core/instruments/search.ts';
import { fraction } from '../harness/replay/random.ts';
import { mergedLexicon, shippedText } from './lists.ts';
import { high, median, megabytes, ms, printTable } from './table.ts';

const SURFACES = 200;
const REPEATS = 300;

/** Size of the compiled lexicon, the time to open it, and to look the surfaces of one article up. */
export async function benchLexicon(): Promise<void> {
  const text = shippedText();
  const opening = repeat(15, () => openLexicon(text));
  const shipped = openLexicon(text);
  const merging = repeat(3, () => mergedLexicon(shipped));
  const merged = mergedLexicon(shipped);
  const rows = [
    ['compiled, shipped', megabytes(Buffer.byteLength(text)), `${megabytes(gzipSync(text).length)} gzip`],
    ['open, first time', ms(opening[0] ?? Number.NaN), `${ms(median(opening))} again`],
    ['merge both lists', ms(merging[0] ?? Number.NaN), `${ms(median(merging))} again`],
  ];
  for (const [name, lexicon] of [
    ['shipped', shipped],
    ['merged', merged],
  ] as const) {
    const names = [...lexicon.entries()].map(([, { rows }]) => rows[0]?.[0] ?? '');
    // Half of what an article asks names something; half does not.
    const surfaces = Array.from({ length: SURFACES }, (_, index) => {
      const known = names[Math.floor(fraction('surface', index) * names.length)] ?? '';
      return index % 2 === 0 ? known : `${known.split(' ')[0]} Nobody${index}`;
    });
    const looking = repeat(REPEATS, () => lookUp(lexicon, surfaces));
    rows.push([`look ${SURFACES} surfaces up, ${name}`, ms(median(looking)), `${ms(high(looking))} 95th`]);
    const searching = repeat(50, () => searchInstruments(lexicon, 'micro', 20));
    rows.push([`search box, ${name}`, ms(median(searching)), `${ms(high(searching))} 95th`]);
  }
  printTable('Lexicon', ['what', 'median', ''], rows, [
    'Asked for: 200 surfaces in under 2 ms warm; ready in under 30 ms after a cold start.',
  ]);
}

/** Milliseconds of each run. */
function repeat(times: number, work: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
}
