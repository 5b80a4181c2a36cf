import { describe, expect, it } from 'vitest';
import { migrateSourceKeys, readSourceKeys, storedKeys } from '../../../src/core/settings/policy/source-keys.ts';

describe('keys to sources', () => {
  it('are read one by one', () => {
    expect(readSourceKeys({ tiingo: 'a', fmp: 7, massive: null, nobody: 'x', finnhub: '' })).toEqual({ tiingo: 'a' });
    for (const raw of [undefined, null, 'x', ['a']]) expect(readSourceKeys(raw)).toEqual({});
  });
});

describe('the reader’s own keys from storage', () => {
  it.each([
    ['nothing', undefined, {}, null],
    ['version 1, which said none', { tiingo: 'a', fmp: 'b' }, { tiingo: 'a', fmp: 'b' }, null],
    ['version 2', storedKeys({ tiingo: 'a' }), { tiingo: 'a' }, null],
    ['one of a source that is gone', { version: 2, keys: { tiingo: 'a', gone: 'x' } }, { tiingo: 'a' }, null],
    ['one that cannot be read', { tiingo: 'a', fmp: 7 }, { tiingo: 'a' }, 'corrupt'],
    ['a text', 'x', {}, 'corrupt'],
    ['a later version', { version: 9, keys: { tiingo: 'a' } }, { tiingo: 'a' }, 'newer'],
  ])('%s', (_, raw, keys, problem) => {
    expect(migrateSourceKeys(raw)).toEqual({ keys, problem });
  });
});
