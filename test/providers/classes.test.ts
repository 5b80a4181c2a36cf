import { describe, expect, it } from 'vitest';
import type { MarketErrorCode, SourceId } from '../../src/core/market/source.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { type Answered, answering, instrument, NOW } from './access.ts';

const get = (id: SourceId): Provider => {
  const provider = PROVIDERS.find((each) => each.id === id);
  if (!provider) throw new Error(id);
  return provider;
};

const SHARE = instrument('US:XMPL', 'equity');

/** Whatever the source can do, asked once. */
async function codeOf(id: SourceId, answer: Answered | Error): Promise<MarketErrorCode | 'ok'> {
  const provider = get(id);
  const { access } = answering(provider, [answer], provider.key === 'none' ? null : 'my-key');
  const result =
    (await provider.series?.('XMPL', SHARE, access, 'year')) ??
    (await provider.quotes?.(['XMPL'], access)) ??
    (await provider.facts?.('0000000001', SHARE, access, null)) ??
    (await provider.odds?.('KXTEST-26', access));
  if (!result) throw new Error('nothing asked');
  return result.ok ? 'ok' : result.error.code;
}

const EVERY = PROVIDERS.map(({ id }) => id);
const HTML = '<!doctype html><title>Please wait</title>';

describe.each(EVERY)('%s', (id) => {
  it.each<readonly [string, Answered | Error, MarketErrorCode]>([
    ['no connection', new TypeError('Failed to fetch'), 'network'],
    ['a timeout', new DOMException('late', 'TimeoutError'), 'network'],
    ['503', { body: '{}', status: 503 }, 'network'],
    ['502 as a page', { body: HTML, status: 502 }, 'network'],
    ['429', { body: 'Too Many Requests', status: 429 }, 'ratelimited'],
    ['429 as a page', { body: HTML, status: 429 }, 'ratelimited'],
    ['a page with status 200', { body: HTML }, 'blocked'],
    ['an answer from another host', { body: '{}', url: 'https://consent.example/' }, 'blocked'],
    ['451', { body: '{}', status: 451 }, 'geo'],
    ['half a body', { body: '{"chart":{"resu' }, 'schema'],
    ['another shape', { body: { something: ['else'] } }, 'schema'],
    ['a list', { body: [1, 'two', null] }, 'schema'],
  ])('%s is %s', async (_name, answer, code) => {
    expect(await codeOf(id, answer)).toBe(code);
  });

  it('404 as a page, or as plain words, is a wall: a proxy or a hotel says it too, and it would be remembered for a day', async () => {
    // The SEC says so in whatever format.
    const code = id === 'sec' ? 'notfound' : 'blocked';
    expect(await codeOf(id, { body: HTML, status: 404 })).toBe(code);
    expect(await codeOf(id, { body: 'Not Found', status: 404 })).toBe(code);
  });

  it('401 and 402 are about the key where there is one, else a wall', async () => {
    const keyed = get(id).key !== 'none';
    for (const status of [401, 402, 403]) expect(await codeOf(id, { body: '{}', status })).toBe(keyed ? 'auth' : 'blocked');
  });

  it('does not choke on a huge body', async () => {
    expect(await codeOf(id, { body: `{"a":"${'x'.repeat(id === 'sec' ? 9e6 : 13e6)}"}` })).toBe('schema');
  });
});

describe('errors that say 200, or say it in their own way', () => {
  it.each<readonly [SourceId, Answered, MarketErrorCode]>([
    ['yahoo', { status: 404, body: { chart: { result: null, error: { code: 'Not Found', description: 'No data found' } } } }, 'notfound'],
    ['yahoo', { body: { chart: { result: null, error: null } } }, 'nodata'],
    [
      'yahoo',
      { body: { chart: { result: [{ meta: { symbol: 'XMPL', currency: 'USD' }, indicators: { quote: [{}] } }], error: null } } },
      'nodata',
    ],
    ['yahoo', { status: 422, body: { chart: { result: null, error: { code: 'Unprocessable Entity', description: 'range' } } } }, 'schema'],
    ['yahoo', { status: 429, body: 'Edge: Too Many Requests' }, 'ratelimited'],
    ['yahoo', { body: 'Too Many Requests\r\n' }, 'ratelimited'],
    ['yahoo', { status: 401, body: { finance: { result: null, error: { code: 'Unauthorized' } } } }, 'blocked'],
    ['yahoo', { body: { chart: { result: null, error: { code: 'Unauthorized' } } } }, 'blocked'],
    ['cboe', { status: 403, body: '{"message":"Forbidden"}' }, 'blocked'],
    ['cboe', { status: 403, body: '<html><title>Attention Required</title></html>' }, 'blocked'],
    ['fred', { status: 404, body: '<html><title>Error - St. Louis Fed</title></html>' }, 'notfound'],
    ['cboe', { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }, 'notfound'],
    ['cboe', { body: { data: [{ date: '2026-03-09', close: 1 }] } }, 'nodata'],
    ['fred', { body: 'observation_date,XMPL\n2026-03-09,.\n' }, 'nodata'],
    ['coingecko', { status: 404, body: { error: 'coin not found' } }, 'notfound'],
    ['coingecko', { status: 401, body: { error: { status: { error_code: 10_012 } } } }, 'nodata'],
    ['coingecko', { status: 401, body: { status: { error_code: 10_002 } } }, 'auth'],
    ['coingecko', { body: { prices: [] } }, 'nodata'],
    ['coingecko', { status: 404, body: '<html>404</html>' }, 'blocked'],
    ['coingecko', { body: { status: { error_code: 429, error_message: 'slower' } } }, 'ratelimited'],
    ['coingecko', { status: 403, body: '<!DOCTYPE html><title>Error 1020</title>' }, 'blocked'],
    ['coinbase', { status: 404, body: { message: 'NotFound' } }, 'notfound'],
    ['coinbase', { status: 400, body: { message: 'Unsupported granularity' } }, 'schema'],
    ['coinbase', { body: [] }, 'nodata'],
    ['kraken', { body: { error: ['EQuery:Unknown asset pair'] } }, 'notfound'],
    ['kraken', { body: { error: ['EGeneral:Too many requests'] } }, 'ratelimited'],
    ['kraken', { body: { error: ['EService:Unavailable'] } }, 'network'],
    ['kraken', { body: { error: [], result: { last: 0 } } }, 'nodata'],
    ['kraken', { body: { error: ['EQuery:Something new'] } }, 'schema'],
    ['binance', { body: [] }, 'nodata'],
    ['binance', { status: 400, body: { code: -1121, msg: 'Invalid symbol.' } }, 'notfound'],
    ['binance', { status: 418, body: { code: -1003 } }, 'ratelimited'],
    ['sec', { status: 403, body: '<html>Your Request Originates from an Undeclared Automated Tool</html>' }, 'blocked'],
    ['sec', { body: '<html>Request Rate Threshold Exceeded</html>' }, 'blocked'],
    ['polymarket', { body: { events: null } }, 'nodata'],
    ['kalshi', { body: { markets: [], cursor: '' } }, 'notfound'],
    ['kalshi', { status: 404, body: { error: { code: 'not_found', message: 'no such event' } } }, 'notfound'],
    ['kalshi', { status: 429, body: { error: 'too many requests' } }, 'ratelimited'],
    ['twelvedata', { body: { code: 429, message: 'out of credits', status: 'error' } }, 'ratelimited'],
    ['twelvedata', { body: { code: 401, message: 'bad key', status: 'error' } }, 'auth'],
    ['twelvedata', { body: { code: 404, message: 'no symbol', status: 'error' } }, 'notfound'],
    ['twelvedata', { body: { meta: { currency: 'USD' }, values: [], status: 'ok' } }, 'nodata'],
    ['twelvedata', { body: { meta: { currency: 'INR' }, values: [{ datetime: '2026-03-09', close: '5' }], status: 'ok' } }, 'schema'],
    ['twelvedata', { status: 500, body: { code: 500, message: 'internal', status: 'error' } }, 'network'],
    ['tiingo', { status: 404, body: { detail: 'Not found.' } }, 'notfound'],
    ['tiingo', { body: [] }, 'nodata'],
    ['tiingo', { body: 'Error: You have run over your hourly request allocation.' }, 'ratelimited'],
    ['tiingo', { status: 401, body: { detail: 'Invalid token.' } }, 'auth'],
    ['massive', { body: { status: 'OK' } }, 'nodata'],
    ['massive', { body: { status: 'NOT_FOUND', message: 'No such ticker.' } }, 'notfound'],
    ['massive', { status: 401, body: { status: 'ERROR', error: 'Unknown key' } }, 'auth'],
    ['massive', { status: 429, body: { status: 'ERROR', error: 'Too many requests' } }, 'ratelimited'],
    ['massive', { body: { status: 'ERROR', error: 'Something else' } }, 'schema'],
    ['massive', { status: 403, body: { status: 'NOT_AUTHORIZED' } }, 'auth'],
    ['fmp', { body: { 'Error Message': 'Invalid API KEY.' } }, 'auth'],
    ['fmp', { body: { 'Error Message': 'Limit Reach .' } }, 'ratelimited'],
    ['fmp', { status: 403, body: { 'Error Message': 'Legacy endpoint.' } }, 'auth'],
    ['fmp', { body: [] }, 'notfound'],
    ['fmp', { body: [{ date: '2026-03-09', close: null }] }, 'nodata'],
    ['finnhub', { body: { c: 0, d: null, dp: null, t: 0 } }, 'notfound'],
    ['finnhub', { body: { c: null, d: null, dp: null, t: null } }, 'nodata'],
    ['finnhub', { status: 403, body: { error: 'No access' } }, 'auth'],
    ['finnhub', { status: 401, body: { error: 'Invalid API key' } }, 'auth'],
    ['alphavantage', { body: { Note: 'call frequency' } }, 'ratelimited'],
    ['alphavantage', { body: { Information: 'rate limit' } }, 'ratelimited'],
    ['alphavantage', { body: { 'Error Message': 'Invalid API call.' } }, 'notfound'],
    ['alphavantage', { body: { 'Error Message': 'the parameter apikey is invalid or missing.' } }, 'auth'],
    ['alphavantage', { body: { 'Time Series (Daily)': {} } }, 'nodata'],
    ['alphavantage', { body: { 'Time Series (Daily)': { '2026-03-09': { '4. close': 12 } } } }, 'schema'],
  ])('%s %j is %s', async (id, answer, code) => {
    expect(await codeOf(id, answer)).toBe(code);
  });

  it('takes a time to come back from the header, in seconds or as a date, within a day', async () => {
    const retry = async (header: string) => {
      const { access } = answering(get('coingecko'), [{ status: 429, body: '{}', headers: { 'retry-after': header } }]);
      const answer = await get('coingecko').series?.('XMPL', SHARE, access, 'year');
      return answer?.ok === false ? answer.error.retryAt : undefined;
    };
    expect(await retry('90')).toBe(NOW + 90_000);
    expect(await retry(new Date(NOW + 60_000).toUTCString())).toBe(NOW + 60_000);
    expect(await retry('999999999')).toBe(NOW + 86_400_000);
    // Without one, our own rest.
    expect(await retry('soon')).toBe(NOW + 60_000);
  });
});

describe('transport', () => {
  it('sends nothing of the reader, and logs hosts, never addresses', async () => {
    const { access, inits, log } = answering(
      get('alphavantage'),
      [{ body: { Information: 'We have detected your API key as my-key' } }],
      'my-key',
    );
    const answer = await get('alphavantage').series?.('XMPL', SHARE, access, 'year');
    expect(inits[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    expect(log).toEqual([
      { at: NOW, host: 'www.alphavantage.co', source: 'alphavantage', reason: 'prices', outcome: 'ratelimited', took: 0 },
    ]);
    expect(JSON.stringify([answer, log])).not.toContain('my-key');
  });

  it.each<readonly [SourceId, string, unknown]>([
    ['massive', 'my key/1', { status: `Unknown key my key/1 or my%20key%2F1 ${'x'.repeat(500)}` }],
    ['alphavantage', 'my key/1', { 'Time Series (Daily)': { [`my key/1 ${'x'.repeat(500)}`]: {} } }],
    // Cut after the key, or within it.
    ['massive', 'k'.repeat(60), { status: `${'x'.repeat(90)}${'k'.repeat(60)}` }],
  ])('lets no key out of %s by what the source says, and keeps no long speech', async (id, key, body) => {
    const { access, log } = answering(get(id), [{ body }], key);
    const answer = await get(id).series?.('XMPL', SHARE, access, 'year');
    expect(answer).toMatchObject({ ok: false, error: { code: 'schema' } });
    const told = JSON.stringify([answer, log]);
    expect(told).toContain('[key]');
    expect(told).not.toMatch(/my key|my%20key|kk/);
    expect(answer?.ok === false && answer.error.detail?.length).toBeLessThanOrEqual(120);
  });

  it.each(['twelvedata', 'tiingo', 'massive', 'finnhub', 'coingecko'] as const)(
    'puts the key of %s in a header, not in the address',
    async (id) => {
      const { access, urls, inits } = answering(get(id), [{ body: {} }], 'my-key');
      await (get(id).series?.('XMPL', SHARE, access, 'year') ?? get(id).quotes?.(['XMPL'], access));
      expect(urls.join()).not.toContain('my-key');
      expect(JSON.stringify(inits[0]?.headers)).toContain('my-key');
    },
  );

  it.each(PROVIDERS.map((provider) => [provider.id, provider] as const))(
    'of %s follows no redirect, and calls it a wall',
    async (_, source) => {
      const key = source.key === 'none' ? null : 'my-key';
      const { access, inits } = answering(source, [{ body: '', status: 302 }], key);
      const answer = await access.ask({ url: `https://${source.hosts[0]}/`, reason: 'prices' }, () => ({ ok: true, value: 1 }));
      expect(answer).toMatchObject({ ok: false, error: { code: 'blocked', source: source.id } });
      expect(inits[0]).toMatchObject({ redirect: 'manual' });
    },
  );

  it('takes nothing of another origin for an answer', async () => {
    const { access } = answering(get('yahoo'), [{ body: '{}', url: 'https://query1.finance.yahoo.com:8443/v8/finance/chart/XMPL' }]);
    expect(await get('yahoo').series?.('XMPL', SHARE, access, 'year')).toMatchObject({ ok: false, error: { code: 'blocked' } });
  });

  it('uses the limits of the plan when CoinGecko is asked with a key', async () => {
    const { limits, keyedLimits } = get('coingecko');
    expect([limits.rates[0]?.count, keyedLimits?.rates[0]?.count]).toEqual([5, 30]);
  });

  it('keeps a provider to its own hosts', async () => {
    const { access, urls } = answering(get('yahoo'), [{ body: {} }]);
    await expect(access.ask({ url: 'https://elsewhere.example/', reason: 'prices' }, () => ({ ok: true, value: 1 }))).rejects.toThrow();
    expect(urls).toEqual([]);
  });
});
