import { wordSet } from '../../word-set.ts';
import type { FigureKind } from '../figure.ts';
import { ARTICLES } from '../words/shared-words.ts';
import { tokenAt } from '../words/tokens.ts';
import type { Money } from './money-setting.ts';

/** What a verb of many uses says of the sum right after it, for where nothing else in the text says more: `the fund has $2.1 trillion`; not `has a $2 billion price`. */
export function leftToVerb({ list, amount: { first, next } }: Money, verb: string): FigureKind | undefined {
  const left = ARTICLES.has(tokenAt(list, first - 1)) ? undefined : VERBS.get(verb);
  return left?.followed?.has(list[next]?.text ?? '') === false ? undefined : left?.kind;
}

interface Left {
  readonly kind: FigureKind;
  /** The words of which one must stand after the sum. */
  readonly followed?: ReadonlySet<string>;
}

/** `took £92,000 on its first day`; not `took $40 billion with it`, `took $3 billion a year out of` */
const WHEN = wordSet('on in over during at last this');
const VERBS: ReadonlyMap<string, Left> = new Map<string, Left>([
  ['has', { kind: 'holding' }],
  ['have', { kind: 'holding' }],
  ['had', { kind: 'holding' }],
  ['gave', { kind: 'spend' }],
  ['gives', { kind: 'spend' }],
  ['give', { kind: 'spend' }],
  ['won', { kind: 'revenue' }],
  ['took', { kind: 'revenue', followed: WHEN }],
  ['cleared', { kind: 'profit', followed: WHEN }],
  // `booked €95 million from the disposal`
  ['books', { kind: 'profit', followed: wordSet('from on') }],
  ['booked', { kind: 'profit', followed: wordSet('from on') }],
  ['transferred', { kind: 'volume' }],
]);
