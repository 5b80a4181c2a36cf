import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type Referent, referentOf, subjectName } from './names.ts';

/** Before a name in full: `Chief Executive Roland Meyer`. */
const POST_BEFORE =
  /(?:[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hief [Ff]inancial [Oo]fficer|[Ff]inance [Cc]hief|\bC[EF]O),? [A-Z][\w.'’-]{1,20} (?:[A-Z]\. )?$/;
/** After it: `Anna Rao, its chief executive`. */
const POST_AFTER = /^, (?:the |its |their )?(?:[\w'’-]{1,16} ){0,3}?(?:chief executive|chief financial officer|finance chief|CEO|CFO)\b/;
const POST = /[Cc]hief (?:[Ee]xecutive|[Ff]inancial)|[Ff]inance [Cc]hief|\bC[EF]O\b/;
const CHIEF =
  /[Cc]hief (?:[Ee]xecutive|[Ff]inancial)|[Ff]inance [Cc]hief|\b(?:C[EF]O|boss|founder|chairman|chairwoman|(?:led|run|headed) by|who (?:runs|leads|heads))\b/g;
/** Words beside one of them that may be a name. */
const CAPITALS = /[A-Z][\w-]*/g;
/** So many posts of an article are read. */
const MOST_POSTS = 64;
const FULL_NAME_BEFORE = /[A-Z][\w.'’-]{1,20} (?:[A-Z]\. )?$/;

/** Between a firm and a chief: `Alpha’s founder and chief executive Roland `, `Alpha, led by Roland `. */
const FIRM_BEFORE =
  /(?:(?:['’]s)?(?: [a-z-]{1,16}){0,4}? (?:[Cc]hief [Ee]xecutive|[Cc]hief [Ff]inancial|[Ff]inance [Cc]hief|C[EF]O|boss|founder|chairman|chairwoman)(?: [Oo]fficer)?,?|, (?:led|run|headed) by) (?:[A-Z][\w.'’-]{0,20} ){0,2}$/;
/** Between a chief and a firm: `, the chief executive of Alpha`, `, who runs Alpha`. */
const FIRM_AFTER =
  /^,? (?:who (?:runs|leads|heads)|(?:the |a )?(?:[a-z-]{1,16} ){0,4}?(?:chief executive|chief financial officer|finance chief|C[EF]O|boss|founder|chairman|chairwoman) (?:officer )?(?:of|at)) (?:the )?(?:[a-z-]{1,16} ){0,2}/;
/** After `, Alpha`. */
const POST_OF_FIRM =
  /^['’]s (?:[a-z-]{1,16} ){0,4}?(?:chief executive|chief financial officer|finance chief|C[EF]O|boss|founder|chairman|chairwoman)\b/;

/** So many surnames are looked for in the text, so that time stays linear. */
const MOST_LOOKED_FOR = 100;

/** Where a name may be given its firm: the first places that have it. */
const MOST_PLACES = 4;

/** Surnames that the text gives to a firm’s chiefs where it names them first: `Busch expects` is of the firm spoken of. */
export class Executives {
  private readonly text: string;
  private readonly marked: readonly Mention[];
  private readonly entities: Readonly<Record<InstrumentId, Entity>>;
  private readonly firms = new Map<string, Referent | undefined>();
  private readonly known = new Map<string, boolean>();
  /** Whether the text speaks of chiefs at all: most do not. */
  private spoken: boolean | undefined;
  /** Words in capitals beside their posts: of no others a firm is looked for. */
  private beside: ReadonlySet<string> | undefined;

  /** `marked`: the mentions, in text order. */
  constructor(text: string, marked: readonly Mention[], entities: Readonly<Record<InstrumentId, Entity>>) {
    this.text = text;
    this.marked = marked;
    this.entities = entities;
  }

  /** The firm whose chief the text says that the surname is of. */
  firm(surname: string): Referent | undefined {
    this.beside ??= this.wordsBeside();
    if (!this.beside.has(surname)) return undefined;
    if (this.firms.has(surname) || this.firms.size >= MOST_LOOKED_FOR) return this.firms.get(surname);
    let firm: Referent | undefined;
    let start = this.text.indexOf(surname);
    for (let places = 0; places < MOST_PLACES && start >= 0 && firm === undefined; places += 1) {
      firm = this.firmBeside(start, start + surname.length);
      start = this.text.indexOf(surname, start + surname.length);
    }
    this.firms.set(surname, firm);
    return firm;
  }

  private wordsBeside(): ReadonlySet<string> {
    const words = new Set<string>();
    if (this.marked.length === 0) return words;
    let posts = 0;
    for (const { index } of this.text.matchAll(CHIEF)) {
      posts += 1;
      if (posts > MOST_POSTS) break;
      for (const [word] of this.text.slice(Math.max(0, index - 112), index + 128).matchAll(CAPITALS)) words.add(word);
    }
    return words;
  }

  private firmBeside(start: number, end: number): Referent | undefined {
    const { text } = this;
    const from = Math.max(0, start - 96);
    const before = FIRM_BEFORE.exec(text.slice(from, start));
    if (before !== null) {
      const firm = this.firmWhere((mention) => mention.end === from + before.index, from);
      if (firm !== undefined) return firm;
    }
    const after = text.slice(end, end + 112);
    const of = FIRM_AFTER.exec(after);
    if (of !== null) return this.firmWhere((mention) => mention.start === end + of[0].length, end);
    return after.startsWith(', ')
      ? this.firmWhere((mention) => mention.start === end + 2 && POST_OF_FIRM.test(text.slice(mention.end, mention.end + 80)), end)
      : undefined;
  }

  /** The first firm from there on that passes, no further than what is read beside a name. */
  private firmWhere(passes: (mention: Mention) => boolean, from: number): Referent | undefined {
    for (let at = firstFrom(this.marked, from); at < this.marked.length; at += 1) {
      const mention = this.marked[at] as Mention;
      if (mention.start > from + 112) return undefined;
      const entity = this.entities[mention.instrument];
      if (entity !== undefined && FIRMS.has(entity.kind) && passes(mention)) return referentOf(subjectName(entity), entity.kind, entity.id);
    }
    return undefined;
  }

  has(surname: string): boolean {
    this.spoken ??= POST.test(this.text);
    if (!this.spoken) return false;
    const had = this.known.get(surname);
    if (had !== undefined) return had;
    if (this.known.size >= MOST_LOOKED_FOR) return false;
    const { text } = this;
    const start = text.indexOf(surname);
    const before = text.slice(Math.max(0, start - 64), start);
    const end = start + surname.length;
    const has = POST_BEFORE.test(before) || (FULL_NAME_BEFORE.test(before) && POST_AFTER.test(text.slice(end, end + 72)));
    this.known.set(surname, has);
    return has;
  }
}

const FIRMS: ReadonlySet<string> = new Set(['equity', 'organisation']);

/** Index of the first mention that ends after an offset. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
