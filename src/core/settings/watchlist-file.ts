import { cell } from '../export/csv.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { MAXIMUM_WATCHED, type Remarks, type Watchlist } from './watchlist.ts';

/** Larger files and pastes are cut: no watchlist is that long. */
const MAXIMUM_CHARACTERS = 500_000;
const COLUMNS = ['id', 'symbol', 'name', 'group', 'note', 'aliases', 'added'] as const;
/** Between aliases in one cell. */
const BETWEEN = '; ';

/** A line of a file or of a paste that may name an instrument: an id where the file has one, else what the reader wrote. */
export interface ImportedName {
  readonly name: string;
  readonly id: string | null;
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

function toName(text: string, remarks: Remarks = {}): ImportedName {
  const name = text.trim().replace(/^\$/, '').slice(0, 120);
  return { name, id: isId(name) ? name : null, remarks };
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
    const { id, symbol, name, group, note, aliases } = Object(entry) as Record<string, unknown>;
    const named: unknown = typeof entry === 'string' ? entry : (id ?? symbol ?? name);
    if (typeof named !== 'string') return [];
    const own = Array.isArray(aliases) ? aliases.filter((alias): alias is string => typeof alias === 'string') : [];
    return [toName(named, remarksOf(group, note, own))];
  });
}

function fromText(text: string): ImportedName[] {
  const rows = text.split(/\r\n|\r|\n/).map(splitCsv);
  const head = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const column = ['id', 'symbol', 'ticker', 'name'].map((title) => head.indexOf(title)).find((index) => index >= 0);
  if (column === undefined) return rows.flat().map((name) => toName(name));
  const at = (row: readonly string[], title: string): string => armed(row[head.indexOf(title)] ?? '');
  return rows
    .slice(1)
    .map((row) => toName(row[column] ?? '', remarksOf(at(row, 'group'), at(row, 'note'), at(row, 'aliases').split(BETWEEN))));
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
