import { expect, it } from 'vitest';
import { aliasesDigest, ownAliases } from '../../../src/core/settings/watchlist/own-aliases.ts';
import type { Watchlist } from '../../../src/core/settings/watchlist/watchlist.ts';

const list: Watchlist = {
  version: 3,
  entries: [
    { id: 'US:GOOG', added: 1, aliases: ['Google Cloud', 'Cloud'] },
    { id: 'US:HUT', added: 1 },
    { id: 'US:NET', added: 1, aliases: ['Cloud'] },
  ],
};

it('the reader’s own names are in the reader’s order', () => {
  expect(ownAliases(list)).toEqual([
    ['Google Cloud', 'US:GOOG'],
    ['Cloud', 'US:GOOG'],
    ['Cloud', 'US:NET'],
  ]);
});

it('others have another digest, and no names in it', () => {
  const fewer = { ...list, entries: list.entries.slice(1) };
  expect(aliasesDigest(list)).not.toBe(aliasesDigest(fewer));
  expect(aliasesDigest(list)).not.toContain('Cloud');
});
