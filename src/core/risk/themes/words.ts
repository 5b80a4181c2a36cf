/**
 * A sentence as small numbers: words of the phrase table by their number, everything else by its kind. What the table does not mention costs
 * one look-up and is forgotten.
 */
export interface Words {
  readonly ids: readonly number[];
  /** Offsets into the article's text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Kinds of words that stand for many. Numbers below `FIRST_WORD`; words of the table count from there. */
export const KIND = { other: 0, name: 1, number: 2, percent: 3, largePercent: 4, money: 5, comma: 6, stop: 7 } as const;
export const FIRST_WORD = 8;

/** A fall of at least this many per cent is one that a reader notices in a share. */
const LARGE_PERCENT = 5;

const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'mn', 'bn', 'tn', 'crore', 'lakh']);
const CURRENCIES = new Set('dollar dollars euro euros pound pounds yen won yuan rupees francs usd eur gbp'.split(' '));
const PERCENT_WORDS = new Set(['percent', 'pc', 'pct']);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isUpper(code) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
const isCurrencySign = (code: number): boolean =>
  code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20a9 || code === 0x20b9;
/** Semicolon, colon, dashes, bullets: a phrase does not run across them. Brackets are transparent: "$1.1tn (£835bn) has evaporated". */
const isStop = (code: number): boolean => code === 59 || code === 58 || code === 0x2013 || code === 0x2014 || code === 0x2022;

/** The words of `text.slice(from, to)`. Hyphens separate, a possessive is dropped. Linear. */
export function wordsOf(text: string, from: number, to: number, vocabulary: ReadonlyMap<string, number>): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (id: number, start: number, end: number): void => {
    ids.push(id);
    starts.push(start);
    ends.push(end);
  };
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i);
    const start = i;
    if (isLetter(code)) {
      while (i < to && isLetter(text.charCodeAt(i))) i += 1;
      const id = vocabulary.get(text.slice(start, i).toLowerCase());
      push(id ?? (isUpper(code) ? KIND.name : KIND.other), start, i);
      i = skipPossessive(text, i, to);
    } else if (isDigit(code)) {
      i = number(text, start, to, push);
    } else {
      if (code === 44) push(KIND.comma, i, i + 1);
      else if (isStop(code)) push(KIND.stop, i, i + 1);
      i += 1;
    }
  }
  return { ids, starts, ends };
}

function skipPossessive(text: string, at: number, to: number): number {
  const mark = text.charCodeAt(at);
  if (at + 1 >= to || (mark !== 39 && mark !== 0x2019) || text.charCodeAt(at + 1) !== 115) return at;
  return isLetter(text.charCodeAt(at + 2)) ? at : at + 2;
}

/** A number with what belongs to it: sign of a currency before, scale, per cent or currency after. Returns the offset behind it. */
function number(text: string, start: number, to: number, push: (id: number, start: number, end: number) => void): number {
  let i = start;
  while (i < to && (isDigit(text.charCodeAt(i)) || ((text[i] === '.' || text[i] === ',') && isDigit(text.charCodeAt(i + 1))))) i += 1;
  const value = Number.parseFloat(text.slice(start, Math.min(i, start + 12)));
  let money = isCurrencySign(text.charCodeAt(start - 1));
  let next = wordAfter(text, i, to);
  while (SCALES.has(next.word) || (next.start === i && next.word.length <= 2 && next.word !== '')) {
    if (PERCENT_WORDS.has(next.word)) break;
    i = next.end;
    next = wordAfter(text, i, to);
  }
  if (CURRENCIES.has(next.word)) {
    money = true;
    i = next.end;
  }
  const sign = text[i] === ' ' || text[i] === ' ' ? i + 1 : i;
  const second = next.word === 'per' ? wordAfter(text, next.end, to) : next;
  if (text[sign] === '%' && sign < to) i = sign + 1;
  else if (PERCENT_WORDS.has(next.word)) i = next.end;
  else if (second.word === 'cent') i = second.end;
  else {
    push(money ? KIND.money : KIND.number, start, i);
    return i;
  }
  push(value >= LARGE_PERCENT ? KIND.largePercent : KIND.percent, start, i);
  return i;
}

function wordAfter(text: string, at: number, to: number): { word: string; start: number; end: number } {
  let start = at;
  if (text[start] === ' ' || text[start] === ' ' || text[start] === '-') start += 1;
  let end = start;
  while (end < to && end - start < 10 && isLetter(text.charCodeAt(end))) end += 1;
  return { word: text.slice(start, end).toLowerCase(), start, end };
}
