import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type Executives, firstFrom } from '../names/executives.ts';
import { type Referent, referentOf, subjectName } from '../names/names.ts';

/** So far from a quotation stands who says it. */
const REACH = 180;
/** So long is a paragraph of which the beginning is looked for. */
const PARAGRAPH = 1_200;

const SAID =
  /\b(?:said|says|told|tells|added|adds|wrote|writes|explained|noted|recalled|insisted|argued|warned|acknowledged|conceded|boasted|replied|declared|stated|continued|commented)\b/;
/** They speak of others, or for nobody who is listed. */
const OUTSIDER =
  /\b(?:analysts?|economists?|strategists?|(?:portfolio|fund|money|asset) managers?|investors?|traders?|professor|lawyer|advis[eo]r|minister|senator|governor|researcher|consultant|customers?|critics?|prosecutors?|regulators?|President|economics|research|strategy)\b/;
const POST =
  /\b(?:[Cc]hief [a-z]+|C[EFOT]O|[Ff]inance (?:chief|director)|[Cc]hair(?:man|woman|)|boss|(?:co-)?founder|[Pp]resident|[Mm]anaging director|spokes(?:man|woman|person)|executive|head|owner)\b/;
/** Who speaks for the firm that was spoken of, if no other is named. */
const OWN_POST =
  /\b(?:[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating)|C[EFO]O|[Ff]inance (?:chief|director)|spokes(?:man|woman|person))\b/;
const OF_ANOTHER =
  /\b(?:of|at|for|from) (?:the )?(?:[a-z]+ )?[A-Z]|\b[A-Z][\w&.-]+(?:['’]s)? (?:[a-z]+ )?(?:[Cc]hief|C[EFO]O|[Ff]inance|spokes)/;
const THE_FIRM =
  /\b(?:[Tt]he (?:[a-z-]+ )?(?:company|firm|group|bank|lender|retailer|miner|airline|[a-z]*maker|management)|it) (?:said|says|added|told|wrote)\b|\b(?:said|says|added|wrote) the (?:[a-z-]+ )?(?:company|firm|group|bank|lender|retailer|miner|airline|[a-z]*maker)\b/;
const CAPITALS = /[A-Z][\w’'-]+/g;
const FIRMS: ReadonlySet<string> = new Set(['equity', 'organisation']);

/**
 * Who speaks: a firm; `company`: the one that was spoken of; `other`: somebody else, or nobody knows who; `article`: nobody is quoted.
 */
type Voice = Referent | 'company' | 'other' | 'article';

/** Who says what an article quotes. */
export class Voices {
  private readonly text: string;
  private readonly marked: readonly Mention[];
  private readonly entities: Readonly<Record<InstrumentId, Entity>>;
  private readonly executives: Executives;

  /** `marked`: the mentions, in text order. */
  constructor(text: string, marked: readonly Mention[], entities: Readonly<Record<InstrumentId, Entity>>, executives: Executives) {
    this.text = text;
    this.marked = marked;
    this.entities = entities;
    this.executives = executives;
  }

  /** Who says what stands at an offset. */
  at(offset: number): Voice {
    const { text } = this;
    const floor = Math.max(0, offset - PARAGRAPH);
    const before = text.slice(floor, offset);
    const from = floor + before.lastIndexOf('\n') + 1;
    const open = openedAt(text, from, offset);
    if (open === undefined) return 'article';
    const after = text.slice(offset, offset + PARAGRAPH);
    const line = after.indexOf('\n');
    const to = offset + (line < 0 ? after.length : line);
    let close = offset;
    while (close < to && !closes(text, close)) close += 1;
    let next = close + 1;
    while (next < to && next < close + REACH && !opens(text, next)) next += 1;
    return (
      this.speaker(close + 1, Math.min(next, to)) ??
      this.speaker(Math.max(afterClose(text, from, open), open - REACH), open) ??
      (open === from && from > 0 ? this.speaker(Math.max(0, from - REACH), from - 1) : undefined) ??
      'other'
    );
  }

  /** Whom a stretch of text beside a quotation says that it is of; undefined where it tells nobody’s words. */
  private speaker(from: number, to: number): Voice | undefined {
    if (to <= from) return undefined;
    const words = this.text.slice(from, to);
    if (!SAID.test(words)) return undefined;
    if (OUTSIDER.test(words)) return 'other';
    const firms = this.firmsWithin(from, to);
    const [firm, another] = firms;
    if (firm !== undefined && another === undefined) return referentOf(subjectName(firm), firm.kind, firm.id);
    for (const [word] of words.matchAll(CAPITALS)) {
      const own = this.executives.firm(word);
      if (own !== undefined) return own;
    }
    if (firm !== undefined) return 'other';
    if (THE_FIRM.test(words)) return 'company';
    return OWN_POST.test(words) && !OF_ANOTHER.test(words) ? 'company' : 'other';
  }

  /** The firms that the stretch names as who speaks or whose post it is. */
  private firmsWithin(from: number, to: number): readonly Entity[] {
    const { text } = this;
    const found: Entity[] = [];
    for (let at = firstFrom(this.marked, from); at < this.marked.length; at += 1) {
      const { start, end, instrument } = this.marked[at] as Mention;
      if (start >= to) break;
      const entity = this.entities[instrument];
      if (entity === undefined || !FIRMS.has(entity.kind) || found.includes(entity)) continue;
      const before = text.slice(Math.max(from, start - 60), start);
      const after = text.slice(end, Math.min(to, end + 60));
      if (SAYS_ITSELF.test(after) || SAID_BY.test(before) || POST.test(before) || POST.test(after)) found.push(entity);
    }
    return found;
  }
}
const SAYS_ITSELF = /^,? (?:said|says|told|added|wrote)\b/;
const SAID_BY = /\b(?:said|says|added|wrote) $/;

/** The offset of the quotation mark that is open at an offset, from `from` on. */
function openedAt(text: string, from: number, offset: number): number | undefined {
  for (let at = offset - 1; at >= from; at -= 1) {
    if (opens(text, at)) return at;
    if (closes(text, at)) return undefined;
  }
  return undefined;
}

/** Where the text goes on after the quotation before this one. */
function afterClose(text: string, from: number, open: number): number {
  for (let at = open - 1; at >= from; at -= 1) if (closes(text, at)) return at + 1;
  return from;
}

/** A quotation mark stands there that begins a quotation: a straight one has no space after it. */
function opens(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === '“' || (sign === '"' && !isSpace(text.charAt(at + 1)) && (at === 0 || !CLOSED.has(text.charAt(at - 1))));
}
/** … and that ends one. */
const closes = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  return sign === '”' || (sign === '"' && !opens(text, at));
};
const isSpace = (sign: string): boolean => sign === '' || sign === ' ' || sign === '\n' || sign === '\u00a0';
const CLOSED: ReadonlySet<string> = new Set(['.', ',', '!', '?', '%', '…']);
