import { expect, it } from 'vitest';
import type { Instrument } from '../../src/core/instruments/instrument.ts';
import { SOURCES } from '../../src/core/market/source.ts';
import { moved } from '../../src/options/sources/source-order.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import { candidates } from '../../src/providers/chain.ts';

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
