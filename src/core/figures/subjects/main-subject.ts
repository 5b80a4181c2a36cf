import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { KeyFigure } from '../figure.ts';
import { type Referent, subjectName } from '../names/names.ts';
import type { Entities } from '../passage.ts';
import { isOfBody } from './bodies.ts';
import { isHouse } from './trades.ts';

/** Where the report comes from: `says Fitch`, `Trepp data show`. */
const isQuoted = (text: string, start: number, end: number): boolean =>
  SAID_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || SAID_AFTER.test(text.slice(end, end + 16));
const SAID_BEFORE =
  /\b(?:says|said|reckons|[Aa]ccording to|(?:data|analytics) (?:provider|firm|company|platform|site|group|house)|data from|figures from|analysts at|economists at|strategists at|(?:polled|surveyed|compiled|gathered|tracked) by)(?: the)? $/;
const SAID_AFTER =
  /^(?:['’]s)?,? (?:says|said|thinks|guesses|argues|reckons|calculates|estimates|pegged|data|figures|polled|survey|poll|analysts|economists|strategists|consensus)\b/;

/** `Nike said on Thursday that`: a firm that is no bank speaks of itself where the article begins. */
const opensWith = (text: string, { instrument, start, end }: Mention): boolean =>
  start < DATELINE && OPENS.test(text.slice(0, start)) && SAYS.test(text.slice(end, end + 6)) && !isHouse(instrument);
const DATELINE = 80;
const OPENS = /(?:^|[-–—] )$/;
const SAYS = /^ sa(?:id|ys)\b/;

/** What another is with or against, or whose product is named: `taken with Pfizer’s Sutent`. */
const isBeside = (text: string, start: number, end: number): boolean =>
  BESIDE.test(text.slice(Math.max(0, start - 14), start)) || OF_ANOTHER_NAME.test(text.slice(end, end + 4));
const BESIDE = /\b(?:with|than|against|like|versus|from|by|to)(?: the| its)? $/;
const OF_ANOTHER_NAME = /^['’]s [A-Z]/;

/** It is named for what it says of another or is to another. */
export const isAside = (text: string, { start, end }: Mention): boolean => isQuoted(text, start, end) || isBeside(text, start, end);

/** `Alphabet’s Google`, `Alphabet (GOOGL)`: named once. */
const isSameAgain = (text: string, end: number, start: number): boolean => start - end <= 3 && SAME.test(text.slice(end, start));
const SAME = /^(?:['’]s | \()$/;

/** An article is about what it names so early, or again and again; what it names once at its end is in passing. */
const OPENING = 600;

/** So often an article names what it is surely about. */
export const MAIN_FROM = 3;

export interface MainReferent extends Referent {
  readonly times: number;
  /** Offset in the text where the article first names it, but for what it says in passing. */
  readonly from: number;
  /** What the article names but once. */
  readonly isPassing: (referent: Referent) => boolean;
}

/** So many names without an instrument are looked for elsewhere in the text, so that time stays linear. */
const MOST_LOOKED_FOR = 100;

/** Whether the text names it but once. */
function passingIn(text: string, counts: ReadonlyMap<InstrumentId, number>, opening: InstrumentId | undefined): MainReferent['isPassing'] {
  const known = new Map<string, boolean>();
  return ({ subject, instrument, class: kind }) => {
    if (instrument !== undefined) return counts.get(instrument) === 1 && instrument !== opening;
    if (kind !== 'name') return false;
    const had = known.get(subject);
    if (had !== undefined) return had;
    if (known.size >= MOST_LOOKED_FOR) return false;
    const once = text.indexOf(subject) === text.lastIndexOf(subject);
    known.set(subject, once);
    return once;
  };
}

/** What the article names most, but for those that it only quotes; undefined where that is one name in passing. */
export function mainReferent(text: string, mentions: readonly Mention[], entities: Entities): MainReferent | undefined {
  const counts = new Map<InstrumentId, number>();
  const firsts = new Map<InstrumentId, number>();
  const quotes = new Map<InstrumentId, number>();
  let best: InstrumentId | undefined;
  let opens = false;
  let last: Mention | undefined;
  for (const mention of mentions) {
    const { instrument, tier, start, end } = mention;
    if (tier !== 'mark') continue;
    if (isQuoted(text, start, end) && !(counts.size === 0 && opensWith(text, mention))) {
      quotes.set(instrument, (quotes.get(instrument) ?? 0) + 1);
      continue;
    }
    opens ||= start < OPENING;
    const again = last?.instrument === instrument && isSameAgain(text, last.end, start);
    last = mention;
    if (again) continue;
    const count = (counts.get(instrument) ?? 0) + 1;
    counts.set(instrument, count);
    if (!firsts.has(instrument) && !isBeside(text, start, end)) firsts.set(instrument, start);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = instrument;
  }
  const entity = best === undefined ? undefined : entities[best];
  const times = best === undefined ? 0 : (counts.get(best) ?? 0) + (quotes.get(best) ?? 0);
  if (best === undefined || entity === undefined || (times === 1 && !opens)) return undefined;
  // What the article begins with is not named in passing.
  const [opening] = counts.keys();
  const from = firsts.get(best) ?? Number.POSITIVE_INFINITY;
  return { subject: subjectName(entity), class: entity.kind, instrument: best, times, from, isPassing: passingIn(text, counts, opening) };
}

/** Figures before anything was named get the subject that most others have; so do later ones of nobody, where all others have the same and no other instrument is named than `only`. Those that begin where it is
 * `unclear` whose they are, stay so. */
export function withSubjects(figures: KeyFigure[], only: InstrumentId | undefined, unclear: ReadonlySet<number>): KeyFigure[] {
  if (figures.every((figure) => figure.subject !== '')) return figures;
  const counts = new Map<string, { figure: KeyFigure; count: number }>();
  for (const figure of figures) {
    if (figure.subject === '' || isOfBody(figure.subject)) continue;
    const had = counts.get(figure.subject);
    if (had === undefined) counts.set(figure.subject, { figure, count: 1 });
    else had.count += 1;
  }
  let most: { figure: KeyFigure; count: number } | undefined;
  for (const each of counts.values()) if (most === undefined || each.count > most.count) most = each;
  if (most === undefined || (most.count === 1 && most.figure.start >= OPENING)) return figures;
  const { subject, instrument } = most.figure;
  const named = figures.findIndex((figure) => figure.subject !== '');
  // Of more than it has of its own it is not the subject.
  if (named > most.count) return figures;
  const filled = counts.size === 1 && (instrument === undefined || instrument === only) ? figures.length : named;
  return figures.map((figure, at) =>
    figure.subject === '' && at < filled && !unclear.has(figure.start)
      ? { ...figure, subject, ...(instrument === undefined ? {} : { instrument }), ...(at < named ? {} : { inherited: true }) }
      : figure,
  );
}
