import { describe, expect, it } from 'vitest';
import { MAXIMUM_GROUP, MAXIMUM_NOTE, tidyEntry } from '../../../src/core/settings/watchlist/watchlist.ts';

describe('what is written beside a name', () => {
  it('is cut between characters, for a browser may refuse half a one', () => {
    const [note, group] = ['n'.repeat(MAXIMUM_NOTE - 1), 'g'.repeat(MAXIMUM_GROUP - 1)];
    const entry = { id: 'US:NVDA', added: 1, note: `${note}😀`, group: `${group}😀`, aliases: ['\ud83d', 'a\ude00', '😀'] };
    expect(tidyEntry(entry)).toEqual({ id: 'US:NVDA', added: 1, note, group, aliases: ['a', '😀'] });
  });
});
