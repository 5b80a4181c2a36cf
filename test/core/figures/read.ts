import { type Article, articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { findFigures } from '../../../src/core/figures/find.ts';
import type { Entity } from '../../../src/core/instruments/instrument.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';

const instrument = (id: string, kind: 'equity' | 'crypto' | 'index' | 'etf', name: string): Entity => ({
  id,
  kind,
  symbol: id.slice(id.indexOf(':') + 1),
  name,
  symbols: {},
  tier: 1,
  provenance: 'reviewed',
});

/** A few names that the tests speak of, by surface. */
const KNOWN: Readonly<Record<string, Entity>> = {
  Apple: instrument('US:AAPL', 'equity', 'Apple'),
  Microsoft: instrument('US:MSFT', 'equity', 'Microsoft'),
  Nvidia: instrument('US:NVDA', 'equity', 'Nvidia'),
  Fortescue: instrument('AU:FMG', 'equity', 'Fortescue'),
  '10x Genomics': instrument('US:TXG', 'equity', '10x Genomics'),
  'Morgan Stanley': instrument('US:MS', 'equity', 'Morgan Stanley'),
  'S&P Global': instrument('US:SPGI', 'equity', 'S&P Global'),
  Bitcoin: instrument('CRYPTO:BTC', 'crypto', 'Bitcoin'),
  Ether: instrument('CRYPTO:ETH', 'crypto', 'Ethereum'),
  ARKK: instrument('US:ARKK', 'etf', 'ARK Innovation ETF'),
  'S&P 500': instrument('INDEX:SPX', 'index', 'S&P 500'),
  VIX: instrument('INDEX:VIX', 'index', 'VIX'),
  'FTSE 100': instrument('INDEX:UKX', 'index', 'FTSE 100'),
};
const ENTITIES = Object.fromEntries(Object.values(KNOWN).map((entity) => [entity.id, entity]));

function mentionsOf(text: string): Mention[] {
  const found: Mention[] = [];
  for (const [surface, entity] of Object.entries(KNOWN)) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + surface.length)) {
      const kind = entity.kind === 'equity' ? 'company' : entity.kind;
      found.push({ start, end: start + surface.length, surface, instrument: entity.id, kind, confidence: 1, tier: 'mark', evidence: [] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Figures of a text, published on Wednesday 2025-12-03. */
export function read(text: string, about: Partial<Omit<Article, 'text' | 'blocks'>> = {}): KeyFigure[] {
  const article = articleFromText(text, { published: { date: '2025-12-03', certainty: 'certain', from: 'given' }, ...about });
  return findFigures(article, sentences(article), mentionsOf(text), ENTITIES);
}

/** Whose the figures of a text are, with their kinds and values: `AAPL change 2, gold price 2600`. */
export const whose = (text: string): string =>
  read(text)
    .map(({ subject, kind, value }) => `${subject} ${kind} ${value}`)
    .join(', ');

/** Of what kind the figures of a text are, and their values: `change 2`. */
export const kinds = (text: string): string[] => read(text).map(({ kind, value }) => `${kind} ${value}`);
