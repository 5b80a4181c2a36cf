import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import type { Token } from '../words/tokens.ts';
import { PERCENT, type Setting, type VoteSetting, vote } from './votes.ts';

/** A percentage, or a number of points, and what the words around it say. */
export interface Percent extends Setting {
  /** The word after it. */
  readonly after: string;
  /** The word before it and its hedge. */
  readonly governor: Token | undefined;
  readonly word: string;
  /** That word may stand before a level. */
  readonly isAtLevel: boolean;
  /** How much the words near say that it is of a kind. */
  readonly votes: ReadonlyMap<FigureKind, number>;
  /** How much they, and what it is about, say that it is a rate. */
  readonly rate: number;
}

export function readPercent(setting: VoteSetting): Percent {
  const { list, cues, amount, direction, subject, from, to, previous, background, spoken } = setting;
  const votes = vote(setting, PERCENT);
  const governor = before(list, amount);
  const word = governor?.text ?? '';
  const isOfSeries = subject?.class === 'economy' && /inflation|unemployment/.test(subject.subject);
  const rate = (votes.get('rate') ?? 0) + (subject?.class === 'rate' ? 2 : 0) + (isOfSeries ? 2 : 0);
  const after = list[amount.next]?.text ?? '';
  const isAtLevel = AT_LEVEL.has(word);
  // Field by field: a spread copy of settings costs a tenth of the time of all figures.
  return { list, cues, amount, direction, subject, from, to, previous, background, spoken, after, governor, word, isAtLevel, votes, rate };
}
const AT_LEVEL: ReadonlySet<string> = new Set(['to', 'at', 'from', 'of', 'is', 'was', 'near', 'around', 'below', 'above']);
