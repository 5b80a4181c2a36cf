import type { InstrumentKind } from '../../src/core/instruments/instrument.ts';
import type { Bars } from '../../src/core/market/bars.ts';
import type { MarketError, MarketErrorCode, SourceId } from '../../src/core/market/source.ts';
import type { Result } from '../../src/core/result.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import { classify } from '../../src/providers/classify.ts';
import type { Access, Provider } from '../../src/providers/provider.ts';
import { answering, instrument } from '../providers/access.ts';

/** The samples are of this moment: five past four in New York, after the close. */
export const SAMPLE_TIME = Date.parse('2025-12-02T21:05:00Z');

/** What came of a file. */
export type Outcome = { readonly class: 'ok'; readonly value: unknown } | { readonly class: MarketErrorCode };

/** What the files of a folder hold, by name. */
export type Texts = (file: string) => string;

/** Asks one adapter, whose host answers with the file. */
export interface Reading {
  /** The adapter, or what stands in its place. */
  readonly by: string;
  readonly read: (file: string, texts: Texts) => Promise<Outcome>;
}

const outcome = (result: Result<unknown, MarketError>): Outcome =>
  result.ok ? { class: 'ok', value: result.value } : { class: result.error.code };

function provider(id: SourceId): Provider {
  const found = PROVIDERS.find((each) => each.id === id);
  if (!found) throw new Error(`No provider ${id}.`);
  return found;
}

/** A reading through a provider; further files answer further requests. */
function through(
  id: SourceId,
  status: number,
  ask: (provider: Provider, access: Access) => Promise<Result<unknown, MarketError>> | undefined,
  then: readonly string[] = [],
): Reading {
  return {
    by: id,
    read: async (file, texts) => {
      const answers = [file, ...then].map((name, index) => ({ body: texts(name), status: index === 0 ? status : 200 }));
      const one = provider(id);
      const result = await ask(one, answering(one, answers, one.key === 'required' ? 'KEY' : null, SAMPLE_TIME).access);
      if (!result) throw new Error(`${id} cannot be asked for that.`);
      return outcome(result);
    },
  };
}

export const series = (id: SourceId, kind: InstrumentKind = 'equity', status = 200, asked = 'XMPL'): Reading =>
  through(id, status, (one, access) => one.series?.(asked, instrument('US:XMPL', kind), access, 'year'));

export const quotes = (id: SourceId, symbols: readonly string[], status = 200): Reading =>
  through(id, status, (one, access) => one.quotes?.(symbols, access));

export const odds = (id: SourceId, question: string, status = 200, then: readonly string[] = []): Reading =>
  through(id, status, (one, access) => one.odds?.(question, access), then);

export const facts = (id: SourceId, status = 200, then: readonly string[] = [], asked = '0000000001'): Reading =>
  through(id, status, (one, access) => one.facts?.(asked, instrument('US:XMPL', 'equity'), access, null), then);

export const list = (id: SourceId, ask: (access: Access) => Promise<Result<unknown, MarketError>>, status = 200): Reading =>
  through(id, status, (_, access) => ask(access));

/** No adapter reads such a body; what the general rules make of it still counts. */
export const general = (why: string, status = 200, format: 'json' | 'text' = 'json'): Reading => ({
  by: `– (${why})`,
  read: async (file, texts) => {
    const result = classify(status, texts(file), { url: 'https://sample.example/', reason: 'prices', format }, false, undefined);
    return result.ok ? { class: 'ok', value: null } : { class: result.error.code };
  },
});

/** The bars of a reading by `series`. */
export function barsOf(read: Outcome): Bars {
  if (read.class !== 'ok') throw new Error(`no bars but ${read.class}`);
  return (read.value as { readonly bars: Bars }).bars;
}
