import type { Vocabulary } from './vocabulary.ts';

const PLACES = 1 << 12;
/** Numbers a place: the letters as two numbers, five bits each, and the word's number. */
const FIELDS = 4;
const TAIL = 1;
const ID = 2;
/** In one number. */
const HALF = 6;
/** Longer words are not kept. */
const MOST_LETTERS = 2 * HALF;

/** Words of a vocabulary read lately, known or not. Prose repeats itself: a word met again is found in one place of memory instead of four. */
export class RecentWords {
  private readonly vocabulary: Vocabulary;
  private readonly places = new Int32Array(PLACES * FIELDS);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** `Vocabulary.findHashed`, of a word of nothing but ASCII letters. */
  find(hash: number, text: string, start: number, end: number): number {
    if (end - start > MOST_LETTERS) return this.vocabulary.findHashed(hash, text, start, end);
    let head = 0;
    let tail = 0;
    const half = start + HALF;
    for (let i = start; i < end; i += 1) {
      const letter = text.charCodeAt(i) & 31;
      if (i < half) head = (head << 5) | letter;
      else tail = (tail << 5) | letter;
    }
    const { places } = this;
    const at = ((hash ^ (hash >>> 15)) & (PLACES - 1)) * FIELDS;
    if (places[at] === head && places[at + TAIL] === tail) return places[at + ID] ?? 0;
    const id = this.vocabulary.findHashed(hash, text, start, end);
    places[at] = head;
    places[at + TAIL] = tail;
    places[at + ID] = id;
    return id;
  }
}
