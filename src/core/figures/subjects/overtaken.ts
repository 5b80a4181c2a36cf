import type { Mention } from '../../mentions/mention.ts';
import type { Name, Referent } from '../names/names.ts';
import type { Headings } from './headings.ts';
import { isAside } from './main-subject.ts';
import { PLAIN } from './topic.ts';
import { isHouse } from './trades.ts';

/** So many names are looked back over; what is named before them is long overtaken. */
const MOST_BEHIND = 32;

interface Place {
  readonly text: string;
  readonly marked: readonly Mention[];
  readonly headings: Headings;
  /** In the sentence. */
  readonly names: readonly Name[];
  /** Where the sentence begins. */
  readonly start: number;
}

/**
 * `Alpha rose 3%.¶ Beta cut jobs.¶ Net debt is $4 billion`: a paragraph after the one that named Alpha last is of another firm, so that a sentence which
 * names neither may be of either.
 */
export function isOvertaken({ text, marked, headings, names, start }: Place, { instrument, class: kind }: Referent): boolean {
  if (instrument === undefined || kind !== 'equity' || names.some((name) => name.instrument === instrument)) return false;
  // a description, which is of whom it fits
  if (names.some((name) => name.class === 'company' && !PLAIN.hasWord(name.subject))) return false;
  if (headings.label?.instrument === instrument || headings.isHeadedBy(instrument)) return false;
  const last = lastBefore(marked, start);
  let other = -1;
  for (let at = last; at >= 0; at -= 1) {
    const mention = marked[at] as Mention;
    if (mention.instrument === instrument) return other >= 0 && text.slice(mention.end, other).includes('\n');
    if (last - at > MOST_BEHIND) return true;
    if (other < 0 && isOfItself(text, mention)) other = mention.start;
  }
  return false;
}

/** A firm, and none that speaks of others for a living. */
const isOfItself = (text: string, mention: Mention): boolean =>
  mention.kind === 'company' && !isHouse(mention.instrument) && !isAside(text, mention);

/** Index of the last mention that begins before an offset. */
function lastBefore(marked: readonly Mention[], start: number): number {
  let [from, to] = [0, marked.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((marked[middle] as Mention).start < start) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
