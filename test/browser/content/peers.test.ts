import { describe, expect, it } from 'vitest';
import { otherNames, peersOf } from '../../../src/content/card/peers.ts';
import { instrument, matrix, NOTES } from '../support/samples.ts';

describe('the names that a name moves with', () => {
  it('are the three strongest that move together at all, measured ones only', () => {
    const others = ['US:IREN', 'CRYPTO:BTC', 'INDEX:NDX', 'US:AMZN'].map(instrument);
    const base = matrix(['US:WULF', ...others.map(({ id }) => id)]);
    const row = [{ value: 1 }, { value: 0.31 }, { value: 0.8 }, { reason: 'too-short' as const }, { value: -0.6 }];
    expect(peersOf('US:WULF', others, { ...base, cells: [row, ...base.cells.slice(1)] })).toEqual([
      { name: 'BTC', correlation: { value: 0.8 } },
      { name: 'AMZN', correlation: { value: -0.6 } },
      { name: 'IREN', correlation: { value: 0.31 } },
    ]);
  });

  it('go by their names where the exchange only numbers them', () => {
    const samsung = {
      ...instrument('US:IREN'),
      id: 'KR:005930',
      symbol: '005930',
      name: 'Samsung Electronics Co Ltd',
      short: 'Samsung Electronics',
    };
    const { cells, ...base } = matrix(['US:WULF', samsung.id]);
    const [peer] = peersOf('US:WULF', [samsung], { ...base, cells: [[{ value: 1 }, { value: 0.5 }], ...cells.slice(1)] });
    expect(peer?.name).toBe('Samsung Electronics');
  });

  it('are looked for among the listed names of the article, most mentioned first', () => {
    const names = otherNames('US:WULF', NOTES.mentions, NOTES.entities);
    expect(names[0]?.symbol).toBe('IREN');
    expect(names.map(({ id }) => id)).not.toContain('US:WULF');
    expect(names.every(({ id }) => !id.startsWith('ORG:'))).toBe(true);
  });
});
