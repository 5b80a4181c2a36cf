/** A number from 0 to 1 that is always the same for the same words. */
export function fraction(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const character of words.join('|')) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_519);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 4_294_967_296;
}

/** About normal, mean 0, deviation 1: the sum of twelve fractions. */
export function normal(...words: readonly (string | number)[]): number {
  let sum = -6;
  for (let index = 0; index < 12; index += 1) sum += fraction(...words, index);
  return sum;
}
