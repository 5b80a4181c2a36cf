import { inOrder, isRecord } from '../stored.ts';
import type { Items } from './preference-storage.ts';
import { characterCost, syncCost } from './sync-cost.ts';

/** `storage.sync` refuses an item above 8,192 bytes, key and value together; this leaves room for what we count differently. */
const CHUNK_COST = 6000;
/** More chunks than this are never read back: the area holds 102,400 bytes. */
const MAXIMUM_CHUNKS = 16;

/** A value as sync held it. `whole`: everything that its head speaks of was there, as it was written. */
export interface FromSync {
  readonly value: unknown;
  readonly whole: boolean;
}

interface Chunked {
  readonly version: number;
  readonly entries: readonly unknown[];
}

/**
 * A list as items of `storage.sync`: `name.0`… hold the entries in order, and `name` says how many chunks there are and what they add up to, so
 * that half of a list is known as such. `extra` goes into the head. Null when the list is too long.
 */
export function listToItems(name: string, { version, entries }: Chunked, extra: Items): Items | null {
  const chunks: unknown[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const cost = syncCost(entry) + 1;
    if (size + cost > CHUNK_COST) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(entry);
    size += cost;
  }
  if (chunks.length > MAXIMUM_CHUNKS) return null;
  return { ...numbered(name, chunks), [name]: { ...extra, version, chunks: chunks.length, sum: sumOf(entries) } };
}

/** A record as items: itself where it is short, else slices of its JSON. `extra` goes into the head. Null when it is too long. */
export function recordToItems(name: string, value: Items, extra: Items): Items | null {
  const short = { ...extra, ...value };
  if (syncCost(short) <= CHUNK_COST) return { [name]: short };
  const text = JSON.stringify(value);
  const slices = [''];
  let size = 0;
  for (const character of text) {
    const cost = characterCost(character);
    if (size + cost > CHUNK_COST) {
      slices.push('');
      size = 0;
    }
    slices[slices.length - 1] += character;
    size += cost;
  }
  if (slices.length > MAXIMUM_CHUNKS) return null;
  return { ...numbered(name, slices), [name]: { ...extra, version: value.version, slices: slices.length, sum: sumOf(text) } };
}

/**
 * What was stored, for its migration to read; undefined when nothing is. What is left of a damaged list is given, and not `whole`; of a damaged
 * record its text, which no migration reads, for the copy that is kept aside.
 */
export function fromSyncItems(name: string, items: Items): FromSync {
  const head = items[name];
  if (!isRecord(head)) return { value: head, whole: true };
  if (typeof head.slices === 'number') {
    const text = chunksOf(name, head.slices, items).join('');
    const value = sumOf(text) === head.sum ? parsed(text) : undefined;
    return value === undefined ? { value: { version: head.version, text }, whole: false } : { value, whole: true };
  }
  if (typeof head.chunks !== 'number') return { value: head, whole: true };
  const chunks = chunksOf(name, head.chunks, items);
  const entries: unknown[] = chunks.flatMap((chunk) => (Array.isArray(chunk) ? chunk : []));
  const whole = chunks.every(Array.isArray) && head.chunks <= MAXIMUM_CHUNKS && (head.sum === undefined || head.sum === sumOf(entries));
  return { value: { version: head.version, entries }, whole };
}

/** Every key that a value may occupy: what to read, and what a longer one may have left behind. */
export const syncKeys = (name: string): readonly string[] => [name, ...Object.keys(numbered(name, Array(MAXIMUM_CHUNKS).fill(null)))];

const chunksOf = (name: string, count: number, items: Items): readonly unknown[] =>
  Array.from({ length: Math.max(0, Math.min(Math.trunc(count), MAXIMUM_CHUNKS)) }, (_, index) => items[`${name}.${index}`]);

const numbered = (name: string, chunks: readonly unknown[]): Items =>
  Object.fromEntries(chunks.map((chunk, index) => [`${name}.${index}`, chunk]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A checksum (FNV-1a) of a value, whatever the order in which storage gives the fields back. */
function sumOf(value: unknown): number {
  const text = inOrder(value);
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum;
}
