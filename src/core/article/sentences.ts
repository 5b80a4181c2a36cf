import { codeAt, isCapital, isDigit, isSmall, Signs } from '../characters.ts';
import { wordSet } from '../word-set.ts';
import type { Article } from './article.ts';

/** A sentence of the article: `text.slice(start, end)`, trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the block that holds it. */
  readonly block: number;
}

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = wordSet(
  'mr mrs ms dr prof sr jr st gen sen rep gov lt col capt u.s u.k e.u u.n o.n inc corp co cos ltd plc bros vs etc e.g i.e no nos approx est jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m',
);

const LONGEST_ABBREVIATION = Math.max(...Array.from(ABBREVIATIONS, ({ length }) => length));

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b);
const CLOSING = new Signs('"\'’”)]»');
/** Nearly always it is a space. */
const isClosing = (c: number): boolean => c !== SPACE && CLOSING.has(c);
const SPACE = 32;
const OPENING_REFERENCE = 91;

/** Past closing quotes and brackets and references such as `[12]`. */
function afterClosing(text: string, from: number, limit: number): number {
  let at = from;
  for (;;) {
    while (at < limit && isClosing(text.charCodeAt(at))) at += 1;
    const end = codeAt(text, at) === OPENING_REFERENCE ? afterReference(text, at, limit) : at;
    if (end === at) return at;
    at = end;
  }
}

/** `[12]`: at most three digits in square brackets; `from` itself when it is something else. */
function afterReference(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && at < from + 4 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at > from + 1 && at < limit && text.charAt(at) === ']' ? at + 1 : from;
}

/** Sentences of every block, in order. Linear in the text. */
export function sentences({ text, blocks }: Article): Sentence[] {
  const found: Sentence[] = [];
  const stops = new Stops(text);
  blocks.forEach((block, index) => {
    let start = block.start;
    for (let i = stops.from(start); i < block.end; i = stops.from(i)) {
      if (!endsSentence(text, i, block.end)) {
        i += 1;
        continue;
      }
      const end = afterClosing(text, i + 1, block.end);
      push(found, text, start, end, index);
      start = end;
      i = end;
    }
    push(found, text, start, block.end, index);
  });
  return found;
}

const FULL_STOP = '.';
const OTHER_STOPS = ['!', '?', '。', '！', '？'] as const;

/** Where the stops of a text are: each kind is searched for on its own, which is many times faster than to look at every character. */
class Stops {
  readonly #text: string;
  #fullStop = -1;
  /** Of each other kind the next, and the first of them: they are few, so that it mostly lies far ahead. */
  readonly #others = new Int32Array(OTHER_STOPS.length).fill(-1);
  #other = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first at or after `offset`, which never goes back; the end of the text when there is none. */
  from(offset: number): number {
    if (this.#fullStop < offset) this.#fullStop = this.#find(FULL_STOP, offset);
    if (this.#other < offset) this.#other = this.#firstOther(offset);
    return Math.min(this.#fullStop, this.#other);
  }

  #firstOther(offset: number): number {
    let first = this.#text.length;
    for (let kind = 0; kind < OTHER_STOPS.length; kind += 1) {
      let at = this.#others[kind] ?? 0;
      if (at < offset) {
        at = this.#find(OTHER_STOPS[kind] ?? '', offset);
        this.#others[kind] = at;
      }
      if (at < first) first = at;
    }
    return first;
  }

  #find(stop: string, offset: number): number {
    const found = this.#text.indexOf(stop, offset);
    return found < 0 ? this.#text.length : found;
  }
}

const DOT = 46;
const EXCLAMATION = 33;

/** Names that are written with a mark of exclamation: `Yum! Brands`. */
const EXCLAIMED = wordSet('yahoo yum');
/** What begins a sentence after such a name, where any other capital goes on with this one. */
const OPENERS = wordSet(
  'a an the i he she it we you they this that these those there his her its our their my and but or so yet if in on at for from by with as after before when while since what who why how no not now then today',
);

function endsSentence(text: string, i: number, limit: number): boolean {
  const c = text.charCodeAt(i);
  if (c > 126) return true;
  let next = afterClosing(text, i + 1, limit);
  if (next >= limit) return true;
  if (!isSpace(text.charCodeAt(next))) return false;
  while (next < limit && isSpace(text.charCodeAt(next))) next += 1;
  if (next >= limit) return true;
  // A sentence may begin with `iPhone`, and not with `a share`.
  if (isLower(text.charCodeAt(next)) && !isCapital(codeAt(text, next + 1))) return false;
  if (c === EXCLAMATION) return !EXCLAIMED.has(wordBefore(text, i).toLowerCase()) || OPENERS.has(wordAt(text, next).toLowerCase());
  return c !== DOT || !(isAbbreviation(text, i) || isTicker(text, i, next));
}

/** `Alpha (QQ.) 410p`: a ticker of London that is filled up by a stop. */
const isTicker = (text: string, stop: number, next: number): boolean =>
  codeAt(text, stop + 1) === CLOSING_BRACKET &&
  isDigit(text.charCodeAt(next)) &&
  /\([A-Z]{2}$/.test(text.slice(Math.max(0, stop - 3), stop));
const CLOSING_BRACKET = 41;

const LONGEST_WORD = 12;

/** The end of the word that stops before `stop`. */
function wordBefore(text: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from < LONGEST_WORD && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, stop);
}

function wordAt(text: string, from: number): string {
  let end = from;
  while (end - from < LONGEST_WORD && isLetter(codeAt(text, end))) end += 1;
  return text.slice(from, end);
}

const isLetter = (c: number): boolean => isCapital(c) || isSmall(c);

function isLower(c: number): boolean {
  if (c < 128) return isSmall(c);
  const letter = String.fromCharCode(c);
  return letter !== letter.toUpperCase();
}

/** Whether the word before a full stop is an initial, or is known to take one. */
function isAbbreviation(text: string, stop: number): boolean {
  let word = stop;
  while (word > 0 && stop - word < 12 && !isSpace(text.charCodeAt(word - 1))) word -= 1;
  while (word < stop && isOpening(text.charCodeAt(word))) word += 1;
  if (stop - word === 1 && isCapital(text.charCodeAt(word))) return true;
  if (areInitials(text, word, stop)) {
    let next = stop + 1;
    while (isSpace(codeAt(text, next))) next += 1;
    return !OPENERS.has(wordAt(text, next).toLowerCase());
  }
  return stop - word <= LONGEST_ABBREVIATION && mayBeAbbreviation(text, stop) && ABBREVIATIONS.has(text.slice(word, stop).toLowerCase());
}

/** By its last two letters: most short words before a full stop are none, and need not be made to be looked up. */
const mayBeAbbreviation = (text: string, stop: number): boolean =>
  ENDS.has(((codeAt(text, stop - 2) | 32) << 8) | (codeAt(text, stop - 1) | 32));
const ENDS: ReadonlySet<number> = new Set(
  Array.from(ABBREVIATIONS, (word) => ((word.charCodeAt(word.length - 2) | 32) << 8) | (word.charCodeAt(word.length - 1) | 32)),
);

/** `T.J` before a full stop: `T.J. Maxx`. The known ones (`U.S.`) never end a sentence. */
function areInitials(text: string, from: number, stop: number): boolean {
  const length = stop - from;
  if (length % 2 === 0 || length > 5) return false;
  for (let at = from; at < stop; at += 2)
    if (!isCapital(text.charCodeAt(at)) || (at + 1 < stop && text.charCodeAt(at + 1) !== DOT)) return false;
  return !ABBREVIATIONS.has(text.slice(from, stop).toLowerCase());
}
const OPENING = new Signs('(["\'“‘');
/** Nearly always it is a letter. */
const isOpening = (c: number): boolean => !isLetter(c) && OPENING.has(c);

function push(found: Sentence[], text: string, from: number, to: number, block: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end, block });
}
