import { COMMA, codeAt, isSpace, Signs } from '../../characters.ts';
import type { Span } from '../spans/spans.ts';
import { firstTokenFrom, gapAfter, type Tokens } from '../words/tokens.ts';
import { Form, readWord } from '../words/vocabulary.ts';
import { behindTime } from '../words/when.ts';

/** A word beside a span, in lower case, with what stands between them. */
export interface Neighbour {
  readonly word: string;
  /** Lists that it is on: bits of `On`. */
  readonly lists: number;
  /** Bits of `Form`. */
  readonly forms: number;
  readonly index: number;
  readonly gap: string;
}

/** What is known of the form of a word: bits of `Form`. */
export interface Formed {
  readonly forms: number;
}

const NONE: Neighbour = { word: '', lists: 0, forms: 0, index: -1, gap: '' };

function neighbour(tokens: Tokens, index: number, gap: string): Neighbour {
  const { text, lists, forms } = readWord(tokens, index);
  return { word: text, lists, forms, index, gap };
}

export function wordAfter(tokens: Tokens, span: Span): Neighbour {
  const index = span.legalTo + 1;
  if (index >= tokens.count) return NONE;
  const from = tokens.end[span.legalTo] ?? span.end;
  const to = tokens.start[index] ?? span.end;
  const gap = to === from + 1 && tokens.text.charCodeAt(from) === SPACE ? ' ' : gapBetween(tokens.text, from, to, span);
  return gap === '' ? NONE : neighbour(tokens, index, gap);
}

/** The word that does what the name does: the one after it, or behind a time that stands between. */
export function verbAfter(tokens: Tokens, after: Neighbour): Neighbour {
  if (after.gap !== ' ' || !hasForm(after, Form.timeStart)) return after;
  const index = behindTime(tokens, after.index);
  return index === after.index ? after : neighbour(tokens, index, ' ');
}

/** The word that follows the span with one space between, whatever the span is: nearly always the one after it. */
export function directlyAfter(tokens: Tokens, span: Span, after: Neighbour): Formed | undefined {
  if (codeAt(tokens.text, span.end) !== SPACE) return undefined;
  const start = span.end + 1;
  const index = tokens.start[span.to + 1] === start ? span.to + 1 : firstTokenFrom(tokens, start);
  if (tokens.start[index] !== start) return undefined;
  return index === after.index ? after : readWord(tokens, index);
}

/** What stands between a span and the word after it, when that still belongs to the span; else `''`. */
function gapBetween(text: string, from: number, to: number, span: Span): ' ' | '-' | '' {
  const sign = text.charCodeAt(from);
  if (from < to && !BESIDE_STARTS.has(sign) && !isSpace(sign)) return '';
  if (sign === DOT && isSpace(codeAt(text, from + 1)) && span.legalTo === span.to) return '';
  const between = text.slice(from, to);
  if (!BESIDE.test(between)) return '';
  return /[-–—]/.test(between) ? '-' : ' ';
}

/** No comma, behind which something else begins. */
const BESIDE_STARTS = new Signs(".-–—'’");
/** Signs, the end of a possessive, or the opening of a bracket. */
const BESIDE = /^(?:[.]?[\s\u00a0–—-]{0,2}|['’] | \([^)]*)$/;

const [SPACE, DOT] = [32, 46];

/** Whether only brackets and quotes open what begins after a word, in its line. */
function isOpening(text: string, from: number, to: number): boolean {
  if (to === from || to - from > WIDEST_OPENING) return false;
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === LINE_BREAK || !(OPENINGS.has(sign) || isSpace(sign))) return false;
  }
  return true;
}
const WIDEST_OPENING = 3;
const OPENINGS = new Signs('(“"‘\'');
const LINE_BREAK = 10;

export function wordBefore(tokens: Tokens, from: number): Neighbour {
  if (from === 0) return NONE;
  const gap = gapAfter(tokens, from - 1);
  const before = tokens.end[from - 1] ?? 0;
  const start = tokens.start[from] ?? 0;
  const sign = codeAt(tokens.text, before);
  if (gap === '' && (sign === COMMA || sign === DOT)) return NONE;
  if (gap === '' && !isOpening(tokens.text, before, start)) return NONE;
  return neighbour(tokens, from - 1, gap || ' ');
}

/** Whether a word is on a list: a bit of `On`. */
export const isOn = ({ lists }: { readonly lists: number }, list: number): boolean => (lists & list) !== 0;

/** Whether a word has a form: a bit of `Form`. */
export const hasForm = ({ forms }: Formed, form: number): boolean => (forms & form) !== 0;

/** The word, or nothing when it is not on the list. */
export const pickOn = (neighbour: Neighbour, list: number): string => (isOn(neighbour, list) ? neighbour.word : '');

/** Nothing follows but a stop or a small word. */
export function standsFree({ text }: Tokens, span: Span, after: Neighbour): boolean {
  const following = text.slice(span.end, span.end + 3);
  return /^[.;!?)]|^$/.test(following) || (after.gap === ' ' && SMALL_WORDS.test(after.word)) || /^, [a-z]/.test(following);
}
const SMALL_WORDS = /^(?:and|or|but|for|in|on|to|with|that|which|who|they|it|we|i|is|was|has|when|because|so|as|after|before)$/;
