import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { IsoDate } from '../market/date.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Amount } from './amounts/amount.ts';
import { hedgeOf } from './amounts/hedge.ts';
import { scan } from './amounts/scan.ts';
import { unnamed } from './amounts/unnamed.ts';
import type { Hedge } from './figure.ts';
import { readCues, type SentenceCues } from './kinds/cues.ts';
import { bareReading } from './names/bare-numbers.ts';
import { beforeArticle, leads } from './names/clause.ts';
import type { Executives } from './names/executives.ts';
import { type Name, names } from './names/names.ts';
import type { Spelling } from './names/openers.ts';
import { outsideAmounts } from './names/outside-amounts.ts';
import type { Period } from './periods/period.ts';
import { readPeriods } from './periods/periods.ts';
import { bodyAtHead } from './subjects/bodies.ts';
import { distribute } from './subjects/distribute.ts';
import { isGraded } from './subjects/graded.ts';
import type { Narration } from './subjects/narration.ts';
import { isOnlooker } from './subjects/onlooker.ts';
import { isItsPartner, isOnlyOther, isRival } from './subjects/partners.ts';
import { isHoard, isInDescription } from './subjects/put-aside.ts';
import { isOfData, isSource, speaksOfItself } from './subjects/sources.ts';
import { isAnaphor, isNamedFirm } from './subjects/stand-ins.ts';
import { AROUND_TIME } from './words/shared-words.ts';
import { beginningLess, isPossessive, type TokenList, tokenAt, tokens } from './words/tokens.ts';
import { BEGINS, SAYS_NOTHING_IN_NAMES } from './words/vocabulary.ts';
import { afterPlace } from './words/where-and-when.ts';
import { wordList } from './words/word-list.ts';

export type Entities = Readonly<Record<InstrumentId, Entity>>;

/** A text and what is named in it. */
export interface Source {
  readonly text: string;
  readonly entities: Entities;
  /** In text order. */
  readonly marked: readonly Mention[];
  /** First words of the longer names among them, in small letters: `Anglo` stands for `Anglo American`. */
  readonly known: ReadonlySet<string>;
  /** Of names too weak to be marked, in small letters: at the head of a sentence and before a verb they are names all the same. */
  readonly weak: ReadonlySet<string>;
  /** Names that the text introduces as products. */
  readonly products: ReadonlySet<string>;
  readonly executives: Executives;
  readonly spelling: Spelling;
  /** Day of the text, to which `Tuesday` counts. */
  readonly published: IsoDate | undefined;
  readonly remembered: Remembered;
}

/** So many passages keep what was read of them, twice as many as are read ahead: a text of a million tokens is never held whole. */
const MOST_REMEMBERED = 128;

/** The passages read last. */
export class Remembered {
  private readonly passages: Passage[] = [];
  private oldest = 0;

  /** It is remembered, and the oldest forgotten. */
  add(passage: Passage): void {
    this.passages[this.oldest]?.forget();
    this.passages[this.oldest] = passage;
    this.oldest = (this.oldest + 1) % MOST_REMEMBERED;
  }
}

const NONE: readonly Mention[] = [];
const NO_AMOUNTS: readonly Amount[] = [];

/** A sentence, or a piece of a very long one: what it says by itself. That is read when somebody asks: nobody does of most. */
export class Passage {
  private readonly source: Source;
  private readonly from: number;
  private readonly to: number;
  private readonly follows: boolean;
  private readonly firstMention: number;
  private readonly nextMention: number;
  private tokensRead: TokenList | undefined;
  private namesRead: readonly Name[] | undefined;
  private amountsRead: readonly Amount[] | undefined;
  private cuesRead: SentenceCues | undefined;
  private periodsRead: readonly Period[] | undefined;
  private subjectsRead: readonly Name[] | undefined;
  private givenRead: ReadonlyMap<number, Name> | undefined;
  private hedgesRead: readonly Hedge[] | undefined;

  /** `follows` another piece of the same sentence, which ends at `from`. The mentions are those of the sentence. */
  constructor(source: Source, from: number, to: number, follows: boolean, firstMention: number, nextMention: number) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.follows = follows;
    this.firstMention = firstMention;
    this.nextMention = nextMention;
  }

  get list(): TokenList {
    if (this.tokensRead === undefined) {
      this.tokensRead = this.read();
      this.source.remembered.add(this);
    }
    return this.tokensRead;
  }

  private read(): TokenList {
    const list = tokens(this.source.text, this.from, this.to, this.follows);
    let at = 0;
    for (let each = this.firstMention; each < this.nextMention; each += 1) {
      const { start, end } = this.source.marked[each] as Mention;
      if (start >= (list.at(-1)?.end ?? 0)) break;
      while (at < list.length && (list[at]?.start ?? 0) < start) at += 1;
      for (let token = list[at]; token !== undefined && token.end <= end; token = list[at]) {
        if ((token.begins & SAYS_NOTHING_IN_NAMES) !== 0) list[at] = beginningLess(token, SAYS_NOTHING_IN_NAMES);
        at += 1;
      }
    }
    return list;
  }

  get names(): readonly Name[] {
    if (this.namesRead === undefined) {
      const { text, entities, marked } = this.source;
      const { firstMention, nextMention } = this;
      const mentions = firstMention === nextMention ? NONE : marked.slice(firstMention, nextMention);
      this.namesRead = names(this.list, mentions, entities, text, this.source);
    }
    return this.namesRead;
  }

  /** What it states, without what is part of a name. */
  get amounts(): readonly Amount[] {
    this.amountsRead ??= this.readAmounts();
    return this.amountsRead;
  }

  private readAmounts(): readonly Amount[] {
    const { list } = this;
    return (list.begins & (BEGINS.number | BEGINS.currency)) === 0 ? NO_AMOUNTS : unnamed(this, scan(list, bareReading(this)));
  }

  get cues(): SentenceCues {
    this.cuesRead ??= readCues(this.list);
    return this.cuesRead;
  }

  get periods(): readonly Period[] {
    this.periodsRead ??= readPeriods(this.list, this.source.published);
    return this.periodsRead;
  }

  /** Names that are no part of an amount. */
  get subjects(): readonly Name[] {
    this.subjectsRead ??= outsideAmounts(this.names, this.amounts);
    return this.subjectsRead;
  }

  /** Those that amounts have, each its own, by the index of the amount. */
  get given(): ReadonlyMap<number, Name> {
    this.givenRead ??= distribute(this.list, this.subjects, this.amounts);
    return this.givenRead;
  }

  /** How exactly each amount is meant. */
  get hedges(): readonly Hedge[] {
    this.hedgesRead ??= this.amounts.map((amount) => hedgeOf(this.list, amount));
    return this.hedgesRead;
  }

  /** The piece of the sentence that follows, where this one does not reach its end. */
  get rest(): Passage | undefined {
    const from = this.list.at(-1)?.end ?? this.to;
    if (from >= this.to) return undefined;
    let first = this.firstMention;
    while (first < this.nextMention && (this.source.marked[first]?.end ?? 0) <= from) first += 1;
    return new Passage(this.source, from, this.to, true, first, this.nextMention);
  }

  /** Gives up what was read, to read it again if somebody asks. */
  forget(): void {
    this.tokensRead = undefined;
    this.namesRead = undefined;
    this.amountsRead = undefined;
    this.cuesRead = undefined;
    this.periodsRead = undefined;
    this.subjectsRead = undefined;
    this.givenRead = undefined;
    this.hedgesRead = undefined;
  }

  /** Says all its names; a passage that is nothing but a name is a heading. */
  speak(narration: Narration): void {
    const { list, names: named } = this;
    const body = bodyAtHead(list);
    if (body !== undefined) narration.say(body, true);
    for (const name of named) sayName(narration, list, name);
    const [heading] = named;
    if (heading !== undefined && isHeading(list, heading)) narration.entitle(heading);
  }
}

/** Nothing but a name, a number before it and a colon after it, or its code: `2. Riot Platforms (RIOT):`, `Riot Platforms (RIOT).` */
function isHeading(list: TokenList, { first, next }: Name): boolean {
  const numbered = first === 2 && list[0]?.kind === 'number' && list[1]?.kind === 'sign';
  if (first !== 0 && !numbered) return false;
  let end = next;
  // `Alpha Semiconductor Manufacturing (NYSE: ASM)`
  while (list[end]?.capital === true) end += 1;
  if (list[end]?.text === '(') end = list.findIndex(({ text }, at) => at > end && at < end + 6 && text === ')') + 1;
  // `Nvidia after the close.`
  if (AROUND_TIME.has(list[end]) && list[end + 1]?.text === 'the' && list.length - end <= 4) return true;
  const sign = list[end]?.text;
  return end === list.length || (end === list.length - 1 && (sign === ':' || (sign === '.' && tokenAt(list, end - 1)?.text === ')')));
}

/** `It is the Kospi’s biggest fall`: of the index that is named. */
const IS = wordList('is was marks marked');
const isOfFall = (list: TokenList, { first, next }: Name): boolean =>
  first === 3 && list[0]?.text === 'it' && IS.has(list[1]) && list[2]?.text === 'the' && isPossessive(list[next]);

/** `Alpha led the round`: it is of who raised it. */
const LEADS_ROUND = wordList('led co-led participated');
/** `Alpha also took part` */
const joinsRound = (list: TokenList, next: number): boolean => {
  const verb = list[next]?.text === 'also' ? next + 1 : next;
  return LEADS_ROUND.has(list[verb]) || (list[verb]?.text === 'took' && list[verb + 1]?.text === 'part');
};
/** `its contract with Alpha includes`: what leads the clause is the contract. */
const BESIDE = wordList('at with by from for against versus via than');

/** `Alpha Devices today reported results`, `LONDON — Alpha announced` */
const isAnnouncing = (list: TokenList, { first, next }: Name): boolean =>
  tokenAt(list, first - 1)?.text !== 'and' &&
  ANNOUNCES.has(list[list[next]?.text === 'today' ? next + 1 : (afterPlace(list, next, list.length) ?? next)]);
const ANNOUNCES = wordList('announced reported posted announces reports posts');
const DATELINE = 12;

/** `At Alpha, troubles were offset`: what follows is of it. */
const isFronted = (list: TokenList, { first, next }: Name): boolean => first === 1 && list[0]?.text === 'at' && list[next]?.text === ',';

/** A name becomes the topic when it leads its clause and is not just the source of the report. A sentence that begins with `it` has its topic. */
export function sayName(narration: Narration, list: TokenList, name: Name): void {
  if (isAnaphor(name.class)) {
    if (name.first === 0 && name.class === 'pronoun' && !(IS.has(list[1]) && list[2]?.text === 'the' && list[3]?.capital === true))
      narration.lead();
    return;
  }
  if (isOfData(list, name)) return;
  if (isItsPartner(list, name) || isOnlyOther(list, name)) narration.lead();
  if (isRival(list, name)) narration.sayBeside(name);
  // A chief speaks for the firm.
  if (name.inside !== undefined)
    narration.say(name.inside, name.class === 'person' && leads(list, name, Math.min(list.length, name.next + 12)));
  // `Turkey’s central bank`
  const bank = name.class === 'place' && isPossessive(list[name.next]) && list[name.next + 1]?.text === 'central';
  if (name.first <= DATELINE && isNamedFirm(name.class) && (isAnnouncing(list, name) || speaksOfItself(list, name)))
    narration.introduce(name);
  const strong =
    (name.class !== 'place' || bank) &&
    name.class !== 'event' &&
    name.class !== 'name' &&
    name.class !== 'product' &&
    name.class !== 'person';
  narration.say(
    name,
    !narration.isLed &&
      strong &&
      !isOnlooker(list, name) &&
      (!isSource(list, name) || speaksOfItself(list, name)) &&
      !isHoard(list, name) &&
      !isInDescription(list, name) &&
      !joinsRound(list, name.next) &&
      (isFronted(list, name) || leads(list, name, Math.min(list.length, name.next + 12)) || isGraded(list, name) || isOfFall(list, name)) &&
      (isFronted(list, name) || !BESIDE.has(beforeArticle(list, name.first))) &&
      // `Valor and Mubadala led the round`: neither is the topic alone
      !(
        tokenAt(list, name.first - 1)?.text === 'and' &&
        tokenAt(list, name.first - 2)?.kind === 'word' &&
        tokenAt(list, name.first - 2)?.capital === true
      ),
  );
}
