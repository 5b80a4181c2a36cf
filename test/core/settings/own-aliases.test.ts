import { describe, expect, it } from 'vitest';
import { type Instrument, knownEntity } from '../../../src/core/instruments/instrument.ts';
import { ownAliases, withOwnAliases } from '../../../src/core/settings/own-aliases.ts';
import type { Watchlist } from '../../../src/core/settings/watchlist.ts';

const alphabet: Instrument = {
  id: 'US:GOOG',
  kind: 'equity',
  symbol: 'GOOG',
  name: 'Alphabet',
  symbols: {},
  tier: 1,
  provenance: 'reviewed',
};
const list: Watchlist = {
  version: 3,
  entries: [
    { id: 'US:GOOG', added: 1, aliases: ['Google Cloud', 'Cloud'] },
    { id: 'US:GONE', added: 1, aliases: ['Gone'] },
  ],
};
const entityOf = (id: string): Instrument | undefined => (id === 'US:GOOG' ? alphabet : undefined);

describe('the reader’s own names', () => {
  const reading = {
    id: 'US:NET',
    as: 'brand',
    entity: knownEntity({ ...alphabet, id: 'US:NET' }),
    validity: undefined,
    loose: false,
  } as const;
  const answer = new Map([['Cloud', { readings: [reading], ordinary: ['word' as const] }]]);

  it('are found however they are written, and beat what else the words mean', () => {
    const surfaces = withOwnAliases(answer, ['GOOGLE CLOUD', 'Cloud', 'Other'], ownAliases(list), entityOf);
    const own = { readings: [{ id: 'US:GOOG', as: 'own-alias', entity: knownEntity(alphabet), loose: false }] };
    expect(Object.fromEntries(surfaces)).toEqual({ 'GOOGLE CLOUD': own, Cloud: own });
  });

  it('change nothing where there are none, or their instrument is gone', () => {
    expect(withOwnAliases(answer, ['Cloud'], ownAliases({ version: 3, entries: [] }), entityOf)).toBe(answer);
    expect(withOwnAliases(answer, ['Gone'], ownAliases(list), entityOf)).toEqual(answer);
  });
});
