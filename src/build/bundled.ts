import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'vite';
import { ROOT } from './root.ts';

/** Every browser that we run in has promises by now: its own API in the place of the polyfill, which a tab and a popup would carry and wait for. */
export const resolve = { alias: { 'webextension-polyfill': path.join(ROOT, 'src/platform/native.ts') } };

/** The script of an entry: what it exports is in `bundle`. */
export async function bundled(entry: string, options: BuildOptions, plugins: Plugin[] = []): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'bundle', fileName: 'bundle' };
  const built = await build({ configFile: false, logLevel: 'warn', resolve, plugins, build: { write: false, lib, ...options } });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
