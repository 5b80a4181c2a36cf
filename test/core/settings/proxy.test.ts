import { describe, expect, it } from 'vitest';
import { proxyBase, proxyOrigin, throughProxy } from '../../../src/core/settings/policy/proxy.ts';

describe('the address of an own cache', () => {
  it.each([
    ['https://cache.example/notes/', 'https://cache.example/notes'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://cache.example', null],
    ['https://me:secret@cache.example', null],
    ['https://cache.example/?a', null],
    ['ftp://cache.example', null],
    ['cache.example', null],
  ])('%s', (text, base) => {
    expect(proxyBase(text)).toBe(base);
  });

  it('is asked with the host of the source in the path', () => {
    expect(throughProxy('https://data.sec.gov/a/b.json?c=d', 'https://cache.example/notes')).toBe(
      'https://cache.example/notes/data.sec.gov/a/b.json?c=d',
    );
    expect(proxyOrigin('https://Cache.example:8443/notes')).toBe('https://cache.example/*');
  });
});
