// `npm run samples -- DIR`: sample responses of the sources, each read by its adapter, and the figures that must come of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { printTable } from '../bench/table.ts';
import { figures, flattened, NOT_COMPARED, REASONS } from './sample-figures.ts';
import type { Outcome } from './sample-reading.ts';
import { ROWS } from './sample-rows.ts';

const TOLERANCE = 1e-4;
const NO_SAMPLES = new Set(['README.md', 'expected.json']);

const [folder] = process.argv.slice(3);
if (folder === undefined) throw new Error('usage: npm run samples -- DIR');
const texts = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder).filter((file) => !NO_SAMPLES.has(file));
const failures: string[] = [];
const read = new Map<string, Outcome>();

const lines: string[][] = [];
for (const file of files) {
  const row = Object.hasOwn(ROWS, file) ? ROWS[file] : undefined;
  if (!row) {
    failures.push(`${file} has no row.`);
    lines.push([file, '', '', 'no row']);
    continue;
  }
  const [reading, expected, within = []] = row;
  const outcome = await reading.read(file, texts);
  read.set(file, outcome);
  const value = outcome.class === 'ok' ? written(outcome.value) : '';
  const wanting = within.filter((part) => !value.includes(part));
  const good = outcome.class === expected && wanting.length === 0;
  if (!good) failures.push(`${file}: ${outcome.class}, expected ${expected}${wanting.map((part) => `; without ${part}`).join('')}`);
  lines.push([file, reading.by, outcome.class, good ? 'as expected' : `expected ${[expected, ...wanting].join(' ')}`]);
}
for (const file of Object.keys(ROWS)) if (!files.includes(file)) failures.push(`${file} is not there.`);
printTable('Samples', ['file', 'adapter', 'class', ''], lines, [`${files.length} files, of ${Object.keys(ROWS).length} rows.`]);

const ours = figures(texts, read);
const compared = flattened(JSON.parse(texts('expected.json'))).map(([name, expected]) => {
  const skipped = NOT_COMPARED[name];
  if (skipped !== undefined) return [name, String(expected), '', `not compared: ${skipped}`];
  const own = ours[name] ?? 'no figure';
  const reason = REASONS[name];
  const good = reason === undefined ? typeof own === 'number' && Math.abs(own - expected) <= TOLERANCE : own === reason;
  if (!good) failures.push(`${name}: ${own}, expected ${reason ?? expected}`);
  return [name, String(expected), typeof own === 'number' ? own.toPrecision(7) : own, good ? 'as expected' : 'differs'];
});
printTable('Figures', ['figure', 'oracle', 'ours', ''], compared);

if (failures.length > 0) {
  process.stderr.write(`\n${failures.join('\n')}\n`);
  process.exitCode = 1;
}

/** As JSON, with maps as lists and what is no number as null. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each)) ?? '';
}
