/** The UTF-16 code unit at an offset, 0 beyond the ends: there `charCodeAt` gives `NaN`, which costs the engine the code it had compiled. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** What most looks beside a name are for. */
export const COMMA = 44;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Whether the character is white space as `\s` has it. */
export const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || (c >= 0xa0 && /^\s$/.test(String.fromCharCode(c)));

/** Of ASCII. */
export const isCapital = (c: number): boolean => c >= 65 && c <= 90;
