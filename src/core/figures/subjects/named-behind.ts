import type { Mention } from '../../mentions/mention.ts';
import type { Amount } from '../amounts/amount.ts';
import { beforeArticle, leads, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { TIME_CONJUNCTIONS } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import type { Moved } from './phrase-head.ts';
import { isAnaphor } from './stand-ins.ts';

interface Asked {
  readonly list: TokenList;
  readonly found: readonly Name[];
  readonly amount: Amount;
  /** Whose the move was taken for, and what moved. */
  readonly meant: Referent | undefined;
  readonly moved: Moved;
  /** Start of the sentence. */
  readonly start: number;
  readonly title: string;
  readonly marked: readonly Mention[];
}

/**
 * `The grocer closed 4% lower after Alpha opened a shop`, `The shares closed 4% lower on a warning from Alpha`: who is named only behind the move
 * of whom nobody named is likely another. `mover`: the firm as it is called, else nobody. Undefined where the name may be the mover's own.
 */
export function namedBehind(asked: Asked): { readonly behind: Name; readonly mover: Referent | 'nobody' } | undefined {
  const { found, amount, meant, start, title, marked } = asked;
  const wanted = meant?.instrument;
  const behind = found.find(({ instrument }) => instrument !== undefined && (wanted === undefined || instrument === wanted));
  if (behind === undefined || behind.first < amount.next) return undefined;
  const mover = unnamedMover(asked, behind);
  const its = mover === undefined ? [] : marked.filter(({ instrument }) => instrument === behind.instrument);
  if (mover === undefined || its.some((mention) => mention.start < start)) return undefined;
  // An article whose title begins with a name may be about it.
  return { behind, mover: its.some(({ surface }) => title.startsWith(surface)) ? 'nobody' : mover };
}

function unnamedMover({ list, found, amount, moved }: Asked, { instrument }: Name): Referent | 'nobody' | undefined {
  if (moved.of !== 'itself' || (moved.name !== undefined && !isAnaphor(moved.name.class))) return undefined;
  const firm = found.findLast((name) => name.class === 'company' && name.next <= amount.first);
  if (firm !== undefined) return referentOf(firm.subject, 'name');
  const leading = found.some((name) => name.instrument === instrument && !isGoverned(list, name) && leads(list, name, list.length));
  return leading ? undefined : 'nobody';
}

/** `from Alpha`; not `after Alpha said` */
function isGoverned(list: TokenList, { first }: Name): boolean {
  const before = beforeArticle(list, first);
  return PREPOSITIONS.has(before) && !TIME_CONJUNCTIONS.has(before);
}
