import type { FigureKind } from '../figure.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { WordList, wordList } from '../words/word-list.ts';
import { WordMap } from '../words/word-map.ts';
import { EXCEPTION_OF, type Exception } from './cue-exceptions.ts';
import { CUE_TABLE } from './cue-table.ts';

/** What a word near an amount says about its kind. */
interface KindCue {
  readonly kind: FigureKind;
  readonly weight: number;
  /** Where it counts: before the amount, after it, or both. */
  readonly side: 'before' | 'after' | 'both';
}

const CUES = new Map<string, KindCue[]>();
for (const [kind, lines] of Object.entries(CUE_TABLE) as [FigureKind, string][])
  for (const line of lines.trim().split('\n')) {
    const [head = '', tail = ''] = line.split(':');
    const [side, weight] = head.split(' ') as [KindCue['side'], string];
    for (const word of tail.trim().split(' ')) CUES.set(word, [...(CUES.get(word) ?? []), { kind, side, weight: Number(weight) }]);
  }

interface Beginning {
  readonly alone: readonly KindCue[] | undefined;
  /** Of two words, by the second. */
  readonly pairs: Map<string, readonly KindCue[]>;
  readonly isException: Exception | undefined;
}

/** The cues that a word begins. */
const BEGINNINGS = new Map<string, Beginning>();
for (const [key, cues] of CUES) {
  const joint = key.search(/[_-]/);
  const first = joint < 0 ? key : key.slice(0, joint);
  const known = BEGINNINGS.get(first) ?? { alone: CUES.get(first), pairs: new Map(), isException: EXCEPTION_OF.get(first) };
  BEGINNINGS.set(first, known);
  if (joint >= 0) known.pairs.set(key.slice(key[joint] === '_' ? joint + 1 : joint), cues);
}
registered(BEGINS.cue, BEGINNINGS.keys());
const BY_FIRST = new WordMap(BEGINNINGS);
/** The second words of pairs: beside most others there is none to look for. No token is one that is written with a dash. */
const SECONDS = new WordList([...BEGINNINGS.values()].flatMap(({ pairs }) => [...pairs.keys()].filter((word) => !word.startsWith('-'))));

const TRAITS = wordList('low lower high higher');

/** The cues at every token of a sentence; none at all where it has none. */
export type SentenceCues = readonly (readonly KindCue[] | undefined)[];

const NO_CUES: SentenceCues = [];

/** Reads the cues once per sentence. The first part of a compound (`pay-later`, `price-led`) is none. */
export function readCues(list: TokenList): SentenceCues {
  if ((list.begins & BEGINS.cue) === 0) return NO_CUES;
  const cues: (readonly KindCue[] | undefined)[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at];
    cues.push(token === undefined || (token.begins & BEGINS.cue) === 0 ? undefined : cuesAt(list, at, token));
  }
  return cues;
}

function cuesAt(list: TokenList, at: number, token: Token): readonly KindCue[] | undefined {
  const begun = BY_FIRST.get(token);
  if (begun === undefined || begun.isException?.(list, at) === true) return undefined;
  // `the low-cost carrier`, `high-margin chips`: a trait, and no sum
  if (token.glued && list[at - 1]?.text === '-' && TRAITS.has(tokenAt(list, at - 2))) return undefined;
  const after = list[at + 1];
  // `earnings-per-share of $1.19` is written with or without dashes
  if (after?.text === '-' && after.glued && list[at + 2]?.kind === 'word' && list[at + 2]?.text !== 'per')
    return begun.pairs.get(`-${list[at + 2]?.text}`);
  return (after !== undefined && SECONDS.has(after) ? begun.pairs.get(after.text) : undefined) ?? begun.alone;
}
