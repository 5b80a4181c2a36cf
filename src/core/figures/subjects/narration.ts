import type { SubjectClass } from '../names/common-subjects.ts';
import type { Referent } from '../names/names.ts';
import { isSeveral, singleBefore } from './descriptions.ts';
import { Headings } from './headings.ts';
import { LastSaid } from './last-said.ts';
import { MAIN_FROM, type MainReferent } from './main-subject.ts';
import { Protagonist } from './protagonist.ts';
import { isLater, type Said, type Speaker } from './said.ts';
import { isAnaphor } from './stand-ins.ts';

/** What the article goes back to from a name in passing, it names so often; from names of which each moved alone, so often. */
const BACK_FROM = { one: 2, several: 1 };

/** More than any sentence says. */
const TURN = 1_024;

const isOfSentence = (one: Said, other: Said): boolean => Math.floor(one.order / TURN) === Math.floor(other.order / TURN);

/** Whom the sentences named so far. Most sentences nobody asks about, so that what they say may be postponed until somebody does. */
export class Narration {
  /** The last subject of a figure or of a sentence. */
  private current: Said | undefined;
  /** Who was spoken of before several were together. */
  private single: Referent | undefined;
  /** Who the article announces something of. */
  private introduced: Said | undefined;
  /** The first of several that a sentence told of. */
  private several: Said | undefined;
  private readonly last = new LastSaid();
  /** A body or a rival that led a sentence: only pronouns go on about one. */
  private lastBeside: Said | undefined;
  private order = 0;
  private turns = 0;
  private start = 0;
  /** When and where the paragraph at hand began. */
  private paragraph = { order: 0, start: 0 };
  private led = false;
  private afresh = false;
  /** Sentences not heard yet, oldest first. */
  private readonly postponed: { readonly order: number; readonly speaker: Speaker }[] = [];
  readonly protagonist = new Protagonist();
  readonly headings = new Headings();
  /** What the article names most. */
  private readonly main: MainReferent | undefined;

  constructor(main: MainReferent | undefined) {
    this.main = main;
  }

  /** Where the sentence at hand began. */
  get offset(): number {
    return this.start;
  }

  /** Nothing said before the entry at hand counts. */
  get isAfresh(): boolean {
    return this.afresh;
  }

  /** The sentence at hand has its leading name: later ones do not take its place. */
  get isLed(): boolean {
    return this.led;
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
    this.paragraph = { order: (this.turns + 1) * TURN, start };
    this.headings.own(undefined);
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

  /** The sentence at hand goes on about what was said before it. */
  lead(): void {
    this.led = true;
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

  /** A firm announces something: what follows is of it, as long as nothing else was spoken of. The first one counts. */
  introduce(referent: Referent): void {
    if (this.introduced === undefined || this.order < this.introduced.order) this.introduced = { referent, order: this.order };
  }

  /** The sentence at hand told of several moves: no later one is of the first of them alone. */
  passOver(): void {
    this.several = this.current;
  }

  /** Who was spoken of before several were together, to whom the article goes back. */
  goBack(): Referent | undefined {
    if (this.single !== undefined) this.current = { referent: this.single, order: this.order };
    return this.single;
  }

  /** What was last spoken of, unless the article has gone back to its own matter. */
  spoken(): Referent | undefined {
    const said = this.hear(() => this.current);
    if (isSeveral(said?.referent) && (said?.order ?? 0) < this.paragraph.order) return this.single;
    return this.isLeft(said) ? undefined : said?.referent;
  }

  /** What had the last figure is left: the paragraph at hand goes on about that, goes back to what the article is about, or turns to another. */
  get isLost(): boolean {
    const said = this.hear(() => this.current);
    // A fund is told of for what it holds.
    if (said === undefined || said.referent.class === 'etf' || !this.protagonist.hasFigure(said.referent) || !this.isLeft(said))
      return false;
    // not where the article’s own is named here, or was in the same breath: `Alpha, the maker of Beta, earned $3 million`
    const main = this.main && this.last.of([this.main.class]);
    if ((this.main?.times ?? 0) >= MAIN_FROM && !this.protagonist.reports(said.referent)) return false;
    if (main === undefined || main.referent.instrument !== this.main?.instrument) return true;
    return main.order < this.paragraph.order && !isOfSentence(main, said);
  }

  /** The paragraph before ended with a name in passing: a new one goes back to what the article is about, if that was named before. */
  private isLeft(said: Said | undefined): boolean {
    const { main, paragraph } = this;
    if (said === undefined || main === undefined || said.order >= paragraph.order || main.from >= paragraph.start) return false;
    if (!main.isPassing(said.referent)) return false;
    return main.times >= BACK_FROM[said === this.several ? 'several' : 'one'] || this.isBystander(said.referent);
  }

  /** It reports nothing, and the article began with another, which it names no more often. */
  private isBystander(referent: Referent): boolean {
    const began = this.began();
    if (this.headings.isTitle(referent)) return false;
    return !this.protagonist.reports(referent) && began?.instrument === this.main?.instrument;
  }

  /** The sentence before told of several moves. */
  get isAfterSeveral(): boolean {
    const said = this.hear(() => this.current);
    return said !== undefined && said === this.several;
  }

  /** What led the sentence heard last, whether or not the article has left it. */
  ledBy(): Referent | undefined {
    return this.current?.referent;
  }

  /** The firm that the article began with. */
  began(): Referent | undefined {
    this.hear(() => undefined);
    return this.protagonist.get();
  }

  /** Whose announcement the article is, or tells of. */
  announcer(): Referent | undefined {
    this.hear(() => undefined);
    return this.introduced?.referent;
  }

  /** Said last of some classes. */
  lastOf(classes: readonly SubjectClass[]): Referent | undefined {
    return this.hear(() => this.last.of(classes))?.referent;
  }

  /** The same, in this sentence or the one before it. */
  lately(classes: readonly SubjectClass[]): Referent | undefined {
    const said = this.hear(() => this.last.of(classes));
    return said !== undefined && said.order > this.order - 2 * TURN ? said.referent : undefined;
  }

  /** The fund without an instrument that was spoken of last. */
  lastFund(): Referent | undefined {
    return this.hear(() => this.last.fund())?.referent;
  }

  /** The commodity said last that fits, of those already heard. */
  lastCommodity(fits: (referent: Referent) => boolean): Referent | undefined {
    return this.last.commodity(fits);
  }

  /** Somebody was named at all. */
  hasNamed(): boolean {
    return this.hear(() => this.last.any()) !== undefined;
  }

  /** The body or rival that led a sentence, and no other after it. */
  beside(): Referent | undefined {
    const last = this.hear(() =>
      this.lastBeside !== undefined && isLater(this.lastBeside, this.current) ? this.lastBeside : this.current,
    );
    return last !== undefined && last === this.lastBeside ? last.referent : undefined;
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
