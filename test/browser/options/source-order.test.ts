import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../src/core/market/source.ts';
import { asAddress } from '../../../src/options/sites/typed-site.ts';
import { groupInOrder, moved, SOURCE_GROUPS } from '../../../src/options/sources/source-order.ts';

describe('the order of sources', () => {
  it('has each source in one group', () => {
    expect(SOURCE_GROUPS.flatMap((group) => groupInOrder(group, [])).sort()).toEqual([...SOURCES].sort());
  });

  it('changes within a group, past whatever stands between', () => {
    const order = moved(['coinbase', 'yahoo', 'kraken'], 'kraken', -1);
    expect(groupInOrder('crypto', order).slice(0, 2)).toEqual(['kraken', 'coinbase']);
    expect(groupInOrder('shares', order)[0]).toBe('yahoo');
    expect(moved(order, 'kraken', -1)).toEqual(order);
  });
});

describe('a typed site', () => {
  it.each([
    ['München.de', 'xn--mnchen-3ya.de/'],
    ['FT.com.', 'ft.com/'],
    ['https://user@ft.com:8080/a?b#c', 'ft.com/a'],
    ['*://*.ft.com/markets*', 'ft.com/markets*'],
    ['not a site', 'not a site'],
  ])('%s is as the browser writes it', (text, address) => {
    expect(asAddress(text)).toBe(address);
  });
});
