import { describe, expect, it } from 'vitest';
import { hashOf, NameFilter, packFilter, shortenHash } from '../../../src/core/instruments/name-filter.ts';
import { collectCandidates } from '../../../src/core/mentions/spans/candidates.ts';
import { tokenise } from '../../../src/core/mentions/words/tokens.ts';

const filter = new NameFilter(packFilter(['halden', 'pellerys', 'pellerys bakery', 'orrin quarries']), 0);
const surfaces = (text: string): string[] => collectCandidates(tokenise(text), filter).map(({ surface }) => surface);

describe('possessives and the filter', () => {
  it.each([
    ["Halden's lorries stood idle.", ['Halden']],
    ['Halden’s lorries stood idle.', ['Halden']],
    ["Pellery's opened a shop.", ["Pellery's"]],
    ["Pellery's Bakery opened a shop.", ["Pellery's", "Pellery's Bakery"]],
    ["Orrin Quarries's owner sold it.", ['Orrin Quarries']],
    // No name begins so: neither it nor what it goes on to is asked for.
    ["Mirandol's New Quarries Board met.", []],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('takes the last character off a hash', () => {
    for (const word of ['haldens', 's', '3ms', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaas'])
      expect(shortenHash(hashOf(word), 's'.charCodeAt(0))).toBe(hashOf(word.slice(0, -1)));
  });
});
