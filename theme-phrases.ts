import path from 'node:path';
import type { Plugin } from 'vite';
import { compiledPhrases } from './src/core/risk/themes/compiled.ts';

const FILE = path.join(import.meta.dirname, 'src/core/risk/themes/compiled.ts');

/** The phrases of the themes are compiled here: to compile them took a woken worker longer than to read its first article. */
export const themePhrases = (): Plugin => ({
  name: 'theme-phrases',
  load: (id) => (id === FILE ? `export const compiledPhrases = () => ${JSON.stringify(compiledPhrases())};` : null),
});
