import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';

let server: ReplayServer;
beforeAll(async () => {
  server = await startReplay({ pages: new URL('../pages', import.meta.url).pathname });
});
afterAll(() => server.close());

const get = (host: string, path: string): Promise<{ status: number; body: string; headers: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, headers: { host }, rejectUnauthorized: false };
    const asked = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });

describe('the stand-in for the hosts', () => {
  const chart = '/v8/finance/chart/AMZN?period1=1700000000&period2=1900000000&interval=1d';

  it('answers over TLS, and counts', async () => {
    server.reset();
    expect(JSON.parse((await get('query1.finance.yahoo.com', chart)).body)).toMatchObject({ chart: { error: null } });
    expect((await get('unknown.example', '/')).status).toBe(404);
    expect(server.counts()).toEqual({ 'query1.finance.yahoo.com': 1, 'unknown.example': 1 });
  });

  it('spoils answers on demand', async () => {
    server.setFault('query1.finance.yahoo.com', { kind: 'status', status: 429, retryAfter: 30 });
    expect(await get('query1.finance.yahoo.com', chart)).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    server.setFault('query1.finance.yahoo.com', { kind: 'reset' });
    await expect(get('query1.finance.yahoo.com', chart)).rejects.toThrow();
    server.setFault('query1.finance.yahoo.com', { kind: 'truncated' });
    const half = await get('query1.finance.yahoo.com', chart);
    expect(() => JSON.parse(half.body)).toThrow();
    server.setFault('query1.finance.yahoo.com', null);
    expect((await get('query1.finance.yahoo.com', chart)).status).toBe(200);
  });

  it('serves the sample pages, and nothing outside their folder', async () => {
    expect((await get('news.example', '/ai-landlords/')).body).toContain('<html');
    expect((await get('news.example', '/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await get('news.example', '/%zz')).status).toBe(404);
  });
});
