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

/** The lexicon as it ships; with `secFile`, as an install has it after its first refresh. */
export function readLexicon(secFile?: string): Lexicon {
  const shipped = openLexicon(compileLexicon(readTables()));
  if (secFile === undefined) return shipped;
  const merged = mergeLists(shipped, { companies: JSON.parse(readFileSync(secFile, 'utf8')) });
  if (merged.malformed.length > 0) throw new Error(`${secFile} is not in the shape of company_tickers_exchange.json`);
  return merged.lexicon;
}
