import type { FigureKind } from '../figure.ts';
import type { Name, Referent } from '../names/names.ts';
import { isMarketAtLarge } from './onlooker.ts';

/** A profit after `rents rose` is of the firm that was spoken of. */
const EARNS_NOTHING: ReadonlySet<string> = new Set(['economy', 'rate', 'currency', 'commodity']);

/** `Wall Street had expected a profit of 27 cents`: of somebody else. */
export const hasNoEarnings = (referent: Referent): boolean => EARNS_NOTHING.has(referent.class) || isMarketAtLarge(referent);

/**
 * Whether what is sold, earned or owed is of the firm, and not of whoever the clause speaks of. `previous` is the figure before it in the sentence,
 * `found` what the sentence names.
 */
export const earnsNothing = (
  kind: FigureKind,
  referent: Referent,
  previous: { readonly referent: Referent | undefined; readonly kind: FigureKind } | undefined,
  found: readonly Name[],
): boolean =>
  (isEarned(kind) && hasNoEarnings(referent)) || isAfterCount(kind, referent, previous) || isOfCoinBefore(kind, referent, found);

/** `dealers had 500,000 cars and profit rose to $1.3 billion`: not theirs; `banks reported revenue of $4bn and profit of $1bn` is. */
const isAfterCount = (kind: FigureKind, referent: Referent, previous: Parameters<typeof earnsNothing>[2]): boolean =>
  referent.class === 'product' && isEarned(kind) && previous?.referent === referent && !isEarned(previous.kind);

/** `The coin fell 5%. Net loss came to $2 billion`, `The index fell. Alpha’s deal resulted in a profit of $2 billion`: the sentence names neither. */
const isOfCoinBefore = (kind: FigureKind, { class: of, subject }: Referent, found: readonly Name[]): boolean =>
  ((of === 'crypto' && (isEarned(kind) || kind === 'debt')) || (of === 'index' && isEarned(kind))) &&
  !found.some((name) => name.subject === subject);

export const isEarned = (kind: FigureKind): boolean => kind === 'profit' || kind === 'revenue';
