import type { Amount } from './amount.ts';
import type { FigureKind } from './figure.ts';
import type { Token } from './tokens.ts';

/** Phrases that say what exactly is measured, longest first where one contains another. */
const METRICS = [
  'open interest',
  'net income',
  'operating loss',
  'operating profit',
  'operating income',
  'net loss',
  'net profit',
  'pretax margin',
  'gross margin',
  'operating margin',
  'earnings per share',
  'market value',
  'market cap',
  'market capitalisation',
  'market capitalization',
  'market size',
  'trading volume',
  'spot volume',
  'derivatives volume',
  'net inflow',
  'net inflows',
  'net outflow',
  'net outflows',
  'inflows',
  'outflows',
  'net buying',
  'net selling',
  'conversion price',
  'conversion premium',
  'free cash flow',
  'break fee',
  'termination fee',
  'unemployment',
  'payrolls',
  'inflation',
  'yield',
  'coupon',
  'premium',
  'dividend',
  'buyback',
  'capital expenditures',
  'capital expenditure',
  'capex',
  'revenue',
  'sales',
  'deliveries',
  'profit',
  'earnings',
  'ebitda',
  'margin',
  'volume',
  'convertible notes',
  'notes',
  'bonds',
  'debt',
  'interest',
  'training speed',
  'wages',
  'exports',
  'imports',
  'output',
  'production',
  'price',
].map((phrase) => ({ phrase, words: phrase.split(' ') }));

const BY_FIRST = new Map<string, { phrase: string; words: string[] }[]>();
for (const metric of METRICS) BY_FIRST.set(metric.words[0] ?? '', [...(BY_FIRST.get(metric.words[0] ?? '') ?? []), metric]);

/** Kinds that already say it all. */
const PLAIN: ReadonlySet<FigureKind> = new Set<FigureKind>(['index_level', 'probability', 'deal_value', 'market_cap', 'price']);

/** What exactly the amount measures, from the nearest phrase before it, else right after it. */
export function metricOf(list: readonly Token[], amount: Amount, kind: FigureKind, from: number): string | undefined {
  if (PLAIN.has(kind)) return undefined;
  for (let at = amount.first - 1; at >= Math.max(from, amount.first - 14); at -= 1) {
    const found = phraseAt(list, at);
    if (found !== undefined && found !== kind) return found;
  }
  for (let at = amount.next; at < Math.min(list.length, amount.next + 7); at += 1) {
    if (list[at]?.kind === 'sign') break;
    const found = phraseAt(list, at);
    if (found !== undefined && found !== kind) return found;
  }
  return undefined;
}

const phraseAt = (list: readonly Token[], at: number): string | undefined =>
  BY_FIRST.get(list[at]?.text ?? '')?.find(({ words }) => words.every((word, on) => list[at + on]?.text === word))?.phrase;
