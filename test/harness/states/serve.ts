import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';

const PAGE = 'test/harness/states/index.html';

/** The page that draws the states, for whichever browser. */
export interface ServedViews {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Built once: a state is drawn in a moment, where modules one by one would take seconds each. */
export async function serveViews(root: string): Promise<ServedViews> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'views-'));
  // As in what ships: older browsers would be given other rules for text from right to left.
  const output = { outDir, target: 'chrome140', rolldownOptions: { input: path.join(root, PAGE) } };
  await build({ root, configFile: false, publicDir: false, logLevel: 'error', build: output });
  const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return {
    address: `${server.resolvedUrls?.local[0] ?? ''}${PAGE}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
