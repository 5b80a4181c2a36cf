import type { Passage } from '../passage.ts';
import type { Amount } from './amount.ts';

/** Without those that are part of a name: `Rao of 10x Research`. */
export function unnamed(passage: Passage, amounts: readonly Amount[]): readonly Amount[] {
  // Asked first: to find names costs more than all else that is done with most sentences.
  if (!amounts.some(({ family }) => family === 'multiple')) return amounts;
  const inside = ({ first, next, family }: Amount): boolean =>
    family === 'multiple' && passage.names.some((name) => name.first === first && name.next > next && name.instrument !== undefined);
  return amounts.filter((amount) => !inside(amount));
}
