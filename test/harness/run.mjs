// Node 20 cannot run TypeScript. Vite bundles it, as it does what ships: speed is measured on the code that readers get.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const [entry] = process.argv.slice(2);
if (!entry) throw new Error('usage: node test/harness/run.mjs FILE.ts [ARGUMENTS]');

/** In a bundle, a module is no longer where its file is. */
const ownPlaces = {
  name: 'own-places',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import.meta.')) return null;
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
};

const { module: ours } = await runnerImport(path.resolve('src/build/theme-phrases.ts'), { configFile: false, logLevel: 'error' });

const folder = path.resolve('node_modules/.run', String(process.pid));
mkdirSync(folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [ownPlaces, ours.themePhrases()],
  build: {
    ssr: path.resolve(entry),
    outDir: folder,
    target: 'node20',
    minify: false,
    // As vite.config.ts has it.
    rollupOptions: { output: { entryFileNames: 'main.mjs', topLevelVar: false } },
  },
  ssr: { noExternal: ['valibot'] },
});
await import(pathToFileURL(path.join(folder, 'main.mjs')).href);
