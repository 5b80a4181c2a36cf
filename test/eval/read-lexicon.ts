import { readFileSync } from 'node:fs';
import { compileLexicon } from '../../src/core/instruments/compile.ts';
import { type Lexicon, openLexicon } from '../../src/core/instruments/lexicon.ts';
import { mergeLists } from '../../src/core/instruments/merge.ts';
import { parseTables, TABLE_NAMES, type TableName, type Tables } from '../../src/core/instruments/tables.ts';

const FOLDER = new URL('../../assets/lexicon/', import.meta.url);

/** The shipped tables, from disk. */
export function readTables(): Tables {
  const texts = TABLE_NAMES.map((table) => [table, readFileSync(new URL(`${table}.tsv`, FOLDER), 'utf8')] as const);
  return parseTables(Object.fromEntries(texts) as Record<TableName, string>);
}

/** The lexicon as it ships; with files of the SEC's list and of the coin list, as an install has it after its first refresh. */
export function readLexicon(companyFile?: string, coinFile?: string): Lexicon {
  const shipped = openLexicon(compileLexicon(readTables()));
  const { lexicon, malformed } = mergeLists(shipped, { companies: readJson(companyFile), coins: readJson(coinFile) });
  if (malformed.includes('companies')) throw new Error(`${companyFile} is not in the shape of company_tickers_exchange.json`);
  if (malformed.includes('coins')) throw new Error(`${coinFile} is not in the shape of coins/list`);
  return lexicon;
}

/** The lexicon that `--lexicon FILE --coins FILE` ask for. */
export function lexiconFrom(options: readonly string[]): Lexicon {
  const option = (name: string): string | undefined => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  return readLexicon(option('--lexicon'), option('--coins'));
}

const readJson = (file: string | undefined): unknown => (file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8')));
