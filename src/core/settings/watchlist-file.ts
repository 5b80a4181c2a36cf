import { cell } from '../export/csv.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Remarks, Watchlist } from './watchlist.ts';

/** Larger files and pastes are cut: no watchlist is that long. */
const MAXIMUM_CHARACTERS = 500_000;
const COLUMNS = ['id', 'symbol', 'name', 'group', 'note', 'aliases', 'added'] as const;
/** Columns that name an instrument, best first. */
const TITLES = ['id', 'symbol', 'ticker', 'name'] as const;
/** Between aliases in one cell: nothing else is in none of them. */
const BETWEEN = '\n';

/** A line of a file or of a paste that may name an instrument: an id where the file has one, else what the reader wrote. */
export interface ImportedName {
  readonly name: string;
  readonly id: string | null;
  /** One of our own files gave the id. */
  readonly exported: boolean;
  /** What the file says beside it. */
  readonly remarks: Remarks;
}

/** A head line and one line a name; a spreadsheet opens it. */
export function watchlistToCsv(list: Watchlist, instruments: ReadonlyMap<string, Instrument>): string {
  const rows = list.entries.map(({ id, added, group, note, aliases }) => {
    const instrument = instruments.get(id);
    const day = new Date(added * 1000).toISOString().slice(0, 10);
    return [id, instrument?.symbol ?? '', instrument?.name ?? '', group ?? '', note ?? '', (aliases ?? []).join(BETWEEN), day];
  });
  return `${[[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export const watchlistToJson = (list: Watchlist): string => `${JSON.stringify(list, null, 2)}\n`;

/**
 * Names in a file or a paste: our own JSON or CSV, a CSV of anyone's with a column `id`, `symbol`, `ticker` or `name`, or plain text with one
 * name a line or separated by commas, semicolons or tabs. A leading `$` is dropped. In order, without repeats.
 */
export function readNames(text: string): readonly ImportedName[] {
  const bounded = text.slice(0, MAXIMUM_CHARACTERS).trim();
  if (bounded === '') return [];
  const found = bounded.startsWith('{') || bounded.startsWith('[') ? fromJson(bounded) : fromText(bounded);
  const seen = new Set<string>();
  return found.filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name));
}

const isId = (text: string): boolean => /^(?:[A-Z]{2}|CRYPTO|INDEX):[^\s,;:]{1,40}$/.test(text);

function toName(text: string, remarks: Remarks = {}, exported = false): ImportedName {
  const name = text.replace(/\s+/g, ' ').trim().replace(/^\$/, '').slice(0, 120);
  const id = isId(name) ? name : null;
  return { name, id, exported: exported && id !== null, remarks };
}

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
    const { id, symbol, ticker, name, group, note, aliases } = Object(entry) as Record<string, unknown>;
    const named = typeof entry === 'string' ? entry : bestOf([id, symbol, ticker, name]);
    const own = Array.isArray(aliases) ? aliases.filter((alias): alias is string => typeof alias === 'string') : [];
    return [toName(named, remarksOf(group, note, own), named === id)];
  });
}

function fromText(text: string): ImportedName[] {
  const rows = splitCsv(text);
  const head = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!TITLES.some((title) => head.includes(title))) return rows.flat().map((name) => toName(name));
  const at = (row: readonly string[], column: string): string => armed(row[head.indexOf(column)] ?? '');
  return rows.slice(1).map((row) => {
    const named = bestOf(TITLES.map((title) => at(row, title)));
    return toName(named, remarksOf(at(row, 'group'), at(row, 'note'), at(row, 'aliases').split(BETWEEN)), named === at(row, 'id'));
  });
}

/** What names an instrument in a row, the best first: an id of ours, for other people's ids are row numbers; else a symbol, a name, or what there is. */
function bestOf(cells: readonly unknown[]): string {
  const [id, ...others] = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  return id && isId(id) ? id : (others.find((cell) => cell !== '') ?? id ?? '');
}

/** What we disarmed for spreadsheets, as it was. */
const armed = (text: string): string => (/^'\s*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);

function remarksOf(group: unknown, note: unknown, aliases: readonly string[]): Remarks {
  const own = aliases.filter((alias) => alias.trim() !== '');
  return {
    ...(typeof group === 'string' && group !== '' && { group }),
    ...(typeof note === 'string' && note !== '' && { note }),
    ...(own.length > 0 && { aliases: own }),
  };
}

/** Rows of cells, quoted or not, separated by comma, semicolon or tab; a quoted cell may go over several lines. */
function splitCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"') {
      if (quoted && text[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = !quoted;
    } else if (quoted || !',;\t\r\n'.includes(character)) cell += character;
    else {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) rows.push([]);
    }
  }
  rows.at(-1)?.push(cell);
  return rows;
}
