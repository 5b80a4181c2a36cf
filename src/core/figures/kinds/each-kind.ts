import { hedgeStart } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { RESPECTIVELY } from '../subjects/joint-subject.ts';
import type { TokenList } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import type { SentenceCues } from './cues.ts';
import type { Money } from './money-setting.ts';

/** What a firm states two of in one breath. */
const STATED: ReadonlySet<FigureKind> = new Set<FigureKind>(['revenue', 'profit', 'debt', 'spend', 'holding']);
const REACH = 24;

/** `profit and sales of $2 billion and $19 billion`, `at $2 billion, up 3%, and $19 billion, respectively`: as many sums as measures, each for each. */
export function eachKind({ list, cues, amount }: Money): FigureKind | undefined {
  if (amount.value < 1e6) return undefined;
  const and = hedgeStart(list, amount.first) - 1;
  const isFirst = list[amount.next]?.text === 'and' && [1, 2, 3].some((ahead) => isSumAt(list, amount.next + ahead));
  const isSecond = list[and]?.text === 'and' && [1, 2, 3].some((back) => isSumAt(list, and - back));
  const told = RESPECTIVELY.isIn(list);
  if (!told && !isFirst && !isSecond) return undefined;
  let sums = 0;
  let nearest = amount.first;
  for (let at = amount.first - 1; at > Math.max(0, amount.first - REACH) && list[at]?.text !== ';'; at -= 1) {
    if (isSumAt(list, at)) {
      sums += 1;
      nearest = at;
    }
    if (list[at]?.text !== 'and') continue;
    const [one, other] = [measureBefore(cues, at), measureAfter(list, cues, at)];
    if (one === undefined || other === undefined) continue;
    if (list.slice(at + 1, nearest).some(({ text }) => text === 'and' || text === ',')) return undefined;
    if (!told && sums !== (isSecond ? 1 : 0)) return undefined;
    return sums % 2 === 0 ? one : other;
  }
  return undefined;
}

const measureBefore = (cues: SentenceCues, and: number): FigureKind | undefined => stated(cues, and - 1) ?? stated(cues, and - 2, 3);

/** `and sales`, `and its net sales` */
function measureAfter(list: TokenList, cues: SentenceCues, and: number): FigureKind | undefined {
  for (let at = and + 1; at < and + 4 && list[at]?.kind === 'word'; at += 1) {
    const kind = stated(cues, at);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const stated = (cues: SentenceCues, at: number, least = 2): FigureKind | undefined =>
  cues[at]?.find(({ kind, weight, side }) => STATED.has(kind) && weight >= least && side !== 'after')?.kind;

/** A number of money, by the sign before it or the scale after it. */
const isSumAt = (list: TokenList, at: number): boolean =>
  list[at]?.kind === 'number' &&
  (((list[at - 1]?.begins ?? 0) & BEGINS.currency) !== 0 || ((list[at + 1]?.begins ?? 0) & BEGINS.scale) !== 0);
