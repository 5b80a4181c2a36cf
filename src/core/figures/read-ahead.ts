import type { Sentence } from '../article/sentences.ts';
import type { Tokens } from '../mentions/words/tokens.ts';
import { mayStateAmountIn } from './may-state.ts';
import { Passage, type Source } from './passage.ts';

/**
 * So many sentences go through one step of reading before any goes through the next. The code of all steps is many times what a processor keeps at
 * hand: what runs for several sentences in a row is still there for the second. One sentence at a time takes 5 to 10 % longer,
 * half as many as these 2 %.
 */
const AT_ONCE = 64;

/** A sentence before its turn. */
export interface Ahead {
  readonly sentence: Sentence;
  readonly whole: Passage;
  /** An amount may stand in it. */
  readonly mayState: boolean;
}

/** What is read of a passage that states something; nothing that another sentence says matters to it. */
const STEPS: readonly ((passage: Passage) => unknown)[] = [
  ({ names }) => names,
  ({ cues }) => cues,
  ({ periods }) => periods,
  ({ subjects }) => subjects,
  ({ given }) => given,
  ({ hedges }) => hedges,
];

/** The sentences of a text in order, some at a time, each read as far as it speaks for itself. */
export function* readAhead(source: Source, sentences: readonly Sentence[], words: Tokens): Generator<readonly Ahead[]> {
  const { marked } = source;
  let next = 0;
  let word = 0;
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    const ahead: Ahead[] = [];
    const stating: Passage[] = [];
    for (const sentence of sentences.slice(from, from + AT_ONCE)) {
      const { start, end } = sentence;
      while (next < marked.length && (marked[next]?.end ?? 0) <= start) next += 1;
      let nextMention = next;
      while (nextMention < marked.length && (marked[nextMention]?.start ?? 0) < end) nextMention += 1;
      while (word < words.count && (words.start[word] ?? start) < start) word += 1;
      const whole = new Passage(source, start, end, false, next, nextMention);
      const mayState = mayStateAmountIn(words, word, start, end);
      ahead.push({ sentence, whole, mayState });
      if (mayState) stating.push(whole);
    }
    const told = stating.filter(({ list }) => list.length > 0).filter(({ amounts }) => amounts.length > 0);
    for (const step of STEPS) for (const passage of told) step(passage);
    yield ahead;
  }
}
