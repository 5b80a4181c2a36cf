export const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 4;
export const LETTER = LOWER | UPPER;
export const SPACE = 8;

const classOf = (c: number): number => {
  if (c >= 48 && c <= 57) return DIGIT;
  if (c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b)) return SPACE;
  if (c >= 97 && c <= 122) return LOWER;
  if ((c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7)) return UPPER;
  return (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) || (c >= 0x370 && c <= 0x5ff) ? LOWER : 0;
};
/** Of the characters that nearly every text is made of. */
const CLASSES = Uint8Array.from({ length: 0x600 }, (_, c) => classOf(c));

/** What a UTF-16 code unit is: `DIGIT`, `LOWER`, `UPPER`, `SPACE`, or 0 for a sign. */
export const charClass = (c: number): number => (c < 0x600 ? (CLASSES[c] ?? 0) : classOf(c));
export const isDigit = (c: number): boolean => charClass(c) === DIGIT;
export const isUpper = (c: number): boolean => charClass(c) === UPPER;
export const isLetter = (c: number): boolean => (charClass(c) & LETTER) !== 0;
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
