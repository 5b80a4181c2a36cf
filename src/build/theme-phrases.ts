import path from 'node:path';
import type { Plugin } from 'vite';
import { compiledPhrases } from '../core/risk/themes/compiled.ts';
import { ROOT } from './root.ts';

const FILE = path.join(ROOT, 'src/core/risk/themes/compiled.ts');

/** The phrases of the themes are compiled here: to compile them took a woken worker longer than to read its first article. */
export const themePhrases = (): Plugin => ({
  name: 'theme-phrases',
  load: (id) => (id === FILE ? `export const compiledPhrases = () => ${JSON.stringify(compiledPhrases())};` : null),
});
