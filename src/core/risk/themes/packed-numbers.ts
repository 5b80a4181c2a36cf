/** Numbers below this take one character. */
const ONE = 64;
/** Digits that more follow. */
const MORE = 31;
const FIRST = 32;

/** Writes whole numbers from 0 one after the other as printable ASCII, small ones short. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let digits = String.fromCharCode(FIRST + (number % ONE));
    for (let rest = Math.floor(number / ONE); rest > 0; rest = Math.floor((rest - 1) / MORE))
      digits = String.fromCharCode(FIRST + ONE + ((rest - 1) % MORE)) + digits;
    packed += digits;
  }
  return packed;
}

/** Reads what `packNumbers` wrote, from an offset of a text. */
export class NumberReader {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  next(): number {
    let number = 0;
    for (;;) {
      const digit = this.text.charCodeAt(this.at) - FIRST;
      this.at += 1;
      if (digit < ONE) return number * ONE + digit;
      number = number * MORE + digit - ONE + 1;
    }
  }
}
