/** Before a name in full: `Chief Executive Roland Meyer`. */
const POST_BEFORE =
  /(?:[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hief [Ff]inancial [Oo]fficer|[Ff]inance [Cc]hief|\bC[EF]O),? [A-Z][\w.'’-]{1,20} (?:[A-Z]\. )?$/;
/** After it: `Anna Rao, its chief executive`. */
const POST_AFTER = /^, (?:the |its |their )?(?:[\w'’-]{1,16} ){0,3}?(?:chief executive|chief financial officer|finance chief|CEO|CFO)\b/;
const POST = /[Cc]hief (?:[Ee]xecutive|[Ff]inancial)|[Ff]inance [Cc]hief|\bC[EF]O\b/;
const FULL_NAME_BEFORE = /[A-Z][\w.'’-]{1,20} (?:[A-Z]\. )?$/;

/** So many surnames are looked for in the text, so that time stays linear. */
const MOST_LOOKED_FOR = 100;

/** Surnames that the text gives to a firm’s chiefs where it names them first: `Busch expects` is of the firm spoken of. */
export class Executives {
  private readonly text: string;
  private readonly known = new Map<string, boolean>();
  /** Whether the text speaks of chiefs at all: most do not. */
  private spoken: boolean | undefined;

  constructor(text: string) {
    this.text = text;
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
