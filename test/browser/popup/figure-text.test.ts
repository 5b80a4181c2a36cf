import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { excerpt, figureQualifiers, figureValue } from '../../../src/popup/figures/figure-text.ts';
import { FIGURES, NOTES } from '../support/samples.ts';
import { words, wordsIn } from '../support/words.ts';

describe('an excerpt of a sentence', () => {
  it('is the sentence when it is short', () => {
    expect(excerpt('It fell 12% today.', 8, 11)).toEqual({ before: 'It fell ', part: '12%', after: ' today.' });
  });

  it('keeps the part whole, and to about the length asked for', () => {
    const place = fc.tuple(fc.lorem({ maxCount: 120, mode: 'words' }), fc.nat(), fc.nat(30));
    fc.assert(
      fc.property(place, ([sentence, start, length]) => {
        const from = start % sentence.length;
        const to = Math.min(sentence.length, from + length);
        const { before, part, after } = excerpt(sentence, from, to);
        expect(part).toBe(sentence.slice(from, to));
        expect((before + part + after).length).toBeLessThanOrEqual(Math.max(sentence.length > 180 ? 182 : sentence.length, 180));
        expect(sentence).toContain(`${before}${part}${after}`.replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});

describe('what stands beside an amount', () => {
  it.each([
    ['spot volume', ['spot volume']],
    ['London', ['London']],
    // No more than a word beside the amount: but a risk that was cut by half is no price that was.
    ['risk', ['not its price']],
    ['middle', ['not its price']],
    ['share price', ['share price']],
    [undefined, []],
  ])('names a measure, and nothing else: %s', (metric, qualifiers) => {
    const change: KeyFigure = { ...(FIGURES[1] as KeyFigure), kind: 'change', hedge: 'none', modality: 'actual', window: null };
    const figure = metric === undefined ? change : { ...change, metric };
    expect(figureQualifiers(figure, NOTES, words)).toEqual(qualifiers);
  });
});

describe('the time of a chance', () => {
  it.each([
    [{ label: 'December', type: 'month', from: '2025-12-01', to: '2025-12-31' }, [expect.stringMatching(/^December 2025$/)]],
    [{ label: '3 months', type: 'days', days: 90 }, ['3 months']],
    // When the odds were other than now, and not when it comes.
    [{ label: 'month', type: 'month', loose: true }, []],
    [{ label: 'week', type: 'week', days: 7 }, []],
  ] as const)('%j', (window, said) => {
    const chance = { kind: 'probability', hedge: 'none', modality: 'actual', metric: undefined, counterparty: undefined } as const;
    const figure = { ...FIGURES[0], ...chance, window } as unknown as KeyFigure;
    expect(figureQualifiers(figure, NOTES, words).slice(1)).toEqual(said);
  });
});

describe('what a move is said to be since', () => {
  it.each([
    [{ label: 'since 2025-10-06', from: '2025-10-06' }, /since .*6.*2025/],
    [{ label: 'since Monday', from: '2025-12-01' }, /since .*1.*2025/],
    // The first of the month is only where its series begins: nobody said it.
    [{ label: 'since Oct high', from: '2025-10-01', loose: true }, /^since October 2025$/],
    [{ label: 'since January', from: '2025-01-01', loose: true }, /^since January 2025$/],
    [
      { label: '2025-10-29 to 2025-11-18', from: '2025-10-29', to: '2025-11-18', loose: true },
      /^(?:Oct.* 29|29 Oct).* – (?:Nov.* 18|18 Nov)/,
    ],
    [{ label: 'since 2020', from: '2020-01-01', loose: true }, /^since 2020$/],
    [{ label: 'since Oct. 29 high', from: '2025-10-29', loose: true }, /since .*29.*2025/],
  ] as const)('%j', (since, said) => {
    const move = { kind: 'change', hedge: 'none', modality: 'actual', metric: undefined, counterparty: undefined } as const;
    const figure = { ...FIGURES[0], ...move, window: { type: 'since', ...since } } as unknown as KeyFigure;
    expect(figureQualifiers(figure, NOTES, words)).toEqual([expect.stringMatching(said)]);
  });

  it.each([
    [{ label: 'October', from: '2025-10-01', to: '2025-10-31' }, 'October 2025'],
    [{ label: 'month', from: '2025-11-03', to: '2025-12-03' }, 'month'],
  ] as const)('a month that is named is written out: %j', (month, said) => {
    const move = { kind: 'change', hedge: 'none', modality: 'actual', metric: undefined, counterparty: undefined } as const;
    const figure = { ...FIGURES[0], ...move, window: { type: 'month', ...month } } as unknown as KeyFigure;
    expect(figureQualifiers(figure, NOTES, words)).toEqual([said]);
  });

  it.each([
    [{ label: 'day', days: 1 }, 'on the day', 'en el día'],
    [{ label: 'week', days: 7 }, 'week', 'semana'],
    [{ label: '4d', days: 4 }, '4 days', '4 días'],
    [{ type: 'days', label: '100d', days: 100 }, '100 days', '100 días'],
    [{ type: 'days', label: '10 weeks', days: 70 }, '10 weeks', '10 semanas'],
    [{ type: 'days', label: '26 quarters', days: 2366 }, '26 quarters', '26 trimestres'],
    [{ type: 'days', label: '18 months', days: 540 }, '18 months', '18 meses'],
    [{ type: 'days', label: '2 years', days: 730 }, '2 years', '2 años'],
    [{ label: 'by 2028', to: '2028-12-31' }, 'by 2028', 'by 2028'],
    [{ label: 'yoy' }, 'year on year', 'interanual'],
    [{ label: 'year ago quarter' }, 'year-ago quarter', 'mismo trimestre del año anterior'],
    [{ label: 'record' }, 'record', 'récord'],
    [{ label: 'pre-market' }, 'before the open', 'antes de la apertura'],
    [{ type: 'intraday', label: 'after-hours' }, 'after hours', 'tras el cierre'],
    [{ type: 'intraday', label: 'intraday' }, 'intraday', 'intradía'],
    [{ type: 'intraday', label: 'early' }, 'intraday', 'intradía'],
    [{ type: 'quarter', label: 'quarter' }, 'quarter', 'trimestre'],
    [{ type: 'quarter', label: 'current quarter' }, 'current quarter', 'trimestre en curso'],
    [{ type: 'month', label: 'last month', from: '2025-10-01', to: '2025-10-31' }, 'last month', 'el mes pasado'],
    [{ type: 'since', label: 'since high' }, 'from the peak', 'desde el máximo'],
    [{ type: 'since', label: 'since low' }, 'from the low', 'desde el mínimo'],
    [{ type: 'since', label: 'since launch' }, 'since the start', 'desde el inicio'],
    [{ type: 'since', label: 'since April', from: '2025-04-01' }, 'since April 2025', 'desde abril de 2025'],
  ] as const)('no code stands for a time, in any language: %j', (other, english, spanish) => {
    const move = { kind: 'change', hedge: 'none', modality: 'actual', metric: undefined, counterparty: undefined } as const;
    const figure = { ...FIGURES[0], ...move, window: { type: 'other', loose: true, ...other } } as unknown as KeyFigure;
    expect(figureQualifiers(figure, NOTES, words)).toEqual([english]);
    expect(figureQualifiers(figure, NOTES, wordsIn('es')).at(-1)).toBe(spanish);
  });

  it.each([
    ['a share rose over a year', { kind: 'change', metric: undefined }, { days: 365 }, ['1 year']],
    ['sales rose against the year before', { kind: 'change', metric: 'sales' }, {}, ['sales', 'year on year']],
    // `Sales rose 20% from last year to $57 billion`: nobody knows which year the sum is of.
    ['a sum beside last year is of no year', { kind: 'revenue', metric: undefined }, {}, ['revenue']],
  ] as const)('%s', (_, what, length, said) => {
    const window = { type: 'year', label: 'yoy', from: '2024-01-01', to: '2024-12-31', ...length };
    const figure = { ...FIGURES[0], hedge: 'none', modality: 'actual', counterparty: undefined, ...what, window } as unknown as KeyFigure;
    expect(figureQualifiers(figure, NOTES, words)).toEqual(said);
  });

  it('does not say twice that a fall is from the peak', () => {
    const fall = { kind: 'drawdown', hedge: 'none', modality: 'actual', metric: undefined, counterparty: undefined } as const;
    const figure = { ...FIGURES[0], ...fall, window: { type: 'since', label: 'since peak', loose: true } } as unknown as KeyFigure;
    expect(figureQualifiers(figure, NOTES, words)).toEqual(['fall from peak']);
  });

  it.each(['prior', 'then', 'other', 'day', 'for the year', 'since then'])(
    'nothing is said of a time that tells a reader nothing: %s',
    (label) => {
      const move = { kind: 'change', hedge: 'none', modality: 'actual', metric: undefined, counterparty: undefined } as const;
      const figure = { ...FIGURES[0], ...move, window: { type: 'other', loose: true, label } } as unknown as KeyFigure;
      expect(figureQualifiers(figure, NOTES, words)).toEqual([]);
    },
  );
});

describe('an amount', () => {
  it.each([
    ['512 points', { kind: 'change', direction: 'up', value: 512, unit: 'points' }, '+512 pts'],
    ['300.66 points', { kind: 'change', value: -300.66, unit: 'points' }, '−300.66 pts'],
    ['4,512', { kind: 'index_level', value: 4512, unit: 'points' }, '4,512'],
    ['4,512.30', { kind: 'index_level', value: 4512.3, unit: 'points' }, '4,512.30'],
    ['$90,000', { kind: 'price', value: 90_000, unit: 'USD' }, '$90,000'],
    ['$87.1k', { kind: 'price', value: 87_100, unit: 'USD' }, '$87,100'],
    ['$14.50', { kind: 'price', value: 14.5, unit: 'USD' }, '$14.50'],
    ['$0.00812', { kind: 'price', value: 0.00812, unit: 'USD' }, '$0.00812'],
    ['45 cents', { kind: 'price', value: 0.45, unit: 'USD' }, '$0.45'],
    ['$.46', { kind: 'price', value: 0.46, unit: 'USD' }, '$0.46'],
    ['3 cents', { kind: 'profit', value: 0.03, unit: 'USD' }, '$0.03'],
    ['$6', { kind: 'change', direction: 'up', value: 6, unit: 'USD' }, '+$6'],
    ['3.5%', { kind: 'change', direction: 'up', value: 3.5, unit: 'percent' }, '+3.5%'],
    ['3.5%', { kind: 'change', direction: null, value: 3.5, unit: 'percent' }, '3.5%'],
    ['3.5%', { kind: 'share', value: 3.5, unit: 'percent' }, '3.5%'],
    ['$3.59 billion', { kind: 'revenue', value: 3.59e9, unit: 'USD' }, '$3.59\u00a0bn'],
    ['$48.37 billion', { kind: 'holding', value: 48.37e9, unit: 'USD' }, '$48.37\u00a0bn'],
    ['$100 billion', { kind: 'spend', value: 100e9, unit: 'USD' }, '$100\u00a0bn'],
    ['Rs 24,930 crore', { kind: 'deal_value', value: 249.3e9, unit: 'INR' }, '₹249.3\u00a0bn'],
    ['half a billion dollars', { kind: 'spend', value: 5e8, unit: 'USD' }, '$500\u00a0m'],
    ['20.55 billion', { kind: 'count', value: 20.55e9, unit: 'shares' }, '20.55\u00a0bn shares'],
    ['649,870', { kind: 'holding', value: 649_870, unit: 'btc' }, '649,870 btc'],
    ['1,200.5', { kind: 'count', value: 1200.5, unit: 'ether' }, '1,200.5 ether'],
  ] as const)('%s is written as exactly as it stands there, and with what it is of', (surface, about, written) => {
    expect(figureValue({ ...FIGURES[0], surface, ...about, valueHigh: undefined } as unknown as KeyFigure, words)).toBe(written);
  });

  it.each([
    ['$3.5 to $3.75 billion', { kind: 'revenue', value: 3.5e9, valueHigh: 3.75e9, unit: 'USD' }, '$3.5\u00a0bn – $3.75\u00a0bn'],
    ['3% to 6%', { kind: 'change', direction: 'down', value: -3, valueHigh: -6, unit: 'percent' }, '−3% to −6%'],
  ] as const)('a range: %s', (surface, about, written) => {
    expect(figureValue({ ...FIGURES[0], surface, ...about } as unknown as KeyFigure, words)).toBe(written);
  });
});
