/** Kinds of words that stand for many. Words of the vocabulary are numbered from `FIRST_WORD`. */
export const KIND = { other: 0, name: 1, number: 2, percent: 3, largePercent: 4, money: 5, comma: 6, stop: 7 } as const;
export const FIRST_WORD = 8;

const SLOTS = 1 << 15;

/** Words and their numbers. Read from the middle of a text without cutting it up: what the phrases do not mention costs one hash. */
export class Vocabulary {
  /** By number. Kinds have no spelling. */
  readonly words: string[] = new Array<string>(FIRST_WORD).fill('');
  private readonly slots = new Int16Array(SLOTS);

  /** The number of `word`, in small letters; it gets one if it has none. */
  add(word: string): number {
    let slot = hash(word, 0, word.length);
    for (let id = this.slots[slot]; id !== undefined && id !== 0; id = this.slots[slot]) {
      if (this.words[id] === word) return id;
      slot = (slot + 1) % SLOTS;
    }
    if (this.words.length >= SLOTS / 2) throw new Error('vocabulary is full');
    this.slots[slot] = this.words.length;
    this.words.push(word);
    return this.words.length - 1;
  }

  /** The number of the word at `text.slice(start, end)`, whatever its case; `KIND.other` when unknown. */
  find(text: string, start: number, end: number): number {
    let slot = hash(text, start, end);
    for (let id = this.slots[slot]; id !== undefined && id !== 0; id = this.slots[slot]) {
      if (isAt(this.words[id] ?? '', text, start, end)) return id;
      slot = (slot + 1) % SLOTS;
    }
    return KIND.other;
  }
}

/** ASCII capitals only: the vocabulary is English. */
const small = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

function hash(text: string, start: number, end: number): number {
  let value = 7;
  for (let i = start; i < end; i += 1) value = (Math.imul(value, 31) + small(text.charCodeAt(i))) | 0;
  return (value ^ (value >>> 15)) & (SLOTS - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== small(text.charCodeAt(start + i))) return false;
  return true;
}
