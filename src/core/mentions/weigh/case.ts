import type { InstrumentId, KnownEntity } from '../../instruments/instrument.ts';
import type { Reading } from '../../instruments/look-up.ts';
import type { Senses } from '../../instruments/ordinary.ts';
import type { Confirmed, Context } from '../around/context.ts';
import type { Page } from '../around/page.ts';
import type { Surroundings } from '../around/surroundings.ts';
import type { ExplicitForm } from '../spans/explicit.ts';
import type { Span } from '../spans/spans.ts';
import { isLocal, sensesAsWritten } from './senses.ts';

/** A reading of a span that is being weighed, with what every rule asks. */
export interface Case {
  readonly context: Context;
  readonly page: Page;
  readonly span: Span;
  readonly reading: Reading;
  readonly entity: KnownEntity;
  readonly around: Surroundings;
  /** Undefined where only what is sure on its own evidence counts. */
  readonly confirmed: Confirmed | undefined;
  /** Whether it is read as a symbol. */
  readonly symbol: boolean;
  readonly form: ExplicitForm | undefined;
  /** What it means elsewhere, as written. */
  readonly senses: Senses;
  readonly severalWords: boolean;
  /** Where the text names it in full first, if it does. */
  readonly namedAt: number | undefined;
  /** One word, of what the text elsewhere names in full. */
  readonly inFull: boolean;
  /** Whether the words beside it speak of a business. */
  readonly local: boolean;
}

export function caseOf(context: Context, span: Span, reading: Reading, around: Surroundings, confirmed: Confirmed | undefined): Case {
  const { page } = context;
  const { entity, as } = reading;
  const senses = sensesAsWritten(span, reading, entity, around);
  const namedAt = context.facts.longForms.get(reading.id);
  return {
    context,
    page,
    span,
    reading,
    entity,
    around,
    confirmed,
    symbol: as === 'symbol' || as === 'former-symbol',
    form: span.explicit?.form,
    senses,
    severalWords: span.to > span.from,
    namedAt,
    inFull: span.to === span.from && isNamedBefore(namedAt, reading.id, span, around, confirmed),
    local: isLocal(around, entity, senses, page),
  };
}

/**
 * What another is called and known by every day is not his who is named in full, or for certain, only further on, or after that other:
 * `Merck rose. Merck KGaA fell.` Headlines come before everything.
 */
export const isNamedBefore = (
  first: number | undefined,
  id: InstrumentId,
  { start, readings }: Span,
  { headline }: Surroundings,
  confirmed: Confirmed | undefined,
): boolean =>
  first !== undefined &&
  (headline ||
    readings.length === 1 ||
    !readings.some((other) => other.id !== id && isCalled(other) && (first > start || (confirmed?.ids.get(other.id) ?? first) < first)));
const isCalled = ({ as, entity }: Reading): boolean => as === 'name' && entity.kind === 'equity' && entity.tier === 1;
