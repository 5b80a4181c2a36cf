import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { shootPages } from './states/pages.ts';
import { shootViews } from './states/views.ts';

/**
 * Writes a picture of every state there is, light and dark: card, popup and side panel from the samples of the view tests; marks, options and
 * first run in the built extension. `npm run shots`; with `-- --views` the former only, which needs no build.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.artifacts/states');

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
let count = await shootViews(ROOT, FOLDER);
if (!process.argv.includes('--views')) {
  await build({ root: ROOT, logLevel: 'warn' });
  count += await shootPages(ROOT, FOLDER);
}
console.log(`${path.relative(ROOT, FOLDER)}: ${count} pictures`);
