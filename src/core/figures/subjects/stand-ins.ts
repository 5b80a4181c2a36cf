import type { SubjectClass } from '../names/common-subjects.ts';

/** What `the company` may stand for. */
const NAMED_FIRMS: readonly SubjectClass[] = ['equity', 'organisation', 'name'];

/** Of what classes the names are that a common noun may stand for: `the company` for a firm, `the token` for a coin. */
export const STANDS_FOR: ReadonlyMap<SubjectClass, readonly SubjectClass[]> = new Map<SubjectClass, readonly SubjectClass[]>([
  ['company', NAMED_FIRMS],
  ['security', ['equity', 'etf', 'name']],
  ['token', ['crypto']],
  ['gauge', ['index']],
  ['contract', ['commodity']],
]);

export const FUNDS: readonly SubjectClass[] = ['etf'];
export const COMMODITIES: readonly SubjectClass[] = ['commodity'];
export const INDICES: readonly SubjectClass[] = ['index'];
/** With instruments. */
export const FIRMS: readonly SubjectClass[] = ['equity', 'organisation'];
export const COMPANIES: ReadonlySet<SubjectClass> = new Set<SubjectClass>([...NAMED_FIRMS, 'person']);

/** A firm by its name, listed or not. */
export const isNamedFirm = (kind: SubjectClass): boolean => NAMED_FIRMS.includes(kind);

/** It stands for a name used before. */
export const isAnaphor = (kind: SubjectClass): boolean => kind === 'pronoun' || STANDS_FOR.has(kind);
