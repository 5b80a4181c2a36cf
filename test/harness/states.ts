import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { shootOptionsIn, shootPages } from './states/pages.ts';
import { shootLanguages, shootViews } from './states/views.ts';

/**
 * Writes a picture of every state there is, light and dark: card, popup, side panel and options from the samples of the view tests; marks, options
 * and first run in the built extension. `npm run shots`; with `-- --views` the former only, which needs no build, and with `--only PATTERN` only those
 * whose file's name matches; with `-- --languages` instead the fullest states and the options page in every language that is shipped.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.artifacts/states');

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const isSaid = (option: string): boolean => process.argv.includes(option);
const only = new RegExp(isSaid('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '');
let count = isSaid('--languages') ? await shootLanguages(ROOT, FOLDER) : await shootViews(ROOT, FOLDER, only);
if (!isSaid('--views')) {
  await build({ root: ROOT, logLevel: 'warn' });
  count += await (isSaid('--languages') ? shootOptionsIn : shootPages)(ROOT, FOLDER);
}
console.log(`${path.relative(ROOT, FOLDER)}: ${count} pictures`);
