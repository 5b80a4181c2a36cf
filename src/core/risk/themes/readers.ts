import { type Continuing, continuing } from './entities.ts';
import { Meanings } from './meaning.ts';
import { meaningsOf } from './meanings.ts';
import { Polarity } from './polarity.ts';
import { SmallPrint } from './small-print.ts';
import { THEMES, type ThemeId } from './theme.ts';
import type { WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import { type Units, unitsOf } from './words.ts';

/** All that asks sentences for words beside the phrases. */
export interface Readers {
  readonly units: Units;
  readonly continuing: Continuing;
  readonly polarity: Polarity;
  readonly meaningsOf: (theme: ThemeId) => Meanings;
  readonly smallPrint: SmallPrint;
  readonly priced: WordSet;
  readonly market: WordSet;
  readonly ambiguous: WordSet;
  /** Words of crimes and of wrong books. */
  readonly grave: WordSet;
  /** Words of the names of those who rate debt: they are listed, too. */
  readonly raters: WordSet;
}

export const readersOf = (numbers: WordNumbers): Readers => ({
  units: unitsOf(numbers),
  continuing: continuing(numbers),
  polarity: new Polarity(numbers),
  meaningsOf: readAsAsked(numbers),
  smallPrint: new SmallPrint(numbers),
  priced: new WordSet(numbers.classOf('priced')),
  market: new WordSet(numbers.classOf('market')),
  ambiguous: new WordSet(numbers.classOf('ambiguous')),
  grave: new WordSet(numbers.classOf('grave')),
  raters: new WordSet([...numbers.classOf('raters'), numbers.numberOf('p')]),
});

/** The meanings of a theme are read at its first phrase: an article raises few themes. */
function readAsAsked(numbers: WordNumbers): (theme: ThemeId) => Meanings {
  const known = new Map<ThemeId, Meanings>();
  return (theme) => {
    const meanings = known.get(theme) ?? new Meanings(meaningsOf(theme), numbers);
    known.set(theme, meanings);
    return meanings;
  };
}

/** Asks for all words that may be asked for, to have them numbered. */
export function askForAll(numbers: WordNumbers): void {
  const readers = readersOf(numbers);
  for (const theme of THEMES) readers.meaningsOf(theme);
}
