import { codeAt } from '../../characters.ts';
import { isDigit } from './characters.ts';

/** Digits with their separators: `1,234.50`, `12,34,567`, `$1 076.37`; a separator counts only between digits. */
export function numberEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const c = text.charCodeAt(at);
    if (isDigit(c)) at += 1;
    else if (c === 46 && at + 1 < to && isDigit(text.charCodeAt(at + 1))) at += 1;
    else if (c === 44 && isGroup(text, at + 1, to)) at += 1;
    else if (at - from <= 3 && isSpace(c) && isDigit(codeAt(text, at + 1))) return spacedEnd(text, from, at, to) ?? at;
    else break;
  }
  return at;
}

/** Groups parted by spaces, up to three digits first: after a sign of money, or with decimals and no name before (`Nasdaq 100 563.90`). */
function spacedEnd(text: string, from: number, space: number, to: number): number | undefined {
  let at = space;
  while (at < to && isSpace(text.charCodeAt(at)) && isThree(text, at + 1, to)) at += 4;
  if (at === space) return undefined;
  const hasDecimals = at + 2 < to && text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2));
  const isMoney = from > 0 && text.charCodeAt(from - 1) !== 32 && /[$£€¥₹]$|\bR$/.test(text.slice(Math.max(0, from - 2), from));
  if (!isMoney && !(hasDecimals && / [a-z]+ $/.test(text.slice(Math.max(0, from - 14), from)))) return undefined;
  if (hasDecimals) for (at += 1; at < to && isDigit(text.charCodeAt(at)); ) at += 1;
  return at;
}
const isSpace = (c: number): boolean => c === 32 || c === 0xa0 || c === 0x202f || c === 0x2009;
const isThree = (text: string, at: number, to: number): boolean => digitsFrom(text, at, to) === 3;

/** Two or three digits, and then no other digit. */
function isGroup(text: string, at: number, to: number): boolean {
  const length = digitsFrom(text, at, to);
  return length === 3 || (length === 2 && codeAt(text, at + 2) === 44);
}

/** How many digits stand there in a row; four are as good as more. */
function digitsFrom(text: string, at: number, to: number): number {
  let length = 0;
  while (length < 4 && at + length < to && isDigit(text.charCodeAt(at + length))) length += 1;
  return length;
}
