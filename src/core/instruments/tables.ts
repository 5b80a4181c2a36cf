/** Names of the tables under `assets/lexicon`, without `.tsv`; their columns are in the README there. */
const TABLE_COLUMNS = {
  us: ['symbol', 'name', 'short', 'venue', 'tier'],
  etfs: ['symbol', 'name', 'short', 'venue', 'tier'],
  world: ['country', 'symbol', 'name', 'short', 'yahoo', 'tier'],
  indices: ['symbol', 'name', 'short', 'country', 'yahoo', 'fred', 'cboe'],
  coins: ['symbol', 'name', 'short', 'coingecko', 'rank'],
  lines: ['country', 'symbol', 'id'],
  parallel: ['symbol', 'what'],
  organisations: ['id', 'name', 'short', 'related'],
  brands: ['surface', 'id', 'kind', 'from', 'until'],
  former: ['surface', 'id', 'kind', 'from', 'until'],
  delisted: ['country', 'symbol', 'name', 'short', 'venue', 'tier', 'from', 'until', 'why', 'owner'],
  ordinary: ['surface', 'sense'],
} as const;
export type TableName = keyof typeof TABLE_COLUMNS;
export const TABLE_NAMES = Object.keys(TABLE_COLUMNS) as TableName[];

type Row<T extends TableName> = Readonly<Record<(typeof TABLE_COLUMNS)[T][number], string>>;
export type Tables = { readonly [T in TableName]: readonly Row<T>[] };

/** Splits a cell that holds a list. */
export const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** One table's text as rows. Throws on a header or a row of the wrong width: the tables are ours, so that is a mistake to see at once. */
export function parseTable<T extends TableName>(table: T, text: string): Row<T>[] {
  const columns: readonly string[] = TABLE_COLUMNS[table];
  const [header, ...lines] = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  if (header !== columns.join('\t')) throw new Error(`${table}.tsv: the header is not ${columns.join(' ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${table}.tsv:${index + 2}: ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Row<T>;
  });
}

/** All tables from their texts, by table name. */
export function parseTables(texts: Readonly<Record<TableName, string>>): Tables {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, parseTable(table, texts[table])])) as unknown as Tables;
}
