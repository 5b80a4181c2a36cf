import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../word-set.ts';
import { MONTHS } from '../words/negatives.ts';
import { isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { capitals, isNational, isPlace, type KnownWords } from './capitals.ts';
import { commonSubject, isAtItsOwn, isOfFirmsToo, isOwner, mayBeSubject, type SubjectClass } from './common-subjects.ts';
import { isCompanyWord } from './company-nouns.ts';
import { afterCode, afterLegalForm, isFirm } from './legal-forms.ts';

/** Something in a sentence that a figure may be about: `tokens[first]` up to, not including, `tokens[next]`. */
export interface Name {
  readonly first: number;
  readonly next: number;
  /** As the record calls it: a symbol, else the name as written. */
  readonly subject: string;
  readonly instrument?: InstrumentId | undefined;
  readonly class: SubjectClass;
  /** A brand or a business of the instrument, not the instrument itself: `AWS`. */
  readonly part?: true | undefined;
  /** What stands inside it: the coin of `spot Bitcoin ETFs`; of a person, the firm whose chief it is. */
  readonly inside?: Referent | undefined;
}

/** What a mention, or an earlier one, stands for. */
export type Referent = Pick<Name, 'subject' | 'class' | 'instrument'>;

/** With its fields in the order of a name’s: what every look at it costs depends on how many orders there are. */
export const referentOf = (subject: string, kind: SubjectClass, instrument?: InstrumentId): Referent => ({
  subject,
  instrument,
  class: kind,
});

/** Names of one sentence in order: mentions first, then common subjects, then runs of capitals. `known` words begin a name elsewhere in the text. */
export function names(
  list: TokenList,
  mentions: readonly Mention[],
  entities: Readonly<Record<InstrumentId, Entity>>,
  text: string,
  words: KnownWords,
): Name[] {
  const found: Name[] = [];
  let mention = 0;
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === undefined) break;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= token.start) mention += 1;
    const current = mentions[mention];
    if (!token.capital && !mayBeSubject(token, list[at + 1]) && (current === undefined || current.start >= token.end)) {
      at += 1;
      continue;
    }
    const read =
      current !== undefined && current.start < token.end
        ? (common(list, at, current, entities, text, found) ?? fromMention(list, at, current, entities))
        : (common(list, at, current, entities, text, found) ?? capitals(list, at, text, current?.start ?? Number.POSITIVE_INFINITY, words));
    if (read === undefined) {
      at += 1;
      continue;
    }
    if (read.class === 'pronoun' && isCleft(list, at)) {
      at = read.next;
      continue;
    }
    const name = withCode(list, read, mentions[mention], mentions[mention + 1]);
    const previous = found.at(-1);
    if (previous !== undefined && isSameInBrackets(list, previous, name)) {
      // `IREN (IREN)`, `Sharp (6753)`: one name; an instrument beats a plain name.
      const better = previous.instrument === undefined && name.instrument !== undefined ? name : previous;
      found[found.length - 1] = uniform(better, previous.first, name.next + 1);
      at = name.next + 1;
      continue;
    }
    // `West Texas Intermediate (WTI) crude`
    if (previous?.class === 'commodity' && name.class === 'commodity' && previous.next === name.first && name.instrument === undefined) {
      found[found.length - 1] = uniform(previous, previous.first, name.next);
      at = name.next;
      continue;
    }
    // `Jio Platforms`, `Apple Vision Pro`, `Skechers USA`: what goes on in capitals is part of the name
    if (
      previous?.instrument !== undefined &&
      (previous.class === 'equity' || previous.class === 'organisation') &&
      (name.class === 'name' || (name.class === 'place' && name.subject.length <= LONGEST_CODE)) &&
      previous.next === name.first
    ) {
      found[found.length - 1] = uniform(previous, previous.first, name.next);
      at = name.next;
      continue;
    }
    const placed = name.class === 'economy' && token.kind === 'word' ? inPlace(list, name, previous, text) : undefined;
    if (placed === undefined) found.push(uniform(name, name.first, name.next));
    else if (placed.first === previous?.first) found[found.length - 1] = placed;
    else found.push(placed);
    at = name.next;
  }
  return found;
}

/** `Japan’s exports`, `UK retail sales`, `wages in Ireland`: with the place, which is no subject of its own then. */
function inPlace(list: TokenList, name: Name, previous: Name | undefined, text: string): Name | undefined {
  const { first, next, subject } = name;
  const place = previous?.class === 'place' ? previous : undefined;
  // `Vietnam’s economy grew`: the country did
  if (subject === 'economy')
    return place !== undefined && place.next === first - 1 && isPossessive(list[place.next])
      ? uniform(name, place.first, next, name.class, place.subject)
      : undefined;
  if (BANKS.test(subject)) return undefined;
  if (place !== undefined && (isOwned(list, place, first) || (place.next === first && !isOfOwner(list, place.first))))
    return uniform(name, place.first, next, name.class, `${place.subject} ${subject}`);
  const before = tokenAt(list, first - 1);
  if (before !== undefined && isNational(before))
    return isHalf(tokenAt(list, first - 2)) || isOfOwner(list, first - 1)
      ? undefined
      : uniform(name, first - 1, next, name.class, `${text.slice(before.start, before.end)} ${subject}`);
  if (list[next]?.text !== 'in' || isPossessive(before)) return undefined;
  const at = list[next + 1]?.text === 'the' ? next + 2 : next + 1;
  const within = list[at];
  return within !== undefined && isPlace(within) && list[at + 1]?.capital !== true
    ? uniform(name, first, next, name.class, `${text.slice(within.start, within.end)} ${subject}`)
    : undefined;
}

/** `Japan’s exports`, `Japan’s core consumer prices` */
function isOwned(list: TokenList, place: Name, first: number): boolean {
  const own = list[place.next + 1];
  return isPossessive(list[place.next]) && (first === place.next + 1 || (first === place.next + 2 && own?.kind === 'word' && !own.capital));
}

/** `South Korean`, `Latin American`, `African American`; not `On Friday US` */
const isHalf = (token: Token | undefined): boolean =>
  token?.capital === true && !MONTHS.has(token) && (HALVES.has(token.text) || isNational(token) || (token.begins & BEGINS.noName) === 0);
const HALVES = wordSet('south north east west latin african central asian native saudi');

/** `Alpha’s US exports`, `the group’s US exports`; not `July’s US exports` */
const isOfOwner = (list: TokenList, at: number): boolean => isPossessive(tokenAt(list, at - 1)) && isOwner(tokenAt(list, at - 2));
const BANKS = /bank$|^ECB$/;

/** Of a country: `USA`, `UK` */
const LONGEST_CODE = 3;

/** `In 1999 it was Cisco`: the pronoun stands for nothing. */
function isCleft(list: TokenList, at: number): boolean {
  if (list[at]?.text !== 'it' || !['is', 'was'].includes(list[at + 1]?.text ?? '') || list[at + 2]?.capital !== true) return false;
  let next = at + 3;
  while (list[next]?.capital === true) next += 1;
  return !isPossessive(list[next]) && list[next]?.kind !== 'word';
}

/** A name with its legal form and the code in brackets after it, unless what stands there is a mention itself. */
function withCode(list: TokenList, name: Name, ...mentions: readonly (Mention | undefined)[]): Name {
  const next = name.class === 'name' ? afterLegalForm(list, name.next) : name.next;
  const coded = afterCode(list, next);
  const start = list[next]?.start ?? 0;
  const end = tokenAt(list, (coded ?? next) - 1)?.end ?? 0;
  const holds = coded === undefined || mentions.some((mention) => mention !== undefined && mention.start > start && mention.start < end);
  if (name.class !== 'name') return holds ? name : uniform(name, name.first, coded);
  // `trading platform CMC Markets`
  const described = isCompanyWord(tokenAt(list, name.first - 1)) && name.next - name.first > 1;
  const firm = !holds || described || isFirm(list, name.first, next);
  return firm ? uniform(name, name.first, holds ? next : coded, 'equity') : name;
}

/** The name from `first` to `next`, with all its fields in one order: what every later look at it costs depends on that. */
const uniform = (name: Name, first: number, next: number, kind = name.class, subject = name.subject): Name => ({
  first,
  next,
  subject,
  instrument: name.instrument,
  class: kind,
  part: name.part,
  inside: name.inside,
});

/** What a record calls an entity: the symbol a reader knows (a US ticker, a coin), else the name (`Sharp`, `Nikkei 225`). */
export function subjectName(entity: Entity): string {
  const bySymbol = entity.kind === 'crypto' || (entity.kind !== 'organisation' && entity.id.startsWith('US:'));
  return bySymbol ? entity.symbol : entity.name;
}

/** As the text calls it, unless by a symbol that readers know; an old symbol (`IAC` in 2015) stays as written. */
function subjectOfMention(entity: Entity, mention: Mention): string {
  const symbol = subjectName(entity);
  if (entity.kind === 'organisation' || symbol !== entity.symbol) return mention.surface;
  if (mention.kind !== 'company' || mention.surface.includes(symbol)) return symbol;
  return isFormer(entity.name, mention.surface) && !mention.surface.toLowerCase().includes(symbol.toLowerCase()) ? mention.surface : symbol;
}

/** No longer word of the name stands in the surface. */
function isFormer(name: string, surface: string): boolean {
  // Nearly always it begins with the name’s first word.
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  if (first.length > 2 && PLAIN.test(first) && surface.startsWith(first)) return false;
  const words = surface.toLowerCase();
  return !name
    .toLowerCase()
    .split(/[ .,&-]+/)
    .some((word) => word.length > 2 && words.includes(word));
}
const PLAIN = /^[A-Za-z]+$/;

function fromMention(list: TokenList, at: number, mention: Mention, entities: Readonly<Record<InstrumentId, Entity>>): Name {
  let next = at + 1;
  while ((list[next]?.start ?? Number.POSITIVE_INFINITY) < mention.end) next += 1;
  next = afterLegalForm(list, next);
  const entity = entities[mention.instrument];
  const part = partOfIndex(list, next, entity);
  if (part !== undefined)
    return {
      first: at,
      next: part,
      subject: list
        .slice(at, part)
        .map(({ text: word }) => word)
        .join(' '),
      class: 'index',
    };
  // `the Dow component’s revenue`: of the firm that was spoken of
  if (entity?.kind === 'index' && MEMBERS.has(list[next]) && tokenAt(list, at - 1)?.text === 'the')
    return { first: at, next: next + 1, subject: list[next]?.text ?? '', class: 'company' };
  const subject = entity === undefined ? mention.surface : subjectOfMention(entity, mention);
  const brand = mention.kind === 'brand' ? true : undefined;
  return {
    first: at,
    next,
    subject,
    instrument: mention.instrument,
    class: entity?.kind ?? 'organisation',
    part: brand,
    inside: undefined,
  };
}

const MEMBERS = wordList('component constituent member');

/** `Stoxx Europe 600 Real Estate index`, `S&P 500 Equal Weight Index`: another index, of part of it or weighed otherwise. Where it ends. */
function partOfIndex(list: TokenList, from: number, entity: Entity | undefined): number | undefined {
  if (entity?.kind !== 'index' || list[from]?.capital !== true) return undefined;
  for (let at = from; at < from + 5; at += 1) {
    const token = list[at];
    if (token?.text === 'index' || token?.text === 'sub-index' || token?.text === 'subindex') return at > from ? at + 1 : undefined;
    if (token?.kind !== 'word' || !token.capital) return undefined;
  }
  return undefined;
}

/** `Alpha’s car registrations`, `job openings at Alpha`, `rents on its malls` */
function isOfFirm(list: TokenList, at: number, { subject, next }: { subject: string; next: number }, found: readonly Name[]): boolean {
  if (isAtItsOwn(list, next, subject)) return true;
  if (!isOfFirmsToo(subject)) return false;
  const previous = found.at(-1);
  if (previous?.next === at - 1 && isPossessive(list[at - 1]))
    return previous.class !== 'place' && previous.class !== 'economy' && !HALVES.has(list[previous.first - 1]?.text ?? '');
  const holder = list[next]?.text === 'at' ? list[next + 1] : undefined;
  return holder?.capital === true && !isNational(holder) && !isPlace(holder);
}

/** A common subject outside the next mention, or one that holds it whole: `spot Bitcoin ETFs`. */
function common(
  list: TokenList,
  at: number,
  mention: Mention | undefined,
  entities: Readonly<Record<InstrumentId, Entity>>,
  text: string,
  found: readonly Name[],
): Name | undefined {
  const read = commonSubject(list, at, text);
  if (read === undefined || (read.class === 'economy' && isOfFirm(list, at, read, found))) return undefined;
  const end = tokenAt(list, read.next - 1)?.end ?? 0;
  if (
    mention !== undefined &&
    end > mention.start &&
    !(read.class === 'company' && end >= mention.end) &&
    !(read.class === 'market' && end > mention.end && /s$|^etf$/.test(tokenAt(list, read.next - 1)?.text ?? ''))
  )
    return undefined;
  // `the maker of Tylenol` is who owns the brand; the owner of a firm is another
  const within = mention !== undefined && end > mention.start && (read.class !== 'company' || mention.kind === 'brand');
  const entity = mention !== undefined && within ? entities[mention.instrument] : undefined;
  const inside = entity && referentOf(subjectName(entity), entity.kind, entity.id);
  return { first: at, next: read.next, subject: read.subject, instrument: undefined, class: read.class, part: undefined, inside };
}

function isSameInBrackets(list: TokenList, previous: Name, name: Name): boolean {
  const open = list[previous.next]?.text === '(' ? previous.next : previous.next + 1;
  if (
    list[open]?.text !== '(' ||
    (open > previous.next && !["'", '’', '.'].includes(list[previous.next]?.text ?? '') && !isPossessive(list[previous.next])) ||
    list[name.next]?.text !== ')'
  )
    return false;
  const gap = name.first - open;
  if (gap > 4) return false;
  return previous.instrument === undefined || name.instrument === undefined || previous.instrument === name.instrument;
}
