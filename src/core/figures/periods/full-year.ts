import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { KeyFigure } from '../figure.ts';
import { JOINTS } from '../names/gap.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';

/** Where the words for a firm's whole year last begin before `to`: `full-year sales`, `in fiscal 2026`, `FY26`, `its 2026 revenue`; -1 without any. */
export function fullYearBefore(list: TokenList, to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) if (isFullYear(list, at)) return at;
  return -1;
}

/** Whether a sum that tells no time is of a firm's whole year: what is foreseen anywhere behind the words for it, a result in its own clause. */
export const isOfFullYear = (list: TokenList, { next }: Amount, modality: KeyFigure['modality']): boolean =>
  fullYearBefore(list, modality === 'actual' ? clauseEnd(list, next) : list.length) >= 0;

function clauseEnd(list: TokenList, from: number): number {
  let at = from;
  while (at < list.length && !JOINTS.has(list[at])) at += 1;
  return at;
}

function isFullYear(list: TokenList, at: number): boolean {
  const token = list[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return isYearOfFirm(list, at);
  const next = list[at + 1];
  switch (token.text) {
    case 'full':
      return list[isDash(next) ? at + 2 : at + 1]?.text === 'year';
    case 'fiscal':
      return next?.text === 'year';
    case 'annual':
    case 'yearly':
      return next?.text === 'sales' || MEASURES.has(next?.text ?? '');
    default:
      return /^fy(?:\d\d|20\d\d)?$/.test(token.text);
  }
}

/** `for 2026`, `fiscal 2026`, `2026 revenue`; not `June 30, 2026`, `the third quarter of 2026`. */
function isYearOfFirm(list: TokenList, at: number): boolean {
  if (!/^20\d\d$/.test(list[at]?.text ?? '')) return false;
  const before = tokenAt(list, at - 1);
  return IN.has(before?.text ?? '') || MEASURES.has(list[at + 1]?.text ?? '');
}
const IN = wordSet('for in fiscal');
const MEASURES = wordSet(
  'revenue revenues sales profit earnings income adjusted guidance outlook forecast forecasts net operating ebitda results',
);

/** What is expected of a year, once an article has come to it; a sum that is reported ends that. */
export class YearAhead {
  private subject: string | undefined;

  /** Whether the sum, which tells no time, is of a year. */
  isOf(subject: string, modality: KeyFigure['modality'], ofYear: boolean): boolean {
    if (ofYear) this.subject = subject;
    else if (modality === 'actual') this.subject = undefined;
    return ofYear || this.subject === subject;
  }

  end(): void {
    this.subject = undefined;
  }
}
