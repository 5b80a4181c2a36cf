import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/core/market/source.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import { answering, instrument, NOW } from './access.ts';
import { get, KEYED, SHARE } from './reading.ts';
import { chart } from './yahoo-chart.ts';

describe('an answer about another than was asked for', () => {
  const code = async (id: SourceId, symbol: string, body: unknown, want: 'series' | 'quotes'): Promise<string> => {
    const { access } = answering(get(id), [{ body }], get(id).key === 'none' ? null : KEYED);
    const result = want === 'series' ? await get(id).series?.(symbol, SHARE, access, 'year') : await get(id).quotes?.([symbol], access);
    return result?.ok ? 'ok' : (result?.error.code ?? 'nothing asked');
  };
  const daily = [10, 11].map((close, index) => ({ date: `2026-03-0${index + 5}`, close, volume: 5 }));
  const fred = 'observation_date,SP500\n2026-03-09,100\n';
  const delayed = (symbol: string | undefined) => ({ timestamp: '2026-03-10 18:45:00', data: { symbol, current_price: 50 } });
  const candles = (pair: string) => ({ error: [], result: { [pair]: [[NOW / 1_000, '2', '9', '1', '8']], last: 0 } });

  const twelve = (symbol: string) => ({
    status: 'ok',
    meta: { symbol, currency: 'USD' },
    values: [{ datetime: '2026-03-09', close: '12' }],
  });
  const massive = (ticker: string) => ({ status: 'OK', ticker, results: [{ t: NOW, c: 11 }] });
  const end = (symbol: string) => [{ symbol, date: '2026-03-09', close: 12 }];
  const alpha = (symbol: string) => ({
    'Meta Data': { '2. Symbol': symbol },
    'Time Series (Daily)': { '2026-03-09': { '4. close': '12' } },
    'Global Quote': { '01. symbol': symbol, '05. price': '50', '07. latest trading day': '2026-03-09' },
  });

  it.each<readonly [SourceId, string, unknown, 'series' | 'quotes', string]>([
    ['twelvedata', 'NVDA', twelve('AMD'), 'series', 'schema'],
    ['twelvedata', 'BRK.B', twelve('BRK.B'), 'series', 'ok'],
    ['massive', 'NVDA', massive('AMD'), 'series', 'schema'],
    ['massive', 'BRK.B', massive('BRK.B'), 'series', 'ok'],
    ['fmp', 'NVDA', end('AMD'), 'series', 'schema'],
    ['fmp', 'BRK-B', end('BRK-B'), 'series', 'ok'],
    ['fmp', 'NVDA', [{ symbol: 'AMD', price: 50, timestamp: NOW / 1_000 }], 'quotes', 'schema'],
    ['alphavantage', 'NVDA', alpha('AMD'), 'series', 'schema'],
    ['alphavantage', 'NVDA', alpha('AMD'), 'quotes', 'schema'],
    ['alphavantage', 'BRK-B', alpha('BRK-B'), 'series', 'ok'],
    ['alphavantage', 'BRK-B', alpha('BRK-B'), 'quotes', 'ok'],
    ['fred', 'NASDAQ100', fred, 'series', 'schema'],
    ['fred', 'SP500', fred, 'series', 'ok'],
    ['cboe', 'NVDA', delayed('AMD'), 'quotes', 'schema'],
    ['cboe', 'NVDA', { ...delayed('NVDA'), symbol: 'AMD' }, 'quotes', 'schema'],
    ['cboe', '_SPX', delayed('^SPX'), 'quotes', 'ok'],
    ['cboe', 'NVDA', delayed(undefined), 'quotes', 'ok'],
    ['cboe', 'NVDA', { symbol: 'AMD', data: daily }, 'series', 'schema'],
    ['cboe', 'NVDA', { data: daily }, 'series', 'ok'],
    ['yahoo', 'IREN', chart({ symbol: 'OTHER' }), 'series', 'schema'],
    ['yahoo', 'brk-b', chart({ symbol: 'BRK-B' }), 'series', 'ok'],
    ['kraken', 'XBTUSD', candles('XETHZUSD'), 'series', 'schema'],
    ['kraken', 'SOLUSD', candles('SOLUSD'), 'series', 'ok'],
    ['kraken', 'USDTUSD', candles('USDTZUSD'), 'series', 'ok'],
  ])('%s, asked for %s: %j by %s is %s', async (id, symbol, body, want, expected) => {
    expect(await code(id, symbol, body, want)).toBe(expected);
  });
});

describe('which symbol a source is asked for', () => {
  it.each<readonly [SourceId, Parameters<typeof instrument>, string | null]>([
    ['yahoo', ['JP:7203', 'equity', { yahoo: '7203.T' }], '7203.T'],
    ['yahoo', ['CRYPTO:BTC', 'crypto', { yahoo: 'BTC-USD' }], 'BTC-USD'],
    ['cboe', ['US:BRK.B', 'equity'], 'BRK.B'],
    ['cboe', ['JP:7203', 'equity'], null],
    ['cboe', ['INDEX:NDX', 'index', { cboe: '_NDX' }], null],
    ['fred', ['INDEX:NDX', 'index', { fred: 'NASDAQ100' }], 'NASDAQ100'],
    ['kraken', ['CRYPTO:BTC', 'crypto'], 'XBTUSD'],
    ['binance', ['CRYPTO:GPS', 'crypto'], 'GPSUSDT'],
    ['tiingo', ['US:BRK.B', 'equity'], 'BRK-B'],
    ['tiingo', ['INDEX:NDX', 'index'], null],
  ])('%s %j: %s', (id, of, symbol) => {
    expect(get(id).symbol(instrument(...of), 'series')).toBe(symbol);
  });

  it('a coin that nobody reviewed is asked for by its own id only: symbols collide', () => {
    const coin = { ...instrument('CRYPTO:XMC', 'crypto', { coingecko: 'xm-coin', yahoo: 'XMC-USD' }), provenance: 'coingecko' as const };
    const asked = PROVIDERS.filter((provider) => provider.symbol(coin, 'series') !== null).map(({ id }) => id);
    expect(asked).toEqual(['coingecko']);
  });
});
