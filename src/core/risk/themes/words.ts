import { codeAt, isDigit } from '../../characters.ts';
import { isPlainWord, type Tokens } from '../../mentions/words/tokens.ts';
import { KIND, smallLetter, type Vocabulary, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';

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

const SCALES = 'hundred thousand million billion trillion mn bn tn crore lakh';
const CURRENCIES = 'dollar dollars euro euros pound pounds yen won yuan rupees francs kroner kronor usd eur gbp jpy cny';
const PERCENTS = 'percent pc pct';

/** Reads words of one vocabulary. */
export interface WordReader {
  /**
   * Reads what stands from one offset to another into `words`. Hyphens separate, a possessive is dropped, "isn't" is "is not". `token`: none
   * before it starts there; gives the same for what follows. Linear.
   */
  readonly read: (words: Words, tokens: Tokens, token: number, from: number, to: number) => number;
}

const SPACE = 32;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => smallLetter(code) !== 0;
const isCurrencySign = (code: number): boolean =>
  code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20a9 || code === 0x20b9;
/** "$44", and as some write it "$US44". */
const followsCurrency = (text: string, at: number): boolean => {
  let i = at - 1;
  while (i >= at - 3 && isUpper(codeAt(text, i))) i -= 1;
  return isCurrencySign(codeAt(text, i));
};
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Semicolon, colon, dashes, bullets: a phrase does not run across them. Brackets are transparent: "$1.1tn (£835bn) has evaporated". */
const isStop = (code: number): boolean => code === 59 || code === 58 || code === 0x2013 || code === 0x2014 || code === 0x2022;

/** Words that belong to a number, and those that stand for others. */
export interface Units {
  readonly not: number;
  readonly per: number;
  readonly cent: number;
  readonly scales: WordSet;
  readonly currencies: WordSet;
  readonly percents: WordSet;
}

export function unitsOf({ numberOf }: WordNumbers): Units {
  const set = (list: string): WordSet => new WordSet(list.split(' ').map(numberOf));
  return {
    not: numberOf('not'),
    per: numberOf('per'),
    cent: numberOf('cent'),
    scales: set(SCALES),
    currencies: set(CURRENCIES),
    percents: set(PERCENTS),
  };
}

/** A reader of the words of `vocabulary`. */
export function wordReader(vocabulary: Vocabulary, { not, per, cent, scales, currencies, percents }: Units): WordReader {
  const read = (words: Words, tokens: Tokens, token: number, from: number, to: number): number => {
    const { text, count } = tokens;
    let next = token;
    words.length = 0;
    for (let i = from; i < to; ) {
      while (next < count && (tokens.start[next] ?? 0) < i) next += 1;
      if (next < count && tokens.start[next] === i && isPlainWord(tokens, next)) {
        const end = tokens.end[next] ?? i;
        // Nearly always the word is one here too. A sign that only phrases take for a letter may follow.
        const after = end < to ? text.charCodeAt(end) : SPACE;
        if (after === SPACE || !isLetter(after)) {
          const id = vocabulary.findHashed(tokens.hash[next] ?? 0);
          push(words, id === KIND.other && isUpper(text.charCodeAt(i)) ? KIND.name : id, i, end);
          i = after === SPACE ? end + 1 : end;
          continue;
        }
      }
      const code = text.charCodeAt(i);
      if (isLetter(code)) i = word(words, text, i, to);
      else if (isDigit(code)) i = number(words, text, i, to);
      else {
        if (code === 44) push(words, KIND.comma, i, i + 1);
        else if (isStop(code)) push(words, KIND.stop, i, i + 1);
        i += 1;
      }
    }
    return next;
  };

  /** A word letter by letter. Returns the offset behind it. */
  const word = (words: Words, text: string, start: number, to: number): number => {
    const end = afterLetters(text, start, to);
    const contracted = end + 1 < to && isApostrophe(text.charCodeAt(end)) && isNot(text, end);
    const id = vocabulary.find(text, start, contracted ? end - 1 : end);
    push(words, id === KIND.other && isUpper(text.charCodeAt(start)) ? KIND.name : id, start, end);
    if (!contracted) return skipPossessive(text, end, to);
    push(words, not, end, end + 2);
    return end + 2;
  };

  /**
   * A number with what belongs to it: sign of a currency before, scale, per cent or currency after. Returns the offset behind it. A year that
   * the phrases know, such as 1999, is a word.
   */
  const number = (words: Words, text: string, start: number, to: number): number => {
    let i = start;
    while (i < to && (isDigit(text.charCodeAt(i)) || (isPoint(text.charCodeAt(i)) && isDigit(codeAt(text, i + 1))))) i += 1;
    let money = followsCurrency(text, start);
    let end = i;
    for (let tries = 0; tries < MAX_UNITS; tries += 1) {
      const space = isGap(codeAt(text, end)) ? end + 1 : end;
      if (codeAt(text, space) === 37 && space < to) return pushPercent(words, text, start, i, space + 1);
      const after = afterLetters(text, space, to);
      if (after === space) break;
      const unit = vocabulary.find(text, space, after);
      if (percents.has(unit)) return pushPercent(words, text, start, i, after);
      if (unit === per) {
        const cents = afterLetters(text, after + 1, to);
        if (vocabulary.find(text, after + 1, cents) === cent) return pushPercent(words, text, start, i, cents);
        break;
      }
      const isCurrency = currencies.has(unit);
      // "5m", "3rd": a letter or two against the number belong to it.
      if (!isCurrency && !scales.has(unit) && !(space === end && after - space <= 2)) break;
      money ||= isCurrency;
      end = after;
      if (isCurrency) break;
    }
    const year = !money && end - start === 4 ? vocabulary.find(text, start, end) : KIND.other;
    push(words, money ? KIND.money : year === KIND.other ? KIND.number : year, start, end);
    return end;
  };
  return { read };
}

/** Units that one number may have: "5 million US dollars". */
const MAX_UNITS = 4;

function pushPercent(words: Words, text: string, start: number, digits: number, end: number): number {
  // Five or more, or two figures before the point.
  const whole = digits - start > 1 && isDigit(text.charCodeAt(start + 1));
  push(words, whole || text.charCodeAt(start) >= 48 + LARGE_PERCENT ? KIND.largePercent : KIND.percent, start, end);
  return end;
}

function afterLetters(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isLetter(text.charCodeAt(i))) i += 1;
  return i;
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
  (text.charCodeAt(at - 1) | 32) === 110 && (text.charCodeAt(at + 1) | 32) === 116 && !isLetter(codeAt(text, at + 2));

function skipPossessive(text: string, at: number, to: number): number {
  if (at + 1 >= to || !isApostrophe(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== 115) return at;
  return isLetter(codeAt(text, at + 2)) ? at : at + 2;
}

const isGap = (code: number): boolean => code === 32 || code === 0xa0 || code === 45;
const isPoint = (code: number): boolean => code === 44 || code === 46;
