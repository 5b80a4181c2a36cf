/** What a word may begin or say. A set of bits, so that one look-up per token answers every reader. */
export const BEGINS = { subject: 1, period: 2, cue: 4, number: 8, currency: 16, metric: 32, modality: 64, direction: 128 } as const;

const WORDS = new Map<string, number>();

/** Tells once, when its module loads, that these lower-case words begin something. Returns them. */
export function registered<Words extends Iterable<string>>(bit: number, words: Words): Words {
  for (const word of words) WORDS.set(word, (WORDS.get(word) ?? 0) | bit);
  return words;
}

/** The bits of a lower-case word; 0 for one that begins nothing. */
export const beginsOf = (word: string): number => WORDS.get(word) ?? 0;
