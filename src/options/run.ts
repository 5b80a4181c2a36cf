import type { Page } from './page.ts';

/** A failure of which the page has already said what the reader should know; what it was is its cause. */
export class ToldFailure extends Error {
  override readonly name = 'ToldFailure';
}

/** Does what the reader asked for. Where it fails, that is reported, and the page says so and shows what holds. */
export const runner =
  ({ words, change }: Pick<Page, 'words' | 'change'>, report: (error: unknown) => void) =>
  async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      const isTold = error instanceof ToldFailure;
      report(isTold ? error.cause : error);
      if (!isTold) change({ notice: words().t('not_done'), undoable: null });
    }
  };
