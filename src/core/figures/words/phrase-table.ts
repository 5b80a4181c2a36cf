import { matches, type TokenList } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordMap } from './word-map.ts';

/** What begins with one word. */
interface Begun<Entry> {
  /** Phrases of nothing else. */
  readonly alone: readonly Entry[];
  /** By the word after it: those, and the phrases that go on so. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>;
}

/** Phrases of a word a token, in an order that is kept. Those of more words are looked for by two: of the many that begin with `the`, one or two are tried. */
export class PhraseTable<Entry extends { readonly words: readonly string[] }> {
  private readonly byFirst: WordMap<Begun<Entry>>;
  private readonly seconds: WordList;

  constructor(entries: readonly Entry[]) {
    const begins = Array.from(grouped(entries), ([first, begun]): [string, Begun<Entry>] => {
      const alone = begun.filter(({ words }) => words.length === 1);
      const seconds = new Set(begun.flatMap(({ words }) => words[1] ?? []));
      const bySecond = new Map(
        Array.from(seconds, (second) => [second, begun.filter(({ words }) => words.length === 1 || words[1] === second)]),
      );
      return [first, { alone, bySecond }];
    });
    this.byFirst = new WordMap(begins);
    this.seconds = new WordList([...new Set(begins.flatMap(([, { bySecond }]) => [...bySecond.keys()]))]);
  }

  /** The words that phrases begin with. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** The phrase that is one word. */
  single(word: string): Entry | undefined {
    return this.byFirst.ofWord(word)?.alone[0];
  }

  /** Whether a phrase begins with these two words. */
  goesOn(first: string, second: string): boolean {
    return this.byFirst.ofWord(first)?.bySecond.has(second) === true;
  }

  /** The first that stands at `at`, and suits. */
  find(list: TokenList, at: number, suits: (entry: Entry) => boolean = () => true): Entry | undefined {
    const begun = this.byFirst.get(list[at]);
    if (begun === undefined) return undefined;
    const after = list[at + 1];
    const entries = after !== undefined && this.seconds.has(after) ? begun.bySecond.get(after.text) : undefined;
    for (const entry of entries ?? begun.alone) if (matches(list, at, entry.words) && suits(entry)) return entry;
    return undefined;
  }
}

/** By their first words. One pass: tables are made when a worker wakes. */
function grouped<Entry extends { readonly words: readonly string[] }>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const known = groups.get(first);
    if (known === undefined) groups.set(first, [entry]);
    else known.push(entry);
  }
  return groups;
}
