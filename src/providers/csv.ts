/**
 * Rows of a plain CSV, header first; no quoting, which the sources read this way do not use. At most `most` rows. What follows the last line
 * break may be half a number, when the answer was cut off, and does not count.
 */
export function csvRows(text: string, most: number): readonly (readonly string[])[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .trim()
    .split('\n', most)
    .map((line) => line.trim().split(','));
}
