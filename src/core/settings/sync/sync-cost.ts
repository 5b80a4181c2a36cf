/** A number that is no 32-bit integer is written as a double by some browsers: `1.796e+12`, `1796000000123.0` and longer. */
const DOUBLE = 25;

/**
 * Bytes that a value takes in `storage.sync`, at most: browsers count their own JSON, in which `<` and line separators are six bytes long and
 * large numbers grow.
 */
export function syncCost(value: unknown): number {
  if (typeof value === 'string') return textCost(value);
  if (typeof value === 'number') return Math.trunc(value) === value && Math.abs(value) < 2 ** 31 ? String(value).length : DOUBLE;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + syncCost(each) + 1, 2);
  if (typeof value !== 'object' || value === null) return 5;
  return Object.entries(value).reduce((sum, [key, each]) => sum + textCost(key) + syncCost(each) + 2, 2);
}

/** With the two quotes around it. */
function textCost(text: string): number {
  let bytes = 2;
  for (const character of text) bytes += characterCost(character);
  return bytes;
}

export function characterCost(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f || code === 0x2028 || code === 0x2029 || '<>&'.includes(character)) return 6;
  if (character === '"' || character === '\\') return 2;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
