import { describe, expect, it } from 'vitest';
import { readSourceKeys } from '../../../src/core/settings/source-keys.ts';

describe('keys to sources', () => {
  it('are read one by one', () => {
    expect(readSourceKeys({ tiingo: 'a', fmp: 7, massive: null, nobody: 'x', finnhub: '' })).toEqual({ tiingo: 'a' });
    for (const raw of [undefined, null, 'x', ['a']]) expect(readSourceKeys(raw)).toEqual({});
  });
});
