import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import { type Reading, readingOf } from '../instruments/look-up.ts';
import { caseOf } from './case.ts';
import { addCoinCompany } from './coin-company.ts';
import type { Confirmed, Context } from './context.ts';
import type { Evidence } from './mention.ts';
import type { Span } from './spans.ts';
import type { Surroundings } from './surroundings.ts';
import { addAlone, addCompany, addForm, addMarket, addTies } from './weigh-document.ts';
import { addKind, addWriting } from './weigh-name.ts';
import { addSurroundings } from './weigh-surroundings.ts';
import { type Add, SURE_FROM } from './weights.ts';

export interface Judgement {
  readonly reading: Reading;
  readonly entity: Entity;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

const NO_EVIDENCE: Evidence[] = [];

/** Of the reading that is being weighed: one after the other, without a pause. */
const tally = { score: 0, evidence: NO_EVIDENCE };

const add: Add = (bare, detail, at) => {
  const { feature, weight } = bare;
  tally.score += weight;
  const { evidence } = tally;
  if (evidence === NO_EVIDENCE) return;
  if (detail) evidence.push({ feature, weight, detail: detail.length > 80 ? detail.slice(0, 80) : detail });
  else evidence.push(at === undefined ? bare : { feature, weight, at });
};

/** The best reading of a span, or undefined when it has none. */
export function judge(context: Context, span: Span, around: Surroundings, confirmed: Confirmed): Judgement | undefined {
  let best: Judgement | undefined;
  for (const reading of readingsOf(context, span)) {
    weigh(context, span, reading, around, confirmed);
    const { score, evidence } = tally;
    if (!best || score > best.score) best = { reading, entity: reading.entity.entity, score, evidence };
  }
  return best;
}

/** What a span is sure to name on its own evidence. */
export function sureId(context: Context, span: Span, around: Surroundings): InstrumentId | undefined {
  let best: InstrumentId | undefined;
  let heaviest = Number.NEGATIVE_INFINITY;
  for (const reading of readingsOf(context, span)) {
    weigh(context, span, reading, around, undefined);
    if (tally.score <= heaviest) continue;
    heaviest = tally.score;
    best = reading.id;
  }
  return heaviest < SURE_FROM ? undefined : best;
}

/** A bracket tied to the name before it has that name's reading, whatever the lexicon says of its letters. */
function readingsOf({ facts }: Context, span: Span): readonly Reading[] {
  const entity = facts.brackets.get(span.start);
  return entity ? [readingOf(entity, 'symbol')] : span.readings;
}

/** Tells `tally` what speaks for and against a reading. */
function weigh(context: Context, span: Span, reading: Reading, around: Surroundings, confirmed: Confirmed | undefined): void {
  tally.score = 0;
  // The first pass only wants the sum.
  tally.evidence = confirmed ? [] : NO_EVIDENCE;
  const weighed = caseOf(context, span, reading, around, confirmed);
  addKind(add, weighed);
  addWriting(add, weighed);
  addForm(add, weighed);
  addTies(add, weighed);
  addAlone(add, weighed);
  addMarket(add, weighed);
  addCompany(add, weighed);
  addCoinCompany(add, weighed);
  addSurroundings(add, weighed);
}
