import { compile } from './compile.ts';
import { CLASSES } from './phrases/classes.ts';
import { PHRASES } from './phrases/phrases.ts';
import { askForAll } from './readers.ts';

/** The tables, compiled. What ships holds the text itself in the place of this file, and none of the tables: see `src/build/theme-phrases.ts`. */
export const compiledPhrases = (): string => compile(PHRASES, CLASSES, askForAll);
