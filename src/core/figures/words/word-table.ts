/**
 * What is known of words: a row of bits for every word that some rule of figures asks for, so that one look-up per token answers every reader.
 * The first column holds the bits of `BEGINS`, the next ones a bit for each list that is sought in whole sentences, the others one for each other list.
 */
const COLUMNS = 32;
/** Where the columns begin of what is sought in sentences, and of the other lists. */
export const SOUGHT = 1;
export const OTHERS = 8;
/** Words that the table has room for, with that of the words that no rule asks for. */
export const ROOM = 1 << 13;
export const TABLE = new Int32Array(ROOM * COLUMNS);

/** Where the row of a word begins. The first is that of the words that no rule asks for. */
const ROWS = new Map<string, number>();
/** Sketches of the words above: most others are told apart without hashing them. */
const SKETCHES = new Uint8Array(1 << 14);

/** Of the first, third and last characters; the third is 0 where there is none. */
const sketch = (first: number, third: number, last: number, length: number): number =>
  (first * 961 + third * 8191 + last * 31 + length * 131) & (SKETCHES.length - 1);

const sketchOf = (word: string): number =>
  sketch(word.charCodeAt(0), word.length > 2 ? word.charCodeAt(2) : 0, word.charCodeAt(word.length - 1), word.length);

/** Sets bits of a word in small letters. Returns its row. Throws a RangeError when there are more words than the table has rows. */
export function enter(word: string, column = 0, bits = 0): number {
  let row = ROWS.get(word);
  if (row === undefined) {
    row = (ROWS.size + 1) * COLUMNS;
    ROWS.set(word, row);
    SKETCHES[sketchOf(word)] = 1;
  }
  if (row >= TABLE.length || column >= COLUMNS) throw new RangeError('the table of words is full');
  TABLE[row + column] = (TABLE[row + column] ?? 0) | bits;
  return row;
}

/** The number of a row: 0 for that of the words that no rule asks for, less than `ROOM`. */
export const numberOf = (row: number): number => (row / COLUMNS) | 0;

/** What is sought in sentences, of several words in one. Its few columns stay within an array that the engine keeps on its heap: 64 bytes at most. */
export function together(tokens: readonly { readonly row: number }[]): Int32Array {
  const bits = new Int32Array(OTHERS - SOUGHT);
  for (const { row } of tokens) {
    if (row === 0) continue;
    for (let column = SOUGHT; column < OTHERS; column += 1)
      bits[column - SOUGHT] = (bits[column - SOUGHT] ?? 0) | (TABLE[row + column] ?? 0);
  }
  return bits;
}

/** The row of a word in small letters; 0 for one that no rule asks for. */
export const rowOf = (word: string): number => (SKETCHES[sketchOf(word)] === 0 ? 0 : (ROWS.get(word) ?? 0));

/** `rowOf`, of the plain letters of `text` from `start` to `end`, which are those of `word` but for their case. */
export function rowOfPlain(word: string, text: string, start: number, end: number): number {
  const third = end - start > 2 ? text.charCodeAt(start + 2) | SMALL : 0;
  const known = SKETCHES[sketch(text.charCodeAt(start) | SMALL, third, text.charCodeAt(end - 1) | SMALL, end - start)] !== 0;
  return known ? (ROWS.get(word) ?? 0) : 0;
}
/** Makes a small letter of a plain one. */
const SMALL = 32;
