import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type Referent, referentOf, subjectName } from '../names/names.ts';
import { descriptionOf, fits, hasHome, isAtHome, withoutHome } from './trades.ts';

/** An article names so many firms; of more, no description tells one. */
const MOST_FIRMS = 64;

const RATERS = /\b(?:broker|brokerage)$/;

interface Named {
  readonly firm: Entity;
  /** Offset in the text where it is named first. */
  readonly from: number;
}

/** The firms that an article names, to tell which of them `the software maker` is. */
export class Cast {
  private readonly mentions: readonly Mention[];
  private readonly entities: Readonly<Record<InstrumentId, Entity>>;
  private firmsRead: readonly Named[] | undefined;
  /** By description and by whom was spoken of last. */
  private readonly answers = new Map<string, Referent | null>();

  /** `mentions` are those that are marked. */
  constructor(mentions: readonly Mention[], entities: Readonly<Record<InstrumentId, Entity>>) {
    this.mentions = mentions;
    this.entities = entities;
  }

  /**
   * Whom the words describe: the one firm that they fit and that was named before `offset`, or else in the article at all; the one `spoken` of where
   * they fit several. Null for nobody known; undefined where they say nothing of what a firm does, or may be of the one spoken of; where nobody was, of
   * `main`.
   */
  described(subject: string, spoken: Referent | undefined, offset: number, main?: Referent): Referent | null | undefined {
    const told = descriptionOf(subject);
    const description = told !== undefined && !told.based && maySitThere(spoken) ? withoutHome(told) : told;
    // `Goldman raised its target on Micron. The broker sees earnings of $17`: it speaks of another
    if (description === undefined || RATERS.test(subject)) return undefined;
    const firms = this.firms();
    let named = 0;
    while (named < firms.length && (firms[named]?.from ?? 0) < offset) named += 1;
    const key = `${subject}|${spoken?.instrument ?? spoken?.class ?? ''}|${named}`;
    const had = this.answers.get(key);
    if (had !== undefined) return had;
    const fitting: Entity[] = [];
    const unknown: Entity[] = [];
    for (const [at, { firm }] of firms.entries()) {
      // one named later is not what goes on about one that was spoken of
      if (at >= named && (fitting.length > 0 || spoken !== undefined) && firm.id !== spoken?.instrument) continue;
      const fit = fits(description, firm);
      if (fit === true) fitting.push(firm);
      else if (fit === undefined) unknown.push(firm);
    }
    const isSpoken = ({ id }: Entity): boolean => id === spoken?.instrument;
    // `the Dallas-based carrier`, and another of unknown home; of whom is no more than a name, no nation is known that speaks against it
    const isTold = description.nation === undefined || spoken?.instrument !== undefined;
    const home = isTold ? fitting.filter((firm) => isAtHome(description, firm)) : [];
    if (home.length > 0 && (description.based || description.nation !== undefined || !fitting.some(isSpoken)))
      fitting.splice(0, fitting.length, ...home);
    const own = fitting.find(isSpoken) ?? unknown.find((firm) => isSpoken(firm) && isAtHome(description, firm));
    // `the Swiss company`: another only where it is the one, and whom was spoken of is of a nation that is known
    if (own === undefined && description.nation !== undefined && description.trades.length === 0) {
      const isKnown = spoken?.instrument !== undefined && !unknown.some(({ id }) => id === spoken.instrument);
      if (!isKnown) return undefined;
      if (fitting.length !== 1) return null;
    }
    if (own === undefined && fitting.length === 0) {
      // Nothing is known that speaks against it.
      if (spoken === undefined && main !== undefined) return this.described(subject, main, offset);
      if (spoken?.instrument === undefined || unknown.some(({ id }) => id === spoken.instrument)) return undefined;
      if (spoken.class !== 'equity') return undefined;
    }
    const most = fitting.length > 1 && spoken?.instrument !== undefined ? this.mostNamed(fitting) : undefined;
    const one = own ?? most ?? (fitting.length > 0 ? only(fitting) : only(unknown));
    const answer = one === undefined ? null : referentOf(subjectName(one), one.kind, one.id);
    if (this.answers.size < MOST_FIRMS) this.answers.set(key, answer);
    return answer;
  }

  /** After a firm that they do not fit: the one that the article names first and more often than any other that they fit. */
  private mostNamed([first, ...others]: readonly Entity[]): Entity | undefined {
    const times = ({ id }: Entity): number => this.mentions.filter(({ instrument }) => instrument === id).length;
    return first !== undefined && others.every((other) => times(other) < times(first)) ? first : undefined;
  }

  /** In the order in which they are named first. */
  private firms(): readonly Named[] {
    if (this.firmsRead !== undefined) return this.firmsRead;
    const found = new Map<InstrumentId, Named>();
    for (const { instrument, start } of this.mentions) {
      const firm = this.entities[instrument];
      if (firm !== undefined && (firm.kind === 'equity' || firm.kind === 'organisation') && !found.has(instrument))
        found.set(instrument, { firm, from: start });
      if (found.size > MOST_FIRMS) break;
    }
    this.firmsRead = [...found.values()];
    return this.firmsRead;
  }
}

const only = <Each>(list: readonly Each[]): Each | undefined => (list.length === 1 ? list[0] : undefined);

/** `The San Francisco company`, after one that is listed nowhere and sits nobody knows where: of that, as well as not. */
const maySitThere = (spoken: Referent | undefined): boolean =>
  spoken !== undefined && spoken.class !== 'equity' && !hasHome(spoken.instrument);
