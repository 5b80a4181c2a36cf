/** Work that stops here and there, so that the page may have its turn, or for what it needs to come. */
export type Slices<T> = Generator<Promise<unknown> | undefined, T>;

/** The page gets its turn after so many ms. */
const SLICE = 12;
/** Small steps done between two stops: to stop, and to look at the clock, takes as long as one of them. */
export const STEPS = 16;

/** Does the work with the page's own in between; short work is done at once. Null when the signal ended it. */
export async function inSlices<T>(work: Slices<T>, signal: AbortSignal): Promise<T | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (value === undefined && performance.now() < until) continue;
    await (value ?? pause());
    if (signal.aborted) return null;
    until = performance.now() + SLICE;
  }
}

/** Does all of the work now, with what is here. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Lets the page take its turn between two pieces of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
