import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/core/market/source.ts';
import { SOURCE_NAMES } from '../../src/ui/sources.ts';
import { answering, NOW } from './access.ts';
import { COIN, closes, get, quotes, series } from './reading.ts';

describe('coins', () => {
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

  it('CoinGecko: midnight closes the day before, and the last point is now', async () => {
    const prices = [
      [day('2026-03-09'), 8],
      [day('2026-03-10'), 9],
      [NOW, 10],
    ];
    const value = await series('coingecko', { body: { prices } }, COIN);
    expect(closes(value)).toEqual([
      ['2026-03-08', 8],
      ['2026-03-09', 9],
      ['2026-03-10', 10],
    ]);
    expect(value.bars.lastIsOpen).toBe(true);
  });

  it('CoinGecko: prices of several coins, numbers that may be null', async () => {
    const body = [
      { id: 'xm-coin', current_price: 2, price_change_percentage_24h: null, last_updated: '2026-03-10T18:59:00Z' },
      { id: 'dead', current_price: null },
    ];
    const found = await quotes('coingecko', ['xm-coin', 'dead'], { body });
    expect(found.get('xm-coin')).toMatchObject({ price: 2, change: null, session: 'always' });
    expect(found.has('dead')).toBe(false);
  });

  it.each<readonly [SourceId, unknown]>([
    [
      'coinbase',
      [
        [day('2026-03-10') / 1_000, 1, 12, 2, 10, 5],
        [day('2026-03-09') / 1_000, 1, 9, 2, 8, 5],
      ],
    ],
    [
      'kraken',
      {
        error: [],
        result: {
          XXMCZUSD: [
            [day('2026-03-09') / 1_000, '2', '9', '1', '8', '0', '5', 1],
            [day('2026-03-10') / 1_000, '2', '12', '1', '10', '0', '5', 1],
          ],
          last: 0,
        },
      },
    ],
    [
      'binance',
      [
        [day('2026-03-09'), '2', '9', '1', '8', '5'],
        [day('2026-03-10'), '2', '12', '1', '10', '5'],
      ],
    ],
  ])('%s: days, and no price: they do not say when it was traded', async (id, body) => {
    const value = await series(id, { body }, COIN, 'XMCUSD');
    expect(value.bars.bars).toMatchObject([
      { date: '2026-03-09', close: 8, high: 9, low: 1 },
      { date: '2026-03-10', close: 10, high: 12 },
    ]);
    expect(value.quote).toBeUndefined();
  });

  describe('at an exchange', () => {
    const HOUR = 3_600_000;
    /** `[openedAt, close, trades]`, the oldest first, as each exchange writes them. */
    type Traded = readonly (readonly [openedAt: number, close: number, trades: number])[];
    const written: readonly (readonly [SourceId, string, (candles: Traded) => unknown])[] = [
      [
        'coinbase',
        'XMC-USD',
        (candles) => candles.flatMap(([at, close, trades]) => (trades === 0 ? [] : [[at / 1_000, 1, 99, 2, close, 5]])).reverse(),
      ],
      [
        'kraken',
        'XMCUSD',
        (candles) => ({
          error: [],
          result: { XMCUSD: candles.map(([at, close, trades]) => [at / 1_000, '2', '99', '1', String(close), '0', '5', trades]), last: 0 },
        }),
      ],
      [
        'binance',
        'XMCUSDT',
        (candles) => candles.map(([at, close, trades]) => [at, '2', '99', '1', String(close), '5', at + 299_999, '0', trades]),
      ],
    ];

    it('of Binance are in USDT, as the name beside them says', () => {
      expect(SOURCE_NAMES.binance).toContain('USDT');
    });

    it.each(written)('%s: a price is of the last trade, however long ago, and changed since 24 hours before', async (id, symbol, body) => {
      const last = NOW - 3 * HOUR;
      const candles: Traded = [
        [last - 24.5 * HOUR, 8, 1],
        [last - 1 * HOUR, 9, 1],
        [last, 10, 1],
        [NOW - 60_000, 10, 0],
      ];
      const found = (await quotes(id, [symbol], { body: body(candles) })).get(symbol);
      expect(found).toMatchObject({ price: 10, change: 0.25, asOf: last, session: 'always', source: id });
      const young = (await quotes(id, [symbol], { body: body(candles.slice(1)) })).get(symbol);
      expect(young).toMatchObject({ price: 10, change: null });
      await expect(quotes(id, [symbol], { body: body([]) })).rejects.toThrow('nodata');
    });
  });

  it('Coinbase: as many days as measures look back, in two answers, though the older may be empty', async () => {
    const day = (days: number) => [Math.floor(NOW / 86_400_000 - days) * 86_400, 1, 12, 2, 10 + days / 100, 5];
    const page = (from: number, to: number) => ({ body: Array.from({ length: to - from + 1 }, (_, index) => day(from + index)) });
    const { access, urls } = answering(get('coinbase'), [page(0, 299), page(300, 500)]);
    const both = await get('coinbase').series?.('XMC-USD', COIN, access, 'year');
    expect(both?.ok && both.value.bars.bars).toHaveLength(501);
    expect(urls.map((url) => new URL(url).searchParams.get('end')?.slice(0, 10))).toEqual(['2026-03-10', '2025-05-14']);
    const recent = answering(get('coinbase'), [page(0, 20), { body: [] }]);
    const young = await get('coinbase').series?.('XMC-USD', COIN, recent.access, 'year');
    expect(young?.ok && young.value.bars.bars).toHaveLength(21);
    const broken = answering(get('coinbase'), [page(0, 299), { body: 'busy', status: 503 }]);
    expect(await get('coinbase').series?.('XMC-USD', COIN, broken.access, 'year')).toMatchObject({ ok: false, error: { code: 'network' } });
  });
});
