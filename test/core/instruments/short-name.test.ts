import { describe, expect, it } from 'vitest';
import { shortNameOf } from '../../../src/core/instruments/short-name.ts';

describe('the shortest that an instrument is known by', () => {
  it.each([
    ['WULF', 'TeraWulf', 'WULF'],
    ['BRK.B', 'Berkshire Hathaway', 'BRK.B'],
    ['005930', 'Samsung Electronics', 'Samsung Electronics'],
    ['9984', 'SoftBank', 'SoftBank'],
    ['1INCH', '1inch', '1inch'],
    ['388', 'Hong Kong Exchanges & Clearing', 'Hong Kong Exchanges…'],
    ['8306', 'Mitsubishi UFJ Financial', 'Mitsubishi UFJ…'],
    ['600519', 'Donaudampfschifffahrt', 'Donaudampfschifffah…'],
  ])('%s, %s: %s', (symbol, name, expected) => {
    expect(shortNameOf({ symbol, name })).toBe(expected);
  });
});
