const LINE_BREAK = 10;

export const beginsLine = (text: string, start: number): boolean => text.charCodeAt(start - 1) === LINE_BREAK;

const TIME = /^\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?$/;
const LONGEST = 16;

/** `10.30 GMT` alone on its line: another entry of a live report begins. */
export const isEntryTime = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST && TIME.test(text.slice(start, end).trim());
