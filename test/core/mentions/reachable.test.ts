import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/instruments/fold.ts';
import { list } from '../../../src/core/instruments/tables.ts';
import { collectCandidates } from '../../../src/core/mentions/spans/candidates.ts';
import { tokenise } from '../../../src/core/mentions/words/tokens.ts';
import { readTables } from '../../eval/read-lexicon.ts';

const { us, etfs, world, indices, coins, organisations, brands, former, delisted } = readTables();
const rows = [...us, ...etfs, ...world, ...indices, ...coins, ...organisations, ...delisted];

/** Official names that no words of running text can offer: their short names do. */
const WRITTEN_OTHERWISE = [
  'Act I: The AI Prophecy',
  'Clayton, Dubilier & Rice',
  'Just a Chill Guy',
  'Once Upon a Farm',
  'ProSiebenSat.1 Media',
  'cat in a dogs world',
  'iPath Series B S&P 500 VIX Short-Term Futures ETN',
  'iShares iBoxx $ High Yield Corporate Bond ETF',
  'iShares iBoxx $ Investment Grade Corporate Bond ETF',
];

/** Whether the words of a sentence offer the name to the lexicon. */
function isOffered(name: string): boolean {
  return collectCandidates(tokenise(`Yesterday ${name} rose.`)).some(({ surface }) => fold(surface) === fold(name));
}

const notOffered = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => !isOffered(name)).sort();

describe('collectCandidates', () => {
  it('offers every name of the tables', () => expect(notOffered(rows.map(({ name }) => name))).toEqual(WRITTEN_OTHERWISE));

  it('offers every other name of the tables', () => {
    expect(notOffered([...rows.flatMap(({ short }) => list(short)), ...[...brands, ...former].map(({ surface }) => surface)])).toEqual([]);
  });
});
