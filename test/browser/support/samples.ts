import type { Verdict } from '../../../src/core/claims/claim.ts';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import type { Instrument, InstrumentId, Organisation } from '../../../src/core/instruments/instrument.ts';
import { addDays } from '../../../src/core/market/date.ts';
import type { Odds } from '../../../src/core/market/odds.ts';
import type { MarketErrorCode } from '../../../src/core/market/source.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { failure, success } from '../../../src/core/result.ts';
import type { Measure } from '../../../src/core/risk/measure.ts';
import type { CorrelationMatrix, MarketView, RiskMeasures, Strain } from '../../../src/core/risk/view.ts';
import { NO_DISMISSALS } from '../../../src/core/settings/dismissals/dismissals.ts';
import type { ArticleData, ReaderSaid } from '../../../src/popup/session/popup-data.ts';

export const NOW = Date.parse('2025-12-12T18:30:00Z');
export const PUBLISHED = '2025-12-03';

const listed = (id: InstrumentId, name: string, kind: Instrument['kind'] = 'equity', venue?: string): Instrument => ({
  id,
  kind,
  symbol: id.slice(id.indexOf(':') + 1),
  name,
  ...(venue && { venue }),
  symbols: {},
  tier: 1,
  provenance: 'reviewed',
});

export const INSTRUMENTS: readonly Instrument[] = [
  listed('US:WULF', 'TeraWulf', 'equity', 'Nasdaq'),
  listed('US:IREN', 'IREN', 'equity', 'Nasdaq'),
  listed('CRYPTO:BTC', 'Bitcoin', 'crypto'),
  listed('INDEX:NDX', 'Nasdaq-100', 'index'),
  listed('US:AMZN', 'Amazon', 'equity', 'Nasdaq'),
  listed('US:MSFT', 'Microsoft', 'equity', 'Nasdaq'),
  listed('US:GOOGL', 'Alphabet', 'equity', 'Nasdaq'),
  listed('US:NVDA', 'Nvidia', 'equity', 'Nasdaq'),
  listed('US:CORZ', 'Core Scientific', 'equity', 'Nasdaq'),
  listed('US:CLSK', 'CleanSpark', 'equity', 'Nasdaq'),
  listed('US:HUT', 'Hut 8', 'equity', 'Nasdaq'),
  listed('US:ABTC', 'American Bitcoin', 'equity', 'Nasdaq'),
  listed('INDEX:CD20', 'CoinDesk 20', 'index'),
  listed('CRYPTO:GPS', 'GoPlus Security', 'crypto'),
];

const byId = new Map(INSTRUMENTS.map((instrument) => [instrument.id, instrument]));

/** Throws on an id that is not in the samples. */
export function instrument(id: InstrumentId): Instrument {
  const found = byId.get(id);
  if (!found) throw new Error(`No sample ${id}`);
  return found;
}

export const OPENAI: Organisation = { id: 'ORG:openai', kind: 'organisation', name: 'OpenAI', related: ['US:MSFT', 'US:NVDA'] };
const FLUIDSTACK: Organisation = { id: 'ORG:fluidstack', kind: 'organisation', name: 'Fluidstack', related: ['US:GOOGL'] };

const number = (value: number, band?: number): Measure => ({ value, ...(band && { band: [value - band, value + band] as const }) });
/** Of so many returns, up to the last finished day. */
const over = (value: number, n: number, band?: number): Measure => ({ ...number(value, band), n, from: '2025-08-04', to: '2025-12-11' });
const year = (value: number): Measure => ({ value, from: '2024-10-01', to: '2025-09-30' });

export const risk = (seed: number): RiskMeasures => ({
  return30: number(((seed * 37) % 41) / 100 - 0.22),
  volatility30: number(0.3 + ((seed * 17) % 80) / 100),
  volatility90: number(0.3 + ((seed * 17) % 80) / 100),
  volatilityPercentile: number(((seed * 29) % 100) / 100),
  annualisedBy: 252,
  maxDrawdown: number(-0.52),
  drawdown: number(-((seed * 13) % 60) / 100),
  from52WeekHigh: number(-((seed * 13) % 60) / 100 - 0.02),
  correlationBtc: over(((seed * 7) % 80) / 100 + 0.1, 90, 0.11),
  correlationNdx: over(((seed * 11) % 70) / 100 + 0.1, 90, 0.14),
  betaNdx: over(2.31, 252),
  betaBtc: over(0.62, 252),
});

/** A swing around zero that looks like a price's: slow waves under quick ones. */
const waves = (day: number, seed: number): number =>
  [
    [0.11, 0.09],
    [0.05, 0.37],
    [0.025, 1.31],
    [0.02, 2.7],
  ].reduce((sum, [height = 0, pace = 0], index) => sum + height * Math.sin(day * pace + seed * (index + 1)), 0);

const ITSELF: Measure = { reason: 'itself' };

export function view(id: InstrumentId, changes: Partial<MarketView> = {}): MarketView {
  const named = instrument(id);
  const seed = id.charCodeAt(4) + id.length * 3;
  const scale = { 'CRYPTO:BTC': 91_240, 'INDEX:NDX': 25_196.7, 'CRYPTO:GPS': 0.00712 }[id] ?? 12.84 + seed;
  const points = Array.from({ length: 90 }, (_, index) => ({
    date: addDays('2025-09-14', index),
    close: scale * (1 + waves(index, seed)),
  }));
  const then = points.find(({ date }) => date === PUBLISHED)?.close ?? scale;
  const last = points.at(-1)?.close ?? scale;
  const currency = named.kind === 'index' ? 'points' : 'USD';
  const source = named.kind === 'crypto' ? 'coingecko' : 'yahoo';
  return {
    instrument: named,
    quote: success({
      symbol: named.symbol,
      price: last,
      currency,
      change: ((seed % 7) - 4) / 100,
      asOf: NOW - 15 * 60_000,
      delayMinutes: source === 'yahoo' ? 15 : null,
      session: named.kind === 'crypto' ? 'always' : 'open',
      source,
      fetchedAt: NOW,
    }),
    line: success({ points, currency, source, fetchedAt: NOW }),
    risk: success({
      ...risk(seed),
      // Nothing is compared with itself.
      ...(id === 'CRYPTO:BTC' && { correlationBtc: ITSELF, betaBtc: ITSELF }),
      ...(id === 'INDEX:NDX' && { correlationNdx: ITSELF, betaNdx: ITSELF }),
    }),
    sincePublication: { date: PUBLISHED, then, change: last / then - 1, until: '2025-12-12', source },
    stale: false,
    ...changes,
  };
}

export const strain: Strain = {
  periodEnd: '2025-09-30',
  filed: '2025-11-07',
  form: '10-Q',
  currency: 'USD',
  stale: false,
  source: 'sec',
  fetchedAt: NOW,
  debtToEquity: number(6.1),
  netDebtToEbitda: { reason: 'not-meaningful', detail: 'ebitda' },
  interestCoverage: number(0.4),
  capexToRevenue: number(0.31),
  capexToRevenueYearEarlier: number(0.22),
  runwayMonths: number(9),
  runwayOperatingMonths: number(22),
  altmanZ: number(0.3),
  revenue: year(690e6),
  revenueYearEarlier: number(480e6),
  capex: number(214e6),
  cash: number(712e6),
  netDebt: number(1.1e9),
  leases: number(31e6),
  coins: { reason: 'missing' },
  marketValue: number(13.4e9),
};

/** A large spender: revenue, and capital spending as a part of it; a year earlier both were four fifths. */
const large = (revenue: number, share: number): Strain => ({
  ...strain,
  interestCoverage: number(31),
  runwayMonths: { reason: 'no-burn' },
  revenue: number(revenue),
  capex: number(revenue * share),
  capexToRevenue: number(share),
  revenueYearEarlier: number(revenue * 0.8),
  capexToRevenueYearEarlier: number(share * 0.8),
});

export const failed = (code: MarketErrorCode) => failure({ code, source: 'yahoo' as const });

const TEXT = [
  'IREN signed a $9.7 billion cloud contract with Microsoft that will run for five years.',
  'Bitcoin has lost more than 17% in 30 days, and nobody who sold near the top seems in a hurry to come back, said two traders who asked not to be named because they were not allowed to speak to the press about positions.',
  'Hut 8, its main owner, fell 12% on the day.',
  'Bettors give Google an 87% chance of leading by the end of the year.',
  'TeraWulf could owe between $4 billion and $5 billion if its tenants do not pay.',
  'Regulators in Texas have asked large loads to shut down when the grid is short of power.',
  'A bitcoin cost $88,214.60 in the morning.',
];
const starts = TEXT.map((_, index) => TEXT.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
const place = (index: number, words: string): { start: number; end: number } => {
  const start = (starts[index] ?? 0) + (TEXT[index] ?? '').indexOf(words);
  return { start, end: start + words.length };
};
const sentence = (index: number): { start: number; end: number } => ({
  start: starts[index] ?? 0,
  end: (starts[index] ?? 0) + (TEXT[index] ?? '').length,
});

const figure = (
  index: number,
  words: string,
  rest: Partial<KeyFigure> & Pick<KeyFigure, 'kind' | 'value' | 'unit' | 'subject'>,
): KeyFigure => ({
  ...place(index, words),
  surface: words,
  hedge: 'none',
  direction: null,
  window: null,
  modality: 'actual',
  sentence: sentence(index),
  salience: 0.9 - index / 10,
  repeats: [],
  ...rest,
});

export const FIGURES: readonly KeyFigure[] = [
  figure(0, '$9.7 billion', {
    kind: 'deal_value',
    value: 9.7e9,
    unit: 'USD',
    subject: 'IREN',
    instrument: 'US:IREN',
    counterparty: 'US:MSFT',
    repeats: [{ start: 700, end: 708 }],
  }),
  figure(1, '17%', {
    kind: 'change',
    value: -17,
    unit: 'percent',
    hedge: 'more_than',
    direction: 'down',
    subject: 'BTC',
    instrument: 'CRYPTO:BTC',
    window: { label: '30d', type: 'days', days: 30 },
  }),
  figure(2, '12%', {
    kind: 'change',
    value: -12,
    unit: 'percent',
    direction: 'down',
    subject: 'HUT',
    instrument: 'US:HUT',
    window: { label: 'day', type: 'day' },
  }),
  figure(3, '87%', { kind: 'probability', value: 87, unit: 'percent', subject: 'GOOGL', instrument: 'US:GOOGL', modality: 'forecast' }),
  figure(4, '$4 billion and $5 billion', {
    kind: 'debt',
    value: 4e9,
    valueHigh: 5e9,
    unit: 'USD',
    subject: 'WULF',
    instrument: 'US:WULF',
    modality: 'hypothetical',
  }),
  figure(6, '$88,214.60', { kind: 'price', value: 88_214.6, unit: 'USD', subject: 'BTC', instrument: 'CRYPTO:BTC' }),
];

const checked = {
  prices: [91_262.4, 110_486],
  formula: 'close(2025-12-02) / close(2025-11-02) − 1',
  from: '2025-11-02',
  to: '2025-12-02',
  tolerance: 0.01,
} as const;
export const VERDICTS: readonly Verdict[] = [
  { verdict: 'not-checkable', reason: 'business-metric' },
  { verdict: 'consistent', stated: -0.17, measured: -0.174, source: 'coingecko', ...checked },
  { verdict: 'inconsistent', stated: -0.12, measured: -0.074, source: 'yahoo', ...checked, prices: [46.3, 50] },
  { verdict: 'not-checkable', reason: 'forecast' },
  { verdict: 'not-checkable', reason: 'business-metric' },
  { verdict: 'not-checkable', reason: 'no-window' },
];

const mention = (id: InstrumentId, surface: string, start: number, tier: Mention['tier'] = 'mark'): Mention => ({
  start,
  end: start + surface.length,
  surface,
  instrument: id,
  kind: 'company',
  confidence: tier === 'quiet' ? 0.46 : 0.98,
  tier,
  evidence: [{ feature: 'name', weight: 4 }],
});

export const NOTES: ArticleNotes = {
  article: {
    url: 'https://news.example/markets/miners',
    title: 'AI spending meets doubt, and the miners that became its landlords feel it first',
    author: 'A. Writer',
    site: 'news.example',
    language: 'en',
    published: { date: PUBLISHED, certainty: 'certain', from: 'JSON-LD' },
  },
  mentions: [
    ...INSTRUMENTS.map(({ id, name }, index) => mention(id, name, 40 + index * 30)),
    mention('US:IREN', 'IREN', 900),
    mention('ORG:openai', 'OpenAI', 600),
    mention('ORG:fluidstack', 'Fluidstack', 640),
    mention('US:HUT', 'Hut', 660, 'quiet'),
  ],
  figures: FIGURES,
  themes: [
    { theme: 'leverage_debt', evidence: [{ ...sentence(4), modality: 'hypothetical', phrase: 'could owe', entities: ['US:WULF'] }] },
    { theme: 'regulation_energy', evidence: [{ ...sentence(5), modality: 'asserted', phrase: 'Regulators', entities: [] }] },
  ],
  entities: { ...Object.fromEntries(byId), [OPENAI.id]: OPENAI, [FLUIDSTACK.id]: FLUIDSTACK },
  sentences: Object.fromEntries(TEXT.map((text, index) => [starts[index] ?? 0, text])),
};

export function matrix(ids: readonly InstrumentId[]): CorrelationMatrix {
  const cell = (row: number, column: number): Measure => {
    if (row === column) return { value: 1 };
    if (row + column === 13) return { reason: 'too-short', have: 15, need: 20 };
    return { value: ((row * column * 13 + row + column) % 90) / 100 - 0.12, n: 58, band: [0.3, 0.5], to: '2025-12-11' };
  };
  return {
    ids,
    cells: ids.map((_, row) => ids.map((__, column) => cell(row, column))),
    yearEarlier: ids.map((_, row) =>
      ids.map((__, column) => (column % 2 ? { reason: 'too-short' } : { value: row === column ? 1 : 0.25 })),
    ),
    mean: number(0.58),
    meanYearEarlier: number(0.41),
    window: 60,
  };
}

export const SAID: ReaderSaid = {
  watched: ['CRYPTO:BTC', 'US:NVDA', 'US:MARA'],
  quiet: true,
  notice: false,
  confirmations: NO_DISMISSALS,
  dismissals: NO_DISMISSALS,
};

export const ARTICLE: ArticleData = {
  page: NOTES,
  notes: NOTES,
  dismissed: [],
  said: SAID,
  views: {
    ...Object.fromEntries(INSTRUMENTS.map(({ id }) => [id, success(view(id))])),
    'INDEX:CD20': failure({ code: 'unsupported' }),
    'US:ABTC': success(
      view('US:ABTC', {
        risk: success({
          ...risk(9),
          volatility30: { reason: 'too-short', have: 15, need: 20 },
          correlationNdx: { reason: 'too-short', have: 15, need: 20 },
        }),
      }),
    ),
  },
  strains: {
    ...Object.fromEntries(INSTRUMENTS.filter(({ kind }) => kind === 'equity').map(({ id }) => [id, failed('nodata')])),
    'US:IREN': success(strain),
    'US:WULF': success(strain),
    'US:AMZN': success(large(680e9, 0.19)),
    'US:MSFT': success(large(290e9, 0.25)),
  },
  correlations: success(matrix(INSTRUMENTS.slice(0, 12).map(({ id }) => id))),
  verdicts: VERDICTS,
  moves: success([
    {
      instrument: listed('US:MARA', 'MARA Holdings', 'equity', 'Nasdaq'),
      with: 'CRYPTO:BTC',
      correlation: { value: 0.81, n: 90, band: [0.73, 0.87], to: '2025-12-11' },
    },
  ]),
  odds: {},
};

export const ODDS: Odds = {
  question: 'Which company has the best model?',
  outcome: 'Google',
  probability: 0.91,
  wide: false,
  status: 'open',
  history: [
    { at: Date.parse('2025-12-01T00:00:00Z'), probability: 0.8 },
    { at: Date.parse('2025-12-03T12:00:00Z'), probability: 0.84 },
    { at: Date.parse('2025-12-09T00:00:00Z'), probability: 0.9 },
  ],
  url: 'https://markets.example/best-model',
  source: 'polymarket',
  fetchedAt: NOW,
};
