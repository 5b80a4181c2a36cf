import { cell } from '../export/csv.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { MAXIMUM_WATCHED, type Watchlist } from './watchlist.ts';

/** Larger files and pastes are cut: no watchlist is that long. */
const MAXIMUM_CHARACTERS = 500_000;

/** A line of a file or of a paste that may name an instrument: an id where the file has one, else what the reader wrote. */
export interface ImportedName {
  readonly name: string;
  readonly id: string | null;
}

/** `id,symbol,name,added` with a head line; a spreadsheet opens it. */
export function watchlistToCsv(list: Watchlist, instruments: ReadonlyMap<string, Instrument>): string {
  const rows = list.entries.map(({ id, added }) => {
    const instrument = instruments.get(id);
    return [id, instrument?.symbol ?? '', instrument?.name ?? '', new Date(added).toISOString().slice(0, 10)];
  });
  return `${[['id', 'symbol', 'name', 'added'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export const watchlistToJson = (list: Watchlist): string => `${JSON.stringify(list, null, 2)}\n`;

/**
 * Names in a file or a paste: our own JSON or CSV, a CSV of anyone's with a column `id`, `symbol`, `ticker` or `name`, or plain text with one
 * name a line or separated by commas, semicolons or tabs. A leading `$` is dropped. In order, without repeats, at most 1,000.
 */
export function readNames(text: string): readonly ImportedName[] {
  const bounded = text.slice(0, MAXIMUM_CHARACTERS).trim();
  if (bounded === '') return [];
  const found = bounded.startsWith('{') || bounded.startsWith('[') ? fromJson(bounded) : fromText(bounded);
  const seen = new Set<string>();
  return found.filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name)).slice(0, MAXIMUM_WATCHED);
}

const isId = (text: string): boolean => /^[A-Z]{2,6}:[\w.-]{1,24}$/.test(text);
const toName = (text: string): ImportedName => {
  const name = text.trim().replace(/^\$/, '').slice(0, 120);
  return { name, id: isId(name) ? name : null };
};

function fromJson(text: string): ImportedName[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fromText(text);
  }
  const entries = Array.isArray(parsed) ? parsed : Object(parsed).entries;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const name: unknown = typeof entry === 'string' ? entry : (Object(entry).id ?? Object(entry).symbol ?? Object(entry).name);
    return typeof name === 'string' ? [toName(name)] : [];
  });
}

function fromText(text: string): ImportedName[] {
  const rows = text.split(/\r\n|\r|\n/).map(splitCsv);
  const head = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const column = ['id', 'symbol', 'ticker', 'name'].map((title) => head.indexOf(title)).find((index) => index >= 0);
  if (column !== undefined) return rows.slice(1).map((row) => toName(row[column] ?? ''));
  return rows.flat().map(toName);
}

/** Cells of one line, quoted or not, separated by comma, semicolon or tab. */
function splitCsv(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    if (character === '"') {
      if (quoted && line[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = !quoted;
    } else if (!quoted && (character === ',' || character === ';' || character === '\t')) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  cells.push(cell);
  return cells;
}
