/** The UTF-16 code unit at an offset, 0 beyond the ends: there `charCodeAt` gives `NaN`, which costs the engine the code it had compiled. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** What most looks beside a name are for. */
export const COMMA = 44;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Whether the character is white space as `\s` has it. */
export const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || (c >= 0xa0 && /^\s$/.test(String.fromCharCode(c)));

/** Of ASCII. */
export const isCapital = (c: number): boolean => c >= 65 && c <= 90;

export const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** Whether text is nothing but so many capitals of ASCII. Asked of every name, of which most have a second letter that is none. */
export function isInitials(text: string, least: number, most: number): boolean {
  if (text.length < least || text.length > most) return false;
  for (let at = text.length - 1; at >= 0; at -= 1) if (!isCapital(text.charCodeAt(at))) return false;
  return true;
}

/** Beyond the quotes and dashes of print. */
const MOST_SIGN = 0x2100;

/** Some signs, to be asked for a code unit: every look beside a name begins so, and a set would be searched by a hash. */
export class Signs {
  readonly #marks = new Uint8Array(MOST_SIGN);

  constructor(signs: string) {
    for (const sign of signs) this.#marks[sign.charCodeAt(0)] = 1;
  }

  has(code: number): boolean {
    return code < MOST_SIGN && this.#marks[code] === 1;
  }
}
