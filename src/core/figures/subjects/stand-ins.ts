import type { SubjectClass } from '../names/common-subjects.ts';

/** Of what classes the names are that a common noun may stand for: `the company` for a firm, `the token` for a coin. */
export const STANDS_FOR: ReadonlyMap<SubjectClass, readonly SubjectClass[]> = new Map<SubjectClass, readonly SubjectClass[]>([
  ['company', ['equity', 'organisation', 'name']],
  ['security', ['equity', 'etf', 'name']],
  ['token', ['crypto']],
  ['gauge', ['index']],
]);

/** With instruments. */
export const FIRMS: readonly SubjectClass[] = ['equity', 'organisation'];
export const COMPANIES: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['equity', 'organisation', 'name', 'person']);

/** It stands for a name used before. */
export const isAnaphor = (kind: SubjectClass): boolean => kind === 'pronoun' || STANDS_FOR.has(kind);
