import { cell } from '../../export/csv.ts';
import { halfWidth } from '../../instruments/fold.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import { utcDate } from '../../market/date.ts';
import { isRecord } from '../stored.ts';
import { currentOf } from '../sync/preference-values.ts';
import type { Remarks, Watchlist } from './watchlist.ts';

/** Larger files and pastes hold no names that we take: a full watchlist with the longest remarks is shorter. */
export const MAXIMUM_CHARACTERS = 2_000_000;
const MAXIMUM_NAME = 120;
/** The same in every language, so that a file from one machine is read on any other. */
const COLUMNS = ['id', 'symbol', 'name', 'group', 'note', 'aliases', 'added'] as const;
/** Columns of symbols, as brokers and portals head them in the languages that we speak. */
const SYMBOL_TITLES: readonly string[] = [
  ...['symbol', 'ticker', 'ticker symbol', 'tickersymbol', 'kürzel', 'símbolo', 'コード', '銘柄コード', '証券コード', 'ティッカー'],
  ...['代码', '证券代码', '股票代码', '交易代码'],
];
/** Whose numbers stand under such a title, where that is one country. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(['コード', '銘柄コード', '証券コード'].map((title) => [title, 'JP']));
/** Columns that name an instrument, best first. */
const TITLES: readonly string[] = [
  ...['id', ...SYMBOL_TITLES, 'name', 'company', 'company name', 'unternehmen', 'wertpapier', 'bezeichnung'],
  ...['nombre', 'empresa', '銘柄', '銘柄名', '会社名', '名称', '证券名称', '股票名称', '公司名称'],
];
/** Brokers write a few lines of their own before the head of a table. It is looked for in so many rows, and so many characters. */
const HEAD_WITHIN = 10;
const HEAD_CHARACTERS = 20_000;
/** What may stand between the cells of a table; in a plain list, any of them. East Asian keyboards have signs of their own. */
const SEPARATORS = ['\t', ';', ',', '|', '；', '，', '｜', '、'] as const;
/** Between aliases in one cell: nothing else is in none of them. */
const BETWEEN = '\n';
/** `- `, `• `, `12. ` before a name in a list. */
const BULLET = /^\s*(?:[-*•·–—]|\d{1,4}[.)])\s+/;
/** A trading portal's own lists head their sections so. */
const SECTION = /^\s*###\s*/;
/** What the comma of `Hut 8, Inc.` leaves over. */
const LEFT_OVER = /^\s*(?:Inc|Corp|Ltd|Co|LLC|plc|PLC)\.?\s*$/;

/** A line of a file or of a paste that may name an instrument: an id where the file has one, else what the reader wrote. */
export interface ImportedName {
  readonly name: string;
  readonly id: string | null;
  /** One of our own files gave the id. */
  readonly exported: boolean;
  /** What the file says beside it. */
  readonly remarks: Remarks;
  /** It is a symbol, for it stood where the file has those; of a number, in which country (null: in any). */
  readonly symbol?: { readonly country: string | null };
}

/** A head line and one line a name; a spreadsheet opens it. */
export function watchlistToCsv(list: Watchlist, instruments: ReadonlyMap<string, Instrument>): string {
  const rows = list.entries.map(({ id, added, group, note, aliases }) => {
    const instrument = instruments.get(id);
    const day = utcDate(added * 1000);
    return [id, instrument?.symbol ?? '', instrument?.name ?? '', group ?? '', note ?? '', (aliases ?? []).join(BETWEEN), day];
  });
  return `${[[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export const watchlistToJson = (list: Watchlist): string => `${JSON.stringify(list, null, 2)}\n`;

/**
 * Names in a file or a paste: our own JSON or CSV, a table of anyone's with a column such as `symbol` or `name`, or plain text with one name a
 * line or separated by commas, semicolons, tabs or bars. A leading `$` is dropped. In order, without repeats.
 */
export function readNames(text: string): readonly ImportedName[] {
  const trimmed = text.length > MAXIMUM_CHARACTERS ? '' : text.trim();
  if (trimmed === '') return [];
  const found = trimmed.startsWith('{') || trimmed.startsWith('[') ? fromJson(trimmed) : fromText(trimmed);
  const seen = new Set<string>();
  return found.filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name));
}

/** Of a file that broke off, or is no text: what looks like a name in it is none. */
export function isBroken(text: string): boolean {
  if (text.includes('\0')) return true;
  return /^\s*(?:\{\s*"|\[\s*[{"])/.test(text) && parsedJson(text) === undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isId = (text: string): boolean => /^(?:[A-Z]{2}|CRYPTO|INDEX):[^\s,;:]{1,40}$/.test(text);

function toName(text: string, remarks: Remarks = {}, exported = false): ImportedName {
  const whole = halfWidth(text).replace(/\s+/g, ' ').trim().replace(/^\$/, '');
  const name = whole.length > MAXIMUM_NAME ? `${whole.slice(0, MAXIMUM_NAME - 1)}…` : whole;
  const id = isId(name) ? name : null;
  return { name, id, exported: exported && id !== null, remarks };
}

function fromJson(text: string): ImportedName[] {
  const parsed = parsedJson(text);
  if (parsed === undefined) return fromText(text);
  const entries = Array.isArray(parsed) ? parsed : (Object(parsed).entries ?? watchedIn(parsed));
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const { id, symbol, ticker, name, group, note, aliases } = Object(entry) as Record<string, unknown>;
    const named = typeof entry === 'string' ? entry : bestOf([id, symbol, ticker, name]);
    const own = Array.isArray(aliases) ? aliases.filter((alias): alias is string => typeof alias === 'string') : [];
    const said = toName(named, remarksOf(group, note, own), named === id);
    return [named === symbol || named === ticker ? { ...said, symbol: { country: null } } : said];
  });
}

/** The watchlist in a file of everything. */
function watchedIn(parsed: unknown): unknown {
  const { sync, local } = Object(parsed) as Record<string, unknown>;
  return isRecord(sync) && isRecord(local) ? Object(currentOf('watchlist', sync, local).value).entries : undefined;
}

function fromText(text: string): ImportedName[] {
  const table = tableIn(text);
  if (!table) return fromList(text);
  const at = (row: readonly string[], column: string): string => armed(row[table.head.indexOf(column)] ?? '');
  return table.rows.map((row) => {
    const named = bestOf(TITLES.map((title) => at(row, title)));
    const said = toName(named, remarksOf(at(row, 'group'), at(row, 'note'), at(row, 'aliases').split(BETWEEN)), named === at(row, 'id'));
    const over = SYMBOL_TITLES.find((title) => at(row, title).trim() === named && named !== '');
    return over === undefined ? said : { ...said, symbol: { country: COUNTRIES.get(over) ?? null } };
  });
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table is split by one separator alone: where that is a semicolon, names and numbers have commas. The first row is tried with every separator
 * before a later one is, for the words of a note may look like a head. Null where no row heads one, or nothing is under words that may be names.
 */
function tableIn(text: string): Table | null {
  const tries = SEPARATORS.map((separator) => {
    const first = splitCells(text.slice(0, HEAD_CHARACTERS), separator).slice(0, HEAD_WITHIN);
    return { separator, first, at: first.findIndex((row, index) => isHead(row) && (index === 0 || row.length > 1)) };
  });
  const found = tries.find(({ at }) => at === 0) ?? tries.find(({ at }) => at > 0);
  const head = found?.first[found.at]?.map(titleOf);
  if (!found || !head) return null;
  // One column has no separator of its own, so that any may stand between the names in it.
  const rows =
    head.length > 1 ? splitCells(text, found.separator) : splitCells(text, SEPARATORS.join('')).flatMap((row) => row.map((cell) => [cell]));
  const under = rows.slice(found.at + 1);
  const isEmpty = under.every((row) => row.every((cell) => cell.trim() === ''));
  return isEmpty && !head.every((title) => TITLES.includes(title) || COLUMNS.some((column) => column === title))
    ? null
    : { head, rows: under };
}

const titleOf = (cell: string): string => halfWidth(cell).trim().toLowerCase();
const isHead = (row: readonly string[]): boolean => row.map(titleOf).some((cell) => TITLES.includes(cell));

function fromList(text: string): ImportedName[] {
  let group: string | undefined;
  const names: ImportedName[] = [];
  for (const cell of splitCells(text, SEPARATORS.join(''))
    .flat()
    .flatMap((each) => each.split(' / '))) {
    if (SECTION.test(cell)) group = cell.replace(SECTION, '').trim();
    else if (!LEFT_OVER.test(cell)) names.push(toName(cell.replace(BULLET, ''), remarksOf(group, undefined, [])));
  }
  return names;
}

/** What names an instrument in a row, the best first: an id of ours, for other people's ids are row numbers; else a symbol, a name, or what there is. */
function bestOf(cells: readonly unknown[]): string {
  const [id, ...others] = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  return id && isId(id) ? id : (others.find((cell) => cell !== '') ?? id ?? '');
}

/** What we disarmed for spreadsheets, as it was. */
const armed = (text: string): string => (/^'+\s*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);

function remarksOf(group: unknown, note: unknown, aliases: readonly string[]): Remarks {
  const own = aliases.filter((alias) => alias.trim() !== '');
  return {
    ...(typeof group === 'string' && group !== '' && { group }),
    ...(typeof note === 'string' && note !== '' && { note }),
    ...(own.length > 0 && { aliases: own }),
  };
}

/** Rows of cells, quoted or not; a quoted cell may go over several lines. A quote elsewhere, or one that nothing closes, is a sign like any other. */
function splitCells(text: string, separators: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"' && quoted) {
      if (text[index + 1] === '"') cell += text[index++];
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = text.indexOf('"', index + 1) > 0;
      cell = '';
    } else if (quoted || !(character === '\n' || character === '\r' || separators.includes(character))) cell += character;
    else {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) rows.push([]);
    }
  }
  rows.at(-1)?.push(cell);
  return rows;
}
