import type { Mark, MarkIndex } from './marks.ts';

export type WalkStep = 'next' | 'previous';

/** Goes through the marks in the order of the text, for readers without a pointer. Begins at the first one in, or after, the window. */
export class Walk {
  #current: Mark | null = null;

  /** The mark the walk stands on, while the page still has it. */
  current(index: MarkIndex): Mark | null {
    const current = this.#current;
    return current ? (index.marks.find((mark) => sameMention(mark, current)) ?? null) : null;
  }

  /** The mark to go to, wrapping around; null when there are none. */
  step(index: MarkIndex, step: WalkStep): { readonly mark: Mark; readonly position: number } | null {
    const { marks } = index;
    if (marks.length === 0) return null;
    const current = this.#current;
    const at = current ? marks.findIndex((mark) => sameMention(mark, current)) : -1;
    const start = at >= 0 ? at + (step === 'next' ? 1 : -1) : firstVisible(index);
    const position = (start + marks.length) % marks.length;
    const mark = marks[position];
    if (!mark) return null;
    this.#current = mark;
    return { mark, position };
  }

  stop(): void {
    this.#current = null;
  }
}

const sameMention = (a: Mark, b: Mark): boolean => a.mention.start === b.mention.start && a.mention.instrument === b.mention.instrument;

function firstVisible(index: MarkIndex): number {
  const found = index.marks.findIndex((mark) => (index.range(mark)?.getBoundingClientRect().bottom ?? -1) >= 0);
  return Math.max(0, found);
}
