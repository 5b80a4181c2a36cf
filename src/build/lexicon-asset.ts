import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { compileLexicon } from '../core/instruments/compile.ts';
import { parseTables, TABLE_NAMES, type TableName } from '../core/instruments/tables.ts';
import { ROOT } from './root.ts';

/** The readable tables become one compact asset; the tables themselves do not ship. */
export function lexiconAsset(outDir: string): Plugin {
  return {
    name: 'lexicon-asset',
    apply: 'build',
    generateBundle() {
      const read = (table: string): string => readFileSync(path.join(ROOT, 'assets/lexicon', `${table}.tsv`), 'utf8');
      const texts = Object.fromEntries(TABLE_NAMES.map((table) => [table, read(table)])) as Record<TableName, string>;
      this.emitFile({ type: 'asset', fileName: 'lexicon.txt', source: compileLexicon(parseTables(texts)) });
    },
    closeBundle() {
      rmSync(path.join(ROOT, outDir, 'lexicon'), { recursive: true, force: true });
    },
  };
}
