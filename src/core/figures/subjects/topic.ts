import { type Name, type Referent, referentOf } from '../names/names.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { bodySpokenOf, isPronounOf } from './bodies.ts';
import type { Cast } from './cast.ts';
import { isBased, isFund, isNobodySpokenOf, isPlainFund, isSeveral, itself } from './descriptions.ts';
import { MAIN_FROM, type MainReferent } from './main-subject.ts';
import { Narration } from './narration.ts';
import { COMMODITIES, COMPANIES, FIRMS, FUNDS, INDICES, STANDS_FOR } from './stand-ins.ts';
import type { Voices } from './voices.ts';

export const PLAIN = wordList('company firm group');
const NAMES = ['name'] as const;
const ONE = wordList('it its he she');

/** What the article is speaking of, so that `it`, `the miner` and `the token` can be resolved. */
export class Topic {
  /** `main` is what the article names most: the answer before anything was said. */
  private readonly main: MainReferent | undefined;
  /** The firms that the article names. */
  private readonly cast: Cast;
  readonly voices: Voices;
  readonly narration: Narration;

  constructor(main: MainReferent | undefined, cast: Cast, voices: Voices) {
    this.main = main;
    this.cast = cast;
    this.voices = voices;
    this.narration = new Narration(main);
  }

  get headings(): Narration['headings'] {
    return this.narration.headings;
  }

  get(): Referent | undefined {
    return this.headings.label ?? this.narration.spoken() ?? (this.isOpen ? undefined : (this.main ?? this.announcer()));
  }

  /** Whom the article is about answers for nothing: what is said here may be of anybody. */
  private get isOpen(): boolean {
    return this.narration.isAfresh || this.narration.isLost;
  }

  /** Whom the article is about, where that would answer only because nobody was spoken of. */
  unspoken(): Referent | undefined {
    const { narration, main } = this;
    return this.headings.label === undefined && narration.spoken() === undefined && (main?.times ?? 0) > 1 && !this.isOpen
      ? main
      : undefined;
  }

  /** As `get`, unless nothing was said so far and the article names its main instrument but once. */
  established(): Referent | undefined {
    return this.headings.label ?? this.narration.spoken() ?? this.unspoken();
  }

  /** `spoken`, which a sentence without a name would be of, or whom the article is about. */
  unnamed(list: TokenList, spoken = this.get(), security = false): Referent | undefined {
    if (this.headings.label !== undefined || spoken === undefined) return spoken;
    const { protagonist } = this.narration;
    const mayOwn = protagonist.mayOwn(list, spoken);
    if (!mayOwn && !(security && protagonist.isPrivate(spoken))) return spoken;
    const began = this.narration.began();
    return began !== undefined && (mayOwn || began.class === 'equity') ? began : spoken;
  }

  /** Whose announcement the article is, or tells of. */
  announcer(): Referent | undefined {
    return this.narration.announcer();
  }

  /** It is what the article is surely about: whatever a paragraph in between was of. */
  isOften({ instrument }: Referent): boolean {
    const { main } = this;
    return main !== undefined && main.instrument === instrument && main.times >= MAIN_FROM;
  }

  /** What a pronoun or `the company` stands for. */
  resolve(name: Name, list?: TokenList): Referent | undefined {
    const { narration, main } = this;
    if (name.class === 'company' && name.inside !== undefined) return name.inside;
    if (isNobodySpokenOf(name)) return referentOf(name.subject, 'name');
    const fund = (isPlainFund(name) ? this.fund() : undefined) ?? (isFund(name) ? narration.lastOf(FUNDS) : undefined);
    if (fund !== undefined) return fund;
    const described = name.class === 'company' ? this.described(name, list?.[name.first]?.start) : undefined;
    if (described !== undefined) return described;
    const classes = STANDS_FOR.get(name.class);
    if (classes === undefined) return name.class === 'pronoun' ? this.meant(name) : name;
    // `The pension fund` at the head of an article introduces itself.
    if (name.class === 'company' && (main?.times ?? 0) < 2 && !narration.hasNamed()) {
      // where nobody is named before it, `the company` is whom the article names at all
      const named = PLAIN.hasWord(name.subject) && main !== undefined && COMPANIES.has(main.class);
      return named ? main : referentOf(name.subject, 'name');
    }
    // `The Dutch-based firm`, where only others were named so far: of one of them, and not of what the article goes on to
    if (isBased(name) && narration.spoken() === undefined && narration.lastOf(classes)?.class === 'name')
      return this.headings.label ?? referentOf(name.subject, 'name');
    if (name.class === 'company' && PLAIN.hasWord(name.subject) && narration.isAfterSeveral) return referentOf(name.subject, 'name');
    const current = list !== undefined && name.class === 'security' ? this.unnamed(list, this.get(), true) : this.get();
    if (current !== undefined && classes.includes(current.class)) return current;
    const leader = narration.ledBy();
    const isLost = narration.isLost;
    if (leader !== undefined && classes.includes(leader.class)) return isLost ? referentOf(name.subject, 'name') : leader;
    // `The index`, after the figure of a firm
    if (isLost && main !== undefined && classes.includes(main.class)) return main;
    const latest = narration.lastOf(classes);
    // `the firm`, long after a levy or a lobby: what the article is about, and no name that merely has capitals
    if (latest?.class === 'name' && main !== undefined && main.times > 1 && classes.includes(main.class)) return main;
    return latest ?? itself(name, current) ?? current;
  }

  /** Who a pronoun is; `it` is none of several that were spoken of together: the article goes back to whom it was of before. */
  private meant({ subject }: Name): Referent | undefined {
    const spoken = this.get();
    return isSeveral(spoken) && ONE.hasWord(subject) ? this.narration.goBack() : spoken;
  }

  /** The body or rival that a pronoun goes on about. */
  beside({ subject }: Name): Referent | undefined {
    const beside = this.headings.label === undefined ? this.narration.beside() : undefined;
    if (beside?.class !== 'body') return beside;
    return isPronounOf(beside, subject) ? bodySpokenOf(beside, this.narration.ledBy()) : undefined;
  }

  /** `the software maker`: of whom that is so, else of a name in the sentence before of which nothing is known, else of itself. */
  private described({ subject, first }: Name, at = this.narration.offset): Referent | undefined {
    const { narration, main, cast } = this;
    const spoken = this.headings.label ?? narration.spoken() ?? ((main?.times ?? 0) >= MAIN_FROM ? main : undefined);
    const described = cast.described(subject, spoken, at, first === 0 ? main : undefined);
    if (described !== null) return described;
    // where the article has gone back to its own matter, it is of several the one that began it
    const began = spoken === undefined ? narration.protagonist.get() : undefined;
    const one = began === undefined ? undefined : cast.described(subject, began, at);
    if (one?.instrument !== undefined && one.instrument === began?.instrument) return one;
    return narration.lately(NAMES) ?? referentOf(subject, 'name');
  }

  /** The fund without an instrument that was spoken of last. */
  fund(): Referent | undefined {
    return this.narration.lastFund();
  }

  /** The firm spoken of last. */
  firm(): Referent | undefined {
    const { label } = this.headings;
    if (label !== undefined && FIRMS.includes(label.class)) return label;
    return this.narration.lastOf(FIRMS) ?? (this.main?.class === 'equity' ? this.main : undefined);
  }

  /** The index of the sentence before. */
  index(): Referent | undefined {
    return this.narration.lately(INDICES);
  }

  /** The commodity spoken of last that fits. */
  commodity(fits: (referent: Referent) => boolean): Referent | undefined {
    const last = this.narration.lastOf(COMMODITIES);
    return last === undefined || fits(last) ? last : this.narration.lastCommodity(fits);
  }
}
