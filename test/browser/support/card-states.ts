import { delisted } from '../../../src/core/market/source.ts';
import { failure, success } from '../../../src/core/result.ts';
import type { MarketView } from '../../../src/core/risk/view.ts';
import { answeredCard, type CardState } from '../../../src/ui/card-state.ts';
import { failed, instrument, NOW, OPENAI, PUBLISHED, risk, strain, view } from './samples.ts';

export const base = {
  surface: 'TeraWulf',
  evidence: [{ feature: 'bracket-after-name', weight: 6, detail: 'TeraWulf (WULF)' }],
  published: PUBLISHED,
  watched: false,
  pinned: false,
  dismissed: null,
  refusal: null,
};
const wulf = { ...base, instrument: instrument('US:WULF') };
export const ready: CardState = answeredCard(
  wulf,
  success(view('US:WULF')),
  success(strain),
  success([
    { name: 'IREN', correlation: { value: 0.74, n: 90, band: [0.63, 0.82], to: '2025-12-11' } },
    { name: 'BTC', correlation: { value: 0.61, n: 90, band: [0.46, 0.72], to: '2025-12-11' } },
  ]),
);

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Beteiligungsgesellschaft';
const quoted = (changes: Partial<MarketView>): CardState => answeredCard(wulf, success(view('US:WULF', changes)), 'none');

/** Every state of the card, and what it must say. */
export const CARD_STATES: readonly (readonly [string, CardState, readonly string[]])[] = [
  ['loading', { ...wulf, status: 'loading' }, ['TeraWulf', 'WULF · Nasdaq · shares', 'Fetching prices']],
  [
    'ready',
    ready,
    ['$', 'market open', 'Since 3 Dec', 'Volatility', 'Interest cover', '0.4×', '9 months', 'Yahoo Finance', '15 min delayed'],
  ],
  [
    'waiting for the filing',
    answeredCard(wulf, success(view('US:WULF')), 'waiting', 'waiting'),
    ['Reading the latest filing', 'Comparing with'],
  ],
  ['stale', quoted({ stale: true }), ['last known']],
  ['offline', answeredCard(wulf, failed('network'), 'none'), ['No connection', 'Try again']],
  ['not found', answeredCard(wulf, failed('notfound'), 'none'), ['does not carry this name']],
  ['not allowed', answeredCard(wulf, failed('permission'), 'none'), ['not allowed', 'Open options']],
  [
    'asked to wait',
    answeredCard(wulf, failure({ code: 'ratelimited', source: 'yahoo', retryAt: NOW + 60_000 }), 'none'),
    ['asks us to wait', 'Next try at'],
  ],
  [
    'not listed',
    { ...base, status: 'organisation', organisation: OPENAI, related: [instrument('US:MSFT')] },
    ['OpenAI', 'Not listed', 'MSFT Microsoft'],
  ],
  [
    'listed no more',
    answeredCard(wulf, failure(delisted({ until: '2023-10-13', why: 'joined', owner: 'Microsoft' })), 'none'),
    ['Listed until', '13 Oct 2023', 'became part of Microsoft', 'No longer listed, so there is no price'],
  ],
  ['price missing, risk there', quoted({ quote: failed('schema') }), ['we do not understand', '30 days', 'Yahoo Finance · 18:']],
  [
    'a clock that is behind',
    answeredCard(wulf, failure({ code: 'schema', source: 'cboe', detail: 'clock' }), 'none'),
    ['dated later than this'],
  ],
  ['risk missing, price there', quoted({ risk: failed('nodata') }), ['$', 'has no prices']],
  [
    'young listing',
    quoted({ risk: success({ ...risk(3), volatility30: { reason: 'too-short', have: 15, need: 20 } }) }),
    ['too short', 'since listing: 15 sessions'],
  ],
  [
    'long name',
    { ...ready, instrument: { ...instrument('US:WULF'), name: LONG, symbol: '1'.repeat(20), venue: LONG } } as CardState,
    [LONG],
  ],
  [
    'a coin',
    answeredCard({ ...wulf, instrument: instrument('CRYPTO:BTC') }, success(view('CRYPTO:BTC')), 'none'),
    ['Data provided by CoinGecko', '24 h'],
  ],
  ['dismissed', { ...ready, dismissed: 'here' }, ['no longer marked in this article', 'Undo']],
];
