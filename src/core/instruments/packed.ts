import { digestOf } from '../digest.ts';
import { type Entity, type InstrumentId, type KnownEntity, knownEntity } from './instrument.ts';
import type { NameKind, OrdinarySense } from './look-up.ts';
import { extendFilter, FILTER_LENGTH, hashOf, NameFilter, packFilter } from './name-filter.ts';
import { Remembered } from './remember.ts';

/** A way to write an entity's name; dates are empty where open. JSON-safe. */
export type NameRow = readonly [written: string, id: InstrumentId, as: NameKind, from?: string, until?: string];

/** What one folded name means. */
interface NameEntry {
  readonly rows: readonly NameRow[];
  /** What the surface usually means when it means no entity. */
  readonly ordinary?: readonly OrdinarySense[];
}

/**
 * Names and the entities that they name, as one sorted text that is searched where it lies: opening it costs nothing, however long it is, and
 * only what an article asks for is ever parsed.
 *
 * The text: a line with a digest of its contents; a line with the maps of the filter; a line `key TAB rows [TAB ordinary senses]` for each folded name; an empty line; a line
 * `id TAB entity` for each entity. Both parts are sorted in code-unit order; `rows` and `entity` are JSON.
 */
export class Lexicon {
  readonly text: string;
  readonly #maps: number;
  readonly #names: Section;
  readonly #entities: Section;
  readonly #found = new Remembered<InstrumentId, KnownEntity>();
  /** What is worth asking for. */
  readonly filter: NameFilter;

  /** Throws if the text is not of `packLexicon`'s making. */
  constructor(text: string) {
    const maps = text.indexOf('\n') + 1;
    const start = maps + FILTER_LENGTH + 1;
    const middle = text.indexOf('\n\n', start - 1);
    if (!text.startsWith(TITLE) || middle < 0) throw new Error('This is no compiled lexicon.');
    this.text = text;
    this.#maps = maps;
    this.#names = { text, start, end: middle + 1 };
    this.#entities = { text, start: middle + 2, end: text.length };
    this.filter = new NameFilter(text, maps);
  }

  /** Differs when the contents do. */
  get digest(): string {
    return this.text.slice(TITLE.length, this.text.indexOf('\n'));
  }

  /** What a folded name means. */
  entry(key: string): NameEntry | undefined {
    if (!this.filter.isName(hashOf(key))) return undefined;
    const [, rows, ordinary] = cellsOf(this.#names, key);
    return rows === undefined ? undefined : entryOf(rows, ordinary);
  }

  entity(id: InstrumentId): Entity | undefined {
    return this.known(id)?.entity;
  }

  /** The same, with what weighing asks of it: one record, whoever asks. */
  known(id: InstrumentId): KnownEntity | undefined {
    return this.#found.get(id, () => {
      const [, json] = cellsOf(this.#entities, id);
      return json === undefined ? undefined : knownEntity(JSON.parse(json) as Entity);
    });
  }

  /** Folded names, in order. */
  *keys(): Generator<string> {
    for (const line of linesOf(this.#names)) yield line.slice(0, line.indexOf('\t'));
  }

  *entries(): Generator<readonly [key: string, NameEntry]> {
    for (const line of linesOf(this.#names)) {
      const [key = '', rows = '[]', ordinary] = line.split('\t');
      yield [key, entryOf(rows, ordinary)];
    }
  }

  *entities(): Generator<Entity> {
    for (const line of linesOf(this.#entities)) yield JSON.parse(line.slice(line.indexOf('\t') + 1)) as Entity;
  }

  /** The same with more in it: rows after those of their folded name, entities in the place of those with their id. Linear. */
  with(entities: ReadonlyMap<InstrumentId, Entity>, rows: ReadonlyMap<string, readonly NameRow[]>): Lexicon {
    const names = withLines(this.#names, [...rows.keys()].sort(), (key, line) => {
      const [, known = '[]', ...ordinary] = line.split('\t');
      return [key, JSON.stringify([...(JSON.parse(known) as NameRow[]), ...(rows.get(key) ?? [])]), ...ordinary].join('\t');
    });
    const records = withLines(this.#entities, [...entities.keys()].sort(), (id) => `${id}\t${JSON.stringify(entities.get(id))}`);
    return new Lexicon(titled(`${extendFilter(this.text, this.#maps, rows.keys())}\n${names}\n${records}`));
  }

  /** Folded names that begin with the query or have a word that does, at most `most`; those that begin so come first, in order. */
  keysWith(query: string, most: number): string[] {
    const { text, start, end } = this.#names;
    const found = new Set<string>();
    for (
      let at = lineFrom(this.#names, query);
      at < end && found.size < most && text.startsWith(query, at);
      at = text.indexOf('\n', at) + 1
    )
      found.add(text.slice(at, text.indexOf('\t', at)));
    for (let at = text.indexOf(` ${query}`, start); at >= 0 && at < end && found.size < most; at = text.indexOf(` ${query}`, at + 1)) {
      const line = text.lastIndexOf('\n', at) + 1;
      const tab = text.indexOf('\t', line);
      if (at < tab) found.add(text.slice(line, tab));
    }
    return [...found];
  }
}

const entryOf = (rows: string, ordinary: string | undefined): NameEntry => ({
  rows: JSON.parse(rows) as NameRow[],
  ...(ordinary ? { ordinary: ordinary.split('|') as OrdinarySense[] } : {}),
});

const TITLE = 'lexicon ';

/** Writes the text that `Lexicon` reads. */
export function packLexicon(entities: Iterable<Entity>, names: Iterable<readonly [key: string, NameEntry]>): string {
  const nameLines: Line[] = [];
  for (const [key, { rows, ordinary }] of names)
    nameLines.push([key, `${key}\t${JSON.stringify(rows)}${ordinary && ordinary.length > 0 ? `\t${ordinary.join('|')}` : ''}\n`]);
  const entityLines: Line[] = [];
  for (const entity of entities) entityLines.push([entity.id, `${entity.id}\t${JSON.stringify(entity)}\n`]);
  return titled(`${packFilter(nameLines.map(([key]) => key))}\n${sorted(nameLines)}\n${sorted(entityLines)}`);
}

type Line = readonly [key: string, line: string];
const sorted = (lines: Line[]): string =>
  lines
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('');

const titled = (body: string): string => `${TITLE}${digestOf(body)}\n${body}`;

/** Sorted lines `text.slice(start, end)`, each ending in a line feed. */
interface Section {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the first line with a key that is not before `key` starts. */
function lineFrom({ text, start, end }: Section, key: string): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    // An engine finds the next line many times faster than the one before.
    const next = text.indexOf('\n', middle) + 1;
    const line = next < high ? next : Math.max(text.lastIndexOf('\n', middle - 1) + 1, low);
    if (isBefore(text, line, key)) low = next < high ? text.indexOf('\n', line) + 1 : next;
    else high = line;
  }
  return low;
}

/** Whether the key of a line comes before another; the tab that ends it does before all that a key holds. */
function isBefore(text: string, line: number, key: string): boolean {
  for (let i = 0; i < key.length; i += 1) {
    const difference = text.charCodeAt(line + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The cells of the line with this key; empty when there is none. */
function cellsOf(section: Section, key: string): string[] {
  const at = lineFrom(section, key);
  const { text, end } = section;
  if (at >= end || !text.startsWith(key, at) || text.charAt(at + key.length) !== '\t') return [];
  return text.slice(at, text.indexOf('\n', at)).split('\t');
}

/** The section with a line for each of the sorted keys: `write` is given the present one, empty where there is none. */
function withLines({ text, start, end }: Section, keys: readonly string[], write: (key: string, line: string) => string): string {
  let made = '';
  let copied = start;
  let at = start;
  for (const key of keys) {
    let tab = text.indexOf('\t', at);
    while (at < end && text.slice(at, tab) < key) {
      at = text.indexOf('\n', tab) + 1;
      tab = text.indexOf('\t', at);
    }
    const next = at < end && text.slice(at, tab) === key ? text.indexOf('\n', tab) + 1 : at;
    made += `${text.slice(copied, at)}${write(key, next > at ? text.slice(at, next - 1) : '')}\n`;
    copied = next;
    at = next;
  }
  return made + text.slice(copied, end);
}

function* linesOf({ text, start, end }: Section): Generator<string> {
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at);
    yield text.slice(at, next);
    at = next + 1;
  }
}
