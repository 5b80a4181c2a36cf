import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import { type Reading, readingOf } from '../../instruments/look-up.ts';
import type { Confirmed, Context } from '../around/context.ts';
import type { Surroundings } from '../around/surroundings.ts';
import type { Evidence } from '../mention.ts';
import type { Span } from '../spans/spans.ts';
import { type Case, caseOf } from './case.ts';
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
interface Weighing {
  readonly weighed: Case;
  score: number;
  readonly evidence: Evidence[];
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

/** Weighs what each span may name: of each the heaviest reading, or undefined where it has none. Spans without surroundings are left out. */
export function judge(
  context: Context,
  spans: readonly Span[],
  around: readonly (Surroundings | undefined)[],
  confirmed: Confirmed,
): (Judgement | undefined)[] {
  const judged: (Judgement | undefined)[] = [];
  for (const best of heaviest(context, spans, around, confirmed))
    judged.push(best && { reading: best.weighed.reading, entity: best.weighed.entity.entity, score: best.score, evidence: best.evidence });
  return judged;
}

/** What each span is sure to name on its own evidence. */
export function sureIds(context: Context, spans: readonly Span[], around: readonly Surroundings[]): (InstrumentId | undefined)[] {
  const sure: (InstrumentId | undefined)[] = [];
  for (const best of heaviest(context, spans, around, undefined))
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
  spans: readonly Span[],
  around: readonly (Surroundings | undefined)[],
  confirmed: Confirmed | undefined,
): (Weighing | undefined)[] {
  const weighings: Weighing[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    const near = around[index];
    if (!span || !near) continue;
    // The first pass only wants the sum.
    for (const reading of readingsOf(context, span))
      weighings.push({ weighed: caseOf(context, span, reading, near, confirmed), score: 0, evidence: confirmed ? [] : NO_EVIDENCE });
  }
  let [current] = weighings;
  const add: Add = (bare, detail, at) => {
    if (current) find(current, bare, detail, at);
  };
  for (const rule of RULES)
    for (const each of weighings) {
      current = each;
      rule(add, each.weighed);
    }
  const found: (Weighing | undefined)[] = [];
  let next = 0;
  for (const span of spans) {
    let best: Weighing | undefined;
    let isTied = false;
    for (; weighings[next]?.weighed.span === span; next += 1) {
      const each = weighings[next];
      if (!each) continue;
      if (!best || each.score > best.score) {
        best = each;
        isTied = false;
      } else if (each.score === best.score && isNamesake(each, best)) isTied = true;
    }
    found.push(isTied ? undefined : best);
  }
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
