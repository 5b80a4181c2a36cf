import { errorSentence, isAbsent } from '../../ui/market-error.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import type { Asked, Failure } from './progress.ts';

/** What did not come, and why. */
interface FailureLine {
  readonly what: string;
  readonly why: string;
}

const FAILED: Readonly<Record<Asked, MessageKey>> = {
  prices: 'failed_price',
  filings: 'failed_filing',
  correlations: 'moving_together',
  checks: 'tab_figures',
};

/** A line for each reason and sort of answer, with all names that it holds for, in the order of the first of each. */
export function failureLines(failed: readonly Failure[], words: Words, now: number): readonly FailureLine[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failed) {
    const key = `${failure.asked} ${whyOf(failure, 1, words, now)}`;
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const names = [first, ...others].flatMap(({ name }) => name ?? []);
    const what = words.t(FAILED[first.asked], names.length === 0 ? [] : [names.join(', ')]);
    return [{ what, why: whyOf(first, names.length, words, now) }];
  });
}

/** Why so many have no answer. */
function whyOf({ asked, error }: Failure, count: number, words: Words, now: number): string {
  if (asked !== 'filings' || !isAbsent(error)) return errorSentence(error, words, now);
  return words.t(count === 1 ? 'no_filing' : 'no_filing_of_any');
}
