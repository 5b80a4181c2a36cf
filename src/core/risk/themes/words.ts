import { KIND, type Vocabulary } from './vocabulary.ts';

/** A sentence as small numbers. One is filled again and again, so that reading an article allocates once. */
export interface Words {
  length: number;
  readonly ids: Int16Array;
  /** Offsets into the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Room for a sentence of `characters`. */
export const emptyWords = (characters: number): Words => ({
  length: 0,
  ids: new Int16Array(characters + 1),
  starts: new Int32Array(characters + 1),
  ends: new Int32Array(characters + 1),
});

/** A fall of at least this many per cent is one that a reader notices in a share. */
const LARGE_PERCENT = 5;

const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'mn', 'bn', 'tn', 'crore', 'lakh']);
const CURRENCIES = new Set(
  'dollar dollars euro euros pound pounds yen won yuan rupees francs kroner kronor usd eur gbp jpy cny'.split(' '),
);
const PERCENT_WORDS = new Set(['percent', 'pc', 'pct']);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || isUpper(code) || (code >= 0xc0 && code <= 0x24f);
const isCurrencySign = (code: number): boolean =>
  code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20a9 || code === 0x20b9;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Semicolon, colon, dashes, bullets: a phrase does not run across them. Brackets are transparent: "$1.1tn (£835bn) has evaporated". */
const isStop = (code: number): boolean => code === 59 || code === 58 || code === 0x2013 || code === 0x2014 || code === 0x2022;

/** Reads `text.slice(from, to)` into `words`. Hyphens separate, a possessive is dropped, "isn't" is "is not". Linear. */
export function readWords(words: Words, text: string, from: number, to: number, vocabulary: Vocabulary): void {
  const not = vocabulary.add('not');
  words.length = 0;
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i);
    const start = i;
    if (isLetter(code)) {
      while (i < to && isLetter(text.charCodeAt(i))) i += 1;
      const contracted = i + 1 < to && isApostrophe(text.charCodeAt(i)) && isNot(text, i);
      const id = vocabulary.find(text, start, contracted ? i - 1 : i);
      push(words, id === KIND.other && isUpper(code) ? KIND.name : id, start, i);
      if (contracted) push(words, not, i, i + 2);
      i = contracted ? i + 2 : skipPossessive(text, i, to);
    } else if (isDigit(code)) {
      i = number(words, text, start, to, vocabulary);
    } else {
      if (code === 44) push(words, KIND.comma, i, i + 1);
      else if (isStop(code)) push(words, KIND.stop, i, i + 1);
      i += 1;
    }
  }
}

function push(words: Words, id: number, start: number, end: number): void {
  const at = words.length;
  if (at >= words.ids.length) return;
  words.ids[at] = id;
  words.starts[at] = start;
  words.ends[at] = end;
  words.length = at + 1;
}

/** `n` before the apostrophe at `at`, `t` and the word's end after it. */
const isNot = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) | 32) === 110 && (text.charCodeAt(at + 1) | 32) === 116 && !isLetter(text.charCodeAt(at + 2));

function skipPossessive(text: string, at: number, to: number): number {
  if (at + 1 >= to || !isApostrophe(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== 115) return at;
  return isLetter(text.charCodeAt(at + 2)) ? at : at + 2;
}

/**
 * A number with what belongs to it: sign of a currency before, scale, per cent or currency after. Returns the offset behind it. A year that the
 * phrases know, such as 1999, is a word.
 */
function number(words: Words, text: string, start: number, to: number, vocabulary: Vocabulary): number {
  let i = start;
  while (i < to && (isDigit(text.charCodeAt(i)) || ((text[i] === '.' || text[i] === ',') && isDigit(text.charCodeAt(i + 1))))) i += 1;
  let money = isCurrencySign(text.charCodeAt(start - 1));
  let end = i;
  let percent = false;
  for (let tries = 0; tries < 4; tries += 1) {
    const space = isGap(text.charCodeAt(end)) ? end + 1 : end;
    if (text.charCodeAt(space) === 37 && space < to) {
      percent = true;
      end = space + 1;
      break;
    }
    let after = space;
    while (after < to && after - space < 10 && isLetter(text.charCodeAt(after))) after += 1;
    if (after === space) break;
    const word = text.slice(space, after).toLowerCase();
    if (PERCENT_WORDS.has(word) || (word === 'per' && text.slice(after + 1, after + 5).toLowerCase() === 'cent' && after + 5 <= to)) {
      percent = true;
      end = word === 'per' ? after + 5 : after;
      break;
    }
    const isCurrency = CURRENCIES.has(word);
    if (!isCurrency && !SCALES.has(word) && !(space === end && word.length <= 2)) break;
    money ||= isCurrency;
    end = after;
    if (isCurrency) break;
  }
  const year = !percent && !money && end - start === 4 ? vocabulary.find(text, start, end) : KIND.other;
  const kind = percent ? percentKind(text, start, i) : money ? KIND.money : year === KIND.other ? KIND.number : year;
  push(words, kind, start, end);
  return end;
}

const isGap = (code: number): boolean => code === 32 || code === 0xa0 || code === 45;

const percentKind = (text: string, start: number, end: number): number =>
  Number.parseFloat(text.slice(start, Math.min(end, start + 12))) >= LARGE_PERCENT ? KIND.largePercent : KIND.percent;
