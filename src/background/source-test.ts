import type { Instrument, InstrumentId } from '../core/instruments/instrument.ts';
import { utcDate } from '../core/market/date.ts';
import type { MarketError, SourceId } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { SourceSample } from '../messaging/protocol.ts';
import type { Access, Provider } from '../providers/provider.ts';
import type { Sources } from './sources.ts';

/** Known to some source each; the first that a source carries is asked for. */
const EXAMPLES: readonly InstrumentId[] = ['US:AAPL', 'CRYPTO:BTC', 'INDEX:NDX', 'INDEX:SPX'];
/** The SEC's number of the first example, which the lexicon has only once the SEC's list has arrived. */
const EXAMPLE_CIK = 320193;
/** Where a source searches, a word; where it does not, an event of its that stays open for decades. */
const QUESTION = 'bitcoin';
const EVENT = 'KXELONMARS-99';

interface Parts {
  readonly sources: Sources;
  readonly instruments: (ids: readonly InstrumentId[]) => Promise<readonly Instrument[]>;
}

/** One real call to a source, past every cache, and what came back. It counts against the budget like any other. */
export async function testSource(id: SourceId, { sources, instruments }: Parts): Promise<Result<SourceSample, MarketError>> {
  const examples = (await instruments(EXAMPLES)).map((each) => (each.id === EXAMPLES[0] ? { cik: EXAMPLE_CIK, ...each } : each));
  return sources.one(id, (provider, access) => askOne(provider, access, examples));
}

async function askOne(provider: Provider, access: Access, examples: readonly Instrument[]): Promise<Result<SourceSample, MarketError>> {
  const named = (want: 'series' | 'quote' | 'facts') => {
    for (const instrument of examples) {
      const symbol = provider.symbol(instrument, want);
      if (symbol !== null) return { instrument, symbol };
    }
    return null;
  };
  const priced = named('series');
  if (provider.series && priced) {
    const answer = await provider.series(priced.symbol, priced.instrument, access, 'year');
    const last = answer.ok ? answer.value.bars.bars.at(-1) : undefined;
    if (!answer.ok) return answer;
    if (!last) return failure({ code: 'nodata', source: provider.id });
    return success({
      what: 'price',
      name: priced.instrument.name,
      value: last.close,
      currency: answer.value.bars.currency,
      date: last.date,
    });
  }
  const quoted = named('quote');
  if (provider.quotes && quoted) {
    const answer = await provider.quotes([quoted.symbol], access);
    if (!answer.ok) return answer;
    const quote = answer.value.get(quoted.symbol);
    if (!quote) return failure({ code: 'notfound', source: provider.id });
    const date = utcDate(quote.asOf);
    return success({ what: 'price', name: quoted.instrument.name, value: quote.price, currency: quote.currency, date });
  }
  const filed = named('facts');
  if (provider.facts && filed) {
    const answer = await provider.facts(filed.symbol, filed.instrument, access, null);
    if (!answer.ok) return answer;
    const { facts } = answer.value;
    return facts
      ? success({ what: 'filing', name: facts.name, form: facts.form, date: facts.filed })
      : failure({ code: 'nodata', source: provider.id });
  }
  const odds = provider.odds
    ? await provider.odds(provider.id === 'kalshi' ? EVENT : QUESTION, access)
    : failure({ code: 'unsupported' as const, source: provider.id });
  if (!odds.ok) return odds;
  const [first] = odds.value;
  return first
    ? success({ what: 'odds', question: first.question, probability: first.probability })
    : failure({ code: 'nodata', source: provider.id });
}
