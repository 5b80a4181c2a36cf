import { enter, rowOf, TABLE } from './word-table.ts';

/** What a word may begin or say. */
export const BEGINS = {
  subject: 1,
  period: 2,
  cue: 4,
  number: 8,
  currency: 16,
  metric: 32,
  modality: 64,
  direction: 128,
  /** Makes a subject of the word before it: `rice prices`, `EUR/USD`. */
  subjectAfter: 256,
  chance: 512,
  /** A finite verb; every word in `-ed` may be one. */
  verb: 1024,
  /** Ends a noun phrase about a company: `company`, `miner`. */
  company: 2048,
  preposition: 4096,
  /** Ends a clause or weakens what lies behind it. */
  border: 8192,
  /** `points`, `index`: a bare number beside it may be a level. */
  level: 16384,
  /** Begins what may follow a number as its unit. */
  unit: 32768,
  /** Multiplies the number before it: `million`, `bn`, `k`. */
  scale: 65536,
  /** Takes or destroys wealth: `wiped`, `rout`. */
  wipe: 131072,
  /** Says that a price is another than the market’s: `offer`, `strike`. */
  otherPrice: 262144,
  /** `yes` and `no`, of which contracts are traded. */
  contract: 524288,
  /** Has a capital at the start of a sentence and is no name all the same. */
  noName: 1048576,
  /** `’s`: what stands before it owns what follows. */
  possessive: 2097152,
  dash: 4194304,
  /** May stand between an amount and the word that governs it: `about`, `nearly`. */
  hedging: 8388608,
  /** Of a phrase that says how exactly an amount is meant: `than`, `or`. */
  hedge: 16777216,
  /** May follow the name of who says it, and not of what is spoken of: `said`, `raised`. */
  source: 33554432,
  /** Moves what stands after it: `lifted`, `dragged`. */
  push: 67108864,
  /** Begins a set phrase for a period: `last`, `year`. */
  periodPhrase: 134217728,
  /** An adverb, or what stands where one may; every word in `-ly` is one. */
  adverb: 268435456,
} as const;

/** What a word can no longer say where it is part of a name: Target aims at nothing, Gap lacks nothing. */
export const SAYS_NOTHING_IN_NAMES =
  BEGINS.cue |
  BEGINS.metric |
  BEGINS.modality |
  BEGINS.direction |
  BEGINS.chance |
  BEGINS.verb |
  BEGINS.wipe |
  BEGINS.otherPrice |
  BEGINS.contract;

/** Tells once, when its module loads, that these lower-case words begin something. Returns them. */
export function registered<Words extends Iterable<string>>(bit: number, words: Words): Words {
  for (const word of words) enter(word, BEGINS_COLUMN, bit);
  return words;
}
const BEGINS_COLUMN = 0;

/** The bits of a lower-case word, whose row is known; 0 for one that begins nothing. */
export function beginsOf(word: string, row = rowOf(word)): number {
  const known = TABLE[row + BEGINS_COLUMN] ?? 0;
  const { length } = word;
  if (length < 2) return known;
  const last = word.charCodeAt(length - 1);
  if (last === D) return length > 4 && word.charCodeAt(length - 2) === E ? known | BEGINS.verb : known;
  return last === Y && word.charCodeAt(length - 2) === L ? known | BEGINS.adverb : known;
}
const D = 100;
const E = 101;
const L = 108;
const Y = 121;
