import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import type { Preferences } from '../../core/settings/preferences.ts';
import type { PageReading } from '../read/page-reader.ts';
import type { TextMap } from '../read/text-map.ts';

/** A mention as it is shown in the page. */
export interface Mark {
  readonly mention: Mention;
  readonly watched: boolean;
}

/** The mentions to mark, in order: of those that the reader left, the sure ones, and only the first of a name in each block if wanted so. */
export function chooseMarks(reading: PageReading, settled: readonly Mention[], { settings, watchlist }: Preferences): Mark[] {
  const firstOnly = settings.reading.marks === 'first';
  const listed = new Set(watchlist.entries.map(({ id }) => id));
  let block = -1;
  let seen = new Set<InstrumentId>();
  const marks: Mark[] = [];
  for (const mention of settled) {
    const { instrument, tier } = mention;
    if (tier !== 'mark') continue;
    if (firstOnly) {
      const at = reading.map.blockAt(mention.start);
      if (at !== block) seen = new Set();
      block = at;
      if (seen.has(instrument)) continue;
      seen.add(instrument);
    }
    marks.push({ mention, watched: listed.has(instrument) });
  }
  return marks.sort((a, b) => a.mention.start - b.mention.start);
}

/** The same words about the same name at the same place of the text. */
export const isSameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a?.mention.start === b?.mention.start && a?.mention.instrument === b?.mention.instrument;

/** Marks by their place in the text. */
export class MarkIndex {
  readonly map: TextMap;
  readonly marks: readonly Mark[];

  constructor(map: TextMap, marks: readonly Mark[]) {
    this.map = map;
    this.marks = marks;
  }

  /** The mark around an offset; one that only ends there counts too, because a caret in the last letter's right half does. */
  at(offset: number): Mark | null {
    const after = this.firstFrom(offset + 1);
    const mark = this.marks[after - 1];
    return mark && offset <= mark.mention.end ? mark : null;
  }

  /** Index of the first mark that starts at or after the offset. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.mention.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  inBlock(index: number): readonly Mark[] {
    const block = this.map.blocks[index];
    return block ? this.marks.slice(this.firstFrom(block.start), this.firstFrom(block.end)) : [];
  }

  range(mark: Mark): Range | null {
    return this.map.range(mark.mention.start, mark.mention.end);
  }

  /** The mark of an earlier reading in this one: at the same words of the page, or, if these were replaced, at the same offset. */
  again({ mention }: Mark, { startContainer, startOffset }: Range): Mark | null {
    for (const at of [this.map.offsetOf(startContainer as Text, startOffset), mention.start]) {
      const found = at === null ? undefined : this.marks[this.firstFrom(at)];
      if (found?.mention.start === at && found.mention.instrument === mention.instrument && found.mention.surface === mention.surface)
        return found;
    }
    return null;
  }
}
