import { codeAt, isSmall, Signs } from '../../characters.ts';
import type { Span } from './spans.ts';

/** More signs stand between no two items of a list. */
const WIDEST = 30;
const JOINED = 1;
const BROKEN = 2;

/** Between which spans and the next stands only what separates the items of a list: found out once for each. */
export class Glue {
  readonly #kinds: Uint8Array;

  constructor(text: string, spans: readonly Span[]) {
    this.#kinds = new Uint8Array(spans.length);
    for (let index = 0; index + 1 < spans.length; index += 1) {
      const left = spans[index]?.end ?? 0;
      const right = spans[index + 1]?.start ?? 0;
      if (right - left <= WIDEST && !isOtherWord(text, left)) this.#kinds[index] = kindOf(text.slice(left, right));
    }
  }

  /** After a span, by its index. */
  joins(index: number): boolean {
    return (this.#kinds[index] ?? 0) !== 0;
  }

  /** In one line. */
  joinsInLine(index: number): boolean {
    return this.#kinds[index] === JOINED;
  }
}

/** Nearly always a word follows that joins nothing: asked before the text between is looked at. */
const isOtherWord = (text: string, at: number): boolean => {
  const first = codeAt(text, at + 1);
  return codeAt(text, at) === SPACE && isSmall(first) && !JOINING_STARTS.has(first);
};
const SPACE = 32;
const JOINING_STARTS = new Signs('aobiv');

const kindOf = (between: string): number =>
  BETWEEN_LISTED.test(between) && SEPARATOR.test(between) ? (between.includes('\n') ? BROKEN : JOINED) : 0;
const SEPARATOR = /[,;/&]|\b(?:and|or|vs|versus|including)\b/;
const BETWEEN_LISTED = /^(?:['’]s)?[\s,;/&+]*(?:\([^()]{0,24}\))?[\s,;/&]*(?:and|or|vs\.?|versus|but also|as well as|including)?[\s]*$/;
