import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import { type Reading, readingOf } from '../../instruments/look-up.ts';
import type { Confirmed, Context } from '../around/context.ts';
import type { Surroundings } from '../around/surroundings.ts';
import type { Evidence } from '../mention.ts';
import type { Span } from '../spans/spans.ts';
import { type Case, caseOf, settle } from './case.ts';
import { addCoinCompany } from './coin-company.ts';
import { addAlone, addCompany, addForm, addMarket, addTies } from './weigh-document.ts';
import { addKind, addWriting } from './weigh-name.ts';
import { SURROUNDINGS } from './weigh-surroundings.ts';
import { type Add, SURE_FROM } from './weights.ts';

export interface Judgement {
  readonly reading: Reading;
  readonly entity: Entity;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

const NO_EVIDENCE: Evidence[] = [];

/** A case, and what has been found for and against it. */
export interface Weighing {
  readonly weighed: Case;
  /** Index of its span. */
  readonly at: number;
  score: number;
  evidence: Evidence[];
}

/** All that the spans may name, in text order: made once, however often it is weighed. */
export function weighingsOf(context: Context, spans: readonly Span[], around: readonly Surroundings[]): Weighing[] {
  const weighings: Weighing[] = [];
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at];
    const near = around[at];
    if (!span || !near) continue;
    for (const reading of readingsOf(context, span))
      weighings.push({ weighed: caseOf(context, span, reading, near), at, score: 0, evidence: NO_EVIDENCE });
  }
  return weighings;
}

/** One more for or against it. */
function find(weighing: Weighing, bare: Evidence, detail: string | undefined, at: number | undefined): void {
  const { feature, weight } = bare;
  weighing.score += weight;
  const { evidence } = weighing;
  if (evidence === NO_EVIDENCE) return;
  if (detail) evidence.push({ feature, weight, detail: detail.length > 80 ? detail.slice(0, 80) : detail });
  else evidence.push(at === undefined ? bare : { feature, weight, at });
}

/** All that is asked of a case, in this order. */
const RULES: readonly ((add: Add, weighed: Case) => void)[] = [
  addKind,
  addWriting,
  addForm,
  addTies,
  addAlone,
  addMarket,
  addCompany,
  addCoinCompany,
  ...SURROUNDINGS,
];

/** Weighs what each span may name: of each the heaviest reading, or undefined where it has none. Spans that are not open are left out. */
export function judge(
  context: Context,
  weighings: readonly Weighing[],
  open: readonly boolean[],
  confirmed: Confirmed,
): (Judgement | undefined)[] {
  const judged: (Judgement | undefined)[] = [];
  for (const best of heaviest(context, weighings, open, confirmed))
    judged.push(best && { reading: best.weighed.reading, entity: best.weighed.entity.entity, score: best.score, evidence: best.evidence });
  return judged;
}

/** What each span is sure to name on its own evidence. */
export function sureIds(context: Context, spans: readonly Span[], weighings: readonly Weighing[]): (InstrumentId | undefined)[] {
  const open: boolean[] = [];
  for (let at = 0; at < spans.length; at += 1) open.push(true);
  const sure: (InstrumentId | undefined)[] = [];
  for (const best of heaviest(context, weighings, open, undefined))
    sure.push(best && best.score >= SURE_FROM ? best.weighed.reading.id : undefined);
  return sure;
}

/**
 * Rule by rule, not case by case: the code of all rules is more than a processor's nearest cache holds, and would be fetched again for each
 * case. Lists are pushed to, here and around it: what `map` makes changes its kind once the code that calls it is compiled, and with it all code
 * that reads the list has to be compiled again.
 */
function heaviest(
  context: Context,
  weighings: readonly Weighing[],
  open: readonly boolean[],
  confirmed: Confirmed | undefined,
): (Weighing | undefined)[] {
  const weighedNow: Weighing[] = [];
  for (const each of weighings) {
    if (!open[each.at]) continue;
    settle(each.weighed, context, confirmed);
    each.score = 0;
    // The first pass only wants the sum.
    each.evidence = confirmed ? [] : NO_EVIDENCE;
    weighedNow.push(each);
  }
  let [current] = weighedNow;
  const add: Add = (bare, detail, at) => {
    if (current) find(current, bare, detail, at);
  };
  for (const rule of RULES)
    for (const each of weighedNow) {
      current = each;
      rule(add, each.weighed);
    }
  const found: (Weighing | undefined)[] = [];
  for (let at = 0; at < open.length; at += 1) found.push(undefined);
  const tied = new Set<number>();
  for (const each of weighedNow) {
    const best = found[each.at];
    if (!best || each.score > best.score) {
      found[each.at] = each;
      tied.delete(each.at);
    } else if (each.score === best.score && isNamesake(each, best)) tied.add(each.at);
  }
  for (const at of tied) found[at] = undefined;
  return found;
}

/** Two companies abroad that are as well known by the same name: nobody can tell which is meant. */
const isNamesake = (one: Weighing, two: Weighing): boolean =>
  isAbroad(one.weighed) && isAbroad(two.weighed) && one.weighed.reading.id !== two.weighed.reading.id;
const isAbroad = ({ symbol, entity, reading: { id } }: Case): boolean => !symbol && entity.kind === 'equity' && !id.startsWith('US:');

/** A bracket tied to the name before it has that name's reading, whatever the lexicon says of its letters. */
function readingsOf({ facts }: Context, span: Span): readonly Reading[] {
  const entity = facts.brackets.get(span.start);
  return entity ? [readingOf(entity, 'symbol')] : span.readings;
}
