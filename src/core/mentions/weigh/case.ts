import type { InstrumentId, KnownEntity } from '../../instruments/instrument.ts';
import type { Reading } from '../../instruments/look-up.ts';
import type { Senses } from '../../instruments/ordinary.ts';
import type { Confirmed, Context } from '../around/context.ts';
import type { Page } from '../around/page.ts';
import type { Surroundings } from '../around/surroundings.ts';
import type { ExplicitForm } from '../spans/explicit.ts';
import type { Span } from '../spans/spans.ts';
import { isLocal, sensesAsWritten } from './senses.ts';

/** A reading of a span that is weighed, with what every rule asks. Made once; what depends on what is sure is written anew by `settle`. */
export interface Case {
  context: Context;
  page: Page;
  readonly span: Span;
  readonly reading: Reading;
  readonly entity: KnownEntity;
  readonly around: Surroundings;
  /** Undefined where only what is sure on its own evidence counts. */
  confirmed: Confirmed | undefined;
  /** Whether it is read as a symbol. */
  readonly symbol: boolean;
  readonly form: ExplicitForm | undefined;
  /** What it means elsewhere, as written. */
  readonly senses: Senses;
  readonly severalWords: boolean;
  /** Where the text names it in full first, if it does. */
  readonly namedAt: number | undefined;
  /** What the text names that nobody else has: `iPhone` of Apple. */
  readonly owns: string | undefined;
  /** One word, of what the text elsewhere names in full. */
  inFull: boolean;
  /** Whether the words beside it speak of a business. */
  local: boolean;
}

export function caseOf(context: Context, span: Span, reading: Reading, around: Surroundings): Case {
  const { page, facts } = context;
  const { entity, as, id } = reading;
  return {
    context,
    page,
    span,
    reading,
    entity,
    around,
    confirmed: undefined,
    symbol: as === 'symbol' || as === 'former-symbol',
    form: span.explicit?.form,
    senses: sensesAsWritten(span, reading, entity, around),
    severalWords: span.to > span.from,
    namedAt: facts.longForms.get(id),
    owns: facts.owners.get(id),
    inFull: false,
    local: false,
  };
}

/** Writes what depends on what is sure so far, and on what the surroundings say since. */
export function settle(weighed: Case, context: Context, confirmed: Confirmed | undefined): void {
  const { span, reading, entity, around, senses, namedAt } = weighed;
  const { page } = context;
  weighed.context = context;
  weighed.page = page;
  weighed.confirmed = confirmed;
  weighed.inFull = !weighed.severalWords && isNamedBefore(namedAt, reading.id, span, around, confirmed);
  weighed.local = isLocal(around, entity, senses, page);
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
