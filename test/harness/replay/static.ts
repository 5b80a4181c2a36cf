import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A file of the folder; a folder stands for its `page.html`. Null for what is not there, or not inside. */
export async function staticFile(folder: string, address: string): Promise<{ readonly type: string; readonly body: Buffer } | null> {
  const root = path.resolve(folder);
  const file = path.join(root, decoded(address), address.endsWith('/') ? 'page.html' : '');
  if (!file.startsWith(root + path.sep)) return null;
  try {
    return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return null;
  }
}

/** An address that cannot be decoded is an odd file name, and not there. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
