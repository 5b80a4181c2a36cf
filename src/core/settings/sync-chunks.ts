/** `storage.sync` refuses an item above 8,192 bytes, key and JSON together; this leaves room for both. */
const CHUNK_BYTES = 7500;
/** More chunks than this are never read back: the area holds 102,400 bytes. */
const MAXIMUM_CHUNKS = 16;

interface Chunked {
  readonly version: number;
  readonly entries: readonly unknown[];
}

/**
 * A list as items of `storage.sync`: `name.0`… hold the entries in order, and `name` itself says how many there are and when they were written,
 * so that it changes with every write; `seen` counts the writes of each machine. The head goes last. `stale` are the keys that a longer list may have left behind.
 */
export function toSyncItems(
  name: string,
  list: Chunked,
  written: number,
  seen?: Readonly<Record<string, number>>,
): { readonly head: unknown; readonly chunks: Readonly<Record<string, readonly unknown[]>>; readonly stale: readonly string[] } {
  const chunks: unknown[][] = [[]];
  let size = 2;
  for (const entry of list.entries) {
    const bytes = byteLength(JSON.stringify(entry)) + 1;
    if (size + bytes > CHUNK_BYTES) {
      chunks.push([]);
      size = 2;
    }
    chunks.at(-1)?.push(entry);
    size += bytes;
  }
  const named = Object.fromEntries(chunks.map((chunk, index) => [`${name}.${index}`, chunk]));
  const head = { version: list.version, chunks: chunks.length, written, ...(seen && { seen }) };
  return { head, chunks: named, stale: syncKeys(name).slice(1 + chunks.length) };
}

/** Every key that a list may occupy: what to read, and to watch for changes. */
export const syncKeys = (name: string): readonly string[] => [
  name,
  ...Array.from({ length: MAXIMUM_CHUNKS }, (_, index) => `${name}.${index}`),
];

/** The list as it was stored, for its migration to read; undefined when nothing is stored. A missing chunk (half of a write) is skipped. */
export function fromSyncItems(name: string, items: Readonly<Record<string, unknown>>): unknown {
  const head = items[name];
  if (typeof head !== 'object' || head === null || !('chunks' in head) || typeof head.chunks !== 'number') return head;
  const entries: unknown[] = [];
  for (let index = 0; index < Math.min(head.chunks, MAXIMUM_CHUNKS); index++) {
    const chunk = items[`${name}.${index}`];
    if (Array.isArray(chunk)) entries.push(...chunk);
  }
  return { version: 'version' in head ? head.version : undefined, entries };
}

/** UTF-8 bytes of a string. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
