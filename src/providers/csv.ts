/** Rows of a plain CSV, header first; no quoting, which the sources read this way do not use. At most `most` rows. */
export function csvRows(text: string, most: number): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n', most)
    .map((line) => line.trim().split(','));
}
