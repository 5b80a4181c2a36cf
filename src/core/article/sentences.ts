import type { Article } from './article.ts';

/** A sentence of the article: `text.slice(start, end)`, trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the block that holds it. */
  readonly block: number;
}

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sr jr st gen sen rep gov lt col capt u.s u.k e.u u.n inc corp co cos ltd plc bros vs etc e.g i.e no nos approx est jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m'.split(
    ' ',
  ),
);

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b);
const isClosing = (c: string): boolean => '"\'’”)]»'.includes(c);

/** Past closing quotes and brackets and references such as `[12]`. */
function afterClosing(text: string, from: number, limit: number): number {
  let at = from;
  for (;;) {
    while (at < limit && isClosing(text.charAt(at))) at += 1;
    const end = text.charAt(at) === '[' ? afterReference(text, at, limit) : at;
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
export function sentences(article: Article): Sentence[] {
  const found: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    let start = block.start;
    for (let i = block.start; i < block.end; i += 1) {
      if (!isStop(article.text.charCodeAt(i)) || !endsSentence(article.text, i, block.end)) continue;
      let end = i + 1;
      end = afterClosing(article.text, end, block.end);
      push(found, article.text, start, end, index);
      start = end;
      i = end - 1;
    }
    push(found, article.text, start, block.end, index);
  });
  return found;
}

/** The sentence that holds `offset`, by binary search; undefined between blocks. */
export function sentenceAt(list: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = list[middle];
    if (sentence === undefined) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** `.`, `!`, `?`, `。`, `！`, `？` */
const isStop = (c: number): boolean => c === 46 || c === 33 || c === 63 || c === 0x3002 || c === 0xff01 || c === 0xff1f;

function endsSentence(text: string, i: number, limit: number): boolean {
  const c = text.charAt(i);
  if (c > '~') return true;
  let next = i + 1;
  next = afterClosing(text, next, limit);
  if (next >= limit) return true;
  if (!isSpace(text.charCodeAt(next))) return false;
  while (next < limit && isSpace(text.charCodeAt(next))) next += 1;
  if (next >= limit) return true;
  const following = text.charAt(next);
  // A sentence may begin with `iPhone`, and not with `a share`.
  if (following !== following.toUpperCase() && !/[A-Z]/.test(text.charAt(next + 1))) return false;
  if (c !== '.') return true;
  let word = i;
  while (word > 0 && i - word < 12 && !isSpace(text.charCodeAt(word - 1))) word -= 1;
  const before = text.slice(word, i).replace(/^[("'“‘[]+/, '');
  if (/^[A-Z]$/.test(before)) return false;
  return !ABBREVIATIONS.has(before.toLowerCase());
}

function push(found: Sentence[], text: string, from: number, to: number, block: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end, block });
}
