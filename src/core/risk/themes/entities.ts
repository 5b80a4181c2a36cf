import type { Sentence } from '../../article/sentences.ts';
import type { KeyFigure } from '../../figures/figure.ts';
import { isOfPrice } from '../../figures/kinds/stated-metric.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { spokenOf } from './speakers.ts';
import type { ThemeId } from './theme.ts';
import { KIND, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Sentences further back are about something else by now. */
const MAX_BACK = 3;
/** Words within which a sentence says that it goes on about its subject, even if it names others too: "It has lost ground to AMD". */
const HEAD = 3;

/** Words by which a sentence goes on about the one named before. */
const PRONOUNS = 'it its itself they their them he his she her';
/** After "the", these name again what was named before. */
const ROLES =
  'company group firm bank lender miner maker retailer carmaker automaker chipmaker planemaker airline carrier insurer brokerage exchange developer token coin cryptocurrency shares stock board operator supplier manufacturer startup giant producer network platform business fund landlord drugmaker utility issuer index gauge chain brand';
/** Of these a sentence that names nobody speaks in general. */
const GENERAL: ReadonlySet<ThemeId> = new Set<ThemeId>(['macro_policy']);
/** Of these the price of whom they hurt falls. */
const FALLING: ReadonlySet<ThemeId> = new Set<ThemeId>(['volatility_selloff', 'earnings_weakness']);

/** Says whom sentences concern; they must be asked about in order. */
export interface Entities {
  /** Those named in the sentence, and the nearest subject before it if the sentence goes on about that one. */
  readonly of: (index: number, words: Words, theme: ThemeId) => readonly InstrumentId[];
}

/** Does a sentence go on about its subject within so many words? */
export type Continuing = (words: Words, limit: number) => boolean;

export function continuing({ numberOf }: WordNumbers): Continuing {
  const [pronouns, roles] = [PRONOUNS, ROLES].map((list) => new WordSet(list.split(' ').map(numberOf))) as [WordSet, WordSet];
  const the = numberOf('the');
  return (words, limit) => {
    for (let i = 0; i < words.length && i < limit; i += 1) {
      const id = words.ids[i] ?? KIND.other;
      if (pronouns.has(id) || (id === the && (roles.has(words.ids[i + 1] ?? 0) || roles.has(words.ids[i + 2] ?? 0)))) return true;
    }
    return false;
  };
}

const NOBODY: readonly InstrumentId[] = [];

/** A sentence that names somebody. Whom it speaks of is found out when somebody asks, once. */
class Naming {
  readonly index: number;
  private readonly text: string;
  private readonly mentions: readonly Mention[];
  private spoken: readonly InstrumentId[] | undefined;

  constructor(index: number, text: string, mentions: readonly Mention[]) {
    this.index = index;
    this.text = text;
    this.mentions = mentions;
  }

  get spokenOf(): readonly InstrumentId[] {
    this.spoken ??= spokenOf(this.text, this.mentions);
    return this.spoken;
  }
}

/** `mentions` in text order; only those sure enough to be marked are used, and not who only speaks of others. */
export function entitiesOf(text: string, sentences: readonly Sentence[], mentions: readonly Mention[], goesOn: Continuing): Entities {
  let next = 0;
  let read = -1;
  let own: Naming | undefined;
  const naming: Naming[] = [];
  const advance = (to: number): void => {
    while (read < to) {
      read += 1;
      const found: Mention[] = [];
      const { start, end } = sentences[read] ?? { start: 0, end: 0 };
      for (let mention = mentions[next]; mention !== undefined && mention.start < end; mention = mentions[next]) {
        if (mention.tier === 'mark' && mention.start >= start) found.push(mention);
        next += 1;
      }
      own = found.length > 0 ? new Naming(read, text, found) : undefined;
      if (own !== undefined) naming.push(own);
    }
  };
  const subjectBefore = (index: number): { readonly index: number; readonly instrument: InstrumentId } | undefined => {
    for (let at = naming.length - 1; at >= 0; at -= 1) {
      const each = naming[at];
      if (each === undefined || index - each.index > MAX_BACK) return undefined;
      const [instrument] = each.index < index ? each.spokenOf : NOBODY;
      if (instrument !== undefined) return { index: each.index, instrument };
    }
    return undefined;
  };
  return {
    of: (index, words, theme) => {
      advance(index);
      const named = own?.spokenOf ?? NOBODY;
      if (named.length > 0 && !goesOn(words, HEAD)) return named;
      const before = subjectBefore(index);
      if (before === undefined) return named;
      if (named.length > 0) return [...new Set([before.instrument, ...named])];
      const isNear = sentences[index]?.block === sentences[before.index]?.block && !GENERAL.has(theme);
      return isNear || goesOn(words, words.length) ? [before.instrument] : [];
    },
  };
}

/**
 * The subject of the sentence's `figures` is whom it concerns, beside those whom it names itself: "It cut its guidance, blaming a partner", "its
 * shares fell 16 per cent".
 */
export function concerned(
  known: readonly InstrumentId[],
  figures: readonly KeyFigure[],
  theme: ThemeId,
  isNamed: boolean,
): readonly InstrumentId[] {
  const risen = FALLING.has(theme) ? risenOf(known, figures) : NOBODY;
  const hurt = risen.length === 0 ? known : known.filter((id) => !risen.includes(id));
  const isTold = ({ instrument }: KeyFigure): boolean => instrument !== undefined && !risen.includes(instrument);
  const subject = GENERAL.has(theme) ? undefined : figures.find(isTold)?.instrument;
  if (subject === undefined || hurt.includes(subject)) return hurt;
  return isNamed ? [subject, ...hurt] : [subject];
}

/** "One gained 3%, and the other sank 6% after it cut its outlook": those whose price only rose, where that of another fell. */
function risenOf(known: readonly InstrumentId[], figures: readonly KeyFigure[]): readonly InstrumentId[] {
  if (known.length < 2) return NOBODY;
  const moved = (id: InstrumentId, which: 'up' | 'down'): boolean =>
    figures.some((figure) => figure.instrument === id && figure.direction === which && figure.kind === 'change' && isOfPrice(figure));
  return known.some((id) => moved(id, 'down')) ? known.filter((id) => moved(id, 'up') && !moved(id, 'down')) : NOBODY;
}
