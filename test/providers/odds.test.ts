import { describe, expect, it } from 'vitest';
import type { Odds } from '../../src/core/market/odds.ts';
import { kalshi } from '../../src/providers/kalshi.ts';
import { probabilityOf } from '../../src/providers/odds.ts';
import { polymarket } from '../../src/providers/polymarket.ts';
import { type Answered, answering, NOW } from './access.ts';

const HOUR = 3_600_000;
const seconds = (iso: string): number => Date.parse(iso) / 1_000;

async function ask(provider: typeof polymarket, query: string, answers: readonly Answered[]) {
  const { access, urls } = answering(provider, answers);
  const answer = await provider.odds?.(query, access);
  return { answer, urls };
}

async function found(provider: typeof polymarket, query: string, answers: readonly Answered[]) {
  const { answer } = await ask(provider, query, answers);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('a probability', () => {
  it.each([
    ['the middle of both sides', [0.6, 0.64, 0.5], { probability: 0.62, wide: false }],
    ['the last trade when they are far apart', [0.3, 0.6, 0.5], { probability: 0.5, wide: true }],
    ['never a side that nobody is on', [0, 0.08, 0.02], { probability: 0.02, wide: true }],
    ['nor the other', [0.95, 1, 0.9], { probability: 0.9, wide: true }],
    ['nor none at all', [0, 1, 0.4], { probability: 0.4, wide: true }],
    ['nor sides that are crossed', [0.7, 0.6, 0.5], { probability: 0.5, wide: true }],
  ] as const)('is %s', (_, [bid, ask, last], expected) => {
    expect(probabilityOf(bid, ask, last)).toMatchObject({ ...expected, probability: expect.closeTo(expected.probability) });
  });

  it('is none without sides or trades', () => {
    expect(probabilityOf(0, 1, null)).toBeNull();
    expect(probabilityOf(null, 0.5, null)).toBeNull();
    expect(probabilityOf(null, null, 7)).toBeNull();
  });

  it.each([0, 1])('takes no market that was never traded, and says %d of its last trade, for decided', (last) => {
    expect(probabilityOf(0, 1, last)).toBeNull();
    expect(probabilityOf(0.2, 0.4, last)).toBeNull();
    expect(probabilityOf(0.3, 0.4, last)).toMatchObject({ probability: expect.closeTo(0.35), wide: false });
  });
});

describe('Polymarket', () => {
  const market = (changes: object = {}) => ({
    question: 'Will Northwind win?',
    groupItemTitle: 'Northwind',
    outcomes: '["Yes", "No"]',
    outcomePrices: '["0.41", "0.59"]',
    clobTokenIds: '["11", "12"]',
    volume: '1500.5',
    bestBid: 0.4,
    bestAsk: 0.44,
    lastTradePrice: 0.41,
    endDate: '2026-12-31T12:00:00Z',
    active: true,
    closed: false,
    umaResolutionStatus: null,
    ...changes,
  });
  const event = (...markets: readonly object[]) => ({ slug: 'who-wins-it', title: 'Who wins it?', markets });
  const search = (...markets: readonly object[]): Answered => ({ body: { events: [event(...markets)] } });
  const history: Answered = {
    body: {
      history: [
        { t: seconds('2026-03-10T00:00:00Z'), p: 0.4 },
        { t: seconds('2026-03-09T00:00:00Z'), p: 0.3 },
        { t: seconds('2026-03-08T00:00:00Z'), p: 1.3 },
        { t: seconds('2027-03-08T00:00:00Z'), p: 0.5 },
      ],
    },
  };

  it('gives the likeliest outcomes of an event, as traded, with the days before', async () => {
    const odds = await found(polymarket, 'who wins', [
      search(market(), market({ groupItemTitle: 'Contoso', bestBid: 0.5, bestAsk: 0.52 })),
      history,
    ]);
    expect(odds.map(({ outcome, probability }) => [outcome, probability])).toEqual([
      ['Contoso', expect.closeTo(0.51)],
      ['Northwind', expect.closeTo(0.42)],
    ]);
    expect(odds[0]).toMatchObject({
      question: 'Who wins it?',
      status: 'open',
    });
    expect(odds[0]?.history.map(({ probability }) => probability)).toEqual([0.3, 0.4]);
    expect(odds[0]?.url).toBe('https://polymarket.com/event/who-wins-it');
  });

  it.each<readonly [string, object, Pick<Odds, 'probability' | 'wide'>]>([
    ['both sides', {}, { probability: 0.58, wide: false }],
    ['the last trade', { bestBid: 0.2, bestAsk: 0.44 }, { probability: 0.59, wide: true }],
  ])('reads a Yes that is not the first outcome the right way round: %s', async (_, change, { probability, wide }) => {
    const turned = { outcomes: '["No", "Yes"]', outcomePrices: '["0.41", "0.59", "0"]', clobTokenIds: '["12", "11", "10"]', ...change };
    const { answer, urls } = await ask(polymarket, 'who wins', [search(market(turned)), history]);
    expect(answer).toMatchObject({ ok: true, value: [{ probability: expect.closeTo(probability), wide }] });
    expect(urls[1]).toContain('market=11&');
  });

  it('takes what is resolved for what it came to, though it is still called active and its sides are still there', async () => {
    const over = { closed: true, umaResolutionStatus: 'resolved', outcomePrices: '["1", "0"]', closedTime: '2026-02-01 06:28:08+00' };
    const [odds] = await found(polymarket, 'who-wins-it', [{ body: event(market(over)) }, { body: { history: [] } }]);
    expect(odds).toMatchObject({ probability: 1, status: 'resolved', history: [] });
  });

  it('takes what is over, and not resolved yet, for what it came to, where no trade is told', async () => {
    const over = { closed: true, bestBid: null, bestAsk: null, lastTradePrice: null, outcomePrices: '["0", "1"]' };
    const [odds] = await found(polymarket, 'who wins', [search(market(over)), history]);
    expect(odds).toMatchObject({ probability: 0, wide: true, status: 'closed' });
  });

  it.each(['["0", "0"]', '["1", "1"]', '["", ""]'])(
    'takes %s, which closed markets have however they ended, for no result',
    async (outcomePrices) => {
      for (const umaResolutionStatus of [null, 'resolved']) {
        const over = { closed: true, bestBid: 0, bestAsk: 1, lastTradePrice: 0, outcomePrices, umaResolutionStatus };
        expect((await ask(polymarket, 'who wins', [search(market(over)), history])).answer?.ok).toBe(false);
      }
    },
  );

  it('waits for the payout of what is resolved', async () => {
    const over = { closed: true, umaResolutionStatus: 'resolved', outcomePrices: '["0.41", "0.59"]' };
    expect((await ask(polymarket, 'who wins', [search(market(over)), history])).answer?.ok).toBe(false);
    const even = { closed: true, umaResolutionStatus: 'resolved', outcomePrices: '["0.5", "0.5"]' };
    expect(await found(polymarket, 'who wins', [search(market(even)), history])).toMatchObject([{ probability: 0.5, status: 'resolved' }]);
  });

  it('shows what a market came to, and not the last trade before it', async () => {
    const over = { closed: true, bestBid: 0, bestAsk: 1, lastTradePrice: 0.3, outcomePrices: '["1", "0"]' };
    const [odds] = await found(polymarket, 'who wins', [search(market(over)), history]);
    expect(odds).toMatchObject({ probability: 1, status: 'closed' });
  });

  it('looks for an address by name, and for words where there is none of that name', async () => {
    const missing: Answered = { status: 404, body: { type: 'not found error', error: 'slug not found' } };
    const { answer, urls } = await ask(polymarket, 'who-wins-it', [missing, search(market()), history]);
    expect(answer?.ok).toBe(true);
    expect(urls.slice(0, 2).map((url) => new URL(url).pathname)).toEqual(['/events/slug/who-wins-it', '/public-search']);
  });

  it.each([
    ['no events', { events: null }],
    ['an empty list', { events: [] }],
    ['markets without any price', { events: [event(market({ bestBid: null, bestAsk: null, lastTradePrice: null, outcomePrices: null }))] }],
    ['markets of a shape of their own', { events: [event(market({ outcomes: 'Yes or no' }), { id: 7 })] }],
    ['a Yes of more than two outcomes, of which no trade is told', { events: [event(market({ outcomes: '["No", "Yes", "Void"]' }))] }],
    [
      'what nobody has traded, though it has a price in the middle',
      { events: [event(market({ bestBid: 0, bestAsk: 1, lastTradePrice: 0, outcomePrices: '["0.5", "0.5"]' }))] },
    ],
    [
      'nor where its last trade is not told',
      { events: [event(market({ bestBid: 0.2, bestAsk: 0.8, lastTradePrice: null, outcomePrices: '["0.5", "0.5"]' }))] },
    ],
    [
      'nor for a Yes that is not the first outcome',
      {
        events: [event(market({ bestBid: 0, bestAsk: 1, lastTradePrice: 0, outcomes: '["No", "Yes"]', outcomePrices: '["0.5", "0.5"]' }))],
      },
    ],
    ['what has been archived', { events: [event(market({ archived: true }))] }],
  ])('has nothing to say for %s', async (_, body) => {
    expect((await ask(polymarket, 'who wins', [{ body }])).answer).toMatchObject({ ok: false, error: { code: 'nodata' } });
  });

  it('takes no other event for the one that was asked for by name', async () => {
    const { answer } = await ask(polymarket, 'who-wins-this', [{ body: event(market()) }]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'schema' } });
  });

  it('keeps the odds when the history cannot be had', async () => {
    for (const broken of [{ status: 404, body: { error: 'no token' } }, { body: { history: 'none' } }, { status: 500, body: '{}' }]) {
      const [odds] = await found(polymarket, 'who wins', [search(market()), broken]);
      expect(odds).toMatchObject({ probability: expect.closeTo(0.42), history: [] });
      expect(odds?.historyAt).toBeUndefined();
    }
  });

  it('does not ask again for a history of less than an hour ago', async () => {
    const [odds] = await found(polymarket, 'who wins', [search(market()), history]);
    if (!odds) throw new Error('no odds');
    const later = answering(polymarket, [search(market({ bestBid: 0.5, bestAsk: 0.5 })), { body: { history: [] } }], null, NOW + HOUR / 2);
    const again = await polymarket.odds?.('who wins', later.access, [odds]);
    expect(again).toMatchObject({ ok: true, value: [{ probability: 0.5, history: odds.history }] });
    expect(later.urls).toHaveLength(1);
  });
});

describe('Kalshi', () => {
  const market = (changes: object = {}) => ({
    ticker: 'KXTEST-26-NOR',
    event_ticker: 'KXTEST-26',
    title: 'Who wins it?',
    yes_sub_title: 'Northwind',
    status: 'active',
    yes_bid_dollars: '0.4000',
    yes_ask_dollars: '0.4400',
    last_price_dollars: '0.4100',
    volume_fp: '1500.00',
    close_time: '2026-12-31T12:00:00Z',
    result: '',
    ...changes,
  });
  const side = (close: string | null) => ({ close_dollars: close });
  const candles: Answered = {
    body: {
      candlesticks: [
        { end_period_ts: seconds('2026-03-10T00:00:00Z'), yes_bid: side('0.3900'), yes_ask: side('0.4100'), price: side(null) },
        { end_period_ts: seconds('2026-03-09T00:00:00Z'), yes_bid: side('0.1000'), yes_ask: side('0.9000'), price: side('0.3000') },
        { end_period_ts: Date.parse('2026-03-08T00:00:00Z'), yes_bid: side('0.3900'), yes_ask: side('0.4100'), price: side(null) },
        { end_period_ts: seconds('2026-03-08T00:00:00Z'), yes_bid: side('0.1000'), yes_ask: side('0.9000'), price: side(null) },
      ],
    },
  };
  const markets = (...all: readonly object[]): Answered => ({ body: { markets: all, cursor: '' } });

  it('reads dollars in strings; a day without trades from its sides, and one with neither not at all', async () => {
    const [odds] = await found(kalshi, 'KXTEST-26', [markets(market()), candles]);
    expect(odds).toMatchObject({
      outcome: 'Northwind',
      probability: expect.closeTo(0.42),
      status: 'open',
      source: 'kalshi',
    });
    expect(odds?.history.map(({ probability }) => probability)).toEqual([0.3, expect.closeTo(0.4)]);
    expect(odds?.url).toBe('https://kalshi.com/markets/kxtest');
  });

  it.each([
    ['active', '', 'open', 0.42],
    ['inactive', '', 'closed', 0.42],
    ['disputed', '', 'closed', 0.42],
    ['amended', 'no', 'closed', 0.42],
    ['finalized', 'yes', 'resolved', 1],
    ['finalized', 'no', 'resolved', 0],
  ] as const)('a market that is %s, result %j, is %s', async (status, result, expected, probability) => {
    const [odds] = await found(kalshi, 'KXTEST-26', [markets(market({ status, result })), candles]);
    expect(odds).toMatchObject({ status: expected, probability: expect.closeTo(probability) });
  });

  it('a last trade that a stated result contradicts is none', async () => {
    const determined = market({ status: 'determined', result: 'yes' });
    expect((await ask(kalshi, 'KXTEST-26', [markets(determined)])).answer).toMatchObject({ ok: false, error: { code: 'nodata' } });
  });

  it.each(['', 'void', 'scalar'])('a market that is finalized with the result %j has no odds', async (result) => {
    const ended = market({ status: 'finalized', result });
    expect((await ask(kalshi, 'KXTEST-26', [markets(ended)])).answer).toMatchObject({ ok: false, error: { code: 'nodata' } });
    const odds = await found(kalshi, 'KXTEST-26', [markets(ended, market({ yes_sub_title: 'Contoso' })), candles]);
    expect(odds.map(({ outcome }) => outcome)).toEqual(['Contoso']);
  });

  it('takes no market of another event', async () => {
    const { answer } = await ask(kalshi, 'KXTEST-26', [markets(market({ event_ticker: 'KXTEST-27' })), candles]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'schema' } });
  });

  it('does not take an event for settled while any of its outcomes is open', async () => {
    const settled = ['A', 'B', 'C', 'D'].map((name) => market({ yes_sub_title: name, status: 'finalized', result: 'yes' }));
    const odds = await found(kalshi, 'KXTEST-26', [markets(...settled, market({ yes_sub_title: 'E' })), candles]);
    expect(odds.map(({ outcome }) => outcome)).toEqual(['A', 'B', 'E']);
    expect((await found(kalshi, 'KXTEST-26', [markets(...settled), candles])).map(({ outcome }) => outcome)).toEqual(['A', 'B', 'C']);
  });

  it('has nothing to say for markets that nobody has traded, and is asked by ticker only', async () => {
    for (const last_price_dollars of [null, '0.0000']) {
      const untraded = market({ yes_bid_dollars: '0.0000', yes_ask_dollars: '1.0000', last_price_dollars });
      expect((await ask(kalshi, 'KXTEST-26', [markets(untraded)])).answer).toMatchObject({ ok: false, error: { code: 'nodata' } });
    }
    const { answer, urls } = await ask(kalshi, 'who wins', [markets(market())]);
    expect([answer, urls]).toMatchObject([{ ok: false, error: { code: 'unsupported' } }, []]);
  });
});
