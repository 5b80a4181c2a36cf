// Node 20 cannot run TypeScript; Vite can.
import path from 'node:path';
import { runnerImport } from 'vite';

const [entry] = process.argv.slice(2);
if (!entry) throw new Error('usage: node test/harness/run.mjs FILE.ts [ARGUMENTS]');
await runnerImport(path.resolve(entry), { configFile: false, logLevel: 'error' });
