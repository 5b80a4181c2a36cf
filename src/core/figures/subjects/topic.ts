import { type Name, type Referent, referentOf } from '../names/names.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { bodySpokenOf, isPronounOf } from './bodies.ts';
import type { Cast } from './cast.ts';
import { isBased, isFund, isNobodySpokenOf, isPlainFund, isSeveral, itself, singleBefore } from './descriptions.ts';
import { Headings } from './headings.ts';
import { LastSaid } from './last-said.ts';
import type { MainReferent } from './main-subject.ts';
import { Protagonist } from './protagonist.ts';
import { isLater, type Said, type Speaker } from './said.ts';
import { COMMODITIES, COMPANIES, FIRMS, FUNDS, INDICES, isAnaphor, STANDS_FOR } from './stand-ins.ts';
import type { Voices } from './voices.ts';

const PLAIN = wordList('company firm group');
const NAMES = ['name'] as const;
const ONE = wordList('it its he she');

/** So often an article names what it is surely about. */
const MAIN_FROM = 3;
/** … and what it goes back to from a name in passing; from names of which each moved alone, so often. */
const BACK_FROM = { one: 2, several: 1 };

/** More than any sentence says. */
const TURN = 1_024;

/**
 * What the article is speaking of, so that `it`, `the miner` and `the token` can be resolved. Most sentences nobody asks about, so that what they
 * say may be postponed until somebody does.
 */
export class Topic {
  /** The last subject of a figure or of a sentence. */
  private current: Said | undefined;
  /** Who was spoken of before several were together. */
  private single: Referent | undefined;
  /** Who the article announces something of. */
  private introduced: Said | undefined;
  readonly protagonist = new Protagonist();
  /** The first of several that a sentence told of. */
  private several: Said | undefined;
  private readonly last = new LastSaid();
  /** A body or a rival that led a sentence: only pronouns go on about one. */
  private lastBeside: Said | undefined;
  private order = 0;
  private turns = 0;
  /** Where the sentence at hand began. */
  private start = 0;
  /** Where the paragraph at hand began, and whether the article had named its own matter before it. */
  private paragraph = 0;
  private mainWasNamed = false;
  private led = false;
  private afresh = false;
  readonly headings = new Headings();
  /** Sentences not heard yet, oldest first. */
  private readonly postponed: { readonly order: number; readonly speaker: Speaker }[] = [];

  /** `main` is what the article names most: the answer before anything was said. */
  private readonly main: MainReferent | undefined;
  /** The firms that the article names. */
  private readonly cast: Cast;
  readonly voices: Voices;

  constructor(main: MainReferent | undefined, cast: Cast, voices: Voices) {
    this.main = main;
    this.cast = cast;
    this.voices = voices;
  }

  get(): Referent | undefined {
    return this.headings.label ?? this.spoken() ?? (this.afresh ? undefined : (this.main ?? this.announcer()));
  }

  /** `spoken`, which a sentence without a name would be of, or whom the article is about. */
  unnamed(list: TokenList, spoken = this.get(), security = false): Referent | undefined {
    if (this.headings.label !== undefined || spoken === undefined) return spoken;
    const mayOwn = this.protagonist.mayOwn(list, spoken);
    if (!mayOwn && !(security && this.protagonist.isPrivate(spoken))) return spoken;
    this.hear(() => undefined);
    const began = this.protagonist.get();
    return began !== undefined && (mayOwn || began.class === 'equity') ? began : spoken;
  }

  /** A firm announces something: what follows is of it, as long as nothing else was spoken of. The first one counts. */
  introduce(referent: Referent): void {
    if (this.introduced === undefined || this.order < this.introduced.order) this.introduced = { referent, order: this.order };
  }

  /** Whose announcement the article is, or tells of. */
  announcer(): Referent | undefined {
    this.hear(() => undefined);
    return this.introduced?.referent;
  }

  /** What was last spoken of, unless the article has gone back to its own matter. */
  private spoken(): Referent | undefined {
    const said = this.hear(() => this.current);
    if (isSeveral(said?.referent) && (said?.order ?? 0) < this.paragraph) return this.single;
    return this.isLeft(said) ? undefined : said?.referent;
  }

  /** The paragraph before ended with a name in passing: a new one goes back to what the article is about, if that was named before. */
  private isLeft(said: Said | undefined): boolean {
    const { main } = this;
    if (said === undefined || main === undefined || said.order >= this.paragraph || !this.mainWasNamed || !main.isPassing(said.referent))
      return false;
    return main.times >= BACK_FROM[said === this.several ? 'several' : 'one'] || this.isBystander(said.referent);
  }

  /** It reports nothing, and the article began with another, which it names no more often. */
  private isBystander(referent: Referent): boolean {
    this.hear(() => undefined);
    if (this.headings.isTitle(referent)) return false;
    return !this.protagonist.reports(referent) && this.protagonist.get()?.instrument === this.main?.instrument;
  }

  /** A new paragraph begins with the next sentence, at an offset in the text; `entry`: one of a live report, which goes on about nothing said before. */
  begin(start: number, entry: boolean): void {
    if (entry) {
      this.current = undefined;
      this.single = undefined;
      this.introduced = undefined;
      this.protagonist.clear();
      this.last.clear();
      this.lastBeside = undefined;
      this.postponed.length = 0;
      this.afresh = true;
    }
    this.mainWasNamed = this.main !== undefined && this.main.from < start;
    this.paragraph = (this.turns + 1) * TURN;
    this.headings.own(undefined);
  }

  /** As `get`, unless nothing was said so far and the article names its main instrument but once. */
  established(): Referent | undefined {
    return this.headings.label ?? this.spoken() ?? ((this.main?.times ?? 0) > 1 && !this.afresh ? this.main : undefined);
  }

  /** The sentence at hand has its leading name: later ones do not take its place. */
  get isLed(): boolean {
    return this.led;
  }

  /** The sentence at hand goes on about what was said before it. */
  lead(): void {
    this.led = true;
  }

  /** A new sentence begins, at an offset in the text. */
  turn(start: number): void {
    this.start = start;
    this.turns += 1;
    this.order = this.turns * TURN;
    this.led = false;
  }

  /** A new sentence begins, and is asked what it says when somebody asks what was said. */
  postpone(speaker: Speaker): void {
    this.turn(this.start);
    this.postponed.push({ order: this.order, speaker });
  }

  /** A name was said. `leading`: as the subject of its clause. */
  say(referent: Referent, leading: boolean): void {
    if (isAnaphor(referent.class)) return;
    this.order += 1;
    const said = { referent, order: this.order };
    if (referent.class === 'body') {
      if (leading && !this.led && isLater(said, this.lastBeside)) this.lastBeside = said;
      return;
    }
    this.last.say(said);
    if (leading && !this.led) {
      this.led = true;
      this.protagonist.say(said);
      if (isSeveral(referent)) this.single = singleBefore(this.spoken(), referent);
      if (isLater(said, this.current)) this.current = said;
    }
  }

  /** A rival leads the sentence at hand, which is told beside whom the article goes on about. */
  sayBeside(rival: Referent): void {
    const said = { referent: rival, order: this.order };
    if (!this.led && isLater(said, this.lastBeside)) this.lastBeside = said;
    this.led = true;
  }

  /** The line at hand is a heading: what follows is of it. */
  entitle(referent: Referent): void {
    this.say(referent, true);
    this.headings.entitle(referent);
  }

  /** The sentence at hand told of several moves: no later one is of the first of them alone. */
  passOver(): void {
    this.several = this.current;
  }

  /** What a pronoun or `the company` stands for. */
  resolve(name: Name, list?: TokenList): Referent | undefined {
    if (name.class === 'company' && name.inside !== undefined) return name.inside;
    if (isNobodySpokenOf(name)) return referentOf(name.subject, 'name');
    const fund =
      (isPlainFund(name) ? this.fund() : undefined) ?? (isFund(name) ? this.hear(() => this.last.of(FUNDS))?.referent : undefined);
    if (fund !== undefined) return fund;
    const described = name.class === 'company' ? this.described(name) : undefined;
    if (described !== undefined) return described;
    const classes = STANDS_FOR.get(name.class);
    if (classes === undefined) return name.class === 'pronoun' ? this.meant(name) : name;
    // `The pension fund` at the head of an article introduces itself.
    if (name.class === 'company' && (this.main?.times ?? 0) < 2 && this.hear(() => this.last.any()) === undefined) {
      // where nobody is named before it, `the company` is whom the article names at all
      const named = PLAIN.hasWord(name.subject) && this.main !== undefined && COMPANIES.has(this.main.class);
      return named ? this.main : referentOf(name.subject, 'name');
    }
    // `The Dutch-based firm`, where only others were named so far: of one of them, and not of what the article goes on to
    if (isBased(name) && this.spoken() === undefined && this.hear(() => this.last.of(classes))?.referent.class === 'name')
      return this.headings.label ?? referentOf(name.subject, 'name');
    const current = list !== undefined && name.class === 'security' ? this.unnamed(list, this.get(), true) : this.get();
    if (current !== undefined && classes.includes(current.class)) return current;
    const said = this.current?.referent;
    if (said !== undefined && classes.includes(said.class)) return said;
    const latest = this.hear(() => this.last.of(classes))?.referent;
    // `the firm`, long after a levy or a lobby: what the article is about, and no name that merely has capitals
    if (latest?.class === 'name' && this.main !== undefined && this.main.times > 1 && classes.includes(this.main.class)) return this.main;
    return latest ?? itself(name, current) ?? current;
  }

  /** Who a pronoun is; `it` is none of several that were spoken of together: the article goes back to whom it was of before. */
  private meant({ subject }: Name): Referent | undefined {
    const spoken = this.get();
    if (!isSeveral(spoken) || !ONE.hasWord(subject)) return spoken;
    if (this.single !== undefined) this.current = { referent: this.single, order: this.order };
    return this.single;
  }

  /** The body or rival that a pronoun goes on about: spoken of last, and no other after it. */
  beside({ subject }: Name): Referent | undefined {
    if (this.headings.label !== undefined) return undefined;
    const last = this.hear(() =>
      this.lastBeside !== undefined && isLater(this.lastBeside, this.current) ? this.lastBeside : this.current,
    );
    if (last === undefined || last !== this.lastBeside) return undefined;
    if (last.referent.class !== 'body') return last.referent;
    return isPronounOf(last.referent, subject) ? bodySpokenOf(last.referent, this.current?.referent) : undefined;
  }

  /** `the software maker`: of whom that is so, else of a name in the sentence before of which nothing is known, else of itself. */
  private described({ subject, first }: Name): Referent | undefined {
    const { main } = this;
    const { label } = this.headings;
    const spoken = label ?? this.spoken() ?? ((main?.times ?? 0) >= MAIN_FROM ? main : undefined);
    const described = this.cast.described(subject, spoken, this.start, first === 0 ? main : undefined);
    if (described !== null) return described;
    // where the article has gone back to its own matter, it is of several the one that began it
    const began = spoken === undefined ? this.protagonist.get() : undefined;
    const one = began === undefined ? undefined : this.cast.described(subject, began, this.start);
    if (one?.instrument !== undefined && one.instrument === began?.instrument) return one;
    const named = this.hear(() => this.last.of(NAMES));
    return named !== undefined && named.order > this.order - 2 * TURN ? named.referent : referentOf(subject, 'name');
  }

  /** The fund without an instrument that was spoken of last. */
  fund(): Referent | undefined {
    return this.hear(() => this.last.fund())?.referent;
  }

  /** The firm spoken of last. */
  firm(): Referent | undefined {
    if (this.headings.label !== undefined && FIRMS.includes(this.headings.label.class)) return this.headings.label;
    return this.hear(() => this.last.of(FIRMS))?.referent ?? (this.main?.class === 'equity' ? this.main : undefined);
  }

  /** The index of the sentence before. */
  index(): Referent | undefined {
    const said = this.hear(() => this.last.of(INDICES));
    return said !== undefined && said.order > this.order - 2 * TURN ? said.referent : undefined;
  }

  /** The commodity spoken of last that fits. */
  commodity(fits: (referent: Referent) => boolean): Referent | undefined {
    const last = this.hear(() => this.last.of(COMMODITIES))?.referent;
    return last === undefined || fits(last) ? last : this.last.commodity(fits);
  }

  /** What `find` gives once all is heard that was said after it. */
  private hear(find: () => Said | undefined): Said | undefined {
    for (;;) {
      const found = find();
      const last = this.postponed.at(-1);
      if (last === undefined || (found !== undefined && found.order > last.order)) return found;
      this.postponed.pop();
      const { order, led } = this;
      this.order = last.order;
      this.led = false;
      last.speaker.speak(this);
      this.order = order;
      this.led = led;
    }
  }
}
