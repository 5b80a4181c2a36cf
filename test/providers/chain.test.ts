import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/core/instruments/instrument.ts';
import { type MarketErrorCode, SOURCES } from '../../src/core/market/source.ts';
import { failure, success } from '../../src/core/result.ts';
import { moved } from '../../src/options/sources/source-order.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import { candidates, firstAnswer } from '../../src/providers/chain.ts';

const BTC: Instrument = {
  id: 'CRYPTO:BTC',
  kind: 'crypto',
  symbol: 'BTC',
  name: 'Bitcoin',
  symbols: { yahoo: 'BTC-USD', coingecko: 'bitcoin' },
  tier: 1,
  provenance: 'reviewed',
};
const AMZN: Instrument = { ...BTC, id: 'US:AMZN', kind: 'equity', symbol: 'AMZN', name: 'Amazon', symbols: { yahoo: 'AMZN' } };
const asked = (instrument: Instrument, preferred = moved([], 'kraken', -1)) =>
  candidates(PROVIDERS, instrument, 'series', (id) => id === 'tiingo', preferred).map(({ provider }) => provider.id);

it('moves a source within its group, and nothing else', () => {
  expect(moved([], 'kraken', -1)).toHaveLength(SOURCES.length);
  expect(asked(BTC)).toEqual(['coingecko', 'kraken', 'coinbase', 'binance', 'yahoo']);
  expect(asked(AMZN).slice(0, 2)).toEqual(['tiingo', 'yahoo']);
  expect(asked(AMZN, moved([], 'cboe', -1)).slice(0, 3)).toEqual(['tiingo', 'cboe', 'yahoo']);
});

it('asks for the price of a coin where its days are asked for', () => {
  const priced = candidates(PROVIDERS, BTC, 'quote', () => false).map(({ provider }) => provider.id);
  expect(priced).toEqual(['coingecko', 'coinbase', 'kraken', 'binance', 'yahoo']);
});

describe('of sources that are asked one after another', () => {
  const three = candidates(PROVIDERS, BTC, 'series', () => false).slice(0, 3);
  const failing = (codes: readonly MarketErrorCode[]) => {
    const left = [...codes];
    return firstAnswer(three, async () => failure({ code: left.shift() ?? 'unsupported' }));
  };

  it('the first answer counts, and nobody is asked after it', async () => {
    const asked: string[] = [];
    const answer = await firstAnswer(three, async ({ provider }) => {
      asked.push(provider.id);
      return asked.length === 2 ? success(provider.id) : failure({ code: 'network' });
    });
    expect(answer).toEqual({ ok: true, value: 'coinbase' });
    expect(asked).toEqual(['coingecko', 'coinbase']);
  });

  it.each<readonly [MarketErrorCode[], MarketErrorCode]>([
    [['network', 'permission', 'notfound'], 'permission'],
    [['notfound', 'network', 'ratelimited'], 'ratelimited'],
    [['nodata', 'auth', 'network'], 'network'],
    [['notfound', 'disabled', 'nodata'], 'nodata'],
    [['disabled', 'unsupported', 'disabled'], 'disabled'],
  ])('%j: the reader is told of %s', async (codes, told) => {
    expect(await failing(codes)).toEqual({ ok: false, error: { code: told } });
  });
});
