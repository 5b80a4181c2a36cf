import { type Instrument, type InstrumentId, isOrganisationId } from '../../core/instruments/instrument.ts';
import type { Ask } from '../../messaging/ask.ts';

/** Names of ids, as far as the lexicon knows them. */
interface Named {
  readonly instruments: readonly Instrument[];
  readonly organisations: readonly { readonly id: InstrumentId; readonly name: string }[];
}

/** So many ids are asked for at once: a request with more than twice as many is refused. */
const AT_ONCE = 500;

/** What has these ids, however many they are: a full watchlist and all that was said of names are more than one request takes. */
export async function namesOf(ids: Iterable<InstrumentId>, ask: Ask): Promise<Named> {
  const unlike = [...new Set(ids)];
  const [instruments, organisations] = await Promise.all([
    Promise.all(batchesOf(unlike.filter((id) => !isOrganisationId(id))).map((batch) => ask('lexicon/get', { ids: batch }))),
    Promise.all(batchesOf(unlike.filter(isOrganisationId)).map((batch) => ask('lexicon/organisations', { ids: batch }))),
  ]);
  return { instruments: instruments.flat(), organisations: organisations.flat() };
}

const batchesOf = (ids: readonly InstrumentId[]): readonly InstrumentId[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, batch) => ids.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE));
